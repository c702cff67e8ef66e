import PlacardText
import Testing

@testable import PlacardPrint

@Test func `a rectangle fills its pixels, and edges within a pixel are grey`() {
  let rows = picture(width: 4, height: 3, [.rectangle(Rectangle(1, 0, 1.5, 2), .black)])
  #expect(rows == [[0, 0, 0, 0], [0, 16, 8, 0], [0, 16, 8, 0]])
}

@Test func `half of each pixel on the diagonal of a triangle is covered`() {
  let triangle: [PathSegment] = [.move(Point(0, 0)), .line(Point(3, 0)), .line(Point(0, 3)), .close]
  let rows = picture(width: 3, height: 3, [.path(triangle, .black)])
  #expect(rows == [[8, 0, 0], [16, 8, 0], [16, 16, 8]])
}

@Test func `a contour that winds the other way makes a hole, one that winds the same way makes none`() {
  let ring = picture(
    width: 4, height: 4, [.path(square(from: 0, to: 4) + square(from: 1, to: 3, clockwise: true), .black)])
  #expect(ring == [[16, 16, 16, 16], [16, 0, 0, 16], [16, 0, 0, 16], [16, 16, 16, 16]])
  let solid = picture(width: 4, height: 4, [.path(square(from: 0, to: 3) + square(from: 1, to: 4), .black)])
  #expect(solid == [[0, 16, 16, 16], [16, 16, 16, 16], [16, 16, 16, 16], [16, 16, 16, 0]])
}

@Test func `a contour left open is closed`() {
  let corner: [PathSegment] = [.move(Point(0, 0)), .line(Point(2, 0)), .line(Point(2, 2)), .line(Point(0, 2))]
  #expect(picture(width: 2, height: 2, [.path(corner, .black)]) == [[16, 16], [16, 16]])
}

@Test func `curves bulge as far as they should`() {
  let round: [PathSegment] = [.move(Point(0, 0)), .quadratic(control: Point(4, 8), to: Point(8, 0)), .close]
  let rows = picture(width: 8, height: 5, [.path(round, .black)])
  #expect(rows[0].allSatisfy { $0 == 0 })
  #expect(rows[1][3] > 12 && rows[1][4] > 12 && rows[1][0] == 0)
  #expect(rows[4][1...6].allSatisfy { $0 == 16 })
  let cubic: [PathSegment] = [.move(Point(0, 0)), .cubic(Point(0, 4), Point(4, 4), to: Point(4, 0)), .close]
  #expect(picture(width: 4, height: 4, [.path(cubic, .black)])[3] == [15, 16, 16, 15])
}

@Test func `a dashed line takes turns with its gaps, and an undashed one is full`() {
  func line(_ dash: [Double]) -> [Int] {
    picture(
      width: 8, height: 1, [.stroke(from: Point(0, 0.5), to: Point(8, 0.5), width: 1, dash: dash, .black)])[0]
  }
  #expect(line([2, 1]) == [16, 16, 0, 16, 16, 0, 16, 16])
  #expect(line([3]) == [16, 16, 16, 0, 0, 0, 16, 16])
  #expect(line([]) == [16, 16, 16, 16, 16, 16, 16, 16])
  #expect(line([0, 0]) == line([]))
}

@Test func `the squares of a code meet without a seam, wherever they fall`() {
  let modules: [Node] = (0..<6).map { .rectangle(Rectangle(Double($0) * 0.7, 0, 0.7, 1), .black) }
  #expect(picture(width: 4, height: 1, modules) == [[16, 16, 16, 16]])
}

@Test func `groups, moves, turns and copies put ink where they say`() {
  let dot: [Node] = [.rectangle(Rectangle(0, 0, 1, 1), .black)]
  let copies: [Node] = [.artifact([.copies(dot, at: [.moved(0, 1), .moved(2, 0)])])]
  #expect(picture(width: 3, height: 2, copies) == [[16, 0, 0], [0, 0, 16]])
  let bar: [Node] = [.rectangle(Rectangle(0, 0, 2, 1), .black)]
  let turned: [Node] = [.tagged(.figure, language: nil, [.transformed(.turnedLeft(1, 0), bar)])]
  #expect(picture(width: 2, height: 2, turned) == [[16, 0], [16, 0]])
  let nested: [Node] = [.transformed(.moved(1, 0), [.transformed(.turnedLeft(1, 0), bar)])]
  #expect(picture(width: 2, height: 2, nested) == [[0, 16], [0, 16]])
  let area = Rectangle(0, 0, 1, 1)
  let link: [Node] = [.link(to: "https://example.org/", contents: "Example", area: area, dot)]
  #expect(picture(width: 1, height: 1, link) == [[16]])
}

@Test func `what lies outside the sheet is cut off, and a place that is no number paints nothing`() {
  let beyond: [Node] = [.rectangle(Rectangle(-5, -5, 1_000_000_000, 6), .black)]
  #expect(picture(width: 2, height: 2, beyond) == [[0, 0], [16, 16]])
  let nowhere: [PathSegment] = [.move(Point(0, 0)), .line(Point(.nan, 1)), .line(Point(1, .infinity)), .close]
  #expect(picture(width: 1, height: 1, [.path(nowhere, .black)]) == [[0]])
}
