package import PlacardCore

/// A picture with what must stand beside it: nobody's work is used without credit and licence, nobody's face without a
/// note of what it shows.
package struct Picture: Sendable {
  package let id: String
  /// The file's path: `Content/images/sheet-by-the-window.svg`.
  package let file: Located<String>
  /// The file itself.
  package let bytes: [UInt8]
  package let alternative: LocalizedText
  package let credit: String
  package let licence: String
  package let source: String
  /// The note that the picture is an illustration and shows no real person.
  package let illustrative: LocalizedText
  /// Intrinsic size in CSS pixels.
  package let width: Int
  package let height: Int
  /// The file beside it as it is written.
  package let written: WrittenFields

  package init(
    id: String, file: Located<String>, bytes: [UInt8], alternative: LocalizedText, credit: String, licence: String,
    source: String, illustrative: LocalizedText, width: Int, height: Int,
    written: WrittenFields = .none
  ) {
    self.written = written
    self.id = id
    self.file = file
    self.bytes = bytes
    self.alternative = alternative
    self.credit = credit
    self.licence = licence
    self.source = source
    self.illustrative = illustrative
    self.width = width
    self.height = height
  }
}
