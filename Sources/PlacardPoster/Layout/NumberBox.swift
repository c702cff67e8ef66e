import PlacardCore
import PlacardPrint
import PlacardText

/// The number, as wide as its box: the largest thing on a sheet, whatever the scale of the rest.
struct NumberBox: Box {
  /// One line, or two where a narrow sheet would make it small.
  let lines: [SetText]
  /// The number as it is read and dialled.
  let display: String
  let address: String
  let language: LanguageTag
  let colour: Colour
  let ground: Colour
  /// The greatest height of a line of digits in points.
  var maximumHeight = Double.infinity
  var alignment = TextStyle.Alignment.start
  var isRightToLeft = false

  var texts: [SetText] { lines }

  func height(width: Double, scale: Double) -> Double {
    digitHeight(size(width)) * (Double(lines.count) + Double(lines.count - 1) * Self.lineGap)
  }

  func obstacle(width: Double, scale: Double) -> SetText? { nil }

  func draw(in place: Place, scale: Double) -> Drawing {
    let size = size(place.width)
    let height = height(width: place.width, scale: scale)
    let frame = Rectangle(x: place.x, y: place.top - height, width: place.width, height: height)
    let nodes = lines.enumerated().flatMap { number, line in
      setLine(line, place, size, place.top - digitHeight(size) * (1 + Double(number) * (1 + Self.lineGap)))
    }
    let block = SetBlock(
      role: .number, language: language, text: display, size: size, isBold: true, frame: frame, colour: colour,
      ground: ground)
    let link = Node.link(to: address, contents: display, area: frame, nodes)
    return Drawing(nodes: [link], blocks: [block])
  }

  /// Type size that fills a width.
  func size(_ width: Double) -> Double {
    let natural = lines.map(\.paragraph.naturalWidth).max() ?? 1
    return min(width / max(natural, 1), maximumHeight / Self.digitShare)
  }

  private func setLine(_ line: SetText, _ place: Place, _ size: Double, _ baseline: Double) -> [Node] {
    guard let set = line.paragraph.lines(width: .infinity).first else { return [] }
    let spare = place.width - set.width * size
    var x = place.x + (alignment == .centre ? spare / 2 : isRightToLeft ? spare : 0)
    return set.runs.map { run in
      defer { x += run.width * size }
      return .text(run, at: Point(x, baseline), size: size, colour)
    }
  }

  /// Digits of Noto Sans are 0.714 em high, and between two lines of them stands a third of that.
  static let digitShare = 0.714
  private static let lineGap = 0.34
  private func digitHeight(_ size: Double) -> Double { size * Self.digitShare }
}
