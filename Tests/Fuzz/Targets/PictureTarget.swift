import PlacardContent
import PlacardCore
import PlacardModel

/// A picture of any kind is read to an answer, and what passes as SVG has nothing in it that could act.
func checkPicture(_ bytes: [UInt8]) throws(Complaint) {
  for ending in ["svg", "png", "jpg", "webp"] {
    let file = "Content/images/a.\(ending)"
    let found = faults(in: picture(file, bytes))
    try expectPlaces(found, lines: 1...lineCount(bytes))
    if ending == "svg", found.isEmpty { try checkDrawing(bytes) }
  }
}

private func picture(_ file: String, _ bytes: [UInt8]) -> Picture {
  let words = LocalizedText("A sheet by a window", in: .english)
  return Picture(
    id: "a", file: Located(file, at: SourceLocation(file: "a.yaml", line: 1, column: 1)), bytes: bytes,
    alternative: words, credit: "a", licence: "a", source: "a", illustrative: words, width: 100, height: 100)
}

/// No script, no handler, no style, no address but one of the picture's own parts.
private func checkDrawing(_ bytes: [UInt8]) throws(Complaint) {
  for token in HTMLTokenizer.tokens(withoutComments(bytes)) {
    guard case .start(let name, let attributes) = token else { continue }
    let acts: Set = ["script", "foreignobject", "iframe", "image", "a", "animate", "set", "style", "handler", "embed"]
    try expect(!acts.contains(name) && !name.contains(":"), "a picture has <\(name)>")
    for attribute in attributes {
      let value = attribute.value
      try expect(!attribute.name.utf8.starts(with: "on".utf8), "a picture has '\(attribute.name)'")
      try expect(attribute.name != "style" && !value.contains(UInt8(ascii: "&")), "a picture has '\(attribute.name)'")
      if attribute.name.utf8.reversed().starts(with: "href".utf8.reversed()) {
        try expect(value.first == UInt8(ascii: "#"), "a picture leads elsewhere")
      }
      for place in value.ranges(of: Array("url(".utf8)) {
        try expect(value[place.upperBound...].first == UInt8(ascii: "#"), "a picture is drawn with something else")
      }
    }
  }
}

/// The file without its comments, which end in XML where they don't always in HTML.
private func withoutComments(_ bytes: [UInt8]) -> [UInt8] {
  var plain: [UInt8] = []
  var rest = bytes[...]
  while let start = rest.firstRange(of: Array("<!--".utf8)) {
    plain += rest[..<start.lowerBound]
    guard let end = rest[start.lowerBound...].firstRange(of: Array("-->".utf8)) else { return plain }
    rest = rest[end.upperBound...]
  }
  return plain + rest
}
