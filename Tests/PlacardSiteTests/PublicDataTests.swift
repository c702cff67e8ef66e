import PlacardCore
import PlacardTestSupport
import Testing

@Suite("Data for others")
struct PublicDataTests {
  static let site = SmallSite().build()

  @Test("The campaigns, open ones first; what isn't counted is null")
  func campaigns() {
    expectNoDifference(
      Self.site.text("api/v1/campaigns.json"),
      """
      {
        "$schema": "https://example.org/api/v1/campaigns.schema.json",
        "licence": "CC0-1.0",
        "campaigns": [
          {
            "slug": "post-it",
            "title": "Post it",
            "address": "https://example.org/campaigns/post-it/",
            "status": "open",
            "organiser": "Small publisher",
            "started": "2026-11-01",
            "supporters": null,
            "supporters_as_of": null
          },
          {
            "slug": "petition-2016",
            "title": "The petition of 2016",
            "address": "https://example.org/campaigns/petition-2016/",
            "status": "closed",
            "organiser": "Example League",
            "started": "2016",
            "supporters": 2425,
            "supporters_as_of": "2026-11-24"
          }
        ]
      }

      """)
  }

  @Test("A schema describes each member, and allows no other")
  func schema() {
    expectNoDifference(Self.site.text("api/v1/campaigns.schema.json"), Self.campaignSchema)
  }

  @Test("A jurisdiction's office as it is recorded, numbers in E.164")
  func jurisdictions() {
    #expect(
      Self.site.text("api/v1/jurisdictions.json").contains(
        """
              "holder": "Ada CA",
              "holder_status": "in office",
              "since": "2023-01-02",
              "term_ends": "2029-01-02",
              "pending": null,
              "phone": "+12025550105",
        """))
  }

  @Test("Text from the content is escaped as JSON asks")
  func escaping() {
    let site = SmallSite().replacing(
      "Content/laws/ca.yaml", "citations: [CA Code 1]", with: #"citations: ["\"Code\" \\ 1\nline 2\t\x01"]"#)
    #expect(site.build().text("api/v1/laws.json").contains(#""\"Code\" \\ 1\nline 2\u0009\u0001""#))
  }

  private static let campaignSchema = """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "https://example.org/api/v1/campaigns.schema.json",
      "type": "object",
      "properties": {
        "$schema": {
          "description": "this file's schema",
          "type": "string",
          "format": "uri"
        },
        "licence": {
          "description": "an SPDX licence name",
          "type": "string"
        },
        "campaigns": {
          "description": "the records",
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "slug": {
                "description": "the last part of its page's address",
                "type": "string"
              },
              "title": {
                "description": "its title",
                "type": "string"
              },
              "address": {
                "description": "its page",
                "type": "string",
                "format": "uri"
              },
              "status": {
                "description": "where it stands",
                "enum": [
                  "draft",
                  "scheduled",
                  "open",
                  "paused",
                  "won",
                  "lost",
                  "closed"
                ]
              },
              "organiser": {
                "description": "who started it",
                "type": "string"
              },
              "started": {
                "description": "when it began",
                "type": "string",
                "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
              },
              "supporters": {
                "description": "how many signed",
                "anyOf": [
                  {
                    "type": "integer"
                  },
                  {
                    "type": "null"
                  }
                ]
              },
              "supporters_as_of": {
                "description": "the day they were counted",
                "anyOf": [
                  {
                    "type": "string",
                    "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
                  },
                  {
                    "type": "null"
                  }
                ]
              }
            },
            "required": [
              "slug",
              "title",
              "address",
              "status",
              "organiser",
              "started",
              "supporters",
              "supporters_as_of"
            ],
            "additionalProperties": false
          }
        }
      },
      "required": [
        "$schema",
        "licence",
        "campaigns"
      ],
      "additionalProperties": false
    }

    """
}
