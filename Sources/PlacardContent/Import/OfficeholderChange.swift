package import PlacardCore
import PlacardModel

/// What a list of officeholders would change in the records, and what it must not change.
package struct OfficeholderImport: Sendable {
  package internal(set) var proposals: [ImportProposal] = []
  /// A line for each record that stays as it is for a reason.
  package internal(set) var notes: [String] = []
}

/// Compares officeholders with the records of their places.
///
/// A record that somebody checked after the day of the list is left alone. `checked` isn't touched: only who compares the
/// change with its source may write it.
///
/// - Parameter day: the day on which the list was as it is.
package func proposeOfficeholders(
  _ list: [Officeholder], seen day: CivilDate, in content: FileTree
) -> OfficeholderImport {
  var result = OfficeholderImport()
  for holder in list.sorted(by: { $0.code < $1.code }) {
    let path = "Content/jurisdictions/\(holder.code.fileStem).yaml"
    guard let bytes = content[path], let record = YAMLReader.read(bytes, file: path).value else {
      result.notes.append("\(path): can't be read; `placard check` says why")
      continue
    }
    if let checked = record.field("checked")?.text.flatMap(PartialDate.init), checked.lastDay > day {
      result.notes.append("\(path): left as it is; it was checked on \(checked), after the list of \(day)")
      continue
    }
    var change = OfficeholderChange(holder, day, record, String(decoding: bytes, as: UTF8.self))
    change.make()
    let new = Array(change.edit.text.utf8)
    var reading = ContentLoader(files: content).reading
    let kind = Kind<Jurisdiction>.jurisdiction(in: reading.languages.first ?? .english)
    _ = YAMLReader.read(new, file: path).value.flatMap { kind.read($0, &reading) }
    if change.isTooHard || !reading.diagnostics.isEmpty {
      result.notes.append("\(path): is written in a way that only a person can change; the list has \(holder.name)")
    } else if new != bytes {
      result.proposals.append(ImportProposal(path: path, old: bytes, new: new))
    }
  }
  return result
}

/// The change of one record.
private struct OfficeholderChange {
  let holder: Officeholder
  let day: CivilDate
  let record: YAMLNode
  var edit: YAMLEdit
  private(set) var isTooHard = false
  private var changed: [String] = []

  init(_ holder: Officeholder, _ day: CivilDate, _ record: YAMLNode, _ text: String) {
    self.holder = holder
    self.day = day
    self.record = record
    edit = YAMLEdit(text)
  }

  mutating func make() {
    let isOther = record.field("holder")?.field("name")?.text != holder.name
    if isOther {
      set("name", in: "holder", scalar(holder.name), as: "name")
      if record.field("holder")?.field("status")?.text != "in office" {
        set("status", in: "holder", "in office", as: nil)
      }
    }
    setDate("since", holder.since, isOther)
    setDate("term_ends", holder.termEnds, isOther)
    if let phone = holder.phone?.dialled, record.field("office")?.field("phone")?.text != phone {
      set("phone", in: "office", "\"\(phone)\"", as: "phone")
    }
    if !changed.isEmpty { addSource() }
  }

  /// A name as it is, or in quotes where YAML would read something else.
  private func scalar(_ name: String) -> String {
    let isPlain = name.first?.isLetter == true && name.allSatisfy { $0.isLetter || " .'’-".contains($0) }
    return isPlain ? name : String(decoding: JSON.string(name).bytes.dropLast(), as: UTF8.self)
  }

  /// A date of the same person is changed only for one that says something else, not for a vaguer one.
  private mutating func setDate(_ name: String, _ date: PartialDate?, _ isOther: Bool) {
    let old = record.field("holder")?.field(name)?.text
    guard isOther ? old != date?.description : date.map({ !(old ?? "").hasPrefix($0.description) }) ?? false else {
      return
    }
    set(name, in: "holder", date?.description ?? "null", as: date == nil ? nil : name)
  }

  private mutating func set(_ name: String, in group: String, _ value: String, as fact: String?) {
    guard let node = record.field(group)?.field(name), edit.replace(node, with: value) else {
      isTooHard = true
      return
    }
    if let fact { changed.append(fact) }
  }

  /// The list's source stands first, because it is the newest.
  private mutating func addSource() {
    guard let line = record.place(of: "sources")?.line, let sources = record.field("sources"),
      sources.elements.first.map({ $0.location.line != line }) ?? false
    else {
      isTooHard = true
      return
    }
    edit.insert(
      [
        "  - address: \(holder.source?.description ?? "null")", "    seen: \(day)",
        "    supports: [\(changed.joined(separator: ", "))]",
      ], after: line)
  }
}
