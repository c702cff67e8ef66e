/// The stable name of a rule, printed in brackets after each finding and accepted wherever a rule is named.
///
/// A name is a promise: scripts and waivers refer to it, so it is never renamed and never used for another rule.
package enum DiagnosticIdentifier: String, Sendable, CaseIterable {
  // Files
  case invalidUTF8 = "invalid-utf8"
  case hazardousCharacter = "hazardous-character"
  case fileTooLarge = "file-too-large"
  case unexpectedFile = "unexpected-file"
  case missingFile = "missing-file"

  // YAML
  case yamlSyntax = "yaml-syntax"
  case yamlFeature = "yaml-feature"
  case yamlTooDeep = "yaml-too-deep"
  case duplicateKey = "duplicate-key"

  // The schema
  case unknownField = "unknown-field"
  case missingField = "missing-field"
  case wrongKind = "wrong-kind"
  case unknownWord = "unknown-word"
  case badNumber = "bad-number"
  case badDate = "bad-date"
  case badPhone = "bad-phone"
  case badAddress = "bad-address"
  case badCode = "bad-code"
  case badSlug = "bad-slug"
  case badLanguage = "bad-language"
  case missingFrontMatter = "missing-front-matter"

  // The site as a whole
  case missingJurisdiction = "missing-jurisdiction"
  case misplacedRecord = "misplaced-record"
  case duplicateSlug = "duplicate-slug"
  case danglingReference = "dangling-reference"
  case contradiction = "contradiction"
  case missingTranslation = "missing-translation"
  case exitDestination = "exit-destination"
  case unsafePicture = "unsafe-picture"
  case noticeChanged = "notice-changed"
  case pathCollision = "path-collision"

  // Markdown
  case markdownTooLarge = "markdown-too-large"
  case markdownTooDeep = "markdown-too-deep"
  case rawHTML = "raw-html"
  case unsafeLink = "unsafe-link"
  case pipeTable = "pipe-table"
  case headingLevel = "heading-level"
  case unknownPlaceholder = "unknown-placeholder"
  case misplacedPlaceholder = "misplaced-placeholder"
  case unknownFact = "unknown-fact"

  // Templates
  case templateSyntax = "template-syntax"
  case unclosedSection = "unclosed-section"
  case unknownName = "unknown-name"
  case unguardedOptional = "unguarded-optional"
  case wrongKindInTemplate = "wrong-kind-in-template"
  case unsafePlace = "unsafe-place"
  case unbalancedPlace = "unbalanced-place"
  case missingTemplate = "missing-template"
  case unknownTemplate = "unknown-template"
  case missingPartial = "missing-partial"
  case cyclicPartial = "cyclic-partial"

  // Sheets
  case posterOverflow = "poster-overflow"
  case unbreakableLine = "unbreakable-line"
  case lowContrast = "low-contrast"
  case missingGlyph = "missing-glyph"
  case unreadableFont = "unreadable-font"

  // What would be published
  case brokenLink = "broken-link"
  case brokenAnchor = "broken-anchor"
  case duplicateID = "duplicate-id"
  case strayNumber = "stray-number"
  case missingNumber = "missing-number"
  case leftoverMarkup = "leftover-markup"
  case overBudget = "over-budget"

  // What a release waits for
  case oldHotlineFacts = "old-hotline-facts"
  case oldOfficeFacts = "old-office-facts"
  case oldLaw = "old-law"
  case endedTerm = "ended-term"
  case unsourcedStatistic = "unsourced-statistic"
  case uncreditedPicture = "uncredited-picture"
  case unreviewedWords = "unreviewed-words"

  // Who can read it
  case headingOrder = "heading-order"
  case namelessControl = "nameless-control"
  case unlabelledField = "unlabelled-field"
  case missingAlternative = "missing-alternative"
  case badAria = "bad-aria"
  case pageLanguage = "page-language"
  case headerlessTable = "headerless-table"
  case faintColour = "faint-colour"

  // What keeps readers safe, and what they are told true
  case missingSafeguard = "missing-safeguard"
  case refusedByPolicy = "refused-by-policy"
  case hiddenHelp = "hidden-help"
  case unisolatedNumber = "unisolated-number"
  case vagueLink = "vague-link"
  case tellingTitle = "telling-title"
  case missingAdvice = "missing-advice"
  case futureDate = "future-date"
  case unsourcedFigure = "unsourced-figure"
  case unattributedQuotation = "unattributed-quotation"
  case fixedOperator = "fixed-operator"
  case loadedPicture = "loaded-picture"
  case draftMarker = "draft-marker"

  // What copy says
  case readingGrade = "reading-grade"
  case longSentence = "long-sentence"
  case unkeepablePromise = "unkeepable-promise"
  case harmfulAdvice = "harmful-advice"
  case loadedWord = "loaded-word"
  case messageTooLong = "message-too-long"
}
