import PlacardContent
package import PlacardCore
package import PlacardModel
import PlacardSite

/// How far a site's languages were translated and reviewed.
package struct Coverage: Sendable {
  /// Every language but the first, those with only some pages last.
  package let languages: [LanguageTag]
  /// By language, part and name.
  package let texts: [TranslatedText]
  /// Texts that readers get in the first language, by language and part.
  package let missing: [LanguageTag: [TranslatedText.Part: Int]]
}

/// Reads a site for somebody who asks how far its languages are. What a language lacks is what the build warns of: for a
/// complete language every text, for a partial one what its pages use.
package func readCoverage(_ input: BuildInput) -> Outcome<Coverage> {
  let loaded = loadSite(input.content, baseAddress: input.baseAddress)
  guard let site = loaded.value else { return Outcome(nil, loaded.diagnostics.sortedAndUnique()) }
  let compiled = PageTemplates.compile(input.templates, for: site)
  let found = (loaded.diagnostics + compiled.diagnostics).sortedAndUnique()
  let languages = site.settings.allLanguages.dropFirst() + site.posters.keys.sorted()
  var seen: Set<LanguageTag> = [site.settings.defaultLanguage]
  let coverage = Coverage(
    languages: languages.filter { seen.insert($0).inserted },
    texts: site.translations.sorted { ($0.language, $0.part, $0.name) < ($1.language, $1.part, $1.name) },
    missing: missing(found, site.settings))
  return Outcome(coverage, found)
}

private func missing(_ found: [Diagnostic], _ settings: SiteSettings) -> [LanguageTag: [TranslatedText.Part: Int]] {
  var missing: [LanguageTag: [TranslatedText.Part: Int]] = [:]
  for finding in found where finding.identifier == .missingTranslation {
    guard let file = finding.location?.file else { continue }
    let language = settings.allLanguages.first { file.hasSuffix("/\($0).yaml") || file.contains(".\($0).") }
    guard let language else { continue }
    missing[language, default: [:]][file.hasPrefix("Content/strings/") ? .words : .copy, default: 0] += 1
  }
  return missing
}
