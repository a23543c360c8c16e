extension PublicCall.Stage {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .drafted:
      LocalizedText(english: "drafted", serbian: "u pripremi", polish: "w przygotowaniu")
    case .published:
      LocalizedText(english: "published", serbian: "objavljen", polish: "ogłoszony")
    case .open:
      LocalizedText(english: "open", serbian: "otvoren", polish: "otwarty")
    case .closed:
      LocalizedText(english: "closed", serbian: "zatvoren", polish: "zamknięty")
    case .scored:
      LocalizedText(english: "scored", serbian: "bodovan", polish: "oceniony")
    case .selected:
      LocalizedText(english: "selected", serbian: "izvršen izbor", polish: "dokonano wyboru")
    case .announced:
      LocalizedText(english: "announced", serbian: "objavljen ishod", polish: "ogłoszono wynik")
    case .final:
      LocalizedText(english: "final", serbian: "konačan", polish: "ostateczny")
    case .concluded:
      LocalizedText(english: "concluded", serbian: "zaključen", polish: "zakończony")
    case .cancelled:
      LocalizedText(english: "cancelled", serbian: "otkazan", polish: "odwołany")
    }
  }
}

extension PublicCall.Event.Kind {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .criterionSet:
      LocalizedText(english: "criterion set", serbian: "utvrđen je kriterijum", polish: "ustalono kryterium")
    case .criterionDropped:
      LocalizedText(
        english: "criterion dropped", serbian: "kriterijum je izostavljen", polish: "usunięto kryterium")
    case .published:
      LocalizedText(english: "call published", serbian: "javni poziv je objavljen", polish: "ogłoszono nabór")
    case .opened:
      LocalizedText(english: "call opened", serbian: "javni poziv je otvoren", polish: "otwarto nabór")
    case .applicationReceived:
      LocalizedText(
        english: "application received", serbian: "primljena je prijava", polish: "przyjęto zgłoszenie")
    case .applicationWithdrawn:
      LocalizedText(
        english: "application withdrawn", serbian: "prijava je povučena", polish: "wycofano zgłoszenie")
    case .applicationExcluded:
      LocalizedText(
        english: "application excluded", serbian: "prijava je odbačena", polish: "odrzucono zgłoszenie")
    case .applicationReadmitted:
      LocalizedText(
        english: "application readmitted", serbian: "prijava je vraćena u postupak",
        polish: "przywrócono zgłoszenie")
    case .deadlineExtended:
      LocalizedText(english: "deadline extended", serbian: "rok je produžen", polish: "przedłużono termin")
    case .closed:
      LocalizedText(english: "call closed", serbian: "javni poziv je zatvoren", polish: "zamknięto nabór")
    case .scored:
      LocalizedText(english: "points given", serbian: "dodeljeni su bodovi", polish: "przyznano punkty")
    case .scoresAnnulled:
      LocalizedText(english: "points annulled", serbian: "bodovi su poništeni", polish: "unieważniono punkty")
    case .scoringCompleted:
      LocalizedText(
        english: "scoring completed", serbian: "bodovanje je završeno", polish: "zakończono ocenę")
    case .lotsDrawn:
      LocalizedText(english: "lots drawn", serbian: "izvršen je žreb", polish: "przeprowadzono losowanie")
    case .selectionMade:
      LocalizedText(english: "selection made", serbian: "izvršen je izbor", polish: "dokonano wyboru")
    case .announced:
      LocalizedText(english: "outcome announced", serbian: "ishod je objavljen", polish: "ogłoszono wynik")
    case .complaintFiled:
      LocalizedText(
        english: "complaint filed", serbian: "podnet je prigovor", polish: "wniesiono zastrzeżenie")
    case .complaintUpheld:
      LocalizedText(
        english: "complaint upheld", serbian: "prigovor je usvojen", polish: "uwzględniono zastrzeżenie")
    case .complaintDismissed:
      LocalizedText(
        english: "complaint dismissed", serbian: "prigovor je odbijen", polish: "oddalono zastrzeżenie")
    case .scoringReopened:
      LocalizedText(english: "scoring reopened", serbian: "bodovanje se ponavlja", polish: "wznowiono ocenę")
    case .finalised:
      LocalizedText(
        english: "selection made final", serbian: "izbor je konačan", polish: "wybór stał się ostateczny")
    case .finished:
      LocalizedText(
        english: "participation finished", serbian: "učešće je okončano", polish: "udział zakończono")
    case .givenUp:
      LocalizedText(
        english: "participation given up", serbian: "od učešća se odustalo", polish: "z udziału zrezygnowano")
    case .concluded:
      LocalizedText(
        english: "call concluded", serbian: "javni poziv je zaključen", polish: "zakończono nabór")
    case .cancelled:
      LocalizedText(english: "call cancelled", serbian: "javni poziv je otkazan", polish: "odwołano nabór")
    }
  }
}

extension PublicCall.Requirement {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .criterionFits:
      LocalizedText(
        english: "room for the criterion", serbian: "mesto za kriterijum", polish: "miejsce na kryterium")
    case .criterionStands:
      LocalizedText(
        english: "criterion of the call", serbian: "kriterijum iz poziva", polish: "kryterium naboru")
    case .criteriaSet:
      LocalizedText(english: "criteria set", serbian: "kriterijumi utvrđeni", polish: "kryteria ustalone")
    case .periodAhead:
      LocalizedText(
        english: "days still to come", serbian: "rok tek predstoji", polish: "termin jeszcze nie minął")
    case .later:
      LocalizedText(
        english: "later last day", serbian: "kasniji poslednji dan", polish: "późniejszy ostatni dzień")
    case .applicationNew:
      LocalizedText(english: "new application", serbian: "nova prijava", polish: "nowe zgłoszenie")
    case .applicationStands:
      LocalizedText(
        english: "application on record", serbian: "prijava u postupku", polish: "zgłoszenie w ewidencji")
    case .applicationAdmitted:
      LocalizedText(
        english: "admitted application", serbian: "prihvatljiva prijava", polish: "dopuszczone zgłoszenie")
    case .applicationOut:
      LocalizedText(
        english: "excluded application", serbian: "odbačena prijava", polish: "odrzucone zgłoszenie")
    case .pointsFit:
      LocalizedText(english: "points within range", serbian: "bodovi u opsegu", polish: "punkty w zakresie")
    case .assessorNew:
      LocalizedText(
        english: "assessor has not scored it", serbian: "ocenjivač nije bodovao",
        polish: "oceniający jeszcze nie oceniał")
    case .everythingScored:
      LocalizedText(english: "everything scored", serbian: "sve je bodovano", polish: "wszystko ocenione")
    case .lotsFit:
      LocalizedText(
        english: "lots fit the applications", serbian: "žreb odgovara prijavama",
        polish: "losy odpowiadają zgłoszeniom")
    case .tiesBroken:
      LocalizedText(
        english: "ties broken", serbian: "izjednačenja razrešena", polish: "remisy rozstrzygnięte")
    case .complaintNew:
      LocalizedText(english: "new complaint", serbian: "novi prigovor", polish: "nowe zastrzeżenie")
    case .complaintOpen:
      LocalizedText(
        english: "unanswered complaint", serbian: "prigovor bez odgovora",
        polish: "zastrzeżenie bez odpowiedzi")
    case .complaintUpheld:
      LocalizedText(
        english: "upheld complaint", serbian: "usvojen prigovor", polish: "uwzględnione zastrzeżenie")
    case .selectedOpen:
      LocalizedText(
        english: "selected application", serbian: "izabrana prijava", polish: "wybrane zgłoszenie")
    }
  }
}

extension PublicCall.Duty {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .open:
      LocalizedText(english: "open the call", serbian: "otvoriti poziv", polish: "otworzyć nabór")
    case .close:
      LocalizedText(english: "close the call", serbian: "zatvoriti poziv", polish: "zamknąć nabór")
    case .score:
      LocalizedText(
        english: "score the applications", serbian: "bodovati prijave", polish: "ocenić zgłoszenia")
    case .announce:
      LocalizedText(english: "announce the outcome", serbian: "objaviti ishod", polish: "ogłosić wynik")
    case .answerComplaint:
      LocalizedText(
        english: "answer a complaint", serbian: "odgovoriti na prigovor",
        polish: "odpowiedzieć na zastrzeżenie")
    case .scoreAgain:
      LocalizedText(english: "score again", serbian: "ponoviti bodovanje", polish: "ocenić ponownie")
    case .finalise:
      LocalizedText(
        english: "make the selection final", serbian: "učiniti izbor konačnim",
        polish: "uczynić wybór ostatecznym")
    }
  }
}

extension CallTieBreak {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .criterionOrder:
      LocalizedText(
        english: "criteria in their order", serbian: "kriterijumi po redu", polish: "kryteria w kolejności")
    case .earlierApplication:
      LocalizedText(
        english: "earlier application", serbian: "ranija prijava", polish: "wcześniejsze zgłoszenie")
    case .identifier:
      LocalizedText(english: "identifier", serbian: "oznaka prijave", polish: "identyfikator")
    case .drawn:
      LocalizedText(english: "by lot", serbian: "žreb", polish: "losowanie")
    }
  }
}

extension CallInadmissibility {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .late:
      LocalizedText(english: "late", serbian: "neblagovremeno", polish: "po terminie")
    case .incomplete:
      LocalizedText(english: "incomplete", serbian: "nepotpuno", polish: "niekompletne")
    case .ineligible:
      LocalizedText(english: "not eligible", serbian: "bez prava učešća", polish: "brak uprawnienia")
    case .duplicate:
      LocalizedText(english: "duplicate", serbian: "ponovljeno", polish: "powtórzone")
    case .outsideScope:
      LocalizedText(english: "outside the scope", serbian: "van predmeta poziva", polish: "poza zakresem")
    case .other:
      LocalizedText(english: "other reason", serbian: "drugi razlog", polish: "inny powód")
    }
  }
}
