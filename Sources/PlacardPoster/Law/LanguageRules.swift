import PlacardCore
import PlacardModel

extension Hearing {
  /// Every language that the law asks for stands on the sheet, arranged as it asks.
  var languages: Finding {
    let required = law.notice.languages
    guard !required.isEmpty else { return .cannotTell(.languagesUnknown) }
    let missing = required.filter { wanted in !facts.languages.contains { $0.isSame(as: wanted) } }
    if let finding = arranged(missing) { return finding }
    if let rule = furtherLanguages { return .cannotTell(.languagesDepend, ["rule": .text(rule)]) }
    return .met
  }

  /// Whether languages are missing, or stand otherwise than the law asks; nil where there is nothing to say.
  private func arranged(_ missing: [LanguageTag]) -> Finding? {
    if !missing.isEmpty { return .notMet(reason(for: missing), ["languages": .languages(missing)]) }
    return switch arrangement {
    case .separateSheets: facts.languages.count > 1 ? .notMet(.separateSheets) : nil
    case .equalPortions: equalRoom
    case .twoThirds: twoThirds
    case .sameSheet, .either, nil: nil
    }
  }

  /// What to do about languages that aren't on the sheet. None of them at all is a sheet of another kind.
  private func reason(for missing: [LanguageTag]) -> Reason.Kind {
    if missing.count == law.notice.languages.count { return .languageMissing }
    return switch arrangement {
    case .separateSheets, .either: .hangBoth
    case .sameSheet, .equalPortions, .twoThirds: .sameSheet
    case nil: .perhapsHangBoth
    }
  }

  /// Which further languages a place must have, where the law says so. A rule that begins with its venue counts there
  /// only; one about the arrangement is told by that.
  private var furtherLanguages: String? {
    guard let rule = law.notice.languageRule, arrangement != .sameSheet else { return nil }
    let isForHotels = rule.hasPrefix("lodging:") || rule.hasPrefix("hotels:")
    return isForHotels && venue != nil && venue != .hotels ? nil : rule
  }

  private var equalRoom: Finding? {
    guard let rooms else { return .cannotTell(.roomUnknown) }
    guard let least = rooms.values.min(), let most = rooms.values.max() else { return nil }
    return least / most >= 0.9 ? nil : .notMet(.unequalRoom)
  }

  /// About two thirds: between six and seven tenths of the words' room.
  private var twoThirds: Finding? {
    guard let rooms, let english = rooms[.english] else { return .cannotTell(.roomUnknown) }
    let share = english / rooms.values.reduce(0, +)
    return share >= 0.6 && share <= 0.73 ? nil : .notMet(.twoThirds)
  }

  /// The room of each language's own words in square points; nil where one has none.
  private var rooms: [LanguageTag: Double]? {
    // What all languages share is tagged with the first one.
    let shared: Set<SheetRole> = [.number, .address, .checked, .tab, .stateLine]
    let own = facts.blocks.filter { !shared.contains($0.role) && facts.languages.contains($0.language) }
    let rooms = Dictionary(grouping: own, by: \.language).mapValues { $0.map(\.area).reduce(0, +) }
    return rooms.count == facts.languages.count && rooms.values.allSatisfy { $0 > 0 } ? rooms : nil
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
