import PlacardCore

@testable import PlacardTemplate

/// The things the tests show: a page of an office, with something of every kind.
struct Office: Sendable {
  var name = "Office of the Attorney General"
  var phone: String? = "1-555-0100"
  var website: String? = "https://ag.example/"
  var head: Person? = Person(name: "Jane Doe", title: nil)
}

struct Person: Sendable {
  var name: String
  var title: String?
}

struct Page: Sendable {
  var title = "Help"
  var number = "1-888-373-7888"
  var address = "/help/?a=1&b=2"
  var body = "<p>Calm.</p>"
  var note: String?
  var noteBody: String?
  var isOpen = true
  var languages = ["English", "Español"]
  var office = Office()
  var deputy: Office?
  var people: [Person] = [Person(name: "Ann", title: "Chief"), Person(name: "Bo", title: nil)]
}

let personView = View<Person>(
  "a person",
  [
    .text("name", "the name") { $0.name },
    .optionalText("title", "the title, where there is one") { $0.title },
  ])

let officeView = View<Office>(
  "an office",
  [
    .text("name", "the name of the office") { $0.name },
    .optionalDigits("phone", "the main number") { $0.phone },
    .optionalAddress("website", "where it is on the web") { $0.website },
    .optionalRecord("head", personView, "who leads it") { $0.head },
  ])

let pageView = View<Page>(
  "a page",
  [
    .text("title", "the heading") { $0.title },
    .digits("number", "the number to call") { $0.number },
    .address("address", "where the page is") { $0.address },
    .html("body", "the copy") { HTML(trusted: Array($0.body.utf8)) },
    .optionalText("note", "a remark") { $0.note },
    .optionalHTML("note_body", "a longer remark") { $0.noteBody.map { HTML(trusted: Array($0.utf8)) } },
    .boolean("is_open", "whether it is open") { $0.isOpen },
    .texts("languages", "languages it is in") { $0.languages },
    .record("office", officeView, "who is asked") { $0.office },
    .optionalRecord("deputy", officeView, "who stands in") { $0.deputy },
    .list("people", personView, "who works there") { $0.people },
  ])

struct Site: Sendable {
  var name = "Placard & friends"
}

let siteView = View<Site>("the site", [.text("site_name", "what the site is called") { $0.name }])

let phrases = PhraseBook([
  "help.call": Located("Call {{number}} & ask", at: SourceLocation(file: "strings", line: 3, column: 9)),
  "help.quoted": Located("Say \"{{title}}\"", at: SourceLocation(file: "strings", line: 4, column: 9)),
  "bad.name": Located("Hello {{nmae}}", at: SourceLocation(file: "strings", line: 5, column: 9)),
  "bad.section": Located(
    "{{#is_open}}Open{{/is_open}}", at: SourceLocation(file: "strings", line: 6, column: 9)),
  "bad.phrase": Located("See {{t.help.call}}", at: SourceLocation(file: "strings", line: 7, column: 9)),
  "bad.html": Located("See {{body}}", at: SourceLocation(file: "strings", line: 8, column: 9)),
  "bad.optional": Located("See {{note}}", at: SourceLocation(file: "strings", line: 9, column: 9)),
  "bad.brace": Located("See {{note", at: SourceLocation(file: "strings", line: 10, column: 9)),
])

func compilePage(_ text: String, partials: [String: String] = [:]) -> Outcome<Template> {
  var files = ["Templates/pages/page.html": text]
  for (name, text) in partials { files["Templates/partials/\(name).html"] = text }
  let templates = TemplateSet(files: FileTree(files))
  return templates.compile(page: "page", scopes: [siteView.schema, pageView.schema], phrases: phrases)
}

/// What a visitor gets, or the findings where the template is faulty.
func render(_ text: String, partials: [String: String] = [:], page: Page = Page()) -> String {
  let outcome = compilePage(text, partials: partials)
  guard let template = outcome.value else { return outcome.diagnostics.told }
  var output: [UInt8] = []
  let isWhole = template.render([siteView.scope(of: Site()), pageView.scope(of: page)], into: &output)
  return isWhole ? String(decoding: output, as: UTF8.self) : "the page has no end"
}

/// What an author is told about a page, a line for each finding and each note.
func findings(_ text: String, partials: [String: String] = [:]) -> String {
  compilePage(text, partials: partials).diagnostics.told
}

extension [Diagnostic] {
  var told: String {
    map { finding in
      let notes = finding.notes.map { "\n  \($0.location): note: \($0.message)" }.joined()
      let shown = finding.description.replacing("Templates/pages/", with: "").replacing(
        "Templates/partials/", with: "")
      return shown + notes.replacing("Templates/pages/", with: "").replacing("Templates/partials/", with: "")
    }.joined(separator: "\n")
  }
}
