import PlacardCore
package import PlacardModel

/// What an address leads to.
package enum FoundPage: Sendable {
  /// A page, by its path with the language's prefix.
  case page(PlannedPage, path: String)
  /// No page; with the path that was probably meant.
  case unknown(path: String, nearest: String?)
  /// Another site's address.
  case elsewhere(host: String)
}

extension SitePlan {
  /// The page that an address or a path names. A query and a fragment change nothing, `index.html` and a slash at the end
  /// may be left out, and an address that leads on gives the page that it leads to.
  package func page(at address: String, of site: Site) -> FoundPage {
    let addresses = Addresses(base: site.settings.baseAddress, defaultLanguage: site.settings.defaultLanguage)
    if let web = WebAddress(address), web.host != site.settings.baseAddress.host { return .elsewhere(host: web.host) }
    let path = path(of: address, addresses)
    let byPath = Dictionary(pages.map { (addresses.path($0.route, $0.language), $0) }) { first, _ in first }
    guard let page = byPath[path] else {
      return .unknown(path: path, nearest: nearestName(to: path, among: byPath.keys))
    }
    guard case .redirect(let route) = page.subject else { return .page(page, path: path) }
    let target = addresses.path(route, page.language)
    return byPath[target].map { .page($0, path: target) } ?? .page(page, path: path)
  }

  private func path(of address: String, _ addresses: Addresses) -> String {
    var rest = Substring(address.prefix { $0 != "?" && $0 != "#" })
    if let web = WebAddress(address) {
      let afterHost = web.description.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false).dropFirst(3)
      rest = "/" + (afterHost.first ?? "").prefix { $0 != "?" && $0 != "#" }
    }
    if !rest.hasPrefix("/") { rest = "/" + rest }
    if rest.hasSuffix("/index.html") { rest = rest.dropLast("index.html".count) }
    var path = rest.hasSuffix("/") || rest.hasSuffix(".html") ? String(rest) : rest + "/"
    if !addresses.prefix.isEmpty, path.hasPrefix(addresses.prefix + "/") {
      path = String(path.dropFirst(addresses.prefix.count))
    }
    return path
  }
}
