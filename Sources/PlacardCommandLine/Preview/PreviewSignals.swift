import Dispatch
import PlacardBuild
import PlacardCore
import PlacardPreview
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What reaches a preview from outside its own thread: a key that ends it, and judgements of the whole site.
final class PreviewSignals: Sendable {
  /// What a build would say of a version of the site.
  struct Judgement: Sendable {
    let version: String
    let findings: [Diagnostic]
  }

  private struct State {
    var isStopping = false
    var judgement: Judgement?
    var isJudging = false
    /// What is to be judged after what is being judged now.
    var next: (preview: SitePreview, version: String)?
  }

  private let state = Mutex(State())
  private let waker = Waker()

  /// Can be read once there is something to take.
  var number: Int32 { waker.number }

  var isStopping: Bool { state.withLock { $0.isStopping } }

  /// From now on, as long as the result is kept, Control-C ends the preview and not the process.
  func listen() -> [any DispatchSourceSignal] { [SIGINT, SIGTERM].map(end) }

  private func end(on number: Int32) -> any DispatchSourceSignal {
    // Taken by the source alone, so that it doesn't end the process meanwhile.
    signal(number, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
    source.setEventHandler { [weak self] in
      self?.state.withLock { $0.isStopping = true }
      self?.waker.wake()
    }
    source.resume()
    return source
  }

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
