import PlacardCore
import PlacardMarkdown

/// What copy becomes is text in allowed elements, whatever it says: parsed back, there is nothing else in it.
func checkMarkdown(_ bytes: [UInt8]) throws(Complaint) {
  let source = String(decoding: bytes, as: UTF8.self)
  try checkEscaping(source)
  let outcome = MarkdownDocument.parse(source, file: "a.md")
  try expectPlaces(outcome.diagnostics, lines: 1...lineCount(Array(source.utf8)) + 1)
  guard let document = outcome.value else {
    return try expect(outcome.diagnostics.containsError, "no document, and nothing said about it")
  }
  let html = document.html(.hostile).bytes
  try expect(html == document.html(.hostile).bytes, "printing twice gives different markup")
  let words = try CopyMarkup.check(html)
  // What is drawn in a picture's place is the resolver's.
  guard document.images.isEmpty else { return }
  let plain = Array(document.plainText(.hostile).utf8)
  try expect(letters(words) == letters(plain), "the markup's words aren't the plain text's")
}

/// Escaped text means itself, in content and in an attribute.
private func checkEscaping(_ text: String) throws(Complaint) {
  var escaped: [UInt8] = []
  escaped.appendEscaped(text)
  try expect(decodedReferences(escaped) == Array(text.utf8), "escaped text isn't itself when it is read")
}

private func letters(_ bytes: [UInt8]) -> [UInt8] { bytes.filter { $0 > 32 } }

extension MarkdownResolver {
  /// Facts, addresses and pictures that would break a page if they weren't printed as text.
  fileprivate static let hostile = MarkdownResolver(
    fact: { name in
      name.hasSuffix("number")
        ? .phone(digits: "<1&2>", address: "tel:\"><script>&x") : .text("\"'\u{301}<b onclick=x>&amp;\(name)")
    },
    image: { id, alt in
      var bytes = Array("<img src=\"/images/\(id).svg\" alt=\"".utf8)
      bytes.appendEscaped(alt)
      return HTML(trusted: bytes + Array("\" />".utf8))
    },
    address: { $0.hasPrefix("/") ? "/es\($0)" : $0 })
}
