/// Stretches of a text that read as ten digit telephone numbers, as they are written there.
///
/// A number is ten digits, or eleven beginning with 1, in groups as people write them: `1-888-373-7888`,
/// `(916) 210-6276`, `888.373.7888`, with hyphens, dashes, points, spaces or parentheses between. Groups with nothing but
/// spaces between count only where area and exchange code are ones that the North American plan gives out, since any
/// figures may stand in a row.
package func phoneNumbers(in text: String) -> [String] {
  let bytes = Array(text.utf8)
  let groups = digitGroups(in: bytes)
  var found: [String] = []
  var index = 0
  while index < groups.count {
    guard let length = numberLength(at: index, in: groups, bytes) else {
      index += 1
      continue
    }
    let start = start(of: groups[index], bytes)
    found.append(String(decoding: bytes[start..<groups[index + length - 1].upperBound], as: UTF8.self))
    index += length
  }
  return found
}

extension String {
  /// The digits alone, without the country code: what two ways of writing one number share.
  package var dialledDigits: String {
    let digits = filter { $0.isASCII && $0.isNumber }
    return digits.count == 11 && digits.hasPrefix("1") ? String(digits.dropFirst()) : digits
  }
}

/// The ways in which the digits of a number are grouped, longest first.
private let groupings = [[1, 3, 3, 4], [1, 3, 4, 3], [3, 3, 4], [1, 3, 7], [1, 10], [3, 7], [11], [10]]

private func digitGroups(in bytes: [UInt8]) -> [Range<Int>] {
  var groups: [Range<Int>] = []
  var start: Int?
  for (index, byte) in bytes.enumerated() {
    if byte.isDigit {
      start = start ?? index
    } else if let first = start {
      groups.append(first..<index)
      start = nil
    }
  }
  if let start { groups.append(start..<bytes.count) }
  return groups
}

/// Where a number begins: at its first digit, or at the parenthesis that its area code stands in.
private func start(of group: Range<Int>, _ bytes: [UInt8]) -> Int {
  let isEnclosed =
    group.lowerBound > 0 && bytes[group.lowerBound - 1] == UInt8(ascii: "(")
    && group.upperBound < bytes.count && bytes[group.upperBound] == UInt8(ascii: ")")
  return isEnclosed ? group.lowerBound - 1 : group.lowerBound
}

/// How many groups from one on make a number; nil where none do.
private func numberLength(at index: Int, in groups: [Range<Int>], _ bytes: [UInt8]) -> Int? {
  // Most figures of a page are no part of a number, and their first group tells.
  guard [1, 3, 10, 11].contains(groups[index].count) else { return nil }
  for grouping in groupings where grouping[0] == groups[index].count {
    guard index + grouping.count <= groups.count else { continue }
    let candidate = groups[index..<(index + grouping.count)]
    if candidate.map(\.count) == grouping, isNumber(Array(candidate), bytes) { return grouping.count }
  }
  return nil
}

private func isNumber(_ groups: [Range<Int>], _ bytes: [UInt8]) -> Bool {
  let digits = groups.flatMap { bytes[$0] }
  if digits.count == 11, digits.first != UInt8(ascii: "1") { return false }
  let gaps = zip(groups, groups.dropFirst()).map { Array(bytes[$0.upperBound..<$1.lowerBound]) }
  guard gaps.allSatisfy(\.isSeparator) else { return false }
  let isSpaced = gaps.allSatisfy { $0.allSatisfy { !Array("-.()".utf8).contains($0) } }
  let area = digits.suffix(10)
  let isAssignable = area.first ?? 0 >= UInt8(ascii: "2") && area.dropFirst(3).first ?? 0 >= UInt8(ascii: "2")
  return isAssignable || !isSpaced
}

/// Hyphen, point, space, parentheses, non-breaking space and hyphen, and en dash, as UTF-8.
private let separators = ["-", ".", " ", "(", ")", "\u{A0}", "\u{2011}", "\u{2013}"].map { Array($0.utf8) }

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}

extension [UInt8] {
  /// One to three marks that people write between the groups of a number.
  fileprivate var isSeparator: Bool {
    var count = 0
    var rest = self[...]
    while let mark = separators.first(where: { rest.starts(with: $0) }) {
      rest = rest.dropFirst(mark.count)
      count += 1
    }
    return rest.isEmpty && (1...3).contains(count)
  }
}
