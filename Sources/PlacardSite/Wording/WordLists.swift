import PlacardCore

/// The words that rules look for, in the languages that this project has words in. Another language has no list until
/// somebody who speaks it writes one.
extension WordList {
  private static let english: Set<String> = ["not", "no", "never", "cannot", "nobody", "nothing", "neither", "nor"]
  private static let spanish: Set<String> = ["no", "nunca", "nadie", "nada", "ni", "tampoco", "jamás"]
  private static let spanishTag = LanguageTag("es") ?? .english

  /// Safety, secrecy and outcomes. The hotline itself reports where the law asks it to, so nothing is "never shared".
  static let promises: [LanguageTag: WordList] = [
    spanishTag: WordList(
      [
        "100 % confidencial", "completamente confidencial", "totalmente confidencial", "100 % seguro", "100 % segura",
        "completamente seguro", "completamente segura", "totalmente seguro", "totalmente segura", "100 % anónimo",
        "completamente anónimo", "totalmente anónimo", "garantizamos", "garantiza", "garantizado", "garantizada",
        "prometemos", "imposible de rastrear", "borra su historial", "borrar su historial", "nadie lo sabrá",
        "nadie se enterará", "nunca se comparte", "sin ningún riesgo",
      ], denials: spanish),
    .english: WordList(
      [
        "100 % confidential", "completely confidential", "totally confidential", "fully confidential",
        "strictly confidential", "100 % safe", "completely safe", "totally safe", "perfectly safe", "100 % anonymous",
        "completely anonymous", "totally anonymous", "fully anonymous", "untraceable", "cannot be traced",
        "can't be traced", "erase your history", "erases your history", "erase your tracks", "guarantee", "guarantees",
        "guaranteed", "we promise", "never shared", "never share", "nobody will know", "no one will know",
        "nobody will find out", "no one will find out", "you will be safe", "keep you safe", "risk free",
        "you will not be deported", "you won't be deported", "you will get a visa",
      ], denials: english),
  ]

  static let dangerousAdvice: [LanguageTag: WordList] = [
    spanishTag: WordList(
      ["enfrente al", "enfréntese", "confronte al", "rescate a", "rescatar a las víctimas"], denials: spanish),
    .english: WordList(
      [
        "confront the", "confront a", "confront them", "confront him", "confront her", "confront your",
        "rescue victims", "rescue a", "rescue the", "rescue them", "rescue him", "rescue her", "rescue someone",
        "rescue somebody", "rescue people", "follow the suspect", "follow the trafficker",
      ], denials: english),
  ]

  static let loaded: [LanguageTag: WordList] = [
    spanishTag: WordList(
      [
        "esclava sexual", "esclavas sexuales", "prostituta", "prostitutas", "inmigrante ilegal",
        "inmigrantes ilegales", "monstruo", "monstruos", "pesadilla", "horror", "horrible", "espantoso",
        "encadenada", "encadenado", "su propia culpa",
      ], denials: spanish),
    .english: WordList(
      [
        "sex slave", "sex slaves", "prostitute", "prostitutes", "hooker", "hookers", "whore", "pimped", "illegals",
        "illegal alien", "illegal aliens", "illegal immigrant", "illegal immigrants", "horrific", "horrifying",
        "horrors", "nightmare", "monster", "monsters", "predator", "predators", "unspeakable", "heinous", "shocking",
        "helpless", "voiceless", "shackled", "in chains", "caged", "epidemic", "skyrocketing", "willing victim",
        "own fault", "asked for it", "let herself", "let himself", "put herself in", "put himself in",
        "chose this life", "should have known", "why didn't you leave", "before it is too late", "before it's too late",
      ], denials: english),
  ]
}
