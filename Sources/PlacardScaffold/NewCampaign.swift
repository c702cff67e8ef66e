package import PlacardCore
import PlacardModel

/// A campaign's folder: facts, story, ask, script and letter. It is a draft, so no page shows it, or open.
package func newCampaign(_ title: String, _ slug: Slug, in site: SiteFacts, isOpen: Bool = false) -> Scaffold {
  let folder = "Content/campaigns/\(slug)"
  var files = ["\(folder)/campaign.yaml": facts(of: site, isOpen: isOpen)]
  let parts = [
    site.versions("\(folder)/story", "md") { words, _ in
      page([("title", quoted(title)), ("description", quoted(words.storyDescription))], words.story)
    },
    site.versions("\(folder)/petition", "md") { words, _ in
      page(
        [("title", quoted(words.petitionTitle)), ("description", quoted(words.petitionDescription))], words.petition)
    },
    site.versions("\(folder)/action", "yaml") { words, _ in action(words) },
    site.versions("\(folder)/toolkit", "yaml") { words, _ in toolkit(words) },
  ]
  for part in parts { files.merge(part) { first, _ in first } }
  return Scaffold(
    files,
    next: [
      "Edit story.md, petition.md, action.yaml (what to say), toolkit.yaml (offices).",
      "It is a draft: set status to open in campaign.yaml, and it has a page.",
      "`placard schema --write Content/.schema` gives it forms.",
    ] + site.missing("story, petition, action and toolkit"))
}

private func facts(of site: SiteFacts, isOpen: Bool) -> String {
  """
  # yaml-language-server: $schema=../../.schema/campaign.json
  # What is true of the campaign in every language. A fact that nobody knows is null.

  status: \(isOpen ? "open" : "draft")
  organiser: \(site.byLanguage { site.publisher[language: $0].text })
  started: \(site.today)
  opens: null
  closes: null
  addressed_to: all # or a list of postal codes, such as [CA, OH]
  supporters: null # {count: …, as_of: …, source: …} once somebody counts
  image: null # a picture in Content/images
  successor: null
  original: []
  aliases: []

  # Figures for the page, each with its source.
  evidence: []

  """
}

private func action(_ words: ScaffoldWords) -> String {
  """
  # yaml-language-server: $schema=../../.schema/action.json
  # \(words.actionNote)

  call:
    opening: \(quoted(words.opening))
    point: \(quoted(words.point))
    close: \(quoted(words.close))
    voicemail: \(quoted(words.voicemail))

  letter:
    subject: \(quoted(words.subject))
    body: |
  \(indented(words.letter, by: 4))

  """
}

private func toolkit(_ words: ScaffoldWords) -> String {
  """
  # yaml-language-server: $schema=../../.schema/toolkit.json
  # \(words.toolkitNote)

  badge: \(quoted(words.badge))

  press_release: |
  \(indented(words.pressRelease, by: 2))

  proclamation: |
  \(indented(words.proclamation, by: 2))

  messages:
    - channel: sms
      text: \(quoted(words.shortMessage))

  """
}

private func indented(_ text: String, by spaces: Int) -> String {
  let margin = String(repeating: " ", count: spaces)
  return text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : margin + $0 }
    .joined(separator: "\n")
}
