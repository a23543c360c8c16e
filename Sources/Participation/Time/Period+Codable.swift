#if !hasFeature(Embedded)
  extension Period {
    private enum CodingKeys: String, CodingKey {
      case first
      case last
    }

    /// Reads `{"first":…,"last":…}`; throws `DecodingError.dataCorrupted` when the last day comes first.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let first = try container.decode(Day.self, forKey: .first)
      let last = try container.decodeIfPresent(Day.self, forKey: .last)
      do throws(PeriodError) {
        try self.init(first, last)
      } catch {
        throw DecodingError.dataCorruptedError(
          forKey: .last, in: container, debugDescription: error.description)
      }
    }

    /// Writes `{"first":…,"last":…}`, without `last` when open-ended.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(first, forKey: .first)
      try container.encodeIfPresent(last, forKey: .last)
    }
  }

  extension PeriodSeries {
    /// Reads the array of periods; throws `DecodingError.dataCorrupted` when two share a day.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      let periods = try container.decode([Period].self)
      do throws(PeriodError) {
        try self.init(periods)
      } catch {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: error.description)
      }
    }

    /// Writes the periods in order of time.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(periods)
    }
  }
#endif
