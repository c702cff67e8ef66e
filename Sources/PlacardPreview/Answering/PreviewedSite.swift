import PlacardCore

/// What the server shows at a moment: the site as it was last made, and what is wrong with what was saved since.
package struct PreviewedSite: Sendable {
  /// Tells one making of the pages from the next, so that a page knows whether it is the newest.
  package let version: String
  /// The site's path on its host, without a slash at its end.
  package let prefix: String
  /// What stands in the way of publishing.
  package let faults: [Fault]
  /// A file by its path below the output folder. The only way to anything: the server has no disk.
  package let file: @Sendable (String) -> [UInt8]?

  package init(
    version: String, prefix: String, faults: [Fault], file: @escaping @Sendable (String) -> [UInt8]?
  ) {
    self.version = version
    self.prefix = prefix
    self.faults = faults
    self.file = file
  }

  /// A finding as the browser shows it, all of it plain text.
  package struct Fault: Sendable, Equatable {
    package let place: String
    package let summary: String
    /// The line at fault and a caret beneath it; empty where there is none.
    package let excerpt: String

    package init(place: String, summary: String, excerpt: String) {
      self.place = place
      self.summary = summary
      self.excerpt = excerpt
    }
  }

  /// The most that a browser is told of; the terminal has them all.
  private static let mostShown = 20

  /// What the pages' script is told when something changed, as one server-sent event (HTML Standard, 9.2).
  var event: [UInt8] {
    let shown = faults.prefix(Self.mostShown).map { fault in
      JSON.object([
        ("place", .string(fault.place)), ("summary", .string(fault.summary)), ("excerpt", .string(fault.excerpt)),
      ])
    }
    let message = JSON.object([
      ("version", .string(version)), ("faults", .array(shown)), ("more", .integer(faults.count - shown.count)),
    ])
    let lines = String(decoding: message.bytes, as: UTF8.self).split(separator: "\n")
    return Array((lines.map { "data: \($0)\n" }.joined() + "\n").utf8)
  }
}
