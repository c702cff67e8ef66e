import PlacardCore

/// What `placard doctor` says: a line for each check, the command that installs what is missing, and what follows.
struct CheckupText {
  let checks: [Checkup]
  /// Nil where nothing is missing that a command can install.
  let command: String?

  var isBuildStopped: Bool { checks.contains { $0.isForBuilding && $0.isAmiss } }

  var text: String {
    let lines = checks.map(line).joined()
    // Whole, because it is there to be copied.
    let command = command.map { "\nTo install what is missing:\n  \($0.withVisibleControls)\n" } ?? ""
    return lines + command + "\n\(conclusion)\n"
  }

  private func line(_ check: Checkup) -> String {
    let start = padded(check.standing.rawValue, to: 12) + padded(check.name, to: 11)
    let words = check.words.withVisibleControls.filled(to: 80, indent: String(repeating: " ", count: 23))
    return "\(start)\(words.dropFirst(23))\n"
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  private var conclusion: String {
    if isBuildStopped { return "A site can't be built here yet." }
    return checks.contains(where: \.isAmiss) || command != nil
      ? "A site can be built here; what is missing is for more than that." : "Nothing is missing."
  }
}
