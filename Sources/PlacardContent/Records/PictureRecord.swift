import PlacardCore
import PlacardModel

extension Kind where Value == Picture {
  /// `Content/images/<id>.yaml`, which must stand beside every picture in `files`.
  static func picture(id: String, in files: FileTree) -> Kind {
    .record(
      "a picture",
      .required("file", .located(.text), "the picture’s file in this folder"),
      .required("alt", .localizedText, "what the picture shows, for those who don’t see it"),
      .required("credit", .text, "who made it"),
      .required("licence", .text, "its licence, as SPDX names it"),
      .required("source", .text, "where it was found, or that it was made for this site"),
      .required("illustrative", .localizedText, "that it shows no real person"),
      .required("width", .whole(1...20_000), "its width in pixels"),
      .required("height", .whole(1...20_000), "its height in pixels"),
      .written
    ) { file, alternative, credit, licence, source, illustrative, width, height, written in
      let path = "Content/images/\(file.value)"
      return Picture(
        id: id, file: Located(path, at: file.location), bytes: files[path] ?? [], alternative: alternative,
        credit: credit, licence: licence, source: source, illustrative: illustrative, width: width, height: height,
        written: written)
    }
  }
}
