import PlacardPrint
import PlacardText
import Testing

/// A chunk of a PNG file as its parts say.
private struct Chunk {
  let name: String
  let body: [UInt8]
  let checksum: Int
}

private func number(_ bytes: some Collection<UInt8>) -> Int {
  bytes.reduce(0) { $0 << 8 | Int($1) }
}

private func chunks(of file: [UInt8]) -> [Chunk] {
  var rest = file.dropFirst(8)
  var found: [Chunk] = []
  while rest.count >= 12 {
    let length = number(rest.prefix(4))
    let name = String(decoding: rest.dropFirst(4).prefix(4), as: UTF8.self)
    let body = Array(rest.dropFirst(8).prefix(length))
    found.append(Chunk(name: name, body: body, checksum: number(rest.dropFirst(8 + length).prefix(4))))
    rest = rest.dropFirst(12 + length)
  }
  return found
}

/// CRC-32, bit by bit as the standard defines it.
private func checksum(_ bytes: [UInt8]) -> Int {
  var value: UInt32 = 0xFFFF_FFFF
  for byte in bytes {
    value ^= UInt32(byte)
    for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
  }
  return Int(~value)
}

private func page(_ nodes: [Node], background: Colour = .white) -> PrintPage {
  PrintPage(width: 72, height: 36, bleed: 9, slug: 9, background: background, nodes: nodes)
}

@Test func `a picture is a well-formed PNG of the finished sheet, without bleed`() {
  let file = page([.rectangle(Rectangle(10, 10, 5.3, 5), .black)]).png(pixelsPerPoint: 2)
  #expect(file.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
  let chunks = chunks(of: file)
  #expect(chunks.map(\.name) == ["IHDR", "sRGB", "pHYs", "PLTE", "IDAT", "IEND"])
  // 144 by 72 pixels of 8 bits, by palette.
  #expect(chunks.first?.body == [0, 0, 0, 144, 0, 0, 0, 72, 8, 3, 0, 0, 0])
  for chunk in chunks { #expect(chunk.checksum == checksum(Array(chunk.name.utf8) + chunk.body)) }
}

@Test func `a picture knows its resolution, so that it prints at the size of its sheet`() {
  let chunks = chunks(of: page([]).png(pixelsPerPoint: 2))
  let resolution = chunks.first { $0.name == "pHYs" }?.body ?? []
  // 144 dots an inch are 5,669 a metre.
  #expect(number(resolution.prefix(4)) == 5669)
}

@Test func `the palette starts with the ground and holds what is painted`() {
  let red = Colour(200, 0, 0)
  let nodes: [Node] = [.rectangle(Rectangle(0, 0, 10, 10), red)]
  let palette = chunks(of: page(nodes, background: Colour(1, 2, 3)).png(pixelsPerPoint: 1)).first { $0.name == "PLTE" }
  #expect(palette?.body == [1, 2, 3, 200, 0, 0])
}

@Test func `more than 256 colours are kept, in full colour`() {
  let nodes: [Node] = (0..<16).flatMap { x in
    (0..<17).map { y in
      .rectangle(Rectangle(Double(x), Double(y), 1, 1), Colour(UInt8(x), UInt8(y), 9))
    }
  }
  let chunks = chunks(of: page(nodes).png(pixelsPerPoint: 1))
  #expect(chunks.map(\.name) == ["IHDR", "sRGB", "pHYs", "IDAT", "IEND"])
  #expect(chunks.first?.body.dropFirst(8) == [8, 2, 0, 0, 0])
}

@Test func `the same page gives the same bytes`() {
  let nodes: [Node] = [.stroke(from: Point(0, 3), to: Point(72, 20), width: 0.7, dash: [3, 2], .black)]
  #expect(page(nodes).png(pixelsPerPoint: 1.5) == page(nodes).png(pixelsPerPoint: 1.5))
}

@Test func `a picture has at least one pixel, whatever the scale`() {
  for scale in [0, -1, Double.nan] {
    #expect(chunks(of: page([]).png(pixelsPerPoint: scale)).first?.body.prefix(8) == [0, 0, 0, 1, 0, 0, 0, 1])
  }
}
