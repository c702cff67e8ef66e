#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a name on disk stands for, as `lstat` tells it.
struct FileStatus: Equatable {
  enum Kind: Equatable {
    case file, folder, symbolicLink, pipe, socket, device
  }

  let kind: Kind
  let size: Int
  let links: Int
  let mode: UInt32
  /// The file's identity: two names of one file share it.
  let device: UInt64
  let inode: UInt64

  init(_ status: stat) {
    kind = Self.kind(of: status.st_mode)
    size = Int(status.st_size)
    links = Int(status.st_nlink)
    mode = UInt32(status.st_mode & 0o7777)
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(status.st_ino)
  }

  private static func kind(of mode: mode_t) -> Kind {
    switch mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .symbolicLink
    case S_IFIFO: .pipe
    case S_IFSOCK: .socket
    default: .device
    }
  }

  func isSameFile(as other: FileStatus) -> Bool {
    device == other.device && inode == other.inode
  }
}

extension FileStatus.Kind {
  /// With its article, as a sentence names it.
  var words: String {
    switch self {
    case .file: "a file"
    case .folder: "a folder"
    case .symbolicLink: "a symbolic link"
    case .pipe: "a named pipe"
    case .socket: "a socket"
    case .device: "a device"
    }
  }
}
