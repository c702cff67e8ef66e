import Crypto

/// Bytes with their digest behind them, so that damage is seen.
func sealed(_ bytes: [UInt8]) -> [UInt8] { bytes + SHA256.hash(data: bytes) }

/// The bytes without their digest; nil where they don't fit each other.
func unsealed(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
  let content = bytes.dropLast(SHA256.byteCount)
  return SHA256.hash(data: content).elementsEqual(bytes.dropFirst(content.count)) ? content : nil
}
