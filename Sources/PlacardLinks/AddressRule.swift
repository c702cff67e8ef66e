/// Which addresses may be asked: those of the public internet and no others, so that a link in content can't make this
/// machine ask one of its own network.
///
/// After IANA's registries of special-purpose addresses (RFC 6890 and its updates). Where a network isn't globally
/// reachable, or an address of version 6 carries one of version 4, it is refused.
package enum AddressRule {
  /// A network and what it is for.
  struct Network: Sendable {
    let prefix: IPAddress
    let length: Int
    let purpose: String

    /// Nil where the text isn't a network such as `10.0.0.0/8`.
    init?(_ text: String, _ purpose: String) {
      let parts = text.split(separator: "/").map(String.init)
      guard parts.count == 2, let prefix = IPAddress(parts[0]), let length = Int(parts[1]) else { return nil }
      self.prefix = prefix
      self.length = length
      self.purpose = purpose
    }

    func contains(_ address: IPAddress) -> Bool {
      guard address.bytes.count == prefix.bytes.count else { return false }
      return (0..<length).allSatisfy { bit in
        (address.bytes[bit / 8] ^ prefix.bytes[bit / 8]) & (0x80 >> UInt8(bit % 8)) == 0
      }
    }
  }

  /// The first that holds an address says what it is.
  static let networks: [(network: String, purpose: String)] = [
    ("0.0.0.0/8", "this network"), ("10.0.0.0/8", "a private network"), ("100.64.0.0/10", "a carrier's own network"),
    ("127.0.0.0/8", "this machine"), ("169.254.0.0/16", "this link"), ("172.16.0.0/12", "a private network"),
    ("192.0.0.0/24", "protocols"), ("192.0.2.0/24", "documentation"), ("192.31.196.0/24", "protocols"),
    ("192.52.193.0/24", "protocols"), ("192.88.99.0/24", "protocols"), ("192.168.0.0/16", "a private network"),
    ("192.175.48.0/24", "protocols"), ("198.18.0.0/15", "measurements"), ("198.51.100.0/24", "documentation"),
    ("203.0.113.0/24", "documentation"), ("224.0.0.0/4", "many receivers"), ("240.0.0.0/4", "the future"),
    ("::/128", "this network"), ("::1/128", "this machine"), ("::ffff:0:0/96", "an address of version 4 in one of 6"),
    ("::/96", "an address of version 4 in one of 6"), ("64:ff9b::/96", "an address of version 4 in one of 6"),
    ("64:ff9b:1::/48", "an address of version 4 in one of 6"), ("100::/64", "nobody"),
    ("2001::/32", "an address of version 4 in one of 6"), ("2001::/23", "protocols"),
    ("2001:db8::/32", "documentation"), ("2002::/16", "an address of version 4 in one of 6"),
    ("2620:4f:8000::/48", "protocols"), ("3fff::/20", "documentation"), ("5f00::/16", "protocols"),
    ("fc00::/7", "a private network"), ("fe80::/10", "this link"), ("fec0::/10", "a private network"),
    ("ff00::/8", "many receivers"),
  ]

  private static let parsed = networks.compactMap { Network($0.network, $0.purpose) }
  private static let global = Network("2000::/3", "the public internet")

  /// Whom an address is for where it isn't for the public; nil where it may be asked.
  package static func refusal(of address: IPAddress) -> String? {
    if let network = parsed.first(where: { $0.contains(address) }) { return network.purpose }
    // Of version 6, only this part of all addresses is given out to the public yet.
    let isGlobal = address.isVersion4 || (global?.contains(address) ?? false)
    return isGlobal ? nil : "the future"
  }
}
