package import PlacardCore
package import PlacardModel
import PlacardPrint

/// A pack as printed.
package struct PrintedPack: Sendable {
  package let order: PackOrder
  /// The path of its file without its ending, relative to the folder of posters.
  package let path: String
  package let pdf: [UInt8]
  /// The facts of its sheets, by the order of each.
  package let sheets: [PrintedPoster]
  package let pageCount: Int
}

extension PosterPress {
  /// Prints everything for one kind of venue as one file. Nil where the place has no record, or a sheet can't be laid
  /// out: a pack with a sheet missing would look whole.
  package func print(_ order: PackOrder, for site: Site) -> Outcome<PrintedPack> {
    let laidOut = order.sheets(for: site).concurrentMap { sheet in
      (sheet, self.request(for: sheet, site).map { layOut($0, fonts: self.fonts) } ?? Outcome(nil))
    }
    let findings = laidOut.flatMap(\.1.diagnostics).sortedAndUnique()
    let sheets = laidOut.compactMap { sheet, outcome in outcome.value.map { (sheet, $0) } }
    guard !findings.containsError, let place = site.jurisdictions[order.jurisdiction], sheets.count == laidOut.count
    else {
      return Outcome(nil, findings)
    }
    let words = BriefingTitles(site, order.language)
    let name = place.name[language: order.language].text
    let document = pack(
      sheets.map { (words.title(of: $0, $1), $1) },
      title: [name, order.venue.map(words.venue)].compactMap(\.self).joined(separator: ": "))
    let packs = FontPacks(for: [document])
    let pdf = document.pdf(packs, made: sheets.first?.1.request.checked?.firstDay)
    let facts = sheets.map { sheet, laidOut in
      PrintedPoster(order: sheet, path: sheet.path(in: site), pdf: [], png: nil, facts: SheetFacts(laidOut))
    }
    return Outcome(
      PrintedPack(
        order: order, path: order.path(in: site), pdf: pdf, sheets: facts, pageCount: document.pages.count), findings)
  }
}

/// What a pack's outline calls its sheets, in the words of the site's pages.
private struct BriefingTitles {
  private let site: Site
  private let language: LanguageTag

  init(_ site: Site, _ language: LanguageTag) {
    self.site = site
    self.language = language
  }

  func venue(_ venue: Venue) -> String { word("venue", venue.rawValue) }

  /// `Letter sheet: English, Spanish`; a sheet that isn't for readers by its own heading.
  func title(of order: PosterOrder, _ sheet: Sheet) -> String {
    let staff = site.posters[language]?.staff
    switch order.kind {
    case .staff: return sheet.document.title
    case .statutory: return "\(staff?.headings.law.value ?? word("law", "heading")): \(languages(sheet))"
    case .reader: return "\(word("sheet_format", order.format.rawValue)): \(languages(sheet))"
    }
  }

  private func languages(_ sheet: Sheet) -> String {
    sheet.request.printedLanguages.map { word("language", $0.language.description) }.joined(separator: ", ")
  }

  private func word(_ group: String, _ word: String) -> String {
    let phrases = site.phrases[language] ?? site.phrases[.english] ?? [:]
    return phrases["\(group).\(String(word.map { $0 == "-" ? "_" : $0 }))"]?.value ?? word
  }
}
