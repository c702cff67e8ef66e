extension SmallSite {
  /// The pages that every site has, posters, and one picture.
  static let copy = [
    "Content/pages/home.md": copy("Home", description: "The first page.", "Call {{hotline.number}}."),
    "Content/pages/home.es.md": copy("Inicio", description: "La primera página.", "Llame al {{hotline.number}}."),
    "Content/pages/help.md": discreet("Get help", "You decide.\n\n\(advice)"),
    "Content/pages/help.es.md": discreet("Ayuda", "Usted decide.\n\n\(spanishAdvice)"),
    "Content/pages/about.md": copy("About", "## Who we are\n\nSee [help](/help/)."),
    "Content/pages/about.es.md": copy("Acerca de", "## Quiénes somos\n\nVea [ayuda](/help/)."),
    "Content/pages/sources.md": copy("Sources", "Where facts come from."),
    "Content/pages/sources.es.md": copy("Fuentes", "De dónde vienen los datos."),
    "Content/pages/privacy.md": copy("Privacy", "We know nothing of you."),
    "Content/pages/privacy.es.md": copy("Privacidad", "No sabemos nada de usted."),
    "Content/posters/en.yaml": poster,
    "Content/posters/es.yaml": spanishPoster,
    "Content/images/sheet.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n",
    "Content/images/sheet.yaml": """
    file: sheet.svg
    alt: {en: A sheet on a wall, es: Una hoja en una pared}
    credit: The Placard project
    licence: CC-BY-4.0
    source: original work
    illustrative: {en: It shows no real person., es: No muestra a nadie.}
    width: 120
    height: 75

    """,
  ]

  /// What a help page must say before it is released.
  private static let advice = """
    Leaving does not erase your history. Calls stay in the log. A watched phone shows all. A safer phone is one that \
    nobody can reach. Clearing may look suspicious.
    """

  private static let spanishAdvice = """
    Salir no borra el historial. Las llamadas quedan en el registro. Si vigilan el teléfono, lo ven todo. Es más seguro \
    otro teléfono. Si borra algo, pueden sospechar.
    """

  private static func discreet(_ title: String, _ body: String) -> String {
    "---\ntitle: \(title)\ndiscreet: true\nchecked: 2026-11-01\n---\n\(body)\n"
  }

  private static let poster = """
    review: {state: reviewed, by: Rosa Example, date: 2026-07}
    headline: Not free to leave?
    situations: [Your boss keeps your ID., One, Two, Three, Four, Five]
    action: "Call {{hotline.number}}"
    promises: [It is free., Any hour.]
    text_line: "Text {{hotline.text_keyword}} to {{hotline.text_number}}."
    danger: "In danger right now? Call 911."
    language_line: Say your language.
    footer_note: "{{hotline.name}}."
    qr_caption: Opens a page.
    name: English
    draft_note: Nobody has reviewed this yet.
    small_line: Free. Any hour.
    steps: ["Dial {{hotline.number}}.", Say your language.]
    versions:
      farm: {headline: Farm?, situations: [You sleep in the field.]}
      home: {headline: House?, situations: [You never get a day off.]}
      restaurant: {headline: Kitchen?, situations: [You work all night.]}
      building: {headline: Site?, situations: [Your pay does not come.]}
      salon: {headline: Salon?, situations: [You sleep in the shop.]}
      hotel: {headline: Hotel?, situations: [They keep your passport.]}
      factory: {headline: Factory?, situations: [They lock the door.]}
      youth: {headline: Young?, situations: [A friend takes your money.]}

    """

  private static let spanishPoster = """
    review: {state: draft}
    headline: ¿No le dejan irse?
    situations: [Le quitaron su identificación.]
    action: "Llame al {{hotline.number}}"
    promises: [Es gratis.]
    text_line: "Mande {{hotline.text_keyword}} al {{hotline.text_number}}."
    danger: "¿Está en peligro ahora? Llame al 911."
    language_line: Diga su idioma.
    footer_note: "{{hotline.name}}."
    qr_caption: Abre una página.
    name: Español
    draft_note: Nadie lo ha revisado.
    small_line: Gratis. A toda hora.
    steps: ["Marque {{hotline.number}}.", Diga su idioma.]
    versions:
      farm: {headline: ¿Campo?, situations: [Duerme en el campo.]}
      home: {headline: ¿Casa?, situations: [Nunca tiene un día libre.]}
      restaurant: {headline: ¿Cocina?, situations: [Trabaja toda la noche.]}
      building: {headline: ¿Obra?, situations: [Su pago no llega.]}
      salon: {headline: ¿Salón?, situations: [Duerme en el local.]}
      hotel: {headline: ¿Hotel?, situations: [Le quitaron el pasaporte.]}
      factory: {headline: ¿Fábrica?, situations: [Cierran la puerta con llave.]}
      youth: {headline: ¿Joven?, situations: [Un amigo le quita el dinero.]}

    """
}
