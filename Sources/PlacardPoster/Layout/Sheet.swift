package import PlacardCore
package import PlacardPrint
package import PlacardText

/// What a block of a sheet is for.
package enum SheetRole: String, CaseIterable, Sendable {
  case headline, situations, action, number, promises, danger, steps, notice, name, place, address, tab, staff, checked
  case textLine = "text_line"
  case stateLine = "state_line"
  case languageLine = "language_line"
  case smallLine = "small_line"
  case footerNote = "footer_note"
  case codeCaption = "qr_caption"
  case draftNote = "draft_note"
}

/// A block as it was set, which is what laws and designs are measured by.
package struct SetBlock: Hashable, Sendable {
  package let role: SheetRole
  package let language: LanguageTag
  package let text: String
  /// Type size in points.
  package let size: Double
  package let isBold: Bool
  /// Where it stands on the finished sheet, in points.
  package var frame: Rectangle
  package let colour: Colour
  package let ground: Colour
}

/// A sheet as it is printed.
package struct Sheet: Sendable {
  package let document: PrintDocument
  package let request: SheetRequest
  /// In reading order. Of pieces that are printed several times on a page, the first.
  package let blocks: [SetBlock]
}
