/// A hash that is the same in every run (FNV-1a, 64 bits), for names that must follow from the bytes.
struct Fingerprint {
  private(set) var value: UInt64

  init(seed: UInt64 = 0) { value = 0xcbf2_9ce4_8422_2325 ^ seed }

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }

  /// Six capital letters, as the tag of a font's subset wants (ISO 32000-1, 9.6.4).
  var letters: String {
    var rest = value
    return String(
      decoding: (0..<6).map { _ in
        defer { rest /= 26 }
        return UInt8(ascii: "A") + UInt8(rest % 26)
      }, as: UTF8.self)
  }

  /// Sixteen hexadecimal digits.
  var digits: String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: 16 - text.utf8.count) + text
  }
}
