import PlacardCore
import PlacardModel

/// One kind of file in `Content`: what it is called, where it stands, and the form of what is written in it.
struct ContentFile: Sendable {
  let name: String
  /// Where such files stand below `Content`, as globs.
  let places: [String]
  /// What the file is, as its schema says it.
  let meaning: String
  let shape: Shape
  /// Whether a Markdown text follows, so that the fields are its front matter.
  var hasText = false

  /// Every kind of file that an editor writes. Their forms don't depend on the site.
  static let all = [
    ContentFile(
      name: "site", places: ["site.yaml"], meaning: "The site: its name, languages, publisher and settings",
      shape: Kind<SiteSettings>.siteSettings.shape),
    ContentFile(
      name: "hotline", places: ["hotlines/*.yaml"], meaning: "A hotline or another line that the site names",
      shape: Kind<Hotline>.hotline(id: "", in: .english).shape),
    ContentFile(
      name: "jurisdiction", places: ["jurisdictions/*.yaml"],
      meaning: "A state, district or territory, and its Attorney General",
      shape: Kind<Jurisdiction>.jurisdiction(in: .english).shape),
    ContentFile(
      name: "law", places: ["laws/??.yaml"], meaning: "What the law of one place says on posting the number",
      shape: Kind<PostingLaw>.postingLaw.shape),
    ContentFile(
      name: "federal-law", places: ["laws/federal.yaml"], meaning: "The federal law on posting",
      shape: Kind<FederalLaw>.federalLaw.shape),
    ContentFile(
      name: "campaign", places: ["campaigns/*/campaign.yaml"],
      meaning: "What is true of a campaign in every language", shape: Kind<CampaignRecord>.campaign(file: "").shape),
    ContentFile(
      name: "action", places: ["campaigns/*/action.yaml", "campaigns/*/action.*.yaml"],
      meaning: "What to say to an office and what to write to it", shape: Kind<ActionCopy>.actionCopy.shape),
    ContentFile(
      name: "toolkit", places: ["campaigns/*/toolkit.yaml", "campaigns/*/toolkit.*.yaml"],
      meaning: "What an office may use as it is: press release, proclamation, short texts",
      shape: Kind<ToolkitCopy>.toolkit.shape),
    ContentFile(
      name: "poster", places: ["posters/*.yaml"], meaning: "The words of posters in one language",
      shape: Kind<PosterCopy>.posterCopy(language: .english, beside: nil).shape),
    ContentFile(
      name: "picture", places: ["images/*.yaml"], meaning: "A picture's alternative text, credit and licence",
      shape: Kind<Picture>.picture(id: "", in: FileTree()).shape),
    ContentFile(
      name: "strings", places: ["strings/*.yaml"], meaning: "Interface words in one language, by group and key",
      shape: Kind<[String: Located<String>]>.phrases.shape),
    ContentFile(
      name: "page",
      places: ["pages/*.md", "campaigns/*/story*.md", "campaigns/*/petition*.md", "campaigns/*/states/*.md"],
      meaning: "Front matter of a page, a story, a petition or a state's copy",
      shape: Kind<CopyRecord>.page.shape, hasText: true),
    ContentFile(
      name: "update", places: ["campaigns/*/updates/*.md"], meaning: "Front matter of a campaign's news of a day",
      shape: Kind<CopyRecord>.update.shape, hasText: true),
  ]
}
