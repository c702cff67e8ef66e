/// The objects of a PDF file, and the file that they make (ISO 32000-1, 7.5): streams stand by themselves, all other
/// objects are packed into object streams, and a cross-reference stream says where everything is.
struct ObjectFile {
  private enum Place {
    case free
    case offset(Int)
    case packed(stream: Int, index: Int)
  }

  private var places: [Place] = [.free]
  private var file: [UInt8] = Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
  /// The objects that aren't streams, one after the other, and where each of them starts.
  private var small = PDFText()
  private var smallPlaces: [(number: Int, start: Int)] = []
  private var fingerprint = Fingerprint()

  /// A number for an object that is given later.
  mutating func reserve() -> Int {
    places.append(.free)
    return places.count - 1
  }

  /// Gives an object that isn't a stream.
  mutating func set(_ number: Int, _ body: String) { set(number) { $0 += body } }

  mutating func set(_ number: Int, _ write: (inout PDFText) -> Void) {
    smallPlaces.append((number, small.bytes.count))
    write(&small)
    small.bytes.append(UInt8(ascii: "\n"))
  }

  mutating func add(_ body: String) -> Int {
    let number = reserve()
    set(number, body)
    return number
  }

  /// Adds a stream that was deflated; `dictionary` is what its dictionary says besides the length and the filter. A stream that is named
  /// by a fingerprint of its own elsewhere in the file is shared.
  mutating func addStream(_ dictionary: String, _ bytes: [UInt8], isShared: Bool = false) -> Int {
    let number = reserve()
    setStream(number, dictionary, bytes)
    if !isShared { fingerprint.add(bytes) }
    return number
  }

  private mutating func setStream(_ number: Int, _ dictionary: String, _ bytes: [UInt8]) {
    places[number] = .offset(file.count)
    file += "\(number) 0 obj\n<<\(dictionary)/Filter/FlateDecode/Length \(bytes.count)>>stream\n".utf8
    file += bytes
    file += "\nendstream\nendobj\n".utf8
  }

  /// The whole file. `trailer` names the catalogue and the document's information.
  mutating func finish(trailer: String) -> [UInt8] {
    // Readers open a whole object stream for one object of it; a hundred or two at a time is what they are used to.
    for start in stride(from: 0, to: smallPlaces.count, by: 200) {
      pack(start..<min(start + 200, smallPlaces.count))
    }
    let first = fingerprint.digits
    var second = Fingerprint(seed: 1)
    second.add(first.utf8)
    let identity = "/ID[<\(first)\(second.digits)><\(first)\(second.digits)>]"
    let number = reserve()
    let start = file.count
    places[number] = .offset(start)
    let table = table
    setStream(
      number, "/Type/XRef/Size \(places.count)\(table.description)\(trailer)\(identity)", deflate(table.rows))
    file += "startxref\n\(start)\n%%EOF\n".utf8
    return file
  }

  private mutating func pack(_ range: Range<Int>) {
    let number = reserve()
    let start = smallPlaces[range.lowerBound].start
    let end = range.upperBound < smallPlaces.count ? smallPlaces[range.upperBound].start : small.bytes.count
    var text = PDFText()
    for (position, object) in smallPlaces[range].enumerated() {
      places[object.number] = .packed(stream: number, index: position)
      text.add(integer: object.number)
      text += " "
      text.add(integer: object.start - start)
      text += " "
    }
    let dictionary = "/Type/ObjStm/N \(range.count)/First \(text.bytes.count)"
    text.bytes += small.bytes[start..<end]
    fingerprint.add(text.bytes)
    setStream(number, dictionary, deflate(text.bytes))
  }

  /// The table of places. Each row holds what differs from the one above (PNG's filter "up"), since objects that are
  /// packed together differ by one.
  private var table: (description: String, rows: [UInt8]) {
    let isShort = file.count < 1 << 16
    let offsetSize = isShort ? 2 : 4
    var rows: [UInt8] = []
    var above = [UInt8](repeating: 0, count: offsetSize + 2)
    for place in places {
      let row = Self.entry(place, offsetSize)
      rows.append(2)
      for (index, byte) in row.enumerated() { rows.append(byte &- above[index]) }
      above = row
    }
    let columns = "/DecodeParms<</Predictor 12/Columns \(offsetSize + 2)>>"
    return ("/W[1 \(offsetSize) 1]\(columns)", rows)
  }

  private static func entry(_ place: Place, _ size: Int) -> [UInt8] {
    switch place {
    // No number is used again, which is what 255 stands for.
    case .free: [0] + bytes(0, size) + [255]
    case .offset(let offset): [1] + bytes(offset, size) + [0]
    case .packed(let stream, let index): [2] + bytes(stream, size) + bytes(index, 1)
    }
  }

  private static func bytes(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }
}
