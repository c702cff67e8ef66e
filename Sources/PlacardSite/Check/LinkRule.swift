import PlacardCore

/// Every link to the site itself must lead to a file, and its anchor to an element there.
struct LinkRule: Sendable {
  let files: FileTree
  let outlines: [String: PageOutline]
  let addresses: Addresses

  func faults(in outline: PageOutline, of path: String, _ blame: Blame) -> [Diagnostic] {
    Set(outline.links.map(\.address)).sorted().compactMap { address in
      guard !address.isEmpty else {
        return Diagnostic(.brokenLink, at: blame.template, "a link without an address stands \(blame.pageName)")
      }
      guard let target = target(of: address, from: path) else { return nil }
      guard files[target.file] != nil else {
        return Diagnostic(
          .brokenLink, at: blame.place(ofLink: address), "'\(address)' leads nowhere \(blame.pageName)",
          suggestion: suggestion(for: address))
      }
      return brokenAnchor(address, target, blame)
    }
  }

  private func brokenAnchor(
    _ address: String, _ target: (file: String, anchor: String?), _ blame: Blame
  ) -> Diagnostic? {
    guard let anchor = target.anchor, !anchor.isEmpty, let ids = outlines[target.file]?.ids, !ids.contains(anchor)
    else { return nil }
    return Diagnostic(
      .brokenAnchor, at: blame.place(ofLink: address), "'\(address)' names no element of its page \(blame.pageName)",
      suggestion: didYouMean(anchor, among: ids))
  }

  /// The file and anchor of an address of this site; nil for addresses elsewhere.
  private func target(of address: String, from path: String) -> (file: String, anchor: String?)? {
    let local =
      address.hasPrefix(addresses.base) ? addresses.prefix + "/" + address.dropFirst(addresses.base.count) : address
    guard !local.contains(":") || local.hasPrefix("/") || local.hasPrefix("#") else { return nil }
    let parts = local.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let anchor = parts.count > 1 ? String(parts[1]) : nil
    guard let way = parts.first, !way.isEmpty else { return (path, anchor) }
    let absolute = way.hasPrefix("/") ? String(way) : resolved(String(way), from: path)
    guard absolute.hasPrefix(addresses.prefix + "/") else { return (absolute, anchor) }
    return (Addresses.file(of: String(absolute.dropFirst(addresses.prefix.count))), anchor)
  }

  /// The published file that an address on a page stands for; nil for addresses elsewhere.
  func file(of address: String, from path: String) -> String? { target(of: address, from: path)?.file }

  /// A relative path from a page's folder (RFC 3986, 5.2.4).
  private func resolved(_ way: String, from path: String) -> String {
    var folders = path.split(separator: "/").dropLast().map(String.init)
    for part in way.split(separator: "/", omittingEmptySubsequences: false) {
      if part == ".." { _ = folders.popLast() } else if part != "." { folders.append(String(part)) }
    }
    return addresses.prefix + "/" + folders.joined(separator: "/")
  }

  private func suggestion(for address: String) -> String? {
    let paths = outlines.keys.filter { $0.hasSuffix("index.html") }.map { path in
      addresses.prefix + "/" + path.dropLast("index.html".count)
    }
    return didYouMean(address, among: paths)
  }
}
