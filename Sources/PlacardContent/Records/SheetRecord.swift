import PlacardCore
import PlacardModel

extension Kind where Value == NoticeRules.Sheet {
  /// The sheet of a law as a whole.
  static var sheet: Kind {
    .record(
      "a sheet",
      .optional("min_size_in", .sheetSize, "the least sheet in inches, the short side first"),
      .optional("orientation", .word("an orientation"), "how it is turned"),
      .optional("min_type_pt", .measure, "the least type in points"),
      .optional("size_note", .prose, "what the law says of size in words"),
      .optional("type_note", .prose, "what the law says of type in words"),
      make: NoticeRules.Sheet.init(minimumSize:orientation:minimumType:sizeNote:typeNote:))
  }
}

extension Kind where Value == NoticeRules.Variant {
  /// Another sheet for some venues.
  static var venueFormat: Kind {
    .record(
      "a format",
      .required("venues", .list(of: .word("a venue")), "the venues that it is for"),
      .optional("min_size_in", .sheetSize, "the least sheet in inches, the short side first"),
      .optional("orientation", .word("an orientation"), "how it is turned"),
      .optional("min_type_pt", .measure, "the least type in points"),
      .optional("placement", .list(of: .word("a place")), "the places", otherwise: []),
      .optional("note", .prose, "what a list can’t say"),
      .optional("arrangement", .word("an arrangement of languages"), "whether languages share a sheet")
    ) { venues, size, orientation, type, places, note, arrangement in
      NoticeRules.Variant(
        kind: nil, venues: venues,
        sheet: NoticeRules.Sheet(
          minimumSize: size, orientation: orientation, minimumType: type, sizeNote: nil, typeNote: nil),
        placements: places, note: note, arrangement: arrangement)
    }
  }

  /// A substitute sheet that the law allows.
  static var alternative: Kind {
    .record(
      "an alternative",
      .required("kind", .text, "what it is"),
      .optional("min_size_in", .sheetSize, "the least sheet in inches, the short side first"),
      .optional("min_type_pt", .measure, "the least type in points"),
      .optional("note", .prose, "what a list can’t say")
    ) { kind, size, type, note in
      NoticeRules.Variant(
        kind: kind, venues: [],
        sheet: NoticeRules.Sheet(minimumSize: size, orientation: nil, minimumType: type, sizeNote: nil, typeNote: nil),
        placements: [], note: note)
    }
  }
}

extension Kind where Value == SheetSize {
  /// Two sides in inches, the short one first.
  static var sheetSize: Kind {
    Kind("a sheet's two sides in inches", .list(of: .measure, count: 2)) { node, reading in
      guard let sides = Kind<[Decimal]>.list(of: .measure).read(node, &reading) else { return nil }
      guard sides.count == 2, sides[0] <= sides[1] else {
        reading.report(
          .wrongKind, at: node.location, "a sheet has two sides in inches, the short one first, such as [8.5, 11]")
        return nil
      }
      return SheetSize(short: sides[0], long: sides[1])
    }
  }
}

extension Kind where Value == FederalLaw {
  /// `Content/laws/federal.yaml`.
  static var federalLaw: Kind {
    .record(
      "the federal law",
      .required("citation", .text, "where the law stands"),
      .optional("enacted", .date, "when it was passed"),
      .required("who", .prose, "whom it binds"),
      .provenance,
      make: FederalLaw.init(citation:enacted:who:provenance:))
  }
}
