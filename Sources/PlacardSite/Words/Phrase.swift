import PlacardCore
import PlacardModel
import PlacardPoster
import PlacardTemplate

/// The interface words that the program itself puts together; all others are named by templates only.
enum Phrase: String, CaseIterable, Sendable {
  case documentTitle = "title.document"
  case statesTitle = "title.states"
  case statesDescription = "title.states_description"
  case stateDescription = "title.state_description"
  case campaignsTitle = "title.campaigns"
  case campaignsDescription = "title.campaigns_description"
  case lawsTitle = "title.laws"
  case lawsDescription = "title.laws_description"
  case lawsByStatusTitle = "title.laws_status"
  case lawsByVenueTitle = "title.laws_venue"
  case notFoundTitle = "title.not_found"
  case notFoundDescription = "title.not_found_description"
  case redirectTitle = "title.redirect"
  case toolkitTitle = "title.toolkit"
  case toolkitDescription = "title.toolkit_description"
  case posterTitle = "title.poster"
  case posterDescription = "title.poster_description"
  case tearOffTitle = "title.poster_tear_off"
  case postersTitle = "title.posters"
  case postersDescription = "title.posters_description"
  case posterLanguageTitle = "title.poster_language"
  case posterLanguageDescription = "title.poster_language_description"
  case sheetSize = "common.sheet_size"
  case kilobytes = "common.kilobytes"
  case listSeparator = "common.list_separator"
  case inches = "common.inches"
  case points = "common.points"
  case allLaws = "laws.all"
  case allLawsCaption = "laws.caption_all"
  case lawsByStatusCaption = "laws.caption_status"
  case lawsByVenueCaption = "laws.caption_venue"
  case shareMessage = "share.message_text"
  case reportSubject = "report.subject"
  case sourceWithoutAddress = "sources.no_address"
  case badgeTerms = "toolkit.badge_terms"
  case badge = "toolkit.badge"
  case banner = "toolkit.banner"
  case messageCount = "toolkit.message_count"
  case fullPoster = "poster.full"
  case lawGeneral = "poster.law_general"
  case tearOffPoster = "poster.tear_off"
  case fullDate = "date.full"
  case monthDate = "date.month"
  case yearDate = "date.year"
}

/// The groups of words that name the vocabulary of the content, one phrase for each word.
enum WordGroup: String, CaseIterable, Sendable {
  case lawStatus = "law_status"
  case lawStatusMark = "law_status_mark"
  case lawStatusMeaning = "law_status_meaning"
  case venue, placement
  case officialSheet = "official_sheet"
  case confidence
  case selectedBy = "selected_by"
  case pendingReason = "pending_reason"
  case campaignStatus = "campaign_status"
  case month = "date"
  case navigation, footer
  case channel
  case sheetFormat = "sheet_format"
  case sheetUse = "sheet_use"
  case reason

  /// The words that must have a phrase.
  var words: [String] {
    switch self {
    case .lawStatus, .lawStatusMark, .lawStatusMeaning: PostingLaw.Status.allCases.map(\.rawValue)
    case .venue: Venue.allCases.map(\.rawValue)
    case .placement: Placement.allCases.map(\.rawValue)
    case .officialSheet: PostingLaw.OfficialSheet.allCases.map(\.rawValue)
    case .confidence: Confidence.allCases.map(\.rawValue)
    case .selectedBy: Office.Selection.allCases.map(\.rawValue)
    case .pendingReason: PendingChange.Reason.allCases.map(\.rawValue)
    case .campaignStatus: Campaign.Status.allCases.map(\.rawValue)
    case .month: Words.months
    case .footer: ["help", "about", "sources", "privacy"]
    case .navigation: ["help", "states", "campaigns", "posters", "laws", "about"]
    case .channel: MessageChannel.allCases.map(\.rawValue)
    case .reason: Reason.Kind.allCases.map(\.rawValue)
    case .sheetFormat, .sheetUse: SheetFormat.allCases.map(\.rawValue)
    }
  }

  /// The key of a word's phrase: `venue.rail_bus_stations` for `rail-bus-stations`.
  func key(_ word: String) -> String {
    "\(rawValue).\(word.map { $0 == "-" || $0 == " " ? "_" : String($0) }.joined())"
  }
}

/// Phrases that the program needs and the first language's file doesn't have.
func missingPhrases(in phrases: [String: Located<String>], file: String) -> [Diagnostic] {
  let keys = Phrase.allCases.map(\.rawValue) + WordGroup.allCases.flatMap { group in group.words.map(group.key) }
  return keys.filter { phrases[$0] == nil }.sorted().map { key in
    Diagnostic(.missingField, at: SourceLocation(file: file), "the interface words need '\(key)'")
  }
}

/// Phrases that the program itself puts on the pages of a partial language, and that its file doesn't have.
func untranslatedPhrases(in phrases: [String: Located<String>], file: String) -> [Diagnostic] {
  let groups: [WordGroup] = [
    .navigation, .footer, .month, .lawStatus, .lawStatusMark, .lawStatusMeaning, .campaignStatus, .sheetFormat,
    .sheetUse,
  ]
  let ofProgram: [Phrase] = [
    .documentTitle, .postersTitle, .postersDescription, .posterLanguageTitle, .posterLanguageDescription, .sheetSize,
    .kilobytes, .listSeparator, .reportSubject, .fullDate, .monthDate, .yearDate,
  ]
  let keys = ofProgram.map(\.rawValue) + groups.flatMap { group in group.words.map(group.key) }
  let book = PhraseBook(phrases, file: file)
  return keys.compactMap { key in phrases[key].flatMap { book.fault(of: $0, key) } }
}
