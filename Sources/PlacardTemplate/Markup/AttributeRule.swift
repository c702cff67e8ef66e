/// What a value may be in an attribute, by the attribute's name in lower case.
enum AttributeRule {
  case text
  /// The value is followed or loaded as an address (HTML Standard, attributes of type URL, and those of SVG).
  case address
  /// The value is code, markup or style to the browser: no value is safe.
  case unsafe(String)

  init(_ attribute: String, tag: String) {
    self =
      if attribute.hasPrefix("on") {
        .unsafe("the event attribute '\(attribute)'")
      } else if attribute == "style" || attribute == "srcdoc" {
        .unsafe("the attribute '\(attribute)'")
      } else if attribute == "http-equiv" {
        .unsafe("the attribute 'http-equiv', which decides what the rest of the tag means")
      } else if Self.animations.contains(tag), Self.animated.contains(attribute) {
        .unsafe("the attribute '\(attribute)' of <\(tag)>, which may animate an address")
      } else if Self.addresses.contains(attribute) {
        .address
      } else {
        .text
      }
  }

  private static let addresses: Set = [
    "href", "src", "action", "formaction", "cite", "poster", "data", "srcset", "imagesrcset", "ping",
    "background",
    "manifest", "longdesc", "xlink:href", "usemap", "codebase", "archive", "classid", "profile",
    "attributionsrc",
  ]
  private static let animations: Set = ["animate", "set", "animatemotion", "animatetransform"]
  private static let animated: Set = ["attributename", "values", "to", "from", "by"]
}
