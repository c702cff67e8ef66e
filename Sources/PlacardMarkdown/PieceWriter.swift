import PlacardCore

/// Collects a document's markup and words, joining neighbours.
struct PieceWriter {
  private var finished: [Piece] = []
  private var run: [UInt8] = []
  private var words: [TextPiece] = []
  private var line = ""
  /// The words since the last block was taken.
  private var block = ""

  /// The words of the block that ends, placeholders as `{{ag.name}}`.
  mutating func takeBlock() -> String {
    defer { block = "" }
    return block
  }

  /// The pieces so far; ends the current runs.
  mutating func finish() -> (markup: [Piece], words: [TextPiece]) {
    endRun()
    endWords()
    return (finished, words)
  }

  mutating func markup(_ text: String) {
    run.append(text: text)
  }

  /// A line end, unless one stands here already.
  mutating func startLine() {
    if run.last != .lineFeed, !(run.isEmpty && finished.isEmpty) { run.append(.lineFeed) }
  }

  mutating func text(_ text: String) {
    run.appendEscaped(text)
    words(text)
  }

  /// The value of an attribute, or a part of it.
  mutating func attribute(_ text: String) {
    run.appendEscaped(text)
  }

  /// Words that show in the plain text only.
  mutating func words(_ text: String) {
    line += text
    block += text
  }

  /// Ends a block's words: one line for each block.
  mutating func endLine() {
    if !line.isEmpty || !words.isEmpty { line += "\n" }
  }

  mutating func fact(_ name: String, mayLink: Bool) {
    slot(.fact(name: name, mayLink: mayLink))
    block += "{{\(name)}}"
    endWords()
    words.append(.fact(name: name))
  }

  mutating func slot(_ piece: Piece) {
    endRun()
    finished.append(piece)
  }

  private mutating func endRun() {
    if !run.isEmpty { finished.append(.markup(run)) }
    run = []
  }

  private mutating func endWords() {
    if !line.isEmpty { words.append(.text(line)) }
    line = ""
  }
}
