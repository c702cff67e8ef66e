import PlacardCore
import PlacardModel
import PlacardTemplate

/// The sheet a law asks for.
struct SheetText: Sendable {
  let sheet: NoticeRules.Sheet
  let context: PageContext

  static let view = View<SheetText>(
    "a sheet",
    [
      .optionalText("size", "the least size, in inches") { $0.size },
      .optionalText("type_size", "the least size of type, in points") { shown in
        shown.sheet.minimumType.map { shown.context.words(.points, ["points": $0.description]) }
      },
      .optionalRecord("size_note", CopyText.view, "more on the size") { $0.context.note($0.sheet.sizeNote) },
      .optionalRecord("type_note", CopyText.view, "more on the type") { $0.context.note($0.sheet.typeNote) },
      .boolean("is_portrait", "whether the law wants it taller than wide") { $0.sheet.orientation == .portrait },
      .boolean("is_landscape", "whether the law wants it wider than tall") { $0.sheet.orientation == .landscape },
    ])

  /// Width by height: a landscape sheet names its long side first.
  private var size: String? {
    sheet.minimumSize.map { size in
      let isLandscape = sheet.orientation == .landscape
      let sides = isLandscape ? (size.long, size.short) : (size.short, size.long)
      return context.words(.inches, ["width": sides.0.description, "height": sides.1.description])
    }
  }
}

/// A sheet for some venues, or an allowed substitute.
struct VariantText: Sendable {
  let variant: NoticeRules.Variant
  let context: PageContext

  static let view = View<VariantText>(
    "another sheet",
    [
      .optionalText("venues", "the venues it is for") { shown in
        guard !shown.variant.venues.isEmpty else { return nil }
        return shown.context.words.list(shown.variant.venues.map { shown.context.words.label($0, .venue) })
      },
      .optionalRecord("kind", CopyText.view, "what the substitute is") { $0.context.note($0.variant.kind) },
      .record("sheet", SheetText.view, "its size and type") { SheetText(sheet: $0.variant.sheet, context: $0.context) },
      .optionalText("placements", "where it must hang") { shown in
        guard !shown.variant.placements.isEmpty else { return nil }
        return shown.context.words.list(shown.variant.placements.map { shown.context.words.label($0, .placement) })
      },
      .optionalRecord("note", CopyText.view, "more on it") { $0.context.note($0.variant.note) },
    ])
}
