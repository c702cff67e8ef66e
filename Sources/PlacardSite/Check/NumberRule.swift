import PlacardCore
import PlacardModel

/// Numbers people dial must be right: each stands in the content's records, links dial what they show, and the hotline's
/// number is on every page.
struct NumberRule: Sendable {
  private let hotline: String
  private let allowed: Set<String>
  private let nearMisses: Set<String>

  init(_ site: Site) {
    let phone = site.hotlines.national.channels.phone
    hotline = phone.display
    nearMisses = Set(site.hotlines.all.flatMap(\.nearMisses).map(\.dialledDigits))
    allowed = site.recordedNumbers.subtracting(nearMisses).union([phone.display.dialledDigits])
  }

  func faults(in outline: PageOutline, of page: PlannedPage, _ blame: Blame) -> [Diagnostic] {
    strays(in: outline.text, blame) + mismatches(outline.links, blame) + absence(in: outline.line, page, blame)
  }

  private func strays(in text: String, _ blame: Blame) -> [Diagnostic] {
    Set(phoneNumbers(in: text)).sorted().compactMap { number in
      if nearMisses.contains(number.dialledDigits) {
        return Diagnostic(
          .strayNumber, at: blame.template, "'\(number)' \(blame.pageName) is a known misprint of the hotline's number",
          suggestion: "the number is \(hotline)")
      }
      guard !allowed.contains(number.dialledDigits) else { return nil }
      return Diagnostic(
        .strayNumber, at: blame.template, "'\(number)' \(blame.pageName) stands in no record of the content",
        suggestion: "name numbers by placeholders, such as {{hotline.number}}")
    }
  }

  private func mismatches(_ links: [PageOutline.Link], _ blame: Blame) -> [Diagnostic] {
    links.compactMap { link in
      guard link.address.hasPrefix("tel:") || link.address.hasPrefix("sms:") else { return nil }
      let dialled = link.address.dropFirst(4).prefix { $0 != ";" && $0 != "?" }
      let shown = phoneNumbers(in: link.text)
      guard let wrong = shown.first(where: { $0.dialledDigits != String(dialled).dialledDigits }) else { return nil }
      return Diagnostic(
        .strayNumber, at: blame.template, "a link \(blame.pageName) shows '\(wrong)' and dials '\(dialled)'")
    }
  }

  private func absence(in line: [UInt8], _ page: PlannedPage, _ blame: Blame) -> [Diagnostic] {
    guard line.firstIndex(of: hotline) == nil else { return [] }
    return [
      Diagnostic(
        .missingNumber, at: blame.template, "the hotline's number isn't \(blame.pageName)",
        suggestion: "every page shows {{hotline.number}}")
    ]
  }
}
