import PlacardCore
import PlacardMarkdown
import PlacardModel
import PlacardTemplate

/// What copy, letters and call scripts may name: the hotline everywhere, a campaign in its own copy, a jurisdiction with
/// its office and law where the words are for one place.
struct Facts: Sendable {
  let context: PageContext
  let campaign: Campaign?
  let jurisdiction: Jurisdiction?

  init(_ context: PageContext, campaign: Campaign? = nil, jurisdiction: Jurisdiction? = nil) {
    self.context = context
    self.campaign = campaign
    self.jurisdiction = jurisdiction
  }

  /// The groups of names that can be used with these facts.
  var groups: [FactGroup] {
    [.hotline] + (campaign == nil ? [] : [.campaign])
      + (jurisdiction == nil ? [] : [.jurisdiction, .ag, .law, .stateLine])
  }
}

/// A fact by its name within a group. What copy shows and what letters may name comes from this one list.
struct Fact: Sendable {
  enum Reading: Sendable {
    case text(@Sendable (Facts) -> String)
    case optionalText(@Sendable (Facts) -> String?)
    case phone(@Sendable (Facts) -> PhoneNumber)
    case optionalPhone(@Sendable (Facts) -> PhoneNumber?)
    case boolean(@Sendable (Facts) -> Bool)
  }

  let name: String
  let meaning: String
  let reading: Reading

  init(_ name: String, _ meaning: String, _ reading: Reading) {
    self.name = name
    self.meaning = meaning
    self.reading = reading
  }

  /// The fact as a letter's template sees it.
  var field: ViewField<Facts> {
    switch reading {
    case .text(let read): .text(name, meaning, read)
    case .optionalText(let read): .optionalText(name, meaning, read)
    case .phone(let read): .digits(name, meaning) { read($0).display }
    case .optionalPhone(let read): .optionalDigits(name, meaning) { read($0)?.display }
    case .boolean(let read): .boolean(name, meaning, read)
    }
  }

  /// The fact as Markdown shows it; nil where it isn't known, or is a yes or no that copy can't show.
  func markdown(_ facts: Facts) -> MarkdownFact? {
    switch reading {
    case .text(let read): .text(read(facts))
    case .optionalText(let read): read(facts).map { .text($0) }
    case .phone(let read): Self.markdown(read(facts))
    case .optionalPhone(let read): read(facts).map(Self.markdown)
    case .boolean: nil
    }
  }

  private static func markdown(_ number: PhoneNumber) -> MarkdownFact {
    .phone(digits: number.display, address: number.callAddress())
  }
}

/// Facts under one name: `hotline`, `ag`.
struct FactGroup: Sendable {
  let name: String
  /// With its article, as errors say it.
  let noun: String
  let facts: [Fact]

  var view: View<Facts> { View(noun, facts.map(\.field)) }
}

extension Facts {
  /// The scope of the letters and call scripts of a campaign, which are for one place.
  static let letterView = View<Facts>(
    "the facts for one place",
    [FactGroup.hotline, .campaign, .jurisdiction, .ag, .law, .stateLine].map { group in
      .record(group.name, group.view, "facts of \(group.noun)") { $0 }
    })

  /// The scope of words that are for every place.
  static let campaignView = View<Facts>(
    "the facts for every place",
    [FactGroup.hotline, .campaign].map { group in
      .record(group.name, group.view, "facts of \(group.noun)") { $0 }
    })

  /// Every name that copy may use here, such as `hotline.number`, with its fact.
  var byName: [String: Fact] {
    Dictionary(
      uniqueKeysWithValues: groups.flatMap { group in
        group.facts.map { ("\(group.name).\($0.name)", $0) }
      })
  }

  /// Placeholders of copy that name no fact, or a fact that isn't known for this place.
  func faults(in document: MarkdownDocument) -> [Diagnostic] {
    let names = byName
    return document.placeholders.compactMap { placeholder in
      guard let fact = names[placeholder.value] else {
        return Diagnostic(
          .unknownPlaceholder, at: placeholder.location, "'\(placeholder.value)' isn't a fact that this copy can name",
          suggestion: didYouMean(placeholder.value, among: names.keys))
      }
      guard fact.markdown(self) == nil else { return nil }
      return Diagnostic(
        .unknownFact, at: placeholder.location, "'\(placeholder.value)' isn't known here, so nothing could be shown",
        suggestion: "say it without the fact, or add it to the content")
    }
  }

  /// Markup of copy with its facts, pictures and links in place. What couldn't be resolved has been reported.
  func html(_ document: MarkdownDocument) -> HTML {
    document.html(resolver)
  }

  private var resolver: MarkdownResolver {
    let names = byName
    return MarkdownResolver(
      fact: { names[$0]?.markdown(self) ?? .text("") },
      image: { id, alternative in context.figure(id, alternative: alternative) },
      address: { context.resolve($0) })
  }
}
