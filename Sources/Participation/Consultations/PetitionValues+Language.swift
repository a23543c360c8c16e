extension PetitionKind {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .petition:
      LocalizedText(english: "petition", serbian: "peticija", polish: "petycja")
    case .civicInitiative:
      LocalizedText(
        english: "civic initiative", serbian: "građanska inicijativa",
        polish: "obywatelska inicjatywa uchwałodawcza")
    case .peoplesInitiative:
      LocalizedText(
        english: "people’s initiative", serbian: "narodna inicijativa", polish: "inicjatywa ludowa")
    case .transnationalInitiative:
      LocalizedText(
        english: "citizens’ initiative across countries", serbian: "građanska inicijativa više zemalja",
        polish: "inicjatywa obywatelska wielu państw")
    }
  }
}

extension SignaturePolicy {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .countsOnly:
      LocalizedText(english: "counts only", serbian: "samo brojevi", polish: "tylko liczby")
    case .onePerPerson:
      LocalizedText(english: "one per person", serbian: "jedan po osobi", polish: "jeden na osobę")
    case .onePerChannel:
      LocalizedText(
        english: "one per person and channel", serbian: "jedan po osobi i kanalu",
        polish: "jeden na osobę i kanał")
    }
  }
}

extension SignatureChannel {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .paper:
      LocalizedText(english: "paper", serbian: "papir", polish: "papier")
    case .online:
      LocalizedText(english: "online", serbian: "onlajn", polish: "internet")
    }
  }
}

extension PetitionConsequence {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .validity:
      LocalizedText(english: "validity", serbian: "punovažnost", polish: "ważność")
    case .answer:
      LocalizedText(english: "answer", serbian: "odgovor", polish: "odpowiedź")
    case .debate:
      LocalizedText(english: "debate", serbian: "rasprava", polish: "debata")
    }
  }
}

extension StrikeGround {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .duplicate:
      LocalizedText(english: "signed before", serbian: "već potpisano", polish: "podpisano wcześniej")
    case .notEligible:
      LocalizedText(english: "not eligible", serbian: "bez prava potpisa", polish: "brak uprawnienia")
    case .incomplete:
      LocalizedText(english: "incomplete", serbian: "nepotpuno", polish: "niekompletny")
    case .forged:
      LocalizedText(english: "forged", serbian: "falsifikovano", polish: "sfałszowany")
    case .withdrawn:
      LocalizedText(english: "taken back", serbian: "povučeno", polish: "wycofany")
    case .other:
      LocalizedText(english: "other ground", serbian: "drugi razlog", polish: "inny powód")
    }
  }
}

extension PetitionRefusal {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .notCompetent:
      LocalizedText(english: "not competent", serbian: "nije nadležno", polish: "brak właściwości")
    case .duplicate:
      LocalizedText(english: "asked for elsewhere", serbian: "već traženo", polish: "już zgłoszone")
    case .unlawful:
      LocalizedText(english: "unlawful", serbian: "nezakonito", polish: "niezgodne z prawem")
    case .offensive:
      LocalizedText(english: "offensive", serbian: "uvredljivo", polish: "obraźliwe")
    case .unclear:
      LocalizedText(english: "unclear", serbian: "nejasno", polish: "niejasne")
    case .other:
      LocalizedText(english: "other ground", serbian: "drugi razlog", polish: "inny powód")
    }
  }
}

extension LapseGround {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .periodOver:
      LocalizedText(english: "period over", serbian: "istekao rok", polish: "upłynął termin")
    case .dissolution:
      LocalizedText(english: "body dissolved", serbian: "organ raspušten", polish: "organ rozwiązany")
    case .other:
      LocalizedText(english: "other ground", serbian: "drugi razlog", polish: "inny powód")
    }
  }
}
