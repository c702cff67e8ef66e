import PlacardCore
import PlacardModel
import PlacardPrint

/// Weighs pages, and each file that they share once.
struct Weighing: Sendable {
  private let files: FileTree
  private let links: LinkRule
  private var shared: [String: Int] = [:]

  init(_ links: LinkRule) {
    files = links.files
    self.links = links
  }

  /// - Parameter bytes: the page's own, over the wire.
  mutating func weigh(_ page: PlannedPage, at file: String, _ outline: PageOutline, bytes: Int) -> PageWeight {
    let parts = self.parts(outline.loads.filter { !$0.isLater }, of: file)
    let later = self.parts(outline.loads.filter(\.isLater), of: file)
    let itself = PageWeight.Part(file: file, bytes: bytes)
    let kinds = Dictionary(
      outline.loads.compactMap { load in links.file(of: load.address, from: file).map { ($0, load.kind) } },
      uniquingKeysWith: { first, _ in first })
    return PageWeight(
      kind: page.kind, path: links.addresses.path(page.route, page.language), page: itself, parts: parts,
      bytes: itself.bytes + parts.reduce(0) { $0 + $1.bytes }, laterBytes: later.reduce(0) { $0 + $1.bytes },
      requests: 1 + parts.count { kinds[$0.file] != .icon },
      pictures: parts.map(\.file).filter { kinds[$0] == .picture })
  }

  private mutating func parts(_ loads: [PageOutline.Load], of page: String) -> [PageWeight.Part] {
    Set(loads.compactMap { links.file(of: $0.address, from: page) }).sorted().map { file in
      PageWeight.Part(file: file, bytes: size(ofShared: file))
    }
  }

  private mutating func size(ofShared file: String) -> Int {
    if let size = shared[file] { return size }
    let size = wireSize(of: file, files[file] ?? [])
    shared[file] = size
    return size
  }
}

/// The bytes as `gzip -9` makes them of a file without a name: the same stream as zlib's, in a wrapper of 18 bytes (RFC
/// 1952, 2.3) instead of 6 (RFC 1950, 2.2). A picture that is compressed in itself is sent as it is.
func wireSize(of file: String, _ bytes: [UInt8]) -> Int {
  let isCompressed = [".png", ".jpg", ".jpeg", ".webp"].contains { file.hasSuffix($0) }
  return isCompressed ? bytes.count : min(deflate(bytes).count + 12, bytes.count)
}

/// The heaviest page of each kind, in order of the kinds' names, and what is over its budget.
func weigh(
  _ pages: [CheckedPage], _ links: LinkRule, _ rule: WeightRule
) -> Outcome<[KindWeight]> {
  var scale = Weighing(links)
  let sizes = pages.concurrentMap { wireSize(of: $0.path, links.files[$0.path] ?? []) }
  let weighed = zip(pages, sizes).map { page, bytes in
    (weight: scale.weigh(page.blame.page, at: page.path, page.outline, bytes: bytes), blame: page.blame)
  }
  let kinds = Dictionary(grouping: weighed, by: \.weight.kind).sorted { $0.key < $1.key }
  let heaviest = kinds.compactMap { kind, pages in
    pages.map(\.weight).max { $1.isHeavier(than: $0) }.map { KindWeight(heaviest: $0, budget: rule.budgets[kind]) }
  }
  return Outcome(heaviest, kinds.flatMap { rule.faults(of: $0.value) })
}
