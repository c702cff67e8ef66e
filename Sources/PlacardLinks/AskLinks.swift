import Dispatch
import Synchronization

/// Asks for addresses: several hosts at a time, and each of them one request at a time with a pause after it, redirects from
/// elsewhere included.
///
/// - Parameters:
///   - addresses: the most important first.
///   - tell: gets each answer, from whichever thread has it.
package func askLinks(
  _ addresses: [String], _ network: Network, hostsAtATime: Int = 8,
  tell: @escaping @Sendable (_ address: String, LinkAnswer) -> Void
) {
  let polite = network.oneAtATime
  let waiting = WaitingHosts(addresses)
  let group = DispatchGroup()
  for number in 0..<hostsAtATime {
    // A queue of its own is a thread of its own, however few processors there are.
    DispatchQueue(label: "links \(number)").async(group: group) {
      while let addresses = waiting.next() {
        for address in addresses { tell(address, polite.ask(address)) }
      }
    }
  }
  group.wait()
}

/// The addresses of each host, in the order in which hosts are met.
private final class WaitingHosts: Sendable {
  private let hosts: Mutex<ArraySlice<[String]>>

  init(_ addresses: [String]) {
    var order: [String] = []
    var byHost: [String: [String]] = [:]
    for address in addresses {
      let host = (try? LinkTarget(address))?.host ?? ""
      if byHost[host] == nil { order.append(host) }
      byHost[host, default: []].append(address)
    }
    hosts = Mutex(order.compactMap { byHost[$0] }[...])
  }

  func next() -> [String]? { hosts.withLock { $0.popFirst() } }
}

extension Network {
  /// The same network, whose hosts get no request while they have another one or rest from it.
  fileprivate var oneAtATime: Network {
    let gates = HostGates()
    return Network(
      resolve: resolve,
      send: { request in
        let gate = gates.gate(of: request.target.host)
        gate.wait()
        defer { gate.signal() }
        let reply = send(request)
        pause()
        return reply
      }, pause: pause)
  }
}

private final class HostGates: Sendable {
  private let gates = Mutex<[String: DispatchSemaphore]>([:])

  func gate(of host: String) -> DispatchSemaphore {
    gates.withLock { gates in
      if let gate = gates[host] { return gate }
      let gate = DispatchSemaphore(value: 1)
      gates[host] = gate
      return gate
    }
  }
}
