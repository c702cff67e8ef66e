import PlacardCore

extension HTML {
  /// Plain words as markup, with each number to dial isolated: it then reads from left to right in any language, and isn't
  /// broken over two lines.
  init(isolatingNumbersIn words: String) {
    var bytes: [UInt8] = []
    var rest = Substring(words)
    for number in phoneNumbers(in: words) {
      guard let range = rest.firstRange(of: number) else { continue }
      bytes.appendEscaped(String(rest[..<range.lowerBound]))
      bytes.append(text: "<bdi dir=\"ltr\">")
      bytes.appendEscaped(number)
      bytes.append(text: "</bdi>")
      rest = rest[range.upperBound...]
    }
    bytes.appendEscaped(String(rest))
    self.init(trusted: bytes)
  }
}
