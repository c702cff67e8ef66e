import PlacardCore
import PlacardModel
import PlacardTemplate

/// The call script and letters of a campaign, compiled: placeholders checked, sections chosen when rendered.
struct ActionTemplates: Sendable {
  let opening: TextTemplate
  let point: TextTemplate
  let close: TextTemplate
  let voicemail: TextTemplate
  let subject: TextTemplate
  let body: TextTemplate

  static func compile(_ copy: ActionCopy) -> Outcome<ActionTemplates> {
    let texts = [
      copy.call.opening, copy.call.point, copy.call.close, copy.call.voicemail, copy.letter.subject, copy.letter.body,
    ]
    let outcomes = texts.map { compileText($0, scopes: [Facts.letterView.schema]) }
    let templates = outcomes.compactMap(\.value)
    let found = outcomes.flatMap(\.diagnostics)
    guard templates.count == texts.count else { return Outcome(nil, found) }
    return Outcome(
      ActionTemplates(
        opening: templates[0], point: templates[1], close: templates[2], voicemail: templates[3],
        subject: templates[4], body: templates[5]), found)
  }
}

/// What a reader may say and write to one office.
struct ActionText: Sendable {
  let campaign: Campaign
  let jurisdiction: Jurisdiction
  let context: PageContext
  let templates: ActionTemplates
  /// The language that the words are really in.
  let language: LanguageTag

  func text(_ template: TextTemplate) -> String {
    let facts = Facts(context, campaign: campaign, jurisdiction: jurisdiction)
    return template.render([Facts.letterView.scope(of: facts)])
  }

  static let view = View<ActionText>(
    "a call to action",
    [
      .record("campaign", LinkText.view, "the campaign that asks") { action in
        LinkText(
          address: action.context.link(Route.campaign(action.campaign.slug)),
          name: action.campaign.story[language: action.context.language].value.title.value)
      },
      .record("call_script", callScriptView, "what to say on the phone") { $0 },
      .record("letter", letterView, "what to write") { $0 },
    ])

  private static let languageFields: [ViewField<ActionText>] = [
    .text("language", "the language of the words, for lang") { $0.language.description },
    .text("direction", "ltr or rtl, for dir") { $0.language.direction },
  ]

  private static let callScriptView = View<ActionText>(
    "a call script",
    languageFields + [
      .html("opening", "how to begin") { HTML(isolatingNumbersIn: $0.text($0.templates.opening)) },
      .html("point", "what to ask") { HTML(isolatingNumbersIn: $0.text($0.templates.point)) },
      .html("close", "how to end") { HTML(isolatingNumbersIn: $0.text($0.templates.close)) },
      .html("voicemail", "what to leave on a recorder") { HTML(isolatingNumbersIn: $0.text($0.templates.voicemail)) },
    ])

  private static let letterView = View<ActionText>(
    "a letter",
    languageFields + [
      .html("subject", "the subject line") { HTML(isolatingNumbersIn: $0.text($0.templates.subject)) },
      .html("body", "the letter, with its line ends") { HTML(isolatingNumbersIn: $0.text($0.templates.body)) },
      .optionalAddress("email", "a mail with subject and letter, where the office has a mailbox") { action in
        action.jurisdiction.office.channels.email.map { mailbox in
          mailAddress(
            to: mailbox, subject: action.text(action.templates.subject), body: action.text(action.templates.body))
        }
      },
      .optionalAddress("contact_form", "the office's contact page") {
        $0.jurisdiction.office.channels.contactForm?.address.description
      },
      .boolean("has_recipient", "whether the postal address is known") {
        $0.jurisdiction.office.channels.postalAddress != nil
      },
      .texts("recipient", "addressee and postal address, line by line") { $0.recipient },
    ])

  private var recipient: [String] {
    let office = jurisdiction.office
    let facts = Facts(context, campaign: campaign, jurisdiction: jurisdiction)
    let names = facts.addressee == office.name ? [office.name] : [facts.addressee, office.name]
    return names + (office.channels.postalAddress ?? [])
  }
}
