/// A programme of support: what a donor pays for, who carries it out, when, and to what end.
///
/// Projects name the programme that they belong to; the programme does not hold them.
///
/// Source: 000 (a three-year initiative of a donor, a lead implementer and partners, with projects as its
/// parts).
public struct Programme: Hashable, Sendable {
  /// The name by which projects know it.
  public let id: Identifier<Programme>
  /// Its title.
  public let title: LocalizedText
  /// Who gives the money.
  public let donor: Identifier<Organisation>
  /// Who carries it out, the lead first; at least one.
  public let implementers: [Identifier<Organisation>]
  /// Who carries part of it beside the implementers.
  public let partners: [Identifier<Organisation>]
  /// When it runs.
  public let period: Period
  /// What it wants to reach; `nil` where that is not on record.
  public let goal: LocalizedText?

  /// A programme.
  ///
  /// - Throws: ``ProgrammeError`` where nobody carries it out, an organisation stands twice among
  ///   implementers and
  ///   partners.
  public init(
    id: Identifier<Programme>, title: LocalizedText, donor: Identifier<Organisation>,
    implementers: [Identifier<Organisation>], partners: [Identifier<Organisation>] = [], period: Period,
    goal: LocalizedText? = nil
  ) throws(ProgrammeError) {
    guard !implementers.isEmpty else { throw .noImplementer }
    var seen: Set<Identifier<Organisation>> = []
    for organisation in implementers + partners where !seen.insert(organisation).inserted {
      throw .organisationTwice(organisation)
    }
    self.id = id
    self.title = title
    self.donor = donor
    self.implementers = implementers
    self.partners = partners
    self.period = period
    self.goal = goal
  }

  /// How many whole months it runs, first and last day included; `nil` where it has no end.
  ///
  /// A programme of three years, such as 2018-01-01 to 2020-12-31, has 36.
  public var wholeMonths: Int? { period.wholeMonths }
}

/// Why something is no programme.
public enum ProgrammeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Nobody carries it out.
  case noImplementer
  /// An organisation stands twice among implementers and partners.
  case organisationTwice(Identifier<Organisation>)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .noImplementer: "A programme has no implementer; name at least one."
    case .organisationTwice(let organisation):
      "The organisation “\(organisation)” stands twice among implementers and partners; name it once."
    }
  }
}

extension Period {
  /// How many whole months lie in the period, first and last day included; `nil` where it has no end.
  var wholeMonths: Int? {
    guard let last else { return nil }
    // The day after the last, so that 1 January to 31 December is twelve months and not eleven and some days.
    let end = last.adding(days: 1)
    let months = (end.year - first.year) * 12 + end.month - first.month
    return max(0, first.adding(months: months, policy: .clamp) > end ? months - 1 : months)
  }
}

#if hasFeature(Embedded)
  extension Programme: Serializable {}
#else
  extension Programme: Codable {
    private enum Key: String, CodingKey { case id, title, donor, implementers, partners, period, goal }

    /// Reads a programme and checks it; partners and goal may be left out.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      let id = try container.decode(Identifier<Programme>.self, forKey: .id)
      let title = try container.decode(LocalizedText.self, forKey: .title)
      let donor = try container.decode(Identifier<Organisation>.self, forKey: .donor)
      let implementers = try container.decode([Identifier<Organisation>].self, forKey: .implementers)
      let partners = try container.decodeIfPresent([Identifier<Organisation>].self, forKey: .partners) ?? []
      let period = try container.decode(Period.self, forKey: .period)
      let goal = try container.decodeIfPresent(LocalizedText.self, forKey: .goal)
      do throws(ProgrammeError) {
        try self.init(
          id: id, title: title, donor: donor, implementers: implementers, partners: partners, period: period,
          goal: goal)
      } catch {
        throw DecodingError.dataCorrupted(
          .init(codingPath: container.codingPath, debugDescription: error.description))
      }
    }

    /// Writes what is set.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(id, forKey: .id)
      try container.encode(title, forKey: .title)
      try container.encode(donor, forKey: .donor)
      try container.encode(implementers, forKey: .implementers)
      if !partners.isEmpty { try container.encode(partners, forKey: .partners) }
      try container.encode(period, forKey: .period)
      try container.encodeIfPresent(goal, forKey: .goal)
    }
  }
#endif
