import PlacardCore
package import PlacardModel

extension PostingLaw {
  /// The law's own notice for a kind of venue, as sheets to print; none where its words aren't kept here, or where an
  /// agency's own sheet must hang.
  ///
  /// Languages share the sheet unless the law wants one each: a sheet that holds all of them is whole by itself also
  /// where no source says whether two may hang side by side.
  package func noticeOrders(at venue: Venue?) -> [PosterOrder] {
    guard ownSheets == .notice, let format = noticeFormat(at: venue) else { return [] }
    let languages = notice.languages.isEmpty ? notice.words.keys.sorted() : notice.languages
    let isShared = notice.arrangement(for: venue) != .separateSheets && languages.count <= 3
    return (isShared ? [languages] : languages.map { [$0] }).map { languages in
      var order = PosterOrder(place: .jurisdiction(code.value), languages: languages, format: format)
      order.kind = .statutory
      order.venue = notice.variant(for: venue) == nil ? nil : venue
      return order
    }
  }

  /// Says why the law's notice can't be printed from here, at the law's record.
  var noNotice: Diagnostic {
    let place = "the notice of '\(code.value.rawValue)'"
    let agency = modelNotice.agency ?? "an agency"
    let own = modelNotice.address.map { "fetch it at \($0)" } ?? "ask \(agency) for it"
    let (message, advice) =
      switch notice.officialSheet {
      case .mustUse, .agencyCards: ("\(place) must be the one of \(agency), and can't be printed here", own)
      case .ownSheetOK:
        ("\(place) has no words of its own: the law lets a place make its sheet", "print a pack, with --pack")
      case .wordingFixed, nil:
        (
          "\(place) can't be printed, because the law's own words aren't kept here",
          "keep them under 'notice', from the statute itself; until then, \(own)"
        )
      }
    return Diagnostic(.missingField, at: code.location, message, suggestion: advice)
  }

  /// The smallest of our papers that the law accepts at a kind of venue; Letter where it names no size.
  package func noticeFormat(at venue: Venue?) -> SheetFormat? {
    let sheet = notice.sheet(of: notice.variant(for: venue))
    guard sheet.minimumSize != nil else { return .letter }
    let papers: [SheetFormat] = [.stall, .letter, .landscape, .florida, .tabloid]
    return papers.first { sheet.admits($0) }
  }
}

extension NoticeRules.Sheet {
  /// Whether a format's finished piece, without tabs, is large enough and the right way round.
  func admits(_ format: SheetFormat) -> Bool {
    let design = SheetDesign(format)
    return admits(width: design.width / 72, height: (design.height - design.tabs) / 72)
  }
}
