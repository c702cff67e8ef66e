/// What the bytes of a PNG, JPEG or WebP file say of it: its size, and whether it carries more than the picture.
///
/// A camera writes where, when and with what a picture was taken. Only headers are read, no pixel.
struct RasterPicture: Equatable {
  var width = 0
  var height = 0
  /// The name of the first part that isn't the picture: `eXIf`.
  var metadata: String?

  /// Nil where the bytes aren't what the ending says.
  init?(_ bytes: [UInt8], ending: String) {
    switch ending {
    case "png": self.init(png: bytes)
    case "jpg": self.init(jpeg: bytes)
    case "webp": self.init(webP: bytes)
    default: return nil
    }
    if width == 0 || height == 0 { return nil }
  }

  /// W3C PNG, 5 and 11: chunks of a length, a name, data and a checksum.
  private init?(png bytes: [UInt8]) {
    guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { return nil }
    let known = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs"]
    var position = 8
    while let length = bytes.number(at: position, 4), let name = bytes.name(at: position + 4) {
      if name == "IHDR" {
        width = bytes.number(at: position + 8, 4) ?? 0
        height = bytes.number(at: position + 12, 4) ?? 0
      }
      if !known.contains(name) { metadata = metadata ?? name }
      position += 12 + length
      if name == "IEND" { break }
    }
    guard position <= bytes.count else { return nil }
    if position < bytes.count { metadata = metadata ?? "more after its end" }
  }

  /// ITU-T T.81, annex B: segments of a marker and a length, up to the first scan.
  private init?(jpeg bytes: [UInt8]) {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var position = 2
    while let marker = bytes.number(at: position, 2), marker > 0xFF00, let length = bytes.number(at: position + 2, 2) {
      switch marker & 0xFF {
      case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
        height = bytes.number(at: position + 5, 2) ?? 0
        width = bytes.number(at: position + 7, 2) ?? 0
      // APP0 is JFIF's header and APP14 Adobe's colours; the others tell of cameras, places and programs.
      case 0xE1...0xED, 0xEF: metadata = metadata ?? "APP\(marker & 0xF)"
      case 0xFE: metadata = metadata ?? "a comment"
      default: break
      }
      if marker == 0xFFDA { return }
      position += 2 + length
    }
    return nil
  }

  /// RFC 9649: a RIFF of chunks of a name, a length and data.
  private init?(webP bytes: [UInt8]) {
    guard bytes.name(at: 0) == "RIFF", bytes.name(at: 8) == "WEBP" else { return nil }
    var position = 12
    while let name = bytes.name(at: position), let length = bytes.littleNumber(at: position + 4, 4) {
      let data = position + 8
      switch name {
      case "VP8X":
        width = (bytes.littleNumber(at: data + 4, 3) ?? 0) + 1
        height = (bytes.littleNumber(at: data + 7, 3) ?? 0) + 1
      case "VP8 " where width == 0:
        width = (bytes.littleNumber(at: data + 6, 2) ?? 0) & 0x3FFF
        height = (bytes.littleNumber(at: data + 8, 2) ?? 0) & 0x3FFF
      case "VP8L" where width == 0:
        let bits = bytes.littleNumber(at: data + 1, 4) ?? 0
        width = bits & 0x3FFF + 1
        height = bits >> 14 & 0x3FFF + 1
      case "VP8 ", "VP8L", "ALPH", "ICCP": break
      default: metadata = metadata ?? name
      }
      position = data + length + length % 2
    }
    guard position == bytes.count else { return nil }
  }
}

extension [UInt8] {
  fileprivate func number(at start: Int, _ count: Int) -> Int? {
    guard start >= 0, start + count <= self.count else { return nil }
    return self[start..<(start + count)].reduce(0) { $0 << 8 | Int($1) }
  }

  fileprivate func littleNumber(at start: Int, _ count: Int) -> Int? {
    guard start >= 0, start + count <= self.count else { return nil }
    return self[start..<(start + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  fileprivate func name(at start: Int) -> String? {
    guard start >= 0, start + 4 <= count else { return nil }
    return String(decoding: self[start..<(start + 4)], as: UTF8.self)
  }
}
