// The least levels of participation of 2018 to 2021.
extension OpenGovernmentStandards {
  /// Rule 9: at least “involve” while the plan is made, at least “inform” while it is carried out.
  static func leastLevel(
    _ edition: OpenGovernmentEdition, _ phase: CyclePhase
  ) -> Rule<Journal<ActionPlan>>? {
    let (least, name) =
      switch phase {
      case .development: (edition.figures.leastDevelopmentLevel, "R9-INVOLVE")
      case .implementation: (edition.figures.leastImplementationLevel, "R9-INFORM")
      }
    guard let least else { return nil }
    return rule(
      edition, identifier(edition, name),
      LocalizedText(
        english: "The level of participation ({1}) is at least “{2}”.",
        serbian: "Nivo učešća ({1}) je najmanje „{2}“.",
        polish: "Poziom partycypacji ({1}) to co najmniej „{2}”.", filling: [phase.label, least.value.label]),
      citation: least.citation
    ) { subject in subject.level(in: phase, atLeast: least.value) }
  }

  /// Rule 9: there is a repository of documents.
  static func repositoryKept(_ edition: OpenGovernmentEdition) -> Rule<Journal<ActionPlan>>? {
    guard let least = edition.figures.leastDevelopmentLevel else { return nil }
    return rule(
      edition, identifier(edition, "R9-REPO"),
      LocalizedText(
        english: "There is a repository of the documents of the process.",
        serbian: "Postoji repozitorijum dokumenata o procesu.",
        polish: "Istnieje repozytorium dokumentów procesu."),
      citation: least.citation
    ) { subject in subject.repositoryThere }
  }
}

extension PlanOnDay {
  /// The level that the reviewer judged, against the least.
  func level(in phase: CyclePhase, atLeast least: LevelOfParticipation) -> Verdict {
    guard let judged = plan.levels[phase] else {
      return unreviewed(phase.label, isEarly: isBefore(theEndOf: phase))
    }
    let finding = Finding(
      LocalizedText(
        english: "Judged on \(judged.day): “{1}”.", serbian: "Ocenjeno \(judged.day): „{1}“.",
        polish: "Oceniono \(judged.day): „{1}”.", filling: [judged.value.label]),
      evidence: entries(.participationLevelJudged))
    return judged.value >= least ? .satisfied(finding) : .breached(finding)
  }

  var repositoryThere: Verdict {
    existence(
      plan.repository != nil, of: ActionPlan.Event.Kind.repositoryPublished.label,
      evidence: entries(.repositoryPublished))
  }

  /// Whether a part of the cycle is not over, so that nobody can have judged it.
  func isBefore(theEndOf phase: CyclePhase) -> Bool {
    switch phase {
    case .development: isBeingMade
    case .implementation: isBeingMade || (day <= plan.last && !isOver)
    }
  }
}
