import PlacardProgram

/// Requests by the system's curl, which is given one address to connect to and follows nothing by itself.
struct Curl {
  let agent: String

  /// Only what comes before the page's text is read of a page.
  private static let mostBytes = 65_536

  func send(_ request: LinkRequest) -> LinkReply {
    let said: ProgramResult
    do throws(ProgramError) {
      said = try runProgram("curl", arguments(for: request), limit: Self.mostBytes)
    } catch {
      return .failed(error == .notThere ? "curl isn't installed" : "curl can't be run")
    }
    if let reply = Self.reply(in: said.output) { return reply }
    return .failed(Self.words(for: said.status))
  }

  /// `-q` comes first, so that nobody's settings are read. `--connect-to` sends every request to the address that was checked,
  /// whatever the host's name stands for by now; the certificate must be the host's all the same.
  func arguments(for request: LinkRequest) -> [String] {
    let address = request.address.isVersion4 ? "\(request.address)" : "[\(request.address)]"
    return [
      "-q", "--silent", "--globoff", "--proto", "=https", "--noproxy", "*", "--tlsv1.2", "--connect-to",
      "::\(address):443", "--connect-timeout", "10", "--max-time", "20", "--max-redirs", "0", "--user-agent", agent,
      request.method == .head ? "--head" : "--include", "--url", request.target.address,
    ]
  }

  /// The status and where it leads, out of the last head that isn't an interim one (RFC 9110, 15.2); nil where there is none.
  static func reply(in bytes: [UInt8]) -> LinkReply? {
    var status: Int?
    var location: String?
    for line in bytes.split(separator: 10, omittingEmptySubsequences: false) {
      let text = String(decoding: line.last == 13 ? line.dropLast() : line, as: UTF8.self)
      if text.hasPrefix("HTTP/") {
        status = text.split(separator: " ").dropFirst().first.flatMap { Int($0) }
        location = nil
      } else if text.lowercased().hasPrefix("location:") {
        location = text.dropFirst("location:".count).split(whereSeparator: \.isWhitespace).first.map(String.init)
      } else if text.isEmpty, let status, status >= 200 {
        return .answered(status: status, location: location)
      }
    }
    return nil
  }

  /// What an exit status of curl(1) means to an editor.
  static func words(for status: Int32) -> String {
    switch status {
    case 7: "no connection"
    case 28: "no answer within 20 seconds"
    case 35, 53, 54, 58, 59, 66, 83, 90, 91: "no secure connection"
    case 51, 60: "its certificate isn't trusted"
    case 77: "the certificates of trusted authorities aren't installed; the package is ca-certificates"
    case 52, 56, 92, 95, 96: "the connection breaks"
    default: "no answer that can be read (curl \(status))"
    }
  }
}
