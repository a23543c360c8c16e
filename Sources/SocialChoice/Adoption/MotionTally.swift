/// By what a body is divided into parts, such as territories.
public struct Division: Hashable, Comparable, Sendable {
  /// The name of the division.
  public let name: String

  /// A division with a name.
  public init(_ name: String) { self.name = name }

  /// By territory.
  public static let territory = Division("territory")
  /// By the side that somebody speaks for, such as citizens, business and the administration.
  public static let side = Division("side")

  /// Whether one name comes before the other.
  public static func < (left: Self, right: Self) -> Bool { left.name < right.name }
}

extension Division: Codable {
  /// Reads the name.
  public init(from decoder: any Decoder) throws {
    name = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes the name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}

/// The votes of one part of a body.
public struct MotionPart: Hashable, Sendable, Codable {
  /// By what the body is divided.
  public let division: Division
  /// The name of the part.
  public let name: String
  /// Its votes.
  public let figures: MotionFigures

  /// The votes of a part.
  public init(_ division: Division, _ name: String, _ figures: MotionFigures) {
    self.division = division
    self.name = name
    self.figures = figures
  }
}

/// The votes on a motion: by heads, by weight where votes have any, and by parts where the body has any.
public struct MotionTally: Hashable, Sendable {
  /// The votes, one for each person.
  public let heads: MotionFigures
  /// The votes by weight; `nil` where they have none.
  public let weights: MotionFigures?
  /// The votes of the parts, by division and then by name.
  public let parts: [MotionPart]
  /// How the ballots were counted; `nil` where only the numbers were announced.
  public let record: CountingRecord?

  /// The tally of a motion whose numbers are known.
  ///
  /// - Throws: ``MotionError`` where a part is given twice or the parts of a division cast more than all.
  public init(
    _ heads: MotionFigures, weights: MotionFigures? = nil, parts: [MotionPart] = [],
    record: CountingRecord? = nil
  ) throws(MotionError) {
    self.heads = heads
    self.weights = weights
    self.parts = parts.sorted {
      $0.division == $1.division ? $0.name < $1.name : $0.division < $1.division
    }
    self.record = record
    var cast = 0
    for (place, part) in self.parts.enumerated() {
      let isFirst = place == 0 || self.parts[place - 1].division != part.division
      if !isFirst, self.parts[place - 1].name == part.name { throw .partTwice(part.division, part.name) }
      let (sum, isTooLarge) = (isFirst ? 0 : cast).addingReportingOverflow(part.figures.votes.cast)
      guard !isTooLarge, sum <= heads.votes.cast else {
        throw .partsExceed(part.division, cast: isTooLarge ? .max : sum, whole: heads.votes.cast)
      }
      cast = sum
    }
  }

  /// A tally by heads alone.
  ///
  /// - Throws: ``MotionError`` where the numbers cannot be.
  public init(
    inFavour: Int, against: Int, abstained: Int = 0, blocked: Int = 0, present: Int? = nil,
    electorate: Int? = nil
  ) throws(MotionError) {
    let votes = try MotionCounts(
      inFavour: inFavour, against: against, abstained: abstained, blocked: blocked)
    try self.init(try MotionFigures(votes, present: present, electorate: electorate))
  }

  /// The parts of a division.
  public func parts(of division: Division) -> [MotionPart] { parts.filter { $0.division == division } }
}

/// Why numbers are no tally of a motion.
public enum MotionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A number of votes is below 0, or they cannot be added up.
  case countsCannotBe(inFavour: Int, against: Int, abstained: Int, blocked: Int)
  /// More votes were cast than people were present.
  case moreCastThanPresent(cast: Int, present: Int)
  /// More took part than could vote.
  case moreThanElectorate(Int, electorate: Int)
  /// A part is given twice.
  case partTwice(Division, String)
  /// The parts of a division cast more votes than the body.
  case partsExceed(Division, cast: Int, whole: Int)
  /// A weight is below 0.
  case weightBelowZero(Int)
  /// Weights cannot be added up.
  case weightsTooLarge(Int, Int)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .countsCannotBe(let inFavour, let against, let abstained, let blocked):
      """
      \(inFavour) in favour, \(against) against, \(abstained) abstaining and \(blocked) blocking cannot be \
      votes; each is 0 or more, and so is their sum.
      """
    case .moreCastThanPresent(let cast, let present):
      "\(cast) votes were cast, and \(present) were present; count again."
    case .moreThanElectorate(let count, let electorate):
      "\(count) took part, and only \(electorate) can vote; count again."
    case .partTwice(let division, let name): "“\(name)” of the division by \(division.name) is given twice."
    case .partsExceed(let division, let cast, let whole):
      "The parts by \(division.name) cast \(cast) votes, and all together \(whole); count each person once."
    case .weightBelowZero(let weight): "A vote cannot weigh \(weight); a weight is 0 or more."
    case .weightsTooLarge(let one, let other):
      "The weights \(one) and \(other) are too large to be added up; use smaller ones."
    }
  }
}

extension MotionTally: Codable {
  private enum CodingKeys: String, CodingKey { case heads, weights, parts, record }

  /// Reads a tally, and refuses one that cannot be.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let heads = try container.decode(MotionFigures.self, forKey: .heads)
    let weights = try container.decodeIfPresent(MotionFigures.self, forKey: .weights)
    let parts = try container.decodeIfPresent([MotionPart].self, forKey: .parts) ?? []
    let record = try container.decodeIfPresent(CountingRecord.self, forKey: .record)
    do throws(MotionError) {
      try self.init(heads, weights: weights, parts: parts, record: record)
    } catch {
      throw DecodingError.dataCorruptedError(
        forKey: .heads, in: container, debugDescription: error.description)
    }
  }
}
