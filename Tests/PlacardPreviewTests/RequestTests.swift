import PlacardPreview
import Testing

@Suite("Reading a request")
struct RequestTests {
  private func read(_ text: String) -> RequestReading { readRequest(Array(text.utf8)[...]) }

  private func request(_ text: String) -> RequestHead? {
    if case .complete(let head, _) = read(text) { head } else { nil }
  }

  @Test("A browser's request is what it says")
  func plain() throws {
    let head = try #require(request("GET /states/ohio/?x=1 HTTP/1.1\r\nHost: localhost:4000\r\nAccept:  */* \r\n\r\n"))
    #expect(head.method == .get)
    #expect(head.target.path == "/states/ohio/")
    #expect(head.fields == ["host": "localhost:4000", "accept": "*/*"])
    #expect(head.keepsAlive)
  }

  @Test("A request ends where its empty line does, so that the next one begins there")
  func pipelined() {
    let first = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"
    guard case .complete(_, let count) = read(first + "GET /next HTTP/1.1\r\n") else {
      Issue.record("no request was read")
      return
    }
    #expect(count == first.utf8.count)
  }

  @Test(
    "What comes in parts is waited for", arguments: ["", "G", "GET / HTTP/1.1\r\n", "GET / HTTP/1.1\r\nHost: a\r\n\r"])
  func partial(text: String) {
    #expect(read(text) == .incomplete)
  }

  @Test("A connection closes when its client says so or is too old to say otherwise")
  func closing() {
    #expect(request("GET / HTTP/1.1\r\nConnection: Close\r\n\r\n")?.keepsAlive == false)
    #expect(request("GET / HTTP/1.0\r\n\r\n")?.keepsAlive == false)
  }

  @Test(
    "A path is decoded once, and stays below the root",
    arguments: [
      ("/", "/"), ("/a/b", "/a/b"), ("/a/b/", "/a/b/"), ("/%61", "/a"), ("/caf%C3%A9/", "/café/"), ("/a?../b", "/a"),
      ("/%2561", "/%61"), ("/...", "/..."), ("/.placard/events", "/.placard/events"),
    ])
  func paths(written: String, path: String) {
    #expect(RequestTarget(Array(written.utf8)[...])?.path == path)
  }

  @Test("No bytes whatever make it trap, and none are taken twice")
  func anything() {
    var generator = SystemRandomNumberGenerator()
    let words = ["GET ", "/", " HTTP/1.1", "\r\n", "Host: ", ":", "%", "..", "\0", "\u{FF}", "\r", "\n", "a", " "]
    for _ in 0..<5_000 {
      let text = (0..<Int.random(in: 0..<24, using: &generator)).map { _ in words.randomElement(using: &generator) ?? ""
      }
      let bytes = Array(text.joined().utf8)
      if case .complete(_, let count) = readRequest(bytes[...]) { #expect(count > 0 && count <= bytes.count) }
    }
  }
}
