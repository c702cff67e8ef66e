import PlacardCore
import PlacardModel

/// The languages of a site, as they are known before anything else.
struct SiteLanguages: Sendable {
  let complete: [LanguageTag]
  let partial: [PartialLanguage]
}

/// What is known while content is read: the site's languages, and what was found so far.
struct Reading {
  /// The first is the one that every localised text must have. Those that the site has only some pages in come last.
  var languages: [LanguageTag] { all.complete + all.partial.map(\.language) }
  private let all: SiteLanguages
  var diagnostics: [Diagnostic] = []

  init(languages: [LanguageTag]) {
    all = SiteLanguages(complete: languages, partial: [])
  }

  init(_ languages: SiteLanguages) {
    all = languages
  }

  /// Whether the site has all of its pages in a language.
  func isComplete(_ language: LanguageTag) -> Bool { all.complete.contains(language) }

  /// Whether the site has a kind of page in a language.
  func has(_ kind: PageKind, in language: LanguageTag) -> Bool {
    isComplete(language) || all.partial.contains { $0.language == language && $0.pages.contains(kind) }
  }

  mutating func report(
    _ identifier: DiagnosticIdentifier, at location: SourceLocation, _ summary: String, suggestion: String? = nil
  ) {
    diagnostics.append(Diagnostic(identifier, at: location, summary, suggestion: suggestion))
  }
}

/// A kind of value in a content file: what an editor may write, and what it is read as.
///
/// The schema of a file is a kind made of kinds. Reading reports everything that is wrong with a value and gives nil
/// where nothing can be made of it.
struct Kind<Value: Sendable>: Sendable {
  /// With its article, as errors name it: `a phone number`.
  let name: String
  let shape: Shape
  let read: @Sendable (YAMLNode, inout Reading) -> Value?

  init(_ name: String, _ shape: Shape, read: @escaping @Sendable (YAMLNode, inout Reading) -> Value?) {
    self.name = name
    self.shape = shape
    self.read = read
  }

  /// A kind written as one scalar. `parse` gives nil where the text isn't of the kind; `example` shows one that is.
  static func scalar(
    _ name: String, _ identifier: DiagnosticIdentifier, example: String, _ shape: Shape,
    parse: @escaping @Sendable (String) -> Value?
  ) -> Kind {
    Kind(name, shape) { node, reading in
      guard case .scalar(let text, _) = node.content, !node.isNull else {
        reading.report(.wrongKind, at: node.location, "\(name) belongs here, not \(node.kindName)")
        return nil
      }
      guard let value = parse(text) else {
        reading.report(identifier, at: node.location, "'\(text)' isn't \(name) such as \(example)")
        return nil
      }
      return value
    }
  }

  /// A kind written as one scalar that matches a pattern.
  static func scalar(
    _ name: String, _ identifier: DiagnosticIdentifier, example: String, _ pattern: Pattern,
    parse: @escaping @Sendable (String) -> Value?
  ) -> Kind {
    let explained = pattern.explained("\(name) such as \(example)")
    return .scalar(name, identifier, example: example, .pattern(explained), parse: parse)
  }

  /// A kind whose value keeps its place.
  static func located<Plain>(_ kind: Kind<Plain>) -> Kind where Value == Located<Plain> {
    Kind(kind.name, kind.shape) { node, reading in
      kind.read(node, &reading).map { Located($0, at: node.location) }
    }
  }

  /// The kind's values as those of another type. Nil from `transform` is not an error: it has nothing to report.
  func map<Other: Sendable>(_ transform: @escaping @Sendable (Value) -> Other) -> Kind<Other> {
    Kind<Other>(name, shape) { node, reading in read(node, &reading).map(transform) }
  }

  /// A list of values. An element that can't be read is reported and left out.
  static func list<Element>(of element: Kind<Element>) -> Kind where Value == [Element] {
    Kind("a list", .list(of: element.shape, count: nil)) { node, reading in
      guard case .sequence(let nodes) = node.content else {
        reading.report(.wrongKind, at: node.location, "a list belongs here, not \(node.kindName)")
        return nil
      }
      return nodes.compactMap { element.read($0, &reading) }
    }
  }
}
