/// The words that new files begin with, in one language. Plain, true of any campaign, and without a number.
struct ScaffoldWords: Sendable {
  let tagline: String
  let statement: String
  let exitName: String

  let homeDescription: String
  let home: String
  let aboutTitle: String
  let aboutDescription: String
  let about: String
  let sourcesTitle: String
  let sourcesDescription: String
  let sources: String

  let storyDescription: String
  let story: String
  let petitionTitle: String
  let petitionDescription: String
  let petition: String

  let actionNote: String
  let opening: String
  let point: String
  let close: String
  let voicemail: String
  let subject: String
  let letter: String

  let toolkitNote: String
  let badge: String
  let pressRelease: String
  let proclamation: String
  let shortMessage: String

  let update: String
  let stateTitle: @Sendable (String) -> String
  let state: String
  let page: String

  /// By language tag.
  static let all = ["en": english, "es": spanish]
}
