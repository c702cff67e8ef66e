/// The kinds of sheet that a poster page offers.
package enum PosterVariant: String, CaseIterable, Sendable {
  case full
  /// With tabs at the foot that carry the number and nothing else.
  case tearOff = "tear-off"
}
