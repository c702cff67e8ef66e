import PlacardCore
import PlacardModel
import PlacardPoster
import PlacardSite
import Synchronization

/// Sheets that were printed because somebody looked at them, and what each said then: as long as it says the same, it
/// isn't printed again.
package final class PosterRack: Sendable {
  private struct Entry {
    let request: SheetRequest
    let poster: PrintedPoster?
    let findings: [Diagnostic]
  }

  private let entries = Mutex<[PosterOrder: Entry]>([:])
  /// The fonts, with the files that they were read from.
  private let fonts = Mutex<(files: FileTree, fonts: Outcome<PosterFonts>)?>(nil)

  package init() {}

  /// The sheets, those that aren't on the rack printed first.
  func sheets(_ orders: [PosterOrder], of ready: PreparedSite) -> [PrintedPoster] {
    guard let press = press(for: ready) else { return [] }
    let requests = orders.map { press.request(for: $0, ready.site) }
    let missing = entries.withLock { entries in
      zip(orders, requests).filter { $1 != nil && entries[$0]?.request != $1 }
    }
    for (order, request) in missing {
      guard let request else { continue }
      let printed = press.print([order], for: ready.site)
      let entry = Entry(request: request, poster: printed.value?.first, findings: printed.diagnostics)
      entries.withLock { $0[order] = entry }
    }
    return known(orders, of: ready).posters
  }

  /// What is on the rack of some sheets and says what they would say now, and what was found when it was printed.
  func known(_ orders: [PosterOrder], of ready: PreparedSite) -> (posters: [PrintedPoster], findings: [Diagnostic]) {
    guard !entries.withLock({ $0.isEmpty }), let press = press(for: ready) else { return ([], []) }
    let all = entries.withLock { $0 }
    let current = orders.compactMap { order in
      all[order].flatMap { $0.request == press.request(for: order, ready.site) ? $0 : nil }
    }
    return (current.compactMap(\.poster), current.flatMap(\.findings))
  }

  /// The picture for sharing a place's page, which isn't remembered: it is rarely looked at.
  func picture(_ code: JurisdictionCode, _ language: LanguageTag, of ready: PreparedSite) -> [UInt8]? {
    press(for: ready)?.sharePicture(of: code, in: language, for: ready.site).value?.png
  }

  /// Everything to hang in one place, which isn't remembered either.
  func pack(_ order: PackOrder, of ready: PreparedSite) -> [UInt8]? {
    press(for: ready)?.sitePacks([order], for: ready.site).value?.first?.pdf
  }

  private func press(for ready: PreparedSite) -> PosterPress? {
    let files = ready.input.templates.below("Templates/fonts")
    let fonts = fonts.withLock { kept in
      if let kept, kept.files == files { return kept.fonts }
      let read = PosterFonts.read(files)
      kept = (files, read)
      return read
    }
    return fonts.value.map { posterPress(ready.site, fonts: $0, makesPreviews: true) }
  }
}
