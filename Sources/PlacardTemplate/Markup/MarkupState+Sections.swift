extension MarkupState {
  /// The state after a section whose body began in one state and ended in another, or nil where a page with
  /// the section and a page without it would be read differently from here on.
  static func after(_ before: MarkupState, _ ended: MarkupState) -> MarkupState? {
    if before.mode == ended.mode, before.isInSamePlace(as: ended) { return joinedInValue(before, ended) }
    guard before.isBetweenAttributes, ended.isBetweenAttributes, before.tag == ended.tag,
      before.isEndTag == ended.isEndTag
    else { return nil }
    var joined = joinedFlags(before, ended)
    joined.mode = .gap
    return joined
  }

  private func isInSamePlace(as other: MarkupState) -> Bool {
    let isInAttribute =
      switch mode {
      case .name, .afterName, .beforeValue, .value: true
      default: false
      }
    return (mode == .data || tag == other.tag && isEndTag == other.isEndTag)
      && (!isInAttribute || attribute == other.attribute) && pending == other.pending
  }

  /// An attribute whose section began with an address can still begin with one: the section may not have
  /// shown, and an address after an address cannot change what the first one is.
  private static func joinedInValue(_ before: MarkupState, _ ended: MarkupState) -> MarkupState {
    var joined = joinedFlags(before, ended)
    let added = ended.value.unicodeScalars.dropFirst(before.value.unicodeScalars.count)
    if case .value = ended.mode, added.first == "\u{1}" { joined.value = before.value }
    return joined
  }

  /// What may hold of the tag holds of it.
  private static func joinedFlags(_ before: MarkupState, _ ended: MarkupState) -> MarkupState {
    var joined = ended
    joined.isRefresh = before.isRefresh || ended.isRefresh
    joined.hasValueInContent = before.hasValueInContent || ended.hasValueInContent
    return joined
  }

  private var isBetweenAttributes: Bool {
    switch mode {
    case .tagName, .beforeName, .name, .afterName, .afterValue, .gap: true
    default: false
    }
  }
}
