package import PlacardModel

/// The kinds of sheet that a poster page offers.
package enum PosterVariant: String, CaseIterable, Sendable {
  case full
  /// With tabs at the foot that carry the number and nothing else.
  case tearOff = "tear-off"

  /// The printed sheet that says the same.
  package var format: SheetFormat {
    switch self {
    case .full: .letter
    case .tearOff: .tearoff
    }
  }
}
