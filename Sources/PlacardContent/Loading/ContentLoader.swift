package import PlacardCore
import PlacardMarkdown
package import PlacardModel

/// Turns the files below `Content` into a site.
///
/// Every file is read whatever is wrong with the others, so that one run names all faults.
///
/// - Parameters:
///   - content: paths with their leading `Content/`.
///   - baseAddress: where the site will stand, instead of what `site.yaml` says.
/// - Returns: the site where all that it can't do without could be read, and what was found on the way.
package func loadSite(_ content: FileTree, baseAddress: WebAddress? = nil) -> Outcome<Site> {
  var loader = ContentLoader(files: content)
  let site = loader.site(baseAddress: baseAddress)
  return Outcome(site, loader.reading.diagnostics)
}

/// The files of a site and what has been found in them so far.
struct ContentLoader {
  let files: FileTree
  var reading: Reading

  init(files: FileTree) {
    self.files = files
    var first = Reading(languages: [])
    let settings = files["Content/site.yaml"].map { YAMLReader.read($0, file: "Content/site.yaml") }
    let languages = settings?.value.flatMap { Kind.siteLanguages.read($0, &first) }
    reading = languages.flatMap { $0.complete.isEmpty ? nil : Reading($0) } ?? Reading(languages: [.english])
  }

  var original: LanguageTag { reading.languages.first ?? .english }

  fileprivate mutating func site(baseAddress: WebAddress?) -> Site? {
    reportUnexpectedFiles()
    let written: SiteSettings? = record("Content/site.yaml", .siteSettings)
    let settings = written.map { settings in baseAddress.map(settings.standing(at:)) ?? settings }
    let phrases = phrases()
    let jurisdictions = jurisdictions()
    let laws = laws()
    let federal: FederalLaw? = record("Content/laws/federal.yaml", .federalLaw)
    let hotlines = hotlines()
    let campaigns = campaigns()
    let pages = pages()
    let pictures = pictures()
    let posters = posters(asked: settings?.posters.askedLanguages ?? [])
    let translations = translations(phrases, pages.compactMapValues(\.self), campaigns, posters)
    guard let settings, let federal, let hotlines else { return nil }
    let site = Site(
      settings: settings, phrases: phrases, jurisdictions: jurisdictions, laws: laws, federalLaw: federal,
      hotlines: hotlines, campaigns: campaigns, pages: pages, pictures: pictures, posters: posters,
      recordedNumbers: recordedNumbers, translations: translations)
    reading.diagnostics += faults(in: site, files: files)
    return site
  }

  /// The numbers of the records as they are written there: what a page may print without anybody having checked it twice.
  private var recordedNumbers: Set<String> {
    let records = ["jurisdictions", "laws", "hotlines"].flatMap { files.below("Content/\($0)").paths }
    return Set(records.compactMap(files.text).flatMap(phoneNumbers).map(\.dialledDigits))
  }

  /// Reads one YAML file as a kind of record. A file that isn't there is reported.
  mutating func record<Value>(_ path: String, _ kind: Kind<Value>) -> Value? {
    guard let bytes = files[path] else {
      reading.report(.missingFile, at: SourceLocation(file: path), "the site needs this file, and it isn't there")
      return nil
    }
    return record(bytes, path, kind, firstLine: 1)
  }

  mutating func record<Value>(_ bytes: [UInt8], _ path: String, _ kind: Kind<Value>, firstLine: Int) -> Value? {
    let document = YAMLReader.read(bytes, file: path, firstLine: firstLine)
    reading.diagnostics += document.diagnostics
    guard let node = document.value else {
      if document.diagnostics.isEmpty {
        reading.report(
          .missingField, at: SourceLocation(file: path), "\(kind.name) belongs here, and nothing is written")
      }
      return nil
    }
    return kind.read(node, &reading)
  }

  /// The stems of a folder's files with an ending, in byte order: `ca` for `ca.yaml`.
  func stems(in folder: String, ending: String) -> [String] {
    files.below(folder).paths.compactMap { path in
      let name = path.dropFirst(folder.count + 1)
      return name.hasSuffix(ending) && !name.contains("/") ? String(name.dropLast(ending.count)) : nil
    }
  }
}
