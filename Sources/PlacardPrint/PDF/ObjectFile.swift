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
  private var small: [(number: Int, body: String)] = []

  /// A number for an object that is given later.
  mutating func reserve() -> Int {
    places.append(.free)
    return places.count - 1
  }

  /// Gives an object that isn't a stream.
  mutating func set(_ number: Int, _ body: String) { small.append((number, body)) }

  mutating func add(_ body: String) -> Int {
    let number = reserve()
    set(number, body)
    return number
  }

  /// Adds a stream; `dictionary` is what its dictionary says besides the length and the filter.
  mutating func addStream(_ dictionary: String, _ bytes: [UInt8], isDeflated: Bool) -> Int {
    let number = reserve()
    setStream(number, dictionary, bytes, isDeflated: isDeflated)
    return number
  }

  mutating func setStream(_ number: Int, _ dictionary: String, _ bytes: [UInt8], isDeflated: Bool) {
    places[number] = .offset(file.count)
    let filter = isDeflated ? "/Filter/FlateDecode" : ""
    file += Array("\(number) 0 obj\n<<\(dictionary)\(filter)/Length \(bytes.count)>>stream\n".utf8)
    file += bytes
    file += Array("\nendstream\nendobj\n".utf8)
  }

  /// The whole file. `trailer` names the catalogue and the document's information.
  mutating func finish(trailer: String) -> [UInt8] {
    // Readers open a whole object stream for one object of it; a hundred or two at a time is what they are used to.
    for start in stride(from: 0, to: small.count, by: 200) { pack(start..<min(start + 200, small.count)) }
    var first = Fingerprint()
    var second = Fingerprint(seed: 1)
    first.add(file)
    second.add(file)
    let identity = "/ID[<\(first.digits)\(second.digits)><\(first.digits)\(second.digits)>]"
    let number = reserve()
    let start = file.count
    places[number] = .offset(start)
    let dictionary = "/Type/XRef/Size \(places.count)/W[1 4 2]\(trailer)\(identity)"
    setStream(number, dictionary, deflate(places.flatMap(Self.entry)), isDeflated: true)
    file += Array("startxref\n\(start)\n%%EOF\n".utf8)
    return file
  }

  private mutating func pack(_ range: Range<Int>) {
    let number = reserve()
    var index = ""
    var bodies = PDFText()
    for (position, object) in small[range].enumerated() {
      places[object.number] = .packed(stream: number, index: position)
      index += "\(object.number) \(bodies.bytes.count) "
      bodies += object.body
      bodies += "\n"
    }
    let dictionary = "/Type/ObjStm/N \(range.count)/First \(index.utf8.count)"
    setStream(number, dictionary, deflate(Array(index.utf8) + bodies.bytes), isDeflated: true)
  }

  private static func entry(_ place: Place) -> [UInt8] {
    switch place {
    case .free: [0] + bytes(0, 4) + bytes(65535, 2)
    case .offset(let offset): [1] + bytes(offset, 4) + bytes(0, 2)
    case .packed(let stream, let index): [2] + bytes(stream, 4) + bytes(index, 2)
    }
  }

  private static func bytes(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }
}
