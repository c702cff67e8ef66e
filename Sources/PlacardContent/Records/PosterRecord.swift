import PlacardCore
import PlacardModel

extension Kind where Value == PosterCopy {
  /// `Content/posters/<language>.yaml`.
  static func posterCopy(language: LanguageTag) -> Kind {
    let words = Kind<Located<String>>.located(.text)
    return .record(
      "a poster's words",
      .required("review", .review), .required("headline", words), .required("situations", .list(of: words)),
      .required("action", words), .required("promises", .list(of: words)), .required("text_line", words),
      .required("danger", words), .required("language_line", words), .required("footer_note", words),
      .required("qr_caption", words)
    ) { review, headline, situations, action, promises, text, danger, spoken, note, caption in
      PosterCopy(
        language: language, review: review, headline: headline, situations: situations, action: action,
        promises: promises, textLine: text, danger: danger, languageLine: spoken, footerNote: note,
        codeCaption: caption)
    }
  }
}

extension Kind where Value == PosterCopy.Review {
  fileprivate static var review: Kind {
    .record(
      "a review", .required("state", .word("a review state")), .optional("by", .text), .optional("date", .date),
      make: PosterCopy.Review.init(state:by:date:))
  }
}
