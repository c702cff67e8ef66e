/// The fields that templates may name, page by page, as a Markdown document made from the schemas.
///
/// - Parameter pages: with the schemas of their scopes, outermost first.
package func referenceText(for pages: [(name: String, scopes: [Schema])]) -> String {
  var text = "# Fields of the templates\n"
  for page in pages {
    text += "\n## \(page.name)\n"
    for schema in page.scopes.reversed() {
      text +=
        "\nOf \(schema.name):\n\n| name | kind | may be missing | meaning |\n| --- | --- | --- | --- |\n"
      text += rows(of: schema, below: "", path: [schema.name])
    }
  }
  return text
}

/// The rows of a schema and of the records in it. `path` holds the schemas around, so that none is told
/// inside itself.
private func rows(of schema: Schema, below prefix: String, path: [String]) -> String {
  var text = ""
  for field in schema.fields {
    let name = prefix + field.name
    let missing = field.shape.isOptional ? "yes" : "no"
    text += "| `\(name)` | \(field.shape.kindWords) | \(missing) | \(field.meaning) |\n"
    switch field.shape.present {
    case .record(let inner) where !path.contains(inner.name):
      text += rows(of: inner, below: "\(name).", path: path + [inner.name])
    case .list(let inner) where !path.contains(inner.name):
      text += rows(of: inner, below: "\(name)[].", path: path + [inner.name])
    default: break
    }
  }
  return text
}

extension Shape {
  fileprivate var kindWords: String {
    switch present {
    case .list(let schema): "list, each \(schema.name)"
    default: present.words
    }
  }
}
