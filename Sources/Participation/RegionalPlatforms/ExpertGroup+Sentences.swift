extension ExpertGroup.Shortfall: ShortfallReason {
  /// One sentence a person can act on.
  public var sentence: LocalizedText {
    switch self {
    case .expertAlready(let expert, let since):
      LocalizedText(
        english: "\(expert) is in the group since \(since).",
        serbian: "\(expert) je u grupi od \(since).",
        polish: "\(expert) jest w grupie od \(since).")
    case .noExpert(let expert):
      LocalizedText(
        english: "\(expert) is not in the group.",
        serbian: "\(expert) nije u grupi.",
        polish: "\(expert) nie jest w grupie.")
    case .nobody:
      LocalizedText(
        english: "Nobody is in the group.",
        serbian: "Nikoga nema u grupi.",
        polish: "W grupie nikogo nie ma.")
    case .experts(let have, let need):
      LocalizedText(
        english: "Experts: \(have) of \(need).",
        serbian: "Stručnjaka: \(have) od \(need).",
        polish: "Eksperci: \(have) z \(need).")
    case .questionTaken(let question, let asked):
      LocalizedText(
        english: "The question \(question) was asked on \(asked); choose another identifier.",
        serbian: "Pitanje \(question) je postavljeno \(asked); izaberite drugu oznaku.",
        polish: "Pytanie \(question) zadano \(asked); wybierz inny identyfikator.")
    case .duePassed(let due, let day):
      LocalizedText(
        english: "The last day \(due) lies before \(day).",
        serbian: "Rok \(due) je pre \(day).",
        polish: "Termin \(due) wypada przed \(day).")
    case .noQuestion(let question, let questions):
      LocalizedText(
        english: "No question \(question) was asked (questions: \(questions)).",
        serbian: "Pitanje \(question) nije postavljeno (pitanja: \(questions)).",
        polish: "Pytania \(question) nie zadano (pytania: \(questions)).")
    case .closedAlready(let question, let closed):
      LocalizedText(
        english: "The question \(question) was closed on \(closed).",
        serbian: "Pitanje \(question) je zatvoreno \(closed).",
        polish: "Pytanie \(question) zamknięto \(closed).")
    case .noOpenQuestion:
      LocalizedText(
        english: "No question is open.",
        serbian: "Nijedno pitanje nije otvoreno.",
        polish: "Żadne pytanie nie jest otwarte.")
    case .opinionTaken(let opinion, let question):
      LocalizedText(
        english: "The opinion \(opinion) answers \(question); choose another identifier.",
        serbian: "Mišljenje \(opinion) odgovara na \(question); izaberite drugu oznaku.",
        polish: "Opinia \(opinion) dotyczy \(question); wybierz inny identyfikator.")
    }
  }
}
