import PlacardCore

/// A paragraph's characters as they are shaped, with what the characters that aren't shaped say about them.
struct ParagraphText {
  struct Character {
    let scalar: Unicode.Scalar
    /// Which piece it is from, where that is one of digits.
    let digits: Int?
    let level: Int
    /// Whether a line may end behind it.
    var breaks: Bool
  }

  private(set) var characters: [Character] = []

  init(_ pieces: [TextPiece], language: LanguageTag) {
    var scalars: [Unicode.Scalar] = []
    var digits: [Int?] = []
    for (index, piece) in pieces.enumerated() {
      let (text, number): (String, Int?) =
        switch piece {
        case .words(let text): (text, nil)
        case .digits(let text): (text, index)
        }
      for scalar in text.unicodeScalars {
        scalars.append(scalar.isPlainSpace ? " " : scalar)
        digits.append(number)
      }
    }
    let primary = language.description.split(separator: "-").first.map(String.init) ?? ""
    let breaks = LineBreaks.allowed(scalars, language: primary)
    let levels = Self.levels(scalars, digits, isRightToLeft: language.isRightToLeft)
    for index in scalars.indices {
      if scalars[index].isDroppedFromLines {
        if breaks[index], !characters.isEmpty { characters[characters.count - 1].breaks = true }
      } else {
        // A break that a dropped character forbids or allows is the earlier character's.
        characters.append(
          Character(scalar: scalars[index], digits: digits[index], level: levels[index], breaks: breaks[index]))
      }
    }
    while characters.last?.scalar == " " { characters.removeLast() }
    keepTogether(korean: primary == "ko")
    if ["pl", "ru"].contains(primary) { keepShortWords() }
  }

  /// Levels with each piece of digits between LRI and PDI, so that it can't be turned round.
  private static func levels(_ scalars: [Unicode.Scalar], _ digits: [Int?], isRightToLeft: Bool) -> [Int] {
    var text: [Unicode.Scalar] = []
    var places: [Int] = []
    for index in scalars.indices {
      let before = index > 0 ? digits[index - 1] : nil
      if before != digits[index] {
        if before != nil { text.append("\u{2069}") }
        if digits[index] != nil { text.append("\u{2066}") }
      }
      places.append(text.count)
      text.append(scalars[index])
    }
    let levels = BidiLevels.resolved(text, isRightToLeft: isRightToLeft)
    return places.map { levels[$0] }
  }

  /// No break inside digits, none behind a hyphen (readers of PDF drop it there and join the words), and Korean
  /// words stay whole.
  private mutating func keepTogether(korean: Bool) {
    for index in characters.indices.dropLast() where characters[index].breaks {
      let character = characters[index]
      let next = characters[index + 1]
      let isInsideDigits = character.digits != nil && character.digits == next.digits
      let isHyphen = ["-", "\u{2010}", "\u{2011}"].contains(character.scalar)
      let isKoreanWord = korean && character.scalar != " "
      // libunibreak lets a line end before a further space; the space belongs to the line.
      if isInsideDigits || isHyphen || isKoreanWord || next.scalar == " " { characters[index].breaks = false }
    }
  }
}

extension ParagraphText {
  /// A word of one letter, such as "w" or "и", stands with the word behind it and never at a line's end.
  private mutating func keepShortWords() {
    for index in characters.indices.dropFirst() where characters[index].scalar == " " {
      let isLetter = characters[index - 1].scalar.properties.isAlphabetic
      let isAlone = index == 1 || characters[index - 2].scalar == " "
      if isLetter, isAlone { characters[index].breaks = false }
    }
  }
}

extension Unicode.Scalar {
  var isPlainSpace: Bool { self == " " || self == "\n" || self == "\t" || self == "\r" }

  /// Characters that say something about lines and directions, and are never drawn.
  var isDroppedFromLines: Bool {
    switch value {
    case 0x200B, 0x00AD, 0x2060, 0xFEFF, 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// A comma, a full stop, a closing bracket: a line that ends behind it parts no word.
  var endsPhrase: Bool {
    switch properties.generalCategory {
    case .otherPunctuation, .closePunctuation, .finalPunctuation, .spaceSeparator: true
    default: false
    }
  }

  /// An opening bracket or quotation mark: a line that starts with it parts no word either.
  var startsPhrase: Bool {
    switch properties.generalCategory {
    case .openPunctuation, .initialPunctuation: true
    default: false
    }
  }

  var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  /// Marks, joiners and variation selectors, which stay in the font of the character that they follow.
  var extendsCharacter: Bool { isMark || value == 0x200C || value == 0x200D || (0xFE00...0xFE0F).contains(value) }
}
