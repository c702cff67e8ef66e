package import PlacardCore

/// A value of a YAML document with its place. Scalars are text as written: what they mean is the schema's to say.
package struct YAMLNode: Sendable {
  package indirect enum Content: Sendable {
    case scalar(String, isPlain: Bool)
    case sequence([YAMLNode])
    case mapping([Entry])
  }

  package struct Entry: Sendable {
    package let key: Located<String>
    package let value: YAMLNode
  }

  package let content: Content
  package let location: SourceLocation

  /// Whether the value is left out: nothing, `~` or `null` without quotes.
  var isNull: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return ["", "~", "null"].contains(text)
  }

  /// What kind of thing stands there, as an error names it.
  var kindName: String {
    switch content {
    case .scalar: isNull ? "nothing" : "text"
    case .sequence: "a list"
    case .mapping: "a group of fields"
    }
  }
}
