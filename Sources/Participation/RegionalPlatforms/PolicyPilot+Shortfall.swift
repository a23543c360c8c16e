extension PolicyPilot {
  /// What can be missing in a pilot of a public policy, with its figures.
  public enum Shortfall: Hashable, Sendable {
    /// The area is none of those offered.
    case areaNotOffered(PolicyArea, offered: [PolicyArea])
    /// These parts of the team have nobody.
    case partsVacant([PilotPart], of: Int)
    /// The person is in the team since a day.
    case memberAlready(ParticipantIdentifier, as: PilotPart, since: Day)
    /// The person is not in the team.
    case noMember(ParticipantIdentifier)
    /// Nobody is in the team.
    case teamEmpty
    /// The identifier is taken by a finding recorded on a day.
    case findingTaken(Identifier<PilotFinding>, on: Day)
    /// Neither a need nor a potential is on record.
    case noFindings
    /// The identifier is taken by a goal proposed on a day.
    case goalTaken(Identifier<PilotGoal>, on: Day)
    /// The goal names no finding.
    case goalUngrounded(Identifier<PilotGoal>, findings: Int)
    /// These findings are not on record.
    case strangeFindings([Identifier<PilotFinding>])
    /// No goal is proposed.
    case noGoals
    /// No such goal is on record.
    case noGoal(Identifier<PilotGoal>, goals: Int)
    /// The goal was reached on a day.
    case goalReached(Identifier<PilotGoal>, on: Day)
    /// Every goal is reached.
    case everyGoalReached(goals: Int)
  }

  /// What is missing for a requirement, or `nil` where it is met.
  public func shortfall(of requirement: Requirement, for event: Event?, on day: Day) -> Shortfall? {
    switch requirement {
    case .areaOffered:
      guard case .areaChosen(let area, _, _)? = event else { return nil }
      return charter.offered.contains(area) ? nil : .areaNotOffered(area, offered: charter.offered)
    case .teamComplete:
      return vacantParts.isEmpty ? nil : .partsVacant(vacantParts, of: charter.parts.count)
    case .personNew:
      guard case .memberJoined(let person, _)? = event else { return nil }
      return team[person].map { .memberAlready(person, as: $0.part, since: $0.since) }
    case .personPresent:
      guard case .memberLeft(let person)? = event else { return team.isEmpty ? .teamEmpty : nil }
      return team[person] == nil ? .noMember(person) : nil
    case .findingNew:
      guard case .findingRecorded(let finding, _, _)? = event else { return nil }
      return findings[finding].map { .findingTaken(finding, on: $0.day) }
    case .findingsThere: return findings.isEmpty ? .noFindings : nil
    case .goalNew, .goalGrounded: return goalShortfall(of: requirement, for: event)
    case .goalsThere: return goals.isEmpty ? .noGoals : nil
    case .goalOpen:
      guard case .goalReached(let goal)? = event else {
        return goals.allSatisfy { $0.value.reached != nil } ? .everyGoalReached(goals: goals.count) : nil
      }
      guard let one = goals[goal] else { return .noGoal(goal, goals: goals.count) }
      return one.reached.map { .goalReached(goal, on: $0) }
    }
  }

  private func goalShortfall(of requirement: Requirement, for event: Event?) -> Shortfall? {
    guard case .goalSet(let goal, _, let named)? = event else { return nil }
    if requirement == .goalNew { return goals[goal].map { .goalTaken(goal, on: $0.proposed) } }
    if named.isEmpty { return .goalUngrounded(goal, findings: findings.count) }
    let strangers = Set(named).filter { !findings.contains($0) }
    return strangers.isEmpty ? nil : .strangeFindings(strangers.sorted())
  }
  /// What somebody can owe in a pilot of a public policy.
  public enum Duty: String, ProcessName {
    /// Choose the area and the policy.
    case chooseArea
    /// Form the team, or fill a part that has nobody.
    case formTeam
    /// Close the diagnosis.
    case diagnose
    /// Set the goals.
    case setGoals
    /// Draft the policy.
    case draft
    /// Consult on the draft.
    case consult
    /// Adopt the policy.
    case adopt
    /// Begin to carry the policy out.
    case implement
    /// Reach a goal.
    case reachGoal
    /// Evaluate the pilot.
    case evaluate
  }

  /// Who is responsible for a duty.
  public static func responsible(for duty: Duty) -> Role? {
    switch duty {
    case .chooseArea, .implement, .reachGoal: .mayor
    case .formTeam, .diagnose, .setGoals, .consult: .animator
    case .draft, .evaluate: .adviser
    case .adopt: .councillor
    }
  }

  /// What is owed on a day: the next step, and the parts of the team that nobody has.
  public func obligations(on day: Day) -> [Obligation<PolicyPilot>] {
    func owed(_ duty: Duty) -> Obligation<PolicyPilot> {
      Obligation(duty, since: position.since, due: charter.due(duty))
    }
    let team: [Obligation<PolicyPilot>] = vacantParts.isEmpty ? [] : [owed(.formTeam)]
    switch stage {
    case .declared: return [owed(.chooseArea)]
    case .areaChosen: return [owed(.formTeam)]
    case .teamFormed: return team + [owed(.diagnose)]
    case .diagnosed: return team + [owed(.setGoals)]
    case .goalsSet: return team + [owed(.draft)]
    case .drafted: return team + [owed(.consult)]
    case .consulted: return team + [owed(.adopt)]
    case .adopted: return team + [owed(.implement)]
    case .implementing:
      let open = goals.filter { $0.value.reached == nil }.map { goal in
        Obligation<PolicyPilot>(
          .reachGoal, about: Reference(.pilotGoal, goal.key), since: position.since,
          due: charter.due(.reachGoal))
      }
      return team + open + [owed(.evaluate)]
    case .evaluated, .abandoned: return []
    }
  }
}
