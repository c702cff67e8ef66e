import PlacardCore
import PlacardTestSupport
import Testing

@Suite("Facts in copy")
struct CopyFactTests {
  private static let story = "Content/campaigns/petition-2016/story.md"

  private static func story(_ words: String) -> SmallSite {
    SmallSite().replacing(story, "It is closed.", with: words)
  }

  @Test("They are inserted as text, numbers as links that dial them")
  func facts() {
    let site = Self.story(
      "{{campaign.organiser}} and {{campaign.supporters_but_one}} others asked, on {{campaign.started}}. Text "
        + "{{hotline.text_keyword}} to {{hotline.text_number}} in {{hotline.interpreter_languages}}."
    ).build()
    expectNoDifference(site.findings, [])
    #expect(
      site.text("campaigns/petition-2016/index.html").contains(
        "<p>Example League and 2,424 others asked, on 2016. Text HELP to <a href=\"tel:233733\"><bdi dir=\"ltr\">233733"
          + "</bdi></a> in more than 200 languages.</p>"))
  }

  @Test(
    "One that can't be filled is told where it stands",
    arguments: [
      (
        "So {{campaign.suporters}} signed.",
        "'campaign.suporters' isn't a fact that this copy can name [unknown-placeholder]; did you mean 'campaign.supporters'?"
      ),
      ("So {{ag.name}} did.", "'ag.name' isn't a fact that this copy can name [unknown-placeholder]"),
      (
        "So {{hotline.number}",
        "'{{hotline.number' has no closing braces [unknown-placeholder]; write a name in double braces, as in '{{ag.name}}', or '\\{{' for the braces themselves"
      ),
    ])
  func faults(words: String, finding: String) {
    expectNoDifference(Self.story(words).build().findings, ["\(Self.story):4:4: error: \(finding)"])
  }

  @Test("A campaign's facts can't be named on a page that is no campaign's")
  func outside() {
    let site = SmallSite().replacing("Content/pages/about.md", "See [help]", with: "{{campaign.title}} [help]")
    expectNoDifference(
      site.build().findings,
      [
        "Content/pages/about.md:6:1: error: 'campaign.title' isn't a fact that this copy can name [unknown-placeholder]"
      ])
  }

  @Test("Copy for one place names its office, and says what isn't known of it")
  func local() {
    let copy = "Content/campaigns/post-it/states/ca.md"
    let site = SmallSite().adding(copy, SmallSite.copy("Here", "Ask {{ag.title}} {{ag.name}} on {{ag.phone}}."))
      .adding("Content/campaigns/post-it/states/ca.es.md", SmallSite.copy("Aquí", "Pregunte."))
    #expect(
      site.build().text("states/place-ca/index.html").contains(
        "local: Here <p>Ask Attorney General Ada CA on <a href=\"tel:+12025550105\"><bdi dir=\"ltr\">202-555-0105</bdi></a>."
      ))
    expectNoDifference(
      site.replacing(copy, "{{ag.phone}}", with: "{{jurisdiction.capital}}").build().findings,
      [
        "\(copy):4:33: error: 'jurisdiction.capital' isn't known here, so nothing could be shown [unknown-fact]; say it without the fact, or add it to the content"
      ])
  }

  @Test("A poster's words may name the hotline's facts only")
  func poster() {
    let site = SmallSite().replacing(
      "Content/posters/en.yaml", "Call {{hotline.number}}", with: "Call {{hotline.numbr}}")
    expectNoDifference(
      site.build().findings,
      [
        "Content/posters/en.yaml:4:9: error: a poster knows no fact 'hotline.numbr' [unknown-placeholder]; did you mean 'hotline.number'?"
      ])
  }
}
