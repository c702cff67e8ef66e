// swift-tools-version: 6.2
import PackageDescription

// The architecture: a target may import only what it names here. Tests/ArchitectureTests holds the sources to it.
let package = Package(
  name: "Placard",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "placard", targets: ["placard"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    .package(url: "https://github.com/pointfreeco/swift-custom-dump", from: "1.7.0"),
  ],
  targets: [
    // C libraries of the system, each imported by one target.
    .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"]), .brew(["qrencode"])]),
    .systemLibrary(
      name: "CHarfBuzz", pkgConfig: "harfbuzz-subset", providers: [.apt(["libharfbuzz-dev"]), .brew(["harfbuzz"])]),
    .systemLibrary(name: "CFriBidi", pkgConfig: "fribidi", providers: [.apt(["libfribidi-dev"]), .brew(["fribidi"])]),
    // Has no pkg-config file.
    .systemLibrary(name: "CUnibreak", providers: [.apt(["libunibreak-dev"]), .brew(["libunibreak"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),

    // Values that everything shares: places, diagnostics, file trees, dates. Standard library and Dispatch only.
    .target(name: "PlacardCore"),
    // The nouns of the campaign: jurisdictions, offices, laws, hotlines, petitions, with their copy parsed.
    .target(name: "PlacardModel", dependencies: ["PlacardCore", "PlacardMarkdown"]),
    // CommonMark through cmark, the only place that sees it.
    .target(name: "PlacardMarkdown", dependencies: ["PlacardCore", "CCMark"]),
    // The strict Mustache subset, compiled against schemas.
    .target(name: "PlacardTemplate", dependencies: ["PlacardCore"]),
    // Content folder to model: YAML, the one schema, references.
    .target(
      name: "PlacardContent",
      dependencies: [
        "PlacardCore", "PlacardModel", "PlacardMarkdown", "CYAML", .product(name: "Crypto", package: "swift-crypto"),
      ]),
    // Fonts, shaping, writing direction, line breaks.
    .target(name: "PlacardText", dependencies: ["PlacardCore", "CHarfBuzz", "CFriBidi", "CUnibreak"]),
    // The display list, and what is made of it: PDF and PNG.
    .target(name: "PlacardPrint", dependencies: ["PlacardCore", "PlacardText", "CZlib"]),
    // What a poster says, how each format sets it, and what the law says to that.
    .target(
      name: "PlacardPoster",
      dependencies: ["PlacardCore", "PlacardModel", "PlacardText", "PlacardPrint", "CQREncode"]),
    // New files for a site, and what to do with them.
    .target(name: "PlacardScaffold", dependencies: ["PlacardCore", "PlacardModel"]),
    // Model to pages: routes, views, rendering, checking.
    .target(
      name: "PlacardSite",
      dependencies: [
        "PlacardCore", "PlacardModel", "PlacardMarkdown", "PlacardTemplate", "PlacardPrint", "PlacardPoster",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    // The stages as one function from two file trees and a date to a file tree and diagnostics.
    .target(
      name: "PlacardBuild",
      dependencies: [
        "PlacardCore", "PlacardModel", "PlacardContent", "PlacardPoster", "PlacardSite",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    // What each rule means, for people: `placard explain` and Docs.
    .target(name: "PlacardExplanations", dependencies: ["PlacardCore"]),
    // Reading folders and publishing them atomically.
    .target(name: "PlacardDisk", dependencies: ["PlacardCore"]),
    // The preview: a small web server for this machine, from memory, and what tells it that a file was saved.
    .target(name: "PlacardPreview", dependencies: ["PlacardCore"]),
    // Other programs, run without a shell: git's store read, and whatever else a command asks.
    .target(name: "PlacardProgram", dependencies: ["PlacardCore", "PlacardDisk"]),
    // Links to other hosts: whether they are answered, asked politely and only of public addresses.
    .target(name: "PlacardLinks", dependencies: ["PlacardCore", "PlacardProgram"]),
    // Commands, as a library.
    .target(
      name: "PlacardCommandLine",
      dependencies: [
        "PlacardCore", "PlacardModel", "PlacardBuild", "PlacardDisk", "PlacardExplanations", "PlacardPoster",
        "PlacardPreview", "PlacardProgram", "PlacardLinks", "PlacardScaffold", "PlacardSite",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .executableTarget(
      name: "placard",
      dependencies: ["PlacardCommandLine", .product(name: "ArgumentParser", package: "swift-argument-parser")]),

    // Whole small sites as values, and comparisons that show what differs.
    .target(
      name: "PlacardTestSupport",
      dependencies: [
        "PlacardCore", "PlacardBuild", "PlacardModel", "PlacardPoster", "PlacardSite",
        .product(name: "CustomDump", package: "swift-custom-dump"),
      ],
      path: "Tests/PlacardTestSupport"),
    // What the fuzzer feeds and what must hold of the answers: `make fuzz`. The tests give it what was found before.
    .target(
      name: "PlacardFuzz",
      dependencies: [
        "PlacardCore", "PlacardModel", "PlacardMarkdown", "PlacardTemplate", "PlacardContent", "PlacardText",
        "PlacardPrint", "PlacardSite", "PlacardScaffold", "PlacardPreview", "CZlib",
      ],
      path: "Tests/Fuzz/Targets"),
    // The fuzzer's program; without the fuzzer, it reads the files that are named.
    .executableTarget(name: "placard-fuzz", dependencies: ["PlacardFuzz"], path: "Tests/Fuzz/Program"),
    .testTarget(name: "PlacardFuzzTests", dependencies: ["PlacardFuzz"]),
    .testTarget(name: "ArchitectureTests", dependencies: []),
    .testTarget(name: "PlacardCoreTests", dependencies: ["PlacardCore", "PlacardTestSupport"]),
    .testTarget(name: "PlacardMarkdownTests", dependencies: ["PlacardCore", "PlacardMarkdown"]),
    .testTarget(name: "PlacardTemplateTests", dependencies: ["PlacardCore", "PlacardTemplate"]),
    .testTarget(name: "PlacardDiskTests", dependencies: ["PlacardCore", "PlacardDisk"]),
    .testTarget(name: "PlacardPreviewTests", dependencies: ["PlacardCore", "PlacardPreview"]),
    .testTarget(name: "PlacardProgramTests", dependencies: ["PlacardCore", "PlacardProgram"]),
    .testTarget(
      name: "PlacardLinksTests", dependencies: ["PlacardCore", "PlacardProgram", "PlacardLinks", "PlacardTestSupport"]),
    .testTarget(
      name: "PlacardContentTests",
      dependencies: ["PlacardCore", "PlacardModel", "PlacardContent", "PlacardTestSupport"]),
    .testTarget(name: "PlacardTextTests", dependencies: ["PlacardCore", "PlacardText"]),
    .testTarget(name: "PlacardPrintTests", dependencies: ["PlacardCore", "PlacardText", "PlacardPrint"]),
    .testTarget(
      name: "PlacardPosterTests",
      dependencies: [
        "PlacardCore", "PlacardModel", "PlacardText", "PlacardPrint", "PlacardPoster", "PlacardTestSupport",
      ]),
    .testTarget(
      name: "PlacardSiteTests",
      dependencies: [
        "PlacardCore", "PlacardModel", "PlacardSite", "PlacardBuild", "PlacardPoster", "PlacardTemplate",
        "PlacardTestSupport",
      ]),
    .testTarget(
      name: "PlacardScaffoldTests",
      dependencies: [
        "PlacardCore", "PlacardModel", "PlacardBuild", "PlacardDisk", "PlacardScaffold", "PlacardTestSupport",
      ]),
    .testTarget(
      name: "PlacardBuildTests",
      dependencies: [
        "PlacardCore", "PlacardModel", "PlacardPoster", "PlacardBuild", "PlacardSite", "PlacardDisk",
        "PlacardExplanations", "PlacardTestSupport",
      ]),
    .testTarget(
      name: "PlacardCommandLineTests",
      dependencies: [
        "PlacardCore", "PlacardModel", "PlacardSite", "PlacardBuild", "PlacardCommandLine", "PlacardExplanations",
        "PlacardLinks", "PlacardTestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
  ]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
  ]
}

// What tests do thousands of times is optimised for them too: whole small sites, and posters.
let optimised = [
  "PlacardCore", "PlacardModel", "PlacardMarkdown", "PlacardTemplate", "PlacardContent", "PlacardText", "PlacardPrint",
  "PlacardPoster", "PlacardSite", "PlacardBuild",
]
for target in package.targets where optimised.contains(target.name) {
  target.swiftSettings?.append(.unsafeFlags(["-O"], .when(configuration: .debug)))
}
