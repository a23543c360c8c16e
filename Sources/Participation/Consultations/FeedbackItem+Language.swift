extension FeedbackItem.Stage {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .received:
      LocalizedText(english: "received", serbian: "primljeno", polish: "przyjęte")
    case .acknowledged:
      LocalizedText(english: "acknowledged", serbian: "potvrđen prijem", polish: "potwierdzono przyjęcie")
    case .assigned:
      LocalizedText(english: "assigned", serbian: "dodeljeno", polish: "przydzielone")
    case .inProgress:
      LocalizedText(english: "in progress", serbian: "u radu", polish: "w toku")
    case .resolved:
      LocalizedText(english: "resolved", serbian: "rešeno", polish: "załatwione")
    case .declined:
      LocalizedText(english: "declined", serbian: "odbijeno", polish: "załatwione odmownie")
    case .reopened:
      LocalizedText(english: "reopened", serbian: "ponovo otvoreno", polish: "wznowione")
    case .confirmed:
      LocalizedText(english: "confirmed", serbian: "potvrđeno", polish: "potwierdzone")
    case .merged:
      LocalizedText(english: "merged", serbian: "spojeno", polish: "połączone")
    }
  }
}

extension FeedbackItem.Stage.Turn {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .service:
      LocalizedText(
        english: "turn of the service", serbian: "na potezu je služba", polish: "ruch po stronie służb")
    case .reporter:
      LocalizedText(
        english: "turn of the reporter", serbian: "na potezu je podnosilac",
        polish: "ruch po stronie zgłaszającego")
    case .over:
      LocalizedText(english: "over", serbian: "okončano", polish: "zakończone")
    }
  }
}

extension FeedbackItem.Event.Kind {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .acknowledged:
      LocalizedText(
        english: "receipt acknowledged", serbian: "potvrđen je prijem",
        polish: "potwierdzono przyjęcie zgłoszenia")
    case .assigned:
      LocalizedText(
        english: "assigned to a unit", serbian: "dodeljeno je službi", polish: "przydzielono jednostce")
    case .workStarted:
      LocalizedText(english: "work started", serbian: "počeo je rad", polish: "rozpoczęto prace")
    case .resolved:
      LocalizedText(english: "settled", serbian: "rešeno je", polish: "załatwiono sprawę")
    case .declined:
      LocalizedText(
        english: "request declined", serbian: "odbijen je zahtev", polish: "odmówiono załatwienia")
    case .confirmed:
      LocalizedText(
        english: "settlement confirmed", serbian: "potvrđeno je rešenje", polish: "potwierdzono załatwienie")
    case .reopened:
      LocalizedText(english: "taken up again", serbian: "ponovo je otvoreno", polish: "wznowiono sprawę")
    case .merged:
      LocalizedText(
        english: "merged into another item", serbian: "spojeno je s drugom prijavom",
        polish: "połączono z innym zgłoszeniem")
    case .duplicateJoined:
      LocalizedText(
        english: "duplicate joined", serbian: "pridružena je ista prijava",
        polish: "dołączono to samo zgłoszenie")
    case .rated:
      LocalizedText(english: "handling rated", serbian: "ocenjeno je postupanje", polish: "oceniono obsługę")
    }
  }
}

extension FeedbackItem.Requirement {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .byTheReporter:
      LocalizedText(english: "by the reporter", serbian: "od podnosioca", polish: "przez zgłaszającego")
    case .unitNew:
      LocalizedText(english: "another unit", serbian: "druga služba", polish: "inna jednostka")
    case .goesOnElsewhere:
      LocalizedText(english: "another item", serbian: "druga prijava", polish: "inne zgłoszenie")
    case .duplicateNew:
      LocalizedText(
        english: "duplicate not yet joined", serbian: "prijava još nije pridružena",
        polish: "zgłoszenie jeszcze niedołączone")
    }
  }
}

extension FeedbackItem.Duty {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .acknowledge:
      LocalizedText(
        english: "acknowledge the receipt", serbian: "potvrditi prijem", polish: "potwierdzić przyjęcie")
    case .assign:
      LocalizedText(english: "assign to a unit", serbian: "dodeliti službi", polish: "przydzielić jednostce")
    case .settle:
      LocalizedText(english: "settle the matter", serbian: "rešiti predmet", polish: "załatwić sprawę")
    case .confirm:
      LocalizedText(
        english: "confirm the settlement", serbian: "potvrditi rešenje", polish: "potwierdzić załatwienie")
    }
  }
}

extension FeedbackKind {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .municipalProblem:
      LocalizedText(english: "municipal problem", serbian: "komunalni problem", polish: "problem komunalny")
    case .libraryRecommendation:
      LocalizedText(
        english: "library recommendation", serbian: "preporuka biblioteci",
        polish: "propozycja dla biblioteki")
    case .serviceProposal:
      LocalizedText(
        english: "proposal for a service", serbian: "predlog za poboljšanje usluge",
        polish: "propozycja dotycząca usługi")
    case .complaint:
      LocalizedText(
        english: "complaint about a service", serbian: "pritužba na uslugu", polish: "skarga na usługę")
    }
  }
}

extension FeedbackDecline {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .notCompetent:
      LocalizedText(english: "not competent", serbian: "nije nadležno", polish: "brak właściwości")
    case .unfounded:
      LocalizedText(english: "unfounded", serbian: "neosnovano", polish: "bezzasadne")
    case .plannedAlready:
      LocalizedText(english: "planned already", serbian: "već planirano", polish: "już zaplanowane")
    case .noFunds:
      LocalizedText(english: "no funds", serbian: "nema sredstava", polish: "brak środków")
    case .unavailable:
      LocalizedText(english: "not available", serbian: "nije dostupno", polish: "niedostępne")
    case .unclear:
      LocalizedText(english: "unclear", serbian: "nejasno", polish: "niejasne")
    case .other:
      LocalizedText(english: "other reason", serbian: "drugi razlog", polish: "inny powód")
    }
  }
}

extension ServiceRating {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .veryPoor:
      LocalizedText(english: "very poor", serbian: "veoma loše", polish: "bardzo źle")
    case .poor:
      LocalizedText(english: "poor", serbian: "loše", polish: "źle")
    case .fair:
      LocalizedText(english: "fair", serbian: "osrednje", polish: "średnio")
    case .good:
      LocalizedText(english: "good", serbian: "dobro", polish: "dobrze")
    case .veryGood:
      LocalizedText(english: "very good", serbian: "veoma dobro", polish: "bardzo dobrze")
    }
  }
}
