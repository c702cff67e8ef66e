import PlacardCore
import PlacardModel
import PlacardTemplate

/// A state's own hotline, and how it stands to the national number.
struct StateLine: Sendable {
  let line: Hotline
  let context: PageContext

  /// The lines of a place; today at most one.
  static func all(_ code: JurisdictionCode, _ context: PageContext) -> [StateLine] {
    context.site.hotlines.stateLines[code].map { [StateLine(line: $0, context: context)] } ?? []
  }

  static let view = View<StateLine>(
    "a state's hotline",
    [
      .text("name", "its name") { $0.line.name[language: $0.context.language].text },
      .digits("number", "the number as printed") { $0.line.channels.phone.display },
      .address("call", "tel:") { $0.line.channels.phone.callAddress() },
      .optionalText("vanity", "the number spelt with letters") { $0.line.channels.vanity },
      .boolean("is_instead", "whether the law names it instead of the national number") {
        $0.line.relation == .instead
      },
      .boolean("is_beside", "whether it is printed beside the national number") { $0.line.relation == .beside },
      .boolean("is_practice", "whether it is the state's own, its place on notices not known") {
        $0.line.relation == .practice
      },
      .boolean("is_voluntary", "whether it is on voluntary posters") { $0.line.relation == .voluntary },
      .optionalRecord("note", CopyText.view, "when to call it") { shown in shown.line.when.map(shown.context.copy) },
      .optionalRecord("checked", DateText.view, "the day it was last checked, or of its newest source") {
        DateText($0.line.provenance.checked, $0.context.words)
      },
    ])
}
