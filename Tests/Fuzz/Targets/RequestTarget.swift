import PlacardPreview
import Synchronization

/// Whatever is sent: each answer is one well-formed answer, and nothing is looked up but a path below the site's root.
func checkRequests(_ bytes: [UInt8]) throws(Complaint) {
  let looked = Looked()
  let site = PreviewedSite(version: "1", prefix: bytes.first == 0 ? "/a" : "", faults: []) { path in
    looked.paths.withLock { $0.append(path) }
    return ["index.html", "404.html", "style.css", "b/index.html"].contains(path) ? Array("<head>\(path)".utf8) : nil
  }
  let router = Router(port: 4000, site: site)
  var rest = bytes.drop { $0 == 0 }
  for _ in 0..<8 {
    guard case .complete(let head, let count) = readRequest(rest) else { break }
    try expect((1...rest.count).contains(count), "a request of \(rest.count) bytes took \(count)")
    let alone = readRequest(rest.prefix(count))
    try expect(alone == .complete(head, count: count), "what follows a request changes it")
    try expect(readRequest(rest.prefix(count - 1)) == .incomplete, "a request is taken before its end")
    if case .response(let response) = router.answer(head) {
      try checkAnswer(response.bytes(for: head.method, keepsAlive: head.keepsAlive), to: head.method)
    }
    rest = rest.dropFirst(count)
  }
  for path in looked.paths.withLock({ $0 }) { try checkPath(path) }
}

/// The paths that were looked up.
private final class Looked: Sendable {
  let paths = Mutex<[String]>([])
}

private func checkPath(_ path: String) throws(Complaint) {
  let names = path.unicodeScalars.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
  try expect(names.dropFirst().allSatisfy { !$0.isEmpty }, "'\(path)' was looked up")
  try expect(!names.contains { $0 == ".." || $0 == "." }, "'\(path)' was looked up")
  try expect(
    !path.unicodeScalars.contains { $0.value < 32 || $0.value == 127 || $0 == "\\" }, "'\(path)' was looked up")
}

/// A status line, fields on lines of their own, and as many bytes as they say (RFC 9112, 6).
private func checkAnswer(_ bytes: [UInt8], to method: RequestHead.Method) throws(Complaint) {
  guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else {
    throw Complaint("an answer has no end of its head")
  }
  try expect(
    bytes[..<end.lowerBound].allSatisfy { (32...126).contains($0) || $0 == 13 || $0 == 10 },
    "an answer's head holds a control")
  let head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
  var lines = head.split(separator: "\r\n", omittingEmptySubsequences: false)
  let status = lines.removeFirst()
  try expect(status.wholeMatch(of: #/HTTP/1\.1 [1-5][0-9][0-9] [A-Za-z ]+/#) != nil, "an answer begins '\(status)'")
  var fields: [String: String] = [:]
  for line in lines {
    guard let field = line.wholeMatch(of: #/([A-Za-z-]+): ([^\r\n]*)/#) else { throw Complaint("a field is '\(line)'") }
    try expect(fields.updateValue(String(field.2), forKey: field.1.lowercased()) == nil, "'\(field.1)' comes twice")
  }
  let length = fields["content-length"].flatMap { Int($0) }
  guard let length, fields["content-type"] != nil else { throw Complaint("an answer doesn't say what it holds") }
  let body = bytes.count - end.upperBound
  try expect(body == (method == .head ? 0 : length), "an answer says \(length) bytes and has \(body)")
}
