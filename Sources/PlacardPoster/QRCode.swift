import CQREncode
package import PlacardCore
import PlacardPrint

/// A QR code (ISO/IEC 18004) as a square of dark and light modules.
package struct QRCode: Sendable {
  /// Modules on a side, without the quiet zone.
  package let side: Int
  private let modules: [Bool]

  /// Nil where the text is empty or longer than a code of error correction level M can hold, about 2,300 bytes.
  package init?(_ text: String) {
    guard let code = unsafe QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
    defer { unsafe QRcode_free(code) }
    side = unsafe Int(code.pointee.width)
    let count = side * side
    // Bit 0 of a symbol is its colour; the others tell what part of the code it belongs to.
    modules = unsafe UnsafeBufferPointer(start: code.pointee.data, count: count).map { $0 & 1 == 1 }
  }

  package func isDark(column: Int, row: Int) -> Bool { modules[row * side + column] }

  /// Horizontal runs of dark modules, which is how the code is drawn.
  package var darkRuns: [(column: Int, row: Int, length: Int)] {
    (0..<side).flatMap { row in
      var runs: [(column: Int, row: Int, length: Int)] = []
      for column in 0..<side where isDark(column: column, row: row) {
        if let last = runs.last, last.column + last.length == column {
          runs[runs.count - 1].length += 1
        } else {
          runs.append((column, row, 1))
        }
      }
      return runs
    }
  }
}

/// The libraries that make posters.
package func posterLibraries() -> [LibraryVersion] {
  printLibraries() + [LibraryVersion("libqrencode", unsafe String(cString: QRcode_APIVersionString()))]
}
