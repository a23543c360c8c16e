/// How the text of an identifier is packed into two words, once for every kind of identifier.
enum IdentifierPacking {
  /// The most symbols that a text identifier has.
  static let longest = 20

  /// The digit of a symbol, 1 to 66 in ASCII order, or `nil` where it is no symbol of an identifier.
  static func digit(of byte: UInt8) -> UInt64? {
    switch byte {
    case UInt8(ascii: "-"): 1
    case UInt8(ascii: "."): 2
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte - UInt8(ascii: "0")) + 3
    case UInt8(ascii: ":"): 13
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt64(byte - UInt8(ascii: "A")) + 14
    case UInt8(ascii: "_"): 40
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt64(byte - UInt8(ascii: "a")) + 41
    default: nil
    }
  }

  /// The symbol of a digit of 1 to 66.
  static func symbol(of digit: UInt64) -> UInt8 {
    switch digit {
    case 1: UInt8(ascii: "-")
    case 2: UInt8(ascii: ".")
    case 3...12: UInt8(ascii: "0") + UInt8(digit - 3)
    case 13: UInt8(ascii: ":")
    case 14...39: UInt8(ascii: "A") + UInt8(digit - 14)
    case 40: UInt8(ascii: "_")
    default: UInt8(ascii: "a") + UInt8(truncatingIfNeeded: digit &- 41)
    }
  }

  static func text(high: UInt64, low: UInt64) -> String {
    if high >> 63 == 1 { return uuidText(high: high, low: low) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(longest)
    for word in [high, low] {
      var divisor: UInt64 = 27_206_534_396_294_947  // 67 to the power of 9
      var rest = word
      for _ in 0..<10 {
        let digit = rest / divisor
        if digit == 0 { break }
        bytes.append(symbol(of: digit))
        rest %= divisor
        divisor /= 67
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Packs the canonical text of a UUID: 36 bytes, hyphens at their places, variant bits `10`.
  static func uuid(_ bytes: some Collection<UInt8>) -> (high: UInt64, low: UInt64)? {
    var words: (UInt64, UInt64) = (0, 0)
    var place = 0
    var nibbles = 0
    for byte in bytes {
      defer { place += 1 }
      if place == 8 || place == 13 || place == 18 || place == 23 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      let nibble: UInt64
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): nibble = UInt64(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): nibble = UInt64(byte - UInt8(ascii: "a")) + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): nibble = UInt64(byte - UInt8(ascii: "A")) + 10
      default: return nil
      }
      if nibbles < 16 { words.0 = words.0 << 4 | nibble } else { words.1 = words.1 << 4 | nibble }
      nibbles += 1
    }
    guard nibbles == 32, words.1 >> 62 == 0b10 else { return nil }
    // 126 free bits: 64 of the first word, 62 of the second. One bit of the first moves into the second.
    return (1 << 63 | words.0 >> 1, (words.0 & 1) << 62 | words.1 & (1 << 62 - 1))
  }

  private static func uuidText(high: UInt64, low: UInt64) -> String {
    let first = high << 1 | (low >> 62 & 1)
    let second = 1 << 63 | low & (1 << 62 - 1)
    let digits: [UInt8] = Array("0123456789abcdef".utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(36)
    for nibble in 0..<32 {
      if nibble == 8 || nibble == 12 || nibble == 16 || nibble == 20 { bytes.append(UInt8(ascii: "-")) }
      let word = nibble < 16 ? first : second
      bytes.append(digits[Int(word >> UInt64(60 - nibble % 16 * 4) & 15)])
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
