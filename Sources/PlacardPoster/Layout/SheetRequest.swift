package import PlacardCore
package import PlacardModel

/// What a sheet is printed with.
package enum Ink: String, CaseIterable, Sendable {
  case colour
  /// Black on white without grounds, for office printers that run low.
  case black
}

/// A sheet that somebody asked for, with everything that stands on it.
package struct SheetRequest: Equatable, Sendable {
  package let format: SheetFormat
  /// One to three, six for the panel beside telephones; the first one leads.
  package let languages: [PosterCopy]
  /// What stands beside a draft that is printed alone.
  package let english: PosterCopy?
  package let hotline: Hotline
  package let stateLine: Hotline?
  package let version: PosterVersion?
  package let ink: Ink
  package let bleed: Bool
  /// Whether a code stands beside the printed address. Formats for restrooms never carry one.
  package let showsCode: Bool
  /// The whole address of a page in the reader's language.
  package let address: String
  /// The name of the state or territory that the sheet is for.
  package let place: String?
  /// The least type size in points that the law accepts.
  package let minimumType: Double?
  /// The words that the law prescribes, which then stand in place of the sheet's own headline and situations.
  package let notice: [LanguageTag: StatutoryWords]?
  package let checked: PartialDate?
  package let source: SourceLocation
  /// The colour of the band and the headline, and where it was chosen; nil for our own.
  package var accent: Located<AccentColour>?
  /// Where the place's name was written.
  package var placeSource: SourceLocation?
  /// How the law's own notice is set; nil for sheets of our own.
  package var setting: NoticeSetting?
  /// What the people who hang the sheets have to know; nil for all other sheets.
  package var briefing: StaffBriefing?

  package init(
    format: SheetFormat, languages: [PosterCopy], english: PosterCopy?, hotline: Hotline, stateLine: Hotline?,
    version: PosterVersion?, ink: Ink, bleed: Bool, showsCode: Bool, address: String, place: String?,
    minimumType: Double?, notice: [LanguageTag: StatutoryWords]?, checked: PartialDate?, source: SourceLocation
  ) {
    self.format = format
    self.languages = languages
    self.english = english
    self.hotline = hotline
    self.stateLine = stateLine
    self.version = version
    self.ink = ink
    self.bleed = bleed
    self.showsCode = showsCode
    self.address = address
    self.place = place
    self.minimumType = minimumType
    self.notice = notice
    self.checked = checked
    self.source = source
  }
}

extension SheetRequest {
  /// What is really printed: a draft that would stand alone gets the English beside it.
  var printedLanguages: [PosterCopy] {
    guard setting == nil, languages.count == 1, let only = languages.first, only.standing != .reviewed, let english,
      only.language != .english
    else { return languages }
    return [only, english]
  }

  /// The least type size, so that it still holds when a printer shrinks the sheet to 94 percent to fit its margins.
  var typeFloor: Double { (minimumType ?? 0) / 0.94 }

  /// The address as it is printed, without its scheme.
  var shortAddress: String {
    let short = address.hasPrefix("https://") ? String(address.dropFirst(8)) : address
    return short.hasSuffix("/") ? String(short.dropLast()) : short
  }
}
