package import PlacardCore

/// The name that a title gives its files and its address: `Ask the AG in Perú` is `ask-the-ag-in-peru`.
///
/// Letters of Latin alphabets lose their accents, everything else becomes a hyphen. Nil where nothing is left.
package func slug(of title: String) -> Slug? {
  let folded = title.lowercased().unicodeScalars.map { plainLetters[$0] ?? String($0) }.joined()
  let words = folded.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
  var name = ""
  for word in words {
    let longer = name.isEmpty ? String(word) : "\(name)-\(word)"
    guard longer.utf8.count <= 50 || name.isEmpty else { break }
    name = String(longer.prefix(50))
  }
  return Slug(name)
}

/// An apostrophe joins the letters beside it.
private let plainLetters: [Unicode.Scalar: String] = {
  var letters: [Unicode.Scalar: String] = ["'": "", "’": "", "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l"]
  for (plain, accented) in [
    "a": "áàâäãåā", "c": "çćč", "e": "éèêëēė", "i": "íìîïī", "n": "ñń", "o": "óòôöõō", "s": "śš", "u": "úùûüū",
    "y": "ýÿ", "z": "źżž",
  ] {
    for letter in accented.unicodeScalars { letters[letter] = plain }
  }
  return letters
}()
