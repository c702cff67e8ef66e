/// A browser at the other end: what it sent and wasn't read yet, what it is sent and didn't take yet, and how long it
/// may take for what it is doing.
final class Connection {
  enum Stage {
    case reading
    /// Closed once everything was sent.
    case leaving
    /// Nothing more is sent. What still comes is thrown away, so that the answer isn't lost with it.
    case draining
    /// Is told of every change.
    case listening
  }

  /// How long a connection may take, and how many there are.
  enum Limits {
    /// From a request's first byte to its last.
    static let request = Duration.seconds(5)
    /// Without any request.
    static let idle = Duration.seconds(60)
    /// Without taking any of what it is sent.
    static let sending = Duration.seconds(10)
    static let draining = Duration.seconds(1)
    static let drainedBytes = 262_144
    static let heartbeat = Duration.seconds(15)
    /// More is taken from a connection only when this much was dealt with.
    static let inputBytes = 16_384
    static let connections = 128
    static let listeners = 32
  }

  let number: Int32
  private(set) var stage = Stage.reading
  private(set) var deadline: ContinuousClock.Instant
  private(set) var isClosed = false
  private var input: ArraySlice<UInt8> = []
  private var output: ArraySlice<UInt8> = []
  private var drained = 0

  init(_ number: Int32, at now: ContinuousClock.Instant) {
    self.number = number
    deadline = now + Limits.idle
  }

  deinit { closeDescriptor(number) }

  var isWriting: Bool { !output.isEmpty }
  /// Whether it waits for a request that hasn't begun.
  var isIdle: Bool { stage == .reading && input.isEmpty && output.isEmpty }

  /// Takes what came. Nothing is read while an answer is under way.
  func receive(at now: ContinuousClock.Instant) {
    var part: [UInt8] = []
    switch PlacardPreview.receive(number, into: &part, atMost: Limits.inputBytes) {
    case .waiting: return
    case .ended: isClosed = true
    case .moved(let count):
      guard stage == .reading else {
        drained += count
        isClosed = isClosed || stage == .draining && drained > Limits.drainedBytes
        return
      }
      if input.isEmpty { deadline = now + Limits.request }
      input += part
    }
  }

  /// The next request that is there whole; nil where more has to come or an answer has to go first.
  func nextReading() -> RequestReading? {
    guard stage == .reading, output.isEmpty, !input.isEmpty else { return nil }
    // Empty lines before a request are passed over (RFC 9112, 2.2).
    if input.starts(with: [13, 10]) { input = input.dropFirst(2) }
    let reading = readRequest(input)
    switch reading {
    case .incomplete: return nil
    case .complete(_, let count): input = ArraySlice(Array(input.dropFirst(count)))
    case .refused: input = []
    }
    return reading
  }

  func send(_ bytes: [UInt8], then next: Stage, at now: ContinuousClock.Instant) {
    output += bytes
    stage = next
    deadline = now + Limits.sending
    flush(at: now)
  }

  /// Tells a connection that listens. One that is too slow to listen is closed.
  func tell(_ event: [UInt8], at now: ContinuousClock.Instant) {
    guard output.count < Limits.inputBytes else {
      isClosed = true
      return
    }
    output += event
    flush(at: now)
  }

  func flush(at now: ContinuousClock.Instant) {
    while !output.isEmpty {
      switch transmit(output, to: number) {
      case .waiting: return
      case .ended:
        isClosed = true
        return
      case .moved(let count):
        output = output.dropFirst(count)
        deadline = now + Limits.sending
      }
    }
    output = []
    rest(at: now)
  }

  /// Everything was sent.
  private func rest(at now: ContinuousClock.Instant) {
    switch stage {
    case .reading: deadline = now + (input.isEmpty ? Limits.idle : Limits.request)
    case .listening: deadline = now + Limits.heartbeat
    case .draining: break
    case .leaving:
      endSending(number)
      stage = .draining
      deadline = now + Limits.draining
    }
  }

  /// Closes it at the end of the turn.
  func close() { isClosed = true }

  /// What is done when its time is over.
  func timeOut(at now: ContinuousClock.Instant) {
    switch stage {
    case .listening where output.isEmpty: tell(Array(":\n\n".utf8), at: now)
    case .reading where !input.isEmpty && output.isEmpty:
      input = []
      let answer = Response(.timedOut, saying: "The request took too long.")
      send(answer.bytes(for: .get, keepsAlive: false), then: .leaving, at: now)
    default: isClosed = true
    }
  }
}
