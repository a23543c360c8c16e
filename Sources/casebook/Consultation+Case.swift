import Participation

extension Consultation: CaseProcess {
  static var noun: LocalizedText {
    LocalizedText(english: "consultation", serbian: "konsultacije", polish: "konsultacje")
  }

  static var rulebooks: [(name: String, rulebook: Rulebook<Journal<Consultation>>)] { [] }

  static func phase(of stage: Stage) -> CasePhase? { nil }

  static func isNotable(_ event: Event) -> Bool {
    switch event.kind {
    case .announced, .extended, .methodReviewed, .cancelled, .meetingHeld, .meetingCancelled,
      .contributionReceived, .contributionWithdrawn, .summaryPublished, .decisionTaken, .decisionPublished,
      .answered, .neverAnswered:
      true
    case .documentProvided, .documentRevised, .coordinatorAppointed, .techniqueChosen, .wayAdded, .opened,
      .closed, .meetingPlanned, .analysed, .summaryWritten, .concluded:
      false
    }
  }

  var title: LocalizedText { charter.title }

  var figures: [Indicator] { [] }

  func trace(as subject: Reference?) -> Trace {
    guard let subject, subject.kind == .consultation else { return Trace() }
    return trace(as: subject.identifier.retyped())
  }

  var beginnings: [Reference] { [] }

  var remarks: [CaseRemark] {
    var remarks = [
      CaseRemark(
        heading: LocalizedText(english: "kind", serbian: "vrsta", polish: "rodzaj"),
        sentence: charter.kind.label)
    ]
    if let period = round.period {
      let days = Words.verbatim("\(period.first) – \(period.last.map { "\($0)" } ?? "…")")
      remarks.append(
        CaseRemark(
          heading: LocalizedText(english: "window", serbian: "rok", polish: "termin"), sentence: days))
    }
    remarks.append(
      CaseRemark(
        heading: LocalizedText(english: "contributions", serbian: "doprinosi", polish: "wkłady"),
        sentence: LocalizedText(
          english: "received: \(receipts.count)", serbian: "primljeno: \(receipts.count)",
          polish: "otrzymano: \(receipts.count)")))
    return remarks
  }

  func words(of reference: Reference) -> LocalizedText? {
    if let document = documents[reference] { return document.kind.label }
    if decisions.contains(where: { $0.document == reference }) {
      return LocalizedText(english: "decision", serbian: "odluka", polish: "decyzja")
    }
    if summaries.contains(where: { $0.document == reference }) {
      return LocalizedText(english: "summary", serbian: "rezime", polish: "podsumowanie")
    }
    return nil
  }

  func details(of event: Event, _ names: CaseNames, in language: Language) -> String? {
    func named(_ reference: Reference) -> String { name(of: reference, names, in: language) }
    func labels(_ channels: [Channel]) -> String {
      LocalizedText.list(channels.map { $0.label }).text(in: language)
    }
    switch event {
    case .announced(let period, let channels):
      return "\(period.first) – \(period.last.map { "\($0)" } ?? "…"), \(labels(channels))"
    case .extended(let until, let reason): return "\(until), \(reason.text(in: language))"
    case .methodReviewed(let reason, _), .cancelled(let reason), .meetingCancelled(_, let reason):
      return reason.text(in: language)
    case .contributionReceived(let contribution, _, let channel, _):
      return "\(named(Reference(.contribution, contribution))) (\(channel.label.text(in: language)))"
    case .contributionWithdrawn(let contribution): return named(Reference(.contribution, contribution))
    case .decisionTaken(let document, let manner, _):
      return "\(named(document)), \(manner.label.text(in: language))"
    case .summaryPublished(let channels), .decisionPublished(let channels): return labels(channels)
    case .summaryWritten(let document), .documentProvided(let document, _), .documentRevised(let document):
      return named(document)
    case .answered(let ledger): return ledger?.sentence.text(in: language)
    case .meetingHeld(let meeting, _): return meeting.text
    case .coordinatorAppointed(let coordinator): return names.name(of: coordinator, in: language)
    case .techniqueChosen(let technique): return technique.label.text(in: language)
    case .wayAdded(let channel): return channel.label.text(in: language)
    case .meetingPlanned, .opened, .closed, .analysed, .neverAnswered, .concluded: return nil
    }
  }
}
