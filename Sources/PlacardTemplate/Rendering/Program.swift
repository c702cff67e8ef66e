import PlacardCore

/// What a template does, as a flat list of steps over one run of literal bytes.
///
/// A section is followed by the steps of its body, and knows where they end; partials and phrases are already
/// in place.
struct Program: Sendable {
  /// How a value is written, chosen when the template is compiled from the kind of the field and the place it
  /// stands in.
  enum Encoding: Sendable {
    case plain, escaped, leftToRight, markup
  }

  enum Test: Sendable {
    /// Runs its body once where the value is present or true.
    case present
    case missing
    /// Runs its body with the record's fields in scope, where there is a record.
    case record
    case list
    case texts
  }

  /// The way to a value: a scope counted from the outermost, a slot in it, and further slots kept in
  /// `furtherSlots`.
  struct Path: Sendable {
    let scope: Int
    let slot: Int
    let further: Range<Int>
  }

  enum Step: Sendable {
    case literal(Range<Int>)
    case print(Path, Encoding)
    case section(Path, Test, end: Int)
  }

  var steps: [Step] = []
  var literals: [UInt8] = []
  var furtherSlots: [Int] = []
}

extension Program {
  /// Loops in loops multiply, so a program that goes beyond a limit is broken off.
  ///
  /// - Returns: whether it came to its end.
  func render(_ scopes: [Scope], into output: inout [UInt8]) -> Bool {
    var run = Run(scopes: scopes, output: output)
    output = []
    self.run(0..<steps.count, &run)
    output = run.output
    return !run.isSpent
  }

  /// What one rendering has in hand.
  private struct Run {
    static let mostBytes = 2_000_000
    static let mostSteps = 200_000

    var scopes: [Scope]
    var output: [UInt8]
    var steps = 0

    var isSpent: Bool { steps > Self.mostSteps || output.count > Self.mostBytes }
  }

  private func run(_ range: Range<Int>, _ run: inout Run) {
    var index = range.lowerBound
    while index < range.upperBound, !run.isSpent {
      run.steps += 1
      switch steps[index] {
      case .literal(let bytes):
        run.output.append(contentsOf: literals[bytes])
        index += 1
      case .print(let path, let encoding):
        print(value(at: path, in: run.scopes), encoding, &run.output)
        index += 1
      case .section(let path, let test, let end):
        section(value(at: path, in: run.scopes), test, index + 1..<end, &run)
        index = end
      }
    }
  }

  private func value(at path: Path, in scopes: [Scope]) -> Value {
    var value = scopes[path.scope].read(path.slot)
    for index in path.further {
      guard case .record(let scope) = value else { return .absent }
      value = scope.read(furtherSlots[index])
    }
    return value
  }

  private func section(_ value: Value, _ test: Test, _ body: Range<Int>, _ run: inout Run) {
    switch (test, value) {
    case (.present, _):
      if value.isTrue { self.run(body, &run) }
    case (.missing, _):
      if !value.isTrue { self.run(body, &run) }
    case (.record, .record(let scope)):
      self.run(body, in: scope, &run)
    case (.list, .list(let items)):
      for item in items { self.run(body, in: item, &run) }
    case (.texts, .texts(let items)):
      for item in items { self.run(body, in: Scope { _ in .text(item) }, &run) }
    default:
      break
    }
  }

  private func run(_ body: Range<Int>, in scope: Scope, _ run: inout Run) {
    // Items count even where their body is empty.
    run.steps += 1
    guard !run.isSpent else { return }
    run.scopes.append(scope)
    self.run(body, &run)
    run.scopes.removeLast()
  }

  private func print(_ value: Value, _ encoding: Encoding, _ output: inout [UInt8]) {
    switch (value, encoding) {
    case (.html(let html), .markup):
      output.append(contentsOf: html.bytes)
    case (.text(let text), .plain), (.address(let text), .plain):
      output.append(contentsOf: text.utf8)
    case (.text(let text), .leftToRight):
      output.append(contentsOf: #"<bdi dir="ltr">"#.utf8)
      output.appendEscaped(text)
      output.append(contentsOf: "</bdi>".utf8)
    case (.text(let text), .escaped), (.address(let text), .escaped):
      output.appendEscaped(text)
    default:
      assertionFailure("a view gives another kind of value than its schema says")
    }
  }
}

extension Value {
  /// Whether a section over the value shows: it is there, true, or has items.
  fileprivate var isTrue: Bool {
    switch self {
    case .absent, .boolean(false): false
    case .texts(let items): !items.isEmpty
    case .list(let items): !items.isEmpty
    case .text, .address, .html, .boolean, .record: true
    }
  }
}
