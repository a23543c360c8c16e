import Participation

extension RegionalPlatform: CaseProcess {
  static var noun: LocalizedText {
    LocalizedText(
      english: "Regional Social Platform", serbian: "regionalna socijalna platforma",
      polish: "Regionalna Platforma Społeczna")
  }

  static var rulebooks: [(name: String, rulebook: Rulebook<Journal<RegionalPlatform>>)] {
    [("SEED-001", CooperationProjectPromises.platformRulebook())]
  }

  static func phase(of stage: Stage) -> CasePhase? { nil }

  static func isNotable(_ event: Event) -> Bool {
    switch event.kind {
    case .coordinated, .coordinatorReplaced, .areasSelected, .engaged, .positionPresented, .reported,
      .memberLeft, .dissolved:
      true
    case .appointed, .analysisBegan, .areaAnalysed, .discussionBegan, .reportingBegan, .closed, .memberSeated,
      .substituteNamed, .meetingHeld:
      false
    }
  }

  var title: LocalizedText { charter.title }

  var figures: [Indicator] { [] }

  func trace(as subject: Reference?) -> Trace { trace }

  var beginnings: [Reference] { engagements.flatMap { $0.value.positions.map { $0.key } } }

  var remarks: [CaseRemark] {
    let day = position.lastDay
    var remarks = [
      CaseRemark(
        heading: LocalizedText(
          english: "seats represented", serbian: "zastupljena mesta", polish: "reprezentowane miejsca"),
        sentence: .list(strength(on: day).map { $0.label }, separator: "; "))
    ]
    if !areas.isEmpty {
      remarks.append(
        CaseRemark(
          heading: LocalizedText(
            english: "key areas", serbian: "ključne oblasti", polish: "kluczowe obszary"),
          sentence: .list(areas.map { $0.label })))
    }
    if !engagements.isEmpty {
      remarks.append(
        CaseRemark(
          heading: LocalizedText(english: "consultations", serbian: "konsultacije", polish: "konsultacje"),
          sentence: LocalizedText(
            english: "joined: \(engagements.count), not reported on: \(unreported.count)",
            serbian: "uključivanja: \(engagements.count), bez izveštaja: \(unreported.count)",
            polish: "udział: \(engagements.count), bez sprawozdania: \(unreported.count)")))
    }
    return remarks
  }

  func words(of reference: Reference) -> LocalizedText? { nil }

  func details(of event: Event, _ names: CaseNames, in language: Language) -> String? {
    func named(_ reference: Reference) -> String { name(of: reference, names, in: language) }
    switch event {
    case .coordinated(let specialist, let consultant):
      return [specialist, consultant].map { names.name(of: $0.person, in: language) }.joined(separator: ", ")
    case .coordinatorReplaced(let duty, let successor):
      return "\(duty.label.text(in: language)): \(names.name(of: successor.person, in: language))"
    case .areaAnalysed(let area, _): return area.label.text(in: language)
    case .areasSelected(let areas): return areas.map { $0.label.text(in: language) }.joined(separator: ", ")
    case .engaged(let consultation, let area):
      return "\(named(consultation)) (\(area.label.text(in: language)))"
    case .positionPresented(let position, let consultation):
      return "\(named(position)) → \(named(consultation))"
    case .reported(let consultation, let report):
      return "\(named(consultation)) → \(named(Reference(.platformReport, report)))"
    case .memberSeated(let seat, let member, _): return "\(seat): \(names.name(of: member, in: language))"
    case .substituteNamed(let seat, let substitute):
      return "\(seat): \(names.name(of: substitute, in: language))"
    case .memberLeft(let seat, _): return seat.text
    case .meetingHeld(let meeting, let present): return "\(meeting), \(Set(present).count)"
    case .dissolved(let reason): return reason.text(in: language)
    case .appointed, .analysisBegan, .discussionBegan, .reportingBegan, .closed: return nil
    }
  }
}
