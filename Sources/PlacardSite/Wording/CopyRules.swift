import PlacardCore
import PlacardMarkdown
import PlacardModel

/// What copy claims and quotes has a source beside it, what it names stays true, and a discreet page keeps quiet.
func copyFaults(_ site: Site) -> [Diagnostic] {
  let pages = site.pages.sorted { $0.key < $1.key }.flatMap(\.value.all)
  let lasting = pages + site.campaigns.flatMap { $0.story.all + $0.petition.all + $0.stateCopy.values.flatMap(\.all) }
  let dated = site.campaigns.flatMap { $0.updates.flatMap(\.copy.all) }
  return (lasting + dated).flatMap { unattributedQuotations($0) + unsourcedFigures($0) }
    + lasting.flatMap { fixedOperators($0, site) } + pages.compactMap(tellingTitle)
}

/// Somebody else's words come with a link to where they were published: what a survivor told in private isn't ours to
/// print, and words that may promise what ours mustn't have to be somebody's.
private func unattributedQuotations(_ copy: Copy) -> [Diagnostic] {
  let passages = copy.body.passages
  return passages.indices.filter { index in
    passages[index].isQuoted && (index == 0 || !passages[index - 1].isQuoted)
  }.compactMap { first in
    let next = passages[first...].firstIndex { !$0.isQuoted }
    guard !copy.hasSource(from: passages[first].location, to: next.map { passages[$0].location }) else { return nil }
    return Diagnostic(
      .unattributedQuotation, at: passages[first].location, "a quotation needs a link to where it was published",
      suggestion: "end it with the source as a link, or say it in your own words")
  }
}

/// A percentage is a claim that somebody measured; its paragraph links to who did.
private func unsourcedFigures(_ copy: Copy) -> [Diagnostic] {
  let passages = copy.body.passages
  return passages.indices.compactMap { index in
    guard let figure = percentage(in: passages[index].text) else { return nil }
    let next = passages.indices.contains(index + 1) ? passages[index + 1].location : nil
    guard !copy.hasSource(from: passages[index].location, to: next) else { return nil }
    return Diagnostic(
      .unsourcedFigure, at: passages[index].location, "'\(figure)' needs its source beside it",
      suggestion: "link to who measured it, or make it 'evidence' in campaign.yaml, with publisher and year")
  }
}

/// Copy outlives whoever runs the hotline: it changed hands in 2025. Its operator is told from its record, or in an update,
/// which has a date.
private func fixedOperators(_ copy: Copy, _ site: Site) -> [Diagnostic] {
  guard let name = site.hotlines.national.operatedBy?.name else { return [] }
  return copy.body.passages.filter { $0.text.contains(name) }.map { passage in
    Diagnostic(
      .fixedOperator, at: passage.location, "'\(name)' runs the hotline today, and this text has no date",
      suggestion: "leave the name out, or tell of it in an update")
  }
}

/// A title stands in the browser's history and in the list of open pages, where others see it.
private func tellingTitle(_ copy: Copy) -> Diagnostic? {
  guard copy.isDiscreet else { return nil }
  let title = copy.title.value.lowercased()
  let telling = ["traffick", "exploit", "abuse", "slave", "sex", "trata de", "tráfico", "explota", "abuso", "esclav"]
  guard let word = telling.first(where: { title.contains($0) }) else { return nil }
  return Diagnostic(
    .tellingTitle, at: copy.title.location, "'\(word)' in the title of a discreet page would stand in the history",
    suggestion: "give it a title that anybody may see, such as 'Get help'")
}

/// `80 %`, `80%`, `80 percent`, `80 por ciento`; nil where no figure is given so.
private func percentage(in text: String) -> String? {
  let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
  return words.indices.lazy.compactMap { index -> String? in
    let word = words[index].trimmedOfMarks
    guard word.first?.isNumber ?? false else { return nil }
    if word.hasSuffix("%") { return word }
    let rest = words[(index + 1)...].prefix(2).joined(separator: " ").lowercased()
    let unit = ["%", "percent", "por ciento"].first { rest.hasPrefix($0) }
    return unit.map { "\(word) \($0)" }
  }.first
}

extension String {
  fileprivate var trimmedOfMarks: String {
    var text = self[...]
    while let last = text.last, last != "%", last.isPunctuation { text.removeLast() }
    while let first = text.first, first.isPunctuation { text.removeFirst() }
    return String(text)
  }
}

extension Copy {
  /// Whether a link to another site stands from one place on, before another.
  fileprivate func hasSource(from start: SourceLocation, to end: SourceLocation?) -> Bool {
    body.links.contains { link in
      link.value.hasPrefix("https:") && !(link.location < start) && (end.map { link.location < $0 } ?? true)
    }
  }
}
