package import PlacardCore
package import PlacardModel

/// News of a campaign, of today.
package func newUpdate(_ title: String, _ slug: Slug, of campaign: Slug, in site: SiteFacts) -> Scaffold {
  let stem = "Content/campaigns/\(campaign)/updates/\(site.today)-\(slug)"
  let files = site.versions(stem, "md") { words, _ in
    page([("title", quoted(title)), ("date", "\(site.today)")], words.update)
  }
  return Scaffold(
    files,
    next: [
      "Replace the words in brackets: they are published as they stand.",
      "Link to the page that says what happened.",
    ] + site.missing("it"))
}

/// A campaign's words for one state or territory.
package func newState(_ place: Jurisdiction, of campaign: Slug, in site: SiteFacts) -> Scaffold {
  let stem = "Content/campaigns/\(campaign)/states/\(place.code.value.fileStem)"
  let files = site.versions(stem, "md") { words, language in
    page([("title", quoted(words.stateTitle(place.name[language: language].text)))], words.state)
  }
  return Scaffold(
    files,
    next: [
      "Replace the words in brackets: they are published as they stand.",
      "Write the day you checked them as 'checked', below the title.",
    ] + site.missing("it"))
}

/// A page of the site.
package func newPage(_ title: String, _ slug: Slug, in site: SiteFacts) -> Scaffold {
  let files = site.versions("Content/pages/\(slug)", "md") { words, _ in
    page([("title", quoted(title))], words.page)
  }
  return Scaffold(
    files,
    next: [
      "Replace the words in brackets; headings begin at ##.",
      "It will stand at /\(slug)/. Link to it from another page, or nobody finds it.",
    ] + site.missing("it"))
}
