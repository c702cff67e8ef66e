import PlacardBuild
import PlacardCore
import PlacardDisk
import PlacardTestSupport
import Testing

@Suite("Files for editors and forms")
struct SchemaFilesTests {
  let content: FileTree
  let keptFiles: FileTree

  init() throws {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    content = try readTree(root: root, folders: ["Content"]).value ?? FileTree()
    keptFiles = try readTree(root: root + "/Content", folders: [".schema"]).value ?? FileTree()
  }

  @Test("What is kept in Content/.schema is what Placard writes: `placard schema --write Content/.schema`")
  func kept() {
    let written = schemaFiles(for: content)
    expectNoDifference(keptFiles.paths, written.map { ".schema/\($0.path)" }.sorted())
    for file in written {
      #expect(keptFiles[".schema/\(file.path)"] == file.bytes, "\(file.path) isn't what Placard writes today")
    }
  }

  @Test("The settings of the editor in .vscode are the ones that Placard prints")
  func settings() throws {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let settings = try readTree(root: root, folders: [".vscode"]).value?[".vscode/settings.json"]
    #expect(settings == schemaFiles(for: content).first { $0.name == "vscode" }?.bytes)
  }

  @Test("A site's languages are its schema's")
  func languages() throws {
    let french = SmallSite().replacing("Content/site.yaml", "languages: [en, es]", with: "languages: [fr]")
    let schema = schemaFiles(for: french.files.below("Content")).first { $0.name == "page" || $0.name == "site" }
    let text = String(decoding: try #require(schema).bytes, as: UTF8.self)
    #expect(text.contains("\"fr\": {"))
    #expect(!text.contains("\"en\": {"))
  }

  @Test("Without content there are schemas all the same")
  func nothing() {
    #expect(schemaFiles(for: FileTree()).count == schemaFiles(for: content).count)
  }
}
