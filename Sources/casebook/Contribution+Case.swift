import Participation

extension Contribution: CaseProcess {
  static var noun: LocalizedText {
    LocalizedText(english: "contribution", serbian: "doprinos", polish: "wkład")
  }

  static var rulebooks: [(name: String, rulebook: Rulebook<Journal<Contribution>>)] { [] }

  static func phase(of stage: Stage) -> CasePhase? { nil }

  // The way of one contribution is short, and every event of it is worth telling.
  static func isNotable(_ event: Event) -> Bool { true }

  var title: LocalizedText { text }

  var figures: [Indicator] { [] }

  func trace(as subject: Reference?) -> Trace {
    guard let subject, subject.kind == .contribution,
      let trace = try? Trace(traceEdges(as: subject.identifier.retyped()))
    else { return Trace() }
    return trace
  }

  var beginnings: [Reference] { charter.origins.map { Reference(.contribution, $0.contribution) } }

  var remarks: [CaseRemark] {
    guard let answer else { return [] }
    return [
      CaseRemark(
        heading: LocalizedText(english: "answer", serbian: "odgovor", polish: "odpowiedź"),
        sentence: answer.published == nil
          ? LocalizedText(
            english: "given on \(answer.given), not published", serbian: "dat \(answer.given), neobjavljen",
            polish: "z \(answer.given), nieopublikowana")
          : LocalizedText(
            english: "given on \(answer.given), published", serbian: "dat \(answer.given), objavljen",
            polish: "z \(answer.given), opublikowana"))
    ]
  }

  func words(of reference: Reference) -> LocalizedText? {
    guard reference.kind == .contributionAnswer else { return nil }
    switch answers.first(where: { $0.answer.id == reference.identifier.retyped() })?.answer.outcome {
    case .accepted(let reason)?: return reason
    case .partlyAccepted(let reason)?, .rejected(let reason)?: return reason
    case nil: return nil
    }
  }

  func details(of event: Event, _ names: CaseNames, in language: Language) -> String? {
    func named(_ contributions: [Identifier<Contribution>]) -> String {
      contributions.map { name(of: Reference(.contribution, $0), names, in: language) }
        .joined(separator: ", ")
    }
    switch event {
    case .revised(let text, _), .changeProposed(_, let text): return text.text(in: language)
    case .coAuthorAdded(let coAuthor), .coAuthorLeft(let coAuthor):
      return names.name(of: coAuthor, in: language)
    case .submitted(let channel): return channel.label.text(in: language)
    case .withdrawn(_, let text), .appealed(let text), .changeRejected(_, let text),
      .ruledInadmissible(_, let text):
      return text.text(in: language)
    case .dueSet(let due): return due.description
    case .merged(let into): return named([into])
    case .split(let into): return named(into)
    case .copied(let to): return named([to])
    case .accepted(_, let reason): return reason?.text(in: language)
    case .partlyAccepted(_, let reason), .rejected(_, let reason): return reason.text(in: language)
    case .enteredInDocument(let document): return name(of: document, names, in: language)
    case .tracked(let reference): return name(of: reference, names, in: language)
    case .changeAccepted, .changeWithdrawn, .registered, .analysed, .answerPublished, .neverAnswered:
      return nil
    }
  }
}
