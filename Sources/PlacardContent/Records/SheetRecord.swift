import PlacardCore
import PlacardModel

extension Kind where Value == NoticeRules.Sheet {
  /// The sheet of a law as a whole.
  static var sheet: Kind {
    .record(
      "a sheet", .optional("min_size_in", .sheetSize), .optional("orientation", .word("an orientation")),
      .optional("min_type_pt", .measure), .optional("size_note", .text), .optional("type_note", .text),
      make: NoticeRules.Sheet.init(minimumSize:orientation:minimumType:sizeNote:typeNote:))
  }
}

extension Kind where Value == NoticeRules.Variant {
  /// Another sheet for some venues.
  static var venueFormat: Kind {
    .record(
      "a format", .required("venues", .list(of: .word("a venue"))), .optional("min_size_in", .sheetSize),
      .optional("orientation", .word("an orientation")), .optional("min_type_pt", .measure),
      .optional("placement", .list(of: .word("a place")), otherwise: []), .optional("note", .text),
      .optional("arrangement", .word("an arrangement of languages"))
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
      "an alternative", .required("kind", .text), .optional("min_size_in", .sheetSize),
      .optional("min_type_pt", .measure), .optional("note", .text)
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
    Kind("a sheet's two sides in inches") { node, reading in
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
      "the federal law", .required("citation", .text), .optional("enacted", .date), .required("who", .text),
      .provenance, make: FederalLaw.init(citation:enacted:who:provenance:))
  }
}
