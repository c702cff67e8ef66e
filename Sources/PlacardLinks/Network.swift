/// What a name stands for.
package enum Resolution: Sendable, Equatable {
  case addresses([IPAddress])
  /// There is no such name.
  case unknown
  /// Nobody could be asked: there is no network, or no name server answers.
  case unavailable
}

/// One request, with the address that was checked and is connected to whatever names say by then.
package struct LinkRequest: Sendable, Equatable {
  package enum Method: Sendable { case head, get }

  package let target: LinkTarget
  package let address: IPAddress
  package let method: Method
}

/// What comes of one request.
package enum LinkReply: Sendable, Equatable {
  case answered(status: Int, location: String?)
  case failed(String)
}

/// How the outside is asked. Tests have their own; the command has the system's.
package struct Network: Sendable {
  let resolve: @Sendable (String) -> Resolution
  let send: @Sendable (LinkRequest) -> LinkReply
  /// Waits as long as a host is to be left alone after a request.
  let pause: @Sendable () -> Void

  package init(
    resolve: @escaping @Sendable (String) -> Resolution, send: @escaping @Sendable (LinkRequest) -> LinkReply,
    pause: @escaping @Sendable () -> Void
  ) {
    self.resolve = resolve
    self.send = send
    self.pause = pause
  }

  /// Whether there is a network at all: the names of some hosts, at least one of which is there, can be looked up.
  package func isThere(asking hosts: [String]) -> Bool {
    hosts.isEmpty
      || hosts.contains { host in
        guard IPAddress(host) == nil else { return true }
        if case .addresses = resolve(host) { return true }
        return false
      }
  }
}
