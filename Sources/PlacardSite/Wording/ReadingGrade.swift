/// How many years of school it takes to read a text, by the formula of Flesch and Kincaid (1975). It is a smoke alarm
/// and no proof: it knows nothing of whether words are known, kind or true.
///
/// - Returns: nil for texts of fewer words than `least`, of which it would say anything.
func readingGrade(of sentences: [[String]], least: Int = 40) -> Double? {
  let words = sentences.joined().filter { $0 != "%" }
  guard words.count >= least, !sentences.isEmpty else { return nil }
  let count = Double(words.count)
  let spoken = Double(words.reduce(0) { $0 + syllables(of: $1) })
  return 0.39 * count / Double(sentences.count) + 11.8 * spoken / count - 15.59
}

/// The grade of a text without markup, however short it is; nil where it has no words.
package func readingGrade(of text: String) -> Double? { readingGrade(of: Sentences(text).words, least: 1) }
