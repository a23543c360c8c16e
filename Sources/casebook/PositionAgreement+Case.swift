import Participation

extension PositionAgreement: CaseProcess {
  static var noun: LocalizedText {
    LocalizedText(
      english: "agreement of positions", serbian: "usaglašavanje stavova", polish: "uzgadnianie stanowisk")
  }

  static var rulebooks: [(name: String, rulebook: Rulebook<Journal<PositionAgreement>>)] { [] }

  static func phase(of stage: Stage) -> CasePhase? { nil }

  static func isNotable(_ event: Event) -> Bool {
    switch event.kind {
    case .positionStated, .compared, .roundOpened, .jointPositionReached, .divergenceRecorded,
      .minorityRecorded, .transferred, .responseReceived, .noResponse, .reportedTo, .withdrawn:
      true
    case .positionsInvited, .draftAccepted, .draftRejected, .abstained, .memberJoined, .memberLeft: false
    }
  }

  var title: LocalizedText { charter.topic }

  var figures: [Indicator] { [] }

  func trace(as subject: Reference?) -> Trace { trace }

  var beginnings: [Reference] {
    sidePositions.compactMap { $0.value.id.map { Reference(.sidePosition, $0) } }
  }

  var remarks: [CaseRemark] {
    var remarks = [
      CaseRemark(
        heading: LocalizedText(english: "sides", serbian: "strane", polish: "strony"),
        sentence: LocalizedText(
          english: "stated: \(sidePositions.count), informed of the answer: \(reports.count)",
          serbian: "iznele stav: \(sidePositions.count), obaveštene o odgovoru: \(reports.count)",
          polish: "przedstawiły stanowisko: \(sidePositions.count), poinformowane: \(reports.count)"))
    ]
    if let result {
      remarks.append(
        CaseRemark(
          heading: LocalizedText(english: "votes", serbian: "glasovi", polish: "głosy"),
          sentence: .list(result.votes.map { $0.label }, separator: "; ")))
    }
    if let response {
      remarks.append(
        CaseRemark(
          heading: LocalizedText(english: "answer", serbian: "odgovor", polish: "odpowiedź"),
          sentence: response.outcome.label))
    }
    return remarks
  }

  func words(of reference: Reference) -> LocalizedText? {
    switch reference.kind {
    case .sidePosition:
      sidePositions.first { $0.value.id == reference.identifier.retyped() }?.value.statement
    case .jointPosition: result.flatMap { $0.id == reference.identifier.retyped() ? $0.text : nil }
    case .positionReport:
      reports.first { $0.value.id == reference.identifier.retyped() }?.key.label
    default: nil
    }
  }

  func details(of event: Event, _ names: CaseNames, in language: Language) -> String? {
    func quoted(_ text: LocalizedText) -> String {
      Words.quoted(text.text(in: language)).text(in: language)
    }
    switch event {
    case .positionStated(let side, _, let statement), .minorityRecorded(let side, let statement):
      return "\(side.label.text(in: language)): \(quoted(statement))"
    case .compared(let points):
      let shared = points.count { $0.isShared }
      return LocalizedText(
        english: "points: \(points.count), shared: \(shared)",
        serbian: "tačaka: \(points.count), zajedničkih: \(shared)",
        polish: "punkty: \(points.count), wspólne: \(shared)"
      ).text(in: language)
    case .roundOpened(let draft): return quoted(draft)
    case .draftAccepted(let side), .draftRejected(let side, _), .abstained(let side):
      return side.label.text(in: language)
    case .jointPositionReached(let position), .divergenceRecorded(let position):
      return result.map { quoted($0.text) } ?? position.text
    case .transferred(let consultation): return name(of: consultation, names, in: language)
    case .responseReceived(let answer, let outcome):
      return "\(name(of: answer, names, in: language)) (\(outcome.label.text(in: language)))"
    case .reportedTo(let side, _): return side.label.text(in: language)
    case .withdrawn(let reason): return reason.text(in: language)
    case .positionsInvited(let until): return until?.description
    case .memberJoined(let member, _), .memberLeft(let member): return names.name(of: member, in: language)
    case .noResponse: return nil
    }
  }
}
