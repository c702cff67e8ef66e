import PlacardCore
import PlacardModel

extension Hearing {
  /// Words stand out from their ground, and the number from the words.
  var legibility: Finding {
    guard let faintest = facts.blocks.map(\.contrast).min() else { return .cannotTell(.noWords) }
    if faintest < 7 { return .notMet(.faint, ["contrast": .measure(faintest)]) }
    let numbers = facts.blocks.filter { !phoneNumbers(in: $0.text).isEmpty }.map(\.size)
    guard let number = numbers.max() else { return .notMet(.noNumber) }
    let body = facts.blocks.filter { [.situations, .notice, .steps].contains($0.role) }.map(\.size).max()
    guard let body, number < 3 * body - 0.001 else { return .met }
    return .notMet(.smallNumber, ["ratio": .measure(number / body)])
  }

  /// The facts were checked within a year.
  var date: Finding {
    guard let checked = facts.checked else { return .cannotTell(.factsUnchecked) }
    if checked.firstDay > today { return .notMet(.checkedInFuture, ["date": .date(checked)]) }
    let months = wholeMonths(since: checked)
    let age: [String: Reason.Value] = ["date": .date(checked), "months": .count(months)]
    if months >= 12 { return .notMet(.factsOld, age) }
    return .met(warning: months >= 9 ? Reason(.factsOld, age) : nil)
  }

  /// Full months from the last day that a date can mean.
  private func wholeMonths(since date: PartialDate) -> Int {
    let then = date.lastDay
    let months = (today.year - then.year) * 12 + today.month - then.month
    return max(0, months - (today.day < then.day ? 1 : 0))
  }

  /// A code leads where the printed address does, tells nobody who scanned it, and stays out of small sheets.
  var code: Finding {
    guard let code = facts.code else { return .met }
    guard code.hasPrefix("https://") else { return .notMet(.codeInsecure) }
    if code.contains("?") || code.contains("#") { return .notMet(.codeHoldsMore) }
    let short = code.dropFirst("https://".count)
    guard let printed = facts.printedAddress, short == printed || short == "\(printed)/" else {
      return .notMet(.codeNotPrinted)
    }
    return .met(warning: facts.isForRestrooms ? Reason(.scanStays) : nil)
  }

  /// Enough is known of the law, and of whom it binds, to judge by it.
  var knowledge: Finding {
    switch law.status {
    case .unknown: return .cannotTell(.thinSources)
    case .noneFound: return .cannotTell(.noLawFound)
    case .required, .encouraged, .agencyOnly: break
    }
    if let venue, !(law.duty.venues + law.duty.publicBodies).contains(venue) {
      return .cannotTell(.venueNotNamed, ["venue": .venue(venue)])
    }
    guard law.provenance.confidence != .low else { return .cannotTell(.weakSources) }
    guard let checked = law.provenance.checked else { return .cannotTell(.lawUnchecked) }
    if wholeMonths(since: checked) >= 12 {
      return .cannotTell(.lawOld, ["date": .date(checked)])
    }
    return .met
  }
}
