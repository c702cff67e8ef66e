/// The one way to change a disk, so that a test can make any single change fail.
///
/// Reading isn't part of it: what is read is checked against what was wanted before anything is swapped.
package struct Disk: Sendable {
  /// A change below a root folder. Paths are relative to the root.
  package enum Change: Sendable, Equatable {
    /// Makes an empty file unless there is one.
    case createLock(String)
    case createFolder(String, mode: UInt32)
    /// Makes a new file with mode 0644; fails where something of that name exists, so nothing is written
    /// through a link.
    case writeFile(String, [UInt8])
    /// Gives a file a second name. A symbolic link itself is linked, never followed.
    case link(String, to: String)
    case syncFile(String)
    case syncFolder(String)
    /// Everything on the file system that holds the path at once, which for 1,000 files takes a sixth of the
    /// time. Fails with ENOSYS where there is no such call.
    case syncAll(String)
    case rename(String, to: String)
    case exchange(String, String)
    case removeFile(String)
    case removeFolder(String)
  }

  /// Makes the change below the folder that the descriptor names.
  package let perform: @Sendable (Change, _ root: Int32) throws(DiskError) -> Void

  package init(_ perform: @escaping @Sendable (Change, _ root: Int32) throws(DiskError) -> Void) {
    self.perform = perform
  }
}
