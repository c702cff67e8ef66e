import PlacardCore
import PlacardModel

extension Kind where Value == SiteSettings {
  /// `Content/site.yaml`.
  static var siteSettings: Kind {
    .record(
      "a site",
      .required("title", .localizedText), .required("tagline", .localizedText),
      .required("base_url", .baseAddress), .required("languages", .list(of: .language)),
      .required("publisher", .publisher), .required("corrections", .email), .required("exit", .exit),
      .required("licences", .licences), .optional("posters", .posterSettings, otherwise: .standard),
      .optional("freshness", .freshness, otherwise: .standard), .optional("weight", .weight, otherwise: .standard),
      .optional("whole_domain", .boolean, otherwise: false),
      make: SiteSettings.init(
        title:tagline:baseAddress:languages:publisher:corrections:exit:licences:posters:freshness:weight:hasWholeDomain:
      )
    )
  }
}

extension Kind where Value == [LanguageTag] {
  /// The one field that everything else in the content needs: which languages the site has.
  static var siteLanguages: Kind {
    Kind("a site") { node, reading in
      guard case .mapping(let entries) = node.content,
        let languages = entries.first(where: { $0.key.value == "languages" })
      else { return nil }
      return Kind.list(of: .language).read(languages.value, &reading)
    }
  }
}

extension Kind where Value == WebAddress {
  /// Where the site will stand: `https`, with a slash at the end, so that paths can be added to it.
  fileprivate static var baseAddress: Kind {
    .scalar("a secure address that ends in a slash", .badAddress, example: "https://example.org/") { text in
      WebAddress(text).flatMap { $0.isSecure && text.hasSuffix("/") ? $0 : nil }
    }
  }

  fileprivate static var secureAddress: Kind {
    .scalar("a secure web address", .badAddress, example: "https://www.weather.gov/") { text in
      WebAddress(text).flatMap { $0.isSecure ? $0 : nil }
    }
  }
}

extension Kind where Value == SiteSettings.Publisher {
  fileprivate static var publisher: Kind {
    .record(
      "a publisher", .required("name", .words), .required("statement", .localizedText),
      make: SiteSettings.Publisher.init(name:statement:))
  }
}

extension Kind where Value == SiteSettings.Exit {
  fileprivate static var exit: Kind {
    .record(
      "an exit", .required("address", .located(.secureAddress)), .required("name", .localizedText),
      .optional("single_entry", .boolean, otherwise: false),
      make: SiteSettings.Exit.init(address:name:isSingleEntry:))
  }
}

extension Kind where Value == SiteSettings.Licences {
  fileprivate static var licences: Kind {
    .record(
      "the licences", .required("code", .text), .required("facts", .text), .required("copy", .text),
      make: SiteSettings.Licences.init(code:facts:copy:))
  }
}

extension Kind where Value == PosterSettings {
  fileprivate static var posterSettings: Kind {
    let standard = PosterSettings.standard
    return .record(
      "the settings of posters",
      .optional("formats", .list(of: .word("a format of posters")), otherwise: standard.formats),
      .optional("general", .list(of: .word("a format of posters")), otherwise: standard.general),
      .optional("languages", .list(of: .located(.language)), otherwise: standard.askedLanguages),
      .optional("code", .boolean, otherwise: standard.showsCode),
      .optional("accent", .located(.accent)),
      make: PosterSettings.init(formats:general:languages:showsCode:accent:))
  }
}

extension Kind where Value == AccentColour {
  /// Whether anything can be read on it is found where sheets are laid out.
  fileprivate static var accent: Kind {
    .scalar("a colour", .wrongKind, example: "'#0b3a42'") { AccentColour($0) }
  }
}
