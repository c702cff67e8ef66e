import CHarfBuzz
package import PlacardCore

/// Turns characters into glyphs, through HarfBuzz.
enum Shaper {
  struct Glyph {
    let glyph: UInt16
    /// The first of the characters that it stands for.
    let cluster: Int
    let advance: Int
    let xOffset: Int
    let yOffset: Int
  }

  /// Glyphs from left to right of a part of a text; what stands around the part decides how letters join.
  static func glyphs(
    _ text: [UInt32], _ range: Range<Int>, font: Font, language: String, isRightToLeft: Bool
  ) -> [Glyph] {
    let buffer = unsafe hb_buffer_create()
    defer { unsafe hb_buffer_destroy(buffer) }
    unsafe hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS)
    unsafe hb_buffer_add_utf32(buffer, text, Int32(text.count), UInt32(range.lowerBound), Int32(range.count))
    unsafe hb_buffer_set_direction(buffer, isRightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR)
    unsafe hb_buffer_set_language(buffer, hb_language_from_string(language, -1))
    unsafe hb_buffer_guess_segment_properties(buffer)
    // Joiners become this glyph, which has no width; without it they would become the space.
    if let invisible = font.invisibleGlyph {
      unsafe hb_buffer_set_invisible_glyph(buffer, hb_codepoint_t(invisible))
    }
    unsafe hb_shape(font.shaper, buffer, nil, 0)
    var count: UInt32 = 0
    guard let infos = unsafe hb_buffer_get_glyph_infos(buffer, &count),
      let positions = unsafe hb_buffer_get_glyph_positions(buffer, &count)
    else { return [] }
    return (0..<Int(count)).map { index in
      let (info, position) = unsafe (infos[index], positions[index])
      return Glyph(
        glyph: UInt16(exactly: info.codepoint) ?? 0, cluster: Int(info.cluster), advance: Int(position.x_advance),
        xOffset: Int(position.x_offset), yOffset: Int(position.y_offset))
    }
  }
}

/// The libraries that set type, but for libunibreak, which tells only the version of its interface.
package func textLibraries() -> [LibraryVersion] {
  [LibraryVersion("HarfBuzz", unsafe String(cString: hb_version_string())), bidiLibrary()]
}
