#if !hasFeature(Embedded)
  extension WorkingCalendar {
    private enum CodingKeys: String, CodingKey {
      case jurisdiction
      case additionalNonWorkingDays
      case additionalWorkingDays
    }

    /// Reads the jurisdiction and the days added, in any order; a missing list is empty.
    ///
    /// Throws `DecodingError.dataCorrupted` when a day is given as both.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let jurisdiction = try container.decode(Jurisdiction.self, forKey: .jurisdiction)
      let nonWorking = try container.decodeIfPresent([Day].self, forKey: .additionalNonWorkingDays)
      let working = try container.decodeIfPresent([Day].self, forKey: .additionalWorkingDays)
      do throws(WorkingCalendarError) {
        try self.init(
          jurisdiction, additionalNonWorkingDays: nonWorking ?? [], additionalWorkingDays: working ?? [])
      } catch {
        throw DecodingError.dataCorruptedError(
          forKey: .additionalWorkingDays, in: container, debugDescription: error.description)
      }
    }

    /// Writes the jurisdiction and both lists of days, sorted.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(jurisdiction, forKey: .jurisdiction)
      try container.encode(additionalNonWorkingDays, forKey: .additionalNonWorkingDays)
      try container.encode(additionalWorkingDays, forKey: .additionalWorkingDays)
    }
  }
#endif
