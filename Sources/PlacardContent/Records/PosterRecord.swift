import PlacardCore
import PlacardModel

extension Kind where Value == PosterCopy {
  /// `Content/posters/<language>.yaml`.
  ///
  /// - Parameter source: the fingerprint of the original; nil for the original itself.
  static func posterCopy(language: LanguageTag, beside source: String?) -> Kind {
    .record(
      "a poster",
      .required("review", .review, "who read the words, and when"),
      .required("name", .words, "the language’s name in itself"),
      .sheetWords, .smallWords,
      .required("versions", .versions, "other situations, by place of work"),
      .optional("staff", .staff, "the words for those who hang the sheets")
    ) { review, name, sheet, small, versions, staff in
      PosterCopy(
        language: language, review: review, standing: review.standing(beside: source), name: name,
        headline: sheet.headline, situations: sheet.situations,
        action: sheet.action, promises: sheet.promises, textLine: sheet.textLine, danger: sheet.danger,
        languageLine: sheet.languageLine, footerNote: sheet.footerNote, codeCaption: sheet.codeCaption,
        draftNote: small.draftNote, smallLine: small.smallLine, steps: small.steps, versions: versions, staff: staff)
    }
  }
}

extension Kind where Value == Located<String> {
  fileprivate static var words: Kind { .located(.text) }
}

/// The words of a sheet with room for all of them, before they become part of the copy.
private struct SheetWords: Sendable {
  let headline: Located<String>
  let situations: [Located<String>]
  let action: Located<String>
  let promises: [Located<String>]
  let textLine: Located<String>
  let danger: Located<String>
  let languageLine: Located<String>
  let footerNote: Located<String>
  let codeCaption: Located<String>
}

extension Field where Value == SheetWords {
  fileprivate static var sheetWords: Field {
    .group(
      .required("headline", .words, "the large line"),
      .required("situations", .list(of: .words), "what may be happening to the reader, a sentence each"),
      .required("action", .words, "what to do, with the number"),
      .required("promises", .list(of: .words), "what the hotline promises"),
      .required("text_line", .words, "how to text"),
      .required("danger", .words, "what to do in danger"),
      .required("language_line", .words, "how to ask for a language"),
      .required("footer_note", .words, "the small print"),
      .required("qr_caption", .words, "what scanning the code does"),
      make: SheetWords.init(
        headline:situations:action:promises:textLine:danger:languageLine:footerNote:codeCaption:))
  }
}

/// The words that only some formats use, before they become part of the copy.
private struct SmallWords: Sendable {
  let draftNote: Located<String>
  let smallLine: Located<String>
  let steps: [Located<String>]
}

extension Field where Value == SmallWords {
  fileprivate static var smallWords: Field {
    .group(
      .required("draft_note", .words, "that nobody has reviewed the words"),
      .required("small_line", .words, "one line for small formats"),
      .required("steps", .list(of: .words), "what happens on a call, step by step"),
      make: SmallWords.init(draftNote:smallLine:steps:))
  }
}

extension Kind where Value == PosterCopy.Version {
  fileprivate static var version: Kind {
    .record(
      "a version",
      .required("headline", .words, "the large line"),
      .required("situations", .list(of: .words), "what may be happening to the reader, a sentence each"),
      make: PosterCopy.Version.init(headline:situations:))
  }
}

extension Kind where Value == [PosterVersion: PosterCopy.Version] {
  /// All of them: a place of work without situations of its own would be a sheet that nobody there knows herself in.
  fileprivate static var versions: Kind {
    .record(
      "a set of versions", .version(.farm), .version(.home), .version(.restaurant), .version(.building),
      .version(.salon), .version(.hotel), .version(.factory), .version(.youth)
    ) { farm, home, restaurant, building, salon, hotel, factory, youth in
      [
        .farm: farm, .home: home, .restaurant: restaurant, .building: building, .salon: salon, .hotel: hotel,
        .factory: factory, .youth: youth,
      ]
    }
  }
}

extension Field where Value == PosterCopy.Version {
  fileprivate static func version(_ version: PosterVersion) -> Field {
    .required(version.rawValue, .version, "the situations of this place of work")
  }
}

extension Kind where Value == PosterCopy.Staff {
  fileprivate static var staff: Kind {
    .record(
      "the words for staff",
      .required("heading", .words, "the heading of the sheet for staff"),
      .required("headings", .headings, "the headings of its parts"),
      .required("standing", .standing, "what the sheets are before the law"),
      .required("places", .places, "where to hang a sheet, for every place that laws name"),
      .required("hang", .list(of: .words), "how to hang sheets"),
      .required("check", .list(of: .words), "what to look at every month"),
      .required("avoid", .list(of: .words), "what not to do"),
      .required("print_note", .words, "how to print"),
      .required("ruler", .words, "what the printed inch is for"),
      make: PosterCopy.Staff.init(heading:headings:standing:places:hang:check:avoid:printNote:ruler:))
  }
}

extension Kind where Value == PosterCopy.Staff.Headings {
  fileprivate static var headings: Kind {
    .record(
      "headings for staff",
      .required("law", .words, "over what the law asks"),
      .required("places", .words, "where to hang a sheet, for every place that laws name"),
      .required("check", .words, "what to look at every month"),
      .required("avoid", .words, "what not to do"),
      .required("print", .words, "over how to print"),
      make: PosterCopy.Staff.Headings.init(law:places:check:avoid:print:))
  }
}

extension Kind where Value == PosterCopy.Staff.Standing {
  fileprivate static var standing: Kind {
    .record(
      "what the sheets are before the law",
      .required("extra", .words, "where ours are extras"),
      .required("notice", .words, "where an agency’s notice must hang"),
      .required("allowed", .words, "where the law allows ours"),
      .required("unknown", .words, "where that isn’t known"),
      make: PosterCopy.Staff.Standing.init(extra:notice:allowed:unknown:))
  }
}

extension Kind where Value == [Placement: Located<String>] {
  /// All of them, so that a law never names a place that the sheet is silent about.
  fileprivate static var places: Kind {
    .record(
      "places to hang a sheet", .place(.entrance), .place(.lobby), .place(.conspicuous), .place(.outside),
      .place(.publicRestroom), .place(.restroomStall), .place(.guestRoom), .place(.dressingRoom),
      .place(.lactationRoom), .place(.employeeArea), .place(.whereNoticesArePosted)
    ) { entrance, lobby, conspicuous, outside, restroom, stall, guest, dressing, lactation, employees, notices in
      [
        .entrance: entrance, .lobby: lobby, .conspicuous: conspicuous, .outside: outside, .publicRestroom: restroom,
        .restroomStall: stall, .guestRoom: guest, .dressingRoom: dressing, .lactationRoom: lactation,
        .employeeArea: employees, .whereNoticesArePosted: notices,
      ]
    }
  }
}

extension Field where Value == Located<String> {
  fileprivate static func place(_ place: Placement) -> Field {
    .required(place.rawValue, .words, "where in this place a sheet hangs well")
  }
}
