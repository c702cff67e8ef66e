import PlacardModel

/// Printers shrink a page to this much of itself to fit their margins, unless they are told not to.
let shrinkage = 0.94

extension Hearing {
  /// The sheet is as large as the law asks, the right way round. A4 is narrower than 8.5 inches.
  var size: Finding {
    if facts.isScreen { return .cannotTell("a screen has no size in inches") }
    guard let least = sheet.minimumSize else { return .cannotTell("the size that the law asks for isn't known") }
    let reason = "the sheet is \(paper), and the law asks for at least \(asked(least))"
    // What it is printed on, and where it hangs, no file can tell.
    let condition = substitute?.kind.map { "the law allows this size only as: \($0)" }
    return isLargeEnough(least) ? .met(warning: condition) : .notMet(reason)
  }

  private var paper: String { "\(written(facts.widthInches)) x \(written(facts.heightInches)) inches" }

  private func asked(_ size: SheetSize) -> String {
    switch sheet.orientation {
    case .landscape: "\(size.long) inches wide and \(size.short) high"
    case .portrait: "\(size.short) inches wide and \(size.long) high"
    case nil: "\(size.short) x \(size.long)"
    }
  }

  private func isLargeEnough(_ least: SheetSize) -> Bool {
    let (width, height) = (facts.widthInches, facts.heightInches)
    // A sheet is cut to a hundredth of an inch at best.
    func holds(_ across: Decimal, _ up: Decimal) -> Bool {
      width >= across.amount - 0.005 && height >= up.amount - 0.005
    }
    return switch sheet.orientation {
    case .landscape: holds(least.long, least.short)
    case .portrait: holds(least.short, least.long)
    case nil: holds(least.short, least.long) || holds(least.long, least.short)
    }
  }

  /// The smallest type is large enough, also on a page that a printer shrank.
  var type: Finding {
    if facts.isScreen { return .cannotTell("type on a screen has no size in points") }
    guard let least = sheet.minimumType else { return .cannotTell("the type that the law asks for isn't known") }
    guard let smallest = facts.smallestType else { return .cannotTell("the sheet has no words") }
    let found = "its smallest type is \(written(smallest)) points"
    if smallest < least.amount { return .notMet("\(found), and the law asks for \(least)") }
    // Sizes are sums and products of fractions.
    guard smallest * shrinkage >= least.amount - 0.001 else {
      return .notMet(
        "\(found), which a printer may shrink to \(written(smallest * shrinkage)); the law asks for \(least)")
    }
    return .met
  }
}
