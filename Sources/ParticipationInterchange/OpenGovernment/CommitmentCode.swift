public import Participation

/// The place of a commitment, milestone or indicator in the tree of a plan, such as `C01.10.2`.
///
/// It is made of segments of letters, digits, hyphens and underscores, between dots. Ancestry goes by whole
/// segments: `C01.1` is above `C01.1.2` and not above `C01.10.2`, which a comparison of beginnings would say.
/// Codes have at most 20 characters, so that each is an `Identifier` as well. On the wire it is its text.
///
/// They are ordered segment by segment, and segments of digits by their number: `C01.2` before `C01.10`.
///
/// Source: Canada, plans 4 to 6; the web form compares segments, the database compares beginnings.
public struct CommitmentCode: Hashable, Sendable {
  /// The text of the code.
  public let text: String

  /// Reads a code from its text.
  ///
  /// - Throws: ``CommitmentCodeError`` that says what is wrong with it.
  public init(_ text: some StringProtocol) throws(CommitmentCodeError) {
    let bytes = text.utf8
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= 20 else { throw .tooLong(String(text.prefix(80)), characters: bytes.count) }
    var isOpen = true
    for (place, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: ".") {
        guard !isOpen else { throw .emptySegment(String(text), at: place + 1) }
        isOpen = true
      } else {
        guard Self.isSymbol(byte) else { throw .badSymbol(String(text), at: place + 1) }
        isOpen = false
      }
    }
    guard !isOpen else { throw .emptySegment(String(text), at: bytes.count + 1) }
    self.text = String(text)
  }

  /// The segments from the top of the tree down; at least one.
  public var segments: [String] { text.split(separator: ".").map { String($0) } }

  /// How many segments there are: 1 for a commitment, 2 for a milestone, 3 for an indicator.
  public var depth: Int { 1 + text.utf8.count { $0 == UInt8(ascii: ".") } }

  /// The code above this one; `nil` at the top.
  public var parent: CommitmentCode? {
    text.utf8.lastIndex(of: UInt8(ascii: ".")).map { CommitmentCode(checked: String(text[..<$0])) }
  }

  /// Whether the other code lies anywhere below this one.
  public func isAncestor(of other: CommitmentCode) -> Bool {
    other.text.utf8.count > text.utf8.count && other.text.utf8.starts(with: text.utf8)
      && other.text.utf8.dropFirst(text.utf8.count).first == UInt8(ascii: ".")
  }

  /// The code as an identifier of what it names.
  public func identifier<Subject>(for subject: Subject.Type = Subject.self) -> Identifier<Subject>? {
    try? Identifier<Subject>(text)
  }

  private init(checked text: String) { self.text = text }

  private static func isSymbol(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    case _: false
    }
  }
}

extension CommitmentCode: Comparable, CustomStringConvertible {
  /// Whether one code comes before the other: segment by segment, digits by their number, and the code above
  /// before those below it.
  public static func < (left: Self, right: Self) -> Bool {
    for (one, other) in zip(left.segments, right.segments) where one != other {
      return (key(one), one) < (key(other), other)
    }
    return left.depth < right.depth
  }

  /// The number of a segment of digits (at most 20 of them), or more than any number for another segment.
  private static func key(_ segment: String) -> UInt64 { UInt64(segment) ?? .max }

  /// The text of the code.
  public var description: String { text }
}

extension CommitmentCode: Serializable {
  /// Reads the code from a single text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    do throws(CommitmentCodeError) {
      try self.init(text)
    } catch {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: error.description)
    }
  }

  /// Writes the code as a single text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

/// Why a text is no code.
public enum CommitmentCodeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no text.
  case empty
  /// The text has more than 20 characters; `characters` is its length in bytes of UTF-8.
  case tooLong(String, characters: Int)
  /// There is nothing before or after a dot; the place is counted from 1.
  case emptySegment(String, at: Int)
  /// The symbol at a place, counted from 1, is no letter, digit, hyphen or underscore.
  case badSymbol(String, at: Int)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .empty: "A code is empty; write it as C01, C01.1 or C01.1.1."
    case .tooLong(let text, let characters):
      "“\(text)” has \(characters) characters; a code has at most 20."
    case .emptySegment(let text, let place):
      "“\(text)” lacks a segment at place \(place); write something between the dots."
    case .badSymbol(let text, let place):
      "Symbol \(place) of “\(text)” cannot stand in a code; use A–Z a–z 0–9 - _ and dots."
    }
  }
}
