package import PlacardCore
package import PlacardDisk

/// What a folder's git kept of it under some name.
package struct GitRevision: Sendable {
  /// The whole name of the commit.
  package let commit: String
  /// Its files with the paths that they have below the root.
  package let files: FileTree

  /// The commit as people write it.
  package var shortName: String { String(commit.prefix(9)) }
}

/// Why a revision can't be read, in words that follow `error:`.
package struct GitTrouble: Error, Equatable {
  package let words: String
}

/// Reads folders as a commit has them, out of git's own store: the work tree, the index and the network are left alone, and
/// no filter or hook is run.
///
/// Hidden files and backups are left out, as they are when a folder is read.
///
/// - Parameter revision: whatever git takes for a commit; never an option, whatever it begins with.
package func readRevision(
  _ revision: String, of root: String, folders: [String], limits: ReadLimits = .standard
) throws(GitTrouble) -> GitRevision {
  let git = Git(root: root)
  guard try git.ask(["rev-parse", "--is-inside-work-tree"]) != nil else {
    throw GitTrouble(
      words: "'\(root)' isn't in a git checkout, so there is nothing to compare with; 'git init' begins one")
  }
  guard
    let name = try git.ask(["rev-parse", "--verify", "--quiet", "--end-of-options", "\(revision)^{commit}"]),
    let commit = name.split(separator: 10).first.map({ String(decoding: $0, as: UTF8.self) })
  else {
    let isHead = revision == "HEAD"
    throw GitTrouble(
      words: isHead ? "nothing is committed yet in '\(root)'" : "git knows no revision '\(revision)' of '\(root)'")
  }
  let listing = try git.require(["ls-tree", "-r", "-l", "-z", commit, "--"] + folders)
  var entries: [GitEntry] = []
  for line in listing.split(separator: 0) {
    if let entry = try GitEntry(line, at: commit) { entries.append(entry) }
  }
  guard entries.count <= limits.files, entries.reduce(0, { $0 + $1.size }) <= limits.totalBytes else {
    throw GitTrouble(words: "the site of '\(revision)' is larger than a site may be")
  }
  guard !entries.isEmpty else {
    throw GitTrouble(words: "'\(revision)' has no \(folders.joined(separator: " and no ")) in '\(root)'")
  }
  return GitRevision(commit: commit, files: try git.contents(of: entries))
}

/// A file as `git ls-tree -l -z` lists it: mode, kind, object, size, path.
private struct GitEntry {
  let object: String
  let size: Int
  let path: String

  /// Nil for what is left out.
  init?(_ line: ArraySlice<UInt8>, at commit: String) throws(GitTrouble) {
    let parts = line.split(separator: UInt8(ascii: "\t"), maxSplits: 1)
    let fields = (parts.first ?? []).split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    guard parts.count == 2, fields.count == 4 else {
      throw GitTrouble(words: "git lists the files of '\(commit)' in a way that isn't known here")
    }
    path = String(decoding: parts[1], as: UTF8.self)
    guard !isLeftOut(path: path) else { return nil }
    guard fields[0].hasPrefix("100"), let size = Int(fields[3]) else {
      throw GitTrouble(words: "'\(path)' is no regular file in '\(commit)'; Placard reads regular files only")
    }
    object = fields[2]
    self.size = size
  }
}

/// Git, asked about one folder.
private struct Git {
  let root: String

  /// What git says; nil where it declines.
  func ask(_ arguments: [String], input: [UInt8] = []) throws(GitTrouble) -> [UInt8]? {
    let result: ProgramResult
    do throws(ProgramError) {
      result = try runProgram(
        "git", ["--no-pager", "--literal-pathspecs", "-C", root] + arguments, input: input,
        extra: ["GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1"])
    } catch {
      switch error {
      case .notThere: throw GitTrouble(words: "git isn't installed; 'placard doctor' says how to get it")
      case .system(let code): throw GitTrouble(words: "git can't be run: system error \(code)")
      }
    }
    guard !result.complaint.contains("dubious ownership") else {
      throw GitTrouble(
        words: "'\(root)' belongs to somebody else, and git reads it only where its safe.directory names it")
    }
    return result.status == 0 && !result.isCut ? result.output : nil
  }

  func require(_ arguments: [String], input: [UInt8] = []) throws(GitTrouble) -> [UInt8] {
    guard let said = try ask(arguments, input: input) else {
      throw GitTrouble(words: "git can't read '\(root)': 'git \(arguments.first ?? "")' fails there")
    }
    return said
  }

  /// The files' bytes, as `git cat-file --batch` gives them: a line with object, kind and size; the bytes; a line end.
  func contents(of entries: [GitEntry]) throws(GitTrouble) -> FileTree {
    let input = Array(entries.map { "\($0.object)\n" }.joined().utf8)
    var rest = try require(["cat-file", "--batch"], input: input)[...]
    var tree = FileTree()
    for entry in entries {
      let head = rest.prefix { $0 != 10 }
      let body = rest.dropFirst(head.count + 1).prefix(entry.size)
      guard String(decoding: head, as: UTF8.self) == "\(entry.object) blob \(entry.size)", body.count == entry.size
      else {
        throw GitTrouble(words: "git can't read '\(entry.path)' of that revision; is the clone partial?")
      }
      tree[entry.path] = Array(body)
      rest = rest.dropFirst(head.count + 1 + entry.size + 1)
    }
    return tree
  }
}
