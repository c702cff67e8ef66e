import PlacardCore

/// Writes the fields of a form of Decap CMS for the form of a file.
struct DecapForm {
  let languages: [LanguageTag]

  /// The Markdown text after the front matter. Without the rich editor, which would rewrite copy that nobody touched.
  static let text: JSON = .object([
    ("name", .string("body")), ("label", .string("Text")), ("widget", .string("markdown")),
    ("modes", .strings(["raw"])),
  ])

  /// - Parameter nodes: what such files hold today, for what may be written in several ways.
  func fields(_ shape: Shape, _ nodes: [YAMLNode]) -> [JSON] {
    fields(shape, nodes, areRequired: true)
  }

  private func fields(_ shape: Shape, _ nodes: [YAMLNode], areRequired: Bool) -> [JSON] {
    switch shape {
    case .record(let fields): fields.map { field($0, nodes, canBeRequired: areRequired) }
    case .localized(let needsOriginal):
      languages.enumerated().map { index, language in
        let isRequired = areRequired && needsOriginal && index == 0
        return field(language.description, "", isRequired, widget(.prose, []))
      }
    default: []
    }
  }

  /// Inside a group that may be left out, nothing is required: Decap would ask for it all the same.
  private func field(_ outline: FieldOutline, _ nodes: [YAMLNode], canBeRequired: Bool) -> JSON {
    let isRequired = outline.isRequired && canBeRequired
    return field(
      outline.name, outline.meaning, isRequired,
      widget(outline.shape, nodes.values(of: outline.name), isRequired: isRequired))
  }

  /// Decap asks for a field unless it is told not to, and shows a name where there is no label.
  private func field(_ name: String, _ hint: String, _ isRequired: Bool, _ widget: [(String, JSON)]) -> JSON {
    let label = name.split(separator: "_").joined(separator: " ")
    let words = [("label", JSON.string(label.prefix(1).uppercased() + label.dropFirst())), ("hint", .string(hint))]
    return .object(
      [("name", .string(name))] + (hint.isEmpty ? [] : words) + (isRequired ? [] : [("required", .boolean(false))])
        + widget)
  }

  private func widget(_ shape: Shape, _ nodes: [YAMLNode], isRequired: Bool = true) -> [(String, JSON)] {
    switch shape {
    case .text: [("widget", .string("string"))]
    case .prose: [("widget", .string("text"))]
    case .pattern(let pattern):
      [
        ("widget", .string("string")),
        ("pattern", .array([.string(pattern.expression), .string("\(pattern.message) belongs here")])),
      ]
    case .whole(let range):
      number("int") + [("min", .integer(range.lowerBound)), ("max", .integer(range.upperBound))]
    case .measure: number("float") + [("min", .integer(0)), ("step", .decimal("0.001"))]
    case .boolean: [("widget", .string("boolean"))]
    case .word(let words): [("widget", .string("select")), ("options", .strings(words))]
    case .list(let element, let count): list(of: element, count, nodes)
    case .record, .localized, .table: group(shape, nodes, isRequired)
    case .either(let shapes): either(shapes, nodes, isRequired)
    }
  }

  private func number(_ type: String) -> [(String, JSON)] {
    [("widget", .string("number")), ("value_type", .string(type))]
  }

  private func list(of element: Shape, _ count: Int?, _ nodes: [YAMLNode]) -> [(String, JSON)] {
    let items = nodes.flatMap(\.items)
    let extent = count.map { [("min", JSON.integer($0)), ("max", JSON.integer($0))] } ?? []
    switch element {
    case .word(let words):
      return [("widget", .string("select")), ("multiple", .boolean(true)), ("options", .strings(words))]
    case .record: return [("widget", .string("list")), ("fields", .array(fields(element, items)))]
    default:
      return [("widget", .string("list")), ("field", field("item", "", true, widget(element, items)))] + extent
    }
  }

  /// A group of fields; nothing to edit where it is a table that nothing is known of.
  private func group(_ shape: Shape, _ nodes: [YAMLNode], _ isRequired: Bool) -> [(String, JSON)] {
    let fields = fields(shape, nodes, areRequired: isRequired)
    guard !fields.isEmpty else { return [("widget", .string("hidden"))] }
    return [("widget", .string("object")), ("collapsed", .boolean(true)), ("fields", .array(fields))]
  }

  /// Decap has no field for what may be written in several ways, so it is edited as it is written everywhere today, and
  /// kept as it is where that differs.
  private func either(_ shapes: [Shape], _ nodes: [YAMLNode], _ isRequired: Bool) -> [(String, JSON)] {
    let written = nodes.filter { !$0.isNull }
    let fitting = shapes.filter { shape in written.allSatisfy { $0.hasLayout(of: shape) } }
    guard let shape = fitting.first else { return [("widget", .string("hidden"))] }
    return widget(shape, nodes, isRequired: isRequired)
  }
}

extension YAMLNode {
  fileprivate var entries: [Entry] {
    if case .mapping(let entries) = content { entries } else { [] }
  }

  fileprivate var items: [YAMLNode] {
    if case .sequence(let items) = content { items } else { [] }
  }

  /// Whether it is a list, a group or neither, as a shape asks.
  fileprivate func hasLayout(of shape: Shape) -> Bool {
    switch (content, shape) {
    case (.sequence, .list), (.mapping, .record), (.mapping, .localized), (.mapping, .table): true
    case (.scalar, .list), (.scalar, .record), (.scalar, .localized), (.scalar, .table): false
    case (.scalar, _): true
    default: false
    }
  }
}

extension [YAMLNode] {
  fileprivate func values(of name: String) -> [YAMLNode] {
    flatMap(\.entries).filter { $0.key.value == name }.map(\.value)
  }
}
