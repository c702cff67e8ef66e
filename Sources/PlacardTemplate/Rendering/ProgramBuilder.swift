/// Writes a program step by step, joining neighbouring literal text.
struct ProgramBuilder {
  private(set) var program = Program()
  /// Literal text that comes at this step starts anew: the steps before it belong to a section.
  private var barrier = 0

  mutating func literal(_ bytes: some Sequence<UInt8>) {
    let start = program.literals.count
    program.literals.append(contentsOf: bytes)
    let range = start..<program.literals.count
    guard !range.isEmpty else { return }
    if program.steps.count > barrier, case .literal(let last) = program.steps.last {
      program.steps[program.steps.count - 1] = .literal(last.lowerBound..<range.upperBound)
    } else {
      program.steps.append(.literal(range))
    }
  }

  mutating func print(_ path: NameScopes.FieldPath, _ encoding: Program.Encoding) {
    program.steps.append(.print(lower(path), encoding))
  }

  /// Begins a section, and gives the step to hand to `endSection`.
  mutating func beginSection(_ path: NameScopes.FieldPath, _ test: Program.Test) -> Int {
    program.steps.append(.section(lower(path), test, end: program.steps.count + 1))
    return program.steps.count - 1
  }

  mutating func endSection(_ start: Int) {
    guard case .section(let path, let test, _) = program.steps[start] else { return }
    program.steps[start] = .section(path, test, end: program.steps.count)
    barrier = program.steps.count
  }

  private mutating func lower(_ path: NameScopes.FieldPath) -> Program.Path {
    let start = program.furtherSlots.count
    program.furtherSlots.append(contentsOf: path.slots.dropFirst())
    let further = start..<program.furtherSlots.count
    return Program.Path(scope: path.scope, slot: path.slots.first ?? 0, further: further)
  }
}
