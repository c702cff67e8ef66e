#if canImport(Glibc)
  import Glibc

  /// Is told by the kernel (inotify(7)).
  package struct NotifiedWatch: FolderWatch {
    package var number: Int32? { owner.number }
    package let interval = Duration.seconds(3_600)

    private let owner: Owner
    private let folders: [String]

    /// Nil where the kernel watches nothing more for this user.
    package init?(_ folders: [String]) {
      owner = Owner(inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC)))
      self.folders = folders
      guard owner.number >= 0, watchFolders() else { return nil }
    }

    /// Closes the descriptor with the last copy of the watch.
    private final class Owner {
      let number: Int32
      init(_ number: Int32) { self.number = number }
      deinit { closeDescriptor(number) }
    }

    /// A file counts once whoever writes it has closed it, so that half of one is rarely read.
    private static let kinds =
      UInt32(IN_CLOSE_WRITE) | UInt32(IN_CREATE) | UInt32(IN_MOVED_TO) | UInt32(IN_MOVED_FROM) | UInt32(IN_DELETE)
      | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF) | UInt32(IN_ONLYDIR) | UInt32(IN_DONT_FOLLOW)

    /// Watches every folder there is. One that is watched already is watched once.
    private func watchFolders() -> Bool {
      var isComplete = true
      for folder in folders {
        visit(folder) { path, status in
          guard status.st_mode & S_IFMT == S_IFDIR else { return }
          let watched = unsafe inotify_add_watch(owner.number, path, Self.kinds)
          isComplete = isComplete && (watched >= 0 || errno == ENOENT)
        }
      }
      return isComplete
    }

    package mutating func hasChanged() -> Bool {
      var events: [UInt8] = []
      var isThere = false
      while case .moved = receive(owner.number, into: &events, atMost: 16_384) {
        isThere = true
        events = []
      }
      // Before anybody reads them, so that what is saved in a new folder from now on is told.
      if isThere { _ = watchFolders() }
      return isThere
    }
  }
#endif
