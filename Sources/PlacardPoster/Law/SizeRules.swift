import PlacardModel

/// Printers shrink a page to this much of itself to fit their margins, unless they are told not to.
let shrinkage = 0.94

extension Hearing {
  /// The sheet is as large as the law asks, the right way round. A4 is narrower than 8.5 inches.
  var size: Finding {
    if facts.isScreen { return .cannotTell(.screenSize) }
    guard let least = sheet.minimumSize else { return .cannotTell(.sizeUnknown) }
    guard sheet.admits(width: facts.widthInches, height: facts.heightInches) else {
      return .notMet(
        .tooSmall,
        [
          "paper": .paper(width: facts.widthInches, height: facts.heightInches),
          "asked": .asked(least, sheet.orientation),
        ])
    }
    // What it is printed on, and where it hangs, no file can tell.
    return .met(warning: substitute?.kind.map { Reason(.onlyAs, ["kind": .text($0)]) })
  }

  /// The smallest type is large enough, also on a page that a printer shrank.
  var type: Finding {
    if facts.isScreen { return .cannotTell(.screenType) }
    guard let least = sheet.minimumType else { return .cannotTell(.typeUnknown) }
    guard let smallest = facts.smallestType else { return .cannotTell(.noWords) }
    let shrunk = smallest * shrinkage
    let values: [String: Reason.Value] = [
      "type": .measure(smallest), "shrunk": .measure(shrunk), "asked": .measure(least.amount),
    ]
    if smallest < least.amount { return .notMet(.smallType, values) }
    // Sizes are sums and products of fractions.
    return shrunk >= least.amount - 0.001 ? .met : .notMet(.typeShrinks, values)
  }
}

extension NoticeRules.Sheet {
  /// Whether paper of this size in inches is large enough, the right way round; true where no size is known.
  func admits(width: Double, height: Double) -> Bool {
    guard let least = minimumSize else { return true }
    // A sheet is cut to a hundredth of an inch at best.
    func holds(_ across: Decimal, _ up: Decimal) -> Bool {
      width >= across.amount - 0.005 && height >= up.amount - 0.005
    }
    return switch orientation {
    case .landscape: holds(least.long, least.short)
    case .portrait: holds(least.short, least.long)
    case nil: holds(least.short, least.long) || holds(least.long, least.short)
    }
  }
}
