extension Reason {
  /// The kinds of reasons. Raw values are the names that pages keep their words under; a place in the words is a value's
  /// name in double braces.
  package enum Kind: String, CaseIterable, Sendable {
    case screenSize = "screen-size", sizeUnknown = "size-unknown", tooSmall = "too-small"
    case onlyAs = "only-as"
    case screenType = "screen-type", typeUnknown = "type-unknown", smallType = "small-type"
    case typeShrinks = "type-shrinks", noWords = "no-words"
    case languagesUnknown = "languages-unknown", languageMissing = "language-missing"
    case hangBoth = "hang-both", perhapsHangBoth = "perhaps-hang-both", sameSheet = "same-sheet"
    case separateSheets = "separate-sheets"
    case unequalRoom = "unequal-room", twoThirds = "two-thirds", roomUnknown = "room-unknown"
    case languagesDepend = "languages-depend"
    case numbersUnknown = "numbers-unknown", otherStatesNumber = "other-states-number"
    case ownNumber = "own-number", nationalBeside = "national-beside", numberMissing = "number-missing"
    case practiceUnknown = "practice-unknown", noDigits = "no-digits"
    case nearMiss = "near-miss", lettersAlone = "letters-alone"
    case textLineUnknown = "text-line-unknown", wordAlone = "word-alone", textLineMissing = "text-line-missing"
    case textNumberMissing = "text-number-missing", keywordMissing = "keyword-missing"
    case noticeCarriesMore = "notice-carries-more", cardsCarryMore = "cards-carry-more"
    case addressUnknown = "address-unknown"
    case noticeSaysMore = "notice-says-more", contentUncompared = "content-uncompared"
    case noBoldWords = "no-bold-words", notBold = "not-bold", genderedWord = "gendered-word"
    case genderUnread = "gender-unread"
    case wordsUnknown = "words-unknown", wordsAreAgencys = "words-are-agencys", wordsNotKept = "words-not-kept"
    case otherWords = "other-words", wordsNotKeptIn = "words-not-kept-in", wordsDiffer = "words-differ"
    case ownSheetUnknown = "own-sheet-unknown", agencySheet = "agency-sheet", agencyCards = "agency-cards"
    case agencySheetAt = "agency-sheet-at", agencyCardsAt = "agency-cards-at"
    case faint, noNumber = "no-number", smallNumber = "small-number"
    case factsUnchecked = "facts-unchecked", checkedInFuture = "checked-in-future", factsOld = "facts-old"
    case onlyEnglishRead = "only-english-read", label = "label", longSentence = "long-sentence"
    case codeInsecure = "code-insecure", codeHoldsMore = "code-holds-more", codeNotPrinted = "code-not-printed"
    case scanStays = "scan-stays"
    case thinSources = "thin-sources", noLawFound = "no-law-found", venueNotNamed = "venue-not-named"
    case weakSources = "weak-sources", lawUnchecked = "law-unchecked", lawOld = "law-old"
  }
}

extension Reason.Kind {
  /// The words of a reason of this kind, with its places.
  package var english: String {
    switch self {
    case .screenSize, .sizeUnknown, .tooSmall, .onlyAs, .screenType, .typeUnknown, .smallType, .typeShrinks, .noWords:
      ofSheet
    case .languagesUnknown, .languageMissing, .hangBoth, .perhapsHangBoth, .sameSheet, .separateSheets, .unequalRoom,
      .twoThirds, .roomUnknown, .languagesDepend:
      ofLanguages
    case .numbersUnknown, .otherStatesNumber, .ownNumber, .nationalBeside, .numberMissing, .practiceUnknown, .noDigits,
      .nearMiss, .lettersAlone, .textLineUnknown, .wordAlone, .textLineMissing, .textNumberMissing, .keywordMissing:
      ofNumbers
    case .noticeCarriesMore, .cardsCarryMore, .addressUnknown, .noticeSaysMore, .contentUncompared, .noBoldWords,
      .notBold, .genderedWord, .genderUnread, .wordsUnknown, .wordsAreAgencys, .wordsNotKept, .otherWords,
      .wordsNotKeptIn, .wordsDiffer, .ownSheetUnknown, .agencySheet, .agencyCards, .agencySheetAt, .agencyCardsAt:
      ofContent
    case .faint, .noNumber, .smallNumber, .factsUnchecked, .checkedInFuture, .factsOld, .onlyEnglishRead, .label,
      .longSentence, .codeInsecure, .codeHoldsMore, .codeNotPrinted, .scanStays:
      ofPractice
    case .thinSources, .noLawFound, .venueNotNamed, .weakSources, .lawUnchecked, .lawOld: ofKnowledge
    }
  }

  private var ofSheet: String {
    switch self {
    case .screenSize: "a screen has no size in inches"
    case .sizeUnknown: "the size that the law asks for isn't known"
    case .tooSmall: "the sheet is {{paper}}, and the law asks for at least {{asked}}"
    case .onlyAs: "the law allows this size only as: {{kind}}"
    case .screenType: "type on a screen has no size in points"
    case .typeUnknown: "the type that the law asks for isn't known"
    case .smallType: "its smallest type is {{type}} points, and the law asks for {{asked}}"
    case .typeShrinks:
      "its smallest type is {{type}} points, which a printer may shrink to {{shrunk}}; the law asks for {{asked}}"
    default: "the sheet has no words"
    }
  }

  private var ofLanguages: String {
    switch self {
    case .languagesUnknown: "the languages that the law asks for aren't known"
    case .languageMissing: "the law asks for these languages, and the sheet has no words in them: {{languages}}"
    case .hangBoth: "the law also asks for {{languages}}; hang that sheet too"
    case .perhapsHangBoth:
      "the law also asks for {{languages}}; whether a second sheet beside this one will do isn't known"
    case .sameSheet: "the law also asks for {{languages}}, on the same sheet"
    case .separateSheets: "the law asks for a separate sheet for each language, and this one has several"
    case .unequalRoom: "the law asks for languages of equal size, and one has less room"
    case .twoThirds: "the law asks for about two thirds in English and one third in Spanish"
    case .roomUnknown: "the room that each language has isn't known"
    default: "it depends on the place: {{rule}}"
    }
  }

  private var ofNumbers: String {
    switch self {
    case .numbersUnknown: "the numbers that the law names aren't known"
    case .otherStatesNumber: "{{number}} is {{state}}'s number"
    case .ownNumber: "the law names {{number}} in place of the national number"
    case .nationalBeside: "the law names its own number, and the national one stands beside it"
    case .numberMissing: "the law names {{number}}, which isn't on the sheet"
    case .practiceUnknown: "which number of {{state}}'s own line notices print today isn't known"
    case .noDigits: "the law names no digits for: {{words}}"
    case .nearMiss: "{{number}} looks like a number of ours and isn't"
    case .lettersAlone: "{{letters}} stands without its digits"
    case .textLineUnknown: "the text line isn't known"
    case .wordAlone: "BEFREE stands without {{number}}"
    case .textLineMissing: "the law names the text line {{number}}, which isn't on the sheet"
    case .textNumberMissing: "the text line lacks {{number}}"
    default: "the text line lacks its keyword {{keyword}}"
    }
  }

  private var ofContent: String {
    switch self {
    case .noticeCarriesMore: "a legal notice carries no campaign and no address of its site"
    case .cardsCarryMore: "the law wants nothing but help for victims, and the sheet carries the campaign's address"
    case .addressUnknown: "whether the law lets a sheet carry another address isn't known"
    case .noticeSaysMore: "the law's notice also says: {{content}}"
    case .contentUncompared: "nobody has compared the sheet with what the law lists: {{content}}"
    case .noBoldWords: "the sheet has no words that the law wants in bold"
    case .notBold: "the type isn't what the law asks for: {{note}}"
    case .genderedWord: "the law asks for gender-neutral words, and '{{word}}' isn't one"
    case .genderUnread: "the law asks for gender-neutral words; nobody has checked the words in: {{languages}}"
    case .wordsUnknown: "whether the law prescribes words isn't known"
    case .wordsAreAgencys: "the words are the agency's, and aren't kept here"
    case .wordsNotKept: "the law's own words aren't kept here to compare with"
    case .otherWords: "the law prescribes its words, and the sheet has others"
    case .wordsNotKeptIn: "the law's own words in {{languages}} aren't kept here to compare with"
    case .wordsDiffer: "the words in {{languages}} aren't the law's own"
    case .ownSheetUnknown: "whether a sheet of one's own will do isn't known"
    case .agencySheet: "the agency's own sheet must hang; this one is an extra beside it. The agency: {{agency}}"
    case .agencySheetAt:
      "the agency's own sheet must hang; this one is an extra beside it. The agency: {{agency}}, {{address}}"
    case .agencyCards:
      "cards from the agencies that the law names must be there; this sheet is an extra beside them. The agencies: {{agency}}"
    default:
      "cards from the agencies that the law names must be there; this sheet is an extra beside them. The agencies: {{agency}}, {{address}}"
    }
  }

  private var ofPractice: String {
    switch self {
    case .faint: "a contrast is {{contrast}}:1, and should be 7:1 or more"
    case .noNumber: "there is no number to call"
    case .smallNumber: "the number is {{ratio}} times as large as the words, and should be 3 times or more"
    case .factsUnchecked: "when the facts were last checked isn't known"
    case .checkedInFuture: "the facts can't have been checked on {{date}}, which is to come"
    case .factsOld: "the facts are from {{date}}, {{months}} months ago"
    case .onlyEnglishRead: "only English words are looked through"
    case .label: "'{{word}}' labels its reader, or gives her away"
    case .longSentence: "a sentence has {{count}} words: '{{sentence}}'"
    case .codeInsecure: "the code's address isn't a secure one"
    case .codeHoldsMore: "the code's address holds more than a page"
    case .codeNotPrinted: "the code's address isn't printed on the sheet"
    default: "a scan stays in a phone's history, and this sheet hangs where somebody hides to read"
    }
  }

  private var ofKnowledge: String {
    switch self {
    case .thinSources: "the sources are too thin to say what the law asks for"
    case .noLawFound: "no posting law was found, which doesn't mean that there is none"
    case .venueNotNamed: "the law doesn't name {{venue}}"
    case .weakSources: "the sources of the law are weak"
    case .lawUnchecked: "when the law was last checked isn't known"
    default: "the law was last checked on {{date}}, more than a year ago"
    }
  }
}
