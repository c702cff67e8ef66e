#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// The calls of the C library that the server is made of, a thin function each, so that nothing else differs by system.

/// A socket bound to this machine's own address and no other, not waiting for anything; or the `errno` of what failed.
func listeningSocket(port: UInt16) -> Result<Int32, SystemFailure> {
  #if canImport(Glibc)
    let number = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
  #else
    let number = socket(AF_INET, SOCK_STREAM, 0)
  #endif
  guard number >= 0 else { return .failure(SystemFailure(code: errno)) }
  setUp(number)
  var on: Int32 = 1
  unsafe _ = setsockopt(number, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<Int32>.size))
  var address = loopback(port: port)
  let size = socklen_t(MemoryLayout<sockaddr_in>.size)
  let bound = unsafe withUnsafePointer(to: &address) { pointer in
    unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe bind(number, $0, size) }
  }
  guard bound == 0, listen(number, 64) == 0 else {
    let failure = SystemFailure(code: errno)
    closeDescriptor(number)
    return .failure(failure)
  }
  return .success(number)
}

/// What a call of the system failed with.
struct SystemFailure: Error {
  let code: Int32
}

private func loopback(port: UInt16) -> sockaddr_in {
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_port = port.bigEndian
  address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
  return address
}

/// The port that a socket was bound to.
func port(of socket: Int32) -> UInt16 {
  var address = sockaddr_in()
  var size = socklen_t(MemoryLayout<sockaddr_in>.size)
  unsafe withUnsafeMutablePointer(to: &address) { pointer in
    unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe _ = getsockname(socket, $0, &size) }
  }
  return UInt16(bigEndian: address.sin_port)
}

/// The next connection that waits; nil where none does.
func acceptConnection(on socket: Int32) -> Int32? {
  let number = accept(socket, nil, nil)
  guard number >= 0 else { return nil }
  setUp(number)
  return number
}

/// Neither waits for anybody, nor goes on in a program that this one starts, nor ends the process when nobody reads.
func setUp(_ descriptor: Int32) {
  _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
  _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  #if !canImport(Glibc)
    var on: Int32 = 1
    unsafe _ = setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
  #endif
}

/// What came of moving bytes.
enum Transfer {
  case moved(Int)
  /// Nothing for now.
  case waiting
  /// The other end is gone.
  case ended
}

private func transfer(_ count: Int) -> Transfer {
  if count > 0 { return .moved(count) }
  return count < 0 && [EAGAIN, EWOULDBLOCK, EINTR].contains(errno) ? .waiting : .ended
}

func receive(_ descriptor: Int32, into bytes: inout [UInt8], atMost size: Int) -> Transfer {
  var count = 0
  let part = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
    count = unsafe read(descriptor, buffer.baseAddress, size)
    filled = max(0, count)
  }
  bytes += part
  return transfer(count)
}

func transmit(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Transfer {
  #if canImport(Glibc)
    let flags = Int32(MSG_NOSIGNAL)
  #else
    let flags: Int32 = 0
  #endif
  return transfer(unsafe bytes.withUnsafeBytes { unsafe send(descriptor, $0.baseAddress, $0.count, flags) })
}

func endSending(_ descriptor: Int32) {
  _ = shutdown(descriptor, Int32(SHUT_WR))
}

func closeDescriptor(_ descriptor: Int32) { _ = close(descriptor) }

/// Waits until one of the descriptors can be read or written as asked.
///
/// - Returns: those that can be; none where the time is over or a signal came.
func wait(reading: [Int32], writing: [Int32], atMost time: Duration) -> (readable: Set<Int32>, writable: Set<Int32>) {
  var polled = reading.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
  polled += writing.map { pollfd(fd: $0, events: Int16(POLLOUT), revents: 0) }
  let milliseconds = Int32(
    clamping: time.components.seconds * 1_000 + time.components.attoseconds / 1_000_000_000_000_000)
  guard unsafe poll(&polled, nfds_t(polled.count), max(0, milliseconds)) > 0 else { return ([], []) }
  let ready = polled.enumerated().filter { $1.revents != 0 }
  return (
    Set(ready.filter { $0.offset < reading.count }.map(\.element.fd)),
    Set(ready.filter { $0.offset >= reading.count }.map(\.element.fd))
  )
}
