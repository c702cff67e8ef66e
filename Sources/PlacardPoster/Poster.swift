package import PlacardCore
import PlacardModel

/// What a poster's page says, in reading order: the words of the printed sheet of the same format, block by block.
package struct Poster: Sendable {
  /// What a block is for, which decides how it is set and how it is tagged.
  package enum Role: String, CaseIterable, Sendable {
    case headline, situations, promises, danger, place, address
    /// The request to call with its number: the sentence of a sheet in one language.
    case action
    /// The same on a sheet whose languages share one number: what each says before it, the number, what some say after.
    case callBefore = "call_before"
    case number
    case callAfter = "call_after"
    case textLine = "text_line"
    /// The state's own number, where its law or its notices name one.
    case stateLine = "state_line"
    case languageLine = "language_line"
    /// That nobody has reviewed the translation.
    case draftNote = "draft_note"
    case footerNote = "footer_note"
    case codeCaption = "qr_caption"
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
    /// Which of the sheet's languages it belongs to, from 1, whatever language its words are in; 0 where all share it.
    package let column: Int
    package let items: [[Run]]
  }

  package let language: LanguageTag
  package let variant: PosterVariant
  /// How many languages the sheet has: a draft has English beside it.
  package let languageCount: Int
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
  private static let tabCount = 10

  /// The page of a sheet that somebody asked for. Placeholders of its copy that name no fact of the hotline are reported
  /// by `unknownFacts(in:)`, and stand empty here.
  package init(_ request: SheetRequest, variant: PosterVariant) {
    let order = ReadingOrder(request, SheetDesign(variant.format))
    language = order.words.first?.language ?? .english
    self.variant = variant
    languageCount = order.words.count
    blocks = order.blocks
    tabs =
      variant == .tearOff ? Array(repeating: request.hotline.channels.phone.display, count: Self.tabCount) : []
    link = Link(
      address: request.address, short: request.shortAddress, caption: order.words.first?.codeCaption.runs ?? [])
  }
}
