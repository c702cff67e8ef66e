/// Shows a site to the browsers of this machine, from memory: one thread, a turn at a time.
///
/// Whatever a connection sends, the worst that happens is that it is closed.
package final class PreviewServer {
  private let listener: Listener
  private let gate: Gate
  private var site: PreviewedSite
  private var connections: [Int32: Connection] = [:]
  private let clock = ContinuousClock()

  package init(_ listener: consuming Listener, showing site: PreviewedSite) {
    gate = Gate(port: listener.port)
    self.listener = listener
    self.site = site
  }

  /// Shows another site from now on, and tells the pages that are open.
  package func show(_ site: PreviewedSite) {
    self.site = site
    for connection in connections.values where connection.stage == .listening {
      connection.tell(site.event, at: clock.now)
    }
  }

  /// Waits until something comes from a browser or from elsewhere, and deals with it.
  ///
  /// - Parameters:
  ///   - others: further descriptors to wait for.
  ///   - time: how long to wait at most.
  /// - Returns: which of the others have something to read.
  package func turn(watching others: [Int32], atMost time: Duration) -> Set<Int32> {
    let writing = connections.values.filter(\.isWriting).map(\.number)
    let reading = connections.values.filter { !$0.isWriting }.map(\.number)
    let next = connections.values.map(\.deadline).min().map { $0 - clock.now } ?? time
    let ready = wait(
      reading: [listener.number] + others + reading, writing: writing, atMost: min(time, next + .milliseconds(1)))
    let now = clock.now
    for number in ready.writable { connections[number]?.flush(at: now) }
    for number in ready.readable { connections[number]?.receive(at: now) }
    for connection in Array(connections.values) { serve(connection, at: now) }
    endOverdue(at: now)
    if ready.readable.contains(listener.number) { accept(at: now) }
    return ready.readable.intersection(others)
  }

  var connectionCount: Int { connections.count }

  /// Ends what takes too long, and lets go of what has ended.
  func endOverdue(at now: ContinuousClock.Instant) {
    for connection in connections.values where !connection.isClosed && connection.deadline <= now {
      connection.timeOut(at: now)
    }
    connections = connections.filter { !$0.value.isClosed }
  }

  private func accept(at now: ContinuousClock.Instant) {
    while let number = acceptConnection(on: listener.number) {
      if connections.count >= Connection.Limits.connections { makeRoom() }
      connections[number] = Connection(number, at: now)
    }
  }

  /// Closes who has waited longest for nothing, or else who has the least time left.
  private func makeRoom() {
    let idle = connections.values.filter(\.isIdle)
    let candidates = idle.isEmpty ? Array(connections.values) : idle
    if let last = candidates.min(by: { $0.deadline < $1.deadline }) { connections[last.number] = nil }
  }

  private func serve(_ connection: Connection, at now: ContinuousClock.Instant) {
    while !connection.isClosed, let reading = connection.nextReading() {
      switch reading {
      case .incomplete: return
      case .refused(let status): refuse(connection, status, at: now)
      case .complete(let request, _): answer(request, on: connection, at: now)
      }
    }
  }

  private func refuse(_ connection: Connection, _ status: Status, at now: ContinuousClock.Instant) {
    let fields = status == .methodNotAllowed ? ["Allow": "GET, HEAD"] : [:]
    let response = Response(status, fields, saying: "\(status.reason).")
    connection.send(response.bytes(for: .get, keepsAlive: false), then: .leaving, at: now)
  }

  private func answer(_ request: RequestHead, on connection: Connection, at now: ContinuousClock.Instant) {
    switch Router(gate: gate, site: site).answer(request) {
    case .response(let response):
      let bytes = response.bytes(for: request.method, keepsAlive: request.keepsAlive)
      connection.send(bytes, then: request.keepsAlive ? .reading : .leaving, at: now)
    case .events where request.method == .head:
      connection.send(Response.eventStream, then: .leaving, at: now)
    case .events:
      let listeners = connections.values.filter { $0.stage == .listening }
      if listeners.count >= Connection.Limits.listeners { listeners.min { $0.number < $1.number }?.close() }
      connection.send(Response.eventStream + site.event, then: .listening, at: now)
    }
  }
}
