import CZlib
package import PlacardCore
import PlacardText

/// How hard to look for a shorter result. The same bytes give the same result wherever zlib is the same.
package enum Compression: Int32, Sendable {
  /// For pictures: rows of flat colour gain little from a long search, which takes ten times as long as painting them.
  case quick = 5
  case usual = 6
  /// For what is compressed once and stands in many files.
  case best = 9
}

/// The bytes compressed as zlib wraps them (RFC 1950), which PDF's FlateDecode and PNG both read.
/// Empty bytes give a valid, empty stream.
package func deflate(_ bytes: [UInt8], _ compression: Compression = .best) -> [UInt8] {
  // A window no larger than the bytes saves clearing one for every small stream.
  var window: Int32 = 9
  while window < 15, 1 << Int(window) < bytes.count + 262 { window += 1 }
  var stream = unsafe z_stream()
  let size = unsafe Int32(MemoryLayout<z_stream>.size)
  guard
    unsafe deflateInit2_(
      &stream, compression.rawValue, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK
  else { return [] }
  defer { unsafe deflateEnd(&stream) }
  let bound = unsafe Int(deflateBound(&stream, UInt(bytes.count)))
  return unsafe [UInt8](unsafeUninitializedCapacity: bound) { target, count in
    let status = unsafe bytes.withUnsafeBufferPointer { source in
      unsafe stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
      unsafe stream.avail_in = UInt32(source.count)
      unsafe stream.next_out = target.baseAddress
      unsafe stream.avail_out = UInt32(bound)
      return unsafe deflate(&stream, Z_FINISH)
    }
    // With room of deflateBound only want of memory fails, which ends the process on its own.
    count = status == Z_STREAM_END ? unsafe Int(stream.total_out) : 0
  }
}

/// The libraries that set and print sheets.
package func printLibraries() -> [LibraryVersion] {
  textLibraries() + [LibraryVersion("zlib", unsafe String(cString: zlibVersion()))]
}
