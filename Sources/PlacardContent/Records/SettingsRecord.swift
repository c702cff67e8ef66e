import PlacardCore
import PlacardModel

extension Kind where Value == SiteSettings {
  /// `Content/site.yaml`.
  static var siteSettings: Kind {
    .record(
      "a site",
      .required("title", .localizedText, "the site’s name"),
      .required("tagline", .localizedText, "what it is, in one line"),
      .required("base_url", .baseAddress, "where the site will stand, with a slash at the end"),
      .required("languages", .list(of: .language), "the site’s languages; the first has no suffix in file names"),
      .optional(
        "partial_languages", .partialLanguages, "languages that the site has only some pages in", otherwise: []),
      .required("publisher", .publisher, "who publishes it"),
      .required("corrections", .email, "the mailbox for corrections"),
      .required("exit", .exit, "where the leave link goes"),
      .required("licences", .licences, "how others may use it"),
      .optional("posters", .posterSettings, "which posters every place gets", otherwise: .standard),
      .optional("freshness", .freshness, "how many days facts may stand unchecked", otherwise: .standard),
      .optional("weight", .weight, "how many bytes pages may have on their way to a reader", otherwise: .standard),
      .optional("whole_domain", .boolean, "true where nothing else stands on the host", otherwise: false),
      make: SiteSettings.init(
        title:tagline:baseAddress:languages:partialLanguages:publisher:corrections:exit:licences:posters:freshness:
        weight:hasWholeDomain:
      )
    )
  }
}

extension Kind where Value == SiteLanguages {
  /// The two fields that everything else in the content needs: which languages the site has.
  static var siteLanguages: Kind {
    Kind("a site", Kind<[LanguageTag]>.list(of: .language).shape) { node, reading in
      guard case .mapping(let entries) = node.content,
        let languages = entries.first(where: { $0.key.value == "languages" })
      else { return nil }
      let partial = entries.first { $0.key.value == "partial_languages" && !$0.value.isNull }
      return Kind<[LanguageTag]>.list(of: .language).read(languages.value, &reading).map { complete in
        SiteLanguages(
          complete: complete,
          partial: partial.flatMap { Kind<[PartialLanguage]>.partialLanguages.read($0.value, &reading) } ?? [])
      }
    }
  }
}

extension Kind where Value == WebAddress {
  /// Where the site will stand: `https`, with a slash at the end, so that paths can be added to it.
  fileprivate static var baseAddress: Kind {
    .scalar("a secure address that ends in a slash", .badAddress, example: "https://example.org/", .baseAddress) {
      text in
      WebAddress(text).flatMap { $0.isSecure && text.hasSuffix("/") ? $0 : nil }
    }
  }

  fileprivate static var secureAddress: Kind {
    .scalar("a secure web address", .badAddress, example: "https://www.weather.gov/", .secureAddress) { text in
      WebAddress(text).flatMap { $0.isSecure ? $0 : nil }
    }
  }
}

extension Kind where Value == SiteSettings.Publisher {
  fileprivate static var publisher: Kind {
    .record(
      "a publisher",
      .required("name", .words, "the publisher’s name"),
      .required("statement", .localizedText, "who the publisher is and isn’t"),
      make: SiteSettings.Publisher.init(name:statement:))
  }
}

extension Kind where Value == SiteSettings.Exit {
  fileprivate static var exit: Kind {
    .record(
      "an exit",
      .required("address", .located(.secureAddress), "a dull, public page, one of those that check lists"),
      .required("name", .localizedText, "the page’s name"),
      .optional(
        "single_entry", .boolean, "true where the site’s own links replace the page they are on", otherwise: false),
      make: SiteSettings.Exit.init(address:name:isSingleEntry:))
  }
}

extension Kind where Value == SiteSettings.Licences {
  fileprivate static var licences: Kind {
    .record(
      "the licences",
      .required("code", .text, "of the program, as SPDX names it"),
      .required("facts", .text, "of the facts, as SPDX names it"),
      .required("copy", .text, "of the words and pictures, as SPDX names it"),
      make: SiteSettings.Licences.init(code:facts:copy:))
  }
}

extension Kind where Value == PosterSettings {
  fileprivate static var posterSettings: Kind {
    let standard = PosterSettings.standard
    return .record(
      "the settings of posters",
      .optional(
        "formats", .list(of: .word("a format of posters")), "the formats that every place gets",
        otherwise: standard.formats),
      .optional(
        "general", .list(of: .word("a format of posters")), "the formats that are for anybody",
        otherwise: standard.general),
      .optional(
        "languages", .list(of: .located(.language)), "the languages that every place gets",
        otherwise: standard.askedLanguages),
      .optional("code", .boolean, "true where sheets have a QR code", otherwise: standard.showsCode),
      .optional("accent", .located(.accent), "the colour of the sheets’ bands"),
      make: PosterSettings.init(formats:general:languages:showsCode:accent:))
  }
}

extension Kind where Value == AccentColour {
  /// Whether anything can be read on it is found where sheets are laid out.
  fileprivate static var accent: Kind {
    .scalar("a colour", .wrongKind, example: "'#0b3a42'", .colour) { AccentColour($0) }
  }
}
