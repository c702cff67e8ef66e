import PlacardCore
import PlacardTestSupport
import Testing

@Suite("What to say and write")
struct LetterTests {
  static let site = SmallSite().build()

  @Test(
    "The words follow the law of the place",
    arguments: [
      ("ak", "I live in Place AK. Check the notices. Thank you."),
      ("al", "I live in Place AL. Ask businesses. Thank you."),
      ("ar", "I live in Place AR. Ask private businesses too. Thank you."),
      ("as", "I live in Place AS. Support a rule. Thank you."),
      ("az", "I live in Place AZ. Tell me the rule. Thank you."),
    ])
  func sections(place: String, words: String) {
    #expect(
      Self.site.line("states/place-\(place)/index.html", "<p>script: ") == "<span lang=\"en\">\(words)</span></p>")
  }

  @Test("A citation stands in the letter where there is one")
  func citation() {
    #expect(Self.site.text("states/place-ak/index.html").contains("Thank you for AK Code 1.</pre>"))
    #expect(Self.site.text("states/place-al/index.html").contains("Thank you.</pre>"))
  }

  @Test("A letter may name the number that a place's own law puts on its notices")
  func ownNumber() {
    let site = SmallSite().replacing(
      "Content/campaigns/post-it/action.yaml", "Thank you{{#law.citation}}",
      with: "{{#law.own_number}}Your line is {{law.own_number}}. {{/law.own_number}}Thank you{{#law.citation}}"
    ).build()
    #expect(
      site.text("states/place-fl/index.html").contains("Your line is <bdi dir=\"ltr\">1-855-352-7233</bdi>. Thank you"))
    #expect(!site.text("states/place-ca/index.html").contains("Your line is"))
  }

  @Test("The letter as mail, its line ends as mail programs want them")
  func mail() {
    #expect(
      Self.site.line("states/place-al/index.html", "<p>mail: <a href=\"")?.hasPrefix(
        "mailto:ag@al.example.com?subject=Please%20post%201-888-373-7888&amp;body=To%3A%20Attorney%20General%20Ada%20AL"
          + "%0D%0A%0D%0ADear%20Attorney%20General%20Ada%20AL%3A%0D%0A%0D%0AThank%20you.\">") == true)
  }

  @Test("Without a mailbox there is no mail link")
  func noMailbox() {
    let site = SmallSite().replacing("Content/jurisdictions/ca.yaml", "email: ag@ca.example.com", with: "email: null")
    #expect(site.build().line("states/place-ca/index.html", "<p>mail: ") == nil)
  }

  @Test("Words of the content can't become markup")
  func escaping() {
    let site = SmallSite().replacing("Content/jurisdictions/ca.yaml", "name: Ada CA", with: "name: \"<b>A & 'B'</b>\"")
      .build()
    expectNoDifference(site.findings, [])
    #expect(site.line("states/place-ca/index.html", "<p>name: ") == "&lt;b&gt;A &amp; &#39;B&#39;&lt;/b&gt;</p>")
    #expect(
      site.text("states/place-ca/index.html").contains("To: Attorney General &lt;b&gt;A &amp; &#39;B&#39;&lt;/b&gt;"))
  }

  @Test(
    "A placeholder that names nothing is told where the words are written",
    arguments: [
      (
        "{{jurisdiction.nam}}",
        "2:12: error: 'jurisdiction.nam' isn't a field of a jurisdiction [unknown-name]; did you mean 'jurisdiction.name'?"
      ),
      (
        "{{ag.name}}",
        "2:12: error: 'ag.name' may be missing; guard it with {{#ag.name}} … {{/ag.name}} [unguarded-optional]"
      ),
      ("{{#law.required}}", "2:12: error: {{#law.required}} is never closed with {{/law.required}} [unclosed-section]"),
    ])
  func faults(words: String, finding: String) {
    let file = "Content/campaigns/post-it/action.yaml"
    let site = SmallSite().replacing(file, "I live in {{jurisdiction.name}}.", with: "\"\(words)\"")
    expectNoDifference(site.build().findings, ["\(file):\(finding)"])
  }

  @Test("A state's own line stands on its page, and says how it stands to the national number")
  func stateLine() {
    #expect(
      Self.site.line("states/place-fl/index.html", "<p>line: ")
        == "Hotline of FL <a href=\"tel:+18553527233\"><bdi dir=\"ltr\">1-855-352-7233</bdi></a>, instead</p>")
    #expect(Self.site.line("states/place-ca/index.html", "<p>line: ") == nil)
  }
}
