/// The colours of a picture, numbered in the order in which they first appear.
struct Palette {
  static let limit = 256

  private(set) var colours: [UInt32] = []
  /// An open hash table of colour numbers, -1 where a slot is free: a dictionary takes longer than the painting.
  private var slots: [Int16] = Array(repeating: -1, count: 1024)

  /// The number of a colour; nil where it would be the 257th.
  mutating func number(of colour: UInt32) -> UInt8? {
    var slot = Int((colour &* 2_654_435_761) >> 22)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if colours[number] == colour { return UInt8(number) }
      slot = (slot + 1) % slots.count
    }
    guard colours.count < Self.limit else { return nil }
    slots[slot] = Int16(colours.count)
    colours.append(colour)
    return UInt8(colours.count - 1)
  }
}
