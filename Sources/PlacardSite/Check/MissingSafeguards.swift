import PlacardCore
import PlacardModel

/// What keeps a reader safe is on every page, whoever draws it: the way out before all other links, a policy and a
/// silence about where a reader came from, a name, a direction, who runs the site, and a way to report a mistake.
func missingSafeguards(of pages: [CheckedPage]) -> [Diagnostic] {
  sharedFaults(
    of: pages, .missingSafeguard, remedy: "compare the page with Placard's own partials head, header and footer"
  ) { page in
    let site = page.blame.site
    let exit = site.settings.exit.address.value.description
    let number = site.hotlines.national.channels.phone.display
    var found = headFaults(page.outline)
    found += exitFaults(page.outline, to: exit)
    found += lateNumber(number, in: page.outline.line)
    found += publisherFaults(page.outline, site.settings, page.blame.page.language)
    return found
  }
}

private func publisherFaults(_ outline: PageOutline, _ settings: SiteSettings, _ language: LanguageTag) -> [String] {
  let statement = settings.publisher.statement[language: language].text
  let report = "mailto:\(settings.corrections)"
  var found: [String] = []
  if outline.line.firstIndex(of: statement.onOneLine) == nil {
    found.append("'{{site.statement}}', which says what the site is not, isn't")
  }
  if !outline.links.contains(where: { $0.address.hasPrefix(report) }) {
    found.append("'{{report}}', by which readers tell of a mistake, isn't")
  }
  return found
}

private func headFaults(_ outline: PageOutline) -> [String] {
  let metas = outline.elements.filter { $0.tag.name == "meta" }
  let root = outline.elements.first { $0.tag.name == "html" }
  let isSilent = metas.contains { $0.tag["name"] == "referrer" && $0.tag["content"] == HeaderTable.referrerPolicy }
  let hasPolicy = metas.contains {
    $0.tag["http-equiv"] == "Content-Security-Policy" && $0.tag["content"] == HeaderTable.pagePolicy
  }
  let isNamed = outline.elements.contains { $0.tag.name == "title" && $0.showsWords }
  var found: [String] = []
  if !isSilent { found.append("the <meta name=\"referrer\"> that says no-referrer isn't") }
  if !hasPolicy { found.append("the <meta> with '{{site.content_policy}}' isn't") }
  if !isNamed { found.append("a <title> with words isn't") }
  if !["ltr", "rtl"].contains(root?.tag["dir"] ?? "") { found.append("the dir of <html> isn't") }
  return found
}

/// The way out comes before every other link, so that nobody has to look for it.
private func exitFaults(_ outline: PageOutline, to address: String) -> [String] {
  let first = outline.elements.first { $0.tag.name == "a" && $0.tag["href"] != nil }
  guard let first, first.tag["id"] == "exit" else { return ["the way out, <a id=\"exit\">, as the first link isn't"] }
  return first.tag["href"] == address ? [] : ["the way out to '\(address)', which 'exit' in site.yaml says, isn't"]
}

/// The number comes before whoever listens to the page, or has it as mere text, stops: within some fifteen lines.
private func lateNumber(_ number: String, in line: [UInt8]) -> [String] {
  guard let place = line.firstIndex(of: number) else { return [] }
  let isEarly = String(decoding: line[..<place], as: UTF8.self).count <= 1000
  return isEarly ? [] : ["the hotline's number among the first 1,000 characters isn't"]
}

extension String {
  fileprivate var onOneLine: String { String(decoding: Array(utf8).withSingleSpaces, as: UTF8.self) }
}
