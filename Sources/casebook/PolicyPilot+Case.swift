import Participation

extension PolicyPilot: CaseProcess {
  static var noun: LocalizedText {
    LocalizedText(
      english: "pilot of a public policy", serbian: "pilot javne politike",
      polish: "pilotaż polityki publicznej")
  }

  static var rulebooks: [(name: String, rulebook: Rulebook<Journal<PolicyPilot>>)] {
    [("SEED-004", PolicyPilotPromises.rulebook())]
  }

  static func phase(of stage: Stage) -> CasePhase? { nil }

  static func isNotable(_ event: Event) -> Bool {
    switch event.kind {
    case .areaChosen, .consulted, .goalReached, .abandoned: true
    case .teamFormed, .diagnosed, .goalsSet, .drafted, .adopted, .implementationBegan, .evaluated,
      .memberJoined, .memberLeft, .findingRecorded, .goalSet:
      false
    }
  }

  var title: LocalizedText { charter.title }

  var figures: [Indicator] { [] }

  func trace(as subject: Reference?) -> Trace { trace }

  var beginnings: [Reference] { findings.map { Reference(.pilotFinding, $0.key) } }

  var remarks: [CaseRemark] {
    var remarks = [
      CaseRemark(
        heading: LocalizedText(english: "scale", serbian: "nivo", polish: "skala"),
        sentence: charter.scale.label),
      CaseRemark(
        heading: LocalizedText(english: "team", serbian: "tim", polish: "zespół"),
        sentence: LocalizedText(
          english: "members: \(team.count), parts that nobody has: \(vacantParts.count)",
          serbian: "članova: \(team.count), praznih delova: \(vacantParts.count)",
          polish: "członkowie: \(team.count), części nieobsadzone: \(vacantParts.count)")),
    ]
    if let policy {
      remarks.append(
        CaseRemark(
          heading: LocalizedText(english: "policy", serbian: "politika", polish: "polityka"),
          sentence: .list([policy.area.label, policy.title], separator: ": ")))
    }
    return remarks
  }

  func words(of reference: Reference) -> LocalizedText? {
    switch reference.kind {
    case .pilotFinding: findings[reference.identifier.retyped()]?.statement
    case .pilotGoal: goals[reference.identifier.retyped()]?.title
    default: nil
    }
  }

  func details(of event: Event, _ names: CaseNames, in language: Language) -> String? {
    func named(_ reference: Reference) -> String { name(of: reference, names, in: language) }
    switch event {
    case .areaChosen(let area, _, let title):
      return "\(area.label.text(in: language)): \(title.text(in: language))"
    case .drafted(let document): return named(Reference(.planningDocument, document))
    case .consulted(let consultation): return named(consultation)
    case .adopted(let resolution): return resolution.map { named($0) }
    case .evaluated(let findings): return findings.text(in: language)
    case .abandoned(let reason): return reason.text(in: language)
    case .memberJoined(let person, let part):
      return "\(names.name(of: person, in: language)) (\(part.label.text(in: language)))"
    case .memberLeft(let person): return names.name(of: person, in: language)
    case .findingRecorded(_, let kind, let statement):
      return "\(kind.label.text(in: language)): \(statement.text(in: language))"
    case .goalSet(_, let title, _): return title.text(in: language)
    case .goalReached(let goal): return named(Reference(.pilotGoal, goal))
    case .teamFormed, .diagnosed, .goalsSet, .implementationBegan: return nil
    }
  }
}
