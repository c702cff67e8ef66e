import PlacardCore
import PlacardModel

/// How long a browser may keep a file.
enum CacheRule: String, CaseIterable {
  /// What somebody read on the help page isn't left on the disk.
  case help = "no-store"
  /// Files with names made from their bytes.
  case kept = "public, max-age=31536000, immutable"
  /// Everything else: kept, and asked after before each use.
  case rest = "no-cache"

  static let keptFolders = ["assets", "images"]
  /// What is made for other people's pages.
  static let sharedFolder = Embed.folder
}

/// The site's files by how long they may be kept.
struct CacheTable {
  /// The site's path on its host, without a slash at its end.
  let prefix: String
  /// The languages that have a folder of their own.
  let languages: [String]

  init(_ settings: SiteSettings, at addresses: Addresses) {
    prefix = addresses.prefix
    languages = settings.allLanguages.dropFirst().map(\.description)
  }

  /// Regular expressions (the part that RE2 and PCRE share) for the paths of help pages and of kept files.
  var helpExpression: String {
    let folders = languages.isEmpty ? "" : "(\(languages.map { "/\($0)" }.joined(separator: "|")))?"
    return "^\(escapedPrefix)\(folders)/help/"
  }

  var keptExpression: String { "^\(escapedPrefix)/(\(CacheRule.keptFolders.joined(separator: "|")))/" }

  var sharedExpression: String { "^\(escapedPrefix)/\(CacheRule.sharedFolder)/" }

  /// Whether a pattern is that of the files for other people's pages.
  func isShared(_ pattern: String) -> Bool { pattern == "\(prefix)/\(CacheRule.sharedFolder)/*" }

  /// Patterns with `*` for many characters, as `_headers` has them. No two of them match one path, because hosts differ in
  /// what they do then.
  func patterns(for files: FileTree) -> [(pattern: String, rule: CacheRule)] {
    Set(files.paths.map(pattern)).sorted().map { (prefix + $0, rule(of: $0)) }
  }

  /// `/states/*` for `states/ohio/index.html`, `/es/` for `es/index.html`.
  private func pattern(of file: String) -> String {
    let parts = file.split(separator: "/").map(String.init)
    let depth = parts.first.map(languages.contains) == true && parts.count > 1 ? 1 : 0
    let folder = parts.prefix(depth).map { "/\($0)" }.joined()
    if parts.count > depth + 1 { return "\(folder)/\(parts[depth])/*" }
    return parts[depth] == "index.html" ? "\(folder)/" : "\(folder)/\(parts[depth])"
  }

  private func rule(of pattern: String) -> CacheRule {
    if CacheRule.keptFolders.contains(where: { pattern == "/\($0)/*" }) { return .kept }
    return pattern.hasSuffix("/help/*") ? .help : .rest
  }

  private var escapedPrefix: String {
    prefix.map { $0.isLetter || $0.isNumber || "/-_".contains($0) ? String($0) : "\\\($0)" }.joined()
  }
}
