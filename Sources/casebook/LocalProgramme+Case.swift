import Participation

extension LocalProgramme: CaseProcess {
  static var noun: LocalizedText {
    LocalizedText(
      english: "local programme of open government", serbian: "lokalni program otvorene uprave",
      polish: "lokalny program otwartego rządu")
  }

  static var rulebooks: [(name: String, rulebook: Rulebook<Journal<LocalProgramme>>)] {
    [
      ("RS-OGP", LocalPlanProcedure.rulebook()), ("OGP-LOCAL", OpenGovernmentLocal.journalRulebook()),
      ("SEED-003", LocalPlanPilotPromises.journalRulebook()),
    ]
  }

  static func together(_ processes: [LocalProgramme]) -> [CaseRemark] {
    var calls: [Reference] = []
    for process in processes where !calls.contains(process.charter.call) {
      calls.append(process.charter.call)
    }
    return calls.map { call in
      CaseRemark(
        heading: LocalizedText(english: "call", serbian: "poziv", polish: "nabór"),
        sentence: LocalProgrammeCohort(of: call, among: processes).sentence)
    }
  }

  static func phase(of stage: Stage) -> CasePhase? { nil }

  static func isNotable(_ event: Event) -> Bool {
    switch event.kind {
    case .callExtended, .scored, .shortlisted, .notSelected, .sideLeft, .problemRaised, .measureProposed,
      .draftMade, .consultationOpened, .publicEventHeld, .finalised, .adopted, .notAdopted, .assessed,
      .withdrawn, .launched, .selected, .applied:
      true
    case .sideJoined, .draftingBegan, .consultationClosed, .implementationBegan, .closed: false
    }
  }

  var title: LocalizedText { charter.title }

  var figures: [Indicator] { [] }

  func trace(as subject: Reference?) -> Trace { trace }

  var beginnings: [Reference] { problems.map { Reference(.localProblem, $0.key) } }

  var remarks: [CaseRemark] {
    let outcome = CaseRemark(
      heading: LocalizedText(english: "outcome", serbian: "ishod", polish: "wynik"), sentence: outcome.label)
    guard selected != nil else { return [outcome] }
    let sides = CaseRemark(
      heading: LocalizedText(english: "at the table", serbian: "za stolom", polish: "przy stole"),
      sentence: sidesAtTable.isEmpty
        ? LocalizedText(
          english: "nobody is on record", serbian: "niko nije zabeležen", polish: "nikogo nie zapisano")
        : .list(sidesAtTable.map { $0.label }))
    return [outcome, sides]
  }

  func words(of reference: Reference) -> LocalizedText? {
    switch reference.kind {
    case .localProblem:
      problems[reference.identifier.retyped()].map { $0.statement ?? $0.need.label }
    case .measure: measures[reference.identifier.retyped()]?.title
    default: nil
    }
  }

  func details(of event: Event, _ names: CaseNames, in language: Language) -> String? {
    func named(_ reference: Reference) -> String { name(of: reference, names, in: language) }
    switch event {
    case .callExtended(let until): return until.description
    case .scored(let points, let maximum): return "\(points) / \(maximum)"
    case .sideJoined(let side), .sideLeft(let side): return side.label.text(in: language)
    case .problemRaised(_, let need, let statement, _): return (statement ?? need.label).text(in: language)
    case .measureProposed(_, let title, _, _): return title.text(in: language)
    case .draftMade(let draft): return named(draft)
    case .consultationOpened(let consultation, let period):
      let days = period.map { "\($0.first) – \($0.last?.description ?? "")" }
      return [named(consultation), days].compactMap { $0 }.joined(separator: ", ")
    case .launched(let attendance), .publicEventHeld(let attendance):
      return attendance.map { LocalizedText.list($0.sides.map { $0.label }).text(in: language) }
    case .adopted(let plan): return named(plan)
    case .notSelected(let reason), .notAdopted(let reason), .withdrawn(let reason):
      return reason?.text(in: language)
    case .assessed(let assessment): return assessment.map { named($0) }
    case .finalised(let measures): return measures.map { $0.map { $0.text }.joined(separator: ", ") }
    case .applied, .shortlisted, .selected, .draftingBegan, .consultationClosed, .implementationBegan,
      .closed:
      return nil
    }
  }
}
