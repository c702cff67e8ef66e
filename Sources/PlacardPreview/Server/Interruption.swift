import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where a caught signal writes to, or -1.
private let interrupted = Atomic<Int32>(-1)

/// Control-C, and the system's wish that the program ends, as a descriptor to wait for. One at a time.
///
/// A handler writes to a pipe. A dispatch source would take signals over only some time after it was told to, and one
/// that comes before that would be lost. The second Control-C ends the program at once, whatever it is busy with.
package struct Interruption: ~Copyable {
  private let waker = Waker()

  /// Can be read once the program should end.
  package var number: Int32 { waker.number }

  package init() {
    interrupted.store(waker.end, ordering: .sequentiallyConsistent)
    for number in [SIGINT, SIGTERM] { _ = signal(number, noteInterruption) }
  }

  deinit {
    for number in [SIGINT, SIGTERM] { _ = signal(number, SIG_DFL) }
    interrupted.store(-1, ordering: .sequentiallyConsistent)
  }
}

/// Does only what a handler may: see POSIX.1-2017, XSH 2.4.3, for the list.
private func noteInterruption(_ number: Int32) {
  let before = errno
  _ = signal(number, SIG_DFL)
  var byte: UInt8 = 1
  unsafe _ = write(interrupted.load(ordering: .relaxed), &byte, 1)
  errno = before
}
