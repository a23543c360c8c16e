public import Participation

/// How a recorded due date stands to the text of its deadline.
public enum DueDateAgreement: Hashable, Sendable, Serializable {
  /// The month is the one that the text gives.
  case agrees
  /// The text gives no date, and one is recorded.
  case addsToText(YearMonth)
  /// The text gives a month beyond the plan, and the last month of the plan is recorded.
  case clipped(stated: YearMonth, recorded: YearMonth)
  /// The text gives a month, and another one is recorded.
  case contradicts(stated: YearMonth, recorded: YearMonth)
  /// The text gives a month, and none is recorded.
  case notRecorded(stated: YearMonth)
  /// What is recorded is no month.
  case unreadable(String)
  /// The text could not be read.
  case textUnreadable
}

extension CanadianDeadline {
  /// How a recorded due date, written as `2024-12`, stands to the text.
  ///
  /// What is due annually or goes on without a date is due in the last month of the plan; of two dates, the
  /// first.
  ///
  /// Source: Canada, plan 5, which ends in December 2024.
  public func agreement(withDueDate dueDate: String, planEnd: YearMonth) -> DueDateAgreement {
    guard let target, let due = target.firstDueDay(planEnd: planEnd.lastDay) else { return .textUnreadable }
    let stated = YearMonth(of: due)
    guard !dueDate.isEmpty else { return .notRecorded(stated: stated) }
    guard let recorded = try? YearMonth(dueDate) else { return .unreadable(String(dueDate.prefix(80))) }
    if recorded == stated { return .agrees }
    if target.points.isEmpty { return .addsToText(recorded) }
    if stated > planEnd, recorded == planEnd { return .clipped(stated: stated, recorded: recorded) }
    return .contradicts(stated: stated, recorded: recorded)
  }
}

/// What can be wrong with the deadlines of a plan.
public enum DeadlineProblem: TrackerProblem {
  /// The text and the recorded month contradict each other.
  case contradiction(CommitmentCode, text: String, stated: YearMonth, recorded: YearMonth)
  /// The text gives a month, and none is recorded.
  case notRecorded(CommitmentCode, text: String, stated: YearMonth)
  /// The recorded month is the end of the plan, although the text gives one beyond it.
  case clipped(CommitmentCode, text: String, stated: YearMonth, recorded: YearMonth)
  /// The text could not be read.
  case textUnreadable(CommitmentCode, text: String)
  /// What is recorded is no month.
  case dueDateUnreadable(CommitmentCode, text: String)

  /// What is wrong.
  public var words: LocalizedText {
    switch self {
    case .contradiction(let code, let text, let stated, let recorded):
      LocalizedText(
        english: "{1}: {2} gives {3}, but {4} is recorded", serbian: "{1}: {2} znači {3}, a upisano je {4}",
        polish: "{1}: {2} oznacza {3}, a zapisano {4}",
        filling: [.verbatim(code), .quoted(text), .verbatim(stated), .verbatim(recorded)])
    case .notRecorded(let code, let text, let stated):
      LocalizedText(
        english: "{1}: {2} gives {3}, and nothing is recorded",
        serbian: "{1}: {2} znači {3}, a ništa nije upisano",
        polish: "{1}: {2} oznacza {3}, a niczego nie zapisano",
        filling: [.verbatim(code), .quoted(text), .verbatim(stated)])
    case .clipped(let code, let text, let stated, let recorded):
      LocalizedText(
        english: "{1}: {2} gives {3}, beyond the plan; its last month {4} is recorded",
        serbian: "{1}: {2} znači {3}, posle kraja plana; upisan je njegov poslednji mesec {4}",
        polish: "{1}: {2} oznacza {3}, po końcu planu; zapisano jego ostatni miesiąc {4}",
        filling: [.verbatim(code), .quoted(text), .verbatim(stated), .verbatim(recorded)])
    case .textUnreadable(let code, let text):
      LocalizedText(
        english: "{1}: {2} says no date that could be read", serbian: "{1}: iz {2} nije pročitan datum",
        polish: "{1}: z {2} nie odczytano daty", filling: [.verbatim(code), .quoted(text)])
    case .dueDateUnreadable(let code, let text):
      LocalizedText(
        english: "{1}: {2} is no month", serbian: "{1}: {2} nije mesec",
        polish: "{1}: {2} nie jest miesiącem",
        filling: [.verbatim(code), .quoted(text)])
    }
  }
}

extension CommitmentTree {
  /// What is wrong with the deadlines of the entries that have a text for one; rows count among all entries.
  public func deadlineFindings(planEnd: YearMonth) -> [TrackerFinding<DeadlineProblem>] {
    entries.enumerated().compactMap { place, entry in
      guard !entry.deadline.isEmpty else { return nil }
      let deadline = CanadianDeadline(entry.deadline)
      let text = String(entry.deadline.prefix(200))
      let problem: DeadlineProblem? =
        switch deadline.agreement(withDueDate: entry.dueDate, planEnd: planEnd) {
        case .agrees, .addsToText: nil
        case .clipped(let stated, let recorded):
          .clipped(entry.code, text: text, stated: stated, recorded: recorded)
        case .contradicts(let stated, let recorded):
          .contradiction(entry.code, text: text, stated: stated, recorded: recorded)
        case .notRecorded(let stated): .notRecorded(entry.code, text: text, stated: stated)
        case .unreadable(let recorded): .dueDateUnreadable(entry.code, text: recorded)
        case .textUnreadable: .textUnreadable(entry.code, text: text)
        }
      return problem.map { TrackerFinding($0, row: place + 1) }
    }
  }
}
