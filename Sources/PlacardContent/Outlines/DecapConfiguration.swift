import PlacardCore

/// Writes the configuration of Decap CMS (`config.yml`; JSON is YAML), so that people who don't use git can edit in forms.
///
/// Decap's own way with languages puts every language into the file's name, and ours leaves the first one out. So each
/// language of a text is an entry, and words by language are a group with a field a language. Interface words have no
/// form: their keys are the program's, and whoever translates them wants the whole file in view.
struct DecapConfiguration {
  private let content: FileTree
  private let languages: [LanguageTag]

  init(_ content: FileTree, languages: [LanguageTag]) {
    self.content = content
    self.languages = languages
  }

  var document: JSON {
    .object([
      ("backend", .object([("name", .string("git-gateway")), ("branch", .string("main"))])),
      ("local_backend", .boolean(true)), ("media_folder", .string("Content/images")),
      ("slug", .object([("encoding", .string("ascii")), ("clean_accents", .boolean(true))])),
      ("collections", .array(records + [settings] + campaigns)),
    ])
  }

  /// What stands in a folder of its own, one file a record.
  private var records: [JSON] {
    [
      folder("pages", "page", label: "Pages", title: "title", canCreate: true),
      folder("jurisdictions", "jurisdiction", label: "States and territories", title: "name"),
      folder("laws", "law", label: "Posting laws", title: "code"),
      folder("hotlines", "hotline", label: "Hotlines", title: "name", canCreate: true),
      folder("posters", "poster", label: "Posters", title: "name"),
      folder("images", "picture", label: "Pictures", title: "file", canCreate: true),
    ]
  }

  private var settings: JSON {
    collection(
      "site", "Site",
      files: [
        entry("site.yaml", "site", label: "Site"), entry("laws/federal.yaml", "federal-law", label: "Federal law"),
      ])
  }

  /// A collection of each campaign's texts, and one of its news.
  private var campaigns: [JSON] {
    let names = Set(paths { $0.hasPrefix("campaigns/") }.compactMap { $0.split(separator: "/").dropFirst().first })
    return names.sorted().flatMap { name in
      let folder = "campaigns/\(name)/"
      let texts = paths { $0.hasPrefix(folder) && !$0.hasPrefix("\(folder)updates/") }
      let files = texts.map { path in
        let stem = path.dropFirst(folder.count)
        // A record's kind has the name of its file; a Markdown text is a page.
        let kind = stem.hasSuffix(".yaml") ? String(stem.prefix { $0 != "." }) : "page"
        return entry(path, kind, label: String(stem))
      }
      return [
        collection("campaign-\(name)", "Campaign: \(name)", files: files),
        self.folder(
          "\(folder)updates", "update", label: "News: \(name)", title: "title", canCreate: true,
          slug: "{{fields.date}}-{{slug}}"),
      ]
    }
  }

  /// The paths below `Content` that are asked for.
  private func paths(where isWanted: (Substring) -> Bool) -> [String] {
    content.paths.map { $0.dropFirst("Content/".count) }.filter(isWanted).map(String.init)
  }
}

extension DecapConfiguration {
  private func collection(_ name: String, _ label: String, files: [JSON]) -> JSON {
    .object([("name", .string(name)), ("label", .string(label)), ("files", .array(files))])
  }

  private func folder(
    _ folder: String, _ kind: String, label: String, title: String, canCreate: Bool = false, slug: String? = nil
  ) -> JSON {
    let hasText = ContentFile.named(kind).hasText
    let ending = hasText ? "md" : "yaml"
    let paths = paths { $0.hasPrefix("\(folder)/") && $0.hasSuffix(".\(ending)") }
    let name = folder.split(separator: "/").joined(separator: "-")
    return .object(
      [
        ("name", .string(name)), ("label", .string(label)), ("folder", .string("Content/\(folder)")),
        ("extension", .string(ending)), ("format", .string(hasText ? "yaml-frontmatter" : "yaml")),
        ("create", .boolean(canCreate)), ("delete", .boolean(false)), ("identifier_field", .string(title)),
      ] + (slug.map { [("slug", JSON.string($0))] } ?? []) + [("fields", fields(kind, paths))])
  }

  private func entry(_ path: String, _ kind: String, label: String) -> JSON {
    .object([
      ("name", .string(path.map { $0.isLetter || $0.isNumber ? String($0) : "-" }.joined())), ("label", .string(label)),
      ("file", .string("Content/\(path)")), ("fields", fields(kind, [path])),
    ])
  }

  private func fields(_ kind: String, _ paths: [String]) -> JSON {
    let file = ContentFile.named(kind)
    let nodes = paths.compactMap { path -> YAMLNode? in
      guard let bytes = content["Content/\(path)"] else { return nil }
      let fields = file.hasText ? FrontMatter(bytes)?.fields : bytes
      return fields.flatMap { YAMLReader.read($0, file: path).value }
    }
    let form = DecapForm(languages: languages).fields(file.shape, nodes)
    return .array(file.hasText ? form + [DecapForm.text] : form)
  }
}

extension ContentFile {
  /// The kind of a name that this program knows.
  fileprivate static func named(_ name: String) -> ContentFile {
    all.first { $0.name == name } ?? ContentFile(name: name, places: [], meaning: "", shape: .record([]))
  }
}
