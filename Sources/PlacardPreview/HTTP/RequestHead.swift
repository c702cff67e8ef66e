/// What a browser asks for, without what it sends along: the preview reads nothing else (RFC 9112).
package struct RequestHead: Sendable, Equatable {
  package enum Method: String, Sendable {
    case get = "GET"
    case head = "HEAD"
  }

  package let method: Method
  package let target: RequestTarget
  /// Names in lower case with their values, each name once.
  package let fields: [String: String]
  /// Whether the connection stays open for further requests.
  package let keepsAlive: Bool
}

/// What the bytes that a connection has sent so far amount to.
package enum RequestReading: Sendable, Equatable {
  /// More has to come.
  case incomplete
  /// A request, and how many bytes it took.
  case complete(RequestHead, count: Int)
  /// What the preview doesn't take; the connection is closed after the answer.
  case refused(Status)
}

/// How much of a request is read, so that nobody fills the memory.
package enum RequestLimits {
  package static let headBytes = 8_192
  package static let targetBytes = 2_048
  package static let fields = 64
}

/// Why a request isn't taken.
struct Refusal: Error {
  let status: Status
}

/// Reads the first request in the bytes. A function of them alone, whatever they are.
package func readRequest(_ bytes: ArraySlice<UInt8>) -> RequestReading {
  guard let end = bytes.prefix(RequestLimits.headBytes).firstRange(of: Array("\r\n\r\n".utf8))?.upperBound else {
    // What doesn't begin like a request needn't be waited for.
    guard bytes.prefix(4).allSatisfy({ $0.isTokenByte || $0 == 0x20 }) else { return .refused(.badRequest) }
    return bytes.count < RequestLimits.headBytes ? .incomplete : .refused(.headTooLarge)
  }
  do throws(Refusal) {
    let lines = try lines(of: bytes[..<end].dropLast(4))
    let line = try RequestLine(lines[lines.startIndex])
    let fields = try readFields(lines.dropFirst())
    // Nobody has anything to send to a preview, and two views of where a body ends are how requests are smuggled.
    guard fields["transfer-encoding"] == nil, fields["content-length"] ?? "0" == "0" else {
      throw Refusal(status: .badRequest)
    }
    let keepsAlive = !line.isOld && !(fields["connection"] ?? "").lowercased().contains("close")
    let head = RequestHead(method: line.method, target: line.target, fields: fields, keepsAlive: keepsAlive)
    return .complete(head, count: end - bytes.startIndex)
  } catch {
    return .refused(error.status)
  }
}

/// The lines of a head, at least one. Nothing but CR LF ends a line, and no other control character stands in one.
private func lines(of head: ArraySlice<UInt8>) throws(Refusal) -> [ArraySlice<UInt8>] {
  var lines: [ArraySlice<UInt8>] = []
  var rest = head
  while let end = rest.firstIndex(of: 13) {
    guard rest.indices.contains(end + 1), rest[end + 1] == 10 else { throw Refusal(status: .badRequest) }
    lines.append(rest[..<end])
    rest = rest[(end + 2)...]
  }
  lines.append(rest)
  guard lines.allSatisfy({ $0.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 9 } }) else {
    throw Refusal(status: .badRequest)
  }
  return lines
}

/// The first line of a request: `GET /states/ohio/ HTTP/1.1`.
private struct RequestLine {
  let method: RequestHead.Method
  let target: RequestTarget
  /// Whether it is HTTP/1.0, which closes its connection after each answer.
  let isOld: Bool

  init(_ line: ArraySlice<UInt8>) throws(Refusal) {
    let words = line.split(separator: 0x20, maxSplits: 3, omittingEmptySubsequences: false)
    guard words.count == 3, !words[0].isEmpty, words[0].allSatisfy(\.isTokenByte) else {
      throw Refusal(status: .badRequest)
    }
    switch String(decoding: words[2], as: UTF8.self) {
    case "HTTP/1.1": isOld = false
    case "HTTP/1.0": isOld = true
    case let version: throw Refusal(status: version.hasPrefix("HTTP/") ? .versionNotSupported : .badRequest)
    }
    guard let method = RequestHead.Method(rawValue: String(decoding: words[0], as: UTF8.self)) else {
      throw Refusal(status: .methodNotAllowed)
    }
    self.method = method
    guard words[1].count <= RequestLimits.targetBytes else { throw Refusal(status: .targetTooLong) }
    guard let target = RequestTarget(words[1]) else { throw Refusal(status: .badRequest) }
    self.target = target
  }
}

/// The header fields. One that comes twice is refused: which of two hosts is meant is nobody's to guess.
private func readFields(_ lines: ArraySlice<ArraySlice<UInt8>>) throws(Refusal) -> [String: String] {
  guard lines.count <= RequestLimits.fields else { throw Refusal(status: .headTooLarge) }
  var fields: [String: String] = [:]
  for line in lines {
    let parts = line.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[0].allSatisfy(\.isTokenByte) else {
      throw Refusal(status: .badRequest)
    }
    let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 9 }
    let value = parts[1].drop(while: isSpace).reversed().drop(while: isSpace).reversed()
    let name = String(decoding: parts[0], as: UTF8.self).lowercased()
    guard fields.updateValue(String(decoding: value, as: UTF8.self), forKey: name) == nil else {
      throw Refusal(status: .badRequest)
    }
  }
  return fields
}

extension UInt8 {
  /// Whether it may stand in a method or a field's name (RFC 9110, 5.6.2).
  fileprivate var isTokenByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "!#$%&'*+-.^_`|~".utf8.contains(self)
    }
  }
}
