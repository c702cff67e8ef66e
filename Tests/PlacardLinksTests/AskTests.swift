import PlacardTestSupport
import Synchronization
import Testing

@testable import PlacardLinks

@Suite("Asking for a link")
struct AskTests {
  /// A network of literals: what names stand for, and what each address answers. It notes every request.
  final class Outside: Sendable {
    let names: [String: [String]]
    let pages: [String: LinkReply]
    let refusesHead: Bool
    private let log = Mutex<[String]>([])
    private let open = Mutex<(now: [String: Int], most: Int)>(([:], 0))

    init(_ names: [String: [String]], _ pages: [String: LinkReply] = [:], refusesHead: Bool = false) {
      self.names = names
      self.pages = pages
      self.refusesHead = refusesHead
    }

    var requests: [String] { log.withLock { $0 } }
    var mostAtATime: Int { open.withLock { $0.most } }

    var network: Network {
      Network(
        resolve: { host in
          self.names[host].map { .addresses($0.compactMap { IPAddress($0) }) } ?? .unknown
        },
        send: { request in
          self.open.withLock { open in
            open.now[request.target.host, default: 0] += 1
            open.most = max(open.most, open.now[request.target.host] ?? 0)
          }
          defer { self.open.withLock { $0.now[request.target.host, default: 1] -= 1 } }
          self.log.withLock { $0.append("\(request.method) \(request.target.address) at \(request.address)") }
          if request.method == .head, self.refusesHead { return .answered(status: 405, location: nil) }
          return self.pages[request.target.address] ?? .answered(status: 404, location: nil)
        }, pause: {})
    }
  }

  static let well = LinkReply.answered(status: 200, location: nil)
  static func leadsOn(_ status: Int, _ location: String) -> LinkReply { .answered(status: status, location: location) }

  @Test("A page that is there is well, by its head alone, at the address that was checked")
  func well() {
    let outside = Outside(["a.example": ["2.2.2.2", "2606:4700::1"]], ["https://a.example/": Self.well])
    #expect(outside.network.ask("https://a.example") == .well)
    #expect(outside.requests == ["head https://a.example/ at 2.2.2.2"])
  }

  @Test("A host that refuses heads is asked for the page")
  func fallback() {
    let outside = Outside(["a.example": ["2.2.2.2"]], ["https://a.example/": Self.well], refusesHead: true)
    #expect(outside.network.ask("https://a.example/") == .well)
    #expect(outside.requests.map { $0.prefix(4) } == ["head", "get "])
  }

  @Test("What isn't there, and what doesn't answer")
  func broken() {
    let outside = Outside(["a.example": ["2.2.2.2"]], ["https://a.example/x": .failed("no connection")])
    #expect(outside.network.ask("https://a.example/") == .status(404))
    #expect(outside.network.ask("https://a.example/x") == .unreachable("no connection"))
    #expect(outside.network.ask("https://b.example/") == .unreachable("there is no host 'b.example'"))
  }

  @Test(
    "A host with any address that isn't public gets no request",
    arguments: [["127.0.0.1"], ["10.1.2.3"], ["2.2.2.2", "192.168.1.1"], ["::1"], ["::ffff:7f00:1"], ["fd00::1"]])
  func privateHosts(addresses: [String]) throws {
    let outside = Outside(["a.example": addresses], ["https://a.example/": Self.well])
    guard case .refused(let why) = outside.network.ask("https://a.example/") else {
      Issue.record("it was asked")
      return
    }
    #expect(why.hasPrefix("'a.example' is "))
    #expect(outside.requests == [])
  }

  @Test("An address instead of a name is checked in the same way")
  func literals() {
    let outside = Outside([:], ["https://8.8.8.8/": Self.well])
    #expect(outside.network.ask("https://8.8.8.8/") == .well)
    #expect(
      outside.network.ask("https://127.0.0.1/") == .refused("'127.0.0.1' is 127.0.0.1, which is for this machine"))
    #expect(
      outside.network.ask("https://[::1]/")
        == .refused("'0:0:0:0:0:0:0:1' is 0:0:0:0:0:0:0:1, which is for this machine"))
    #expect(outside.requests == ["head https://8.8.8.8/ at 8.8.8.8"])
  }

  @Test(
    "A redirect to what isn't public is refused before anything is sent there",
    arguments: [
      (
        "https://b.example/",
        "it leads on to 'https://b.example/', and 'b.example' is 10.0.0.1, which is for a private network"
      ),
      (
        "https://127.0.0.1/",
        "it leads on to 'https://127.0.0.1/', and '127.0.0.1' is 127.0.0.1, which is for this machine"
      ),
      ("http://c.example/", "it leads on to 'http://c.example/', and there only https is"),
      ("https://u:p@c.example/", "it leads on to 'https://u:p@c.example/', and there it holds a name or password"),
      ("https://c.example:22/", "it leads on to 'https://c.example:22/', and there it names port 22, and only 443 is"),
    ])
  func privateRedirects(location: String, words: String) {
    let outside = Outside(
      ["a.example": ["2.2.2.2"], "b.example": ["10.0.0.1"], "c.example": ["2.2.2.3"]],
      ["https://a.example/": Self.leadsOn(302, location)])
    #expect(outside.network.ask("https://a.example/") == .refused(words))
    #expect(outside.requests == ["head https://a.example/ at 2.2.2.2"])
  }

  @Test("Only a redirect that is for good all the way tells of a new address")
  func moved() {
    let names = ["a.example": ["2.2.2.2"], "b.example": ["2.2.2.3"]]
    func answer(_ first: Int, _ second: Int) -> LinkAnswer {
      Outside(
        names,
        [
          "https://a.example/": Self.leadsOn(first, "https://b.example/x"),
          "https://b.example/x": Self.leadsOn(second, "/y"), "https://b.example/y": Self.well,
        ]
      ).network.ask("https://a.example/")
    }
    #expect(answer(301, 308) == .moved(to: "https://b.example/y"))
    #expect(answer(301, 302) == .well)
    #expect(answer(303, 301) == .well)
  }

  @Test("Five redirects are followed, and no more")
  func redirects() {
    var pages: [String: LinkReply] = ["https://a.example/5": Self.well, "https://a.example/0": Self.leadsOn(302, "/1")]
    for number in 1..<5 { pages["https://a.example/\(number)"] = Self.leadsOn(302, "/\(number + 1)") }
    #expect(Outside(["a.example": ["2.2.2.2"]], pages).network.ask("https://a.example/0") == .well)
    pages["https://a.example/5"] = Self.leadsOn(302, "/6")
    let outside = Outside(["a.example": ["2.2.2.2"]], pages)
    #expect(outside.network.ask("https://a.example/0") == .unreachable("leads on more than 5 times"))
    #expect(outside.requests.count == 6)
  }

  @Test("Several hosts are asked at a time, and none of them twice at once")
  func politeness() {
    let hosts = (1...4).map { "h\($0).example" }
    let addresses = hosts.flatMap { host in (1...5).map { "https://\(host)/\($0)" } }
    // Every page leads on to the first host, which must still get one request at a time.
    let pages = Dictionary(uniqueKeysWithValues: addresses.map { ($0, Self.leadsOn(302, "https://h1.example/end")) })
    let outside = Outside(Dictionary(uniqueKeysWithValues: hosts.map { ($0, ["2.2.2.2"]) }), pages)
    let told = Mutex<[String]>([])
    askLinks(addresses, outside.network) { address, answer in
      #expect(answer == .status(404))
      told.withLock { $0.append(address) }
    }
    #expect(told.withLock { $0.sorted() } == addresses.sorted())
    #expect(outside.mostAtATime == 1)
  }

  @Test("Without a name that can be looked up there is no network")
  func networkIsThere() {
    let network = Outside(["a.example": ["2.2.2.2"]]).network
    #expect(network.isThere(asking: ["x.example", "a.example"]))
    #expect(network.isThere(asking: ["8.8.8.8"]))
    #expect(network.isThere(asking: []))
    #expect(!network.isThere(asking: ["x.example", "y.example"]))
  }
}
