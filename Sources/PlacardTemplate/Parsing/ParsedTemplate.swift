import PlacardCore

/// A template as it is written: literal text and tags in order, every section matched with its end.
struct ParsedTemplate: Sendable {
  struct Node: Sendable {
    enum Kind: Sendable {
      case literal([UInt8])
      case variable
      /// The body is between this node and `end`.
      case section(inverted: Bool, end: Int)
      case partial
    }

    var kind: Kind
    /// The name as written, `office.phone`; empty for literal text.
    let name: String
    let location: SourceLocation
  }

  var nodes: [Node] = []
  /// What is wrong with the syntax. A faulty tag leaves no node.
  var diagnostics: [Diagnostic] = []

  /// Sections and partials nest no deeper than this.
  static let depthLimit = 32
  /// Syntax errors after which a template isn't read on.
  static let faultLimit = 100
  /// In bytes.
  static let sizeLimit = 256 * 1024

  init(_ bytes: [UInt8], at places: Places) {
    guard bytes.count <= Self.sizeLimit else {
      let summary = "a template may take up to 256 KB, this one has \(bytes.count / 1024) KB"
      diagnostics = [Diagnostic(.fileTooLarge, at: places.whole, summary)]
      return
    }
    var scanner = TagScanner(bytes, at: places)
    let pieces = withoutStandaloneLines(scanner.scan())
    var matcher = SectionMatcher()
    for piece in pieces { matcher.take(piece) }
    matcher.finish()
    nodes = matcher.nodes
    diagnostics = scanner.diagnostics + matcher.diagnostics
  }
}

/// How places in a template are told: by line and column of a file, or, for words that come out of another
/// file's scalar, by the place of the scalar.
enum Places {
  case file(String)
  case fixed(SourceLocation)

  var whole: SourceLocation {
    switch self {
    case .file(let path): SourceLocation(file: path)
    case .fixed(let location): location
    }
  }
}
