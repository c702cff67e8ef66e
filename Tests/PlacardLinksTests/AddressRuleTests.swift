import Testing

@testable import PlacardLinks

@Suite("Which addresses may be asked")
struct AddressRuleTests {
  /// The first and the last address of each network that isn't the public's, and its neighbours.
  static let refused: [(address: String, purpose: String)] = [
    ("0.0.0.0", "this network"), ("0.255.255.255", "this network"), ("10.0.0.0", "a private network"),
    ("10.255.255.255", "a private network"), ("100.64.0.0", "a carrier's own network"),
    ("100.127.255.255", "a carrier's own network"), ("127.0.0.1", "this machine"), ("127.255.255.255", "this machine"),
    ("169.254.0.0", "this link"), ("169.254.169.254", "this link"), ("169.254.255.255", "this link"),
    ("172.16.0.0", "a private network"), ("172.31.255.255", "a private network"), ("192.0.0.0", "protocols"),
    ("192.0.0.255", "protocols"), ("192.0.2.0", "documentation"), ("192.0.2.255", "documentation"),
    ("192.31.196.1", "protocols"), ("192.52.193.1", "protocols"), ("192.88.99.0", "protocols"),
    ("192.168.0.0", "a private network"), ("192.168.255.255", "a private network"), ("192.175.48.1", "protocols"),
    ("198.18.0.0", "measurements"), ("198.19.255.255", "measurements"), ("198.51.100.7", "documentation"),
    ("203.0.113.7", "documentation"), ("224.0.0.1", "many receivers"), ("239.255.255.255", "many receivers"),
    ("240.0.0.0", "the future"), ("255.255.255.255", "the future"), ("::", "this network"), ("::1", "this machine"),
    ("::ffff:127.0.0.1", "an address of version 4 in one of 6"),
    ("::ffff:8.8.8.8", "an address of version 4 in one of 6"),
    ("::7f00:1", "an address of version 4 in one of 6"), ("64:ff9b::7f00:1", "an address of version 4 in one of 6"),
    ("64:ff9b:1::1", "an address of version 4 in one of 6"), ("2002:7f00:1::1", "an address of version 4 in one of 6"),
    ("2001:0:4136:e378::1", "an address of version 4 in one of 6"), ("100::1", "nobody"), ("2001:2::1", "protocols"),
    ("2001:20::1", "protocols"), ("2001:1ff:ffff::1", "protocols"), ("2001:db8::1", "documentation"),
    ("3fff::1", "documentation"), ("3fff:fff:ffff::1", "documentation"), ("2620:4f:8000::1", "protocols"),
    ("5f00::1", "protocols"), ("fc00::1", "a private network"), ("fdff::1", "a private network"),
    ("fe80::1", "this link"), ("febf::1", "this link"), ("fec0::1", "a private network"), ("ff02::1", "many receivers"),
    ("1fff::1", "the future"), ("4000::1", "the future"), ("::1:0:0:0", "the future"),
  ]

  @Test("What isn't the public's is refused, and for whom it is", arguments: refused)
  func refusal(address: String, purpose: String) throws {
    #expect(AddressRule.refusal(of: try #require(IPAddress(address))) == purpose)
  }

  @Test(
    "The neighbours of those networks are the public's",
    arguments: [
      "1.0.0.0", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.0",
      "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0", "192.0.1.0", "192.0.3.0", "192.167.255.255",
      "192.169.0.0", "198.17.255.255", "198.20.0.0", "198.51.99.255", "198.51.101.0", "203.0.112.255", "203.0.114.0",
      "223.255.255.255", "8.8.8.8", "2000::1", "2001:200::1", "2001:4860:4860::8888", "2001:db7:ffff::1", "2001:db9::1",
      "2003::1", "2606:4700::1", "2620:4f:8001::1", "3ffe:ffff::1", "3fff:1000::1",
    ])
  func permission(address: String) throws {
    #expect(AddressRule.refusal(of: try #require(IPAddress(address))) == nil)
  }

  @Test("Every network of the table can be read, and holds its own first address")
  func table() throws {
    for entry in AddressRule.networks {
      let network = try #require(AddressRule.Network(entry.network, entry.purpose))
      #expect(network.contains(network.prefix))
      #expect(AddressRule.refusal(of: network.prefix) != nil)
    }
  }

  @Test(
    "Other ways to write an address aren't addresses",
    arguments: [
      "127.1", "2130706433", "0x7f.0.0.1", "0177.0.0.1", "127.0.0.1.", " 127.0.0.1", "fe80::1%eth0", "", "::g",
    ])
  func forms(text: String) {
    #expect(IPAddress(text) == nil)
  }
}
