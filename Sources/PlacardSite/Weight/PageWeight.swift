package import PlacardModel

/// What a browser fetches to show a page, compressed as a web server would with `gzip -9`.
///
/// Bytes are those of the bodies; what a server says about itself in headers is not ours to know.
package struct PageWeight: Sendable {
  /// A file that belongs to a page.
  struct Part: Hashable, Sendable {
    let file: String
    let bytes: Int
  }

  package let kind: PageKind
  /// The page's address on the site: `/es/help/`.
  package let path: String
  let page: Part
  /// Stylesheets, scripts, the icon, and pictures that load at once.
  let parts: [Part]
  /// What is fetched before the reader does anything.
  package let bytes: Int
  /// The pictures that load only as the reader comes near them.
  package let laterBytes: Int
  /// How often the browser asks before it shows the page. The icon isn't counted, though its bytes are: a browser asks for
  /// it when the page stands, and where a page names none it asks for `/favicon.ico`.
  package let requests: Int
  /// The pictures that load at once.
  let pictures: [String]
}

/// The heaviest page of a kind, and what the kind may weigh.
package struct KindWeight: Sendable {
  package let heaviest: PageWeight
  package let budget: Int
}
