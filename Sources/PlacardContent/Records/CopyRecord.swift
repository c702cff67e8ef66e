import PlacardCore
import PlacardModel

/// The front matter of a Markdown file.
struct CopyRecord: Sendable {
  let title: Located<String>
  let description: String?
  let date: PartialDate?
  let isDiscreet: Bool
  let aliases: [Located<String>]
}

extension Kind where Value == CopyRecord {
  /// A page, a story or the copy for one jurisdiction: `checked` is the day its facts were checked.
  static var page: Kind {
    .record(
      "a page", .required("title", .located(.text)), .optional("description", .text),
      .optional("checked", .date), .optional("discreet", .boolean, otherwise: false),
      .optional("aliases", .aliases, otherwise: []),
      make: CopyRecord.init(title:description:date:isDiscreet:aliases:))
  }

  /// An update, which is news of a day.
  static var update: Kind {
    .record(
      "an update", .required("title", .located(.text)), .optional("description", .text),
      .required("date", .date)
    ) { title, description, date in
      CopyRecord(title: title, description: description, date: date, isDiscreet: false, aliases: [])
    }
  }
}
