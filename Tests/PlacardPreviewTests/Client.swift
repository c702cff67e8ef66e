@testable import PlacardPreview

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A client of a server in the same thread: whoever waits for an answer lets the server take its turns.
final class Client {
  struct Answer {
    /// Of the first answer; nil where there was none.
    let status: Int?
    let text: String
  }

  struct Failure: Error {}

  private let number: Int32

  init(port: UInt16) throws {
    #if canImport(Glibc)
      number = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      number = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let connected = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe connect(number, $0, size) }
    }
    guard connected == 0 else { throw Failure() }
    setUp(number)
  }

  deinit { closeDescriptor(number) }

  func send(_ bytes: [UInt8]) { _ = transmit(bytes[...], to: number) }

  /// What came so far.
  func received() -> String {
    var bytes: [UInt8] = []
    while case .moved = receive(number, into: &bytes, atMost: 65_536) {}
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Sends bytes as the server takes them and nothing after, and reads until the server has closed.
  func exchange(_ bytes: [UInt8], with server: PreviewServer) -> Answer {
    var rest = bytes[...]
    var answer: [UInt8] = []
    var isEnding = false
    for _ in 0..<2_000 {
      if !rest.isEmpty {
        switch transmit(rest, to: number) {
        case .moved(let count): rest = rest.dropFirst(count)
        case .waiting: break
        case .ended: rest = []
        }
      } else if !isEnding {
        endSending(number)
        isEnding = true
      }
      _ = server.turn(watching: [], atMost: .milliseconds(1))
      if case .ended = receive(number, into: &answer, atMost: 65_536) { break }
    }
    let text = String(decoding: answer, as: UTF8.self)
    let status = text.split(separator: " ", maxSplits: 2).dropFirst().first.flatMap { Int($0) }
    return Answer(status: text.hasPrefix("HTTP/1.1 ") ? status : nil, text: text)
  }
}
