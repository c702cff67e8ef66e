import PlacardCore
import PlacardModel

/// Safety-critical words that nobody has reviewed since their original last changed. A wrong word there is worse than an
/// English one.
struct UnreviewedWords: ReleaseRule {
  let identifier = DiagnosticIdentifier.unreviewedWords
  let topic = "languages whose safety-critical words nobody has reviewed"

  func findings(in site: Site, on today: CivilDate) -> [Diagnostic] {
    let original = SourceLocation(file: "Content/strings/\(site.settings.defaultLanguage).yaml")
    return site.settings.languages.dropFirst().compactMap { language in
      let review = site.safetyWords.reviews[language]
      let place = review?.location ?? SourceLocation(file: "Content/strings/\(language).yaml")
      return fault(in: review?.value, against: site.safetyWords.source).map { fault in
        finding(
          at: place, "the words in '\(language)' for leaving the site, the hotline and help \(fault)",
          suggestion: "have somebody who speaks it read them beside the original, and write 'review' anew",
          notes: [.init("the original; its 'source' is \(site.safetyWords.source)", at: original)])
      }
    }
  }

  private func fault(in review: WordsReview?, against source: String) -> String? {
    guard let review, review.state == .reviewed else { return "haven't been reviewed" }
    guard review.by != nil, review.date != nil else { return "are said to be reviewed, but not by whom and when" }
    return review.source == source ? nil : "were reviewed beside an original that has changed since"
  }
}
