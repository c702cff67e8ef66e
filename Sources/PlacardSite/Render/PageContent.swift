import PlacardCore
import PlacardMarkdown
import PlacardModel
import PlacardPoster
import PlacardTemplate

/// What is particular to one page: its heading, and the fields of its own view.
struct PageContent {
  let heading: Frame.Heading
  let scope: Scope
}

extension SiteWriting {
  /// The particulars of a page. Nil only where a record it needs is missing, which has been reported.
  func content(of page: PlannedPage, _ context: PageContext) -> PageContent? {
    switch page.subject {
    case .home: home(context)
    case .states:
      PageContent(
        heading: Frame.Heading(context.words(.statesTitle), context.words(.statesDescription)),
        scope: StatesPage.view.scope(of: StatesPage(context: context)))
    case .campaigns:
      PageContent(
        heading: Frame.Heading(context.words(.campaignsTitle), context.words(.campaignsDescription)),
        scope: CampaignsPage.view.scope(of: CampaignsPage(context: context)))
    case .posters:
      PageContent(
        heading: Frame.Heading(context.words(.postersTitle), context.words(.postersDescription)),
        scope: PostersPage.view.scope(of: PostersPage(context: context)))
    case .posterLanguage(let language): sheets(in: language, context)
    case .notFound:
      PageContent(
        heading: Frame.Heading(context.words(.notFoundTitle), context.words(.notFoundDescription)),
        scope: PlainPage.view.scope(of: PlainPage()))
    case .state(let code): state(code, context)
    case .poster(let code, let variant): poster(code, variant, context)
    case .toolkit(let code): toolkit(code, context)
    case .campaign(let campaign): self.campaign(campaign, context)
    case .laws(let filter): laws(filter, context)
    case .help: help(context)
    case .page(let stem): copyPage(stem, context)
    case .redirect(let route): redirect(to: route, context)
    }
  }

  private func home(_ context: PageContext) -> PageContent? {
    site.pages["home"].map { pages in
      let copy = pages[language: context.language]
      let page = HomePage(context: context, body: Facts(context).html(copy.value.body))
      return PageContent(heading: heading(copy), scope: HomePage.view.scope(of: page))
    }
  }

  private func help(_ context: PageContext) -> PageContent? {
    site.pages["help"].map { pages in
      let copy = pages[language: context.language]
      let page = HelpPage(context: context, body: Facts(context).html(copy.value.body))
      return PageContent(heading: heading(copy), scope: HelpPage.view.scope(of: page))
    }
  }

  private func copyPage(_ stem: String, _ context: PageContext) -> PageContent? {
    site.pages[stem].map { pages in
      let copy = pages[language: context.language]
      let groups = stem == "sources" ? sourceGroups(context) : []
      let page = CopyPage(body: Facts(context).html(copy.value.body), groups: groups)
      return PageContent(heading: heading(copy), scope: CopyPage.view.scope(of: page))
    }
  }

  /// The heading of copy, in the language that the copy is really in.
  private func heading(_ copy: (value: Copy, language: LanguageTag)) -> Frame.Heading {
    Frame.Heading(
      copy.value.title.value, copy.value.description ?? "", language: copy.language, isDiscreet: copy.value.isDiscreet)
  }

  private func sourceGroups(_ context: PageContext) -> [SourceGroup] {
    site.hotlines.all.map { line in
      SourceGroup(
        anchor: "hotline-\(line.id)", title: line.name[language: context.language].text,
        sources: line.provenance.sources.map { SourceText(source: $0, context: context) })
    }.filter { !$0.sources.isEmpty }
  }

  private func laws(_ filter: LawFilter, _ context: PageContext) -> PageContent {
    let words = context.words
    let label = filter.label(words)
    let title =
      switch filter {
      case .all: words(.lawsTitle)
      case .status: words(.lawsByStatusTitle, ["label": label])
      case .venue: words(.lawsByVenueTitle, ["label": label])
      }
    return PageContent(
      heading: Frame.Heading(title, words(.lawsDescription)),
      scope: LawsPage.view.scope(of: LawsPage(filter: filter, context: context)))
  }

  private func redirect(to route: String, _ context: PageContext) -> PageContent {
    let page = RedirectPage(address: context.link(route), title: title(of: route, context))
    return PageContent(
      heading: Frame.Heading(context.words(.redirectTitle), page.title), scope: RedirectPage.view.scope(of: page))
  }

  /// The title of a page of copy or a campaign, which are all that former addresses lead to.
  private func title(of route: String, _ context: PageContext) -> String {
    let copy =
      site.pages.first { Route.page($0.key) == route }?.value
      ?? site.campaigns.first { Route.campaign($0.slug) == route }?.story
    return copy.map { $0[language: context.language].value.title.value } ?? route
  }
}
