extension SmallSite {
  /// An open campaign, which asks, and a closed one, which leads on to it.
  static let campaigns = [
    "Content/campaigns/post-it/campaign.yaml": """
    status: open
    organiser: Small publisher
    started: 2026-11-01
    addressed_to: all
    image: sheet
    evidence: []

    """,
    "Content/campaigns/post-it/story.md": copy("Post it", description: "Ask your office.", "One minute alone."),
    "Content/campaigns/post-it/story.es.md": copy(
      "Muéstrelo", description: "Pídalo a su oficina.", "Un minuto a solas."),
    "Content/campaigns/post-it/petition.md": copy("The ask", "Please post {{hotline.number}}."),
    "Content/campaigns/post-it/petition.es.md": copy("La petición", "Muestre el {{hotline.number}}."),
    "Content/campaigns/post-it/action.yaml": action,
    "Content/campaigns/post-it/action.es.yaml": spanishAction,
    "Content/campaigns/post-it/updates/2026-11-20-first-sheet.md": update("First sheet", "One sheet is up."),
    "Content/campaigns/post-it/updates/2026-11-20-first-sheet.es.md": update("La primera hoja", "Hay una hoja."),
    "Content/campaigns/petition-2016/campaign.yaml": """
    status: closed
    organiser: Example League
    started: 2016
    addressed_to: [CA, OH]
    supporters: {count: 2425, as_of: 2026-11-24, source: "https://league.example.com/count"}
    successor: post-it
    evidence:
      - id: posting
        figure: {en: "No. 1", es: "N.º 1"}
        claim: {en: Posting came first., es: Mostrar fue lo primero.}
        year: 2015
        publisher: A journal
        source: https://journal.example.com/1

    """,
    "Content/campaigns/petition-2016/story.md": copy("The petition of 2016", "It is closed."),
    "Content/campaigns/petition-2016/story.es.md": copy("La petición de 2016", "Está cerrada."),
    "Content/campaigns/petition-2016/petition.md": copy("What it asked", "Publicize the number."),
    "Content/campaigns/petition-2016/petition.es.md": copy("Lo que pedía", "Difundan el número."),
  ]

  /// A Markdown file with its front matter.
  package static func copy(_ title: String, description: String? = nil, _ body: String) -> String {
    "---\ntitle: \(title)\n\(description.map { "description: \($0)\n" } ?? "")---\n\(body)\n"
  }

  private static func update(_ title: String, _ body: String) -> String {
    "---\ntitle: \(title)\ndate: 2026-11-20\n---\n\(body)\n"
  }

  private static let action = """
    call:
      opening: I live in {{jurisdiction.name}}.
      point: >-
        {{#law.required}}Check the notices.{{/law.required}}{{#law.encouraged}}Ask businesses.{{/law.encouraged}}{{#law.agency_only}}Ask
        private businesses too.{{/law.agency_only}}{{#law.none_found}}Support a rule.{{/law.none_found}}{{#law.unknown}}Tell
        me the rule.{{/law.unknown}}
      close: Thank you.
      voicemail: The number is {{hotline.number}}.
    letter:
      subject: Please post {{hotline.number}}
      body: >-
        To: {{ag.addressee}}


        Dear {{ag.salutation}}:


        Thank you{{#law.citation}} for {{law.citation}}{{/law.citation}}.

    """

  private static let spanishAction = """
    call:
      opening: Vivo en {{jurisdiction.name}}.
      point: Muestren el número.
      close: Gracias.
      voicemail: El número es {{hotline.number}}.
    letter:
      subject: Muestren el {{hotline.number}}
      body: "{{ag.salutation}}: gracias."

    """
}
