/// What is fixed when a public call is drafted: how many places there are, and how ties are broken.
///
/// Source: 003 (the call for five local self-governments).
public struct PublicCallCharter: Hashable, Sendable {
  /// The title.
  public let title: LocalizedText
  /// Who issues it.
  public let issuer: Identifier<Organisation>
  /// How many applications can be selected.
  public let places: Int
  /// The least total that an application needs to be selected; `nil` where none was set.
  public let leastTotal: Int?
  /// How many assessors have to score every application on every criterion.
  public let assessorsNeeded: Int
  /// How applications with the same total are put in order, each rule once; the last one leaves no tie.
  public let tieBreaks: [CallTieBreak]
  /// Within how many days of the closing the applications are to be scored; `nil` where no term was set.
  public let scoringDays: Int?
  /// Within how many days of the closing the outcome is to be announced; `nil` where no term was set.
  public let announcementDays: Int?
  /// For how many days after the announcement complaints are taken; `nil` where no term was set.
  public let complaintDays: Int?
  /// Within how many days a complaint is to be answered; `nil` where no term was set.
  public let complaintAnswerDays: Int?

  /// A charter.
  ///
  /// - Throws: ``PublicCallCharterError`` where a figure is out of range, or a tie can be left.
  public init(
    title: LocalizedText, issuer: Identifier<Organisation>, places: Int, leastTotal: Int? = nil,
    assessorsNeeded: Int = 1, tieBreaks: [CallTieBreak] = [.criterionOrder, .earlierApplication, .drawn],
    scoringDays: Int? = nil, announcementDays: Int? = nil, complaintDays: Int? = nil,
    complaintAnswerDays: Int? = nil
  ) throws(PublicCallCharterError) {
    if places < 1 { throw .noPlaces(places) }
    if assessorsNeeded < 1 || assessorsNeeded > PublicCall.mostAssessors {
      throw .assessorsOutOfRange(assessorsNeeded)
    }
    let figures = [
      ("leastTotal", leastTotal), ("scoringDays", scoringDays), ("announcementDays", announcementDays),
      ("complaintDays", complaintDays), ("complaintAnswerDays", complaintAnswerDays),
    ]
    for case (let name, let figure?) in figures where figure < 0 { throw .negative(name, figure) }
    for (place, rule) in tieBreaks.enumerated() where tieBreaks[..<place].contains(rule) {
      throw .tieBreakTwice(rule)
    }
    guard let last = tieBreaks.last, last.isFinal else { throw .tieLeft(tieBreaks.last) }
    self.title = title
    self.issuer = issuer
    self.places = places
    self.leastTotal = leastTotal
    self.assessorsNeeded = assessorsNeeded
    self.tieBreaks = tieBreaks
    self.scoringDays = scoringDays
    self.announcementDays = announcementDays
    self.complaintDays = complaintDays
    self.complaintAnswerDays = complaintAnswerDays
  }
}

/// Why something is no charter of a public call.
public enum PublicCallCharterError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Nothing can be selected.
  case noPlaces(Int)
  /// No assessor is needed, or too many.
  case assessorsOutOfRange(Int)
  /// A figure, by its name, is below zero.
  case negative(String, Int)
  /// A rule for ties stands twice.
  case tieBreakTwice(CallTieBreak)
  /// The last rule for ties can leave one; `nil` where there is no rule.
  case tieLeft(CallTieBreak?)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .noPlaces(let places): "places is \(places); give 1 or more."
    case .assessorsOutOfRange(let assessors):
      "assessorsNeeded is \(assessors); give 1 to \(PublicCall.mostAssessors)."
    case .negative(let name, let figure): "\(name) is \(figure); give 0 or more, or leave it out."
    case .tieBreakTwice(let rule): "“\(rule.rawValue)” stands twice among the tie breaks; name it once."
    case .tieLeft: "The tie breaks can leave a tie; end them with “identifier” or “drawn”."
    }
  }
}

#if hasFeature(Embedded)
  extension PublicCallCharter: Serializable {}
#else
  extension PublicCallCharter: Codable {
    private enum Key: String, CodingKey {
      case title, issuer, places, leastTotal, assessorsNeeded, tieBreaks
      case scoringDays, announcementDays, complaintDays, complaintAnswerDays
    }

    /// Reads a charter and checks it; figures that were not set may be left out.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      func figure(_ key: Key) throws -> Int? { try container.decodeIfPresent(Int.self, forKey: key) }
      let title = try container.decode(LocalizedText.self, forKey: .title)
      let issuer = try container.decode(Identifier<Organisation>.self, forKey: .issuer)
      let places = try container.decode(Int.self, forKey: .places)
      let leastTotal = try figure(.leastTotal)
      let assessorsNeeded = try figure(.assessorsNeeded) ?? 1
      let tieBreaks = try container.decode([CallTieBreak].self, forKey: .tieBreaks)
      let scoring = try figure(.scoringDays)
      let announcement = try figure(.announcementDays)
      let complaint = try figure(.complaintDays)
      let complaintAnswer = try figure(.complaintAnswerDays)
      do throws(PublicCallCharterError) {
        try self.init(
          title: title, issuer: issuer, places: places, leastTotal: leastTotal,
          assessorsNeeded: assessorsNeeded, tieBreaks: tieBreaks, scoringDays: scoring,
          announcementDays: announcement, complaintDays: complaint, complaintAnswerDays: complaintAnswer)
      } catch {
        throw DecodingError.dataCorrupted(
          .init(codingPath: container.codingPath, debugDescription: error.description))
      }
    }

    /// Writes what is set.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(title, forKey: .title)
      try container.encode(issuer, forKey: .issuer)
      try container.encode(places, forKey: .places)
      try container.encodeIfPresent(leastTotal, forKey: .leastTotal)
      try container.encode(assessorsNeeded, forKey: .assessorsNeeded)
      try container.encode(tieBreaks, forKey: .tieBreaks)
      try container.encodeIfPresent(scoringDays, forKey: .scoringDays)
      try container.encodeIfPresent(announcementDays, forKey: .announcementDays)
      try container.encodeIfPresent(complaintDays, forKey: .complaintDays)
      try container.encodeIfPresent(complaintAnswerDays, forKey: .complaintAnswerDays)
    }
  }
#endif
