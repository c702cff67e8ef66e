package import PlacardCore

/// What a field holds when a page is rendered. Digits are given as text.
package enum Value: Sendable {
  case text(String)
  case address(String)
  case html(HTML)
  case boolean(Bool)
  case texts([String])
  case record(Scope)
  case list([Scope])
  /// The missing value of an optional field.
  case absent
}

/// The fields of one thing, by slot of its schema. A field is worked out when a template asks for it, and not
/// before.
package struct Scope: Sendable {
  let read: @Sendable (Int) -> Value

  package init(_ read: @escaping @Sendable (_ slot: Int) -> Value) {
    self.read = read
  }
}
