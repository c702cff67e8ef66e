import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// Every element's result in the elements' order, worked out on all cores. The order in which they are worked out is
  /// nobody's to rely on.
  package func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
    let results = Mutex([Result?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let result = transform(self[index])
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0 }.compactMap(\.self)
  }
}

extension Array {
  /// The elements in their order, so many at a time; fewer in the last batch.
  package func batches(of size: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
  }
}
