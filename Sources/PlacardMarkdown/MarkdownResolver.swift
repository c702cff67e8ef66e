package import PlacardCore

/// What a document asks its surroundings for while it is printed: facts, images and addresses.
package struct MarkdownResolver: Sendable {
  /// The fact a placeholder names. Names are checked before, through `MarkdownDocument.placeholders`.
  package let fact: @Sendable (_ name: String) -> MarkdownFact
  /// The markup of an image; `alt` is the text in its brackets, unescaped.
  package let image: @Sendable (_ id: String, _ alt: String) -> HTML
  /// The address a link leads to, from the destination as written; site links get their language prefix here.
  package let address: @Sendable (_ destination: String) -> String

  package init(
    fact: @escaping @Sendable (_ name: String) -> MarkdownFact,
    image: @escaping @Sendable (_ id: String, _ alt: String) -> HTML,
    address: @escaping @Sendable (_ destination: String) -> String = { $0 }
  ) {
    self.fact = fact
    self.image = image
    self.address = address
  }
}

/// The value of a placeholder. It is data: whatever it holds is printed as text.
package enum MarkdownFact: Sendable, Equatable {
  case text(String)
  /// A number as it is shown, and the address that calls it, `tel:` included.
  case phone(digits: String, address: String)
}
