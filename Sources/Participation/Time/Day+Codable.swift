#if !hasFeature(Embedded)
  extension Day: CodingKeyRepresentable {
    /// Reads the text `YYYY-MM-DD`; throws `DecodingError.dataCorrupted` naming the text that is no day.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      let text = try container.decode(String.self)
      do throws(DayError) {
        try self.init(text)
      } catch {
        let what = error.sentence(about: text)
        throw DecodingError.dataCorruptedError(in: container, debugDescription: what)
      }
    }

    /// Writes the text `YYYY-MM-DD`.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(description)
    }

    /// The text `YYYY-MM-DD`, so that a dictionary by day is an object on the wire.
    public var codingKey: any CodingKey { DayKey(stringValue: description) }

    /// The day whose text is the key, or nil.
    public init?(codingKey: some CodingKey) {
      guard let day = try? Day(codingKey.stringValue) else { return nil }
      self = day
    }
  }

  extension DayError {
    /// The description, with the offending text in front where the error itself carries only figures.
    func sentence(about text: String) -> String {
      switch self {
      case .unreadable:
        description
      case .yearOutOfRange, .noSuchMonth, .noSuchDay, .outOfRange, .instantOutOfRange, .moveOutOfRange:
        "\"\(text)\" is not a day: \(description)"
      }
    }
  }

  private struct DayKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
#endif
