import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What another program said before it ended.
package struct ProgramResult: Sendable {
  /// As it ended; 128 and the signal's number where a signal ended it, as a shell counts.
  package let status: Int32
  package let output: [UInt8]
  /// Whether it was stopped because it said more than was wanted.
  package let isCut: Bool
  /// The beginning of what it said to standard error.
  package let complaint: String
}

/// Why a program can't be run.
package enum ProgramError: Error, Equatable {
  /// No program of that name is on the path.
  case notThere
  /// The system gave no memory, descriptors or processes: the call's error number.
  case system(Int32)
}

/// Runs a program to its end, without a shell: no argument can become anything but an argument.
///
/// It gets a few variables of our environment and no others, and its language is C, so that it says the same everywhere.
///
/// - Parameters:
///   - name: looked for on the path, unless it has a slash.
///   - input: what it reads.
///   - extra: further variables for it.
///   - limit: how many bytes it may say; more than that stops it, which is no error here.
package func runProgram(
  _ name: String, _ arguments: [String], input: [UInt8] = [], extra: [String: String] = [:],
  limit: Int = 600_000_000
) throws(ProgramError) -> ProgramResult {
  let child = try spawning.withLock { (_) throws(ProgramError) in
    try Child(name, arguments, input: input, environment: variables(and: extra))
  }
  return child.finish(limit: limit)
}

/// Descriptors that aren't yet marked to be closed would leak into a program that another thread starts.
private let spawning = Mutex(())

/// What programs get of our environment: where things are, and nothing that changes what git or curl do.
private func variables(and extra: [String: String]) -> [String] {
  let names = ["PATH", "HOME", "XDG_CONFIG_HOME", "TMPDIR", "SSL_CERT_FILE", "SSL_CERT_DIR", "CC", "CHROMIUM"]
  let ours = names.compactMap { name in unsafe getenv(name).map { "\(name)=\(unsafe String(cString: $0))" } }
  return ours + ["LC_ALL=C"] + extra.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
}

/// A program that is running, and our ends of what it reads and says.
private struct Child: ~Copyable {
  private let process: pid_t
  private let output: Int32
  private let complaint: Int32

  init(_ name: String, _ arguments: [String], input: [UInt8], environment: [String]) throws(ProgramError) {
    let source = try namelessFile(holding: input)
    defer { close(source) }
    let complaint = try namelessFile(holding: [])
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else {
      let code = errno
      close(complaint)
      throw .system(code)
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[1]) }
    let (code, process) = start(name, arguments, environment, [source, ends[1], complaint])
    guard code == 0 else {
      close(ends[0])
      close(complaint)
      throw code == ENOENT || code == EACCES || code == ENOTDIR ? .notThere : .system(code)
    }
    self.process = process
    self.output = ends[0]
    self.complaint = complaint
  }

  deinit {
    close(output)
    close(complaint)
  }

  /// Reads what it says until it ends.
  func finish(limit: Int) -> ProgramResult {
    var said: [UInt8] = []
    var isCut = false
    while let piece = nextBytes(of: output), !piece.isEmpty {
      said += piece
      guard said.count > limit else { continue }
      isCut = true
      kill(process, SIGKILL)
      break
    }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    lseek(complaint, 0, SEEK_SET)
    return ProgramResult(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: Array(said.prefix(limit)), isCut: isCut,
      complaint: String(decoding: nextBytes(of: complaint) ?? [], as: UTF8.self))
  }
}

/// Some of what can be read; nothing at the end, nil where it can't.
private func nextBytes(of descriptor: Int32) -> [UInt8]? {
  var bytes = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = unsafe bytes.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { continue }
    return count < 0 ? nil : Array(bytes.prefix(count))
  }
}

/// A file without a name, read from its start, which is gone when nobody has it open any more.
private func namelessFile(holding bytes: [UInt8]) throws(ProgramError) -> Int32 {
  let folder = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
  var path = Array("\(folder)/placard-XXXXXX".utf8CString)
  let file = unsafe mkstemp(&path)
  guard file >= 0 else { throw .system(errno) }
  unsafe unlink(path)
  _ = fcntl(file, F_SETFD, FD_CLOEXEC)
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = unsafe rest.withUnsafeBytes { unsafe write(file, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else {
      let code = errno
      close(file)
      throw .system(code)
    }
    rest = rest.dropFirst(count)
  }
  lseek(file, 0, SEEK_SET)
  return file
}

/// Starts a program with three descriptors as its input, output and error: an error number, and the process.
private func start(
  _ name: String, _ arguments: [String], _ environment: [String], _ descriptors: [Int32]
) -> (code: Int32, process: pid_t) {
  #if canImport(Glibc)
    var actions = unsafe posix_spawn_file_actions_t()
  #else
    var actions: posix_spawn_file_actions_t? = nil
  #endif
  unsafe posix_spawn_file_actions_init(&actions)
  defer { unsafe posix_spawn_file_actions_destroy(&actions) }
  for (number, descriptor) in zip(Int32(0)..., descriptors) {
    unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, number)
  }
  var process: pid_t = 0
  let code = unsafe withCStrings([name] + arguments) { arguments in
    unsafe withCStrings(environment) { environment in
      unsafe posix_spawnp(&process, name, &actions, nil, arguments, environment)
    }
  }
  return (code, process)
}

/// Lends texts as C has them: a list of pointers with nil at its end.
private func withCStrings<Result>(
  _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = unsafe texts.map { unsafe strdup($0) }
  defer { unsafe copies.forEach { unsafe free($0) } }
  return unsafe body(copies + [nil])
}
