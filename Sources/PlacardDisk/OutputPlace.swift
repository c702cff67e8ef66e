/// Where a site is published: a folder, the folder above it, and the names beside it that publishing uses.
struct OutputPlace {
  /// As the user wrote it, without slashes at the end.
  let shown: String
  /// What the user wrote before the name; empty for the current folder.
  private let prefix: String
  let name: String

  init(_ output: String) throws(DiskError) {
    var trimmed = output[...]
    while trimmed.utf8.count > 1, trimmed.hasSuffix("/") { trimmed = trimmed.dropLast() }
    let slash = trimmed.lastIndex(of: "/")
    shown = String(trimmed)
    name = String(slash.map { trimmed[trimmed.index(after: $0)...] } ?? trimmed)
    prefix = String(slash.map { trimmed[...$0] } ?? "")
    guard !["", ".", ".."].contains(name), !name.utf8.contains(0) else {
      throw DiskError("publish to", output, .refused("name the folder itself, such as 'Public'"))
    }
  }

  var parent: String { prefix.isEmpty ? "." : prefix }
  var lock: String { ".\(name).placard-lock" }
  var stagePrefix: String { ".\(name).placard-stage-" }
  var asidePrefix: String { ".\(name).placard-old-" }

  /// A path below the parent, where it really is.
  func real(_ path: String) -> String { prefix + path }

  /// A path below the parent as the user would write it; one in a stage is shown where it is going to be.
  func shown(_ path: String) -> String {
    guard path != "." else { return parent }
    let first = path.prefix { $0 != "/" }
    let isBeside = first.hasPrefix(stagePrefix) || first.hasPrefix(asidePrefix)
    return prefix + (isBeside ? name + path.dropFirst(first.count) : path)
  }
}
