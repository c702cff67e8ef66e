import PlacardSite
import PlacardTestSupport
import Testing

@Suite("The small site")
struct SmallSiteTests {
  @Test("It has no fault, so that what a test finds is what it changed")
  func noFaults() {
    expectNoDifference(SmallSite().build().findings, [])
  }

  @Test("On the day of its release nothing stands in the way")
  func release() {
    expectNoDifference(SmallSite().build(asOf: SmallSite.dayOfRelease, strictness: .all).findings, [])
  }
}
