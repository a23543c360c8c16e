/// The deadline of a commitment or a milestone, as precisely as it was given and no more.
///
/// A deadline may lie before the plan or beyond it; it is never moved into the plan, see
/// ``daysBeyond(planEnd:)``.
///
/// On the wire: a ``TargetPoint``; an array of two or more of them; `{"annually":{}}`; `{"ongoing":{}}` or
/// `{"ongoing":{"from":"2023-05"}}`.
///
/// Source: Canada, deadline texts and due dates of plan 5.
public enum TargetDate: Hashable, Sendable {
  /// Due once.
  case once(TargetPoint)
  /// Due more than once, on two or more stated dates.
  case several(TargetPoint, TargetPoint, more: [TargetPoint] = [])
  /// Due every year of the plan.
  case annually
  /// Goes on as long as the plan does, from a date on where one was stated.
  case ongoing(from: TargetPoint?)

  /// The dates that were stated, in the order in which they were.
  public var points: [TargetPoint] {
    switch self {
    case .once(let point): [point]
    case .several(let first, let second, let more): [first, second] + more
    case .annually: []
    case .ongoing(let first): first.map { [$0] } ?? []
    }
  }

  /// The day by which something is due for the first time.
  ///
  /// Of several dates the earliest. What is due annually or goes on without a stated beginning is due at the
  /// end of the plan; `nil` where that end is not known.
  ///
  /// Source: Canada, plan 5: due_date is the first of two dates, 2023-05 for “May 2023 and ongoing”, and the
  /// plan's last month for “Annually”.
  public func firstDueDay(planEnd: Day?) -> Day? { points.map(\.lastDay).min() ?? planEnd }

  /// The last day on which the whole of it is on time.
  ///
  /// Of several dates the latest. What is due annually or goes on ends with the plan, or with a later stated
  /// beginning; `nil` where the plan's end is needed and not known. Never moved into the plan.
  public func lastDay(planEnd: Day?) -> Day? {
    switch self {
    case .once, .several: return points.map(\.lastDay).max()
    case .annually: return planEnd
    case .ongoing(let first):
      guard let planEnd, let first else { return planEnd }
      return max(planEnd, first.lastDay)
    }
  }

  /// How many days after the end of the plan the last day lies; 0 where it does not.
  ///
  /// Source: 16 of 302 commitments outlive their plan, which is no error.
  public func daysBeyond(planEnd: Day) -> Int {
    lastDay(planEnd: planEnd).map { max(0, planEnd.days(until: $0)) } ?? 0
  }

  /// Whether the last day depends on the end of the plan.
  public var needsPlanEnd: Bool {
    switch self {
    case .once, .several: false
    case .annually, .ongoing: true
    }
  }
}

extension TargetDate: Serializable {
  private enum CodingKeys: String, CodingKey { case annually, ongoing }
  private enum OngoingKeys: String, CodingKey { case from }
  private enum NoKeys: CodingKey {}

  /// Reads a date, an array of two or more, or an object with annually or ongoing.
  public init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: CodingKeys.self),
      container.contains(.annually) || container.contains(.ongoing)
    {
      guard container.contains(.annually) != container.contains(.ongoing) else {
        throw DecodingError.dataCorruptedError(
          forKey: .ongoing, in: container,
          debugDescription: "A deadline is either annual or ongoing, not both.")
      }
      guard container.contains(.ongoing) else {
        _ = try container.nestedContainer(keyedBy: NoKeys.self, forKey: .annually)
        self = .annually
        return
      }
      let ongoing = try container.nestedContainer(keyedBy: OngoingKeys.self, forKey: .ongoing)
      self = .ongoing(from: try ongoing.decodeIfPresent(TargetPoint.self, forKey: .from))
    } else if var list = try? decoder.unkeyedContainer() {
      var points: [TargetPoint] = []
      while !list.isAtEnd { points.append(try list.decode(TargetPoint.self)) }
      guard points.count > 1 else {
        throw DecodingError.dataCorrupted(
          DecodingError.Context(
            codingPath: decoder.codingPath,
            debugDescription: "A list of dates has two or more; here are \(points.count)."))
      }
      self = .several(points[0], points[1], more: Array(points[2...]))
    } else {
      self = .once(try TargetPoint(from: decoder))
    }
  }

  /// Writes a date, an array of dates, or an object with annually or ongoing.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .once(let point): try point.encode(to: encoder)
    case .several:
      var container = encoder.singleValueContainer()
      try container.encode(points)
    case .annually:
      var container = encoder.container(keyedBy: CodingKeys.self)
      _ = container.nestedContainer(keyedBy: NoKeys.self, forKey: .annually)
    case .ongoing(let first):
      var container = encoder.container(keyedBy: CodingKeys.self)
      var ongoing = container.nestedContainer(keyedBy: OngoingKeys.self, forKey: .ongoing)
      try ongoing.encodeIfPresent(first, forKey: .from)
    }
  }
}
