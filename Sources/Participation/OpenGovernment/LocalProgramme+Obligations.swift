extension LocalProgramme {
  /// What somebody can owe on the way of a municipality.
  public enum Duty: String, ProcessName {
    /// Decide on the application.
    case decideOnApplication
    /// Open the work with a round table.
    case launch
    /// Bring a side of the charter to the table.
    case bringSide
    /// Make a draft of the plan.
    case makeDraft
    /// Close the consultation when its period is over.
    case closeConsultation
    /// Decide on the plan that is ready.
    case decideOnPlan
    /// Begin to carry the plan out.
    case implement
    /// Assess the plan when its period is over.
    case assess
  }

  /// Who is responsible for a duty.
  public static func responsible(for duty: Duty) -> Role? {
    switch duty {
    case .decideOnApplication, .launch: .organiser
    case .bringSide, .makeDraft: .coordinator
    case .closeConsultation: .consultationCoordinator
    case .decideOnPlan: .decisionMaker
    case .implement: .leadInstitution
    case .assess: .assessor
    }
  }

  /// What is owed on a day, in the order of the way.
  ///
  /// Complexity: O(sides + consultations).
  public func obligations(on day: Day) -> [Obligation<LocalProgramme>] {
    let since = position.since
    switch stage {
    case .applied: return [Obligation(.decideOnApplication, since: since, due: nil)]
    case .selected: return [Obligation(.launch, since: since, due: nil)] + draftObligation
    case .launched, .drafting: return sideObligations + draftObligation
    case .publicConsultation:
      guard let open = consultations.last else { return sideObligations + draftObligation }
      return sideObligations + draftObligation + [
        Obligation(
          .closeConsultation, about: open.key, since: open.value.opened, due: open.value.period?.last)
      ]
    case .finalising:
      let decision = finalised.map { Obligation<LocalProgramme>(.decideOnPlan, since: $0, due: nil) }
      return sideObligations + draftObligation + (decision.map { [$0] } ?? [])
    case .adopted:
      return [Obligation(.implement, about: adoption?.plan, since: since, due: nil)] + assessment(on: day)
    case .implementing: return assessment(on: day)
    case .callOpen, .notSelected, .notAdopted, .assessed, .closed, .withdrawn: return []
    }
  }

  private var sideObligations: [Obligation<LocalProgramme>] {
    let since = roundTable?.day ?? selected ?? position.since
    return missingSides.map { side in
      Obligation(.bringSide, about: side.reference, since: seats[side]?.left ?? since, due: nil)
    }
  }

  private var draftObligation: [Obligation<LocalProgramme>] {
    guard drafts.isEmpty, finalised == nil else { return [] }
    return [Obligation(.makeDraft, since: selected ?? position.since, due: charter.draftDue)]
  }

  private func assessment(on day: Day) -> [Obligation<LocalProgramme>] {
    guard let last = charter.planPeriod?.last, day > last else { return [] }
    return [Obligation(.assess, about: adoption?.plan, since: last.adding(days: 1), due: nil)]
  }
}
