/// What publishing did to the output folder. Paths are below that folder, sorted by bytes.
package struct PublishReport: Sendable, Equatable {
  /// How the new tree took the old one's place.
  package enum Swap: Sendable, Equatable {
    /// Nothing differed, so nothing was touched.
    case nothing
    /// There was no folder before.
    case created
    /// In one atomic step: a reader sees the whole old tree or the whole new one.
    case exchange
    /// In two steps, because the file system knows no exchange: for a moment there was no folder.
    case rename
  }

  package let writtenPaths: [String]
  package let removedPaths: [String]
  /// How many files kept their bytes, times and identity on disk.
  package let unchanged: Int
  package let swap: Swap
  /// Why the old tree couldn't be removed whole. The new one is published all the same, and the next publish
  /// tries again.
  package let leftover: DiskError?

  package var written: Int { writtenPaths.count }
  package var removed: Int { removedPaths.count }

  package init(
    written: [String] = [], removed: [String] = [], unchanged: Int = 0, swap: Swap, leftover: DiskError? = nil
  ) {
    writtenPaths = written
    removedPaths = removed
    self.unchanged = unchanged
    self.swap = swap
    self.leftover = leftover
  }
}
