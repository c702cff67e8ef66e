package import PlacardCore

/// The words of a hotline poster in one language, with placeholders for the hotline's facts.
package struct PosterCopy: Equatable, Sendable {
  /// Other situations, for one kind of place of work.
  package struct Version: Equatable, Sendable {
    package let headline: Located<String>
    package let situations: [Located<String>]

    package init(headline: Located<String>, situations: [Located<String>]) {
      self.headline = headline
      self.situations = situations
    }
  }

  /// What the people who hang the sheets should know.
  package struct Staff: Equatable, Sendable {
    /// What stands above the parts of the sheet.
    package struct Headings: Equatable, Sendable {
      package let law, places, check, avoid, print: Located<String>

      package init(
        law: Located<String>, places: Located<String>, check: Located<String>, avoid: Located<String>,
        print: Located<String>
      ) {
        self.law = law
        self.places = places
        self.check = check
        self.avoid = avoid
        self.print = print
      }
    }

    /// What our sheets are before the law: extras beside an agency's notice, the notice itself, allowed, or not known.
    package struct Standing: Equatable, Sendable {
      package let extra, notice, allowed, unknown: Located<String>

      package init(
        extra: Located<String>, notice: Located<String>, allowed: Located<String>, unknown: Located<String>
      ) {
        self.extra = extra
        self.notice = notice
        self.allowed = allowed
        self.unknown = unknown
      }
    }

    package let heading: Located<String>
    package let headings: Headings
    package let standing: Standing
    /// Each place that laws name, with the reason why it is a good one.
    package let places: [Placement: Located<String>]
    /// Where to hang them, whatever the law.
    package let hang: [Located<String>]
    /// What to look at each month.
    package let check: [Located<String>]
    package let avoid: [Located<String>]
    /// How to print: at actual size.
    package let printNote: Located<String>
    /// What stands beside a line of one inch.
    package let ruler: Located<String>

    package init(
      heading: Located<String>, headings: Headings, standing: Standing, places: [Placement: Located<String>],
      hang: [Located<String>], check: [Located<String>], avoid: [Located<String>], printNote: Located<String>,
      ruler: Located<String>
    ) {
      self.heading = heading
      self.headings = headings
      self.standing = standing
      self.places = places
      self.ruler = ruler
      self.hang = hang
      self.check = check
      self.avoid = avoid
      self.printNote = printNote
    }
  }

  package let language: LanguageTag
  package let review: Review
  /// How far the words can be relied on.
  package let standing: Standing
  /// The language's own name for itself.
  package let name: Located<String>
  package let headline: Located<String>
  /// Situations a reader may know, in her own words rather than the law's.
  package let situations: [Located<String>]
  package let action: Located<String>
  package let promises: [Located<String>]
  package let textLine: Located<String>
  package let danger: Located<String>
  package let languageLine: Located<String>
  package let footerNote: Located<String>
  package let codeCaption: Located<String>
  /// Says that nobody has reviewed the translation yet.
  package let draftNote: Located<String>
  /// For small formats, whose words must give nothing away.
  package let smallLine: Located<String>
  /// How to call, for the panel beside a telephone.
  package let steps: [Located<String>]
  package let versions: [PosterVersion: Version]
  /// Only in the languages that sites are published in.
  package let staff: Staff?

  package init(
    language: LanguageTag, review: Review, standing: Standing, name: Located<String>, headline: Located<String>,
    situations: [Located<String>], action: Located<String>, promises: [Located<String>], textLine: Located<String>,
    danger: Located<String>, languageLine: Located<String>, footerNote: Located<String>,
    codeCaption: Located<String>, draftNote: Located<String>, smallLine: Located<String>, steps: [Located<String>],
    versions: [PosterVersion: Version], staff: Staff?
  ) {
    self.language = language
    self.review = review
    self.standing = standing
    self.name = name
    self.headline = headline
    self.situations = situations
    self.action = action
    self.promises = promises
    self.textLine = textLine
    self.danger = danger
    self.languageLine = languageLine
    self.footerNote = footerNote
    self.codeCaption = codeCaption
    self.draftNote = draftNote
    self.smallLine = smallLine
    self.steps = steps
    self.versions = versions
    self.staff = staff
  }
}

extension PosterCopy {
  /// Every sentence that may name a fact of the hotline, in the order of the file's contract.
  package var sentences: [Located<String>] {
    let versions = versions.sorted { $0.key < $1.key }.flatMap { [$0.value.headline] + $0.value.situations }
    return [name, headline] + situations + [action] + promises + [textLine, danger, languageLine, footerNote]
      + [codeCaption, draftNote, smallLine] + steps + versions + (staff?.sentences ?? [])
  }
}

/// A kind of place of work that has situations of its own on its posters.
package enum PosterVersion: String, CaseIterable, Sendable, Comparable {
  case farm, home, restaurant, building, salon, hotel, factory, youth

  package static func < (left: PosterVersion, right: PosterVersion) -> Bool { left.rawValue < right.rawValue }
}

extension PosterCopy.Staff {
  fileprivate var sentences: [Located<String>] {
    let above = [heading, headings.law, headings.places, headings.check, headings.avoid, headings.print]
    let law = [standing.extra, standing.notice, standing.allowed, standing.unknown]
    let named = Placement.allCases.compactMap { places[$0] }
    return above + law + named + hang + check + avoid + [printNote, ruler]
  }
}
