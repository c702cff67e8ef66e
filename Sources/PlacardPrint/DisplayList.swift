package import PlacardCore
package import PlacardText

/// A printed document as what is drawn and what it means: the one truth for PDF, PNG and every check of sizes.
package struct PrintDocument: Sendable {
  package let title: String
  package let language: LanguageTag
  package let pages: [PrintPage]
  /// Titles of pages by their index, for documents of several pages (PDF's outline).
  package let outline: [OutlineEntry]

  package init(title: String, language: LanguageTag, pages: [PrintPage], outline: [OutlineEntry] = []) {
    self.title = title
    self.language = language
    self.pages = pages
    self.outline = outline
  }
}

/// An entry of a document's outline.
package struct OutlineEntry: Hashable, Sendable {
  package let title: String
  /// Index of the page that it leads to.
  package let page: Int

  package init(title: String, page: Int) {
    self.title = title
    self.page = page
  }
}

/// One page. The origin is the lower left corner of the finished (trimmed) sheet; nodes may reach into the bleed.
package struct PrintPage: Sendable {
  /// Width and height of the finished sheet in points: PDF's trim box.
  package let width: Double
  package let height: Double
  /// What is printed beyond each edge of the finished sheet and cut off, in points.
  package let bleed: Double
  /// Room for crop marks around the bleed, in points: the media box is trim, bleed and this on each side.
  package let slug: Double
  package let background: Colour
  package let nodes: [Node]

  package init(
    width: Double, height: Double, bleed: Double = 0, slug: Double = 0, background: Colour = .white, nodes: [Node]
  ) {
    self.width = width
    self.height = height
    self.bleed = bleed
    self.slug = slug
    self.background = background
    self.nodes = nodes
  }
}

/// Something drawn, or a group that says what the drawn things are (PDF 32000-1, 14.8).
package indirect enum Node: Sendable {
  /// A structure element. `language` is that of its text; `alternative` speaks for a figure.
  case tagged(StructureTag, language: LanguageTag?, alternative: String? = nil, [Node])
  /// A line's run of glyphs with its baseline's start and its type size in points.
  case text(GlyphRun, at: Point, size: Double, Colour)
  case rectangle(Rectangle, Colour)
  /// A filled outline (non-zero winding).
  case path([PathSegment], Colour)
  /// A line, such as a place to cut: dashes in points, empty for a full line.
  case stroke(from: Point, to: Point, width: Double, dash: [Double], Colour)
  /// What is drawn and not read: grounds, rules, cut lines, marks, repeated labels.
  case artifact([Node])
  /// Nodes in another place or direction.
  case transformed(Transform, [Node])
  /// The same drawing at several places, none of it read: the further cards of a sheet.
  case copies([Node], at: [Transform])
  /// A link over its nodes; `contents` says where it leads to.
  case link(to: String, contents: String, area: Rectangle, [Node])
}

/// Standard structure types that a sheet uses (PDF 32000-1, 14.8.4).
package enum StructureTag: String, Sendable {
  case document = "Document", section = "Sect", heading1 = "H1", heading2 = "H2", paragraph = "P"
  case list = "L", listItem = "LI", listLabel = "Lbl", listBody = "LBody", figure = "Figure", link = "Link"
}

/// Moves and turns: x' = a·x + c·y + e, y' = b·x + d·y + f.
package struct Transform: Hashable, Sendable {
  package let a, b, c, d, e, f: Double

  package init(_ a: Double, _ b: Double, _ c: Double, _ d: Double, _ e: Double, _ f: Double) {
    self.a = a
    self.b = b
    self.c = c
    self.d = d
    self.e = e
    self.f = f
  }

  package static func moved(_ x: Double, _ y: Double) -> Transform { Transform(1, 0, 0, 1, x, y) }
  /// A quarter turn to the left about the origin, then moved.
  package static func turnedLeft(_ x: Double, _ y: Double) -> Transform { Transform(0, 1, -1, 0, x, y) }
}

/// An sRGB colour, 0 to 255 each.
package struct Colour: Hashable, Sendable {
  package let red, green, blue: UInt8

  package init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  package static let black = Colour(0, 0, 0)
  package static let white = Colour(255, 255, 255)
}
