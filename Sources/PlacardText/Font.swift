import CHarfBuzz

/// One TrueType file, read once and shared by everything that shapes, draws or embeds it. Two fonts are equal where
/// they are the same object.
///
/// Unchecked, because the compiler can't see into HarfBuzz: its face and font are made immutable before `init`
/// returns, and HarfBuzz promises that immutable objects may be used by several threads at once.
@safe
package final class Font: @unchecked Sendable, Hashable {
  /// The file's name without extension, such as "NotoSans-Bold".
  package let name: String
  package let postScriptName: String
  /// Weight 600 or more.
  package let isBold: Bool
  /// Font units in an em. All the numbers below are in font units.
  package let unitsPerEm: Int
  /// Above the baseline, as the font wants lines set.
  package let ascent: Int
  /// Below the baseline, a positive number.
  package let descent: Int
  package let capHeight: Int
  package let boundingBox: (xMin: Int, yMin: Int, xMax: Int, yMax: Int)
  /// Degrees, negative where letters lean to the right.
  package let italicAngle: Double

  let tables: FontTables
  let face: OpaquePointer
  let shaper: OpaquePointer

  /// Nil where the bytes aren't a TrueType font with outlines of its own kind (`glyf`).
  package init?(name: String, bytes: [UInt8]) {
    guard let tables = FontTables(bytes), tables.has("glyf"), tables.has("cmap"), tables.has("hmtx"),
      let unitsPerEm = tables.unsigned("head", 18), unitsPerEm > 0,
      let xMin = tables.signed("head", 36), let yMin = tables.signed("head", 38),
      let xMax = tables.signed("head", 40), let yMax = tables.signed("head", 42),
      let ascent = tables.signed("hhea", 4), let descent = tables.signed("hhea", 6)
    else { return nil }
    let weight = tables.unsigned("OS/2", 4) ?? 400
    let objects = unsafe Self.objects(bytes)
    self.tables = tables
    self.name = name
    self.unitsPerEm = unitsPerEm
    self.ascent = ascent
    self.descent = -descent
    isBold = weight >= 600
    // Version 2 of OS/2 added the height of capitals; seven tenths of the em is what most fonts have.
    let capHeight = (tables.unsigned("OS/2", 0) ?? 0) >= 2 ? tables.signed("OS/2", 88) : nil
    self.capHeight = capHeight.flatMap { $0 > 0 ? $0 : nil } ?? unitsPerEm * 7 / 10
    boundingBox = (xMin, yMin, xMax, yMax)
    italicAngle = Double(tables.signed("post", 4) ?? 0) + Double(tables.unsigned("post", 6) ?? 0) / 65536
    unsafe face = objects.face
    unsafe shaper = objects.font
    postScriptName = unsafe Self.postScriptName(of: objects.face) ?? name
  }

  deinit {
    unsafe hb_font_destroy(shaper)
    unsafe hb_face_destroy(face)
  }

  private static func objects(_ bytes: [UInt8]) -> (face: OpaquePointer, font: OpaquePointer) {
    let blob = unsafe bytes.withUnsafeBytes {
      unsafe hb_blob_create(
        $0.baseAddress?.assumingMemoryBound(to: CChar.self), UInt32($0.count), HB_MEMORY_MODE_DUPLICATE, nil, nil)
    }
    defer { unsafe hb_blob_destroy(blob) }
    // HarfBuzz gives an empty face or font, never null, where it can't make one.
    let face: OpaquePointer = unsafe hb_face_create(blob, 0)
    unsafe hb_face_make_immutable(face)
    let font: OpaquePointer = unsafe hb_font_create(face)
    unsafe hb_font_make_immutable(font)
    return unsafe (face, font)
  }

  private static func postScriptName(of face: OpaquePointer) -> String? {
    let postScriptNameID: hb_ot_name_id_t = 6  // OpenType 1.9, "name".
    var size: UInt32 = 128
    var text = [CChar](repeating: 0, count: Int(size))
    let length = unsafe hb_ot_name_get_utf8(
      face, postScriptNameID, nil, &size, &text)
    guard length > 0 else { return nil }
    return String(decoding: text.prefix(Int(size)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The glyph of a character, nil where the font has none.
  package func glyph(for scalar: Unicode.Scalar) -> UInt16? {
    var glyph: hb_codepoint_t = 0
    guard unsafe hb_font_get_nominal_glyph(shaper, scalar.value, &glyph) != 0 else { return nil }
    return UInt16(exactly: glyph)
  }

  /// The glyph that joiners become, and that carries text which no other glyph gives back. Fonts may draw a bar for it,
  /// so that editors can show it; here it never draws anything.
  var invisibleGlyph: UInt16? { glyph(for: "\u{200C}") }

  /// How far a glyph moves the pen (hmtx), in font units.
  package func advance(of glyph: UInt16) -> Int {
    unsafe Int(hb_font_get_glyph_h_advance(shaper, hb_codepoint_t(glyph)))
  }

  package static func == (left: Font, right: Font) -> Bool { left === right }

  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
