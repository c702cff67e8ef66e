/// The one candidate that a misspelt name probably meant, or nil where none is near enough to be worth saying.
///
/// Near enough is a third of the name's length in Damerau-Levenshtein edits (optimal string alignment), at least one.
/// Of equally near candidates the first in byte order is taken, so that the answer is the same in every run. A name of
/// more than 64 bytes is no misspelling, and comparing it would take as long as its author likes.
package func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
  guard name.utf8.count <= 64 else { return nil }
  let length = name.count
  let limit = max(1, length / 3)
  let letters = Array(name.lowercased())
  var best: (name: String, distance: Int)?
  for candidate in candidates where candidate != name && abs(candidate.count - length) <= limit {
    let distance = editDistance(letters, Array(candidate.lowercased()))
    guard distance <= limit else { continue }
    if let best, (best.distance, best.name) <= (distance, candidate) { continue }
    best = (candidate, distance)
  }
  return best?.name
}

/// The words that follow a summary: `did you mean 'phone'?`.
package func didYouMean(_ name: String, among candidates: some Sequence<String>) -> String? {
  nearestName(to: name, among: candidates).map { "did you mean '\($0)'?" }
}

private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  var twoBack: [Int] = []
  var previous = Array(0...right.count)
  for row in left.indices {
    var current = [row + 1]
    for column in right.indices {
      let substitution = previous[column] + (left[row] == right[column] ? 0 : 1)
      var cost = min(substitution, previous[column + 1] + 1, current[column] + 1)
      let swapped = row > 0 && column > 0 && left[row] == right[column - 1] && left[row - 1] == right[column]
      if swapped { cost = min(cost, twoBack[column - 1] + 1) }
      current.append(cost)
    }
    twoBack = previous
    previous = current
  }
  return previous[right.count]
}
