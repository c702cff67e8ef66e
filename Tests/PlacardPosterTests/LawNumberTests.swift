import PlacardCore
import PlacardModel
import PlacardPoster
import Testing

@Suite("Laws on numbers")
struct LawNumberTests {
  @Test("The number is the one that the law names, and no other state's")
  func numbers() {
    expect(
      Verdict(.numbers, "met"),
      Verdict(.numbers, "not met: the law names 1-855-352-7233 in place of the national number", law: Self.florida),
      Verdict(.numbers, "met", law: Self.florida) { $0.number = "1-855-352-7233" },
      Verdict(
        .numbers, "met, but the law names its own number, and the national one stands beside it", law: Self.florida
      ) { $0.further = ["1-855-352-7233"] },
      Verdict(
        .numbers, "not met: the law names 1-855-558-6484 in place of the national number", law: LawOf(code: "TN")),
      Verdict(.numbers, "not met: 1-855-352-7233 is FL's number") { $0.further = ["1-855-352-7233"] })
  }

  @Test("Numbers beside the national one must be there, and what isn't known isn't met")
  func furtherNumbers() {
    let mexico = LawOf(
      code: "NM",
      hotlines: ["1-888-373-7888", "505-438-3733 call or text (505-GET-FREE)", "text HELP or INFO to 233733"])
    expect(
      Verdict(.numbers, "not met: the law names 505-438-3733, which isn't on the sheet", law: mexico),
      Verdict(.numbers, "met", law: mexico) { $0.further = ["505-438-3733"] },
      Verdict(
        .numbers, "not met: the law names 1-888-373-7888, which isn't on the sheet",
        sheet: { $0.number = "1-888-539-2373" }),
      Verdict(
        .numbers, "cannot tell: which number of GA's own line notices print today isn't known",
        law: LawOf(
          code: "GA", hotlines: ["1-888-373-7888", "Georgia hotline (1-844-842-3678 in 2018; 1-866-363-4842 since)"])),
      Verdict(.numbers, "cannot tell: the numbers that the law names aren't known", law: LawOf(hotlines: [])),
      Verdict(
        .numbers, "cannot tell: the law names no digits for: a toll-free number",
        law: LawOf(hotlines: ["a toll-free number"])))
  }

  static let florida = LawOf(
    code: "FL", hotlines: ["1-855-352-7233 (1-855-FLA-SAFE, Florida Human Trafficking Hotline)"])

  @Test("A number one digit off is never met, and letters stand with their digits")
  func nearMisses() {
    expect(
      Verdict(.nearMisses, "met"),
      Verdict(.nearMisses, "not met: 1-888-373-7880 looks like a number of ours and isn't") {
        $0.further = ["888.373.7880"]
      },
      Verdict(.nearMisses, "not met: 1-888-373-7988 looks like a number of ours and isn't") {
        $0.number = "1-888-373-7988"
      },
      Verdict(.nearMisses, "met") { $0.further = ["202-555-0100"] },
      Verdict(.nearMisses, "not met: 1-855-FLA-SAFE stands without its digits", law: Self.florida) {
        $0.further = ["1-855-FLA-SAFE"]
      },
      Verdict(.nearMisses, "met", law: Self.florida) { $0.further = ["1-855-352-7233 (1-855-FLA-SAFE)"] })
  }

  @Test("Who is told to text is told the digits and the keyword")
  func textLine() {
    expect(
      Verdict(.textLine, "met"), Verdict(.textLine, "met") { $0.further = [] },
      Verdict(.textLine, "not met: the text line lacks 233733") { $0.further = ["Text HELP."] },
      Verdict(.textLine, "not met: the text line lacks its keyword HELP") { $0.further = ["Text 233733."] },
      Verdict(.textLine, "not met: BEFREE stands without 233733") { $0.further = ["Text BeFree."] },
      Verdict(
        .textLine, "not met: the law names the text line 233733, which isn't on the sheet",
        law: LawOf(hotlines: ["text 233733"]), sheet: { $0.further = [] }))
  }
}
