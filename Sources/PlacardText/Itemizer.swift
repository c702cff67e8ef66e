import CHarfBuzz

/// A stretch of a paragraph in one font, script and direction that no line's end can fall into.
struct TextItem {
  var range: Range<Int>
  let font: Int
  let level: Int
  let isSpace: Bool
}

/// Cuts a paragraph into items.
struct Itemizer {
  private(set) var items: [TextItem] = []
  private(set) var missing: [Unicode.Scalar] = []

  init(_ characters: [ParagraphText.Character], fonts: FontStack) {
    let chosen = Self.fonts(of: characters, fonts, missing: &missing)
    var script: hb_script_t?
    for (index, character) in characters.enumerated() {
      let own = Self.script(of: character.scalar)
      let isSpace = character.scalar == " "
      if let last = items.indices.last, items[last].font == chosen[index], items[last].level == character.level,
        items[last].isSpace == isSpace, !characters[index - 1].breaks, own == nil || script == nil || own == script
      {
        items[last].range = items[last].range.lowerBound..<index + 1
        script = script ?? own
      } else {
        items.append(
          TextItem(range: index..<index + 1, font: chosen[index], level: character.level, isSpace: isSpace))
        script = own
      }
    }
  }

  /// Nil for characters of all scripts.
  private static func script(of scalar: Unicode.Scalar) -> hb_script_t? {
    let script = unsafe hb_unicode_script(hb_unicode_funcs_get_default(), scalar.value)
    return script == HB_SCRIPT_COMMON || script == HB_SCRIPT_INHERITED || script == HB_SCRIPT_UNKNOWN ? nil : script
  }

  /// Each character's font. Digits of one piece share a font where one has them all; spaces and marks stay in the
  /// font that they follow.
  private static func fonts(
    of characters: [ParagraphText.Character], _ stack: FontStack, missing: inout [Unicode.Scalar]
  ) -> [Int] {
    var chosen: [Int] = []
    for (index, character) in characters.enumerated() {
      if let piece = character.digits, index > 0, characters[index - 1].digits == piece,
        stack.fonts[chosen[index - 1]].glyph(for: character.scalar) != nil
      {
        chosen.append(chosen[index - 1])
      } else if let piece = character.digits, let whole = stack.index(forAll: characters, ofPiece: piece) {
        chosen.append(whole)
      } else if let before = chosen.last, character.scalar.properties.isWhitespace || character.scalar.extendsCharacter,
        character.scalar.properties.isWhitespace || character.scalar.properties.isDefaultIgnorableCodePoint
          || stack.fonts[before].glyph(for: character.scalar) != nil
      {
        // HarfBuzz makes every width of space from the common one, and joiners need no glyph.
        chosen.append(before)
      } else if let first = stack.index(for: character.scalar) {
        chosen.append(first)
      } else {
        if !character.scalar.properties.isWhitespace, !missing.contains(character.scalar) {
          missing.append(character.scalar)
        }
        chosen.append(0)
      }
    }
    return chosen
  }
}

extension FontStack {
  fileprivate func index(forAll characters: [ParagraphText.Character], ofPiece piece: Int) -> Int? {
    fonts.firstIndex { font in
      characters.allSatisfy { $0.digits != piece || font.glyph(for: $0.scalar) != nil }
    }
  }
}
