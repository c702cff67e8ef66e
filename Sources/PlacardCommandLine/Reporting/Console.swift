#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where a command speaks: findings and progress to standard error, results to standard output.
struct Console: Sendable {
  let isQuiet: Bool
  /// Standard output holds one document and nothing else.
  private let givesDocument: Bool
  private let isTerminal: Bool

  init(isQuiet: Bool, givesDocument: Bool = false) {
    self.isQuiet = isQuiet
    self.givesDocument = givesDocument
    isTerminal = isatty(STDERR_FILENO) == 1
  }

  /// Colours on a terminal, unless `NO_COLOR` is set (no-color.org) or the terminal is `dumb`.
  var style: TextStyle {
    let isPlain = environment("NO_COLOR").map { !$0.isEmpty } ?? false || environment("TERM") == "dumb"
    return TextStyle(hasColours: isTerminal && !isPlain)
  }

  /// What is going on, on a line that the next message takes over. Only a terminal is told.
  func progress(_ message: String) {
    guard isTerminal, !isQuiet else { return }
    emit("\r\u{1B}[K\(message)", to: STDERR_FILENO)
  }

  /// Takes the line of progress away.
  func endProgress() {
    progress("")
  }

  /// What somebody must see, quiet or not.
  func complain(_ message: String) {
    emit(message, to: STDERR_FILENO)
  }

  /// What a command has to say when all is well.
  func say(_ message: String) {
    guard !isQuiet else { return }
    emit(message, to: givesDocument ? STDERR_FILENO : STDOUT_FILENO)
  }

  /// What was asked for, which quiet doesn't silence.
  func give(_ text: String) {
    emit(text, to: STDOUT_FILENO)
  }

  private func emit(_ text: String, to descriptor: Int32) {
    var bytes = ArraySlice(text.utf8)
    while !bytes.isEmpty {
      let written = unsafe bytes.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
      // A reader that has gone away wants no more.
      guard written > 0 else { return }
      bytes = bytes.dropFirst(written)
    }
  }
}

/// A variable of the environment.
func environment(_ name: String) -> String? {
  unsafe getenv(name).map { unsafe String(cString: $0) }
}
