extension PublicCall {
  /// What somebody can owe while a public call runs.
  public enum Duty: String, ProcessName {
    /// Open it on its first day.
    case open
    /// Close it after its last day.
    case close
    /// Score the applications.
    case score
    /// Announce the outcome.
    case announce
    /// Answer a complaint.
    case answerComplaint
    /// Score and select again, because a complaint is right.
    case scoreAgain
    /// Let the selection stand, once the time for complaints is over.
    case finalise
  }

  /// Who is responsible for a duty.
  public static func responsible(for duty: Duty) -> Role? {
    switch duty {
    case .open, .close, .announce: .clerk
    case .score: .assessor
    case .answerComplaint, .scoreAgain, .finalise: .competentBody
    }
  }

  /// What is owed on a day, by the days of the call and of its charter.
  ///
  /// It is to be closed on the day after its last day at the latest. Complexity: O(complaints).
  public func obligations(on day: Day) -> [Obligation<PublicCall>] {
    switch stage {
    case .drafted, .concluded, .cancelled: return []
    case .published: return [Obligation(.open, since: position.since, due: period?.first)]
    case .open: return [Obligation(.close, since: position.since, due: period?.last?.adding(days: 1))]
    case .closed: return [owed(.score, within: charter.scoringDays), announcement]
    case .scored, .selected: return [announcement]
    case .announced:
      let since = announced ?? position.since
      let last = charter.complaintDays.map { since.adding(days: $0) } ?? since
      let finalising = day > last ? [Obligation<PublicCall>(.finalise, since: last, due: nil)] : []
      return complaintsOwed + finalising
    case .final: return complaintsOwed
    }
  }

  private var announcement: Obligation<PublicCall> { owed(.announce, within: charter.announcementDays) }

  private func owed(_ duty: Duty, within days: Int?) -> Obligation<PublicCall> {
    let since = closed ?? position.since
    return Obligation(duty, since: since, due: days.map { since.adding(days: $0) })
  }

  private var complaintsOwed: [Obligation<PublicCall>] {
    complaints.compactMap { element in
      let subject = Reference(.callComplaint, element.key)
      guard let answer = element.value.answer else {
        return Obligation(
          .answerComplaint, about: subject, since: element.value.filed,
          due: charter.complaintAnswerDays.map { element.value.filed.adding(days: $0) })
      }
      guard answer.isUpheld, element.value.reopened == nil, stage == .announced else { return nil }
      return Obligation(.scoreAgain, about: subject, since: answer.day, due: nil)
    }
  }
}
