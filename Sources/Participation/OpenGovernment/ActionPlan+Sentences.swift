extension ActionPlan.Shortfall: ShortfallReason {
  /// The first day on which time alone would remove it, where time alone would.
  public var firstDay: Day? {
    switch self {
    case .stillRunning(let until, _): until
    case .noEvidence, .evidenceTaken, .noRepository, .consultationTaken, .noConsultation, .contributionTaken,
      .notReceived, .nothingReceived, .nothingAnswered, .commitmentTaken, .noCommitment, .commitmentDropped,
      .noCommitments, .amendmentTaken, .refreshedAlready, .lastsLonger, .notAssessed,
      .otherLevel:
      nil
    }
  }

  /// One sentence a person can act on.
  public var sentence: LocalizedText {
    switch self {
    case .noEvidence(let name, let named):
      LocalizedText(
        english: "No evidence was given under the name \(name) (names given: \(named)).",
        serbian: "Pod nazivom \(name) nije dat nijedan dokaz (navedenih naziva: \(named)).",
        polish: "Pod nazwą \(name) nie podano żadnego dowodu (podanych nazw: \(named)).")
    case .evidenceTaken(let name, let day):
      LocalizedText(
        english: "The name \(name) belongs to evidence of \(day); point to it, or choose another name.",
        serbian: "Naziv \(name) pripada dokazu od \(day); pozovite se na njega ili izaberite drugi naziv.",
        polish: "Nazwa \(name) należy do dowodu z \(day); wskaż go albo wybierz inną nazwę.")
    case .noRepository:
      LocalizedText(
        english: "There is no repository yet; record first that one was published.",
        serbian: "Još nema repozitorijuma; prvo zabeležite da je objavljen.",
        polish: "Nie ma jeszcze repozytorium; najpierw zapisz, że je opublikowano.")
    case .consultationTaken(let consultation, let day):
      LocalizedText(
        english: "The consultation \(consultation) was linked on \(day).",
        serbian: "Konsultacije \(consultation) su povezane \(day).",
        polish: "Konsultacje \(consultation) powiązano \(day).")
    case .noConsultation(let consultation, let linked):
      LocalizedText(
        english: "The consultation \(consultation) is not linked to the plan (linked: \(linked)).",
        serbian: "Konsultacije \(consultation) nisu povezane sa planom (povezanih: \(linked)).",
        polish: "Konsultacji \(consultation) nie powiązano z planem (powiązanych: \(linked)).")
    case .contributionTaken(let contribution, let day):
      LocalizedText(
        english: "The contribution \(contribution) was received on \(day); choose another identifier.",
        serbian: "Doprinos \(contribution) je primljen \(day); izaberite drugu oznaku.",
        polish: "Wkład \(contribution) otrzymano \(day); wybierz inny identyfikator.")
    case .notReceived(let missing, let received):
      LocalizedText(
        english: "Not received: \(ActionPlan.names(missing)) (contributions received: \(received)).",
        serbian: "Nije primljeno: \(ActionPlan.names(missing)) (primljenih doprinosa: \(received)).",
        polish: "Nie otrzymano: \(ActionPlan.names(missing)) (otrzymanych wkładów: \(received)).")
    case .nothingReceived:
      LocalizedText(
        english: "No contribution is on record; say how many were answered that are not on record.",
        serbian: "Nijedan doprinos nije zabeležen; navedite na koliko nezabeleženih je odgovoreno.",
        polish: "Nie zapisano żadnego wkładu; podaj, na ile niezapisanych odpowiedziano.")
    case .nothingAnswered:
      LocalizedText(
        english: "The response answers nothing; name at least one contribution.",
        serbian: "Odgovor se ne odnosi ni na jedan doprinos; navedite barem jedan.",
        polish: "Odpowiedź nie dotyczy żadnego wkładu; podaj co najmniej jeden.")
    case .commitmentTaken(let commitment, let day):
      LocalizedText(
        english: "The commitment \(commitment) was entered on \(day); choose another identifier.",
        serbian: "Obaveza \(commitment) je uneta \(day); izaberite drugu oznaku.",
        polish: "Zobowiązanie \(commitment) wpisano \(day); wybierz inny identyfikator.")
    case .noCommitment(let commitment, let standing):
      LocalizedText(
        english: "The commitment \(commitment) is not in the plan (commitments that stand: \(standing)).",
        serbian: "Obaveza \(commitment) nije u planu (važećih obaveza: \(standing)).",
        polish: "Zobowiązania \(commitment) nie ma w planie (obowiązujących: \(standing)).")
    case .commitmentDropped(let commitment, let day):
      LocalizedText(
        english: "The commitment \(commitment) was dropped on \(day).",
        serbian: "Od obaveze \(commitment) se odustalo \(day).",
        polish: "Z zobowiązania \(commitment) zrezygnowano \(day).")
    case .noCommitments:
      LocalizedText(
        english: "No commitment stands in the plan.", serbian: "U planu nema nijedne važeće obaveze.",
        polish: "W planie nie ma żadnego zobowiązania.")
    case .amendmentTaken(let amendment, let day):
      LocalizedText(
        english: "The amendment \(amendment) was made on \(day); choose another identifier.",
        serbian: "Izmena \(amendment) je doneta \(day); izaberite drugu oznaku.",
        polish: "Zmianę \(amendment) wprowadzono \(day); wybierz inny identyfikator.")
    case .refreshedAlready(let day):
      LocalizedText(
        english: "The plan was refreshed on \(day).", serbian: "Plan je obnovljen \(day).",
        polish: "Plan odświeżono \(day).")
    case .lastsLonger(let until, let last):
      LocalizedText(
        english: "The plan lasts until \(last); \(until) is no extension.",
        serbian: "Plan traje do \(last); \(until) nije produženje.",
        polish: "Plan trwa do \(last); \(until) nie jest przedłużeniem.")
    case .stillRunning(let until, let daysLeft):
      LocalizedText(
        english: "The plan lasts until \(until) (days left: \(daysLeft)).",
        serbian: "Plan traje do \(until) (preostalo dana: \(daysLeft)).",
        polish: "Plan trwa do \(until) (pozostało dni: \(daysLeft)).")
    case .notAssessed:
      LocalizedText(
        english: "The reviewer has published nothing on the plan.",
        serbian: "Ocenjivač još ništa nije objavio o planu.",
        polish: "Ewaluator nic jeszcze o planie nie opublikował.")
    case .otherLevel(let requirement, let level):
      LocalizedText(
        english: "The requirement “{1}” is not for plans of this level ({2}).",
        serbian: "Uslov „{1}“ ne važi za planove ovog nivoa ({2}).",
        polish: "Wymaganie „{1}” nie dotyczy planów tego szczebla ({2}).",
        filling: [requirement.label, level.label])
    }
  }
}

extension ActionPlan {
  static func names<Subject>(_ identifiers: [Identifier<Subject>]) -> String {
    identifiers.map { $0.text }.joined(separator: ", ")
  }
}
