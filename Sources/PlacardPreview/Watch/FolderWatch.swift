/// Notices that something below some folders was saved, added, renamed or removed.
///
/// It may be wrong in one direction only: it may notice what changed nothing. Whoever asks reads the folders again and
/// compares.
package protocol FolderWatch {
  /// What can be read as soon as something changed; nil where the watch has to be asked from time to time.
  var number: Int32? { get }
  /// How long to wait between two questions.
  var interval: Duration { get }
  /// Whether something changed since it was asked last, or since it began.
  mutating func hasChanged() -> Bool
}

/// The watch that this system has: told by the kernel where it can be, else by looking.
package func watch(_ folders: [String]) -> any FolderWatch {
  #if canImport(Glibc)
    if let told = NotifiedWatch(folders) { return told }
  #endif
  return LookingWatch(folders)
}
