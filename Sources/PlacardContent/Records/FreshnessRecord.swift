import PlacardCore
import PlacardModel

extension Kind where Value == Freshness {
  /// The `freshness` of `site.yaml`: days, each at most Placard's own limit.
  static var freshness: Kind {
    let standard = Freshness.standard
    return .record(
      "the limits of age",
      .optional(
        "hotlines", .days(atMost: standard.hotlines), "how many days a hotline’s facts may stand unchecked",
        otherwise: standard.hotlines),
      .optional(
        "offices", .days(atMost: standard.offices), "how many days an office’s facts may stand unchecked",
        otherwise: standard.offices),
      .optional(
        "laws", .days(atMost: standard.laws), "how many days a law’s facts may stand unchecked",
        otherwise: standard.laws),
      make: Freshness.init(hotlines:offices:laws:))
  }
}

extension Kind where Value == Int {
  fileprivate static func days(atMost limit: Int) -> Kind {
    Kind("a number of days", .whole(1...limit)) { node, reading in
      guard case .scalar(let text, _) = node.content, !node.isNull else {
        reading.report(.wrongKind, at: node.location, "a number of days belongs here, not \(node.kindName)")
        return nil
      }
      guard let days = Int(text), String(days) == text, (1...limit).contains(days) else {
        reading.report(
          .badNumber, at: node.location,
          "'\(text)' isn't a number of days from 1 to \(limit): a site may be stricter than that, never laxer")
        return nil
      }
      return days
    }
  }
}
