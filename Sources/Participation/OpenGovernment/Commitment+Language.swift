extension Commitment.Stage {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .notStarted: DeclaredProgress.notStarted.label
    case .limited: DeclaredProgress.limited.label
    case .substantial: DeclaredProgress.substantial.label
    case .completed: DeclaredProgress.completed.label
    case .annulled: LocalizedText(english: "annulled", serbian: "poništeno", polish: "uchylone")
    case .withdrawn: LocalizedText(english: "withdrawn", serbian: "povučeno", polish: "wycofane")
    case .superseded: LocalizedText(english: "superseded", serbian: "zamenjeno", polish: "zastąpione")
    case .carriedForward:
      LocalizedText(
        english: "carried forward", serbian: "preneto u naredni plan",
        polish: "przeniesione do kolejnego planu")
    case .closed: LocalizedText(english: "closed", serbian: "zatvoreno", polish: "zamknięte")
    }
  }
}

extension Commitment.Event.Kind {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .declaredNotStarted:
      LocalizedText(
        english: "declared not started", serbian: "prijavljeno da nije započeto",
        polish: "zgłoszono, że nie rozpoczęto")
    case .declaredLimited:
      LocalizedText(
        english: "declared limited", serbian: "prijavljeno sprovođenje u manjoj meri",
        polish: "zgłoszono realizację w ograniczonym stopniu")
    case .declaredSubstantial:
      LocalizedText(
        english: "declared substantial", serbian: "prijavljeno sprovođenje u znatnoj meri",
        polish: "zgłoszono realizację w znacznym stopniu")
    case .declaredCompleted:
      LocalizedText(
        english: "declared completed", serbian: "prijavljeno potpuno sprovođenje",
        polish: "zgłoszono pełną realizację")
    case .annulled: LocalizedText(english: "annulled", serbian: "poništeno", polish: "uchylono")
    case .withdrawn: LocalizedText(english: "withdrawn", serbian: "povučeno", polish: "wycofano")
    case .superseded: LocalizedText(english: "superseded", serbian: "zamenjeno", polish: "zastąpiono")
    case .carriedForward:
      LocalizedText(
        english: "carried forward", serbian: "preneto u naredni plan",
        polish: "przeniesiono do kolejnego planu")
    case .closed: LocalizedText(english: "closed", serbian: "zatvoreno", polish: "zamknięto")
    case .milestoneAdded:
      LocalizedText(
        english: "milestone added", serbian: "dodat ključni korak", polish: "dodano kamień milowy")
    case .milestoneDeclared:
      LocalizedText(
        english: "milestone declared", serbian: "prijavljen ključni korak", polish: "zgłoszono kamień milowy")
    case .milestoneReplanned:
      LocalizedText(
        english: "milestone re-planned", serbian: "pomeren ključni korak", polish: "przesunięto kamień milowy"
      )
    case .milestoneDropped:
      LocalizedText(
        english: "milestone dropped", serbian: "odustalo se od ključnog koraka",
        polish: "zrezygnowano z kamienia milowego")
    case .replanned:
      LocalizedText(english: "re-planned", serbian: "promenjen rok", polish: "zmieniono termin")
    case .amended: LocalizedText(english: "amended", serbian: "izmenjeno", polish: "zmieniono treść")
    case .indicatorAdded:
      LocalizedText(english: "indicator added", serbian: "dodat pokazatelj", polish: "dodano wskaźnik")
    case .indicatorMeasured:
      LocalizedText(
        english: "indicator measured", serbian: "izmeren pokazatelj", polish: "zmierzono wskaźnik")
    case .assessed: LocalizedText(english: "assessed", serbian: "ocenjeno", polish: "oceniono")
    case .milestoneAssessed:
      LocalizedText(
        english: "milestone assessed", serbian: "ocenjen ključni korak", polish: "oceniono kamień milowy")
    case .challenged: LocalizedText(english: "challenged", serbian: "osporeno", polish: "zakwestionowano")
    case .challengeAnswered:
      LocalizedText(
        english: "challenge answered", serbian: "odgovoreno na osporavanje",
        polish: "odpowiedziano na zastrzeżenie")
    }
  }
}

extension Commitment.Requirement {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .regressReasoned:
      LocalizedText(
        english: "reason for going back", serbian: "razlog za vraćanje unazad", polish: "powód cofnięcia")
    case .evidenceResolves:
      LocalizedText(
        english: "evidence that can be found", serbian: "dokazi koji postoje", polish: "istniejące dowody")
    case .successorOther:
      LocalizedText(english: "another plan", serbian: "drugi plan", polish: "inny plan")
    case .milestoneNew:
      LocalizedText(english: "new milestone", serbian: "nov ključni korak", polish: "nowy kamień milowy")
    case .milestoneStands:
      LocalizedText(
        english: "milestone of the commitment", serbian: "ključni korak obaveze",
        polish: "kamień milowy zobowiązania")
    case .changeFits:
      LocalizedText(
        english: "change of what is written", serbian: "izmena onoga što je napisano",
        polish: "zmiana tego, co zapisano")
    case .indicatorNew:
      LocalizedText(english: "new indicator", serbian: "nov pokazatelj", polish: "nowy wskaźnik")
    case .indicatorKnown:
      LocalizedText(
        english: "indicator of the commitment", serbian: "pokazatelj obaveze", polish: "wskaźnik zobowiązania"
      )
    case .challengeNew:
      LocalizedText(english: "new challenge", serbian: "novo osporavanje", polish: "nowe zastrzeżenie")
    case .challengeOpen:
      LocalizedText(
        english: "open challenge", serbian: "otvoreno osporavanje", polish: "otwarte zastrzeżenie")
    }
  }
}

extension Commitment.Duty {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .complete:
      LocalizedText(
        english: "complete the commitment", serbian: "sprovesti obavezu", polish: "zrealizować zobowiązanie")
    case .completeMilestone:
      LocalizedText(
        english: "complete the milestone", serbian: "završiti ključni korak",
        polish: "zrealizować kamień milowy")
    case .declareProgress:
      LocalizedText(english: "declare progress", serbian: "prijaviti napredak", polish: "zgłosić postęp")
    case .answerChallenge:
      LocalizedText(
        english: "answer the challenge", serbian: "odgovoriti na osporavanje",
        polish: "odpowiedzieć na zastrzeżenie")
    }
  }
}

extension Commitment.Shortfall: ShortfallReason {
  /// One sentence a person can act on.
  public var sentence: LocalizedText {
    switch self {
    case .regressWithoutReason(let before, let after):
      LocalizedText(
        english: "It was “{1}” and would go back to “{2}”; say why.",
        serbian: "Bilo je „{1}“, a vratilo bi se na „{2}“; navedite razlog.",
        polish: "Było „{1}”, a cofnęłoby się do „{2}”; podaj powód.", filling: [before.label, after.label])
    case .evidenceTaken(let name):
      LocalizedText(
        english: "Evidence called \(name) was shown already; refer to it as earlier, or choose another name.",
        serbian: "Dokaz pod oznakom \(name) već postoji; pozovite se na njega ili izaberite drugu oznaku.",
        polish: "Dowód o nazwie \(name) już przedstawiono; powołaj się na niego albo wybierz inną nazwę.")
    case .evidenceUnknown(let name):
      LocalizedText(
        english: "No evidence called \(name) was shown before; show it now.",
        serbian: "Dokaz pod oznakom \(name) dosad nije prikazan; prikažite ga sada.",
        polish: "Dowodu o nazwie \(name) dotąd nie przedstawiono; przedstaw go teraz.")
    case .samePlan(let plan):
      LocalizedText(
        english: "The plan \(plan) is its own plan; name the next one.",
        serbian: "Plan \(plan) je njen sopstveni plan; navedite naredni.",
        polish: "Plan \(plan) to jego własny plan; podaj kolejny.")
    case .milestoneTaken(let name):
      LocalizedText(
        english: "There is a milestone \(name) already; choose another identifier.",
        serbian: "Ključni korak \(name) već postoji; izaberite drugu oznaku.",
        polish: "Kamień milowy \(name) już istnieje; wybierz inny identyfikator.")
    case .noMilestone(let name):
      LocalizedText(
        english: "No milestone \(name) belongs to the commitment.",
        serbian: "Ključni korak \(name) ne pripada ovoj obavezi.",
        polish: "Kamień milowy \(name) nie należy do zobowiązania.")
    case .milestoneDropped(let name, let day):
      LocalizedText(
        english: "The milestone \(name) was dropped on \(day).",
        serbian: "Od ključnog koraka \(name) se odustalo \(day).",
        polish: "Z kamienia milowego \(name) zrezygnowano \(day).")
    case .noMilestones:
      LocalizedText(
        english: "No milestone belongs to the commitment.", serbian: "Obaveza nema ključnih koraka.",
        polish: "Zobowiązanie nie ma kamieni milowych.")
    case .notWhatIsWritten(let change):
      LocalizedText(
        english: "What is given as written before is not what is written ({1}); read it again.",
        serbian: "Ono što je navedeno kao prethodni sadržaj nije ono što piše ({1}); pročitajte ponovo.",
        polish:
          "To, co podano jako dotychczasowe brzmienie, nie jest tym, co zapisano ({1}); przeczytaj ponownie.",
        filling: [change.subject])
    case .nothingChanged(let change):
      LocalizedText(
        english: "Nothing would change ({1}).", serbian: "Ništa se ne bi promenilo ({1}).",
        polish: "Nic by się nie zmieniło ({1}).", filling: [change.subject])
    case .indicatorTaken(let name):
      LocalizedText(
        english: "There is an indicator \(name) already; choose another identifier.",
        serbian: "Pokazatelj \(name) već postoji; izaberite drugu oznaku.",
        polish: "Wskaźnik \(name) już istnieje; wybierz inny identyfikator.")
    case .noIndicator(let name):
      LocalizedText(
        english: "No indicator \(name) belongs to the commitment.",
        serbian: "Pokazatelj \(name) ne pripada ovoj obavezi.",
        polish: "Wskaźnik \(name) nie należy do zobowiązania.")
    case .noIndicators:
      LocalizedText(
        english: "No indicator belongs to the commitment.", serbian: "Obaveza nema pokazatelja.",
        polish: "Zobowiązanie nie ma wskaźników.")
    case .challengeTaken(let name, let day):
      LocalizedText(
        english: "There is a challenge \(name) of \(day) already; choose another identifier.",
        serbian: "Osporavanje \(name) od \(day) već postoji; izaberite drugu oznaku.",
        polish: "Zastrzeżenie \(name) z \(day) już istnieje; wybierz inny identyfikator.")
    case .noChallenge(let name):
      LocalizedText(
        english: "There is no challenge \(name).", serbian: "Ne postoji osporavanje \(name).",
        polish: "Nie ma zastrzeżenia \(name).")
    case .answeredAlready(let name, let day):
      LocalizedText(
        english: "The challenge \(name) was answered on \(day).",
        serbian: "Na osporavanje \(name) odgovoreno je \(day).",
        polish: "Na zastrzeżenie \(name) odpowiedziano \(day).")
    case .noOpenChallenges:
      LocalizedText(
        english: "No challenge waits for an answer.", serbian: "Nijedno osporavanje ne čeka odgovor.",
        polish: "Żadne zastrzeżenie nie czeka na odpowiedź.")
    }
  }
}
