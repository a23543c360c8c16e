/// JSON text cut into tokens: strings, numbers, words and single marks.
///
/// Joining them gives the text back, without the white space between them.
struct JSONTokens {
  var tokens: [String]

  init(_ tokens: [String]) { self.tokens = tokens }

  init(_ text: String) {
    var tokens: [String] = []
    let bytes = Array(text.utf8)
    var place = 0
    while place < bytes.count {
      let start = place
      switch bytes[place] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
        place += 1
        continue
      case UInt8(ascii: "\""):
        place += 1
        while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
          place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
        }
        place = min(place + 1, bytes.count)
      case let byte where Self.isMark(byte): place += 1
      default:
        while place < bytes.count, !Self.isMark(bytes[place]), bytes[place] > UInt8(ascii: " "),
          bytes[place] != UInt8(ascii: "\"")
        {
          place += 1
        }
      }
      tokens.append(String(decoding: bytes[start..<place], as: UTF8.self))
    }
    self.tokens = tokens
  }

  var text: String { tokens.joined() }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ","),
      UInt8(ascii: ":"):
      true
    default: false
    }
  }

  /// Whether a place holds the beginning of a value and not the name of a member.
  func isValue(_ place: Int) -> Bool {
    switch tokens[place] {
    case "}", "]", ",", ":": false
    default: !isName(place)
    }
  }

  /// Whether a place holds the name of a member.
  func isName(_ place: Int) -> Bool { place + 1 < tokens.count && tokens[place + 1] == ":" }

  /// The place behind the value that begins at a place.
  func end(of place: Int) -> Int {
    var depth = 0
    var next = place
    while next < tokens.count {
      switch tokens[next] {
      case "{", "[": depth += 1
      case "}", "]": depth -= 1
      default: break
      }
      next += 1
      if depth <= 0 { break }
    }
    return next
  }

  /// The places where the elements of an array begin, the array itself beginning at a place.
  func elements(of place: Int) -> [Int] {
    guard tokens[place] == "[" else { return [] }
    var elements: [Int] = []
    var next = place + 1
    while next < tokens.count, tokens[next] != "]" {
      elements.append(next)
      next = end(of: next)
      if next < tokens.count, tokens[next] == "," { next += 1 }
    }
    return elements
  }
}
