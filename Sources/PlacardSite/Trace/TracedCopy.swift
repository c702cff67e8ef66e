import PlacardCore
import PlacardModel

extension TracedRecord {
  /// A campaign's facts without its figures, for lists.
  init(_ campaign: Campaign, _ fields: [String]) {
    name = "Campaign '\(campaign.slug)'"
    needsSources = false
    file = campaign.facts.file
    standing = nil
    sources = []
    facts = fields.flatMap(campaign.facts.written.fields).map { Fact($0, sources: []) }
  }

  /// A campaign's facts with its figures: the count of supporters and each piece of evidence name a source of their own.
  init(_ campaign: Campaign) {
    let written = campaign.facts.written
    let counted = campaign.facts.supporters.flatMap { $0.source }.map { [Reading($0, campaign)] } ?? []
    let firstFigure = counted.count + 1
    name = "Campaign '\(campaign.slug)'"
    needsSources = false
    file = campaign.facts.file
    standing = nil
    sources = counted + campaign.evidence.map(Reading.init)
    facts =
      Shown.campaign.flatMap(written.fields).map { field in
        Fact(field, sources: field.path.hasPrefix("supporters") && !counted.isEmpty ? [1] : [])
      }
      + campaign.evidence.indices.flatMap { index in
        written.fields(below: "evidence[\(index)]").map { Fact($0, sources: [firstFigure + index]) }
      }
  }

  /// A picture with what stands beside it.
  init(_ picture: Picture) {
    name = "Picture '\(picture.id)'"
    needsSources = false
    file = picture.file.location.file
    standing = nil
    sources = []
    facts = picture.written.fields.map { Fact($0, sources: []) }
  }

  /// The words of a poster, which facts of the hotline are put into.
  init(_ copy: PosterCopy) {
    let review = copy.review
    name = "Poster words in '\(copy.language)'"
    needsSources = false
    file = copy.headline.location.file
    standing =
      switch copy.standing {
      case .draft, .missing: "a draft that nobody has reviewed"
      case .machine: "a machine's draft that nobody has reviewed"
      case .stale: "reviewed beside an original that has changed since"
      case .reviewed:
        "reviewed \(review.date.map(\.description) ?? "on a day not known") by \(review.by ?? "nobody named")"
      }
    sources = []
    facts = copy.sentences.enumerated().map { index, words in
      Fact(field: "sentence \(index + 1)", value: words.value, location: words.location, sources: [])
    }
  }
}

extension TracedRecord.Fact {
  fileprivate init(_ field: WrittenFields.Field, sources: [Int]) {
    self.init(field: field.path, value: field.value, location: field.location, sources: sources)
  }
}

extension TracedRecord.Reading {
  fileprivate init(_ address: WebAddress, _ campaign: Campaign) {
    self.init(address: address.description, date: campaign.facts.supporters.map { "as of \($0.asOf)" })
  }

  fileprivate init(_ evidence: Evidence) {
    let address =
      switch evidence.source {
      case .page(let page): page.description
      case .ownPage(let route): route
      }
    self.init(address: address, date: "published \(evidence.year)")
  }
}
