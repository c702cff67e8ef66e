import PlacardDisk
import Synchronization
import Testing

/// A disk on which one change goes wrong, or on which the process dies.
final class FaultyDisk: Sendable {
  enum Fault: Sendable, CustomTestStringConvertible {
    /// The call does nothing and fails.
    case refuses(Int32)
    /// The call does what it should and fails all the same.
    case lies(Int32)
    /// The call writes half of a file and fails; other calls do nothing and fail.
    case tears(Int32)
    /// The call does nothing, and no later call does anything either, as if the process had been killed.
    case dies
    /// The same, with half of a file written.
    case diesWriting

    var testDescription: String { "\(self)" }

    var isDeath: Bool {
      switch self {
      case .dies, .diesWriting: true
      case .refuses, .lies, .tears: false
      }
    }
  }

  private let fault: Fault?
  private let position: Int
  private let base: Disk
  private let calls = Mutex<[Disk.Change]>([])

  init(_ fault: Fault? = nil, at position: Int = .max, over base: Disk = .system) {
    self.fault = fault
    self.position = position
    self.base = base
  }

  /// Every change that was asked for, in order.
  var log: [Disk.Change] { calls.withLock(\.self) }

  var disk: Disk {
    Disk { (change, root) throws(DiskError) in try self.perform(change, root) }
  }

  private func perform(_ change: Disk.Change, _ root: Int32) throws(DiskError) {
    let index = calls.withLock { calls in
      calls.append(change)
      return calls.count - 1
    }
    guard let fault, index == position || index > position && fault.isDeath else {
      return try base.perform(change, root)
    }
    switch fault {
    case .refuses(let code):
      throw change.failure(code)
    case .lies(let code):
      try base.perform(change, root)
      throw change.failure(code)
    case .tears(let code):
      try tear(change, root)
      throw change.failure(code)
    case .dies:
      throw change.failure(5)
    case .diesWriting:
      if index == position { try tear(change, root) }
      throw change.failure(5)
    }
  }

  private func tear(_ change: Disk.Change, _ root: Int32) throws(DiskError) {
    guard case .writeFile(let path, let bytes) = change else { return }
    try base.perform(.writeFile(path, Array(bytes.prefix(bytes.count / 2))), root)
  }
}

extension Disk {
  /// A file system that can't exchange two names.
  static let withoutExchange = Disk { (change, root) throws(DiskError) in
    if case .exchange(_, let other) = change { throw DiskError("replace", other, .code(22)) }
    try Disk.system.perform(change, root)
  }
}

extension Disk.Change {
  func failure(_ code: Int32) -> DiskError {
    switch self {
    case .createLock(let path), .createFolder(let path, _): DiskError("create", path, .code(code))
    case .writeFile(let path, _): DiskError("write", path, .code(code))
    case .link(_, let path): DiskError("link", path, .code(code))
    case .syncFile(let path), .syncFolder(let path), .syncAll(let path): DiskError("save", path, .code(code))
    case .rename(_, let path), .exchange(_, let path): DiskError("replace", path, .code(code))
    case .removeFile(let path), .removeFolder(let path): DiskError("remove", path, .code(code))
    }
  }
}
