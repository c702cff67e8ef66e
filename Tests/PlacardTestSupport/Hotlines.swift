extension SmallSite {
  /// The number that every page shows, and three others.
  static let hotlines = [
    "Content/hotlines/national.yaml": """
    kind: national
    name: National Hotline
    names: {es: Línea Nacional}
    phone: "+18883737888"
    text: {number: "233733", keyword: HELP, languages: [en, es]}
    languages: {live: [en, es], interpreter: {en: more than 200 languages, es: más de 200 idiomas}}
    former_names: []
    near_misses: ["1-888-373-7880"]
    checked: 2026-04
    confidence: high
    sources:
      - {address: "https://hotline.example.com/", seen: 2026-04}

    """,
    "Content/hotlines/emergency.yaml": """
    kind: emergency
    name: Emergency
    names: {es: Emergencia}
    phone: "911"
    former_names: []
    near_misses: []
    checked: 2026-04
    confidence: high
    sources: []

    """,
    "Content/hotlines/988.yaml": """
    kind: lifeline
    name: Lifeline 988
    phone: "988"
    former_names: []
    near_misses: []
    checked: 2026-04
    confidence: high
    sources: []

    """,
    "Content/hotlines/fl.yaml": """
    kind: state
    name: Hotline of FL
    names: {es: Línea de FL}
    jurisdiction: FL
    relation: instead
    phone: "+18553527233"
    former_names: []
    near_misses: []
    checked: 2026-04
    confidence: high
    sources: []

    """,
  ]
}
