/// Whether bytes are text, found out without making a string of them.
///
/// Source: The Unicode Standard, table 3-7, well-formed UTF-8 byte sequences.
enum WellFormedUTF8 {
  /// Whether the bytes from a place on are well-formed UTF-8.
  static func holds(for bytes: [UInt8], from start: Int) -> Bool {
    var place = start
    while place < bytes.count {
      let first = bytes[place]
      place += 1
      guard first >= 0x80 else { continue }
      guard let (second, more) = following(first) else { return false }
      guard place + more < bytes.count, second.contains(bytes[place]) else { return false }
      for later in 1..<(more + 1) where !(0x80...0xBF).contains(bytes[place + later]) { return false }
      place += more + 1
    }
    return true
  }

  /// What may come second after a first byte, and how many bytes come after that; `nil` after no first byte.
  private static func following(_ first: UInt8) -> (second: ClosedRange<UInt8>, more: Int)? {
    switch first {
    case 0xC2...0xDF: (0x80...0xBF, 0)
    case 0xE0: (0xA0...0xBF, 1)
    case 0xED: (0x80...0x9F, 1)
    case 0xE1...0xEF: (0x80...0xBF, 1)
    case 0xF0: (0x90...0xBF, 2)
    case 0xF1...0xF3: (0x80...0xBF, 2)
    case 0xF4: (0x80...0x8F, 2)
    case _: nil
    }
  }
}
