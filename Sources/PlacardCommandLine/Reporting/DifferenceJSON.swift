import PlacardBuild
import PlacardCore

/// What differs between two sites as one JSON object, with every page and every line whole. Members are only ever added;
/// `version` changes where that isn't enough.
struct DifferenceJSON {
  let difference: SiteDifference
  let commit: String
  let today: CivilDate

  var document: JSON {
    .object([
      ("version", .integer(1)), ("since", .string(commit)), ("as_of", .string(today.description)),
      ("pages", .integer(difference.pageCount)), ("pages_that_differ", .integer(difference.changedCount)),
      ("added", .strings(difference.addedPages)), ("removed", .strings(difference.removedPages)),
      ("changes", .array(difference.changes.map(group))), ("only_markup", .strings(difference.markupOnly)),
      ("posters", files(difference.sheets)), ("other_files", files(difference.others)),
    ])
  }

  private func group(_ group: PageChanges) -> JSON {
    .object([
      ("pages", .strings(group.pages)),
      (
        "lines",
        .array(
          group.changes.map { .object([("removed", .strings($0.removed)), ("added", .strings($0.added))]) })
      ),
    ])
  }

  private func files(_ files: SiteDifference.Files) -> JSON {
    .object([
      ("added", .strings(files.added)), ("removed", .strings(files.removed)), ("changed", .strings(files.changed)),
    ])
  }
}
