import PlacardCore
import PlacardModel

extension Hearing {
  /// Every language that the law asks for stands on the sheet, with as much room as it asks for.
  var languages: Finding {
    let required = law.notice.languages
    guard !required.isEmpty else { return .cannotTell("the languages that the law asks for aren't known") }
    let missing = required.filter { wanted in !facts.languages.contains { $0.isSame(as: wanted) } }
    if !missing.isEmpty {
      return .notMet("the law also asks for: \(missing.map(\.description).joined(separator: ", "))")
    }
    if let finding = equalRoom { return finding }
    if let rule = law.notice.languageRule { return .cannotTell("it depends on the place: \(rule)") }
    return .met
  }

  /// Whether the languages share the sheet evenly, where the law asks for that; nil where there is nothing to say.
  private var equalRoom: Finding? {
    guard sheet.sizeNote?.contains("equal") == true, facts.languages.count > 1 else { return nil }
    // What all languages share is tagged with the first one.
    let shared: Set<SheetRole> = [.number, .address, .checked, .tab, .stateLine]
    let rooms = facts.languages.map { language in
      facts.blocks.filter { $0.language == language && !shared.contains($0.role) }.map(\.area).reduce(0, +)
    }
    guard let least = rooms.min(), let most = rooms.max(), most > 0 else {
      return .cannotTell("the room that each language has isn't known")
    }
    return least / most >= 0.9 ? nil : .notMet("the law asks for languages of equal size, and one has less room")
  }
}

extension LanguageTag {
  /// Whether two tags name one language for a reader: Chinese without a script may be in either.
  func isSame(as other: LanguageTag) -> Bool {
    if self == other { return true }
    let both = Set([description, other.description])
    return both.contains("zh") && both.allSatisfy { $0 == "zh" || $0.hasPrefix("zh-") }
  }
}
