/// The syllables of an English word, counted by its vowels.
///
/// Groups of vowels are counted, silent `e`s aren't, and beginnings such as `some` in `something` are words of their
/// own. That is right for nine words of ten, and wrong by one for most others, as often up as down.
func syllables(of word: String) -> Int {
  let letters = Array(word.utf8.filter { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
  guard letters.count > 2 else { return 1 }
  for start in silentStarts where letters.count > start.count + 1 && letters.starts(with: start) {
    guard !isVowel(letters[start.count]) else { continue }
    return 1 + syllables(of: String(decoding: letters[start.count...], as: UTF8.self))
  }
  return max(1, vowelGroups(letters) - silentEndings(letters))
}

private let silentStarts = ["some", "safe", "home", "here", "where", "there", "care", "life", "hope", "time", "house"]
  .map { Array($0.utf8) }

private func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }

private func vowelGroups(_ letters: [UInt8]) -> Int {
  var count = 0
  var previous: UInt8 = 0
  for letter in letters {
    // `ia`, `io` and `eo` are mostly two: 'trial', 'riot', 'video'; but not in 'nation' and 'special'.
    if isVowel(letter), !isVowel(previous) { count += 1 }
    previous = letter
  }
  return count + hiatuses(letters)
}

/// Neighbouring vowels that are spoken apart.
private func hiatuses(_ letters: [UInt8]) -> Int {
  let pairs = zip(letters, letters.dropFirst())
  return zip(0..., pairs).count { index, pair in
    let before = index > 0 ? letters[index - 1] : 0
    let isSoft = "tcsg".utf8.contains(before)
    switch (pair.0, pair.1) {
    case (UInt8(ascii: "i"), UInt8(ascii: "a")), (UInt8(ascii: "i"), UInt8(ascii: "o")): return !isSoft
    case (UInt8(ascii: "e"), UInt8(ascii: "o")): return before != UInt8(ascii: "p")
    case (UInt8(ascii: "u"), UInt8(ascii: "a")): return before != UInt8(ascii: "q") && before != UInt8(ascii: "g")
    case (UInt8(ascii: "y"), UInt8(ascii: "i")): return true
    default: return false
    }
  }
}

/// Endings with an `e` that isn't spoken: 'phone', 'called', 'homes', but not 'needed', 'houses', 'people', 'be'.
private func silentEndings(_ letters: [UInt8]) -> Int {
  let word = String(decoding: letters, as: UTF8.self)
  guard letters.count > 2 else { return 0 }
  let stem = letters.dropLast(word.hasSuffix("e") ? 1 : 2)
  guard let last = stem.last, !isVowel(last) || last == UInt8(ascii: "u") else { return 0 }
  if word.hasSuffix("e") {
    let isSpoken = last == UInt8(ascii: "l") && stem.dropLast().last.map { !isVowel($0) } ?? false
    return isSpoken || last == UInt8(ascii: "u") && !word.hasSuffix("que") && !word.hasSuffix("gue") ? 0 : 1
  }
  if word.hasSuffix("ed") { return "td".utf8.contains(last) ? 0 : 1 }
  if word.hasSuffix("es") {
    let isHissed = "sxzcg".utf8.contains(last) || ["ch", "sh"].contains { word.dropLast(2).hasSuffix($0) }
    let isSpoken = last == UInt8(ascii: "l") && stem.dropLast().last.map { !isVowel($0) } ?? false
    return isHissed || isSpoken ? 0 : 1
  }
  // 'safely', 'agreement': an 'e' within.
  return 0
}
