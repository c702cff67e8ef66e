import CZlib

/// The checksum of PNG chunks (CRC-32 of ISO 3309), through zlib.
func crc32Checksum(_ bytes: [UInt8]) -> UInt32 {
  unsafe bytes.withUnsafeBufferPointer { buffer in
    unsafe UInt32(truncatingIfNeeded: crc32_z(0, buffer.baseAddress, buffer.count))
  }
}
