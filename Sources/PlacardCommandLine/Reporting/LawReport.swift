import PlacardModel
import PlacardPoster

/// What laws say to printed sheets, as `placard poster --report` tells it: a table a sheet, with the law that was read.
///
/// Not legal advice: what isn't known is told as "can't tell", and nothing is claimed that wasn't checked.
func lawReport(of posters: [JudgedPoster]) -> String {
  let judged = posters.compactMap { judged in judged.judgement.map { (judged.poster, $0) } }
  guard !judged.isEmpty else { return "No sheet is for a state, so no state's law was asked. Name one with --state.\n" }
  return judged.map { poster, judgement in
    let counts = verdictCounts(judgement.checks)
    return "\(poster.path).pdf: \(counts)\n" + standing(of: poster, judgement.law) + judgement.checks.map(line).joined()
      + source(judgement)
  }.joined(separator: "\n")
}

/// What our sheets are before this law, where they can't be all that must hang.
private func standing(of poster: PrintedPoster, _ law: PostingLaw) -> String {
  guard poster.order.kind != .statutory else { return "  This is the law's own notice.\n" }
  let notice = law.modelNotice
  let agency = [notice.agency, notice.address?.description].compactMap(\.self).joined(separator: ", ")
  switch law.ownSheets {
  case .extra:
    return "  This sheet is an extra. The law's own notice must hang: \(agency.isEmpty ? "ask the agency" : agency).\n"
  case .notice: return "  This sheet is an extra. The law's own notice must hang: print it with --notice.\n"
  case .allowed, .unknown: return ""
  }
}

private func verdictCounts(_ checks: [LawCheck]) -> String {
  let met = checks.count { $0.verdict == .met }
  let notMet = checks.count { if case .notMet = $0.verdict { true } else { false } }
  return "\(met) met, \(notMet) not met, \(checks.count - met - notMet) can't tell"
}

private func line(_ check: LawCheck) -> String {
  let (mark, reason) =
    switch check.verdict {
    case .met: ("met", "")
    case .notMet(let reason): ("not met", reason.english)
    case .cannotTell(let reason): ("can't tell", reason.english)
    }
  let words = [reason, check.warning.map { "look at: \($0.english)" } ?? ""].filter { !$0.isEmpty }.joined(
    separator: "; ")
  return "  \(padded(mark, 11))\(words.isEmpty ? check.rule.rawValue : padded(check.rule.rawValue, 17) + words)\n"
}

private func padded(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(1, width - text.count))
}

private func source(_ judgement: Judgement) -> String {
  let citation = judgement.law.history.citations.first ?? "no citation known"
  let check = judgement.checks.first { $0.citation != nil }
  let address = check?.source.map { ", read at \($0)" } ?? ", source address not known"
  let date = check?.date.map { " (\($0))" } ?? ""
  return "  Law: \(citation)\(address)\(date). Not legal advice.\n"
}
