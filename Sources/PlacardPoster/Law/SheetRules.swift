import PlacardCore
import PlacardModel

extension Hearing {
  /// Words stand out from their ground, and the number from the words.
  var legibility: Finding {
    guard let faintest = facts.blocks.map(\.contrast).min() else { return .cannotTell("the sheet has no words") }
    if faintest < 7 { return .notMet("a contrast is \(written(faintest)):1, and should be 7:1 or more") }
    let numbers = facts.blocks.filter { !phoneNumbers(in: $0.text).isEmpty }.map(\.size)
    guard let number = numbers.max() else { return .notMet("there is no number to call") }
    let body = facts.blocks.filter { [.situations, .notice, .steps].contains($0.role) }.map(\.size).max()
    guard let body, number < 3 * body - 0.001 else { return .met }
    return .notMet("the number is \(written(number / body)) times as large as the words, and should be 3 times or more")
  }

  /// The facts were checked within a year.
  var date: Finding {
    guard let checked = facts.checked else { return .cannotTell("when the facts were last checked isn't known") }
    if checked.firstDay > today { return .notMet("the facts can't have been checked on \(checked), which is to come") }
    let months = wholeMonths(since: checked)
    let age = "the facts were last checked on \(checked), \(months) months ago"
    if months >= 12 { return .notMet(age) }
    return .met(warning: months >= 9 ? age : nil)
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
    guard code.hasPrefix("https://") else { return .notMet("the code's address isn't a secure one") }
    if code.contains("?") || code.contains("#") { return .notMet("the code's address holds more than a page") }
    let short = code.dropFirst("https://".count)
    guard let printed = facts.printedAddress, short == printed || short == "\(printed)/" else {
      return .notMet("the code's address isn't printed on the sheet")
    }
    let warning = "a scan stays in a phone's history, and this sheet hangs where somebody hides to read"
    return .met(warning: facts.isForRestrooms ? warning : nil)
  }

  /// Enough is known of the law, and of whom it binds, to judge by it.
  var knowledge: Finding {
    switch law.status {
    case .unknown: return .cannotTell("the sources are too thin to say what the law asks for")
    case .noneFound: return .cannotTell("no posting law was found, which doesn't mean that there is none")
    case .required, .encouraged, .agencyOnly: break
    }
    if let venue, !(law.duty.venues + law.duty.publicBodies).contains(venue) {
      return .cannotTell("the law doesn't name \(venue.rawValue)")
    }
    guard law.provenance.confidence != .low else { return .cannotTell("the sources of the law are weak") }
    guard let checked = law.provenance.checked else { return .cannotTell("when the law was last checked isn't known") }
    if wholeMonths(since: checked) >= 12 {
      return .cannotTell("the law was last checked on \(checked), more than a year ago")
    }
    return .met
  }
}
