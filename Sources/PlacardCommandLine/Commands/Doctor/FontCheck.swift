import Crypto
import PlacardCore

/// Whether the fonts of posters are those that `fonts.lock` names: a line for each with its SHA-256, its size and its file.
struct FontCheck {
  let templates: FileTree

  private static let folder = "Templates/fonts"

  var checkup: Checkup {
    guard let lock = templates.text("\(Self.folder)/fonts.lock") else {
      return Checkup(.unknown, "fonts", "\(Self.folder) has no fonts.lock that names them")
    }
    let entries = Self.entries(of: lock)
    let missing = entries.filter { templates["\(Self.folder)/\($0.file)"] == nil }.map { $0.file }
    let changed = entries.filter { entry in
      templates["\(Self.folder)/\(entry.file)"].map { Self.digest(of: $0) != entry.digest } ?? false
    }.map { $0.file }
    if !missing.isEmpty { return amiss(.missing, missing, "in \(Self.folder)") }
    if !changed.isEmpty { return amiss(.wrong, changed, "as fonts.lock says") }
    let count = entries.count == 1 ? "1 file is" : "\(entries.count) files are"
    return Checkup(.ok, "fonts", "\(count) as fonts.lock says", isForBuilding: true)
  }

  private static func entries(of lock: String) -> [(digest: String, file: String)] {
    var entries: [(digest: String, file: String)] = []
    for line in lock.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: " ").map { String($0) }
      if fields.count >= 3 { entries.append((fields[0], fields[2])) }
    }
    return entries
  }

  private func amiss(_ standing: Checkup.Standing, _ files: [String], _ words: String) -> Checkup {
    let (verb, them) = files.count == 1 ? ("isn't", "it") : ("aren't", "them")
    return Checkup(
      standing, "fonts", "\(files.joined(separator: ", ")) \(verb) \(words); get \(them) again, as 'git checkout' does",
      isForBuilding: true)
  }

  private static func digest(of bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
