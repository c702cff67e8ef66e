#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the machine, not an author, stands in the way with: a full disk, a missing right, a folder that isn't
/// ours.
package struct DiskError: Error, Sendable, Equatable {
  package enum Reason: Sendable, Equatable {
    /// A system call failed with this `errno`.
    case code(Int32)
    /// Placard itself declined, in words that follow a colon.
    case refused(String)
  }

  /// The verb after "can't": `write`, `publish to`.
  package let operation: String
  /// As the user would type it, so never the path of a staging folder.
  package let path: String
  package let reason: Reason

  package init(_ operation: String, _ path: String, _ reason: Reason) {
    self.operation = operation
    self.path = path
    self.reason = reason
  }

  /// The failure of the system call made just before.
  static func last(_ operation: String, _ path: String) -> DiskError {
    DiskError(operation, path, .code(errno))
  }

  var code: Int32? {
    if case .code(let code) = reason { code } else { nil }
  }

  /// Whether the system or the file system knows no such call.
  var isUnknownCall: Bool { code.map([EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP].contains) ?? false }
}

extension DiskError: CustomStringConvertible {
  /// One line: `can't write 'Public/index.html': no space left on device`.
  package var description: String {
    switch reason {
    case .code(let code): "can't \(operation) '\(path)': \(Self.words(for: code))"
    case .refused(let why): "can't \(operation) '\(path)': \(why)"
    }
  }

  /// Our own words, because `strerror` speaks another one on every system and in every locale.
  private static func words(for code: Int32) -> String {
    switch code {
    case EACCES, EPERM: "permission denied"
    case EBUSY: "it is in use"
    case EDQUOT: "the disk quota is used up"
    case EEXIST: "something of that name is there already"
    case EIO: "the disk reports an error"
    case EISDIR: "it is a folder"
    case ELOOP: "it is a symbolic link"
    case EMFILE, ENFILE: "too many files are open"
    case ENAMETOOLONG: "the name is too long"
    case ENOENT: "no such file or folder"
    case ENOSPC: "no space left on device"
    case ENOTDIR: "it isn't a folder"
    case ENOTEMPTY: "the folder isn't empty"
    case EROFS: "the disk is read-only"
    case EXDEV: "it is on another disk"
    default: "system error \(code)"
    }
  }
}
