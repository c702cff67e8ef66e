import PlacardCore
import PlacardModel
import PlacardScaffold
import PlacardSite

/// What a title, a slug, a language or a base address becomes is a path below the root that means itself.
func checkRoutes(_ bytes: [UInt8]) throws(Complaint) {
  let parts = String(decoding: bytes, as: UTF8.self).split(separator: "\n", maxSplits: 2).map(String.init)
  let text = parts.first ?? ""
  let isSlug = isPlainName(text)
  try expect((Slug(text) != nil) == isSlug, "'\(text)' is\(isSlug ? "n't" : "") taken for a slug")
  var slugs = [Slug(text)].compactMap(\.self)
  if let made = slug(of: text) {
    try expect(isPlainName(made.description), "a title becomes '\(made)'")
    try expect(made.description.utf8.count > 50 || slug(of: made.description) == made, "'\(made)' becomes another slug")
    slugs.append(made)
  }
  let language = parts.dropFirst().first.flatMap(LanguageTag.init) ?? .english
  let given = parts.dropFirst(2).first.flatMap { WebAddress($0) }
  if let given { try checkAddress(given) }
  guard let base = given.flatMap({ $0.description.hasSuffix("/") ? $0 : nil }) ?? WebAddress("https://a.example/")
  else {
    throw Complaint("https://a.example/ isn't taken for an address")
  }
  let addresses = Addresses(base: base, defaultLanguage: .english)
  let routes = [Route.home, Route.notFound, Route.posters(language)]
  for route in routes + slugs.flatMap({ [Route.page("\($0)"), Route.campaign($0), Route.feed($0)] }) {
    try checkFile(Addresses.file(of: addresses.path(route, language)))
    try expect(addresses.link(route, language).hasPrefix("/"), "'\(route)' isn't linked to from the root")
  }
}

/// 1 to 64 small letters, digits and single hyphens between them.
private func isPlainName(_ text: String) -> Bool {
  text.wholeMatch(of: #/[a-z0-9]+(?:-[a-z0-9]+)*/#.asciiOnlyDigits()) != nil && text.utf8.count <= 64
}

/// Nothing in the path of a file climbs, hides, or can be taken for another.
private func checkFile(_ path: String) throws(Complaint) {
  let names = path.split(separator: "/", omittingEmptySubsequences: false)
  for name in names {
    let isPlain = name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "-.".utf8.contains(byte)
      }
    }
    try expect(isPlain && !name.isEmpty && !name.hasPrefix(".") && !name.contains(".."), "a file is '\(path)'")
  }
  try expect(names.last?.contains(".") == true, "the file '\(path)' has no ending")
}

private func checkAddress(_ address: WebAddress) throws(Complaint) {
  let text = address.description
  try expect(text.lowercased().hasPrefix("http"), "'\(text)' is taken for a web address")
  let scalars = text.unicodeScalars
  try expect(!scalars.contains { "\"<> \n\\".unicodeScalars.contains($0) }, "'\(text)' could break out of an attribute")
  let authority = scalars.drop { $0 != "/" }.dropFirst(2).prefix { !"/?#".unicodeScalars.contains($0) }
  try expect(!authority.contains("@"), "'\(text)' hides its host")
  let host = String(String.UnicodeScalarView(authority.prefix { $0 != ":" })).lowercased()
  try expect(!host.isEmpty && address.host == host, "'\(text)' has the host '\(address.host)'")
}
