/// Finds what a request asks for: a function of the request and of what is shown.
package struct Router {
  package enum Answer {
    case response(Response)
    /// The connection is told of every change from now on.
    case events
  }

  let gate: Gate
  let site: PreviewedSite

  init(gate: Gate, site: PreviewedSite) {
    self.gate = gate
    self.site = site
  }

  /// For a server on a port of this machine.
  package init(port: UInt16, site: PreviewedSite) { self.init(gate: Gate(port: port), site: site) }

  /// Where the preview's own files stand. No path of a site begins with a dot.
  static let ownFolder = ".placard"

  package func answer(_ request: RequestHead) -> Answer {
    if let refusal = gate.refusal(of: request) { return .response(refusal) }
    if request.target.names.first == Self.ownFolder {
      return own(request.target.names.dropFirst().joined(separator: "/"))
    }
    return .response(file(request.target))
  }

  private func own(_ name: String) -> Answer {
    switch name {
    case "events": .events
    case "preview.js": .response(found(Array(clientScript.utf8), as: name))
    case "preview.css": .response(found(Array(clientStyle.utf8), as: name))
    default: .response(missing("en"))
    }
  }

  private func file(_ target: RequestTarget) -> Response {
    let path = target.path
    guard path.hasPrefix(site.prefix + "/") else {
      return path == "/" || path == site.prefix
        ? Response(.found, ["Location": site.prefix + "/"], saying: "The site stands at \(site.prefix)/.") : missing("")
    }
    let relative = String(path.dropFirst(site.prefix.utf8.count + 1))
    let name = relative.isEmpty || target.isFolder ? relative + "index.html" : relative
    if let bytes = site.file(name) { return found(bytes, as: name) }
    // A folder without its slash, as people type it.
    if !target.isFolder, site.file(relative + "/index.html") != nil {
      return Response(
        .movedPermanently, ["Location": path.percentEncoded + "/"], saying: "The page stands at \(path)/.")
    }
    return missing(String(relative.prefix { $0 != "/" }))
  }

  private func found(_ bytes: [UInt8], as name: String, _ status: Status = .ok) -> Response {
    let body = name.hasSuffix(".html") ? previewPage(bytes, version: site.version) : bytes
    return Response(status, ["Content-Type": mediaType(of: name)], body: body)
  }

  /// The site's own page for this, in the language of the address where there is one.
  private func missing(_ folder: String) -> Response {
    let page = site.file("\(folder)/404.html") ?? site.file("404.html") ?? Array(emptyPage.utf8)
    return found(page, as: "404.html", .notFound)
  }
}

/// What is shown while there is no site yet.
private let emptyPage = """
  <!DOCTYPE html>
  <html lang="en">
  <head>
  <meta charset="utf-8">
  <title>Placard preview</title>
  </head>
  <body>
  <p>There is nothing to show here yet.</p>
  </body>
  </html>

  """

extension String {
  /// The path as it may stand in a header.
  fileprivate var percentEncoded: String {
    utf8.map { byte in
      let isPlain = (0x21...0x7E).contains(byte) && !"%\"<>\\^`{|}?#".utf8.contains(byte)
      return isPlain
        ? String(Unicode.Scalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }
}
