import PlacardCore

extension ContentLoader {
  /// Reports files that no part of the site reads: a page in the wrong folder would otherwise just not appear.
  mutating func reportUnexpectedFiles() {
    for path in files.paths where !Self.isExpected(path) {
      reading.report(
        .unexpectedFile, at: SourceLocation(file: path), "nothing reads this file",
        suggestion: Self.suggestion(for: path))
    }
  }

  private static func isExpected(_ path: String) -> Bool {
    let parts = path.split(separator: "/").dropFirst().map(String.init)
    guard let folder = parts.first, let name = parts.last else { return false }
    switch (folder, parts.count) {
    case ("site.yaml", 1): return true
    case ("jurisdictions", 2), ("laws", 2), ("hotlines", 2), ("posters", 2), ("strings", 2):
      return name.hasSuffix(".yaml")
    case ("pages", 2): return name.hasSuffix(".md")
    case ("images", 2): return [".yaml", ".svg", ".png", ".jpg", ".webp"].contains(where: name.hasSuffix)
    case ("campaigns", 3):
      let stem = name.split(separator: ".").first.map(String.init) ?? ""
      return name == "campaign.yaml" || (["story", "petition"].contains(stem) && name.hasSuffix(".md"))
        || (["action", "toolkit"].contains(stem) && name.hasSuffix(".yaml"))
    case ("campaigns", 4): return ["updates", "states"].contains(parts[2]) && name.hasSuffix(".md")
    default: return false
    }
  }

  private static func suggestion(for path: String) -> String? {
    let folders = ["jurisdictions", "laws", "hotlines", "posters", "strings", "pages", "images", "campaigns"]
    guard let folder = path.split(separator: "/").dropFirst().first.map(String.init) else { return nil }
    return folders.contains(folder) ? nil : didYouMean(folder, among: folders)
  }
}
