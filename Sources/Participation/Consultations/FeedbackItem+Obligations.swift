extension FeedbackItem {
  /// What somebody can owe while something that was reported is not over.
  public enum Duty: String, ProcessName {
    /// Say that it has arrived.
    case acknowledge
    /// Have a unit see to it.
    case assign
    /// Do it, or say why not.
    case settle
    /// Say whether it is settled.
    case confirm
  }

  /// Who is responsible for a duty.
  public static func responsible(for duty: Duty) -> Role? {
    switch duty {
    case .acknowledge, .assign: .clerk
    case .settle: .leadInstitution
    case .confirm: .serviceUser
    }
  }

  /// What is owed on a day, by the days that the service promises in its charter.
  ///
  /// The days for the settlement run from the receipt, and anew from every reopening.
  public func obligations(on day: Day) -> [Obligation<FeedbackItem>] {
    switch stage {
    case .received:
      [owed(.acknowledge, since: received, within: charter.acknowledgementDays), settlement]
    case .acknowledged:
      [owed(.assign, since: acknowledged ?? position.since, within: charter.assignmentDays), settlement]
    case .assigned, .inProgress, .reopened: [settlement]
    case .resolved, .declined: [owed(.confirm, since: position.since, within: charter.confirmationDays)]
    case .confirmed, .merged: []
    }
  }

  private var settlement: Obligation<FeedbackItem> {
    owed(.settle, since: reopenings.last?.day ?? received, within: charter.settlementDays)
  }

  private func owed(_ duty: Duty, since: Day, within days: Int?) -> Obligation<FeedbackItem> {
    Obligation(
      duty, about: Reference(.feedbackItem, charter.id), since: since,
      due: days.map { since.adding(days: $0) })
  }
}
