package import PlacardCore
package import PlacardModel

/// Who holds an office, as a list of somebody else says it.
package struct Officeholder: Sendable, Equatable {
  package let code: JurisdictionCode
  package let name: String
  package let since: PartialDate?
  package let termEnds: PartialDate?
  package let phone: PhoneNumber?
  /// The page that the list names as its source.
  package let source: WebAddress?
}

/// Reads officeholders: a person of Open States (`.yml`, `.yaml`), or a table with the columns `state`, `name` and
/// perhaps `start_date`, `end_date`, `phone` and `source`.
///
/// A person who isn't an attorney general on that day is left out.
package func readOfficeholders(
  _ bytes: [UInt8], file: String, on day: CivilDate
) throws(ImportRefusal) -> [Officeholder] {
  if file.hasSuffix(".csv") { return try table(bytes, file) }
  guard let person = YAMLReader.read(bytes, file: file).value, let name = person.field("name")?.text else {
    throw ImportRefusal(words: "'\(file)' isn't a person of Open States: it has no name")
  }
  let roles = (person.field("roles")?.elements ?? []).filter { $0.field("type")?.text == "attorney general" }
    .sorted { ($0.date("start_date")?.description ?? "") < ($1.date("start_date")?.description ?? "") }
  guard let role = roles.last, let code = role.field("jurisdiction")?.text.flatMap(code(ofDivision:)) else { return [] }
  if let end = role.date("end_date"), end.lastDay < day { return [] }
  let offices = person.field("offices")?.elements ?? []
  return [
    Officeholder(
      code: code, name: name, since: role.date("start_date"), termEnds: role.date("end_date"),
      phone: offices.compactMap { $0.field("voice")?.text }.first.flatMap(phone),
      source: (person.field("sources")?.elements ?? []).compactMap { $0.field("url")?.text.flatMap(WebAddress.init) }
        .first)
  ]
}

/// `ocd-jurisdiction/country:us/state:ca/government`, and `district:dc`, `territory:pr`.
private func code(ofDivision division: String) -> JurisdictionCode? {
  let part = division.split(separator: "/").first { part in
    ["state:", "district:", "territory:"].contains(where: part.hasPrefix)
  }
  return part?.split(separator: ":").last.flatMap { JurisdictionCode(rawValue: $0.uppercased()) }
}

/// `916-210-6276` as it is dialled. Nil for anything but ten digits, and eleven that begin with 1.
private func phone(_ text: String) -> PhoneNumber? {
  let digits = text.filter { $0.isASCII && $0.isNumber }
  return PhoneNumber("+\(digits.count == 10 ? "1" : "")\(digits)")
}

extension YAMLNode {
  fileprivate func date(_ name: String) -> PartialDate? { field(name)?.text.flatMap(PartialDate.init) }
}

private func table(_ bytes: [UInt8], _ file: String) throws(ImportRefusal) -> [Officeholder] {
  var header: [String] = []
  var found: [Officeholder] = []
  var reader = CSVReader()
  func take(_ row: CSVRow) throws(CSVReader.Fault) {
    guard !header.isEmpty else {
      header = (0..<row.count).map { row[$0].lowercased() }
      guard header.contains("state"), header.contains("name") else {
        throw CSVReader.Fault(line: row.line, column: 1, problem: "the columns 'state' and 'name' must be there")
      }
      return
    }
    func field(_ name: String) -> String? {
      header.firstIndex(of: name).map { row[$0] }.flatMap { $0.isEmpty ? nil : $0 }
    }
    guard let state = field("state"), let code = JurisdictionCode(rawValue: state.uppercased()) else {
      throw CSVReader.Fault(
        line: row.line, column: 1, problem: "'\(field("state") ?? "")' isn't a jurisdiction's postal code such as CA")
    }
    guard let name = field("name") else {
      throw CSVReader.Fault(line: row.line, column: 1, problem: "a row needs a name")
    }
    found.append(
      Officeholder(
        code: code, name: name, since: field("start_date").flatMap(PartialDate.init),
        termEnds: field("end_date").flatMap(PartialDate.init), phone: field("phone").flatMap(phone),
        source: field("source").flatMap(WebAddress.init)))
  }
  do throws(CSVReader.Fault) {
    try reader.read(bytes) { row throws(CSVReader.Fault) in try take(row) }
    try reader.finish { row throws(CSVReader.Fault) in try take(row) }
  } catch {
    throw ImportRefusal(words: "\(file):\(error.line):\(error.column): \(error.problem)")
  }
  return found
}
