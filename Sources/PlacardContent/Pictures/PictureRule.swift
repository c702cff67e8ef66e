package import PlacardCore
package import PlacardModel

/// What is wrong with a picture's file: whatever in it could act, say who made it where, or fill a reader's memory.
package func faults(in picture: Picture) -> [Diagnostic] {
  let path = picture.file.value
  let ending = path.split(separator: ".").last.map(String.init) ?? ""
  if ending == "svg" {
    guard let flaw = VectorPicture.flaw(in: picture.bytes) else { return [] }
    let line = picture.bytes[..<flaw.offset].count { $0 == UInt8(ascii: "\n") } + 1
    let place = SourceLocation(file: path, line: line)
    return [Diagnostic(.unsafePicture, at: place, flaw.words, suggestion: "save it as plain SVG, without scripts")]
  }
  guard let raster = RasterPicture(picture.bytes, ending: ending) else {
    return [fault(path, "'\(path)' isn't a picture of the kind its name says", "save it as SVG, PNG, JPEG or WebP")]
  }
  return rasterFaults(raster, picture)
}

/// In pixels: a picture of these many takes a browser 80 MB.
private let mostPixels = 20_000_000

private func rasterFaults(_ raster: RasterPicture, _ picture: Picture) -> [Diagnostic] {
  let path = picture.file.value
  var found: [Diagnostic] = []
  if let part = raster.metadata {
    found.append(
      fault(
        path, "'\(path)' carries more than the picture, such as where and when it was taken: \(part)",
        "save it without metadata"))
  }
  if raster.width != picture.width || raster.height != picture.height {
    let written = "\(picture.width) by \(picture.height)"
    found.append(
      fault(
        path, "'\(path)' is \(raster.width) by \(raster.height) pixels, and the file beside it says \(written)", nil))
  } else if raster.width * raster.height > mostPixels {
    found.append(fault(path, "'\(path)' has more than \(mostPixels) pixels", "make it smaller"))
  }
  return found
}

private func fault(_ path: String, _ summary: String, _ suggestion: String?) -> Diagnostic {
  Diagnostic(.unsafePicture, at: SourceLocation(file: path), summary, suggestion: suggestion)
}
