import Participation

extension Campaign: CaseProcess {
  static var noun: LocalizedText {
    LocalizedText(english: "campaign", serbian: "kampanja", polish: "kampania")
  }

  static var rulebooks: [(name: String, rulebook: Rulebook<Journal<Campaign>>)] {
    [("SEED-000", LocalEmploymentPromises.rulebook())]
  }

  static func phase(of stage: Stage) -> CasePhase? {
    guard let phase = stage.phase, let place = Phase.allCases.firstIndex(of: phase) else { return nil }
    return CasePhase(
      name: phase.rawValue, label: phase.label, number: place + 1, count: Phase.allCases.count)
  }

  static func isNotable(_ event: Event) -> Bool {
    switch event.kind {
    case .returned, .suspended, .resumed, .problemStated, .planApproved, .activityHeld, .activityCancelled,
      .surveyCounted, .publicReached, .prioritiesMerged, .prioritySplit, .priorityRejected, .strategyAdopted,
      .abandoned, .rejected, .partlyAdopted:
      true
    case .planningBegan, .learningBegan, .strategyBegan, .submitted, .adopted, .monitoringBegan, .closed,
      .problemRecognised, .stakeholderMapped, .memberJoined, .memberLeft, .activityPlanned,
      .activityAnnounced,
      .activityReported, .contributionMade, .priorityProposed, .prioritiesRanked, .priorityAccepted,
      .strategyDrafted, .priorityEntered, .keyPointObserved:
      false
    }
  }

  var title: LocalizedText { charter.title }

  var figures: [Indicator] { indicators }

  func trace(as subject: Reference?) -> Trace { trace }

  var beginnings: [Reference] { contributions.map { Reference(.contribution, $0.key) } }

  var remarks: [CaseRemark] {
    var remarks = [
      CaseRemark(
        heading: LocalizedText(english: "circle", serbian: "krug", polish: "krąg"),
        sentence: LocalizedText(
          english: "members: \(circle.count), sectors: \(sectors)",
          serbian: "članova: \(circle.count), sektora: \(sectors)",
          polish: "członków: \(circle.count), sektorów: \(sectors)")),
      CaseRemark(
        heading: LocalizedText(english: "priorities", serbian: "prioriteti", polish: "priorytety"),
        sentence: LocalizedText(
          english: "on the table: \(livePriorities.count), in the draft: \(enteredPriorities.count)",
          serbian: "na stolu: \(livePriorities.count), u nacrtu: \(enteredPriorities.count)",
          polish: "na stole: \(livePriorities.count), w projekcie: \(enteredPriorities.count)")),
    ]
    if let since = suspensions.since {
      remarks.append(
        CaseRemark(
          heading: Requirement.resting.label, sentence: Shortfall.atRest(since: since).sentence))
    }
    if let submission {
      let decision = LocalizedText(english: "decision", serbian: "odluka", polish: "decyzja")
      let awaited = LocalizedText(
        english: "unknown: submitted on \(submission.day), and nothing is on record since",
        serbian: "nepoznato: podneto \(submission.day), a od tada ništa nije zabeleženo",
        polish: "nie wiadomo: złożono \(submission.day), a od tego czasu niczego nie zapisano")
      let taken = submission.decision.map { made in
        LocalizedText(
          english: "\(made.day), priorities taken over: \(made.adopted.count)",
          serbian: "\(made.day), preuzetih prioriteta: \(made.adopted.count)",
          polish: "\(made.day), uwzględnionych priorytetów: \(made.adopted.count)")
      }
      remarks.append(CaseRemark(heading: decision, sentence: taken ?? awaited))
    }
    return remarks
  }

  func words(of reference: Reference) -> LocalizedText? {
    switch reference.kind {
    case .contribution: contributions[reference.identifier.retyped()]?.text
    case .priority: priorities[reference.identifier.retyped()]?.title
    case .activity: activities[reference.identifier.retyped()]?.kind.label
    case .keyPoint: KeyPoint(rawValue: reference.identifier.text)?.label
    default: nil
    }
  }

  func details(of event: Event, _ names: CaseNames, in language: Language) -> String? {
    func named<Subject>(_ kind: ReferenceKind, _ identifier: Identifier<Subject>) -> String {
      name(of: Reference(kind, identifier), names, in: language)
    }
    switch event {
    case .activityHeld(let activity, let attendance):
      let people = attendance.map { attendance in
        LocalizedText(
          english: "people: \(attendance.people)", serbian: "ljudi: \(attendance.people)",
          polish: "osób: \(attendance.people)")
      }
      return [named(.activity, activity), people?.text(in: language)].compactMap { $0 }.joined(
        separator: ", ")
    case .activityCancelled(let activity, let reason):
      return "\(named(.activity, activity)): \(reason.text(in: language))"
    case .surveyCounted(let wave, let counts):
      let answers = LocalizedText(
        english: "answers: \(counts.respondents)", serbian: "odgovora: \(counts.respondents)",
        polish: "odpowiedzi: \(counts.respondents)")
      return "\(named(.surveyWave, wave)), \(answers.text(in: language))"
    case .publicReached(let people, let channel): return "\(channel.label.text(in: language)), \(people)"
    case .problemStated(let problem):
      return Words.quoted(problem.statement.text(in: language)).text(in: language)
    case .prioritiesMerged(let into, let title, let priorities):
      let origins = priorities.map { $0.text }.joined(separator: " + ")
      return "\(origins) → \(into.text) \(Words.quoted(title.text(in: language)).text(in: language))"
    case .prioritySplit(let priority, let parts):
      return "\(priority.text) → \(parts.map { $0.priority.text }.joined(separator: " + "))"
    case .priorityRejected(let priority, let reason):
      return "\(named(.priority, priority)): \(reason.text(in: language))"
    case .strategyAdopted(let votes):
      return LocalizedText(
        english: "in favour: \(votes.inFavour), against: \(votes.against), abstained: \(votes.abstained)",
        serbian: "za: \(votes.inFavour), protiv: \(votes.against), uzdržano: \(votes.abstained)",
        polish: "za: \(votes.inFavour), przeciw: \(votes.against), wstrzymało się: \(votes.abstained)"
      ).text(in: language)
    case .returned(let reason), .suspended(let reason), .abandoned(let reason), .rejected(let reason):
      return reason.text(in: language)
    case .partlyAdopted(let priorities): return priorities.map { $0.text }.joined(separator: ", ")
    case .planningBegan, .learningBegan, .strategyBegan, .submitted, .adopted, .monitoringBegan, .closed,
      .resumed, .problemRecognised, .stakeholderMapped, .memberJoined, .memberLeft, .planApproved,
      .activityPlanned, .activityAnnounced, .activityReported, .contributionMade, .priorityProposed,
      .prioritiesRanked, .priorityAccepted, .strategyDrafted, .priorityEntered, .keyPointObserved:
      return nil
    }
  }
}
