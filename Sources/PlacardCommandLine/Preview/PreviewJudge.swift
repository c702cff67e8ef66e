import Dispatch
import PlacardBuild
import PlacardCore
import PlacardPreview
import Synchronization

/// Judgements of the whole site, which reach a preview from another thread.
final class PreviewJudge: Sendable {
  /// What a build would say of a version of the site.
  struct Judgement: Sendable {
    let version: String
    let findings: [Diagnostic]
  }

  private struct State {
    var judgement: Judgement?
    var isJudging = false
    /// What is to be judged after what is being judged now.
    var next: (preview: SitePreview, version: String)?
  }

  private let state = Mutex(State())
  private let waker = Waker()

  /// Can be read once there is something to take.
  var number: Int32 { waker.number }

  /// The judgement that came last and wasn't taken yet.
  func taken() -> Judgement? {
    waker.rest()
    return state.withLock { state in
      defer { state.judgement = nil }
      return state.judgement
    }
  }

  /// Judges one version at a time, the newest next: those in between nobody will see any more.
  func judge(_ preview: SitePreview, as version: String) {
    let isFree = state.withLock { state in
      guard !state.isJudging else {
        state.next = (preview, version)
        return false
      }
      state.isJudging = true
      return true
    }
    if isFree { DispatchQueue.global().async { self.work(preview, version) } }
  }

  private func work(_ preview: SitePreview, _ version: String) {
    let findings = preview.check()
    let next = state.withLock { state in
      defer { state.next = nil }
      state.judgement = Judgement(version: version, findings: findings)
      state.isJudging = state.next != nil
      return state.next
    }
    waker.wake()
    if let next { DispatchQueue.global().async { self.work(next.preview, next.version) } }
  }
}
