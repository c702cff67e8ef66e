import PlacardCore
import PlacardText
import Synchronization

/// Paragraphs that were shaped before, shared by all the sheets that say the same. What is found here is what would be
/// shaped anew, so nobody can tell the difference but by the clock.
final class ShapedWords: Sendable {
  /// The words as bytes: comparing them by what they mean, as strings do, takes longer than anything else here.
  private struct Key: Hashable {
    let bytes: [UInt8]

    init(_ pieces: [TextPiece], _ language: LanguageTag, bold: Bool) {
      var bytes: [UInt8] = [bold ? 1 : 0]
      bytes += language.description.utf8
      for piece in pieces {
        // Neither byte is one of UTF-8.
        switch piece {
        case .words(let words):
          bytes.append(0xFE)
          bytes += words.utf8
        case .digits(let digits):
          bytes.append(0xFF)
          bytes += digits.utf8
        }
      }
      self.bytes = bytes
    }

    func hash(into hasher: inout Hasher) {
      unsafe bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    }
  }

  private let shaped = Mutex<[Key: Paragraph]>([:])

  /// Two threads that ask for the same at once may both shape it.
  func paragraph(_ pieces: [TextPiece], _ language: LanguageTag, bold: Bool, fonts: FontStack) -> Paragraph {
    let key = Key(pieces, language, bold: bold)
    if let known = shaped.withLock({ $0[key] }) { return known }
    let paragraph = Paragraph(pieces, language: language, fonts: fonts)
    shaped.withLock { $0[key] = paragraph }
    return paragraph
  }
}
