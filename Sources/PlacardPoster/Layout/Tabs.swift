import PlacardCore
import PlacardModel
import PlacardPrint
import PlacardText

/// Ten slips with the number and nothing else. The first one is drawn as if somebody had taken it, so that nobody has
/// to be the first.
func tabs(_ design: SheetDesign, _ typesetter: Typesetter) -> [Node] {
  let count = 10
  let width = design.width / Double(count)
  let ink = typesetter.palette.ink
  let number = typesetter.digits(typesetter.request.hotline.channels.phone.display)
  let length = number.paragraph.naturalWidth
  let size = min((design.tabs - 26) / max(length, 1), width * 0.5)
  let digits = digitNodes(number, size, ink)
  let places = (1..<count).map { tab in
    Transform.turnedLeft(
      (Double(tab) + 0.5) * width + size * NumberBox.digitShare / 2, (design.tabs - length * size) / 2)
  }
  let cuts = (1..<count).map { tab -> Node in
    let x = Double(tab) * width
    return .stroke(from: Point(x, 0), to: Point(x, design.tabs), width: 0.75, dash: [4, 3], ink)
  }
  let edge = Node.stroke(
    from: Point(width, design.tabs), to: Point(design.width, design.tabs), width: 0.75, dash: [1, 3], ink)
  return torn(width, design.tabs, ink) + [edge] + cuts + [.transformed(.moved(0, 0), [.copies(digits, at: places)])]
}

/// The edge that a slip leaves behind.
private func torn(_ width: Double, _ height: Double, _ ink: Colour) -> [Node] {
  let steps = [0, 3, -2, 2, -3, 1, -1, 3, 0].map(Double.init)
  let points = steps.enumerated().map { step, rise in
    Point(width * Double(step) / Double(steps.count - 1), height + rise)
  }
  return zip(points, points.dropFirst()).map { .stroke(from: $0, to: $1, width: 0.75, dash: [], ink) }
}

private func digitNodes(_ number: SetText, _ size: Double, _ ink: Colour) -> [Node] {
  var x = 0.0
  return (number.paragraph.lines(width: .infinity).first?.runs ?? []).map { run in
    defer { x += run.width * size }
    return .text(run, at: Point(x, 0), size: size, ink)
  }
}
