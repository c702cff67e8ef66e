extension SmallSite {
  /// The site with a toolkit for the offices, in both languages.
  package func withToolkit() -> SmallSite {
    adding("Content/campaigns/post-it/toolkit.yaml", Self.toolkit)
      .adding("Content/campaigns/post-it/toolkit.es.yaml", Self.spanishToolkit)
  }

  private static let toolkit = """
    badge: Post this number.
    press_release: >-
      Date: [date]


      The {{ag.office}} asks for {{hotline.number}}.{{#state_line.name}}{{#state_line.number}} See {{state_line.name}},
      {{state_line.number}}.{{/state_line.number}}{{/state_line.name}}


      [For {{ag.salutation}} to approve: "A sheet is a small thing."]
    proclamation: |
      For {{ag.addressee}}.

      {{#law.required}}Look at the walls.{{/law.required}}{{^law.required}}Hang a sheet.{{/law.required}}
    messages:
      - channel: sms
        text: "Post {{hotline.number}} in {{jurisdiction.name}}."
      - channel: x
        text: "Sheets: {{jurisdiction.poster_page}}"

    """

  private static let spanishToolkit = """
    badge: Muestre este número.
    press_release: "Nuestra oficina pide mostrar el {{hotline.number}}."
    proclamation: "Para: {{ag.salutation}}."
    messages:
      - channel: sms
        text: "Muestre el {{hotline.number}} aquí."

    """
}
