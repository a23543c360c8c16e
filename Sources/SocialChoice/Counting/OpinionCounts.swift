/// How many people, or events, agree, disagree and pass.
public struct OpinionCounts: Hashable, Sendable {
  /// Those that agree.
  public let agree: Int
  /// Those that disagree.
  public let disagree: Int
  /// Those that pass.
  public let pass: Int

  /// Nobody.
  public static let nobody = OpinionCounts(known: 0, 0, 0)

  /// Counts of opinions.
  ///
  /// - Throws: ``OpinionCountsError`` where one is below 0 or they cannot be added up.
  public init(agree: Int, disagree: Int, pass: Int) throws(OpinionCountsError) {
    let (some, first) = agree.addingReportingOverflow(disagree)
    let (_, second) = some.addingReportingOverflow(pass)
    guard agree >= 0, disagree >= 0, pass >= 0, !first, !second else {
      throw .cannotBe(agree: agree, disagree: disagree, pass: pass)
    }
    self.init(known: agree, disagree, pass)
  }

  init(known agree: Int, _ disagree: Int, _ pass: Int) {
    self.agree = agree
    self.disagree = disagree
    self.pass = pass
  }

  /// All of them.
  public var total: Int { agree + disagree + pass }

  /// How many hold an opinion.
  public func count(of opinion: Opinion) -> Int {
    switch opinion {
    case .agree: agree
    case .disagree: disagree
    case .pass: pass
    }
  }

  /// The fraction that agrees of those that agree or disagree; `nil` where nobody does either.
  public var agreement: Fraction? {
    agree + disagree > 0 ? Fraction(part: Int64(agree), whole: Int64(agree + disagree)) : nil
  }
}

/// Why numbers are no counts of opinions.
public enum OpinionCountsError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A number is below 0, or they are too large to be added up.
  case cannotBe(agree: Int, disagree: Int, pass: Int)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .cannotBe(let agree, let disagree, let pass):
      """
      \(agree), \(disagree) and \(pass) cannot be counts of opinions; each is 0 or more, and so is their sum.
      """
    }
  }
}

extension OpinionCounts: Codable {
  private enum CodingKeys: String, CodingKey { case agree, disagree, pass }

  /// Reads counts, and refuses those that cannot be.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let agree = try container.decode(Int.self, forKey: .agree)
    let disagree = try container.decode(Int.self, forKey: .disagree)
    let pass = try container.decode(Int.self, forKey: .pass)
    do throws(OpinionCountsError) {
      try self.init(agree: agree, disagree: disagree, pass: pass)
    } catch {
      throw DecodingError.dataCorruptedError(
        forKey: .agree, in: container, debugDescription: error.description)
    }
  }
}
