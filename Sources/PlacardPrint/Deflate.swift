import CZlib

/// The bytes compressed as zlib wraps them (RFC 1950), which PDF's FlateDecode and PNG both read.
/// The same bytes give the same result wherever zlib is the same. Empty bytes give a valid, empty stream.
package func deflate(_ bytes: [UInt8]) -> [UInt8] {
  let bound = Int(clamping: compressBound(UInt(bytes.count)))
  return unsafe [UInt8](unsafeUninitializedCapacity: bound) { target, count in
    var length = UInt(bound)
    let status = unsafe bytes.withUnsafeBufferPointer { source in
      unsafe compress2(target.baseAddress, &length, source.baseAddress, UInt(source.count), Z_BEST_COMPRESSION)
    }
    // With room of compressBound only want of memory fails, which ends the process on its own.
    count = status == Z_OK ? Int(clamping: length) : 0
  }
}
