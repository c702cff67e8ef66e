import PlacardCore
import PlacardModel

/// The front matter of a Markdown file.
struct CopyRecord: Sendable {
  let title: Located<String>
  let description: String?
  let date: PartialDate?
  let isDiscreet: Bool
  let aliases: [Located<String>]
  let review: Review
}

extension Kind where Value == CopyRecord {
  /// A page, a story or the copy for one jurisdiction: `checked` is the day its facts were checked.
  static var page: Kind {
    .record(
      "a page",
      .required("title", .located(.text), "the heading of the page"),
      .optional("description", .prose, "one sentence for search engines and previews"),
      .optional("checked", .date, "the day on which the page’s facts were checked"),
      .optional(
        "discreet", .boolean, "true where the page’s title should say nothing of its subject", otherwise: false),
      .optional("aliases", .aliases, "former addresses on this site, which lead on to it", otherwise: []),
      .optional("review", .review, "who read the translation, and beside which original", otherwise: .none),
      make: CopyRecord.init(title:description:date:isDiscreet:aliases:review:))
  }

  /// An update, which is news of a day.
  static var update: Kind {
    .record(
      "an update",
      .required("title", .located(.text), "the heading of the page"),
      .optional("description", .prose, "one sentence for search engines and previews"),
      .required("date", .date, "the day of the news, as in the file’s name"),
      .optional("review", .review, "who read the translation, and beside which original", otherwise: .none)
    ) { title, description, date, review in
      CopyRecord(title: title, description: description, date: date, isDiscreet: false, aliases: [], review: review)
    }
  }
}
