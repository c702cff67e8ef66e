import Synchronization
import Testing

@testable import PlacardPreview

@Suite("Hostile requests")
struct HostileRequestTests {
  /// The paths that the server looked up.
  private final class Asked: Sendable {
    let paths = Mutex<Set<String>>([])
  }

  private func server(noting asked: Asked) throws -> (PreviewServer, port: UInt16) {
    let listener = try Listener(port: 0)
    let port = listener.port
    let site = PreviewedSite(version: "v1", prefix: "", faults: []) { path in
      asked.paths.withLock { _ = $0.insert(path) }
      return PreviewFixture.files[path].map { Array($0.utf8) }
    }
    return (PreviewServer(listener, showing: site), port)
  }

  @Test("There are more than 200 of them")
  func count() {
    #expect(HostileRequest.all.count >= 200)
  }

  @Test("None is answered with anything but what it deserves, none looks outside the site, and none stops the server")
  func all() throws {
    let asked = Asked()
    let (server, port) = try server(noting: asked)
    for request in HostileRequest.all {
      // The table is written for one port; a server has any that is free.
      let bytes = request.bytes.replacing(Array(":4000".utf8), with: Array(":\(port)".utf8))
      let answer = try Client(port: port).exchange(bytes, with: server)
      #expect(
        answer.status.map { request.statuses.contains($0) } ?? request.statuses.isEmpty,
        "\(request): \(answer.status ?? 0)")
      #expect(!answer.text.contains("root:"))
      let honest = try Client(port: port).exchange(honestRequest(port), with: server)
      #expect(honest.status == 200, "after \(request)")
    }
    let paths = asked.paths.withLock { $0 }
    #expect(paths.contains("index.html"))
    for path in paths {
      #expect(!path.hasPrefix("/") && !path.contains("\\") && !path.contains("\0"))
      #expect(!path.split(separator: "/").contains { $0 == ".." || $0 == "." }, "\(path)")
    }
  }

  private func honestRequest(_ port: UInt16) -> [UInt8] {
    Array("GET / HTTP/1.1\r\nHost: localhost:\(port)\r\nConnection: close\r\n\r\n".utf8)
  }

  @Test("More connections than there may be push out the idle ones, and who asks is answered")
  func crowd() throws {
    let (server, port) = try server(noting: Asked())
    let crowd = try (0..<200).map { _ in
      let client = try Client(port: port)
      client.send(Array("GET /".utf8))
      _ = server.turn(watching: [], atMost: .milliseconds(100))
      return client
    }
    #expect(crowd.count == 200)
    #expect(server.connectionCount <= Connection.Limits.connections)
    #expect(try Client(port: port).exchange(honestRequest(port), with: server).status == 200)
  }

  @Test("Who takes too long for a request is told and closed; who says nothing is closed")
  func slow() throws {
    let (server, port) = try server(noting: Asked())
    let slow = try Client(port: port)
    slow.send(Array("GET / HTTP/1.1\r\n".utf8))
    _ = server.turn(watching: [], atMost: .milliseconds(100))
    _ = server.turn(watching: [], atMost: .milliseconds(100))
    let now = ContinuousClock.now
    server.endOverdue(at: now + .seconds(4))
    #expect(server.connectionCount == 1)
    server.endOverdue(at: now + .seconds(6))
    #expect(slow.exchange([], with: server).status == 408)
  }

  @Test("Pages that are open hear of every change, the newest state first")
  func events() throws {
    let (server, port) = try server(noting: Asked())
    let client = try Client(port: port)
    client.send(Array("GET /.placard/events HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n".utf8))
    for _ in 0..<3 { _ = server.turn(watching: [], atMost: .milliseconds(100)) }
    let first = client.received()
    #expect(first.contains("text/event-stream") && first.contains("\"version\": \"v1\""))
    server.show(PreviewFixture.site(faults: [.init(place: "a:1", summary: "wrong", excerpt: "")]))
    #expect(client.received().contains("\"summary\": \"wrong\""))
  }

  @Test("A port that is taken is told with what to do about it")
  func portInUse() throws {
    let listener = try Listener(port: 0)
    let port = listener.port
    let error = #expect(throws: ListenError.self) { _ = try Listener(port: port) }
    #expect(
      error?.description
        == "port \(port) is in use, maybe by another preview; stop that one, or choose another with --port, or --port 0 for any that is free"
    )
  }
}
