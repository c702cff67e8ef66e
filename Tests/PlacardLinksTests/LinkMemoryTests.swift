import PlacardCore
import PlacardTestSupport
import Testing

@testable import PlacardLinks

@Suite("What links answered, as it is kept")
struct LinkMemoryTests {
  func day(_ text: String) -> CivilDate { CivilDate(text) ?? CivilDate(daysSinceEpoch: 0) }

  var memory: LinkMemory {
    var memory = LinkMemory()
    memory.keep(.well, of: "https://a.example/", on: day("2026-11-01"))
    memory.keep(.status(404), of: "https://a.example/", on: day("2026-11-20"))
    memory.keep(.moved(to: "https://c.example/"), of: "https://b.example/", on: day("2026-11-21"))
    memory.keep(.unreachable("no\tconnection\n"), of: "https://d.example/", on: day("2026-11-22"))
    memory.keep(.refused("it holds a backslash"), of: "https://e.example/", on: day("2026-11-23"))
    return memory
  }

  @Test("A line an address, with the last day on which it was well")
  func text() {
    expectNoDifference(
      String(decoding: memory.bytes, as: UTF8.self),
      """
      # What 'placard links' was answered. It may be deleted at any time.
      2026-11-20\t2026-11-01\tstatus 404\thttps://a.example/
      2026-11-21\t2026-11-21\tmoved https://c.example/\thttps://b.example/
      2026-11-22\t-\tunreachable no connection\thttps://d.example/
      2026-11-23\t-\trefused it holds a backslash\thttps://e.example/

      """)
  }

  @Test("It is read back as it was written, and what is damaged is asked again")
  func reading() {
    let read = LinkMemory(memory.bytes)
    #expect(read.bytes == memory.bytes)
    #expect(read["https://a.example/"]?.well == day("2026-11-01"))
    let damaged = LinkMemory(
      Array("x\n2026-11-20\t-\tstatus x\thttps://a.example/\n2026-13-01\t-\twell\thttps://b/\n".utf8))
    #expect(damaged == LinkMemory())
  }

  @Test("Addresses that nothing names any more are dropped")
  func dropping() {
    var memory = memory
    memory.drop(allBut: ["https://b.example/"])
    #expect(memory["https://a.example/"] == nil)
    #expect(memory["https://b.example/"] != nil)
  }

  @Test("What an editor makes of an answer")
  func standings() {
    #expect(LinkAnswer.status(404).standing == .broken)
    #expect(LinkAnswer.status(410).standing == .broken)
    for code in [401, 403, 406, 429, 500, 503] { #expect(LinkAnswer.status(code).standing == .unclear) }
    #expect(LinkAnswer.status(403).words == "answers 403 to a program; look in a browser")
    #expect(LinkAnswer.status(404).words == "answers 404")
  }
}
