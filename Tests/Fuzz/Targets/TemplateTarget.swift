import PlacardCore
import PlacardTemplate

/// A template that passed the checks puts values where they are text or addresses, and no value changes what the page
/// is made of: with hostile values it has the tags and attributes that it has with harmless ones.
func checkTemplate(_ bytes: [UInt8]) throws(Complaint) {
  let parts = bytes.split(separator: 0x1E, maxSplits: 2, omittingEmptySubsequences: false).map(Array.init)
  var files = FileTree()
  for (name, part) in zip(["pages/page", "partials/a", "partials/b"], parts) {
    files["Templates/\(name).html"] = part
  }
  let templates = TemplateSet(files: files)
  let outcome = templates.compile(page: "page", scopes: [shownView.schema], phrases: .fuzzed)
  _ = templates.checkUnusedPartials(pages: ["page"])
  try checkLetter(String(decoding: bytes, as: UTF8.self))
  guard let template = outcome.value else {
    return try expect(outcome.diagnostics.containsError, "no template, and nothing said about it")
  }
  // A page that says the words which stand for values tells nothing.
  let said = String(decoding: bytes, as: UTF8.self).lowercased()
  guard ![Marks.text, Marks.address, Marks.html].contains(where: { said.contains($0.lowercased()) }) else { return }
  guard let harmless = rendered(template, .harmless), let hostile = rendered(template, .hostile) else { return }
  let tokens = HTMLTokenizer.tokens(harmless)
  try Marks.check(tokens)
  try expect(tokens.structure == HTMLTokenizer.tokens(hostile).structure, "a value changes what the page is made of")
}

/// Nil for a page without end.
private func rendered(_ template: Template, _ values: Shown) -> [UInt8]? {
  var output: [UInt8] = []
  return template.render([shownView.scope(of: values)], into: &output) ? output : nil
}

/// A letter says what it is given, letter by letter.
private func checkLetter(_ text: String) throws(Complaint) {
  let located = Located(text, at: SourceLocation(file: "a.yaml", line: 1, column: 1))
  let outcome = compileText(located, scopes: [shownView.schema])
  guard let letter = outcome.value else {
    return try expect(outcome.diagnostics.containsError, "no letter, and nothing said about it")
  }
  if text == "{{text}}" {
    try expect(letter.render([shownView.scope(of: .hostile)]) == Shown.hostile.text, "a letter changes a value")
  }
}

/// Something of every kind.
private struct Shown: Sendable {
  let text: String
  let address: String
  let html: String

  static let harmless = Shown(text: Marks.text, address: "/\(Marks.address)", html: "<i>\(Marks.html)</i>")
  /// Markup that was vouched for stays as it is.
  static let hostile = Shown(
    text: "\"'></textarea></title><!-- --><script>x()</script>&amp;\u{301} onclick=\"x()\" `=/\\\n",
    address: "/?a=\"'></a><script>x()</script>&b= onclick=x\u{301}", html: harmless.html)
}

private let itemView = View<Shown>(
  "an item", [.text("name", "a name") { $0.text }, .optionalText("note", "a note") { $0.text }])

private let shownView = View<Shown>(
  "a page",
  [
    .text("text", "words") { $0.text },
    .optionalText("note", "words that are there") { $0.text },
    .optionalText("gone", "words that aren't there") { _ in nil },
    .digits("number", "a number") { $0.text },
    .address("address", "an address") { $0.address },
    .optionalAddress("site", "an address that is there") { $0.address },
    .html("body", "markup") { HTML(trusted: Array($0.html.utf8)) },
    .boolean("open", "true") { _ in true },
    .boolean("shut", "false") { _ in false },
    .texts("words", "a list of words") { [$0.text, $0.text] },
    .record("item", itemView, "an item") { $0 },
    .list("items", itemView, "items") { [$0, $0] },
  ])

extension PhraseBook {
  fileprivate static let fuzzed = PhraseBook([
    "a.b": Located("Call {{number}} & {{text}}", at: SourceLocation(file: "a.yaml", line: 1, column: 1)),
    "a.c": Located("A \"plain\" <phrase>", at: SourceLocation(file: "a.yaml", line: 2, column: 1)),
  ])
}
