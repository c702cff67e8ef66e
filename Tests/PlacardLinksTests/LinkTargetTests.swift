import Testing

@testable import PlacardLinks

@Suite("What an address asks for")
struct LinkTargetTests {
  @Test(
    "An address is taken apart, and written again as it is asked for",
    arguments: [
      ("https://example.org", "example.org", "https://example.org/"),
      ("HTTPS://Example.ORG./a?b=c#d", "example.org", "https://example.org/a?b=c"),
      ("https://example.org:443/a", "example.org", "https://example.org/a"),
      ("https://example.org?a", "example.org", "https://example.org/?a"),
      ("https://example.org/é ü", "example.org", "https://example.org/%C3%A9%20%C3%BC"),
      ("https://8.8.8.8/", "8.8.8.8", "https://8.8.8.8/"),
      ("https://[2001:4860::8]/", "2001:4860:0:0:0:0:0:8", "https://[2001:4860:0:0:0:0:0:8]/"),
      ("https://xn--bcher-kva.example/", "xn--bcher-kva.example", "https://xn--bcher-kva.example/"),
    ])
  func parts(address: String, host: String, asked: String) throws {
    let target = try LinkTarget(address)
    #expect(target.host == host)
    #expect(target.address == asked)
  }

  @Test(
    "What can be read in two ways, or isn't https on its own port, is refused",
    arguments: [
      ("http://example.org/", "only https is"), ("ftp://example.org/", "only https is"),
      ("//example.org", "only https is"),
      ("https://ada:pw@example.org/", "it holds a name or password"),
      ("https://ada@example.org/", "it holds a name or password"),
      ("https://example.org:8443/", "it names port 8443, and only 443 is"),
      ("https://example.org:/", "it names port , and only 443 is"),
      ("https://example.org\\@10.0.0.1/", "it holds a backslash"), ("https://example.org/a\\b", "it holds a backslash"),
      ("https://127.1/", "its host can't be read"), ("https://2130706433/", "its host can't be read"),
      ("https://0x7f000001/", "its host can't be read"), ("https://0177.0.0.1/", "its host can't be read"),
      ("https://1.2.3.4.5/", "its host can't be read"), ("https://[::1%25lo]/", "its host can't be read"),
      ("https://[::1]x/", "its host can't be read"), ("https://[::1/", "its host can't be read"),
      ("https:///a", "its host can't be read; write it in ASCII, as xn--…"),
      ("https://a..b/", "its host can't be read; write it in ASCII, as xn--…"),
      ("https://bücher.example/", "its host can't be read; write it in ASCII, as xn--…"),
      ("https://ex%61mple.org/", "its host can't be read; write it in ASCII, as xn--…"),
      ("https://１２７.0.0.1/", "its host can't be read; write it in ASCII, as xn--…"),
    ])
  func refusals(address: String, words: String) {
    #expect(throws: LinkTarget.Refusal(words)) { try LinkTarget(address) }
  }

  @Test(
    "Where a redirect leads",
    arguments: [
      ("https://other.example/x", "https://other.example/x"), ("//other.example/x", "https://other.example/x"),
      ("/x", "https://example.org/x"), ("x", "https://example.org/a/x"), ("?q", "https://example.org/a/b?q"),
      ("../x", "https://example.org/a/../x"),
    ])
  func redirects(location: String, address: String) throws {
    #expect(try LinkTarget("https://example.org/a/b?c").resolving(location).address == address)
  }

  @Test(
    "A redirect to another scheme is refused", arguments: ["http://example.org/", "file:///etc/passwd", "gopher://x"])
  func schemes(location: String) throws {
    let target = try LinkTarget("https://example.org/")
    #expect(throws: LinkTarget.Refusal("only https is")) { try target.resolving(location) }
  }
}
