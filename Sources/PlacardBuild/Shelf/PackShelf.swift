import PlacardCore
import PlacardModel
import PlacardPoster

/// The packs that a site offers, with those that an earlier build printed: a place's lie on the shelf together.
struct PackShelf {
  struct Group {
    let orders: [PackOrder]
    /// Made from all that they depend on.
    let name: String
    /// Nil where they aren't on the shelf, or aren't whole.
    let kept: [SitePack]?
  }

  let groups: [Group]

  var isWhole: Bool { groups.allSatisfy { $0.kept != nil } }

  /// The packs, those that aren't there printed, with what is to lie on the shelf for the next build. What something has
  /// to be said of isn't put there: the next build has to say it again.
  func printed(by press: PosterPress?, for site: Site) -> Outcome<(packs: [SitePack], shelf: FileTree)> {
    var shelf = FileTree()
    var packs: [SitePack] = []
    var found: [Diagnostic] = []
    for group in groups {
      let outcome = group.kept.map { Outcome($0) } ?? press?.sitePacks(group.orders, for: site) ?? Outcome(nil)
      packs += outcome.value ?? []
      found += outcome.diagnostics
      if let made = outcome.value, outcome.diagnostics.isEmpty { shelf[group.name] = shelfBytes(of: made) }
    }
    return Outcome((packs: packs, shelf: shelf), found.sortedAndUnique())
  }
}

private func shelfBytes(of packs: [SitePack]) -> [UInt8] {
  var writer = ByteWriter()
  writer.write(packs) { writer, pack in
    writer.write(pack.code.rawValue)
    writer.write(pack.language.description)
    writer.write(pack.path)
    writer.write(pack.pdf)
  }
  return sealed(writer.bytes)
}

/// Nil where the bytes aren't whole.
func sitePacks(from bytes: [UInt8]) -> [SitePack]? {
  guard let whole = unsealed(bytes) else { return nil }
  var reader = ByteReader(whole)
  let packs = try? reader.list { reader throws(ByteReader.Damage) in
    SitePack(
      code: try reader.word(JurisdictionCode.self), language: try reader.language(), path: try reader.text(),
      pdf: try reader.content())
  }
  return reader.isAtEnd ? packs : nil
}
