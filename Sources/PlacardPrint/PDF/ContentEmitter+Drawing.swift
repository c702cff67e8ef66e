import PlacardText

/// Shapes as operators.
extension ContentEmitter {
  // MARK: Shapes

  mutating func paint(_ colour: Colour) {
    if state.fill == colour { return }
    if hasUnfilledRectangles { endText() }
    endString()
    output.add(colour)
    output += "rg\n"
    state.fill = colour
  }

  mutating func fill(_ area: Rectangle, _ colour: Colour, _ owner: Owner) {
    open(drawingOwner(owner))
    if !hasUnfilledRectangles { endText() }
    paint(colour)
    output.add(area.x, area.y)
    output.add(area.width, area.height)
    output += "re\n"
    // Rectangles of one colour, such as a code's, are filled together.
    hasUnfilledRectangles = true
  }

  mutating func fill(_ segments: [PathSegment], _ colour: Colour, _ owner: Owner) {
    open(drawingOwner(owner))
    endText()
    paint(colour)
    output.add(segments)
    output += "f\n"
  }

  mutating func stroke(_ from: Point, _ to: Point, width: Double, dash: [Double], _ colour: Colour) {
    endText()
    // Saved and brought back, because lines are few and their settings many.
    output += "q "
    output.add(colour)
    output += "RG "
    output.add(width)
    output += "w ["
    for length in dash { output.add(length) }
    output += "]0 d "
    output.add(from.x, from.y)
    output += "m "
    output.add(to.x, to.y)
    output += "l S Q\n"
  }

  /// Ends a text object and fills rectangles, so that anything may follow.
  mutating func endText() {
    endString()
    if hasUnfilledRectangles { output += "f\n" }
    hasUnfilledRectangles = false
    if lineStart != nil { output += "ET\n" }
    lineStart = nil
  }
}

extension PDFText {
  mutating func add(_ colour: Colour) {
    for channel in [colour.red, colour.green, colour.blue] { add(Double(channel) / 255, decimals: 3) }
  }

  mutating func add(_ segments: [PathSegment]) {
    var last = Point(0, 0)
    for segment in segments {
      switch segment {
      case .move(let to):
        add(to.x, to.y)
        self += "m\n"
        last = to
      case .line(let to):
        add(to.x, to.y)
        self += "l\n"
        last = to
      case .quadratic(let control, let to):
        add(last.x + (control.x - last.x) * 2 / 3, last.y + (control.y - last.y) * 2 / 3)
        add(to.x + (control.x - to.x) * 2 / 3, to.y + (control.y - to.y) * 2 / 3)
        add(to.x, to.y)
        self += "c\n"
        last = to
      case .cubic(let first, let second, let to):
        add(first.x, first.y)
        add(second.x, second.y)
        add(to.x, to.y)
        self += "c\n"
        last = to
      case .close: self += "h\n"
      }
    }
  }
}
