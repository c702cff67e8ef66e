/// What became of asking for an address.
package enum LinkAnswer: Hashable, Sendable {
  case well
  /// Well, at another address, and for good (301 or 308 all the way).
  case moved(to: String)
  /// The host answers with another status.
  case status(Int)
  /// No answer, and why.
  case unreachable(String)
  /// Not asked for safety's sake, and why.
  case refused(String)
}

extension LinkAnswer {
  /// What an editor makes of it.
  package enum Standing: Sendable, CaseIterable {
    case well, moved, unclear, broken
  }

  package var standing: Standing {
    switch self {
    case .well: .well
    case .moved: .moved
    // Many public sites answer so to whatever isn't a browser, or for a while.
    case .status(401), .status(403), .status(406), .status(429), .status(500...599): .unclear
    case .status, .unreachable, .refused: .broken
    }
  }

  /// In words for a report.
  package var words: String {
    switch self {
    case .well: "well"
    case .moved(let address): "moved for good to \(address)"
    case .status(let code):
      standing == .unclear ? "answers \(code) to a program; look in a browser" : "answers \(code)"
    case .unreachable(let why): why
    case .refused(let why): "not asked: \(why)"
    }
  }

  /// As the memory writes it.
  var record: String {
    switch self {
    case .well: "well"
    case .moved(let address): "moved \(address)"
    case .status(let code): "status \(code)"
    case .unreachable(let why): "unreachable \(why)"
    case .refused(let why): "refused \(why)"
    }
  }

  /// Nil where the text isn't a record.
  init?(record: some StringProtocol) {
    let parts = record.split(separator: " ", maxSplits: 1).map { String($0) }
    switch (parts.first, parts.dropFirst().first) {
    case ("well", nil): self = .well
    case ("moved", let address?): self = .moved(to: address)
    case ("unreachable", let why?): self = .unreachable(why)
    case ("refused", let why?): self = .refused(why)
    case ("status", let text?):
      guard let code = Int(text) else { return nil }
      self = .status(code)
    default: return nil
    }
  }
}
