import PlacardCore
import PlacardMarkdown
import PlacardModel

/// What is wrong with a site as a whole, file by file being right: each rule is a function of the site.
func faults(in site: Site, files: FileTree) -> [Diagnostic] {
  [
    missingJurisdictions(files), duplicateSlugs(site), sharedTiles(site), contradictoryHolders(site),
    contradictoryCampaigns(site), danglingReferences(site), missingTranslations(site),
    strayNumbers(site), exitFaults(site.settings),
  ].flatMap(\.self)
}

/// Every jurisdiction must have its office and its law: one that is left out would be a person without a page. A file that
/// is there and can't be read has been reported already.
private func missingJurisdictions(_ files: FileTree) -> [Diagnostic] {
  ["jurisdictions", "laws"].flatMap { folder in
    JurisdictionCode.allCases.sorted().compactMap { code in
      let path = "Content/\(folder)/\(code.fileStem).yaml"
      guard files[path] == nil else { return nil }
      return Diagnostic(
        .missingJurisdiction, at: SourceLocation(file: path), "\(code.rawValue) needs this file, and it isn't there")
    }
  }
}

private func duplicateSlugs(_ site: Site) -> [Diagnostic] {
  var first: [Slug: SourceLocation] = [:]
  return site.jurisdictions.sorted { $0.key < $1.key }.compactMap { _, jurisdiction in
    let slug = jurisdiction.slug
    guard let earlier = first[slug.value] else {
      first[slug.value] = slug.location
      return nil
    }
    return Diagnostic(
      .duplicateSlug, at: slug.location, "'\(slug.value)' is another jurisdiction's slug already",
      notes: [.init("first used here", at: earlier)])
  }
}

private func sharedTiles(_ site: Site) -> [Diagnostic] {
  var first: [Jurisdiction.Tile: Jurisdiction] = [:]
  return site.jurisdictions.sorted { $0.key < $1.key }.compactMap { _, jurisdiction in
    let tile = jurisdiction.geography.tile
    guard let earlier = first[tile] else {
      first[tile] = jurisdiction
      return nil
    }
    return Diagnostic(
      .contradiction, at: jurisdiction.code.location,
      "\(jurisdiction.code.value.rawValue) has column \(tile.column), row \(tile.row) of the map, which is \(earlier.code.value.rawValue)'s",
      notes: [.init("\(earlier.code.value.rawValue) is here", at: earlier.code.location)])
  }
}

private func contradictoryHolders(_ site: Site) -> [Diagnostic] {
  site.jurisdictions.sorted { $0.key < $1.key }.flatMap { _, jurisdiction -> [Diagnostic] in
    let holder = jurisdiction.holder
    let isNameless = [.vacant, .unknown].contains(holder.status)
    var found: [String] = []
    if holder.name == nil, !isNameless {
      found.append("a holder with status '\(holder.status.rawValue)' has a name; nobody named is 'vacant' or 'unknown'")
    }
    if let name = holder.name, isNameless {
      found.append("'\(name)' can't hold an office that is '\(holder.status.rawValue)'")
    }
    if let since = holder.since, let end = holder.termEnds, end.lastDay < since.firstDay {
      found.append("a term that ends on \(end) can't have begun on \(since)")
    }
    return found.map { Diagnostic(.contradiction, at: jurisdiction.code.location, $0) }
  }
}

private func contradictoryCampaigns(_ site: Site) -> [Diagnostic] {
  site.campaigns.flatMap { campaign -> [Diagnostic] in
    let facts = campaign.facts
    var found: [String] = []
    if facts.status.value == .open, campaign.action == nil {
      found.append("an open campaign needs action.yaml, so that readers know what to say")
    }
    if facts.status.value == .scheduled, facts.opens == nil {
      found.append("a scheduled campaign needs 'opens', the day from which it is open")
    }
    if let opens = facts.opens, let closes = facts.closes, closes.lastDay < opens.firstDay {
      found.append("a campaign that closes on \(closes) can't open on \(opens)")
    }
    return found.map { Diagnostic(.contradiction, at: facts.status.location, $0) }
  }
}

private func danglingReferences(_ site: Site) -> [Diagnostic] {
  let slugs = site.campaigns.map(\.slug.description)
  return site.campaigns.flatMap { campaign -> [Diagnostic] in
    var found: [Diagnostic] = []
    if let next = campaign.facts.successor, !slugs.contains(next.value.description) {
      found.append(
        dangling("campaign", next.value.description, at: next.location, among: slugs))
    }
    if let image = campaign.facts.image, site.pictures[image.value] == nil {
      found.append(dangling("picture", image.value, at: image.location, among: Array(site.pictures.keys)))
    }
    let copies =
      campaign.story.all + campaign.petition.all + campaign.updates.flatMap(\.copy.all)
      + campaign.stateCopy.values.flatMap(\.all)
    return found + danglingPictures(in: copies, site)
  } + danglingPictures(in: site.pages.values.flatMap(\.all), site)
}

private func danglingPictures(in copies: [Copy], _ site: Site) -> [Diagnostic] {
  copies.flatMap(\.body.images).filter { site.pictures[$0.value] == nil }.map { image in
    dangling("picture", image.value, at: image.location, among: Array(site.pictures.keys))
  }
}

private func dangling(
  _ noun: String, _ name: String, at location: SourceLocation, among names: [String]
) -> Diagnostic {
  Diagnostic(
    .danglingReference, at: location, "there is no \(noun) '\(name)'", suggestion: didYouMean(name, among: names))
}

private func missingTranslations(_ site: Site) -> [Diagnostic] {
  let settings = site.settings
  let texts = [
    ("title", settings.title), ("tagline", settings.tagline), ("statement", settings.publisher.statement),
    ("name of the exit", settings.exit.name),
  ]
  return settings.allLanguages.flatMap { language in
    texts.filter { !$0.1.languages.contains(language) }.map { name, _ in
      Diagnostic(
        .missingTranslation, at: SourceLocation(file: "Content/site.yaml"),
        "the \(name) has no words in '\(language)', a language of the site")
    }
  }
}
