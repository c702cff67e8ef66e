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

  init(root: String) {
    folder = "\(root)/\(Self.name)"
    let edition = (try? ownProgram()).map { Array(SHA256.hash(data: $0)) }
    let entries = edition == nil ? nil : try? readShelf(root: root, folder: Self.name)
    shelf = Shelf(entries: entries ?? FileTree(), edition: edition ?? [])
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
