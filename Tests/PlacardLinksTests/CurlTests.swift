import Testing

@testable import PlacardLinks

@Suite("What curl is asked, and what it says")
struct CurlTests {
  @Test("It reads no settings, connects to the checked address and follows nothing")
  func arguments() throws {
    let target = try LinkTarget("https://a.example/-x?y")
    let address = try #require(IPAddress("2606:4700::1"))
    let arguments = Curl(agent: "placard").arguments(for: LinkRequest(target: target, address: address, method: .head))
    #expect(arguments.first == "-q")
    #expect(arguments.suffix(3) == ["--head", "--url", "https://a.example/-x?y"])
    #expect(arguments.contains("::[2606:4700:0:0:0:0:0:1]:443"))
    #expect(!arguments.contains("--location") && !arguments.contains("-L") && !arguments.contains("--insecure"))
  }

  @Test(
    "The status and where it leads are read out of the head",
    arguments: [
      ("HTTP/2 200 \r\nserver: x\r\n\r\nHTTP/1.1 500", LinkReply.answered(status: 200, location: nil)),
      ("HTTP/1.1 301 Moved\r\nLocation:  /x \r\n\r\n", .answered(status: 301, location: "/x")),
      ("HTTP/1.1 103 Early\r\nLocation: /early\r\n\r\nHTTP/1.1 404 No\r\n\r\n", .answered(status: 404, location: nil)),
      ("HTTP/1.1 200 OK\n\n", .answered(status: 200, location: nil)),
    ])
  func heads(text: String, reply: LinkReply) {
    #expect(Curl.reply(in: Array(text.utf8)) == reply)
  }

  @Test(
    "What is no whole head is no answer", arguments: ["", "HTTP/1.1 200 OK\r\nLoc", "<html>", "HTTP/1.1 x\r\n\r\n"])
  func noHeads(text: String) {
    #expect(Curl.reply(in: Array(text.utf8)) == nil)
  }
}
