/// The form of a value in a content file, for tools that complete, check and edit such files.
///
/// It is made together with the reading of the value and says no more than that: whatever can be read has the form.
/// What only a reader of the whole can judge, such as whether a day exists, is left to Placard.
indirect enum Shape: Sendable {
  /// Any text but none: a name, a line.
  case text
  /// Any text but none, with sentences and perhaps several lines.
  case prose
  case pattern(Pattern)
  case whole(ClosedRange<Int>)
  case measure
  case boolean
  case word([String])
  /// `count` is there where the list must have so many.
  case list(of: Shape, count: Int?)
  case record([FieldOutline])
  /// A text in several of the site's languages; whether the first language's must be there.
  case localized(needsOriginal: Bool)
  /// Fields of any name that matches, each of one form, besides those that are known.
  case table(keys: Pattern?, of: Shape, besides: [FieldOutline])
  case either([Shape])
}

/// How a scalar is written, as a regular expression that is the same in every dialect (ECMA 262, anchored).
struct Pattern: Sendable {
  let expression: String
  /// Whether what matches may look like a number to a tool that reads YAML: `2026`, `911`.
  let canBeNumber: Bool
  /// What belongs there, for whoever wrote something else: `a date such as 2026-11-24`.
  private(set) var message: String

  init(_ expression: String, canBeNumber: Bool = false) {
    self.expression = "^\(expression)$"
    self.canBeNumber = canBeNumber
    message = ""
  }

  func explained(_ message: String) -> Pattern {
    var pattern = self
    pattern.message = message
    return pattern
  }
}

extension Pattern {
  static let digits = Pattern("[0-9]+", canBeNumber: true)
  static let date = Pattern("[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?", canBeNumber: true)
  static let phone = Pattern("(\\+1[2-9][0-9]{2}[2-9][0-9]{6}|[0-9]{3,6})", canBeNumber: true)
  static let webAddress = Pattern("[Hh][Tt][Tt][Pp][Ss]?\(afterScheme)")
  static let secureAddress = Pattern("[Hh][Tt][Tt][Pp][Ss]\(afterScheme)")
  static let baseAddress = Pattern("[Hh][Tt][Tt][Pp][Ss]://\(host)([/?#]\(addressCharacter)*)?/")
  static let citation = Pattern("(/|/.*/|[Hh][Tt][Tt][Pp][Ss]?\(afterScheme))")
  static let email = Pattern(
    "[A-Za-z0-9._+-]+@[A-Za-z0-9_+-][A-Za-z0-9._+-]*\\.([A-Za-z0-9._+-]*[A-Za-z0-9_+-])")
  static let language = Pattern("[a-z]{2,3}(-[A-Za-z0-9]{1,8})*")
  static let slug = Pattern("(?!.{65})[a-z0-9]+(-[a-z0-9]+)*")
  static let alias = Pattern("/([a-z0-9]+(-[a-z0-9]+)*/)+")
  static let colour = Pattern("#[0-9A-Fa-f]{6}")

  private static let addressCharacter = "[^\\s<>\"`{}\\\\^]"
  /// A name with a dot in it, and perhaps a port.
  private static let host = "[^\\s<>\"`{}\\\\^/?#@:]*\\.[^\\s<>\"`{}\\\\^/?#@:]*(:[^\\s<>\"`{}\\\\^/?#@]*)?"
  private static let afterScheme = "://\(host)([/?#]\(addressCharacter)*)?"
}
