#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A port of this machine's own address on which the preview answers. Closed when it goes out of scope.
package struct Listener: ~Copyable {
  package let port: UInt16
  let number: Int32

  /// - Parameter port: 0 for any that is free.
  /// - Throws: why nobody can listen there, in words that follow "can't serve on port 4000: ".
  package init(port: UInt16) throws(ListenError) {
    switch listeningSocket(port: port) {
    case .success(let number):
      self.number = number
      self.port = PlacardPreview.port(of: number)
    case .failure(let failure): throw ListenError(port: port, code: failure.code)
    }
  }

  deinit { closeDescriptor(number) }
}

/// Why a port can't be had.
package struct ListenError: Error, CustomStringConvertible {
  let port: UInt16
  let code: Int32

  package var description: String {
    switch code {
    case EADDRINUSE:
      "port \(port) is in use, maybe by another preview; stop that one, or choose another with --port, or --port 0 for "
        + "any that is free"
    case EACCES: "port \(port) isn't yours to use; choose one above 1023 with --port"
    default: "can't serve on port \(port): system error \(code)"
    }
  }
}
