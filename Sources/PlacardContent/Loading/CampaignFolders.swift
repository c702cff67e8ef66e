import PlacardCore
import PlacardMarkdown
import PlacardModel

extension ContentLoader {
  /// The campaigns, one a folder, in order of their slugs.
  mutating func campaigns() -> [Campaign] {
    let folders = files.below("Content/campaigns").paths.compactMap { path in
      path.split(separator: "/").dropFirst(2).first.map(String.init)
    }
    return Set(folders).sorted().compactMap { campaign(named: $0) }
  }

  private mutating func campaign(named name: String) -> Campaign? {
    let folder = "Content/campaigns/\(name)"
    guard let slug = Slug(name) else {
      reading.report(.badSlug, at: SourceLocation(file: folder), "'\(name)' isn't a slug such as post-the-number")
      return nil
    }
    let record = record("\(folder)/campaign.yaml", Kind<CampaignRecord>.campaign(file: "\(folder)/campaign.yaml"))
    let story = text("story", of: folder, level: 3)
    let petition = text("petition", of: folder, level: 3)
    let updates = updates(of: folder)
    let action = action(of: folder)
    let toolkit = toolkit(of: folder)
    let states = stateCopy(of: folder)
    guard let record, let story, let petition else { return nil }
    return Campaign(
      slug: slug, facts: record.facts, evidence: record.evidence, story: story, petition: petition, updates: updates,
      action: action, toolkit: toolkit, stateCopy: states)
  }

  private mutating func text(_ stem: String, of folder: String, level: Int) -> Translated<Copy>? {
    let options = MarkdownDocument.Options(topHeadingLevel: level, idPrefix: stem == "story" ? "" : "\(stem)-")
    return translated(folder, stem, ending: "md") { loader, path in loader.copy(path, .page, options) }
  }

  private mutating func action(of folder: String) -> Translated<ActionCopy>? {
    guard files["\(folder)/action.yaml"] != nil else { return nil }
    return translated(folder, "action", ending: "yaml") { loader, path in loader.record(path, .actionCopy) }
  }

  private mutating func toolkit(of folder: String) -> Translated<ToolkitCopy>? {
    guard files["\(folder)/toolkit.yaml"] != nil else { return nil }
    return translated(folder, "toolkit", ending: "yaml") { loader, path in loader.record(path, .toolkit) }
  }

  /// Newest first; of one day, in order of their names.
  private mutating func updates(of folder: String) -> [Update] {
    let folder = "\(folder)/updates"
    let updates = textStems(in: folder, ending: "md").compactMap { stem -> Update? in
      let options = MarkdownDocument.Options(topHeadingLevel: 4, idPrefix: "\(stem)-")
      let copy = translated(folder, stem, ending: "md") { loader, path in loader.copy(path, .update, options) }
      guard let slug = Slug(stem), let copy else { return nil }
      guard let date = CivilDate(String(stem.prefix(10))), allAreDated(copy, date) else { return nil }
      return Update(slug: slug, date: date, copy: copy)
    }
    return updates.sorted { ($1.date, $0.slug) < ($0.date, $1.slug) }
  }

  /// Whether an update's versions carry the date of its file's name; those that don't are reported.
  private mutating func allAreDated(_ copy: Translated<Copy>, _ date: CivilDate) -> Bool {
    let others = copy.all.filter { $0.date != PartialDate(date) }
    for version in others {
      reading.report(
        .contradiction, at: version.title.location,
        "the file's name says \(date) and its front matter \(version.date.map(\.description) ?? "nothing")")
    }
    return others.isEmpty
  }

  private mutating func stateCopy(of folder: String) -> [JurisdictionCode: Translated<Copy>] {
    let folder = "\(folder)/states"
    let options = MarkdownDocument.Options(topHeadingLevel: 3)
    var found: [JurisdictionCode: Translated<Copy>] = [:]
    for stem in textStems(in: folder, ending: "md") {
      guard let code = JurisdictionCode(rawValue: stem.uppercased()) else {
        reading.report(
          .badCode, at: SourceLocation(file: "\(folder)/\(stem).md"),
          "'\(stem)' isn't a jurisdiction's postal code such as ca")
        continue
      }
      found[code] = translated(folder, stem, ending: "md") { loader, path in loader.copy(path, .page, options) }
    }
    return found
  }
}
