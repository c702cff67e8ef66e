/// What a server tells browsers beside the site's files: the one table from which every host's file and every page's own
/// policy is written.
enum HeaderTable {
  /// The Content-Security-Policy (W3C, level 3), a directive at a time: nothing is allowed but the site's own files.
  private static let policy = [
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "font-src 'self'",
    "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]

  /// The policy that a page states itself, for hosts without headers. In a page, `frame-ancestors` is ignored and browsers
  /// complain of it, so nothing but a header keeps others from framing the site; and the HTML checker doesn't know Trusted
  /// Types yet.
  static let pagePolicy = policy.filter { !$0.hasPrefix("frame-ancestors") && !$0.contains("trusted-types") }
    .joined(separator: "; ")

  /// Whose pages may show a file: nobody's but the site's own, except for the pictures that are made for others.
  static let resourcePolicy = (name: "Cross-Origin-Resource-Policy", own: "same-origin", shared: "cross-origin")

  static let referrerPolicy = "no-referrer"

  /// What no page of the site ever asks for, so that nothing that gets into a page can either.
  private static let features = [
    "camera", "microphone", "geolocation", "payment", "usb", "bluetooth", "serial", "hid", "midi", "display-capture",
    "browsing-topics", "attribution-reporting", "clipboard-read", "idle-detection", "local-network-access",
  ]

  /// Names and values for every file of the site.
  /// - Parameter wholeDomain: whether the publisher has the whole domain, whose other hosts must then all be secure too.
  static func headers(wholeDomain: Bool) -> [(name: String, value: String)] {
    [
      ("Content-Security-Policy", policy.joined(separator: "; ")),
      ("Referrer-Policy", referrerPolicy),
      ("Strict-Transport-Security", "max-age=63072000" + (wholeDomain ? "; includeSubDomains; preload" : "")),
      ("X-Content-Type-Options", "nosniff"),
      ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Cross-Origin-Embedder-Policy", "require-corp"),
      ("X-DNS-Prefetch-Control", "off"),
      ("Permissions-Policy", features.map { "\($0)=()" }.joined(separator: ", ")),
    ]
  }
}
