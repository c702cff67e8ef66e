package import PlacardCore

/// Builds the one document of a YAML file from events.
///
/// Refuses what makes YAML surprising or dangerous: anchors, aliases, tags, merge keys, duplicate keys, a second
/// document, more than 32 levels, 50,000 values in a file and 8,192 bytes in one. libyaml before 0.2.6 sets no limit to
/// nesting itself; a value is shown on many pages, so what is large once is vast in the end.
package struct YAMLReader: ~Copyable {
  private static let deepest = 32
  private static let mostValues = 50_000
  private static let longestValue = 8_192

  private var events: YAMLEvents
  private let source: [UInt8]
  private let file: String
  private let lineOffset: Int
  private var diagnostics: [Diagnostic] = []
  private var count = 0

  /// Reads a document. `firstLine` is the line of the file on which the bytes begin.
  ///
  /// An empty document is not an error here: it has no value, and whoever needs one says so.
  package static func read(_ bytes: [UInt8], file: String, firstLine: Int = 1) -> Outcome<YAMLNode> {
    var reader = YAMLReader(bytes, file: file, lineOffset: firstLine)
    do {
      let node = try reader.document()
      return Outcome(node, reader.diagnostics)
    } catch {
      let place = SourceLocation(file: file, line: error.line + firstLine, column: error.column + 1)
      let finding = Diagnostic(error.identifier, at: place, error.problem)
      return Outcome(nil, reader.diagnostics + [finding])
    }
  }

  private init(_ bytes: [UInt8], file: String, lineOffset: Int) {
    events = YAMLEvents(bytes)
    source = bytes
    self.file = file
    self.lineOffset = lineOffset
  }

  private mutating func document() throws(YAMLFault) -> YAMLNode? {
    var root: YAMLNode?
    while true {
      let event = try events.next()
      switch event.kind {
      case .streamEnd: return root
      case .boundary: continue
      default:
        let node = try node(from: event, depth: 1)
        if root != nil { report(.yamlFeature, event, "a file holds one YAML document, and this is a second one") }
        root = root ?? node
      }
    }
  }

  private mutating func node(from event: YAMLEvent, depth: Int) throws(YAMLFault) -> YAMLNode {
    if event.hasAnchor { report(.yamlFeature, event, "anchors aren't read in content; write the value out") }
    if event.hasTag { report(.yamlFeature, event, "tags aren't read in content; values are taken as written") }
    try keepWithinLimits(event, depth: depth)
    switch event.kind {
    case .scalar(let text, let isPlain):
      keepWithinLimits(text, event)
      return YAMLNode(content: .scalar(text, isPlain: isPlain), location: place(event))
    case .sequenceStart: return try sequence(from: event, depth: depth)
    case .mappingStart: return try mapping(from: event, depth: depth)
    default:
      report(.yamlFeature, event, "aliases aren't read in content; write the value out")
      return YAMLNode(content: .scalar("", isPlain: true), location: place(event))
    }
  }

  private mutating func keepWithinLimits(_ event: YAMLEvent, depth: Int) throws(YAMLFault) {
    guard depth <= Self.deepest else {
      throw YAMLFault(
        identifier: .yamlTooDeep, problem: "values are nested deeper than \(Self.deepest) levels", line: event.line,
        column: event.column)
    }
    count += 1
    guard count <= Self.mostValues else {
      throw YAMLFault(
        identifier: .fileTooLarge, problem: "a file may have \(Self.mostValues) values, and this is one more",
        line: event.line, column: event.column)
    }
  }

  private mutating func keepWithinLimits(_ text: String, _ event: YAMLEvent) {
    // What the file itself holds was found when it was read.
    if text.utf8.contains(where: { $0 < 0x20 || $0 > 0x7E }),
      let scalar = text.unicodeScalars.first(where: \.isHazardous),
      !String(decoding: source, as: UTF8.self).unicodeScalars.contains(scalar)
    {
      let words = "isn't allowed, however it is written; it is invisible and can change how the text around it is read"
      report(.hazardousCharacter, event, "\(scalar.codePoint) \(words)")
    }
    let size = text.utf8.count
    guard size > Self.longestValue else { return }
    report(.fileTooLarge, event, "a value may have \(Self.longestValue) bytes, and this has \(size)")
  }

  private mutating func sequence(from start: YAMLEvent, depth: Int) throws(YAMLFault) -> YAMLNode {
    var items: [YAMLNode] = []
    while true {
      let event = try events.next()
      if case .sequenceEnd = event.kind { break }
      items.append(try node(from: event, depth: depth + 1))
    }
    return YAMLNode(content: .sequence(items), location: place(start))
  }

  private mutating func mapping(from start: YAMLEvent, depth: Int) throws(YAMLFault) -> YAMLNode {
    var entries: [YAMLNode.Entry] = []
    var seen: [String: SourceLocation] = [:]
    while true {
      let event = try events.next()
      if case .mappingEnd = event.kind { break }
      let key = try key(from: event, depth: depth)
      let value = try node(from: events.next(), depth: depth + 1)
      guard let key else { continue }
      if let first = seen[key.value] {
        diagnostics.append(
          Diagnostic(
            .duplicateKey, at: key.location, "'\(key.value)' is given twice",
            notes: [.init("first given here", at: first)]))
        continue
      }
      seen[key.value] = key.location
      entries.append(YAMLNode.Entry(key: key, value: value))
    }
    return YAMLNode(content: .mapping(entries), location: entries.first?.key.location ?? place(start))
  }

  private mutating func key(from event: YAMLEvent, depth: Int) throws(YAMLFault) -> Located<String>? {
    let node = try node(from: event, depth: depth + 1)
    guard case .scalar(let name, let isPlain) = node.content else {
      report(.yamlFeature, event, "a field's name must be text")
      return nil
    }
    guard !(isPlain && name == "<<") else {
      report(.yamlFeature, event, "merge keys aren't read in content; write the fields out")
      return nil
    }
    return Located(name, at: node.location)
  }

  private mutating func report(_ identifier: DiagnosticIdentifier, _ event: YAMLEvent, _ summary: String) {
    diagnostics.append(Diagnostic(identifier, at: place(event), summary))
  }

  private func place(_ event: YAMLEvent) -> SourceLocation {
    SourceLocation(file: file, line: event.line + lineOffset, column: event.column + 1)
  }
}
