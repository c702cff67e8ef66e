/// What somebody might send who means no good, or whose program is broken, and how it may be answered.
struct HostileRequest: CustomStringConvertible {
  let bytes: [UInt8]
  /// The statuses of the first answer that are right; none where nothing need be answered.
  let statuses: Set<Int>

  var description: String { String(decoding: bytes.prefix(60), as: UTF8.self).debugDescription }

  init(_ text: String, _ statuses: Set<Int>) { self.init(Array(text.utf8), statuses) }

  init(_ bytes: [UInt8], _ statuses: Set<Int>) {
    self.bytes = bytes
    self.statuses = statuses
  }
}

extension HostileRequest {
  static let all = targets + hosts + origins + methods + lines + fields + bodies + sizes + pipelines + noise

  private static let host = "Host: localhost:4000\r\n"

  /// Ways out of the site, however they are written.
  private static let targets =
    [
      "/..", "/../", "/../secret", "/../../etc/passwd", "/a/../../secret", "/./secret", "/.", "/a/./b", "//etc/passwd",
      "//", "///", "/a//b", "/%2e%2e/secret", "/%2E%2E/secret", "/.%2e/secret", "/%2e./secret", "/%2e", "/%2e/",
      "/..%2fsecret", "/..%2Fsecret", "/%2e%2e%2fsecret", "/a%2f..%2f..%2fsecret", "/..%5csecret", "/%5c..%5csecret",
      "/..\\secret", "\\..\\secret", "/a\\b", "/%00", "/secret%00.html", "/index.html%00.css", "/%0a", "/%0d%0aX: y",
      "/%1b[31m",
      "/%7f", "/%c2%80", "/%c0%ae%c0%ae/secret", "/%e0%80%ae%e0%80%ae/secret", "/%c0%af", "/%ff", "/%f8%80%80%80%ae",
      "/%ed%a0%80",
      "/..%2f%cc%81secret", "/..%5c%cc%81secret",
      "/%u002e%u002e/secret", "/%", "/%2", "/%zz", "/%+1", "/%-1", "/% 2e", "/a%", "/#", "/a#b",
      "http://localhost:4000/",
      "http://localhost:4000/../secret", "file:///etc/passwd", "*", "localhost:4000", "secret", "?", "../secret", "./",
      "~root", "%2f", "C:/secret", "/\u{7F}", "/é", "/\t", "https://example.org/",
    ].map { HostileRequest("GET \($0) HTTP/1.1\r\n\(host)\r\n", [400]) }
    + [
      "/%252e%252e/secret", "/..;/secret", "/.../secret", "/....//secret".replacing("//", with: "/"), "/~root/",
      "/C:/secret",
      "/.git/config", "/.env", "/.placard-shelf/x", "/.placard/", "/.placard/preview.html", "/Content/site.yaml",
      "/Templates/pages/home.html", "/etc/passwd", "/proc/self/environ", "/secret", "/index.html/", "/index.html/x",
      "/states/ohio/index.html/..x", "/INDEX.HTML", "/nul", "/aux.html", "/index.html%20", "/index.html.",
    ].map { HostileRequest("GET \($0) HTTP/1.1\r\n\(host)\r\n", [404]) }

  /// Names under which a page elsewhere could reach this machine.
  private static let hosts =
    [
      "evil.example", "evil.example:4000", "localhost", "localhost:", "localhost:4001", "localhost:04000",
      "localhost:4000:4000",
      "127.0.0.1", "127.0.0.1:80", "127.1:4000", "127.0.0.2:4000", "0.0.0.0:4000", "2130706433:4000", "0x7f000001:4000",
      "[::1]:4000", "[::]:4000", "localhost.:4000", "localhost.evil.example:4000", "evil.example#localhost:4000",
      "localhost:4000@evil.example", "localhost:4000,evil.example", "localhost:4000 evil.example",
      "127.0.0.1.nip.io:4000",
      "*", "", "é:4000", "localhost:4000/", "http://localhost:4000", "lоcalhost:4000",
    ].map { HostileRequest("GET / HTTP/1.1\r\nHost: \($0)\r\n\r\n", [421]) }
    + [
      "", "Host localhost:4000\r\n", " Host: localhost:4000\r\n", "Host : localhost:4000\r\n", host + host,
      host + "host: evil.example\r\n",
    ]
    .map { HostileRequest("GET / HTTP/1.1\r\n\($0)\r\n", [400]) }

  private static let origins =
    [
      "null", "http://evil.example", "https://localhost:4000", "http://localhost", "http://localhost:4001",
      "http://localhost:40000",
      "http://localhost:4000.evil.example", "http://localhost:4000/", "file://", "localhost:4000",
      "chrome-extension://x", "*",
      "http://127.0.0.1:4000 http://evil.example", "", "http://[::1]:4000",
    ].flatMap { origin in
      ["/", "/.placard/events"].map { HostileRequest("GET \($0) HTTP/1.1\r\n\(host)Origin: \(origin)\r\n\r\n", [403]) }
    }
    + ["no-cors", "cors", "same-origin", "websocket", ""].map {
      HostileRequest("GET / HTTP/1.1\r\n\(host)Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: \($0)\r\n\r\n", [403])
    }

  private static let methods = [
    "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH", "PROPFIND", "get", "Head", "GETT", "PRI", "X-GET",
    "M-SEARCH",
  ].map { HostileRequest("\($0) / HTTP/1.1\r\n\(host)\r\n", [405]) }

  private static let lines =
    [
      "GET", "GET /", "GET / ", "GET  / HTTP/1.1", "GET / HTTP/1.1 ", " GET / HTTP/1.1", "GET / / HTTP/1.1",
      "GET\t/\tHTTP/1.1",
      "/ HTTP/1.1", "GET / http/1.1", "GET / FTP/1.1", "G(T / HTTP/1.1", "GET / HTTP/1.1\u{0B}", "GET /\0 HTTP/1.1",
      "HTTP/1.1 200 OK",
      "GET /\u{1B}[31m HTTP/1.1",
    ].map { HostileRequest("\($0)\r\n\(host)\r\n", [400]) }
    + ["HTTP/2.0", "HTTP/0.9", "HTTP/1.2", "HTTP/11", "HTTP/", "HTTP/1.1.1"].map {
      HostileRequest("GET / \($0)\r\n\(host)\r\n", [505])
    }

  private static let fields = [
    "X\r\n", ": x\r\n", "X : y\r\n", "X y: z\r\n", "X: a\r\n folded\r\n", "X: a\0b\r\n", "X: a\rb\r\n",
    "X: a\nY: b\r\n", "X(: y\r\n",
    "\u{7F}: x\r\n", "X: \u{1B}[2J\r\n", "é: x\r\n", "X: 1\r\nx: 2\r\n", "Cookie: a\r\nCookie: b\r\n",
  ].map { HostileRequest("GET / HTTP/1.1\r\n\(host)\($0)\r\n", [400]) }

  /// Nobody has anything to send here, least of all a second request inside a first.
  private static let bodies = [
    "Content-Length: 5\r\n\r\nhello", "Content-Length: -1\r\n\r\n", "Content-Length: 0x5\r\n\r\nhello",
    "Content-Length: +0\r\n\r\n",
    "Content-Length: 0, 5\r\n\r\nhello", "Content-Length: 99999999999999999999\r\n\r\n",
    "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
    "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n", "Transfer-Encoding: identity\r\n\r\n",
    "transfer-encoding:\tchunked\r\n\r\n",
    "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n",
    "Content-Length: 40\r\n\r\nGET /secret HTTP/1.1\r\nHost: evil\r\n\r\n",
  ].map { HostileRequest("GET / HTTP/1.1\r\n\(host)\($0)", [400]) }

  private static let sizes = [
    HostileRequest("GET /\(String(repeating: "a", count: 3_000)) HTTP/1.1\r\n\(host)\r\n", [414]),
    HostileRequest("GET /?\(String(repeating: "a", count: 3_000)) HTTP/1.1\r\n\(host)\r\n", [414]),
    HostileRequest("GET /\(String(repeating: "a", count: 100_000)) HTTP/1.1\r\n\(host)\r\n", [431]),
    HostileRequest("GET /\(String(repeating: "%2e%2e%2f", count: 200)) HTTP/1.1\r\n\(host)\r\n", [400]),
    HostileRequest("GET /\(String(repeating: "a/", count: 900)) HTTP/1.1\r\n\(host)\r\n", [404]),
    HostileRequest("GET / HTTP/1.1\r\n\(host)X: \(String(repeating: "a", count: 20_000))\r\n\r\n", [431]),
    HostileRequest("GET / HTTP/1.1\r\n\(host)" + (0..<80).map { "X\($0): y\r\n" }.joined() + "\r\n", [431]),
    HostileRequest("GET / HTTP/1.1\r\n" + String(repeating: "A: b\r\n", count: 5_000), [431]),
    HostileRequest(String(repeating: "A", count: 300_000), [431]),
    HostileRequest([UInt8](repeating: 0, count: 300_000), [400]),
  ]

  /// What follows a good request, or comes instead of one.
  private static let pipelines =
    ["\0\0\0\0", "garbage garbage\r\n\r\n", "GET /.. HTTP/1.1\r\n\r\n", "\r\r\r\r", "\u{16}\u{3}\u{1}"].map {
      HostileRequest("GET / HTTP/1.1\r\n\(host)\r\n\($0)", [200])
    } + [HostileRequest(String(repeating: "GET / HTTP/1.1\r\n\(host)\r\n", count: 300), [200])]

  private static let noise = [
    HostileRequest([0x16, 3, 1, 2, 0, 1, 0, 1, 0xFC, 3, 3], [400]), HostileRequest("\r\n\r\n\r\n\r\n", [400]),
    HostileRequest("SSH-2.0-x\r\n", []),
    HostileRequest([0xFF, 0xD8, 0xFF, 0xE0, 13, 10, 13, 10], [400]),
    HostileRequest("GET / HTTP/1.1\nHost: localhost:4000\n\n", []),
    HostileRequest("{\"a\": 1}\r\n\r\n", [400]), HostileRequest("GET / HTTP/1.1\r\nHost: localhost:4000\r\n", []),
    HostileRequest([], []),
    HostileRequest("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", [400, 405, 505]), HostileRequest("G", []),
    HostileRequest([UInt8](0...255), [400]),
  ]
}
