import Testing

/// What each target may import: the architecture. A target that isn't here may not exist.
private let allowedImports: [String: Set<String>] = [
  "PlacardCore": ["Dispatch", "Synchronization"],
  "PlacardMarkdown": ["PlacardCore", "CCMark"],
  "PlacardModel": ["PlacardCore", "PlacardMarkdown"],
  "PlacardTemplate": ["PlacardCore"],
  "PlacardContent": ["PlacardCore", "PlacardModel", "PlacardMarkdown", "CYAML", "Crypto"],
  "PlacardText": ["PlacardCore", "CHarfBuzz", "CFriBidi", "CUnibreak"],
  "PlacardPrint": ["PlacardCore", "PlacardText", "CZlib"],
  "PlacardPoster": ["PlacardCore", "PlacardModel", "PlacardText", "PlacardPrint", "CQREncode", "Synchronization"],
  "PlacardScaffold": ["PlacardCore", "PlacardModel"],
  "PlacardSite": [
    "PlacardCore", "PlacardModel", "PlacardMarkdown", "PlacardTemplate", "PlacardPrint", "PlacardPoster", "Crypto",
  ],
  "PlacardBuild": [
    "PlacardCore", "PlacardModel", "PlacardContent", "PlacardPoster", "PlacardSite", "Crypto", "Synchronization",
  ],
  "PlacardDisk": ["PlacardCore", "Glibc", "Darwin"],
  "PlacardPreview": ["PlacardCore", "Glibc", "Darwin", "Synchronization"],
  "PlacardExplanations": ["PlacardCore"],
  "PlacardProgram": ["PlacardCore", "PlacardDisk", "Synchronization", "Glibc", "Darwin"],
  "PlacardLinks": ["PlacardCore", "PlacardProgram", "Dispatch", "Synchronization", "Glibc", "Darwin"],
  "PlacardCommandLine": [
    "PlacardCore", "PlacardModel", "PlacardBuild", "PlacardDisk", "PlacardExplanations", "PlacardPoster",
    "PlacardPreview", "PlacardProgram", "PlacardLinks", "PlacardScaffold", "PlacardSite", "ArgumentParser", "Crypto",
    "Dispatch",
    "Synchronization",
    "Glibc", "Darwin",
  ],
  "placard": ["PlacardCommandLine", "ArgumentParser"],
]

/// The files that may vouch for markup, each with its reason.
private let vouchers: [String: String] = [
  "PlacardMarkdown/MarkdownDocument.swift": "prints pieces whose text was escaped when they were made",
  "PlacardSite/Facts/Figure.swift": "draws a picture's element from escaped words and numbers",
  "PlacardSite/Views/NumbersInText.swift": "escapes words and puts numbers to dial between tags of its own",
  "PlacardSite/Views/PosterView.swift": "draws a QR code from numbers alone",
]

@Suite("The architecture")
struct ImportTests {
  let files: [SourceFile]

  init() throws { files = try SourceFile.all() }

  @Test("A target imports only what its place allows")
  func imports() {
    #expect(files.count > 100)
    for file in files {
      let forbidden = file.imports.subtracting(allowedImports[file.target] ?? [])
      #expect(forbidden == [], "\(file.path) imports what \(file.target) may not")
    }
  }

  @Test("Each C library is seen by one file, which owns its memory", arguments: ["CCMark", "CYAML", "CQREncode"])
  func cLibraries(name: String) {
    #expect(files.count { $0.imports.contains(name) } == 1)
  }

  @Test("No target is named here that isn't there")
  func table() {
    #expect(Set(allowedImports.keys) == Set(files.map(\.target)))
  }

  @Test("Markup is vouched for only where it is built from checked parts")
  func vouching() {
    let found = files.filter { !$0.places(of: #/\bHTML\(trusted:|\.init\(trusted:|: HTML = \.init/#).isEmpty }
    #expect(Set(found.map(\.path)) == Set(vouchers.keys))
  }

  @Test("Imports are seen however they are written")
  func importLines() {
    let text = """
      @testable import A
      package import struct B.C
      #if canImport(D)
        @preconcurrency internal import E
      #endif
      // import F
      let important = "import G"
      import func H.i; import J
      """
    #expect(SourceFile(path: "x/y.swift", text: text).imports == ["A", "B", "E", "H", "J"])
  }
}

extension SourceFile {
  /// The modules that the file imports.
  var imports: Set<String> {
    let line =
      #/(?:^|;)\s*(?:@\w+(?:\(\w+\))?\s+|package |public |internal |private |fileprivate )*import\s+(?:(?:typealias|struct|class|enum|protocol|let|var|func)\s+)?(?<module>\w+)/#
    return Set(code.flatMap { $0.matches(of: line).map { String($0.output.module) } })
  }
}
