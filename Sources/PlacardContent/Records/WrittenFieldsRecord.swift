import PlacardCore
import PlacardModel

extension Field where Value == WrittenFields {
  /// No field of its own: all of the record's fields once more, as they are written.
  static var written: Field {
    Field(outline: []) { entries, _ in WrittenFields(entries.flatMap { $0.value.fields(at: $0.key.value) }) }
  }
}

extension YAMLNode {
  fileprivate func fields(at path: String) -> [WrittenFields.Field] {
    switch content {
    case .scalar(let text, _):
      [WrittenFields.Field(path: path, value: isNull ? nil : text, location: location)]
    case .sequence(let items):
      items.enumerated().flatMap { index, item in item.fields(at: "\(path)[\(index)]") }
    case .mapping(let entries):
      entries.flatMap { $0.value.fields(at: "\(path).\($0.key.value)") }
    }
  }
}
