package import PlacardModel

/// How many people signed, and in which places; nothing of who they are.
package struct SignatureCount: Sendable {
  package internal(set) var byPlace: [JurisdictionCode: Int] = [:]
  /// Rows whose place isn't one of the 56, or isn't told.
  package internal(set) var elsewhere = 0

  package var total: Int { byPlace.values.reduce(elsewhere, +) }

  /// Fewer people than this in a place could be found out one by one.
  package static let threshold = 10

  /// The places whose counts may be told, most first.
  ///
  /// The total is public, so what is kept back must not be found by subtracting: it is at least two places, and together
  /// as many people as one place needs.
  package var told: [(place: JurisdictionCode, count: Int)] {
    var told = byPlace.filter { $0.value >= Self.threshold }.map { (place: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.place.rawValue) < ($0.count, $1.place.rawValue) }
    var kept = byPlace.values.filter { $0 < Self.threshold } + (elsewhere > 0 ? [elsewhere] : [])
    while !kept.isEmpty, kept.count < 2 || kept.reduce(0, +) < Self.threshold, let next = told.popLast() {
      kept.append(next.count)
    }
    return told
  }
}

/// Counts the rows of a list of signatures by place, in memory that doesn't grow with the list.
package struct SignatureCounter: Sendable {
  private let places: [String: JurisdictionCode]
  private let asked: String?
  private var column: Int?
  private var reader = CSVReader()
  package private(set) var count = SignatureCount()

  /// - Parameters:
  ///   - places: what people call the places, besides their postal codes.
  ///   - column: the heading over the places; nil to look for a usual one.
  package init(places: [String: JurisdictionCode], column: String?) {
    var names = Dictionary(uniqueKeysWithValues: JurisdictionCode.allCases.map { ($0.rawValue.lowercased(), $0) })
    for (name, code) in places { names[name.lowercased()] = code }
    self.places = names
    asked = column
  }

  package mutating func read(_ bytes: [UInt8]) throws(CSVReader.Fault) {
    var reader = reader
    try reader.read(bytes) { row throws(CSVReader.Fault) in try take(row) }
    self.reader = reader
  }

  package mutating func finish() throws(CSVReader.Fault) {
    var reader = reader
    try reader.finish { row throws(CSVReader.Fault) in try take(row) }
    if column == nil { throw CSVReader.Fault(line: 1, column: 1, problem: "nothing is written here") }
  }

  private mutating func take(_ row: CSVRow) throws(CSVReader.Fault) {
    guard let column else {
      column = try place(of: row)
      return
    }
    if let code = places[row[column].lowercased()] {
      count.byPlace[code, default: 0] += 1
    } else {
      count.elsewhere += 1
    }
  }

  private func place(of header: CSVRow) throws(CSVReader.Fault) -> Int {
    let names = (0..<header.count).map { header[$0].lowercased() }
    let usual = ["state", "state_code", "state/territory", "state/province", "region", "province"]
    let wanted = asked.map { [$0.lowercased()] } ?? usual
    guard let name = wanted.first(where: names.contains), let index = names.firstIndex(of: name) else {
      let missing = asked.map { "no column is called '\($0)'" } ?? "no column is called 'state'; name it with --column"
      throw CSVReader.Fault(line: header.line, column: 1, problem: missing)
    }
    return index
  }
}
