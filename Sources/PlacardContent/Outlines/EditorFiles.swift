package import PlacardCore

/// What tools beside Placard need to know of the content of a site: the schema of every kind of file, settings that
/// tell an editor which schema belongs to which files, and forms for people who use neither.
///
/// The languages and the forms are those of the site in `content`; without one, they are English.
package func editorFiles(for content: FileTree) -> [EditorFile] {
  let loader = ContentLoader(files: content)
  let schema = JSONSchema(languages: loader.reading.languages)
  let schemas = ContentFile.all.map { file in
    EditorFile(
      name: file.name, path: "\(file.name).json", meaning: file.meaning,
      bytes: schema.document(of: file).bytes)
  }
  return schemas + [
    EditorFile(
      name: "vscode", path: "vscode.json", meaning: "Settings of Visual Studio Code, for .vscode/settings.json",
      bytes: editorSettings.bytes),
    EditorFile(
      name: "decap", path: "decap.yml", meaning: "Forms of Decap CMS, for its config.yml",
      bytes: DecapConfiguration(content, languages: loader.reading.languages).document.bytes),
  ]
}

/// Which schema belongs to which YAML files. Front matter isn't there: the language server doesn't read Markdown.
private var editorSettings: JSON {
  let associations = ContentFile.all.filter { !$0.hasText }.map { file in
    ("./Content/.schema/\(file.name).json", JSON.strings(file.places.map { "Content/\($0)" }))
  }
  return .object([("yaml.schemas", .object(associations))])
}
