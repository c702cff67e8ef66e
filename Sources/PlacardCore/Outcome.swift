/// What a stage found: a value where there is enough to go on with, and everything it has to say.
///
/// A stage that meets an error may still give a value, so that later stages can report too; whoever publishes
/// looks at the diagnostics, never only at the value.
package struct Outcome<Value: Sendable>: Sendable {
  package let value: Value?
  package let diagnostics: [Diagnostic]

  package init(_ value: Value?, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }

  package func map<Other: Sendable>(_ transform: (Value) -> Other) -> Outcome<Other> {
    Outcome<Other>(value.map(transform), diagnostics)
  }
}
