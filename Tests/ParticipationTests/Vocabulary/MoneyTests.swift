import Participation
import Testing

private func attempt(_ body: () throws(MoneyError) -> Money) -> String {
  do throws(MoneyError) { return try body().description } catch { return error.description }
}

@Suite("Money")
struct MoneyTests {
  static let dinar = Currency.serbianDinar

  static func dinars(_ amount: Int64) -> Money { Money(amount: amount, currency: dinar) }

  @Test("Amounts are written with the decimal places of their currency")
  func descriptions() throws {
    let yen = try Currency("JPY")
    let bahraini = try Currency("BHD", decimalPlaces: 3)
    // Source 000, facts beside it: 18.4 million dinars.
    let rows: [(Money, String)] = [
      (try Money(whole: 18_400_000, currency: Self.dinar), "18400000.00 RSD"),
      (Self.dinars(0), "0.00 RSD"), (Self.dinars(5), "0.05 RSD"), (Self.dinars(-5), "-0.05 RSD"),
      (Self.dinars(-1205), "-12.05 RSD"), (Self.dinars(.min), "-92233720368547758.08 RSD"),
      (Money(amount: 7, currency: yen), "7 JPY"), (Money(amount: 12, currency: bahraini), "0.012 BHD"),
    ]
    #expect(rows.map(\.0.description) == rows.map(\.1))
    #expect(MemoryLayout<Money>.size <= 16)
  }

  @Test("Arithmetic is exact, and refuses other currencies and what does not fit")
  func arithmetic() {
    let zloty = Money(amount: 1, currency: .polishZloty)
    let different = "Amounts in RSD and PLN cannot be put together; convert one at a stated rate first."
    let range = "The amount does not fit in 64 bits; check the figures that went into it."
    let results = [
      attempt { () throws(MoneyError) in try Self.dinars(150).adding(Self.dinars(-50)) },
      attempt { () throws(MoneyError) in try Self.dinars(150).subtracting(Self.dinars(250)) },
      attempt { () throws(MoneyError) in try Self.dinars(150).multiplied(by: -3) },
      attempt { () throws(MoneyError) in try Money.sum([Self.dinars(1), Self.dinars(2)], in: Self.dinar) },
      attempt { () throws(MoneyError) in try Money.sum([], in: Self.dinar) },
      attempt { () throws(MoneyError) in try Self.dinars(1).adding(zloty) },
      attempt { () throws(MoneyError) in try Self.dinars(1).subtracting(zloty) },
      attempt { () throws(MoneyError) in try Money.sum([zloty], in: Self.dinar) },
      attempt { () throws(MoneyError) in try Self.dinars(.max).adding(Self.dinars(1)) },
      attempt { () throws(MoneyError) in try Self.dinars(.min).subtracting(Self.dinars(1)) },
      attempt { () throws(MoneyError) in try Self.dinars(.min).multiplied(by: -1) },
      attempt { () throws(MoneyError) in try Money(whole: .max, currency: Self.dinar) },
    ]
    let expected = [
      "1.00 RSD", "-1.00 RSD", "-4.50 RSD", "0.03 RSD", "0.00 RSD", different, different, different, range,
      range,
      range, range,
    ]
    #expect(results == expected)
  }

  @Test("Amounts of one currency compare, and are shares of each other")
  func shares() throws {
    #expect(try Self.dinars(1).isLess(than: Self.dinars(2)) && !Self.dinars(2).isLess(than: Self.dinars(2)))
    #expect(try Self.dinars(50).share(of: Self.dinars(200)).description == "1/4")
    #expect(throws: MoneyError.noShare(of: 3, in: 2)) { try Self.dinars(3).share(of: Self.dinars(2)) }
    #expect(throws: MoneyError.differentCurrencies(.euro, Self.dinar)) {
      try Money(amount: 1, currency: .euro).isLess(than: Self.dinars(2))
    }
  }

  @Test("A code of a currency is three capitals, with the decimal places that are known")
  func currencies() throws {
    let refused = ["", "RS", "RSDD", "rsd", "RŠD", "R D", "РСД"]
    for code in refused { #expect(throws: CurrencyError.badCode(code)) { try Currency(code) } }
    #expect(throws: CurrencyError.unknown("XYZ")) { try Currency("XYZ") }
    #expect(throws: CurrencyError.badDecimalPlaces(5)) { try Currency("XYZ", decimalPlaces: 5) }
    #expect(throws: CurrencyError.otherDecimalPlaces("RSD", given: 0, known: 2)) {
      try Currency("RSD", decimalPlaces: 0)
    }
    // Source: ISO 4217.
    let codes = "ALL BAM CHF CZK DKK EUR GBP HUF ISK JPY MKD NOK PLN RON RSD SEK UAH USD"
    #expect(
      Currency.known.map(\.code).joined(separator: " ") == codes && Currency.known.sorted() == Currency.known)
    #expect(Currency.known.filter { $0.decimalPlaces != 2 }.map(\.code) == ["ISK", "JPY"])
    #expect(
      [Currency.serbianDinar, .polishZloty, .euro, .unitedStatesDollar].map(\.code) == [
        "RSD", "PLN", "EUR", "USD",
      ])
  }

  @Test("Money comes back from the wire, with the decimal places of a currency that is not known")
  func coding() throws {
    #expect(try json(Self.dinars(5)) == #"{"amount":5,"currency":"RSD"}"#)
    let other = Money(amount: 5, currency: try Currency("XYZ", decimalPlaces: 1))
    #expect(try json(other) == #"{"amount":5,"currency":{"code":"XYZ","decimalPlaces":1}}"#)
    #expect(try value([Money].self, of: json([other, Self.dinars(.min)])) == [other, Self.dinars(.min)])
  }

  @Test(
    "Hostile money is refused",
    arguments: [
      "{}", "5", #"{"amount":5}"#, #"{"amount":1.5,"currency":"RSD"}"#, #"{"amount":"5","currency":"RSD"}"#,
      #"{"amount":9223372036854775808,"currency":"RSD"}"#, #"{"amount":5,"currency":"rsd"}"#,
      #"{"amount":5,"currency":"XYZ"}"#, #"{"amount":5,"currency":{"code":"XYZ"}}"#,
      #"{"amount":5,"currency":{"code":"XYZ","decimalPlaces":9}}"#,
      #"{"amount":5,"currency":{"code":"RSD","decimalPlaces":3}}"#, #"{"amount":5,"currency":null}"#,
      #"{"amount":5,"currency":{"code":"XYZ","decimalPlaces":-9223372036854775808}}"#,
    ])
  func hostile(text: String) {
    #expect(refusal(of: text, as: Money.self)?.isEmpty == false)
  }
}
