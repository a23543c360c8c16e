extension MemberStanding {
  /// What can happen to the standing of a member.
  public enum Event: LifecycleEvent {
    // Cycles and the standing that follows from them.
    /// A cycle is found contrary to process; without reasons where they are not on record, and by the rules
    /// of
    /// another day than that of the finding where one is given.
    indirect case cycleFoundContrary(
      cycle: Identifier<MembershipCycle>, reasons: [ContraryReason], rulesOf: Day?)
    /// A cycle is found to have kept to the process.
    case cycleFoundInProcess(cycle: Identifier<MembershipCycle>, rulesOf: Day?)
    /// A letter about a contrary cycle goes to the member.
    indirect case letterSent(cycle: Identifier<MembershipCycle>, letter: Reference?)
    /// The member is put under procedural review.
    case reviewOpened
    /// The member puts a contrary cycle right: it delivers the plan, or meets what failed.
    indirect case rectified(cycle: Identifier<MembershipCycle>, by: Reference?)
    /// The Steering Committee makes the member inactive.
    indirect case madeInactive(resolution: Reference?)
    /// The member takes part again, with a new plan or a letter.
    case reengaged(plan: Reference?)
    /// The member withdraws by a letter.
    case withdrew(letter: Reference?)
    /// The member joins again.
    case rejoined

    // Values and eligibility.
    /// The member is suspended under the Response Policy.
    indirect case suspended(reason: LocalizedText)
    /// The suspension ends.
    case suspensionLifted
    /// The core eligibility of a year is scored.
    indirect case eligibilityScored(year: Int, score: EligibilityScore)
    /// The eligibility of the member comes under review.
    case eligibilityReviewOpened
    /// The eligibility review ends.
    case eligibilityReviewLifted
    /// The member passes the values check.
    case valuesCheckPassed
    /// The member fails the values check; without indicators where they are not on record.
    case valuesCheckFailed(indicators: [ValuesIndicator])

    /// The kinds of event.
    public enum Kind: String, ProcessName {
      // Each is the event of the same name.
      /// A cycle found contrary to process.
      case cycleFoundContrary
      /// A cycle found in process.
      case cycleFoundInProcess
      /// A letter about a cycle.
      case letterSent
      /// Procedural review begins.
      case reviewOpened
      /// A cycle put right.
      case rectified
      /// Made inactive.
      case madeInactive
      /// Back from inactivity.
      case reengaged
      /// Left.
      case withdrew
      /// Joined again.
      case rejoined
      /// Suspended.
      case suspended
      /// No longer suspended.
      case suspensionLifted
      /// A score of core eligibility.
      case eligibilityScored
      /// Eligibility review begins.
      case eligibilityReviewOpened
      /// Eligibility review ends.
      case eligibilityReviewLifted
      /// Values check passed.
      case valuesCheckPassed
      /// Values check failed.
      case valuesCheckFailed
    }

    /// The kind of this event.
    public var kind: Kind {
      switch self {
      case .cycleFoundContrary: .cycleFoundContrary
      case .cycleFoundInProcess: .cycleFoundInProcess
      case .letterSent: .letterSent
      case .reviewOpened: .reviewOpened
      case .rectified: .rectified
      case .madeInactive: .madeInactive
      case .reengaged: .reengaged
      case .withdrew: .withdrew
      case .rejoined: .rejoined
      case .suspended: .suspended
      case .suspensionLifted: .suspensionLifted
      case .eligibilityScored: .eligibilityScored
      case .eligibilityReviewOpened: .eligibilityReviewOpened
      case .eligibilityReviewLifted: .eligibilityReviewLifted
      case .valuesCheckPassed: .valuesCheckPassed
      case .valuesCheckFailed: .valuesCheckFailed
      }
    }
  }
}
