extension Contribution {
  /// What somebody can owe about a contribution.
  public enum Duty: String, ProcessName {
    /// Admit it or rule that it is inadmissible.
    case ruleOnAdmission
    /// Answer it.
    case answer
    /// Publish the answer.
    case publishAnswer
    /// Decide on the appeal.
    case decideAppeal
    /// Enter what was taken over in the document.
    case enterInDocument
    /// Decide on a change that somebody proposed.
    case decideOnChange
  }

  /// Who is responsible for a duty.
  public static func responsible(for duty: Duty) -> Role? {
    switch duty {
    case .ruleOnAdmission: .clerk
    case .answer, .decideAppeal, .enterInDocument: .competentBody
    case .publishAnswer: .consultationCoordinator
    case .decideOnChange: .proposer
    }
  }

  /// What is owed on a day: the admission, the answer and its publication, the decision on an appeal, the
  /// entry in the document, and decisions on proposed changes.
  ///
  /// Complexity: O(changes).
  public func obligations(on day: Day) -> [Obligation<Contribution>] {
    let since = position.since
    let sent = submission?.day ?? since
    switch stage {
    case .drafted: return changesToDecide
    case .submitted:
      return [
        Obligation(.ruleOnAdmission, since: since, due: answerDue),
        Obligation(.answer, since: sent, due: answerDue),
      ] + changesToDecide
    case .registered:
      return [Obligation(.answer, since: sent, due: answerDue)] + changesToDecide
    case .analysed: return [Obligation(.answer, since: sent, due: answerDue)]
    case .accepted, .partlyAccepted:
      return publication + [Obligation(.enterInDocument, since: since, due: nil)]
    case .rejected, .enteredInDocument: return publication
    case .underAppeal: return [Obligation(.decideAppeal, since: since, due: appealDue)]
    case .inadmissible, .tracked, .withdrawn, .merged, .split, .neverAnswered: return []
    }
  }

  private var publication: [Obligation<Contribution>] {
    guard let last = answers.last, last.published == nil else { return [] }
    return [
      Obligation(
        .publishAnswer, about: Reference(.contributionAnswer, last.answer.id), since: last.given,
        due: last.isSecondReading ? appealDue : answerDue)
    ]
  }

  private var changesToDecide: [Obligation<Contribution>] {
    changes.compactMap { element in
      guard element.value.isPending else { return nil }
      return Obligation(
        .decideOnChange, about: Reference(.proposedChange, element.key), since: element.value.day, due: nil)
    }
  }
}
