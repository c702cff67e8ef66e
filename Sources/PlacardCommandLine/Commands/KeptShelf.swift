import Crypto
import PlacardBuild
import PlacardCore
import PlacardDisk

/// The shelf of printed posters as it is kept beside a site, in a hidden folder that may be deleted at any time.
///
/// Trouble with it stops nobody: what can't be read is printed anew, and what can't be kept is told.
struct KeptShelf {
  let shelf: Shelf
  private let folder: String

  /// Reads the shelf of a site. Without an edition, which says what program printed, nothing is kept.
  init(root: String) {
    folder = "\(root)/\(Self.name)"
    let edition = Self.edition
    let entries = edition.isEmpty ? nil : try? readShelf(root: root, folder: Self.name)
    shelf = Shelf(entries: entries ?? FileTree(), edition: edition)
  }

  /// Nothing kept, for commands that print nothing or only what they were asked for.
  static let none = KeptShelf()

  private init() {
    folder = Self.name
    shelf = Shelf(entries: FileTree(), edition: [])
  }

  /// The fingerprint of the program that is running; empty where it can't be read.
  private static var edition: [UInt8] {
    var hash = SHA256()
    do {
      try readOwnProgram { hash.update(data: $0) }
      return Array(hash.finalize())
    } catch {
      return []
    }
  }

  static let name = ".placard-shelf"

  /// Keeps what the next build can use and drops the rest.
  ///
  /// - Returns: why it couldn't.
  func keep(_ entries: FileTree) -> DiskError? {
    guard !shelf.edition.isEmpty, entries.paths != shelf.entries.paths else { return nil }
    do {
      _ = try publish(entries, to: folder)
      return nil
    } catch {
      return error
    }
  }
}
