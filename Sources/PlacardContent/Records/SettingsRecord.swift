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
      .required("licences", .licences), .required("fact_ages", .factAges),
      make: SiteSettings.init(
        title:tagline:baseAddress:languages:publisher:corrections:exit:licences:factAges:))
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
      "a publisher", .required("name", .text), .required("kind", .text), .required("email", .email),
      .required("statement", .localizedText), make: SiteSettings.Publisher.init(name:kind:email:statement:))
  }
}

extension Kind where Value == SiteSettings.Exit {
  fileprivate static var exit: Kind {
    .record(
      "an exit", .required("address", .secureAddress), .required("name", .localizedText),
      make: SiteSettings.Exit.init(address:name:))
  }
}

extension Kind where Value == SiteSettings.Licences {
  fileprivate static var licences: Kind {
    .record(
      "the licences", .required("code", .text), .required("facts", .text), .required("copy", .text),
      make: SiteSettings.Licences.init(code:facts:copy:))
  }
}

extension Kind where Value == SiteSettings.FactAges {
  fileprivate static var factAges: Kind {
    .record(
      "the ages of facts", .required("hotline_warn_days", .whole(1...3650)),
      .required("hotline_limit_days", .whole(1...3650)), .required("office_warn_days", .whole(1...3650)),
      .required("office_limit_days", .whole(1...3650)),
      make: SiteSettings.FactAges.init(hotlineWarning:hotlineLimit:officeWarning:officeLimit:))
  }
}
