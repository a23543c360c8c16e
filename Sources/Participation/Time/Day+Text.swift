extension Day: CustomStringConvertible, ExpressibleByStringLiteral {
  /// The day a text names, which must be exactly ten ASCII characters of the form `YYYY-MM-DD`.
  ///
  /// No spaces, signs, other digits or shorter forms. Throws ``DayError``: ``DayError/unreadable(text:)`` for
  /// another form, or the error of the first figure that is wrong. Reads at most eleven bytes.
  @inlinable public init(_ text: some StringProtocol) throws(DayError) {
    var position = 0
    var year = 0
    var month = 0
    var day = 0
    for byte in text.utf8 {
      let digit = Int(byte) - 48
      let isHyphen = position == 4 || position == 7
      guard position < 10, isHyphen ? byte == 45 : digit >= 0 && digit <= 9 else {
        throw .unreadable(text)
      }
      if position < 4 {
        year = year * 10 + digit
      } else if position < 7, !isHyphen {
        month = month * 10 + digit
      } else if !isHyphen {
        day = day * 10 + digit
      }
      position += 1
    }
    guard position == 10 else { throw .unreadable(text) }
    try self.init(year, month, day)
  }

  /// The day a literal in the source names.
  ///
  /// A literal that is no day is an error of the program, not of its input, and stops it here, as an integer
  /// literal that does not fit its type does. The parameter is a `StaticString`, so that no input gets in.
  public init(stringLiteral literal: StaticString) {
    do throws(DayError) {
      try self.init(literal.description)
    } catch {
      preconditionFailure("a literal of type Day must be a day written YYYY-MM-DD")
    }
  }

  /// The day as `YYYY-MM-DD`.
  public var description: String {
    let (year, month, day) = components
    var ascii: [UInt8] = [48, 48, 48, 48, 45, 48, 48, 45, 48, 48]
    ascii[0] += UInt8(truncatingIfNeeded: year / 1000)
    ascii[1] += UInt8(truncatingIfNeeded: year / 100 % 10)
    ascii[2] += UInt8(truncatingIfNeeded: year / 10 % 10)
    ascii[3] += UInt8(truncatingIfNeeded: year % 10)
    ascii[5] += UInt8(truncatingIfNeeded: month / 10)
    ascii[6] += UInt8(truncatingIfNeeded: month % 10)
    ascii[8] += UInt8(truncatingIfNeeded: day / 10)
    ascii[9] += UInt8(truncatingIfNeeded: day % 10)
    return String(decoding: ascii, as: UTF8.self)
  }
}
