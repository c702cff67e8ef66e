import CYAML
package import PlacardCore
import PlacardMarkdown

/// One event of a YAML 1.1 stream, as libyaml reports it, with the place where it begins.
struct YAMLEvent {
  enum Kind {
    /// `isPlain` is false where quotes or a block style say that the scalar is text whatever it looks like.
    case scalar(text: String, isPlain: Bool)
    case sequenceStart, sequenceEnd, mappingStart, mappingEnd, alias
    /// Stream and document boundaries.
    case boundary
    case streamEnd
  }

  let kind: Kind
  let hasAnchor: Bool
  let hasTag: Bool
  /// Counted from 0.
  let line: Int
  /// In characters, counted from 0.
  let column: Int
}

/// Why a stream can't be read on from a place.
struct YAMLFault: Error {
  let identifier: DiagnosticIdentifier
  let problem: String
  let line: Int
  let column: Int
}

/// Reads events from bytes. Owns libyaml's parser and the bytes that it reads; both are freed with it, and no pointer
/// to either leaves it.
@safe struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>

  init(_ bytes: [UInt8]) {
    unsafe parser = .allocate(capacity: 1)
    unsafe input = .allocate(capacity: bytes.count)
    _ = unsafe input.initialize(from: bytes)
    unsafe yaml_parser_initialize(parser)
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe input.deallocate()
  }

  /// The next event. After `streamEnd` nothing more may be asked for.
  mutating func next() throws(YAMLFault) -> YAMLEvent {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw syntaxError() }
    defer { unsafe yaml_event_delete(&event) }
    return unsafe YAMLEvent(event)
  }

  private func syntaxError() -> YAMLFault {
    let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? "unreadable"
    let mark = unsafe parser.pointee.problem_mark
    return YAMLFault(
      identifier: .yamlSyntax, problem: "the YAML can't be read from here: \(problem)", line: Int(mark.line),
      column: Int(mark.column))
  }
}

extension YAMLEvent {
  fileprivate init(_ event: yaml_event_t) {
    unsafe line = Int(event.start_mark.line)
    unsafe column = Int(event.start_mark.column)
    switch unsafe event.type {
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      kind = unsafe .scalar(
        text: String(decoding: bytes, as: UTF8.self), isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
      hasAnchor = unsafe scalar.anchor != nil
      hasTag = unsafe scalar.tag != nil
    case YAML_SEQUENCE_START_EVENT:
      kind = .sequenceStart
      hasAnchor = unsafe event.data.sequence_start.anchor != nil
      hasTag = unsafe event.data.sequence_start.tag != nil
    case YAML_MAPPING_START_EVENT:
      kind = .mappingStart
      hasAnchor = unsafe event.data.mapping_start.anchor != nil
      hasTag = unsafe event.data.mapping_start.tag != nil
    case let other:
      kind = Self.bareKind(other)
      hasAnchor = false
      hasTag = false
    }
  }

  private static func bareKind(_ type: yaml_event_type_t) -> Kind {
    switch type {
    case YAML_SEQUENCE_END_EVENT: .sequenceEnd
    case YAML_MAPPING_END_EVENT: .mappingEnd
    case YAML_ALIAS_EVENT: .alias
    case YAML_STREAM_END_EVENT: .streamEnd
    default: .boundary
    }
  }
}

/// The libraries that read content.
package func contentLibraries() -> [LibraryVersion] {
  [markdownLibrary(), LibraryVersion("libyaml", unsafe String(cString: yaml_get_version_string()))]
}
