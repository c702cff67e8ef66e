import PlacardCore
import PlacardModel
import PlacardTestSupport
import Testing

@Suite("A language with only some pages")
struct PartialLanguageTests {
  /// The small site with an Arabic help page. Its interface words are those that the small templates' pages need.
  private static let arabic = SmallSite()
    .replacing(
      "Content/site.yaml", "languages: [en, es]\n", with: "languages: [en, es]\npartial_languages: {ar: [help]}\n"
    )
    .replacing("Content/site.yaml", "{en: Small site, ", with: "{ar: موقع, en: Small site, ")
    .replacing("Content/site.yaml", "{en: One number, ", with: "{ar: رقم, en: One number, ")
    .replacing("Content/site.yaml", "{en: This is an example., ", with: "{ar: مثال., en: This is an example., ")
    .replacing("Content/site.yaml", "{en: Weather, ", with: "{ar: الطقس, en: Weather, ")
    .adding("Content/pages/help.ar.md", "---\ntitle: مساعدة\ndiscreet: true\n---\nانظر [عن الموقع](/about/).\n")
    .adding("Content/posters/ar.yaml", SmallSite().files.text("Content/posters/es.yaml") ?? "")
    .adding("Content/strings/ar.yaml", "review: {state: machine}\nreport:\n  subject: \"خطأ في {{page.path}}\"\n")

  @Test("It has these pages and no others")
  func pages() {
    let site = Self.arabic.build()
    let pages = site.files.paths.filter { $0.hasPrefix("ar/") }
    expectNoDifference(pages, ["ar/help/index.html"])
    #expect(site.text("ar/help/index.html").contains("<html lang=\"ar\" dir=\"rtl\">"))
  }

  @Test("Pages name the languages that they are in, and each names the others")
  func alternates() {
    let site = Self.arabic.build()
    for path in ["help/index.html", "es/help/index.html", "ar/help/index.html"] {
      #expect(site.text(path).contains("hreflang=\"ar\" href=\"https://example.org/ar/help/\""), "\(path)")
      #expect(site.text(path).contains("hreflang=\"es\" href=\"https://example.org/es/help/\""), "\(path)")
    }
    #expect(!site.text("about/index.html").contains("hreflang=\"ar\""))
    #expect(!site.text("sitemap.xml").contains("/ar/about/"))
    #expect(site.text("sitemap.xml").contains("<loc>https://example.org/ar/help/</loc>"))
  }

  @Test("A link to a page that it doesn't have leads to the first language's")
  func links() {
    #expect(Self.arabic.build().text("ar/help/index.html").contains("<a href=\"/about/\">عن الموقع</a>"))
  }

  @Test("A word that its pages need is asked for, and no other")
  func missingWords() {
    let findings = Self.arabic.build().findings
    #expect(findings.allSatisfy { $0.hasPrefix("Content/strings/ar.yaml: warning: ") })
    #expect(findings.contains { $0.contains("'title.document' has no words") })
    #expect(!findings.contains { $0.contains("'venue.bars'") || $0.contains("report.subject") })
  }

  @Test("A page that it is to have needs its copy")
  func missingCopy() {
    let findings = Self.arabic.removing("Content/pages/help.ar.md").build().findings
    #expect(
      findings.contains(
        "Content/pages/help.ar.md: warning: 'help' isn't there in 'ar'; the page shows it in 'en' [missing-translation]"
      ))
  }

  @Test("A browser keeps no copy of its help page either")
  func cache() {
    #expect(Self.arabic.build().text("_headers").contains("/ar/help/*\n  Cache-Control: no-store"))
  }
}
