import Testing

@testable import PlacardTemplate

@Test("The reference of template fields lists every path, its kind and its meaning")
func reference() {
  #expect(
    referenceText(for: [("office", [siteView.schema, officeView.schema])]) == """
      # Fields of the templates

      ## office

      Of an office:

      | name | kind | may be missing | meaning |
      | --- | --- | --- | --- |
      | `name` | text | no | the name of the office |
      | `phone` | digits | yes | the main number |
      | `website` | an address | yes | where it is on the web |
      | `head` | a person | yes | who leads it |
      | `head.name` | text | no | the name |
      | `head.title` | text | yes | the title, where there is one |

      Of the site:

      | name | kind | may be missing | meaning |
      | --- | --- | --- | --- |
      | `site_name` | text | no | what the site is called |

      """)
}
