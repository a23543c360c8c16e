#if !hasFeature(Embedded)
  extension Term {
    private enum UnitKey: String, CodingKey, CaseIterable {
      case days
      case workingDays
      case weeks
      case months
      case years
    }

    private enum PolicyKey: String, CodingKey {
      case monthEnd
    }

    /// Reads an object with one unit; months and years also need `monthEnd`, the others must not have it.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: UnitKey.self)
      let policyContainer = try decoder.container(keyedBy: PolicyKey.self)
      let units = UnitKey.allCases.filter { container.contains($0) }
      guard let unit = units.first, units.count == 1 else {
        let what =
          "A term has exactly one of days, workingDays, weeks, months and years; here are \(units.count)."
        throw DecodingError.dataCorrupted(.init(codingPath: container.codingPath, debugDescription: what))
      }
      let count = try container.decode(Int.self, forKey: unit)
      switch unit {
      case .days: self = .days(count)
      case .workingDays: self = .workingDays(count)
      case .weeks: self = .weeks(count)
      case .months:
        self = .months(count, try policyContainer.decode(MonthEndPolicy.self, forKey: .monthEnd))
        return
      case .years:
        self = .years(count, try policyContainer.decode(MonthEndPolicy.self, forKey: .monthEnd))
        return
      }
      if policyContainer.contains(.monthEnd) {
        throw DecodingError.dataCorruptedError(
          forKey: .monthEnd, in: policyContainer,
          debugDescription: "monthEnd belongs to a term in months or years, not in \(unit.stringValue).")
      }
    }

    /// Writes an object with the unit, and with `monthEnd` for months and years.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: UnitKey.self)
      var policyContainer = encoder.container(keyedBy: PolicyKey.self)
      switch self {
      case .days(let count): try container.encode(count, forKey: .days)
      case .workingDays(let count): try container.encode(count, forKey: .workingDays)
      case .weeks(let count): try container.encode(count, forKey: .weeks)
      case .months(let count, let policy):
        try container.encode(count, forKey: .months)
        try policyContainer.encode(policy, forKey: .monthEnd)
      case .years(let count, let policy):
        try container.encode(count, forKey: .years)
        try policyContainer.encode(policy, forKey: .monthEnd)
      }
    }
  }
#endif
