import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The target of this process.
private let chosen = Mutex<FuzzTarget?>(nil)

/// What an input may take, in seconds of processor time, with a sanitizer's checks: the clock of the machine says
/// nothing where others use it too.
private let mostSeconds = 1.0

/// Called by the fuzzer once: takes `--target=yaml` from the command line.
@c(LLVMFuzzerInitialize)
public func initializeFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>
) -> CInt {
  let option = "--target="
  for index in unsafe 0..<Int(count.pointee) {
    guard let argument = unsafe arguments.pointee?[index] else { continue }
    let text = unsafe String(cString: argument)
    guard text.hasPrefix(option) else { continue }
    chosen.withLock { $0 = FuzzTarget(rawValue: String(text.dropFirst(option.count))) }
  }
  return 0
}

/// Called by the fuzzer for each input. What isn't as it must be ends the process, which is how a fuzzer is told.
@c(LLVMFuzzerTestOneInput)
public func fuzzOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  guard let target = chosen.withLock({ $0 }) else {
    let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
    preconditionFailure("say --target=NAME, one of \(names)")
  }
  let bytes = unsafe Array(UnsafeBufferPointer(start: data, count: size))
  let start = clock()
  let complaint = target.complaint(about: bytes)
  let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
  if let complaint { preconditionFailure("\(target.rawValue): \(complaint)") }
  if seconds > mostSeconds { preconditionFailure("\(target.rawValue): took \(seconds) s of processor time") }
  return 0
}
