#if hasFeature(Embedded)
  extension Assessed: Serializable where Value: Serializable {}
#else
  extension Assessed: Codable where Value: Codable {
    private enum CodingKeys: String, CodingKey {
      case unknown
    }

    /// Writes a known value as itself, and an unknown one as `{"unknown": "noData"}`.
    public func encode(to encoder: any Encoder) throws {
      if let unknown {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(unknown, forKey: .unknown)
      } else if let value {
        try value.encode(to: encoder)
      }
    }

    /// Reads what ``encode(to:)`` writes; a value that is itself an object must have no key `unknown`.
    public init(from decoder: any Decoder) throws {
      if let container = try? decoder.container(keyedBy: CodingKeys.self), container.contains(.unknown) {
        switch try container.decode(Unknown.self, forKey: .unknown) {
        case .noData: self = .noData
        case .notReviewed: self = .notReviewed
        case .notApplicable: self = .notApplicable
        case .notYetDue:
          throw DecodingError.dataCorruptedError(
            forKey: .unknown, in: container,
            debugDescription: "An assessment is never “notYetDue”; use noData, notReviewed or notApplicable.")
        }
      } else {
        self = .known(try Value(from: decoder))
      }
    }
  }
#endif
