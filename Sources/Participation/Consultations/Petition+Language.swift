extension Petition.Stage {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .proposed:
      LocalizedText(english: "proposed", serbian: "predložena", polish: "zgłoszona")
    case .collecting:
      LocalizedText(
        english: "collecting signatures", serbian: "prikupljanje potpisa", polish: "zbieranie podpisów")
    case .submitted:
      LocalizedText(english: "submitted", serbian: "podneta", polish: "złożona")
    case .insufficient:
      LocalizedText(english: "too few signatures", serbian: "nedovoljno potpisa", polish: "za mało podpisów")
    case .verified:
      LocalizedText(english: "verified", serbian: "proverena", polish: "zweryfikowana")
    case .scheduled:
      LocalizedText(
        english: "scheduled for debate", serbian: "zakazana rasprava", polish: "wyznaczono debatę")
    case .debated:
      LocalizedText(english: "debated", serbian: "raspravljena", polish: "po debacie")
    case .decided:
      LocalizedText(english: "decided", serbian: "odlučeno", polish: "rozstrzygnięta")
    case .answered:
      LocalizedText(english: "answered", serbian: "odgovorena", polish: "z odpowiedzią")
    case .neverAnswered:
      LocalizedText(english: "never answered", serbian: "bez odgovora", polish: "pozostawiona bez odpowiedzi")
    case .lapsed:
      LocalizedText(english: "lapsed", serbian: "ugašena", polish: "wygasła")
    case .withdrawn:
      LocalizedText(english: "withdrawn", serbian: "povučena", polish: "wycofana")
    case .refused:
      LocalizedText(english: "not taken", serbian: "odbačena", polish: "nieprzyjęta")
    }
  }
}

extension Petition.Event.Kind {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .sponsorJoined:
      LocalizedText(
        english: "sponsor joined", serbian: "pridružio se podržavalac", polish: "dołączył poręczyciel")
    case .sponsorLeft:
      LocalizedText(english: "sponsor left", serbian: "podržavalac je odustao", polish: "odszedł poręczyciel")
    case .published:
      LocalizedText(
        english: "petition published", serbian: "peticija je objavljena", polish: "ogłoszono petycję")
    case .refused:
      LocalizedText(
        english: "petition not taken", serbian: "peticija je odbačena", polish: "nie przyjęto petycji")
    case .signed:
      LocalizedText(english: "signed by name", serbian: "potpis imenom", polish: "podpisano imiennie")
    case .signaturesCounted:
      LocalizedText(
        english: "signatures counted", serbian: "potpisi su prebrojani", polish: "policzono podpisy")
    case .signatureStruck:
      LocalizedText(english: "signature struck", serbian: "potpis je poništen", polish: "skreślono podpis")
    case .signaturesStruck:
      LocalizedText(
        english: "signatures struck", serbian: "potpisi su poništeni", polish: "skreślono podpisy")
    case .periodExtended:
      LocalizedText(english: "period extended", serbian: "rok je produžen", polish: "przedłużono termin")
    case .collectionReopened:
      LocalizedText(
        english: "collection reopened", serbian: "prikupljanje je nastavljeno", polish: "wznowiono zbieranie")
    case .submitted:
      LocalizedText(english: "petition submitted", serbian: "peticija je podneta", polish: "złożono petycję")
    case .verified:
      LocalizedText(
        english: "enough signatures found", serbian: "utvrđeno je dovoljno potpisa",
        polish: "stwierdzono wystarczającą liczbę podpisów")
    case .foundInsufficient:
      LocalizedText(
        english: "too few signatures found", serbian: "utvrđeno je nedovoljno potpisa",
        polish: "stwierdzono brak wystarczającej liczby podpisów")
    case .scheduled:
      LocalizedText(english: "debate scheduled", serbian: "zakazana je rasprava", polish: "wyznaczono debatę")
    case .debated:
      LocalizedText(english: "petition debated", serbian: "održana je rasprava", polish: "odbyto debatę")
    case .accepted:
      LocalizedText(
        english: "petition accepted", serbian: "peticija je prihvaćena", polish: "uwzględniono petycję")
    case .partlyAccepted:
      LocalizedText(
        english: "petition accepted in part", serbian: "peticija je delimično prihvaćena",
        polish: "uwzględniono petycję w części")
    case .turnedDown:
      LocalizedText(
        english: "petition turned down", serbian: "peticija je odbijena", polish: "nie uwzględniono petycji")
    case .interimAnswered:
      LocalizedText(
        english: "answered before the end", serbian: "dat je prethodni odgovor",
        polish: "udzielono odpowiedzi w toku")
    case .answered:
      LocalizedText(
        english: "petition answered", serbian: "odgovoreno je na peticiju",
        polish: "udzielono odpowiedzi na petycję")
    case .leftUnanswered:
      LocalizedText(
        english: "left unanswered", serbian: "ostalo je bez odgovora", polish: "pozostawiono bez odpowiedzi")
    case .lapsed:
      LocalizedText(english: "petition lapsed", serbian: "peticija se ugasila", polish: "petycja wygasła")
    case .withdrawn:
      LocalizedText(
        english: "petition withdrawn", serbian: "peticija je povučena", polish: "wycofano petycję")
    }
  }
}

extension Petition.Requirement {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .sponsorNew:
      LocalizedText(english: "new sponsor", serbian: "novi podržavalac", polish: "nowy poręczyciel")
    case .sponsorStands:
      LocalizedText(
        english: "sponsor of the petition", serbian: "podržavalac peticije", polish: "poręczyciel petycji")
    case .sponsorsEnough:
      LocalizedText(
        english: "enough sponsors", serbian: "dovoljno podržavalaca",
        polish: "wystarczająca liczba poręczycieli")
    case .inPeriod:
      LocalizedText(
        english: "within the period", serbian: "u roku za prikupljanje", polish: "w terminie zbierania")
    case .signatureNew:
      LocalizedText(english: "new signature", serbian: "novi potpis", polish: "nowy podpis")
    case .countable:
      LocalizedText(
        english: "countable number", serbian: "broj koji se može brojati",
        polish: "liczba możliwa do policzenia")
    case .strikable:
      LocalizedText(
        english: "signatures to strike", serbian: "potpisi za poništavanje", polish: "podpisy do skreślenia")
    case .later:
      LocalizedText(
        english: "later last day", serbian: "kasniji poslednji dan", polish: "późniejszy ostatni dzień")
    case .thresholdReached:
      LocalizedText(english: "threshold reached", serbian: "prag je dostignut", polish: "próg osiągnięty")
    case .thresholdMissed:
      LocalizedText(english: "threshold missed", serbian: "prag nije dostignut", polish: "próg nieosiągnięty")
    case .answerOverdue:
      LocalizedText(
        english: "answer overdue", serbian: "istekao rok za odgovor", polish: "minął termin odpowiedzi")
    case .grounded:
      LocalizedText(english: "ground holds", serbian: "razlog postoji", polish: "podstawa zachodzi")
    }
  }
}

extension Petition.Duty {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .publish:
      LocalizedText(english: "publish the petition", serbian: "objaviti peticiju", polish: "ogłosić petycję")
    case .submit:
      LocalizedText(english: "submit the petition", serbian: "podneti peticiju", polish: "złożyć petycję")
    case .verify:
      LocalizedText(
        english: "verify the signatures", serbian: "proveriti potpise", polish: "zweryfikować podpisy")
    case .schedule:
      LocalizedText(english: "schedule the debate", serbian: "zakazati raspravu", polish: "wyznaczyć debatę")
    case .debate:
      LocalizedText(
        english: "debate the petition", serbian: "raspraviti peticiju", polish: "przeprowadzić debatę")
    case .answer:
      LocalizedText(
        english: "answer the petition", serbian: "odgovoriti na peticiju", polish: "odpowiedzieć na petycję")
    }
  }
}
