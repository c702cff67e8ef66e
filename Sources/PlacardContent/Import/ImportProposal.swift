package import PlacardCore
import PlacardModel

/// A file as it would be after an import.
package struct ImportProposal: Sendable {
  package let path: String
  package let old: [UInt8]
  package let new: [UInt8]

  /// The change as `diff -u` writes it.
  package var diff: String {
    unifiedDiff(of: path, from: String(decoding: old, as: UTF8.self), to: String(decoding: new, as: UTF8.self))
  }
}

/// Why an import can't be done, in words that stand alone.
package struct ImportRefusal: Error, Equatable {
  package let words: String
}

/// Writes a count of signatures into a campaign: how many and on which day, and nothing else. A page that an older count
/// was read on doesn't say the new one, so it goes.
///
/// - Parameter path: the campaign's file, which is in `content`.
package func proposeSupporters(
  _ total: Int, on day: CivilDate, to path: String, in content: FileTree
) throws(ImportRefusal) -> ImportProposal {
  guard let bytes = content[path], let root = YAMLReader.read(bytes, file: path).value else {
    throw ImportRefusal(words: "'\(path)' can't be read; `placard check` says why")
  }
  let written = root.field("supporters")
  if let old = written?.field("as_of")?.text.flatMap(PartialDate.init), old.firstDay > day {
    throw ImportRefusal(words: "'\(path)' has a count of \(old), which is newer than \(day)")
  }
  var edit = YAMLEdit(String(decoding: bytes, as: UTF8.self))
  if let count = written?.field("count"), let date = written?.field("as_of"), date.location.line != count.location.line
  {
    _ = edit.replace(count, with: "\(total)")
    _ = edit.replace(date, with: "\(day)")
    if let source = written?.field("source"), !source.isNull { _ = edit.replace(source, with: "null") }
  } else {
    let line = "supporters: {count: \(total), as_of: \(day)}"
    if let place = root.place(of: "supporters")?.line {
      edit.replaceLines(place...place, with: [line])
    } else {
      edit.insert([line], after: root.place(of: "addressed_to")?.line ?? edit.lines.count)
    }
  }
  let new = Array(edit.text.utf8)
  var reading = ContentLoader(files: content).reading
  let read = YAMLReader.read(new, file: path).value.flatMap { Kind.campaign(file: path).read($0, &reading) }
  guard read?.facts.supporters?.count == total, read?.facts.supporters?.asOf == PartialDate(day) else {
    throw ImportRefusal(words: "'supporters' in '\(path)' is written in a way that only a person can change")
  }
  return ImportProposal(path: path, old: bytes, new: new)
}
