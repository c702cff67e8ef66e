import PlacardText

/// Turns outlines into coverage of pixels, by non-zero winding: contours that overlap, as they do in fonts made from
/// variable ones and in joined scripts, cover once and punch no holes. Vertically a pixel is sampled at a few lines;
/// along a line, coverage is exact to 1/256 of a pixel.
struct ScanConverter {
  /// Lines sampled in each row of pixels.
  static let linesPerRow = 8
  private static let unitsPerPixel = 256

  private struct Crossing {
    let line: Int32
    /// In 1/256 of a pixel, within the canvas.
    let x: Int32
    /// 1 for an edge that goes down, -1 for one that goes up.
    let winding: Int32
  }

  private let width: Int
  private let lines: Int
  private var crossings: [Crossing] = []
  private var sorted: [Crossing] = []
  /// Where each line's crossings start in `sorted`, from the first line that has any.
  private var starts: [Int] = []
  /// Changes of coverage from one pixel of a row to the next.
  private var changes: [Int32]
  private var firstLine = Int.max
  private var lastLine = -1

  init(width: Int, height: Int) {
    self.width = width
    lines = height * Self.linesPerRow
    changes = Array(repeating: 0, count: width + 2)
  }

  /// Adds an edge between two places in pixels from the upper left corner. An edge that isn't finite is left out.
  mutating func addEdge(from start: Point, to end: Point) {
    guard start.y != end.y, (start.x + start.y + end.x + end.y).isFinite else { return }
    let (upper, lower, winding): (Point, Point, Int32) = start.y < end.y ? (start, end, 1) : (end, start, -1)
    let scale = Double(Self.linesPerRow)
    // Lines are sampled in their middle: line n at n + 0.5.
    let first = Int((upper.y * scale - 0.5).rounded(.up).clamped(to: 0...Double(lines)))
    let end = Int((lower.y * scale - 0.5).rounded(.up).clamped(to: 0...Double(lines)))
    guard first < end else { return }
    firstLine = min(firstLine, first)
    lastLine = max(lastLine, end - 1)
    let slope = (lower.x - upper.x) / (lower.y - upper.y)
    let right = Double(width * Self.unitsPerPixel)
    for line in first..<end {
      let x = upper.x + ((Double(line) + 0.5) / scale - upper.y) * slope
      let units = (x * Double(Self.unitsPerPixel)).rounded().clamped(to: 0...right)
      crossings.append(Crossing(line: Int32(line), x: Int32(units), winding: winding))
    }
  }

  /// Paints what the edges enclose, and forgets them.
  mutating func fill(_ colour: Colour, on canvas: inout Canvas) {
    defer { forgetEdges() }
    guard firstLine <= lastLine else { return }
    sortByLine()
    let perRow = Self.linesPerRow
    for row in firstLine / perRow...lastLine / perRow {
      var touched = (from: width, to: -1)
      for line in max(row * perRow, firstLine)...min(row * perRow + perRow - 1, lastLine) {
        cover(line - firstLine, touched: &touched)
      }
      paint(row, touched, colour.packed, on: &canvas)
    }
  }

  private mutating func forgetEdges() {
    crossings.removeAll(keepingCapacity: true)
    firstLine = Int.max
    lastLine = -1
  }

  /// A counting sort; within a line crossings keep the order in which they came.
  private mutating func sortByLine() {
    starts.removeAll(keepingCapacity: true)
    starts.append(contentsOf: repeatElement(0, count: lastLine - firstLine + 2))
    for crossing in crossings { starts[Int(crossing.line) - firstLine + 1] += 1 }
    for line in 1..<starts.count { starts[line] += starts[line - 1] }
    var next = starts
    sorted = crossings
    for crossing in crossings {
      let line = Int(crossing.line) - firstLine
      sorted[next[line]] = crossing
      next[line] += 1
    }
  }

  /// Adds the spans of a line to the changes of its row.
  private mutating func cover(_ line: Int, touched: inout (from: Int, to: Int)) {
    let range = starts[line]..<starts[line + 1]
    guard !range.isEmpty else { return }
    sortByX(range)
    var winding: Int32 = 0
    for index in range {
      let crossing = sorted[index]
      let wasInside = winding != 0
      winding += crossing.winding
      if wasInside != (winding != 0) { change(at: Int(crossing.x), sign: wasInside ? -1 : 1, touched: &touched) }
    }
  }

  /// By insertion: the crossings of a line of text come nearly in order.
  private mutating func sortByX(_ range: Range<Int>) {
    for index in range.dropFirst() {
      let crossing = sorted[index]
      var place = index
      while place > range.lowerBound, sorted[place - 1].x > crossing.x {
        sorted[place] = sorted[place - 1]
        place -= 1
      }
      sorted[place] = crossing
    }
  }

  private mutating func change(at x: Int, sign: Int32, touched: inout (from: Int, to: Int)) {
    let pixel = x / Self.unitsPerPixel
    let part = Int32(x % Self.unitsPerPixel)
    changes[pixel] += sign * (Int32(Self.unitsPerPixel) - part)
    changes[pixel + 1] += sign * part
    touched.from = min(touched.from, pixel)
    touched.to = max(touched.to, pixel + 1)
  }

  private mutating func paint(_ row: Int, _ touched: (from: Int, to: Int), _ colour: UInt32, on canvas: inout Canvas) {
    guard touched.from <= touched.to else { return }
    let full = Int32(Self.unitsPerPixel * Self.linesPerRow)
    let steps = Int32(Canvas.steps)
    var coverage: Int32 = 0
    for pixel in touched.from...touched.to {
      coverage += changes[pixel]
      changes[pixel] = 0
      let covered = (coverage * steps + full / 2) / full
      if covered > 0, pixel < width { canvas.paint(colour, at: row * width + pixel, steps: Int(covered)) }
    }
  }
}

extension Double {
  fileprivate func clamped(to range: ClosedRange<Double>) -> Double {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
