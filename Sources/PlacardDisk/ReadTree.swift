package import PlacardCore

/// Reads folders below a root into one tree, with paths such as `Content/site.yaml`.
///
/// What an author can cause is a diagnostic, and what it concerns is left out of the tree, except text with
/// characters that don't belong in it. Hidden files and names ending in `~` are left out without a word.
///
/// - Throws: what the machine causes: a root or a file that can't be opened, a disk that can't be read.
package func readTree(
  root: String, folders: [String], limits: ReadLimits = .standard
) throws(DiskError) -> Outcome<FileTree> {
  let rootFolder = try Descriptor.root(root)
  var reader = TreeReader(limits: limits)
  for folder in folders {
    try reader.read(named: folder, in: rootFolder)
  }
  return Outcome(reader.tree, reader.diagnostics.sortedAndUnique())
}

/// A tree in the making.
private struct TreeReader {
  let limits: ReadLimits
  var tree = FileTree()
  var diagnostics: [Diagnostic] = []
  private var totalBytes = 0
  private var isFull = false

  init(limits: ReadLimits) {
    self.limits = limits
  }

  mutating func read(named path: String, in root: borrowing Descriptor) throws(DiskError) {
    switch try root.status(of: path, shown: path)?.kind {
    case nil: report(.missingFile, path, "'\(path)' is missing; it should be a folder")
    case .folder: try readFolder(root.folder(path, shown: path), at: path, depth: 1)
    case let kind?: report(.unexpectedFile, path, "'\(path)' is \(kind.words); it should be a folder")
    }
  }

  private mutating func readFolder(
    _ opened: consuming Descriptor, at path: String, depth: Int
  ) throws(DiskError) {
    var folder = opened
    guard depth <= limits.depth else {
      report(.unexpectedFile, path, "'\(path)' is more than \(limits.depth) folders deep")
      return
    }
    var taken: [String: String] = [:]
    for entry in try folder.entries(shown: path) where !isFull && !NameRule.isLeftOut(entry.name) {
      let name = entry.name
      let place = "\(path)/\(NameRule.shown(name))"
      if let complaint = NameRule.complaint(name) {
        report(.unexpectedFile, place, "'\(place)' \(complaint)")
        continue
      }
      let text = String(decoding: name, as: UTF8.self)
      if let other = taken.updateValue(place, forKey: NameRule.folded(text)) {
        reportCollision(of: place, with: other)
      } else {
        try readEntry(text, entry.kind, in: folder, at: place, depth: depth)
      }
    }
  }

  private mutating func readEntry(
    _ name: String, _ listed: FileStatus.Kind?, in folder: borrowing Descriptor, at path: String, depth: Int
  ) throws(DiskError) {
    var kind = listed
    // Known before it is opened, because opening a device can do something.
    if kind == nil { kind = try folder.status(of: name, shown: path)?.kind }
    switch kind {
    case nil: break
    case .folder: try readFolder(folder.folder(name, shown: path), at: path, depth: depth + 1)
    case .file: try readFile(folder.file(name, shown: path), at: path)
    case let kind?:
      report(.unexpectedFile, path, "'\(path)' is \(kind.words); Placard reads regular files only")
    }
  }

  private mutating func readFile(_ file: consuming Descriptor, at path: String) throws(DiskError) {
    // Looked at again, because the name may stand for something else by now.
    let status = try file.status(shown: path)
    guard status.kind == .file, status.links == 1 else {
      let words = status.kind == .file ? "a hard link" : status.kind.words
      report(.unexpectedFile, path, "'\(path)' is \(words); Placard reads regular files only")
      return
    }
    let isText = TextRule.isText(path)
    let limit = isText ? limits.textBytes : limits.assetBytes
    guard status.size <= limit else {
      let kind = isText ? "text" : "an asset"
      report(
        .fileTooLarge, path,
        "'\(path)' has \(grouped(status.size)) bytes; \(kind) may have \(grouped(limit))")
      return
    }
    guard hasRoom(for: status.size, at: path) else { return }
    let bytes = try file.read(status.size, shown: path)
    tree[path] = bytes
    if isText { diagnostics += TextRule.findings(in: bytes, file: path) }
  }

  private mutating func hasRoom(for size: Int, at path: String) -> Bool {
    totalBytes += size
    if tree.count >= limits.files {
      report(
        .unexpectedFile, path, "'\(path)' is one file too many; a site may have \(grouped(limits.files))")
      isFull = true
    } else if totalBytes > limits.totalBytes {
      report(
        .fileTooLarge, path,
        "'\(path)' makes the site too large; all files may have \(grouped(limits.totalBytes)) bytes")
      isFull = true
    }
    return !isFull
  }

  private mutating func reportCollision(of place: String, with other: String) {
    let note = Diagnostic.Note("the other file is here", at: SourceLocation(file: other))
    let summary = "'\(place)' and '\(other)' are one name on some disks"
    diagnostics.append(
      Diagnostic(.unexpectedFile, at: place, summary, suggestion: "rename one", notes: [note]))
  }

  private mutating func report(_ identifier: DiagnosticIdentifier, _ path: String, _ summary: String) {
    diagnostics.append(Diagnostic(identifier, at: path, summary))
  }
}

/// A number with a comma after each three digits.
private func grouped(_ number: Int) -> String {
  var text = ""
  for (index, digit) in String(number).reversed().enumerated() {
    if index > 0, index.isMultiple(of: 3) { text.append(",") }
    text.append(digit)
  }
  return String(text.reversed())
}
