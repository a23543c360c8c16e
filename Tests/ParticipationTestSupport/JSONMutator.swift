/// Damages JSON text in many ways, from a shifted day to bytes that are no text at all.
struct JSONMutator {
  var generator: SplitMix64

  static let numbers = [
    "0", "-1", "1", "2", "9223372036854775807", "-9223372036854775808", "9223372036854775808", "1e999",
    "-1e999",
    "NaN", "Infinity", "0.5", "1e2", "4294967296", "2147483648", "-0", "00", "0x10",
    "123456789012345678901234567890123456789012345678901234567890",
  ]
  static let days = [
    "292277026596-01-01", "-0001-01-01", "0000-00-00", "0001-01-01", "9999-12-31", "10000-01-01",
    "2019-02-29",
    "2019-02-30", "2019-13-01", "2019-00-10", "2019-5-7", "2019-05-17T00:00:00Z", "", " 2019-05-17",
    "2019-05-1\u{0661}",
    "-999-01-01", "+019-05-17", "2019--5-17", "１９-05-17",
  ]
  static let words = [
    "", "x", "unknown", "constructor", "__proto__", "a/b", "/", "no slash", "ž", "\\u0000", "\\ud800", "{1}",
    "null",
    "Index 0", "participation.journal", "participation.journal2",
  ]
  static let literals = [
    "null", "true", "false", "0", "\"text\"", "[]", "{}", "[null]", "{\"_0\":1}", "undefined",
  ]

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  /// The bytes of a text after one to three damages.
  mutating func damaged(_ text: String) -> [UInt8] {
    var json = JSONTokens(text)
    for _ in 0..<generator.number(1...3) where !json.tokens.isEmpty { damage(&json) }
    var bytes = Array(json.text.utf8)
    if generator.once(in: 14), !bytes.isEmpty {
      bytes.removeSubrange(generator.number(0...(bytes.count - 1))...)
    }
    if generator.once(in: 14), !bytes.isEmpty {
      bytes[generator.number(0...(bytes.count - 1))] = UInt8(truncatingIfNeeded: generator.next())
    }
    return bytes
  }

  private mutating func damage(_ json: inout JSONTokens) {
    let last = json.tokens.count - 1
    let place = generator.number(0...last)
    switch generator.number(0...15) {
    case 0: json.tokens.remove(at: place)
    case 1: json.tokens.insert(json.tokens[place], at: place)
    case 2: json.tokens.swapAt(place, generator.number(0...last))
    case 3: replaceNumber(&json)
    case 4: replaceDay(&json)
    case 5: shiftDay(&json)
    case 6: replaceText(&json)
    case 7: replaceValue(&json, with: generator.pick(Self.literals))
    case 8: nest(&json)
    case 9: duplicateMember(&json)
    case 10: removeMember(&json)
    case 11: reorder(&json)
    case 12: repeatElement(&json)
    case 13: removeElement(&json)
    case 14: copyValue(&json)
    default: addMember(&json)
    }
  }

  private mutating func place(_ json: JSONTokens, where isWanted: (Int) -> Bool) -> Int? {
    let places = json.tokens.indices.filter(isWanted)
    return places.isEmpty ? nil : generator.pick(Array(places))
  }

  private static func isNumber(_ token: String) -> Bool {
    token.utf8.first.map { $0 == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      ?? false
  }

  private static func isDay(_ token: String) -> Bool {
    let bytes = Array(token.utf8)
    return bytes.count == 12 && bytes[5] == UInt8(ascii: "-") && bytes[8] == UInt8(ascii: "-")
  }

  private mutating func replaceNumber(_ json: inout JSONTokens) {
    guard let place = place(json, where: { Self.isNumber(json.tokens[$0]) }) else { return }
    json.tokens[place] = generator.pick(Self.numbers)
  }

  private mutating func replaceDay(_ json: inout JSONTokens) {
    guard let place = place(json, where: { Self.isDay(json.tokens[$0]) }) else { return }
    json.tokens[place] = "\"\(generator.pick(Self.days))\""
  }

  private mutating func shiftDay(_ json: inout JSONTokens) {
    guard let place = place(json, where: { Self.isDay(json.tokens[$0]) }),
      let other = self.place(json, where: { Self.isDay(json.tokens[$0]) })
    else { return }
    if generator.once(in: 2) {
      json.tokens[place] = json.tokens[other]
    } else {
      let digit = String(generator.number(0...9))
      json.tokens[place] = String(json.tokens[place].dropLast(2)) + digit + "\""
    }
  }

  private mutating func replaceText(_ json: inout JSONTokens) {
    guard let place = place(json, where: { json.tokens[$0].hasPrefix("\"") }) else { return }
    switch generator.number(0...9) {
    case 0: json.tokens[place] = "\"" + String(repeating: "long ", count: generator.number(1...20_000)) + "\""
    case 1...3:
      if let other = self.place(json, where: { json.tokens[$0].hasPrefix("\"") }) {
        json.tokens[place] = json.tokens[other]
      }
    default: json.tokens[place] = "\"\(generator.pick(Self.words))\""
    }
  }

  private mutating func replaceValue(_ json: inout JSONTokens, with text: String) {
    guard let place = place(json, where: json.isValue) else { return }
    json.tokens.replaceSubrange(place..<json.end(of: place), with: [text])
  }

  private mutating func nest(_ json: inout JSONTokens) {
    guard let place = place(json, where: json.isValue) else { return }
    // Foundation's reader gives up at 512 levels, and on Linux (Swift 6.3.1) it was seen to trap in its own
    // `JSONError.SourceLocation` while telling where. What lies deeper never reaches the library.
    let depth = generator.pick([1, 3, 40, 200, 400])
    let marks = generator.pick([("[", "]"), ("{\"a\":", "}")])
    json.tokens.insert(String(repeating: marks.1, count: depth), at: json.end(of: place))
    json.tokens.insert(String(repeating: marks.0, count: depth), at: place)
  }

  private mutating func duplicateMember(_ json: inout JSONTokens) {
    guard let place = place(json, where: json.isName) else { return }
    let member = Array(json.tokens[place..<json.end(of: place + 2)])
    json.tokens.insert(contentsOf: member + [","], at: place)
  }

  private mutating func removeMember(_ json: inout JSONTokens) {
    guard let place = place(json, where: json.isName) else { return }
    var end = json.end(of: place + 2)
    if end < json.tokens.count, json.tokens[end] == "," { end += 1 }
    json.tokens.removeSubrange(place..<min(end, json.tokens.count))
  }

  private mutating func array(of json: JSONTokens) -> [Int]? {
    place(json, where: { json.elements(of: $0).count > 0 }).map(json.elements)
  }

  private mutating func reorder(_ json: inout JSONTokens) {
    guard let elements = array(of: json), elements.count > 1 else { return }
    let first = generator.number(0...(elements.count - 2))
    let second = generator.number((first + 1)...(elements.count - 1))
    let early = Array(json.tokens[elements[first]..<json.end(of: elements[first])])
    let late = Array(json.tokens[elements[second]..<json.end(of: elements[second])])
    json.tokens.replaceSubrange(elements[second]..<json.end(of: elements[second]), with: early)
    json.tokens.replaceSubrange(elements[first]..<json.end(of: elements[first]), with: late)
  }

  private mutating func repeatElement(_ json: inout JSONTokens) {
    guard let elements = array(of: json) else { return }
    let element = generator.pick(elements)
    let copy = Array(json.tokens[element..<json.end(of: element)]) + [","]
    let times = generator.once(in: 20) ? 300 : 1
    json.tokens.insert(contentsOf: Array(repeatElement: copy, times), at: element)
  }

  private mutating func removeElement(_ json: inout JSONTokens) {
    guard let elements = array(of: json) else { return }
    let element = generator.pick(elements)
    var range = element..<json.end(of: element)
    if range.upperBound < json.tokens.count, json.tokens[range.upperBound] == "," {
      range = range.lowerBound..<range.upperBound + 1
    } else if json.tokens[range.lowerBound - 1] == "," {
      range = range.lowerBound - 1..<range.upperBound
    }
    json.tokens.removeSubrange(range)
  }

  private mutating func copyValue(_ json: inout JSONTokens) {
    guard let from = place(json, where: json.isValue), let to = place(json, where: json.isValue) else {
      return
    }
    let value = Array(json.tokens[from..<json.end(of: from)])
    guard value.count < 400 else { return }
    json.tokens.replaceSubrange(to..<json.end(of: to), with: value)
  }

  private mutating func addMember(_ json: inout JSONTokens) {
    guard let place = place(json, where: json.isName) else { return }
    let name = generator.pick(["replaces", "strikes", "comesAfter", "recorded", "other", "happened"])
    let value = generator.pick(["0", "1", "2", "-1", "9223372036854775807", "\"2019-05-17\"", "null"])
    json.tokens.insert(contentsOf: ["\"\(name)\"", ":", value, ","], at: place)
  }
}

extension Array where Element == String {
  fileprivate init(repeatElement tokens: [String], _ times: Int) {
    self = []
    for _ in 0..<times { append(contentsOf: tokens) }
  }
}
