import CUnibreak

/// Where lines may end (UAX #14), through libunibreak.
enum LineBreaks {
  /// The library builds an index on its first call and only reads it afterwards.
  private static let isReady: Bool = {
    init_linebreak()
    return true
  }()

  /// For each character, whether a line may end behind it. The language chooses among rules for quotation marks.
  static func allowed(_ scalars: [Unicode.Scalar], language: String) -> [Bool] {
    guard isReady, !scalars.isEmpty else { return [] }
    let text: [UInt32] = scalars.map(\.value)
    var breaks = [CChar](repeating: 0, count: text.count)
    unsafe set_linebreaks_utf32(text, text.count, language, &breaks)
    return breaks.map { $0 == CChar(LINEBREAK_ALLOWBREAK) || $0 == CChar(LINEBREAK_MUSTBREAK) }
  }
}
