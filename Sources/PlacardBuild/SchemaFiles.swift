import PlacardContent
package import PlacardCore
import PlacardSite

/// Every description of the content and of the public data that tools beside Placard can read.
package func schemaFiles(for content: FileTree) -> [EditorFile] {
  let data = PublicSchema.all.map { schema in
    EditorFile(
      name: "api-\(schema.name)", path: "api-\(schema.name).json",
      meaning: "The public data in /api/v1/\(schema.name).json",
      bytes: schema.document().bytes)
  }
  return editorFiles(for: content) + data
}
