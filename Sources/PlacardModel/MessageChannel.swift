/// A way to send a short text, and how much of one it takes.
package enum MessageChannel: String, CaseIterable, Hashable, Sendable {
  case sms, x, bluesky, mastodon
}

/// A text as a channel counts it.
package struct MessageLength: Hashable, Sendable {
  /// What is counted, in words for a finding: `septets`.
  package let unit: String
  package let count: Int
  package let limit: Int

  /// How much doesn't fit; none where all does.
  package var excess: Int { max(0, count - limit) }

  init(_ count: Int, _ unit: String, limit: Int) {
    self.count = count
    self.unit = unit
    self.limit = limit
  }

  /// The line on badge and banner, which have room for 44 characters.
  package static func onBadge(_ text: String) -> MessageLength { MessageLength(text.count, "characters", limit: 44) }
}

extension MessageChannel {
  /// Counts a text as the channel does.
  ///
  /// | channel | takes | source |
  /// | --- | --- | --- |
  /// | sms | 160 septets of the GSM alphabet, or 70 UTF-16 units if any character isn't in it | 3GPP TS 23.038, 23.040: one message of 140 octets |
  /// | x | 280 by weight: 1 for most alphabets, 2 for other characters and each emoji, 23 for a link | twitter-text, configuration v3 |
  /// | bluesky | 300 graphemes, links as they are written | lexicon app.bsky.feed.post, maxGraphemes |
  /// | mastodon | 500 graphemes, 23 for a link | what a server has unless it says otherwise, characters_reserved_per_url |
  package func length(of text: String) -> MessageLength {
    switch self {
    case .sms: shortMessageLength(of: text)
    case .x: MessageLength(count(text, eachLink: 23, rest: weight), "characters", limit: 280)
    case .bluesky: MessageLength(text.count, "characters", limit: 300)
    case .mastodon: MessageLength(count(text, eachLink: 23, rest: \.count), "characters", limit: 500)
    }
  }
}

/// One short message holds 140 octets: 160 characters of 7 bits, or 70 of 16 bits once one of them has no septet.
private func shortMessageLength(of text: String) -> MessageLength {
  let scalars = text.unicodeScalars
  guard scalars.allSatisfy({ septetAlphabet.contains($0) || escapedAlphabet.contains($0) }) else {
    return MessageLength(text.utf16.count, "16-bit units", limit: 70)
  }
  return MessageLength(scalars.reduce(0) { $0 + (escapedAlphabet.contains($1) ? 2 : 1) }, "septets", limit: 160)
}

extension MessageChannel {
  /// The first character that makes a short message hold less than half as much; nil where there is none.
  package static func characterWithoutSeptet(in text: String) -> Unicode.Scalar? {
    text.unicodeScalars.first { !septetAlphabet.contains($0) && !escapedAlphabet.contains($0) }
  }
}

/// The GSM 7-bit default alphabet (3GPP TS 23.038, 6.2.1). Of accented small letters it has these and no others.
private let septetAlphabet = Set(
  ("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    + "abcdefghijklmnopqrstuvwxyzäöñüà").unicodeScalars)

/// Its extension table: each takes an escape and a septet (6.2.1.1).
private let escapedAlphabet = Set("^{}\\[~]|€\u{C}".unicodeScalars)

private func count(_ text: String, eachLink: Int, rest: (Substring) -> Int) -> Int {
  parts(of: text).reduce(0) { $0 + ($1.isLink ? eachLink : rest($1.text)) }
}

/// Characters by their weight. Text that isn't in Unicode's composed form counts a mark by itself, never too little.
private func weight(of text: Substring) -> Int {
  text.reduce(0) { sum, character in
    let scalars = character.unicodeScalars
    let isEmoji = scalars.contains { $0.properties.isEmojiPresentation || $0.value == 0xFE0F }
    return sum + (isEmoji ? 2 : scalars.reduce(0) { $0 + (isLight($1) ? 1 : 2) })
  }
}

private func isLight(_ scalar: Unicode.Scalar) -> Bool {
  [0...4351, 8192...8205, 8208...8223, 8242...8247].contains { $0.contains(scalar.value) }
}

/// A text taken apart into its links and what stands between them.
private func parts(of text: String) -> [(text: Substring, isLink: Bool)] {
  var parts: [(text: Substring, isLink: Bool)] = []
  var rest = Substring(text)
  while let start = rest.firstRange(of: "https://")?.lowerBound {
    let whole = rest[start...].prefix { !$0.isWhitespace }
    // A full stop after a link ends the sentence.
    let end = whole.lastIndex { !".,;:!?)".contains($0) } ?? whole.startIndex
    parts += [(rest[..<start], false), (whole[...end], true)]
    rest = rest[whole.index(after: end)...]
  }
  return parts + [(rest, false)]
}
