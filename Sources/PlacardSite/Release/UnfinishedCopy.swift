import PlacardCore
import PlacardMarkdown
import PlacardModel

/// A paragraph in brackets is what `placard new` left to be written. An editor may look at it in the preview and in a build;
/// a release waits until somebody wrote it.
struct UnfinishedCopy: ReleaseRule {
  let identifier = DiagnosticIdentifier.draftMarker
  let topic = "paragraphs in brackets that somebody has yet to write"

  func findings(in site: Site, on today: CivilDate) -> [Diagnostic] {
    let pages = site.pages.sorted { $0.key < $1.key }.flatMap(\.value.all)
    let campaigns = site.campaigns.flatMap { campaign in
      let updates = campaign.updates.flatMap(\.copy.all)
      let places = campaign.stateCopy.sorted { $0.key < $1.key }.flatMap(\.value.all)
      return campaign.story.all + campaign.petition.all + updates + places
    }
    return (pages + campaigns).flatMap { copy in
      copy.body.passages.filter { $0.text.hasPrefix("[") && $0.text.hasSuffix("]") }.map { passage in
        finding(
          at: passage.location, "'\(passage.text)' would be published",
          suggestion: "write what it asks for, or take it out")
      }
    }
  }
}
