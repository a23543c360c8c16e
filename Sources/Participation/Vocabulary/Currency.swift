/// A currency, by its code of three capital letters, with the number of decimal places of its smallest unit.
///
/// Currencies in the list of ``known`` take their decimal places from it (Source: ISO 4217); for another
/// currency the caller says them. Currencies compare by code, then by decimal places.
public struct Currency: Hashable, Sendable {
  /// The code, such as `RSD`.
  public var code: String { String(decoding: [first, second, third], as: UTF8.self) }

  /// How many decimal places the smallest unit has: 2 where an amount counts hundredths.
  ///
  /// 0 to 4.
  public var decimalPlaces: Int { Int(places) }

  private let places: UInt8
  private let first: UInt8
  private let second: UInt8
  private let third: UInt8
  private var letters: (UInt8, UInt8, UInt8) { (first, second, third) }

  /// The currency of a known code.
  ///
  /// - Throws: ``CurrencyError/badCode(_:)`` for anything but three capitals of ASCII, and
  ///   ``CurrencyError/unknown(_:)`` for a code whose decimal places the library does not know.
  public init(_ code: String) throws(CurrencyError) {
    let letters = try Self.letters(of: code)
    guard let known = Self.known.first(where: { $0.letters == letters }) else { throw .unknown(code) }
    self = known
  }

  /// The currency of any code, with its decimal places.
  ///
  /// - Throws: ``CurrencyError``; ``CurrencyError/otherDecimalPlaces(_:given:known:)`` where the code is
  ///   known with other decimal places.
  public init(_ code: String, decimalPlaces: Int) throws(CurrencyError) {
    let letters = try Self.letters(of: code)
    guard (0...4).contains(decimalPlaces) else { throw .badDecimalPlaces(decimalPlaces) }
    if let known = Self.known.first(where: { $0.letters == letters }), known.decimalPlaces != decimalPlaces {
      throw .otherDecimalPlaces(code, given: decimalPlaces, known: known.decimalPlaces)
    }
    self.init(letters, UInt8(decimalPlaces))
  }

  private init(_ letters: (UInt8, UInt8, UInt8), _ places: UInt8) {
    (first, second, third) = letters
    self.places = places
  }

  private static func letters(of code: String) throws(CurrencyError) -> (UInt8, UInt8, UInt8) {
    var bytes = code.utf8.makeIterator()
    guard code.utf8.count == 3, code.utf8.allSatisfy({ (65...90).contains($0) }),
      let first = bytes.next(), let second = bytes.next(), let third = bytes.next()
    else { throw .badCode(String(code.prefix(80))) }
    return (first, second, third)
  }
}

extension Currency {
  /// The Serbian dinar, with 2 decimal places.
  public static let serbianDinar = Currency((82, 83, 68), 2)
  /// The Polish złoty, with 2 decimal places.
  public static let polishZloty = Currency((80, 76, 78), 2)
  /// The euro, with 2 decimal places.
  public static let euro = Currency((69, 85, 82), 2)
  /// The dollar of the United States, with 2 decimal places.
  public static let unitedStatesDollar = Currency((85, 83, 68), 2)

  /// The currencies whose decimal places the library knows, in the order of their codes.
  ///
  /// Besides those with a name of their own: the currencies of the neighbours of Serbia and Poland, of donors
  /// to projects there, and the yen, which has no decimal places.
  public static let known: [Currency] = [
    Currency((65, 76, 76), 2),  // ALL
    Currency((66, 65, 77), 2),  // BAM
    Currency((67, 72, 70), 2),  // CHF
    Currency((67, 90, 75), 2),  // CZK
    Currency((68, 75, 75), 2),  // DKK
    .euro,
    Currency((71, 66, 80), 2),  // GBP
    Currency((72, 85, 70), 2),  // HUF
    Currency((73, 83, 75), 0),  // ISK
    Currency((74, 80, 89), 0),  // JPY
    Currency((77, 75, 68), 2),  // MKD
    Currency((78, 79, 75), 2),  // NOK
    .polishZloty,
    Currency((82, 79, 78), 2),  // RON
    .serbianDinar,
    Currency((83, 69, 75), 2),  // SEK
    Currency((85, 65, 72), 2),  // UAH
    .unitedStatesDollar,
  ]
}

extension Currency: Comparable {
  /// Whether one code comes before the other; of the same code, whether it has fewer decimal places.
  public static func < (left: Self, right: Self) -> Bool {
    left.letters != right.letters ? left.letters < right.letters : left.places < right.places
  }
}

extension Currency: CustomStringConvertible {
  /// The code.
  public var description: String { code }
}

/// Why there is no such currency.
public enum CurrencyError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The code is not three capitals of ASCII.
  case badCode(String)
  /// The library does not know how many decimal places the currency has.
  case unknown(String)
  /// Decimal places are 0 to 4.
  case badDecimalPlaces(Int)
  /// The currency is known with other decimal places.
  case otherDecimalPlaces(String, given: Int, known: Int)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .badCode(let code): "“\(code)” is no code of a currency; write three capital letters, such as RSD."
    case .unknown(let code): "The decimal places of \(code) are not known here; say how many there are."
    case .badDecimalPlaces(let places): "A currency cannot have \(places) decimal places; give 0 to 4."
    case .otherDecimalPlaces(let code, let given, let known):
      "\(code) has \(known) decimal places, not \(given); leave them out or give \(known)."
    }
  }
}

#if hasFeature(Embedded)
  extension Currency: Serializable {}
#else
  extension Currency: Codable {
    private enum CodingKeys: String, CodingKey { case code, decimalPlaces }

    /// Reads a code of a known currency, or an object with the code and the decimal places of another.
    public init(from decoder: any Decoder) throws {
      if let container = try? decoder.container(keyedBy: CodingKeys.self) {
        let code = try container.decode(String.self, forKey: .code)
        let places = try container.decode(Int.self, forKey: .decimalPlaces)
        do throws(CurrencyError) {
          try self.init(code, decimalPlaces: places)
        } catch {
          throw DecodingError.dataCorruptedError(
            forKey: .code, in: container, debugDescription: error.description)
        }
        return
      }
      let container = try decoder.singleValueContainer()
      let code = try container.decode(String.self)
      do throws(CurrencyError) {
        try self.init(code)
      } catch {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: error.description)
      }
    }

    /// Writes the code alone where the currency is known, otherwise an object with code and decimal places.
    public func encode(to encoder: any Encoder) throws {
      if Self.known.contains(self) {
        var container = encoder.singleValueContainer()
        try container.encode(code)
      } else {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(code, forKey: .code)
        try container.encode(decimalPlaces, forKey: .decimalPlaces)
      }
    }
  }
#endif
