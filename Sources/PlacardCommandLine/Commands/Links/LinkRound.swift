import PlacardCore
import PlacardDisk
import PlacardLinks
import PlacardSite
import Synchronization

/// One round of asking: which links are due, what they answer, and what is kept of it.
struct LinkRound {
  let links: [ExternalLink]
  let today: CivilDate
  let olderThan: Int
  let network: Network
  let memory: KeptLinks

  /// Asks what is due, keeps the answers as they come, and gives all that is known.
  func go(_ console: Console) -> LinkReport {
    var known = memory.read()
    known.drop(allBut: Set(links.map(\.address)))
    let due = links.map(\.address).filter { isDue($0, known) }
    guard network.isThere(asking: Array(hosts(of: due).prefix(5))) else {
      return LinkReport(links: links, memory: known, today: today, asked: nil)
    }
    let answers = Answers(known, of: due.count)
    askLinks(due, network) { address, answer in
      console.progress(answers.add(answer, of: address, on: today, keptIn: memory))
    }
    console.endProgress()
    if let trouble = answers.finish(keptIn: memory) {
      console.complain("The answers couldn't be kept for the next time: \(trouble)".withVisibleControls + "\n")
    }
    return LinkReport(links: links, memory: answers.memory, today: today, asked: due.count)
  }

  /// Only what can be asked is ever due; what is told of the rest needs no network.
  private func isDue(_ address: String, _ known: LinkMemory) -> Bool {
    guard address.hasPrefix("https://") else { return false }
    guard let asked = known[address]?.asked else { return true }
    return today.daysSinceEpoch - asked.daysSinceEpoch >= olderThan || today < asked
  }

  /// Each host once, in order.
  private func hosts(of addresses: [String]) -> [String] {
    var seen: Set<String> = []
    return addresses.compactMap { try? LinkTarget($0).host }.filter { seen.insert($0).inserted }
  }
}

/// Answers as they come in from several hosts. They are kept every now and then, so that whoever interrupts loses little.
private final class Answers: Sendable {
  private struct State {
    var memory: LinkMemory
    var count = 0
    var trouble: DiskError?
  }

  private static let keptEvery = 20

  private let state: Mutex<State>
  private let total: Int

  init(_ memory: LinkMemory, of total: Int) {
    state = Mutex(State(memory: memory))
    self.total = total
  }

  var memory: LinkMemory { state.withLock { $0.memory } }

  /// What to say of the progress.
  func add(_ answer: LinkAnswer, of address: String, on day: CivilDate, keptIn kept: KeptLinks) -> String {
    state.withLock { state in
      state.memory.keep(answer, of: address, on: day)
      state.count += 1
      if state.count.isMultiple(of: Self.keptEvery) { Self.write(&state, kept) }
      return "Asked \(state.count) of \(total)"
    }
  }

  /// Keeps the last of them; gives why they can't be kept.
  func finish(keptIn kept: KeptLinks) -> DiskError? {
    state.withLock { state in
      Self.write(&state, kept)
      return state.trouble
    }
  }

  private static func write(_ state: inout State, _ kept: KeptLinks) {
    do throws(DiskError) {
      try kept.write(state.memory)
      state.trouble = nil
    } catch {
      state.trouble = error
    }
  }
}
