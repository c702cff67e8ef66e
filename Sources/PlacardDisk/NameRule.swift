import PlacardCore

/// Whether a name may stand in a path of the site: it must read the same to everybody, on every system.
enum NameRule {
  /// Hidden files and editors' backups, which authors don't think of as content.
  static func isLeftOut(_ name: [UInt8]) -> Bool {
    name.first == UInt8(ascii: ".") || name.last == UInt8(ascii: "~")
  }

  /// What is wrong with a name, in words that follow it, or nil.
  static func complaint(_ name: [UInt8]) -> String? {
    guard let text = String(validating: name, as: UTF8.self) else { return "has a name that isn't UTF-8" }
    if let scalar = text.unicodeScalars.first(where: isForbidden) {
      return "has \(scalar.codePoint) in its name"
    }
    return nil
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t", "\n", "\\", "\u{2028}", "\u{2029}": true
    default: scalar.isHazardous
    }
  }

  /// The name as a finding shows it: on one line, without anything that changes how the line reads.
  static func shown(_ name: [UInt8]) -> String {
    var text = ""
    for scalar in String(decoding: name, as: UTF8.self).unicodeScalars {
      if isForbidden(scalar), scalar != "\\" {
        text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// Equal for names that a disk may take for one: case and canonical equivalence don't count. Upper case
  /// first, because `ß` and `ss` meet only there.
  static func folded(_ name: String) -> String {
    let isASCII = name.utf8.allSatisfy { $0 < 0x80 }
    return isASCII ? name.lowercased() : name.uppercased().lowercased()
  }
}

/// Whether a path of a site has a part that isn't read: a hidden file or folder, or an editor's backup.
package func isLeftOut(path: String) -> Bool {
  path.utf8.split(separator: UInt8(ascii: "/")).contains { NameRule.isLeftOut(Array($0)) }
}
