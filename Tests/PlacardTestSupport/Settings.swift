extension SmallSite {
  /// Who publishes the site, and where it stands.
  static let settings = [
    "Content/site.yaml": """
    title: {en: Small site, es: Sitio pequeño}
    tagline: {en: One number, es: Un número}
    base_url: https://example.org/
    languages: [en, es]
    publisher:
      name: Small publisher
      statement: {en: This is an example., es: Este es un ejemplo.}
    corrections: corrections@example.org
    exit:
      address: https://www.weather.gov/
      name: {en: Weather, es: El tiempo}
    posters: {formats: [], general: []}
    licences: {code: Apache-2.0, facts: CC0-1.0, copy: CC-BY-4.0}

    """
  ]
}
