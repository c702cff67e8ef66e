import PlacardSite

/// What pages weigh against their budgets, as the closing lines of a build tell it, for 80 columns.
struct WeightTable {
  let kinds: [KindWeight]

  /// Empty where nothing was weighed.
  var lines: [String] {
    guard !kinds.isEmpty else { return [] }
    let rows = kinds.map { kind in
      let page = kind.heaviest
      let later = page.laterBytes == 0 ? "-" : String(page.laterBytes)
      return row(page.path, [String(page.bytes), String(kind.budget), String(page.requests), later])
    }
    let heading = row("HEAVIEST OF ITS KIND", ["PAGE", "LIMIT", "REQUESTS", "PICTURES"])
    return ["Bytes over the wire (gzip -9), and pictures that load as a reader comes near:", heading] + rows
  }

  private func row(_ name: String, _ cells: [String]) -> String {
    let padded = cells.map { String(repeating: " ", count: max(1, 9 - $0.count)) + $0 }
    return "  " + name + String(repeating: " ", count: max(0, 42 - name.count)) + padded.joined()
  }
}
