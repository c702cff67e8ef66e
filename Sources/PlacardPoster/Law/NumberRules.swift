import PlacardCore
import PlacardModel

extension Hearing {
  private var national: String { hotlines.national.channels.phone.digits }

  /// The numbers that the law names stand on the sheet as digits, and no other state's.
  var numbers: Finding {
    let printed = Set(facts.numbers)
    if let foreign = foreignLine(in: printed) { return foreign }
    if let line = stateLine, line.relation == .instead { return ownNumber(line, printed) }
    guard !law.notice.hotlines.isEmpty else { return .cannotTell(.numbersUnknown) }
    let missing = requiredNumbers.filter { !printed.contains($0) }
    if let first = missing.first { return .notMet(.numberMissing, ["number": .text(display(first))]) }
    if let line = stateLine, line.relation == .practice {
      return .cannotTell(.practiceUnknown, ["state": .jurisdiction(law.code.value)])
    }
    let wordy = law.notice.hotlines.first { phoneNumbers(in: $0).isEmpty && !mentionsText($0) }
    return wordy.map { .cannotTell(.noDigits, ["words": .text($0)]) } ?? .met
  }

  /// Where the law names the state's line instead, the national number alone sends callers past it.
  private func ownNumber(_ line: Hotline, _ printed: Set<String>) -> Finding {
    guard printed.contains(line.channels.phone.digits) else {
      return .notMet(.ownNumber, ["number": .text(line.channels.phone.display)])
    }
    return .met(warning: printed.contains(national) ? Reason(.nationalBeside) : nil)
  }

  /// The national number where the law names it, a line beside it, and any others that it gives in digits.
  private var requiredNumbers: [String] {
    // Which of several numbers a notice prints now is what relation `practice` leaves open.
    let named = law.notice.hotlines.filter { stateLine?.relation != .practice || $0.contains("888-373-7888") }
    let written = named.flatMap { phoneNumbers(in: $0).map(\.dialledDigits) }
    let beside = stateLine?.relation == .beside ? stateLine.map { [$0.channels.phone.digits] } ?? [] : []
    return written + beside
  }

  private func foreignLine(in printed: Set<String>) -> Finding? {
    let others = hotlines.stateLines.filter { $0.key != law.code.value }.sorted { $0.key < $1.key }
    return others.first { printed.contains($0.value.channels.phone.digits) }.map {
      .notMet(
        .otherStatesNumber, ["number": .text($0.value.channels.phone.display), "state": .jurisdiction($0.key)])
    }
  }

  private func display(_ digits: String) -> String { PhoneNumber("+1\(digits)")?.display ?? digits }

  private func mentionsText(_ words: String) -> Bool {
    hotlines.national.channels.text.map { words.contains($0.number.digits) } ?? false
  }
}

extension Hearing {
  /// No number is one digit off one of ours, and letters that spell a number are its digits.
  var nearMisses: Finding {
    let known = Set(
      hotlines.all.map(\.channels.phone.digits) + law.notice.hotlines.flatMap(phoneNumbers).map(\.dialledDigits))
    let listed = Set(hotlines.all.flatMap(\.nearMisses).map(\.dialledDigits))
    for number in facts.numbers {
      let isNear = listed.contains(number) || known.contains { differences($0, number) == 1 }
      if listed.contains(number) || (isNear && !known.contains(number)) {
        return .notMet(.nearMiss, ["number": .text(display(number))])
      }
    }
    return misspelt.map { .notMet(.lettersAlone, ["letters": .text($0)]) } ?? .met
  }

  /// A number in letters whose digits aren't on the sheet.
  private var misspelt: String? {
    let words = facts.blocks.map(\.text).joined(separator: "\n")
    return hotlines.all.compactMap(\.channels.vanity).first { vanity in
      words.contains(vanity) && !facts.numbers.contains(keypadDigits(of: vanity).dialledDigits)
    }
  }

  private func differences(_ one: String, _ other: String) -> Int {
    guard one.utf8.count == other.utf8.count else { return .max }
    return zip(one.utf8, other.utf8).count { $0 != $1 }
  }

  /// The digits that letters stand for on a telephone's keys (ITU-T E.161). What follows the tenth digit isn't dialled.
  private func keypadDigits(of vanity: String) -> String {
    let keys = ["ABC", "DEF", "GHI", "JKL", "MNO", "PQRS", "TUV", "WXYZ"]
    let digits = vanity.uppercased().compactMap { character -> String? in
      if character.isASCII, character.isNumber { return String(character) }
      return keys.firstIndex { $0.contains(character) }.map { String($0 + 2) }
    }.joined()
    return String(digits.prefix(digits.hasPrefix("1") ? 11 : 10))
  }

  /// Who is told to text is told the digits, and the keyword where there is one.
  var textLine: Finding {
    guard let channel = hotlines.national.channels.text else { return .cannotTell(.textLineUnknown) }
    let words = facts.blocks.map(\.text).joined(separator: "\n")
    let hasDigits = words.contains(channel.number.digits)
    let number: [String: Reason.Value] = ["number": .text(channel.number.display)]
    if words.uppercased().contains("BEFREE"), !hasDigits {
      return .notMet(.wordAlone, number)
    }
    let asks = law.notice.hotlines.contains { $0.contains(channel.number.digits) }
    let invites = facts.blocks.contains { $0.role == .textLine }
    guard hasDigits else {
      if asks { return .notMet(.textLineMissing, number) }
      return invites ? .notMet(.textNumberMissing, number) : .met
    }
    guard let keyword = channel.keyword, !words.contains(keyword) else { return .met }
    return .notMet(.keywordMissing, ["keyword": .text(keyword)])
  }
}
