/// The standing of a member of the Open Government Partnership: what follows from its cycles, on one axis,
/// and its eligibility and a suspension, on axes of their own.
///
/// The stages are the standing alone. A member under procedural review can be suspended for its values, and a
/// suspended member can be found below the core eligibility: none of these takes the place of another, so
/// that
/// a suspension and an eligibility review are facts beside the stage. ``concerns`` names all that hold.
///
/// What the partnership ought to do, such as opening a review after two contrary cycles in a row, is owed,
/// see
/// ``obligations(on:)``, and judged by ``OpenGovernmentStanding``; the record takes what was done.
///
/// A membership has no end of its own: who withdrew can rejoin.
///
/// Source: OGP, glossary (procedural review), Response Policy, letters page of 25 July 2022.
public struct MemberStanding: Lifecycle {
  /// The stages of a membership: its standing.
  public enum Stage: String, ProcessName {
    /// It takes part.
    case active
    /// It acted contrary to process, and has to put that right.
    case underProceduralReview
    /// It went on acting contrary to process; the Steering Committee made it inactive.
    case inactive
    /// It left by a letter of its own.
    case withdrawn
  }

  /// The name of the process on the wire.
  public static var processName: String { "memberStanding" }
  /// A member begins as active.
  public static var initialStage: Stage { .active }

  /// What was fixed when it joined.
  public let charter: MemberStandingCharter
  /// Where it stands.
  public private(set) var position: Position<Stage>
  /// The cycles that were judged, in the order of the judgements.
  public private(set) var cycles = Roll<Identifier<MembershipCycle>, MembershipCycle>()
  /// The day on which its suspension began; `nil` where it is not suspended.
  public private(set) var suspendedSince: Day?
  /// Its scores of core eligibility by year, in the order in which they were put on record.
  public private(set) var scores = Roll<Int, ScoredYear>()
  /// The day on which the eligibility review began; `nil` where there is none.
  public private(set) var eligibilityReviewSince: Day?
  /// The values checks, in order.
  public private(set) var valuesChecks: [ValuesCheck] = []
  /// How many cycles lie before its last return; the cycles of a former membership do not count in a row with
  /// later ones.
  private(set) var cyclesBeforeReturn = 0

  /// A member on the day it joins.
  public init(charter: MemberStandingCharter, founded day: Day) {
    self.charter = charter
    position = Position(founded: day, in: Self.initialStage)
  }

  /// Takes down the facts of an admitted event.
  public mutating func record(_ admission: Admission<MemberStanding>) {
    let day = admission.occasion.happened
    position = admission.position
    switch admission.event {
    case .cycleFoundContrary(let cycle, let reasons, let rulesOf):
      cycles.add(
        MembershipCycle(judged: day, finding: .contrary(reasons: reasons), rulesOf: rulesOf ?? day), as: cycle
      )
    case .cycleFoundInProcess(let cycle, let rulesOf):
      cycles.add(MembershipCycle(judged: day, finding: .inProcess, rulesOf: rulesOf ?? day), as: cycle)
    case .letterSent(let cycle, let letter):
      cycles.update(cycle) { $0.letters.append(MembershipCycle.Letter(day: day, letter: letter)) }
    case .rectified(let cycle, _): cycles.update(cycle) { $0.rectified = day }
    case .reengaged, .rejoined: cyclesBeforeReturn = cycles.count
    case .suspended: suspendedSince = day
    case .suspensionLifted: suspendedSince = nil
    case .eligibilityScored(let year, let score): scores.add(ScoredYear(score: score, day: day), as: year)
    case .eligibilityReviewOpened: eligibilityReviewSince = day
    case .eligibilityReviewLifted: eligibilityReviewSince = nil
    case .valuesCheckPassed: valuesChecks.append(ValuesCheck(day: day, failed: nil))
    case .valuesCheckFailed(let indicators): valuesChecks.append(ValuesCheck(day: day, failed: indicators))
    case .reviewOpened, .madeInactive, .withdrew: break
    }
  }
}

/// What is fixed when a member joins: who it is, and the terms that it is held to.
public struct MemberStandingCharter: Hashable, Sendable, Serializable {
  /// The name of the member.
  public let title: LocalizedText
  /// The country or the local territory.
  public let territory: Identifier<Territory>
  /// The share of the possible points below which core eligibility is missed; `nil` where nothing is owed
  /// over it.
  public let eligibilityThreshold: Share?
  /// How long a member under review has to put the last cycle right; `nil` where no term is set.
  ///
  /// About a year, from memory.
  public let rectificationMonths: Int?

  /// A charter.
  ///
  /// - Throws: ``MemberStandingCharterError`` where the months are not 1 to 1,200.
  public init(
    title: LocalizedText, territory: Identifier<Territory>, eligibilityThreshold: Share? = nil,
    rectificationMonths: Int? = nil
  ) throws(MemberStandingCharterError) {
    if let rectificationMonths, !(1...1_200).contains(rectificationMonths) {
      throw .months(rectificationMonths)
    }
    self.title = title
    self.territory = territory
    self.eligibilityThreshold = eligibilityThreshold
    self.rectificationMonths = rectificationMonths
  }
}

/// Why something is no charter of a member.
public enum MemberStandingCharterError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The months for putting right are not 1 to 1,200.
  case months(Int)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .months(let months): "rectificationMonths is \(months); give 1 to 1200, or leave it out."
    }
  }
}

#if !hasFeature(Embedded)
  extension MemberStandingCharter {
    private enum Key: String, CodingKey { case title, territory, eligibilityThreshold, rectificationMonths }

    /// Reads a charter and checks it.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      let title = try container.decode(LocalizedText.self, forKey: .title)
      let territory = try container.decode(Identifier<Territory>.self, forKey: .territory)
      let threshold = try container.decodeIfPresent(Share.self, forKey: .eligibilityThreshold)
      let months = try container.decodeIfPresent(Int.self, forKey: .rectificationMonths)
      do throws(MemberStandingCharterError) {
        try self.init(
          title: title, territory: territory, eligibilityThreshold: threshold, rectificationMonths: months)
      } catch {
        throw DecodingError.dataCorrupted(
          .init(codingPath: container.codingPath, debugDescription: error.description))
      }
    }
  }
#endif
