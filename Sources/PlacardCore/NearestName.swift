/// The one candidate that a misspelt name probably meant, or nil where none is near enough to be worth saying.
///
/// Near enough is a third of the name's length in Damerau-Levenshtein edits (optimal string alignment), at least one.
/// Of equally near candidates the first in byte order is taken, so that the answer is the same in every run.
package func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
  let limit = max(1, name.count / 3)
  var best: (name: String, distance: Int)?
  for candidate in Set(candidates).sorted() where candidate != name {
    let distance = editDistance(Array(name.lowercased()), Array(candidate.lowercased()))
    if distance <= limit, distance < (best?.distance ?? .max) { best = (candidate, distance) }
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
