#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Wakes a server that waits, from any thread.
package final class Waker: Sendable {
  /// Can be read once it was woken.
  package let number: Int32
  /// Written to, it wakes.
  let end: Int32

  package init() {
    var ends: [Int32] = [-1, -1]
    unsafe _ = pipe(&ends)
    ends.forEach(setUp)
    (number, end) = (ends[0], ends[1])
  }

  deinit {
    closeDescriptor(number)
    closeDescriptor(end)
  }

  package func wake() {
    var byte: UInt8 = 1
    unsafe _ = write(end, &byte, 1)
  }

  /// Makes it ready to be woken again.
  package func rest() {
    var bytes: [UInt8] = []
    _ = receive(number, into: &bytes, atMost: 64)
  }
}
