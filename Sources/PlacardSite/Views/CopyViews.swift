import PlacardCore
import PlacardMarkdown
import PlacardModel
import PlacardTemplate

/// A page of copy: about, privacy, sources.
struct CopyPage: Sendable {
  let body: HTML
  let groups: [SourceGroup]

  static let view = View<CopyPage>(
    "a page of copy",
    [
      .html("body", "the copy") { $0.body },
      .list("source_groups", SourceGroup.view, "lists of sources, on the page of sources") { $0.groups },
    ])
}

/// The sources of one kind of fact.
struct SourceGroup: Sendable {
  let anchor: String
  let title: String
  let sources: [SourceText]

  static let view = View<SourceGroup>(
    "a list of sources",
    [
      .text("anchor", "its id on the page") { $0.anchor },
      .text("title", "what the sources are for") { $0.title },
      .list("sources", SourceText.view, "the sources") { $0.sources },
    ])
}

/// The page for somebody who needs help.
struct HelpPage: Sendable {
  let context: PageContext
  let body: HTML

  static let view = View<HelpPage>(
    "the help page",
    [
      .html("body", "the copy") { $0.body },
      .list("lifelines", Lifeline.view, "other lines to call") { page in
        page.context.site.hotlines.lifelines.map { Lifeline(line: $0, context: page.context) }
      },
    ])
}

private struct Lifeline: Sendable {
  let line: Hotline
  let context: PageContext

  static let view = View<Lifeline>(
    "a lifeline",
    [
      .record("name", CopyText.view, "its name") { $0.context.copy($0.line.name) },
      .optionalRecord("when", CopyText.view, "when to call it") { shown in shown.line.when.map(shown.context.copy) },
      .record("phone", PhoneText.view, "its number") { PhoneText($0.line.channels.phone) },
      .optionalRecord("text_message", textMessageView, "how to text it") { $0.line.channels.text },
      .optionalRecord("tty", PhoneText.view, "its TTY number") { $0.line.channels.relay.map { PhoneText($0.number) } },
      .optionalRecord("website", LinkText.view, "its site") { shown in
        (shown.line.channels.chat ?? shown.line.channels.website).map { LinkText($0) }
      },
      .optionalRecord("checked", DateText.view, "the day it was last checked, or of its newest source") {
        DateText($0.line.provenance.checked, $0.context.words)
      },
    ])
}

/// A page that only leads on to where something moved.
struct RedirectPage: Sendable {
  let address: String
  let title: String

  static let view = View<RedirectPage>(
    "a page that leads on",
    [
      .record(
        "redirect",
        View(
          "the way on",
          [
            .address("address", "where it moved") { $0.address },
            .text("title", "the title there") { $0.title },
          ]), "where it moved"
      ) { $0 }
    ])
}

/// A page that shows nothing but what stands on every page.
struct PlainPage: Sendable {
  static let view = View<PlainPage>("a plain page", [])
}
