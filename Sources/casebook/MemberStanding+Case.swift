import Participation

extension MemberStanding: CaseProcess {
  static var noun: LocalizedText {
    LocalizedText(
      english: "standing of a member", serbian: "status članice", polish: "status członka")
  }

  static var rulebooks: [(name: String, rulebook: Rulebook<Journal<MemberStanding>>)] {
    [("OGP-STAND", OpenGovernmentStanding.rulebook())]
  }

  static func phase(of stage: Stage) -> CasePhase? { nil }

  // A standing is short, and every event of it is worth telling.
  static func isNotable(_ event: Event) -> Bool { true }

  var title: LocalizedText { charter.title }

  var figures: [Indicator] { [] }

  func trace(as subject: Reference?) -> Trace { Trace() }

  var beginnings: [Reference] { [] }

  var remarks: [CaseRemark] {
    var remarks: [CaseRemark] = []
    if !concerns.isEmpty {
      remarks.append(
        CaseRemark(
          heading: LocalizedText(english: "against it", serbian: "protiv nje", polish: "przeciw niemu"),
          sentence: .list(concerns.map { $0.label })))
    }
    let contrary = cycles.count { $0.value.isContrary }
    remarks.append(
      CaseRemark(
        heading: LocalizedText(english: "cycles", serbian: "ciklusi", polish: "cykle"),
        sentence: LocalizedText(
          english: "judged: \(cycles.count), contrary to process: \(contrary)",
          serbian: "ocenjeno: \(cycles.count), suprotno procesu: \(contrary)",
          polish: "ocenione: \(cycles.count), sprzeczne z procesem: \(contrary)")))
    if let latest = latestScore {
      let score = latest.scored.score
      remarks.append(
        CaseRemark(
          heading: LocalizedText(
            english: "core eligibility", serbian: "osnovna podobnost", polish: "podstawowa kwalifikowalność"),
          sentence: LocalizedText(
            english: "\(score.points) of \(score.maximum) in \(latest.year)",
            serbian: "\(score.points) od \(score.maximum) u \(latest.year)",
            polish: "\(score.points) z \(score.maximum) w \(latest.year)")))
    }
    return remarks
  }

  func words(of reference: Reference) -> LocalizedText? { nil }

  func details(of event: Event, _ names: CaseNames, in language: Language) -> String? {
    func named(_ cycle: Identifier<MembershipCycle>) -> String {
      name(of: Reference(.membershipCycle, cycle), names, in: language)
    }
    switch event {
    case .cycleFoundContrary(let cycle, let reasons, _):
      let why = LocalizedText.list(reasons.map { $0.label }).text(in: language)
      return reasons.isEmpty ? named(cycle) : "\(named(cycle)): \(why)"
    case .cycleFoundInProcess(let cycle, _): return named(cycle)
    case .letterSent(let cycle, let letter), .rectified(let cycle, let letter):
      return [named(cycle), letter.map { name(of: $0, names, in: language) }].compactMap { $0 }
        .joined(separator: ", ")
    case .madeInactive(let reference), .reengaged(let reference), .withdrew(let reference):
      return reference.map { name(of: $0, names, in: language) }
    case .suspended(let reason): return reason.text(in: language)
    case .eligibilityScored(let year, let score): return "\(year): \(score.points) / \(score.maximum)"
    case .valuesCheckFailed(let indicators):
      return indicators.isEmpty ? nil : LocalizedText.list(indicators.map { $0.label }).text(in: language)
    case .reviewOpened, .rejoined, .suspensionLifted, .eligibilityReviewOpened, .eligibilityReviewLifted,
      .valuesCheckPassed:
      return nil
    }
  }
}
