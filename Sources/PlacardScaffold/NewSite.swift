package import PlacardCore
package import PlacardModel

/// What a new site begins with: the facts, words and templates that come with Placard, and texts of its own to edit.
///
/// - Parameters:
///   - starter: the content and templates that come with Placard, with their leading folders.
///   - settings: the starter's. Its facts are told in all of its languages, so the new site has them too.
package func newSite(
  _ title: String, _ slug: Slug, from starter: FileTree, _ settings: SiteSettings, today: CivilDate
) -> Scaffold {
  let publisher = LocalizedText(title, in: settings.defaultLanguage)
  let site = SiteFacts(languages: settings.languages, publisher: publisher, today: today)
  let campaign = newCampaign(title, slug, in: site, isOpen: true)
  var files = kept(of: starter)
  for text in ownTexts(title, of: site, like: settings) { files[text.key] = text.value }
  for path in campaign.files.paths { files[path] = campaign.files.text(path) }
  return Scaffold(
    files, bytes: starter.below("Templates"),
    next: [
      "Yours to write, in Content: site.yaml, pages/about.md and the campaign.",
      "`placard check` says what is wrong; `placard build` writes the site to Public.",
      "`placard check --release` lists the facts to look at before you publish.",
    ])
}

/// What every site needs as it is: facts and the words of help, which nobody should have to write anew.
private func kept(of starter: FileTree) -> [String: String] {
  let folders = ["jurisdictions/", "laws/", "hotlines/", "strings/", "posters/", "pages/help.", "pages/privacy."]
  let paths = starter.paths.filter { path in folders.contains { path.hasPrefix("Content/\($0)") } }
  return Dictionary(uniqueKeysWithValues: paths.map { ($0, starter.text($0) ?? "") })
}

private func ownTexts(_ title: String, of site: SiteFacts, like starter: SiteSettings) -> [String: String] {
  let texts = [
    site.versions("Content/pages/home", "md") { words, _ in
      page([("title", quoted(title)), ("description", quoted(words.homeDescription))], words.home)
    },
    site.versions("Content/pages/about", "md") { words, _ in
      page([("title", quoted(words.aboutTitle)), ("description", quoted(words.aboutDescription))], words.about)
    },
    site.versions("Content/pages/sources", "md") { words, _ in
      page([("title", quoted(words.sourcesTitle)), ("description", quoted(words.sourcesDescription))], words.sources)
    },
    [
      "Content/site.yaml": settings(title, like: starter),
      ".gitignore": "/Public/\n/posters/\n/.placard-shelf/\n/.placard-links\n",
    ],
  ]
  return texts.reduce(into: [:]) { all, texts in all.merge(texts) { first, _ in first } }
}

/// The settings. What Placard has no words for in a language is said as the starter says it.
private func settings(_ title: String, like starter: SiteSettings) -> String {
  func words(_ text: (ScaffoldWords) -> String, _ others: LocalizedText) -> String {
    aLineEach(starter.allLanguages, text, others)
  }
  func indented(_ text: String) -> String { text.replacing("\n", with: "\n  ") }
  let others = starter.partialLanguages.map { "\($0.language): [help, posters]" }.joined(separator: ", ")
  return """
    # yaml-language-server: $schema=.schema/site.json
    # Who publishes the site, in which languages, and where it stands.

    title:\(words({ _ in title }, LocalizedText(title, in: starter.defaultLanguage)))
    tagline:\(words(\.tagline, starter.tagline))

    # Where the site will stand. Change it before publishing.
    base_url: https://example.org/

    # The first language has no suffix in file names.
    languages: [\(starter.languages.map(\.description).joined(separator: ", "))]

    # Languages with only some pages: help, and posters for anybody.
    partial_languages: {\(others)}

    publisher:
      name: \(quoted(title))
      statement:\(indented(words(\.statement, starter.publisher.statement)))

    # Where mistakes are reported to. Change it before publishing.
    corrections: corrections@example.org

    # Where the leave link goes: a dull, public page, one of those that `check` lists.
    exit:
      address: https://www.weather.gov/
      name:\(indented(words(\.exitName, starter.exit.name)))

    licences: {code: Apache-2.0, facts: CC0-1.0, copy: CC-BY-4.0}

    """
}

/// Words by language as YAML, below the name of their field.
private func aLineEach(
  _ languages: [LanguageTag], _ text: (ScaffoldWords) -> String, _ others: LocalizedText
) -> String {
  "\n"
    + languages.map { language in
      let words = ScaffoldWords.all[language.description].map(text) ?? others[language: language].text
      return "  \(language): \(quoted(words))"
    }.joined(separator: "\n")
}
