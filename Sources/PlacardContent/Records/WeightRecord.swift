import PlacardCore
import PlacardModel

extension Kind where Value == WeightBudgets {
  /// The `weight` of `site.yaml`: bytes by kind of page, `others` for the kinds that aren't named, and `pictures`.
  static var weight: Kind {
    let standard = WeightBudgets.standard
    return .record(
      "the budgets of weight", .kinds,
      .optional("others", .bytes, "for each kind of page that isn’t named", otherwise: standard.others),
      .optional("pictures", .bytes, "for the pictures of a page together", otherwise: standard.pictures),
      make: WeightBudgets.init(kinds:others:pictures:))
  }
}

extension Kind where Value == Int {
  fileprivate static var bytes: Kind { .whole(1...10_000_000) }
}

extension Field where Value == [PageKind: Int] {
  fileprivate static var kinds: Field {
    .group(
      .kind(.home), .kind(.states), .kind(.state), .kind(.campaigns), .kind(.campaign), .kind(.laws), .kind(.help),
      .kind(.page), .kind(.poster), .kind(.posters), .kind(.posterLanguage), .kind(.toolkit)
    ) { home, states, state, campaigns, campaign, laws, help, page, poster, posters, posterLanguage, toolkit in
      let budgets: [PageKind: Int?] = [
        .home: home, .states: states, .state: state, .campaigns: campaigns, .campaign: campaign, .laws: laws,
        .help: help, .page: page, .poster: poster, .posters: posters, .posterLanguage: posterLanguage,
        .toolkit: toolkit,
      ]
      return budgets.compactMapValues(\.self)
    }
  }
}

extension Field where Value == Int? {
  /// A help page may be lighter than Placard's limit, never heavier.
  fileprivate static func kind(_ kind: PageKind) -> Field {
    .optional(kind.rawValue, kind == .help ? .whole(1...WeightBudgets.helpLimit) : .bytes, "for a page of this kind")
  }
}
