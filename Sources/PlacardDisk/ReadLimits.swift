/// How much a folder of input may hold, so that hostile content ends in a finding and not in a full memory.
///
/// Sizes are in bytes; a limit itself is allowed. Markdown has a smaller limit of its own, held where it is
/// parsed.
package struct ReadLimits: Sendable {
  package var textBytes = 1_000_000
  package var assetBytes = 5_000_000
  /// Of everything read in one call.
  package var totalBytes = 500_000_000
  package var files = 10_000
  /// Folders below each other, the named folder being the first.
  package var depth = 16

  package static let standard = ReadLimits()

  package init() {}
}
