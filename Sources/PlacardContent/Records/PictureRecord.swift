import PlacardCore
import PlacardModel

extension Kind where Value == Picture {
  /// `Content/images/<id>.yaml`, which must stand beside every picture in `files`.
  static func picture(id: String, in files: FileTree) -> Kind {
    .record(
      "a picture", .required("file", .located(.text)), .required("alt", .localizedText),
      .required("credit", .text), .required("licence", .text), .required("source", .text),
      .required("illustrative", .localizedText), .required("width", .whole(1...20_000)),
      .required("height", .whole(1...20_000)), .written
    ) { file, alternative, credit, licence, source, illustrative, width, height, written in
      let path = "Content/images/\(file.value)"
      return Picture(
        id: id, file: Located(path, at: file.location), bytes: files[path] ?? [], alternative: alternative,
        credit: credit, licence: licence, source: source, illustrative: illustrative, width: width, height: height,
        written: written)
    }
  }
}
