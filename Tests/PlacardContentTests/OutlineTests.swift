import PlacardCore
import PlacardModel
import PlacardTestSupport
import Testing

@testable import PlacardContent

@Suite("What tools are told of content files")
struct OutlineTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let shape: Shape
    let canBeRead: @Sendable (String) -> Bool

    var testDescription: String { name }

    init<Value>(_ kind: Kind<Value>) {
      name = kind.name
      shape = kind.shape
      canBeRead = { text in
        var reading = Reading(languages: [.english])
        let node = YAMLNode(content: .scalar(text, isPlain: false), location: SourceLocation(file: "a.yaml"))
        return kind.read(node, &reading) != nil
      }
    }
  }

  static let samples = [
    Sample(Kind<String>.digits), Sample(Kind<PartialDate>.date), Sample(Kind<PhoneNumber>.phone),
    Sample(Kind<WebAddress>.webAddress), Sample(Kind<EmailAddress>.email), Sample(Kind<LanguageTag>.language),
    Sample(Kind<Slug>.slug),
  ]

  static let texts = [
    "2026", "2026-11", "2026-11-24", "2026-13", "2026-1-1", "24.11.2026", "0000", "02108", "x12", "911", "233733",
    "1234567", "+18883737888", "+1888373788", "+11883737888", "+18881737888", "8883737888", "https://oag.ca.gov/",
    "http://www.ago.gov/a?b=c#d", "https://x.org:8080/ñ", "HTTPS://X.org", "oag.ca.gov", "ftp://x.org", "https://",
    "https://localhost/", "https://a@x.org/", "https://x.org/<b>", "https://x.org/a b", "//x.org/", "oag@dc.gov",
    "a.b+c_d-e@x.co.us", "oag", "@dc.gov", "a@b", "a@b@c.d", "a@.gov", "a@gov.", "a?b@c.d", "es", "zh-Hans", "Spanish",
    "e", "es-", "no", "new-york", "New York", "a--b", "-a", "a-", String(repeating: "a", count: 64),
    String(repeating: "a", count: 65), "ａ", "a\nb", "",
  ]

  @Test("A pattern fits what can be read, and nothing else", arguments: samples)
  func patterns(sample: Sample) throws {
    guard case .pattern(let pattern) = sample.shape else {
      Issue.record("\(sample.name) has no pattern")
      return
    }
    let expression = try Regex(pattern.expression)
    for text in Self.texts where text != "0000" {
      #expect((text.wholeMatch(of: expression) != nil) == sample.canBeRead(text), "\(sample.name): '\(text)'")
    }
  }

  @Test("Every field of every file says what it means")
  func meanings() {
    func silent(_ shape: Shape, at path: String) -> [String] {
      switch shape {
      case .record(let fields):
        fields.flatMap { field in
          (field.meaning.isEmpty ? ["\(path).\(field.name)"] : []) + silent(field.shape, at: "\(path).\(field.name)")
        }
      case .list(let element, _), .table(_, let element, _): silent(element, at: path)
      case .either(let shapes): shapes.flatMap { silent($0, at: path) }
      default: []
      }
    }
    #expect(ContentFile.all.count == 13)
    #expect(ContentFile.all.flatMap { silent($0.shape, at: $0.name) } == [])
  }

  @Test("A record's schema says what reading it asks for")
  func schema() {
    let lamp = ContentFile(name: "lamp", places: ["lamps/*.yaml"], meaning: "A lamp", shape: RecordTests.lamp.shape)
    let schema = JSONSchema(languages: [.english]).document(of: lamp)
    expectNoDifference(String(decoding: schema.bytes, as: UTF8.self), Self.lamp)
  }

  @Test("Words by language name the site's languages and ask for the first")
  func localized() {
    let languages = ["es", "en"].compactMap(LanguageTag.init)
    let file = ContentFile(
      name: "a", places: [], meaning: "",
      shape: .record([FieldOutline(name: "b", isRequired: false, shape: .localized(needsOriginal: true), meaning: "c")])
    )
    let text = String(decoding: JSONSchema(languages: languages).document(of: file).bytes, as: UTF8.self)
    let joined = text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(joined.contains("\"type\": [ \"object\", \"null\" ], \"properties\": { \"es\": {"))
    #expect(joined.contains("\"required\": [ \"es\" ], \"additionalProperties\": false"))
  }

  private static let lamp = """
    {
      "$schema": "http://json-schema.org/draft-07/schema#",
      "title": "lamp",
      "description": "A lamp: Content/lamps/*.yaml",
      "type": "object",
      "properties": {
        "name": {
          "description": "its name",
          "type": [
            "string",
            "number",
            "boolean"
          ],
          "minLength": 1
        },
        "watts": {
          "description": "its power",
          "type": [
            "integer",
            "null"
          ],
          "minimum": 1,
          "maximum": 100
        },
        "tags": {
          "description": "what it is like",
          "type": [
            "array",
            "null"
          ],
          "items": {
            "type": [
              "string",
              "number",
              "boolean"
            ],
            "minLength": 1
          }
        },
        "since": {
          "description": "when it was lit",
          "type": [
            "string",
            "integer"
          ],
          "pattern": "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
          "patternErrorMessage": "a date such as 2026-11-24, 2026-11 or 2026 belongs here"
        }
      },
      "required": [
        "name",
        "since"
      ],
      "additionalProperties": false
    }

    """
}
