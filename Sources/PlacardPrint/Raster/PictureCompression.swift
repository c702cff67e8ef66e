import CZlib

/// A picture's rows as zlib wraps them (RFC 1950). Rows of flat colour gain little from the search that `deflate` makes
/// in the longest compression, and it takes ten times as long as painting them.
func compressedRows(_ rows: [UInt8]) -> [UInt8] {
  let bound = Int(clamping: compressBound(UInt(rows.count)))
  return unsafe [UInt8](unsafeUninitializedCapacity: bound) { target, count in
    var length = UInt(bound)
    let status = unsafe rows.withUnsafeBufferPointer { source in
      unsafe compress2(target.baseAddress, &length, source.baseAddress, UInt(source.count), 5)
    }
    // With room of compressBound only want of memory fails, which ends the process on its own.
    count = status == Z_OK ? Int(clamping: length) : 0
  }
}
