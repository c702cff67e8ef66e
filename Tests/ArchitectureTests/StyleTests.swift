import Testing

@Suite("The style of the sources")
struct StyleTests {
  let files: [SourceFile]

  init() throws { files = try SourceFile.all() }

  /// Each pattern with what it would let happen. `x!` is a force unwrap where nothing but a call, an index, a member
  /// or an end can follow; `!x` and `x != y` aren't.
  static let forbidden: [(pattern: String, name: String)] = [
    (#"\btry!"#, "a crash on an error"), (#"\bas!"#, "a crash on a cast"), (#"\bfatalError\("#, "a crash by hand"),
    (#"[\w\)\]\}>]!(?!=[^=])(?=[\.\[\(\)\],;:\s\?]|$)"#, "a crash on nil"),
    (#"\[String: Any\]"#, "values without a type"),
    (#"\bnonisolated\(unsafe\)"#, "an unchecked race"),
  ]

  @Test("Input never crashes Placard", arguments: forbidden.map(\.pattern))
  func crashes(pattern: String) throws {
    let regex = try Regex(pattern, as: Substring.self)
    #expect(files.flatMap { $0.places(of: regex) } == [])
  }

  @Test("Threads share unchecked only what a C library promises to be immutable")
  func uncheckedSharing() {
    let places = files.flatMap { $0.places(of: #/@unchecked Sendable/#) }
    let paths = Set(places.compactMap { $0.split(separator: ":").first.map(String.init) })
    #expect(paths == ["PlacardText/Font.swift", "PlacardText/FontOutline.swift"])
  }

  @Test("The patterns see what they forbid and nothing else")
  func patterns() throws {
    let faults = [
      "try! f()", "x as! Int", "fatalError(\"\")", "a!.b", "d[k]![0]", "f(a!)", "let x = a!", "f()! + 1",
      "[String: Any]",
    ]
    let honest = ["!a", "a != b", "a!=b", "\"a!\"", "// a!", "guard !(a && !b)", "if !x.y {"]
    func found(_ code: String) throws -> Bool {
      try Self.forbidden.contains { entry in
        try !SourceFile(path: "x", text: code).places(of: Regex(entry.pattern, as: Substring.self)).isEmpty
      }
    }
    for code in faults { #expect(try found(code), "\(code)") }
    for code in honest { #expect(try !found(code), "\(code)") }
  }

  @Test("Nothing is left to do")
  func leftovers() {
    // One rule looks for such marks in copy, and has to name them.
    let marks = files.filter { !$0.path.hasSuffix("/DraftMarkRule.swift") }.flatMap { file in
      file.lines.filter { $0.contains(#/\b(TODO|FIXME|XXX|HACK)\b/#) }.map { "\(file.path): \($0)" }
    }
    #expect(marks == [])
  }

  @Test("A file fits in a reader's head: 250 lines")
  func fileLength() {
    for file in files { #expect(file.lines.count <= 251, "\(file.path) is too long") }
  }

  @Test("A function fits on a screen: 40 lines")
  func functionLength() {
    let long = files.flatMap(\.functions).filter { $0.length > 40 }
    #expect(long.map { "\($0.place): \($0.length) lines" } == [])
    #expect(files.flatMap(\.functions).count > 400)
  }

  @Test("The rules for length and explanations see what they are for")
  func rules() {
    let body = String(repeating: "  if a { b() }\n", count: 39)
    let text = "/// Said.\n@inlinable\npackage func f() {\n\(body)}\n\npackage struct S {\n  init(\n    a: Int) {}\n}\n"
    let file = SourceFile(path: "x.swift", text: text)
    #expect(file.functions.map(\.place) == ["x.swift:3", "x.swift:46"])
    #expect(file.functions.map(\.length) == [41, 2])
    #expect(file.undocumented == ["x.swift:45: S"])
  }

  @Test("What other targets see is explained")
  func documentation() {
    #expect(files.flatMap(\.undocumented) == [])
  }
}

/// Where a function begins and how many lines it has, its braces counted.
struct FunctionExtent {
  let place: String
  let length: Int
}

extension SourceFile {
  /// The functions, initialisers and computed members that open a brace on or after their first line.
  var functions: [FunctionExtent] {
    code.indices.compactMap { start in
      guard code[start].contains(#/^\s*(?:[@\w\(\)]+ )*(?:func \S|init[?(<]|deinit|subscript)/#) else { return nil }
      var depth = 0
      for line in code.indices[start...] {
        depth += code[line].count { $0 == "{" } - code[line].count { $0 == "}" }
        guard depth <= 0, code[line].contains("}") else { continue }
        return FunctionExtent(place: "\(path):\(start + 1)", length: line - start + 1)
      }
      return nil
    }
  }
}
