import PlacardContent
import PlacardCore

/// A document is read the same each time, within its limits, and every place is one of the file's.
func checkYAML(_ bytes: [UInt8]) throws(Complaint) {
  let first = YAMLReader.read(bytes, file: "a.yaml")
  let second = YAMLReader.read(bytes, file: "a.yaml")
  try expect(first.diagnostics == second.diagnostics, "reading twice finds different faults")
  try expect(isEqual(first.value, second.value), "reading twice gives different values")
  try expectPlaces(first.diagnostics, lines: 1...lineCount(bytes))
  guard let root = first.value else { return }
  var count = 0
  try checkNode(root, depth: 1, lines: 1...lineCount(bytes), &count)
  try expect(count <= 50_000, "\(count) values")
  guard first.diagnostics.isEmpty, let text = String(validating: bytes, as: UTF8.self),
    !text.unicodeScalars.contains(where: \.isHazardous)
  else { return }
  try checkWords(root)
}

/// How many lines there are, by what ends one in YAML 1.1: libyaml counts them so.
func lineCount(_ bytes: [UInt8]) -> Int {
  let ends = bytes.count { $0 == 10 || $0 == 13 }
  // NEL, LS and PS.
  let wide = String(decoding: bytes, as: UTF8.self).unicodeScalars.count { [0x85, 0x2028, 0x2029].contains($0.value) }
  return 1 + ends + wide
}

func expectPlaces(_ diagnostics: [Diagnostic], lines: ClosedRange<Int>) throws(Complaint) {
  for diagnostic in diagnostics {
    guard let place = diagnostic.location else { throw Complaint("\(diagnostic) has no place") }
    try expectPlace(place, lines)
    for note in diagnostic.notes { try expectPlace(note.location, lines) }
  }
}

private func expectPlace(_ place: SourceLocation, _ lines: ClosedRange<Int>) throws(Complaint) {
  guard let line = place.line else { return }
  // An end of the file may be told as the beginning of the line behind it.
  try expect(lines.contains(line) || line == lines.upperBound + 1, "\(place) is no place of the file")
  if let column = place.column { try expect(column >= 1, "\(place) has no column") }
}

private func checkNode(
  _ node: YAMLNode, depth: Int, lines: ClosedRange<Int>, _ count: inout Int
) throws(Complaint) {
  count += 1
  try expect(depth <= 32, "values are \(depth) levels deep")
  try expectPlace(node.location, lines)
  switch node.content {
  case .scalar: break
  case .sequence(let items):
    for item in items { try checkNode(item, depth: depth + 1, lines: lines, &count) }
  case .mapping(let entries):
    try expect(Set(entries.map(\.key.value)).count == entries.count, "a name is given twice")
    for entry in entries { try checkNode(entry.value, depth: depth + 1, lines: lines, &count) }
  }
}

/// No escape has made a character that may not be written, and none makes a value longer than it may be.
private func checkWords(_ node: YAMLNode) throws(Complaint) {
  switch node.content {
  case .scalar(let text, _): try checkWords(text)
  case .sequence(let items): for item in items { try checkWords(item) }
  case .mapping(let entries):
    for entry in entries {
      try checkWords(entry.key.value)
      try checkWords(entry.value)
    }
  }
}

private func checkWords(_ text: String) throws(Complaint) {
  let hazard = text.unicodeScalars.first(where: \.isHazardous)
  try expect(hazard == nil, "a value has U+\(String(hazard?.value ?? 0, radix: 16))")
  try expect(text.utf8.count <= 8_192, "a value has \(text.utf8.count) bytes")
}

private func isEqual(_ left: YAMLNode?, _ right: YAMLNode?) -> Bool {
  guard let left, let right else { return left == nil && right == nil }
  guard left.location == right.location else { return false }
  switch (left.content, right.content) {
  case (.scalar(let a, let isPlain), .scalar(let b, let isPlainToo)): return a == b && isPlain == isPlainToo
  case (.sequence(let a), .sequence(let b)): return a.count == b.count && zip(a, b).allSatisfy { isEqual($0, $1) }
  case (.mapping(let a), .mapping(let b)):
    return a.count == b.count && zip(a, b).allSatisfy { $0.key == $1.key && isEqual($0.value, $1.value) }
  default: return false
  }
}
