import PlacardCore

/// One or more fields of a record: their names, and how a value is read from the record's entries.
struct Field<Value: Sendable>: Sendable {
  let outline: [FieldOutline]
  let read: @Sendable ([YAMLNode.Entry], inout Reading) -> Value?

  /// A field that must be there and must not be null.
  ///
  /// `meaning` is what it says of the record, for whoever writes it.
  static func required(_ name: String, _ kind: Kind<Value>, _ meaning: String) -> Field {
    Field(outline: [FieldOutline(name: name, isRequired: true, shape: kind.shape, meaning: meaning)]) {
      entries, reading in
      entries.value(of: name).flatMap { kind.read($0, &reading) }
    }
  }

  /// A field that may be left out or null.
  static func optional<Wrapped>(
    _ name: String, _ kind: Kind<Wrapped>, _ meaning: String
  ) -> Field where Value == Wrapped? {
    Field(outline: [FieldOutline(name: name, isRequired: false, shape: kind.shape, meaning: meaning)]) {
      entries, reading in
      guard let node = entries.value(of: name) else { return .some(nil) }
      return kind.read(node, &reading).map { .some($0) }
    }
  }

  /// A field that may be left out or null, and then has a value all the same.
  static func optional(
    _ name: String, _ kind: Kind<Value>, _ meaning: String, otherwise value: Value
  ) -> Field {
    Field(outline: [FieldOutline(name: name, isRequired: false, shape: kind.shape, meaning: meaning)]) {
      entries, reading in
      guard let node = entries.value(of: name) else { return value }
      return kind.read(node, &reading)
    }
  }

  /// Several fields of the same record that make one value together.
  static func group<each Part>(
    _ field: repeat Field<each Part>, make: @escaping @Sendable (repeat each Part) -> Value
  ) -> Field {
    var outline: [FieldOutline] = []
    for part in repeat each field { outline += part.outline }
    return Field(outline: outline) { entries, reading in
      let values = (repeat (each field).read(entries, &reading))
      do {
        return make(repeat try present(each values))
      } catch {
        return nil
      }
    }
  }
}

/// What a record's outline says of a field.
struct FieldOutline: Sendable {
  let name: String
  let isRequired: Bool
  let shape: Shape
  /// What it says of the record, in a few words that follow its name.
  let meaning: String
}

extension Kind {
  /// A group of fields, made into a value when all of them could be read.
  ///
  /// Unknown fields, missing fields and every field's own faults are reported together.
  static func record<each Part>(
    _ name: String, _ field: repeat Field<each Part>, make: @escaping @Sendable (repeat each Part) -> Value
  ) -> Kind {
    let fields = Field.group(repeat each field, make: make)
    return Kind(name, .record(fields.outline)) { node, reading in
      guard case .mapping(let entries) = node.content else {
        reading.report(.wrongKind, at: node.location, "\(name) belongs here, not \(node.kindName)")
        return nil
      }
      reportFieldNames(of: entries, against: fields.outline, of: name, at: node.location, &reading)
      return fields.read(entries, &reading)
    }
  }
}

extension [YAMLNode.Entry] {
  /// The value of a field; nil where it is left out or null.
  fileprivate func value(of name: String) -> YAMLNode? {
    first { $0.key.value == name }.flatMap { $0.value.isNull ? nil : $0.value }
  }
}

/// A part of a record couldn't be read; its fault is already reported.
private struct Absent: Error {}

private func present<Value>(_ value: Value?) throws(Absent) -> Value {
  guard let value else { throw Absent() }
  return value
}

private func reportFieldNames(
  of entries: [YAMLNode.Entry], against fields: [FieldOutline], of record: String,
  at location: SourceLocation, _ reading: inout Reading
) {
  let names = fields.map(\.name)
  let unknown = entries.filter { !names.contains($0.key.value) }
  let missing = fields.filter { field in
    field.isRequired && !entries.contains { $0.key.value == field.name && !$0.value.isNull }
  }
  for entry in unknown {
    reading.report(
      .unknownField, at: entry.key.location, "'\(entry.key.value)' isn't a field of \(record)",
      suggestion: didYouMean(entry.key.value, among: names))
  }
  for field in missing {
    let place = entries.first { $0.key.value == field.name }?.key.location ?? location
    reading.report(.missingField, at: place, "\(record) needs '\(field.name)'")
  }
}
