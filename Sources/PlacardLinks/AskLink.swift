extension Network {
  private static let mostRedirects = 5

  /// Asks for an address and follows where it leads, checking each host's addresses before anything is sent to it.
  func ask(_ address: String) -> LinkAnswer {
    do throws(LinkTarget.Refusal) {
      return try follow(LinkTarget(address))
    } catch {
      return .refused(error.words)
    }
  }

  private func follow(_ first: LinkTarget) throws(LinkTarget.Refusal) -> LinkAnswer {
    var (target, isForGood) = (first, true)
    for _ in 0...Self.mostRedirects {
      let reply: LinkReply
      switch try place(of: target, isFirst: target == first) {
      case .address(let address): reply = exchange(target, address)
      case .nowhere(let why): return .unreachable(why)
      }
      switch reply {
      case .failed(let why): return .unreachable(why)
      case .answered(200..<300, _): return target == first || !isForGood ? .well : .moved(to: target.address)
      case .answered(let status, let location?) where [301, 302, 303, 307, 308].contains(status):
        isForGood = isForGood && (status == 301 || status == 308)
        target = try redirected(target, to: location)
      case .answered(let status, _): return .status(status)
      }
    }
    return .unreachable("leads on more than \(Self.mostRedirects) times")
  }

  private func redirected(_ target: LinkTarget, to location: String) throws(LinkTarget.Refusal) -> LinkTarget {
    do throws(LinkTarget.Refusal) {
      return try target.resolving(location)
    } catch {
      throw LinkTarget.Refusal("it leads on to '\(location.prefix(200))', and there \(error.words)")
    }
  }

  private enum Place {
    case address(IPAddress)
    case nowhere(String)
  }

  /// The address to connect to. A host that has even one address which isn't public isn't asked at all.
  private func place(of target: LinkTarget, isFirst: Bool) throws(LinkTarget.Refusal) -> Place {
    let addresses: [IPAddress]
    switch target.literal.map({ Resolution.addresses([$0]) }) ?? resolve(target.host) {
    case .addresses(let found): addresses = found
    case .unknown: return .nowhere("there is no host '\(target.host)'")
    case .unavailable: return .nowhere("no name server tells where '\(target.host)' is")
    }
    for address in addresses {
      guard let purpose = AddressRule.refusal(of: address) else { continue }
      let way = isFirst ? "" : "it leads on to '\(target.address.prefix(200))', and "
      throw LinkTarget.Refusal("\(way)'\(target.host)' is \(address), which is for \(purpose)")
    }
    guard let address = addresses.first else { return .nowhere("there is no host '\(target.host)'") }
    return .address(address)
  }

  /// Asks for the head alone; a host that doesn't give that is asked for the page.
  private func exchange(_ target: LinkTarget, _ address: IPAddress) -> LinkReply {
    let reply = send(LinkRequest(target: target, address: address, method: .head))
    guard case .answered(let status, _) = reply, status >= 400, status != 429 else { return reply }
    return send(LinkRequest(target: target, address: address, method: .get))
  }
}
