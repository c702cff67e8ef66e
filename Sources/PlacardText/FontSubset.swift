import CHarfBuzz

/// A font with only the glyphs that a document shows, numbered anew.
package struct FontSubset: Sendable {
  package let bytes: [UInt8]
  /// From the whole font's glyph numbers to the subset's.
  package let newGlyph: [UInt16: UInt16]
}

extension Font {
  /// Tables that a font inside a PDF has no use for: the PDF holds shaped glyphs. Without GSUB, HarfBuzz 6 doesn't
  /// add the glyphs that shaping could reach.
  private static let droppedTables = ["GSUB", "GPOS", "GDEF", "BASE", "JSTF", "STAT", "MATH", "kern", "cmap", "DSIG"]

  /// The font cut down to these glyphs, the parts of composed glyphs and .notdef. The same glyphs give the same bytes.
  /// Nil where HarfBuzz can't cut it.
  package func subset(keeping glyphs: [UInt16]) -> FontSubset? {
    guard let input = unsafe hb_subset_input_create_or_fail() else { return nil }
    defer { unsafe hb_subset_input_destroy(input) }
    let kept = unsafe hb_subset_input_glyph_set(input)
    for glyph in glyphs { unsafe hb_set_add(kept, hb_codepoint_t(glyph)) }
    let dropped = unsafe hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG)
    for tag in Self.droppedTables { unsafe hb_set_add(dropped, Self.tag(tag)) }
    unsafe hb_subset_input_set_flags(input, UInt32(HB_SUBSET_FLAGS_NO_HINTING.rawValue))
    guard let plan = unsafe hb_subset_plan_create_or_fail(face, input) else { return nil }
    defer { unsafe hb_subset_plan_destroy(plan) }
    guard let cut = unsafe hb_subset_plan_execute_or_fail(plan) else { return nil }
    defer { unsafe hb_face_destroy(cut) }
    let map = unsafe hb_subset_plan_old_to_new_glyph_mapping(plan)
    var newGlyph: [UInt16: UInt16] = [:]
    for glyph in glyphs { newGlyph[glyph] = unsafe UInt16(exactly: hb_map_get(map, hb_codepoint_t(glyph))) }
    return unsafe FontSubset(bytes: Self.bytes(of: cut), newGlyph: newGlyph)
  }

  private static func tag(_ text: String) -> hb_tag_t { text.utf8.reduce(0) { $0 << 8 | hb_tag_t($1) } }

  private static func bytes(of face: OpaquePointer) -> [UInt8] {
    let blob = unsafe hb_face_reference_blob(face)
    defer { unsafe hb_blob_destroy(blob) }
    var length: UInt32 = 0
    guard let start = unsafe hb_blob_get_data(blob, &length) else { return [] }
    return unsafe UnsafeRawBufferPointer(start: start, count: Int(length)).map { $0 }
  }
}
