import PlacardCore
import PlacardMarkdown
import PlacardModel
import PlacardPoster
import PlacardTemplate

extension SiteWriting {
  func state(_ code: JurisdictionCode, _ context: PageContext) -> PageContent? {
    guard let jurisdiction = site.jurisdictions[code], let law = site.laws[code] else { return nil }
    let name = context.name(of: jurisdiction)
    let campaign = site.openCampaign(for: code, on: today)
    let link = addresses.absolute(Route.state(jurisdiction), context.language)
    let page = StatePage(
      jurisdiction: jurisdiction, law: law, context: context,
      action: campaign.flatMap { action(of: $0, for: jurisdiction, context) },
      localCopy: campaign.flatMap { localCopy(of: $0, for: jurisdiction, context) },
      shareMessage: context.words(.shareMessage, ["name": name, "link": link]))
    return PageContent(
      heading: Frame.Heading(
        name, context.words(.stateDescription, ["name": name]), picture: posters.picture(code, context.language)),
      scope: StatePage.view.scope(of: page))
  }

  private func action(of campaign: Campaign, for jurisdiction: Jurisdiction, _ context: PageContext) -> ActionText? {
    guard let templates = actions[campaign.slug]?.value?[language: context.language] else { return nil }
    let words = contexts[templates.language] ?? context
    return ActionText(
      campaign: campaign, jurisdiction: jurisdiction, context: words, templates: templates.value,
      language: templates.language)
  }

  private func localCopy(of campaign: Campaign, for jurisdiction: Jurisdiction, _ context: PageContext) -> LocalCopy? {
    campaign.stateCopy[jurisdiction.code.value].map { copies in
      let (copy, language) = copies[language: context.language]
      let facts = Facts(context, campaign: campaign, jurisdiction: jurisdiction)
      return LocalCopy(title: copy.title.value, body: facts.html(copy.body), language: language)
    }
  }

  func toolkit(_ code: JurisdictionCode, _ context: PageContext) -> PageContent? {
    guard let jurisdiction = site.jurisdictions[code], let law = site.laws[code],
      let campaign = site.toolkitCampaign(for: code, on: today)
    else { return nil }
    let picture = posters.picture(code, context.language)
    let page = ToolkitPage(
      jurisdiction: jurisdiction, law: law, context: context, kit: kit(for: jurisdiction, context),
      embeds: embeds(of: campaign, for: jurisdiction, context),
      sheets: posters.sheets(.jurisdiction(code), leading: context.language),
      pack: pack(for: code, context), picture: picture)
    return PageContent(
      heading: Frame.Heading(
        context.words(.toolkitTitle, ["name": context.name(of: jurisdiction)]), context.words(.toolkitDescription),
        picture: picture), scope: ToolkitPage.view.scope(of: page))
  }

  /// What hangs at a place, whatever the venue, in the page's language; nil where the site doesn't print it.
  private func pack(for code: JurisdictionCode, _ context: PageContext) -> PackText? {
    let order = PackOrder(jurisdiction: code, venue: nil, language: context.language, ink: .colour)
    return posters.pack(order, in: site).map { PackText(file: $0.file, size: $0.size, context: context) }
  }

  /// The words that an office may use now; nil where no open campaign offers any.
  func kit(for jurisdiction: Jurisdiction, _ context: PageContext) -> ToolkitText? {
    guard let campaign = site.toolkitCampaign(for: jurisdiction.code.value, on: today),
      campaign.status(on: today) == .open,
      let templates = toolkits[campaign.slug]?.value?[language: context.language]
    else { return nil }
    return ToolkitText(
      campaign: campaign, jurisdiction: jurisdiction, context: contexts[templates.language] ?? context,
      templates: templates.value, page: context)
  }

  func poster(_ code: JurisdictionCode, _ variant: PosterVariant, _ context: PageContext) -> PageContent? {
    var order = PosterOrder(place: .jurisdiction(code), languages: [context.language], format: variant.format)
    order.showsCode = true
    let address = addresses.absolute("/help/", context.language)
    guard let jurisdiction = site.jurisdictions[code], let request = SheetRequest(order, in: site, address: address)
    else { return nil }
    let name = context.name(of: jurisdiction)
    let poster = Poster(request, variant: variant)
    let title = context.words(variant == .full ? .posterTitle : .tearOffTitle, ["name": name])
    let sheets = posters.sheets(.jurisdiction(code))
    let sizes = posters.sizes(among: sheets, variant, context.language)
    let page = PosterPage(
      jurisdiction: jurisdiction, poster: poster, sheets: sheets, pack: pack(for: code, context),
      fit: sizes.map { FittedSizes($0, prefix: addresses.prefix) }, context: context)
    return PageContent(
      heading: Frame.Heading(title, context.words(.posterDescription)), scope: PosterPage.view.scope(of: page))
  }

  func sheets(in language: LanguageTag, _ context: PageContext) -> PageContent {
    let sheets = posters.sheets(.anywhere, leading: language)
    let shown =
      SheetLanguage.all(sheets, context).first ?? SheetLanguage(language: language, sheets: [], context: context)
    return PageContent(
      heading: Frame.Heading(
        context.words(.posterLanguageTitle, ["language": context.ownName(of: language)]),
        context.words(.posterLanguageDescription)),
      scope: PosterLanguagePage.view.scope(of: PosterLanguagePage(sheets: shown, context: context)))
  }

  func campaign(_ campaign: Campaign, _ context: PageContext) -> PageContent {
    let facts = Facts(context, campaign: campaign)
    let (story, language) = campaign.story[language: context.language]
    let petition = campaign.petition[language: context.language]
    let updates = campaign.updates.map { update in
      let (copy, language) = update.copy[language: context.language]
      return UpdateText(
        anchor: update.slug.description, title: copy.title.value,
        date: DateText(PartialDate(update.date), context.words), language: language, body: facts.html(copy.body))
    }
    let page = CampaignPage(
      campaign: campaign, context: context, story: facts.html(story.body),
      petition: facts.html(petition.value.body), petitionLanguage: petition.language, updates: updates)
    let feed = updates.isEmpty ? nil : context.link(Route.feed(campaign.slug))
    return PageContent(
      heading: Frame.Heading(
        story.title.value, story.description ?? "", language: language, isDiscreet: story.isDiscreet, feed: feed),
      scope: CampaignPage.view.scope(of: page))
  }

  /// Placeholders in any copy of any language that can't be filled where the copy is shown.
  func copyFaults() -> [Diagnostic] {
    site.settings.allLanguages.flatMap { language -> [Diagnostic] in
      guard let context = contexts[language] else { return [] }
      let pages = site.pages.values.filter { $0.languages.contains(language) }.flatMap { page in
        Facts(context).faults(in: page[language: language].value.body)
      }
      return pages + site.campaigns.flatMap { faults(in: $0, context) }
    }
  }

  private func faults(in campaign: Campaign, _ context: PageContext) -> [Diagnostic] {
    let facts = Facts(context, campaign: campaign)
    let copies = [campaign.story, campaign.petition] + campaign.updates.map(\.copy)
    let ofCampaign = copies.flatMap { facts.faults(in: $0[language: context.language].value.body) }
    let ofPlaces = campaign.stateCopy.flatMap { code, copy -> [Diagnostic] in
      guard let jurisdiction = site.jurisdictions[code] else { return [] }
      return Facts(context, campaign: campaign, jurisdiction: jurisdiction)
        .faults(in: copy[language: context.language].value.body)
    }
    return ofCampaign + ofPlaces
  }
}
