import PlacardCore
import PlacardPrint
import PlacardText

/// A paragraph.
struct TextBox: Box {
  let text: SetText
  let style: TextStyle
  let colour: Colour
  let ground: Colour
  var tag: StructureTag? = .paragraph

  var texts: [SetText] { [text] }

  /// Type is fitted to the room by the scale. A headline gets smaller still rather than part a word where its language
  /// has no spaces, as long as it stays a headline, and a little smaller rather than stand on many short lines.
  private func size(_ width: Double, _ scale: Double) -> Double {
    let size = style.size(scale)
    guard text.role == .headline else { return size }
    guard let phrase = text.paragraph.widestPhrase else { return withFewerLines(size, width) }
    let whole = width / phrase
    return whole < size && whole > size * 0.6 ? whole : size
  }

  private func withFewerLines(_ size: Double, _ width: Double) -> Double {
    let lines = text.paragraph.lineCount(width: width / size)
    guard lines > 2 else { return size }
    let smaller = [0.95, 0.9, 0.85, 0.8].map { $0 * size }
    return smaller.first { text.paragraph.lineCount(width: width / $0) < lines } ?? size
  }

  func height(width: Double, scale: Double) -> Double {
    let size = size(width, scale)
    return Double(text.paragraph.lineCount(width: width / size)) * size * text.leading(style)
  }

  func obstacle(width: Double, scale: Double) -> SetText? {
    text.paragraph.widestPiece * style.size(scale) > width + 0.01 ? text : nil
  }

  func draw(in place: Place, scale: Double) -> Drawing {
    let size = size(place.width, scale)
    let leading = text.leading(style) * size
    let lines = text.paragraph.lines(width: place.width / size, balanced: style.isBalanced)
    let nodes = lines.enumerated().flatMap { number, line in
      setLine(line, at: baseline(of: number, place, size, leading), in: place, size)
    }
    let height = Double(lines.count) * leading
    let block = SetBlock(
      role: text.role, language: text.language, text: text.text, size: size, isBold: text.isBold,
      frame: Rectangle(x: place.x, y: place.top - height, width: place.width, height: height), colour: colour,
      ground: ground)
    return Drawing(nodes: nodes, blocks: [block]).tagged(tag, text.language)
  }

  /// The type stands in the middle of its line, which is how extra leading is shared above and below.
  private func baseline(of line: Int, _ place: Place, _ size: Double, _ leading: Double) -> Double {
    let paragraph = text.paragraph
    let middle = (leading - (paragraph.ascent + paragraph.descent) * size) / 2
    return place.top - Double(line) * leading - middle - (paragraph.ascent - lift(of: text.language)) * size
  }

  private func setLine(_ line: TextLine, at baseline: Double, in place: Place, _ size: Double) -> [Node] {
    let spare = place.width - line.width * size
    var x = place.x
    switch style.alignment {
    case .centre: x += spare / 2
    case .start: x += text.paragraph.isRightToLeft ? spare : 0
    }
    return line.runs.map { run in
      defer { x += run.width * size }
      return .text(run, at: Point(x, baseline), size: size, colour)
    }
  }
}
