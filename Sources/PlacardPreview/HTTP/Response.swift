/// How a request ended (RFC 9110, 15).
package enum Status: Int, Sendable, Equatable {
  case ok = 200
  case movedPermanently = 301
  case found = 302
  case badRequest = 400
  case forbidden = 403
  case notFound = 404
  case methodNotAllowed = 405
  case timedOut = 408
  case targetTooLong = 414
  case misdirected = 421
  case headTooLarge = 431
  case unavailable = 503
  case versionNotSupported = 505

  package var reason: String {
    switch self {
    case .ok: "OK"
    case .movedPermanently: "Moved Permanently"
    case .found: "Found"
    case .badRequest: "Bad Request"
    case .forbidden: "Forbidden"
    case .notFound: "Not Found"
    case .methodNotAllowed: "Method Not Allowed"
    case .timedOut: "Request Timeout"
    case .targetTooLong: "URI Too Long"
    case .misdirected: "Misdirected Request"
    case .headTooLarge: "Request Header Fields Too Large"
    case .unavailable: "Service Unavailable"
    case .versionNotSupported: "HTTP Version Not Supported"
    }
  }
}

/// An answer.
package struct Response: Sendable, Equatable {
  package let status: Status
  /// Besides those that every answer has.
  package let fields: [String: String]
  package let body: [UInt8]

  package init(_ status: Status, _ fields: [String: String] = [:], body: [UInt8]) {
    self.status = status
    self.fields = fields
    self.body = body
  }

  /// A line for whoever reads it.
  package init(_ status: Status, _ fields: [String: String] = [:], saying text: String) {
    let type = ["Content-Type": "text/plain; charset=utf-8"]
    self.init(status, type.merging(fields) { $1 }, body: Array("\(text)\n".utf8))
  }

  /// What every answer tells browsers: keep nothing, guess nothing, show it in no frame, give it to no other site.
  private static let common = [
    "Cache-Control": "no-store", "Content-Security-Policy": "frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin", "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
  ]

  /// The answer as it goes over the wire.
  package func bytes(for method: RequestHead.Method, keepsAlive: Bool) -> [UInt8] {
    let length = ["Content-Length": "\(body.count)", "Connection": keepsAlive ? "keep-alive" : "close"]
    return head(adding: length) + (method == .head ? [] : body)
  }

  /// The beginning of an answer that goes on as long as the connection does.
  package static let eventStream = Response(.ok, ["Content-Type": "text/event-stream"], body: [])
    .head(adding: ["Connection": "close"])

  private func head(adding more: [String: String]) -> [UInt8] {
    let fields = Self.common.merging(fields) { $1 }.merging(more) { $1 }
    let lines = fields.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\r\n" }
    return Array("HTTP/1.1 \(status.rawValue) \(status.reason)\r\n\(lines.joined())\r\n".utf8)
  }
}
