import PlacardCore

/// Something in braces that isn't CommonMark: a placeholder or a heading's id.
struct Mark: Sendable {
  enum Meaning: Sendable, Equatable {
    case placeholder(String)
    case malformedPlaceholder
    case unclosedPlaceholder
    case headingID(String)
  }

  let meaning: Meaning
  let written: String
  let location: SourceLocation
}

/// The source with each mark replaced by one private-use character, which is what the parser reads.
///
/// So a placeholder's place is exact wherever it turns up in the tree, its underscores aren't emphasis, and
/// quotation marks and emphasis beside it behave as beside the word that will replace it: `{{ag.name}}'s`
/// gets an apostrophe. A backslash before the braces makes them plain text.
struct MarkedSource {
  /// U+100000 and on: the last private-use plane, which copy may not use itself.
  static let firstScalar: UInt32 = 0x10_0000
  /// The first byte of every such character in UTF-8.
  static let leadByte: UInt8 = 0xF4

  private(set) var bytes: [UInt8] = []
  private(set) var marks: [Mark] = []
  private(set) var diagnostics: [Diagnostic] = []

  let file: String
  let firstLine: Int

  init(_ source: [UInt8], file: String, firstLine: Int) {
    self.file = file
    self.firstLine = firstLine
    bytes.reserveCapacity(source.count)
    var scanner = MarkScanner(source)
    while let step = scanner.next() {
      let location = SourceLocation(file: file, line: firstLine + scanner.line, column: scanner.column)
      switch step {
      case .bytes(let range): bytes.append(contentsOf: source[range])
      case .mark(let meaning, let range):
        add(meaning, String(decoding: source[range], as: UTF8.self), location)
      case .privateUse(let range):
        diagnostics.append(Self.privateUse(at: location))
        bytes.append(contentsOf: source[range])
      }
      scanner.finish(step)
    }
  }

  private mutating func add(_ meaning: Mark.Meaning, _ written: String, _ location: SourceLocation) {
    if let scalar = Unicode.Scalar(Self.firstScalar + UInt32(marks.count)) {
      bytes.append(contentsOf: String(scalar).utf8)
    }
    marks.append(Mark(meaning: meaning, written: written, location: location))
  }

  private static func privateUse(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .hazardousCharacter, at: location, "characters from U+100000 on have no meaning readers could see",
      suggestion: "write the character that is meant")
  }

  /// The number of the mark that a character of the parser's text stands for.
  func mark(_ scalar: Unicode.Scalar) -> Int? {
    guard scalar.value >= Self.firstScalar else { return nil }
    let index = Int(scalar.value - Self.firstScalar)
    return index < marks.count ? index : nil
  }

  /// The numbers of the marks in some of the parser's text.
  func marks(in text: String) -> [Int] {
    guard text.utf8.contains(Self.leadByte) else { return [] }
    return text.unicodeScalars.compactMap(mark)
  }

  /// The text with its marks as they were written.
  func restored(_ text: String) -> String {
    guard text.utf8.contains(Self.leadByte) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if let index = mark(scalar) {
        result += marks[index].written
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
