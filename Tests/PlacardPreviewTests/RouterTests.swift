import Testing

@testable import PlacardPreview

@Suite("What the preview answers")
struct RouterTests {
  private func status(_ target: String, _ fields: [String] = ["Host: localhost:4000"]) -> Status? {
    PreviewFixture.response(to: target, fields)?.status
  }

  @Test("Pages, files and nothing else, from memory")
  func files() {
    #expect(status("/") == .ok)
    #expect(status("/states/ohio/") == .ok)
    #expect(status("/assets/site.css?v=2") == .ok)
    #expect(status("/states/") == .notFound)
    #expect(status("/assets/") == .notFound)
    #expect(status("/.placard/") == .notFound)
    let sheet = PreviewFixture.response(to: "/posters/us/en/card.pdf")
    #expect(sheet?.fields["Content-Type"] == "application/pdf")
  }

  @Test("A page whose slash was forgotten leads there")
  func slash() {
    let response = PreviewFixture.response(to: "/states/ohio")
    #expect(response?.status == .movedPermanently)
    #expect(response?.fields["Location"] == "/states/ohio/")
  }

  @Test("What isn't there shows the site's own page for that, in the language of its address")
  func missing() {
    #expect(
      PreviewFixture.response(to: "/es/nada/").map { String(decoding: $0.body, as: UTF8.self) }?.contains("No está")
        == true)
    #expect(
      PreviewFixture.response(to: "/nada").map { String(decoding: $0.body, as: UTF8.self) }?.contains("Not here")
        == true)
  }

  @Test("A site in a folder of its host stands there, and its root leads to it")
  func prefix() {
    let site = PreviewFixture.site(prefix: "/posted/here")
    #expect(PreviewFixture.response(to: "/posted/here/states/ohio/", from: site)?.status == .ok)
    #expect(PreviewFixture.response(to: "/", from: site)?.fields["Location"] == "/posted/here/")
    #expect(PreviewFixture.response(to: "/posted/hereafter/", from: site)?.status == .notFound)
    #expect(PreviewFixture.response(to: "/states/ohio/", from: site)?.status == .notFound)
  }

  @Test(
    "Only this machine's names for itself are answered",
    arguments: ["localhost:4000", "127.0.0.1:4000", "LocalHost:4000"])
  func hosts(host: String) {
    #expect(status("/", ["Host: \(host)"]) == .ok)
    #expect(status("/", ["Host: \(host)", "Origin: http://\(host)"]) == .ok)
  }

  @Test("Somebody may follow a link here from another page, and that page may ask for nothing")
  func otherSites() {
    let host = "Host: localhost:4000"
    #expect(status("/", [host, "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate"]) == .ok)
    #expect(status("/", [host, "Sec-Fetch-Site: same-origin", "Sec-Fetch-Mode: cors"]) == .ok)
    #expect(status("/", [host, "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors"]) == .forbidden)
    #expect(status("/", [host, "Sec-Fetch-Site: same-site", "Sec-Fetch-Mode: cors"]) == .forbidden)
  }

  @Test("A page is as published, but for the preview's script and what lets it ask for changes")
  func page() {
    let published = """
      <head>
      <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;">
      </head><head>
      """
    let shown = String(decoding: previewPage(Array(published.utf8), version: "v1"), as: UTF8.self)
    #expect(
      shown == """
        <head><script src="/.placard/preview.js" data-version="v1" defer></script>
        <meta http-equiv="Content-Security-Policy" content="connect-src &#39;self&#39;; default-src &#39;none&#39;">
        </head><head>
        """)
  }

  @Test("Browsers are told to keep nothing and to frame nothing, and no other site is let in")
  func headers() {
    let text = String(
      decoding: Response(.ok, body: Array("x".utf8)).bytes(for: .get, keepsAlive: true), as: UTF8.self)
    for line in [
      "Cache-Control: no-store", "X-Content-Type-Options: nosniff", "X-Frame-Options: DENY", "Content-Length: 1",
    ] {
      #expect(text.contains("\r\n\(line)\r\n"))
    }
    #expect(!text.contains("Access-Control"))
    let head = Response(.ok, body: Array("x".utf8)).bytes(for: .head, keepsAlive: true)
    #expect(head.suffix(4) == Array("\r\n\r\n".utf8)[...])
  }

  @Test("A fault reaches the browser as text, whatever is in it")
  func faults() {
    let fault = PreviewedSite.Fault(place: "a.md:1", summary: "'</script>\n\"'", excerpt: "1 | x\n")
    let event = String(decoding: PreviewFixture.site(faults: [fault]).event, as: UTF8.self)
    #expect(event.split(separator: "\n").allSatisfy { $0.hasPrefix("data: ") })
    #expect(event.contains(#""summary": "'</script>\n\"'""#))
    #expect(event.hasSuffix("\n\n"))
  }

  @Test("A browser is told of the first 20 faults and how many more there are")
  func manyFaults() {
    let faults = (1...25).map { PreviewedSite.Fault(place: "", summary: "fault \($0)", excerpt: "") }
    let event = String(decoding: PreviewFixture.site(faults: faults).event, as: UTF8.self)
    #expect(event.contains("fault 20\"") && !event.contains("fault 21\"") && event.contains("\"more\": 5"))
  }
}
