/// A format that a poster is printed in, by the name that `site.yaml` and file names use.
package enum SheetFormat: String, CaseIterable, Sendable {
  /// 8.5 x 11 inches, the paper of most US printers.
  case letter
  /// 11 inches wide and 8.5 high, the way round that New Mexico's sign has.
  case landscape
  /// 11 x 17 inches.
  case tabloid
  /// 210 x 297 mm: smaller than 8.5 x 11 inches in width.
  case a4
  case a3
  /// 11 x 15 inches, the least size of Florida's sign.
  case florida
  /// A sheet with slips to tear off.
  case tearoff
  /// For the inside of a toilet cubicle's door.
  case stall
  /// 3 x 3 inches, for restroom mirrors and doors.
  case cling
  case mirror
  case label
  /// The size of a business card, to hide in a shoe or a pocket.
  case card
  /// For the wall beside a telephone.
  case phoneBank = "phone-bank"
  case screen
  case screenTall = "screen-tall"
  case largePrint = "large-print"
}
