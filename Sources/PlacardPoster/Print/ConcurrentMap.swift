import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// Every element's result in the elements' order, worked out on all cores. The order in which they are worked out is
  /// nobody's to rely on.
  func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
    let results = Mutex([Result?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let result = transform(self[index])
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0 }.compactMap(\.self)
  }
}
