/// Line ends as readers of text count them: LF, CR, and CR with LF as one.
enum LineEnds {
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D

  static func count(in bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == carriageReturn || byte == lineFeed && previous != carriageReturn { count += 1 }
      previous = byte
    }
    return count
  }
}
