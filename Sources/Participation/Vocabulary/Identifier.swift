/// A short name of one thing of one kind: a participant, a contribution, a campaign.
///
/// An identifier is sixteen bytes of plain data: copying, comparing and hashing it allocates nothing and
/// touches no reference count. The type parameter says what it names, so that a participant is never passed
/// for a priority.
///
/// Its text is either 1 to 20 of the symbols `A–Z a–z 0–9 - . : _`, or a UUID in its canonical form of 36
/// characters (any variant-10 UUID of RFC 9562; letters are taken in either case and given back in lower
/// case). Longer keys of other systems belong beside the value, not in its identifier.
///
/// Identifiers compare as their texts do in ASCII order; every UUID comes after every other text.
public struct Identifier<Subject>: Hashable, Sendable {
  // Text: two words of ten base-67 digits each, most significant first, digit 0 meaning "no symbol".
  // UUID: the top bit of `high` is set, and the 126 bits that are not the variant are spread over both words.
  @usableFromInline let high: UInt64
  @usableFromInline let low: UInt64

  @inlinable
  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Reads an identifier from its text.
  ///
  /// - Throws: ``IdentifierError`` that says what is wrong with the text. Complexity: O(1).
  public init(_ text: some StringProtocol) throws(IdentifierError) {
    let bytes = text.utf8
    if bytes.count == 36, let packed = IdentifierPacking.uuid(bytes) {
      self.init(high: packed.high, low: packed.low)
      return
    }
    var words: (UInt64, UInt64) = (0, 0)
    var count = 0
    for byte in bytes {
      guard count < IdentifierPacking.longest else {
        throw .tooLong(String(text.prefix(80)), characters: bytes.count)
      }
      guard let digit = IdentifierPacking.digit(of: byte) else {
        throw .badSymbol(String(text.prefix(80)), at: count + 1)
      }
      if count < 10 { words.0 = words.0 * 67 + digit } else { words.1 = words.1 * 67 + digit }
      count += 1
    }
    guard count > 0 else { throw .empty }
    for _ in min(count, 10)..<10 { words.0 *= 67 }
    for _ in max(count, 10)..<20 { words.1 *= 67 }
    self.init(high: words.0, low: words.1)
  }

  /// The identifier whose text is a number in decimal digits, such as a row of a table or an agent of a
  /// simulation.
  public init(number: UInt64) {
    var digits: (UInt64, UInt64) = (0, 0)
    var divisor: UInt64 = 1
    var length = 1
    while number / divisor >= 10 {
      divisor *= 10
      length += 1
    }
    var rest = number
    for place in 0..<20 {
      let digit: UInt64
      if place < length {
        digit = rest / divisor + 3
        rest %= divisor
        if divisor > 1 { divisor /= 10 }
      } else {
        digit = 0
      }
      if place < 10 { digits.0 = digits.0 * 67 + digit } else { digits.1 = digits.1 * 67 + digit }
    }
    self.init(high: digits.0, low: digits.1)
  }

  /// The text of the identifier, exactly as it was given (a UUID in lower case).
  public var text: String { IdentifierPacking.text(high: high, low: low) }

  /// The same name, taken as a name for another kind of thing.
  ///
  /// For trace edges and registries, where identifiers of many kinds lie together.
  @inlinable
  public func retyped<Other>(to other: Other.Type = Other.self) -> Identifier<Other> {
    Identifier<Other>(high: high, low: low)
  }
}

/// Why a text is no identifier.
public enum IdentifierError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no text.
  case empty
  /// The text has more than 20 characters and is no UUID; `characters` is its length in bytes of UTF-8.
  case tooLong(String, characters: Int)
  /// The symbol at a place, counted from 1, is none of `A–Z a–z 0–9 - . : _`.
  case badSymbol(String, at: Int)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .empty: "An identifier is empty; give it 1 to 20 of the symbols A–Z a–z 0–9 - . : _ or a UUID."
    case .tooLong(let text, let characters):
      """
      “\(text)” has \(characters) characters; an identifier has at most \
      \(IdentifierPacking.longest), or is a UUID.
      """
    case .badSymbol(let text, let place):
      "Symbol \(place) of “\(text)” cannot stand in an identifier; use A–Z a–z 0–9 - . : _ or a UUID."
    }
  }
}

extension Identifier: Comparable {
  /// Whether one text comes before the other in ASCII order.
  @inlinable
  public static func < (left: Self, right: Self) -> Bool {
    left.high != right.high ? left.high < right.high : left.low < right.low
  }
}

extension Identifier: CustomStringConvertible {
  /// The text of the identifier.
  public var description: String { text }
}

extension Identifier: ExpressibleByStringLiteral {
  /// Takes a literal for an identifier.
  ///
  /// A literal is written by the programmer: one that is no identifier stops the program where it stands, as
  /// an integer literal that does not fit its type does. For any other text use ``init(_:)``, which throws.
  public init(stringLiteral literal: StaticString) {
    do throws(IdentifierError) {
      try self.init(literal.description)
    } catch {
      preconditionFailure(error.description)
    }
  }
}

#if hasFeature(Embedded)
  extension Identifier: Serializable {}
#else
  extension Identifier: Codable {
    /// Reads the identifier from a single text value.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      let text = try container.decode(String.self)
      do throws(IdentifierError) {
        try self.init(text)
      } catch {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: error.description)
      }
    }

    /// Writes the identifier as a single text value.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(text)
    }
  }

  extension Identifier: CodingKeyRepresentable {
    /// The identifier as a key of a coded dictionary.
    public var codingKey: any CodingKey { TextKey(text) }

    /// The identifier that a key of a coded dictionary names, or `nil` where the key is no identifier.
    public init?(codingKey: some CodingKey) {
      do throws(IdentifierError) {
        try self.init(codingKey.stringValue)
      } catch {
        return nil
      }
    }
  }

  /// A coding key that is just a text.
  struct TextKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(_ text: String) { stringValue = text }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
#endif
