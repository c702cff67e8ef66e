package import PlacardCore
package import PlacardModel

/// What a poster says, in reading order: the one content that its page and its print file share.
package struct Poster: Sendable {
  /// What a block is for, which decides how it is set and how it is tagged.
  package enum Role: String, CaseIterable, Sendable {
    case headline, situations, action, promises, danger
    case textLine = "text_line"
    /// The state's own number, where its law or its notices name one.
    case stateLine = "state_line"
    case languageLine = "language_line"
    case footerNote = "footer_note"
  }

  /// A stretch of a sentence: words, or a number that always reads from left to right.
  package enum Run: Sendable, Equatable {
    case text(String)
    case digits(String)
  }

  /// A block of one language. `items` holds the entries of a list; a block that is a sentence has one.
  package struct Block: Sendable, Equatable {
    package let role: Role
    package let language: LanguageTag
    package let items: [[Run]]
  }

  package let language: LanguageTag
  package let variant: PosterVariant
  package let blocks: [Block]
  /// The hotline's number as printed, once for each tab.
  package let tabs: [String]
  package let link: Link

  /// An address that a reader may type, and the same as a code.
  package struct Link: Sendable {
    /// The whole address, which the code holds.
    package let address: String
    /// The address as printed, without its scheme.
    package let short: String
    package let caption: [Run]
  }
}

extension Poster {
  /// How many situations fit above the number: fewer where tabs take the foot of the sheet.
  private static func situationLimit(_ variant: PosterVariant) -> Int {
    switch variant {
    case .full: 5
    case .tearOff: 4
    }
  }

  private static let tabCount = 10

  /// The poster of one language. Placeholders in `copy` that name no fact of the hotline are reported by
  /// `unknownFacts(in:)`, and stand empty here.
  package init(
    _ copy: PosterCopy, hotline: Hotline, stateLine: Hotline?, variant: PosterVariant, address: String
  ) {
    let facts = PosterFacts(hotline, language: copy.language)
    func block(_ role: Role, _ words: [Located<String>]) -> Block {
      Block(role: role, language: copy.language, items: words.map { facts.runs(in: $0.value) })
    }
    language = copy.language
    self.variant = variant
    blocks =
      [
        block(.headline, [copy.headline]),
        block(.situations, Array(copy.situations.prefix(Self.situationLimit(variant)))),
        block(.action, [copy.action]), block(.promises, copy.promises), block(.textLine, [copy.textLine]),
      ] + [stateLine.map { Self.block(for: $0, copy.language) }].compactMap(\.self) + [
        block(.languageLine, [copy.languageLine]), block(.danger, [copy.danger]),
        block(.footerNote, [copy.footerNote]),
      ]
    tabs = variant == .tearOff ? Array(repeating: hotline.channels.phone.display, count: Self.tabCount) : []
    let short = address.drop(prefix: "https://")
    link = Link(
      address: address, short: short.hasSuffix("/") ? String(short.dropLast()) : short,
      caption: facts.runs(in: copy.codeCaption.value))
  }
}

extension Poster {
  /// The line of a state: its name and its number, which a reader there may know from the state's notices.
  private static func block(for line: Hotline, _ language: LanguageTag) -> Block {
    let name = line.name[language: language]
    let runs: [Run] = [.text("\(name.text): "), .digits(line.channels.phone.display)]
    return Block(role: .stateLine, language: name.language, items: [runs])
  }
}

extension String {
  fileprivate func drop(prefix: String) -> String {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
  }
}
