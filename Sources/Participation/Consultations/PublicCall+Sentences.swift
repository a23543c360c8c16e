extension PublicCall.Shortfall: ShortfallReason {
  /// One sentence a person can act on.
  public var sentence: LocalizedText {
    switch self {
    case .criteriaFull(let criteria):
      LocalizedText(
        english: "The call has \(criteria) criteria, and can have no more.",
        serbian: "Broj kriterijuma je \(criteria) i ne može biti veći.",
        polish: "Liczba kryteriów wynosi \(criteria) i nie może być większa.")
    case .noCriterion(let criterion):
      LocalizedText(
        english: "The call has no criterion \(criterion).",
        serbian: "U pozivu nema kriterijuma \(criterion).", polish: "W naborze nie ma kryterium \(criterion)."
      )
    case .noCriteria:
      LocalizedText(
        english: "The call has no criteria; set at least one.",
        serbian: "Poziv nema kriterijuma; utvrdite bar jedan.",
        polish: "Nabór nie ma kryteriów; ustal co najmniej jedno.")
    case .periodOver(let last, let published):
      LocalizedText(
        english:
          """
          Applications are taken until \(last), and it is published on \(published); name later days.
          """,
        serbian:
          """
          Prijave se primaju do \(last), a poziv se objavljuje \(published); navedite kasnije dane.
          """,
        polish:
          """
          Zgłoszenia przyjmuje się do \(last), a nabór ogłasza się \(published); podaj późniejsze dni.
          """)
    case .notLater(let day, let last):
      LocalizedText(
        english: "\(day) is not later than the last day, \(last); name a later one.",
        serbian: "\(day) nije posle poslednjeg dana, \(last); navedite kasniji.",
        polish: "\(day) nie przypada po ostatnim dniu, \(last); wskaż późniejszy.")
    case .noLastDay:
      LocalizedText(
        english: "Applications are taken without a last day; there is nothing to extend.",
        serbian: "Prijave se primaju bez poslednjeg dana; nema šta da se produži.",
        polish: "Zgłoszenia przyjmuje się bez ostatniego dnia; nie ma czego przedłużać.")
    case .applicationTaken(let application, let received):
      LocalizedText(
        english: "An application \(application) came on \(received); choose another name.",
        serbian: "Prijava \(application) je primljena \(received); izaberite drugu oznaku.",
        polish: "Zgłoszenie \(application) wpłynęło \(received); wybierz inny identyfikator.")
    case .noApplication(let application):
      LocalizedText(
        english: "There is no application \(application).", serbian: "Nema prijave \(application).",
        polish: "Nie ma zgłoszenia \(application).")
    case .noApplications:
      LocalizedText(
        english: "There is no application for it.", serbian: "Za to nema prijave.",
        polish: "Nie ma do tego zgłoszenia.")
    case .applicationWithdrawn(let application, let day):
      LocalizedText(
        english: "The application \(application) was withdrawn on \(day).",
        serbian: "Prijava \(application) je povučena \(day).",
        polish: "Zgłoszenie \(application) wycofano \(day).")
    case .applicationExcluded(let application, let code, let day):
      LocalizedText(
        english: "The application \(application) was excluded on \(day): {1}.",
        serbian: "Prijava \(application) je odbačena \(day): {1}.",
        polish: "Zgłoszenie \(application) odrzucono \(day): {1}.", filling: [code.label])
    case .notExcluded(let application):
      LocalizedText(
        english: "The application \(application) takes part already.",
        serbian: "Prijava \(application) već učestvuje.",
        polish: "Zgłoszenie \(application) już bierze udział.")
    case .pointsOutOfRange(let points, let most, let criterion):
      LocalizedText(
        english: "\(points) points are not possible under \(criterion); give 0 to \(most).",
        serbian: "Bodovi \(points) nisu mogući za kriterijum \(criterion); dajte 0 do \(most).",
        polish: "Punkty \(points) nie są możliwe w kryterium \(criterion); podaj od 0 do \(most).")
    case .scoredAlready(let assessor, let points, let day):
      LocalizedText(
        english: "\(assessor) gave it \(points) points on \(day), and scores once.",
        serbian: "\(assessor) boduje jednom; bodovi od \(day): \(points).",
        polish: "\(assessor) ocenia raz; punkty z \(day): \(points).")
    case .assessorsFull(let assessors):
      LocalizedText(
        english: "\(assessors) assessors scored it, and no more can.",
        serbian: "Broj ocenjivača je \(assessors) i ne može biti veći.",
        polish: "Liczba oceniających wynosi \(assessors) i nie może być większa.")
    case .pointsMissing(let marks, let application, let criterion):
      LocalizedText(
        english: "Scores still missing: \(marks), the first for \(application) under \(criterion).",
        serbian:
          """
          Ocena koje nedostaju: \(marks), prva za prijavu \(application) po kriterijumu \(criterion).
          """,
        polish: "Brakujących ocen: \(marks), pierwsza dla \(application) w kryterium \(criterion).")
    case .lotTwice(let application):
      LocalizedText(
        english: "The application \(application) has two lots; give it one.",
        serbian: "Prijava \(application) ima dva žreba; dajte joj jedan.",
        polish: "Zgłoszenie \(application) ma dwa losy; daj mu jeden.")
    case .lotsMissing(let applications):
      LocalizedText(
        english: "Draw lots for the last places between {1}.",
        serbian: "Izvucite žreb za poslednja mesta između: {1}.",
        polish: "Przeprowadź losowanie ostatnich miejsc między: {1}.",
        filling: [
          .list(applications.map { LocalizedText(english: $0.text, serbian: $0.text, polish: $0.text) })
        ])
    case .complaintTaken(let complaint, let filed):
      LocalizedText(
        english: "A complaint \(complaint) was filed on \(filed); choose another name.",
        serbian: "Prigovor \(complaint) je podnet \(filed); izaberite drugu oznaku.",
        polish: "Zastrzeżenie \(complaint) wniesiono \(filed); wybierz inny identyfikator.")
    case .noComplaint(let complaint):
      LocalizedText(
        english: "There is no complaint \(complaint).", serbian: "Nema prigovora \(complaint).",
        polish: "Nie ma zastrzeżenia \(complaint).")
    case .noComplaints:
      LocalizedText(
        english: "There is no complaint for it.", serbian: "Za to nema prigovora.",
        polish: "Nie ma do tego zastrzeżenia.")
    case .complaintAnswered(let complaint, let day):
      LocalizedText(
        english: "The complaint \(complaint) was answered on \(day).",
        serbian: "Na prigovor \(complaint) je odgovoreno \(day).",
        polish: "Na zastrzeżenie \(complaint) odpowiedziano \(day).")
    case .complaintNotUpheld(let complaint):
      LocalizedText(
        english: "The complaint \(complaint) is not upheld.", serbian: "Prigovor \(complaint) nije usvojen.",
        polish: "Zastrzeżenie \(complaint) nie zostało uwzględnione.")
    case .complaintRemedied(let complaint, let day):
      LocalizedText(
        english: "The scoring was reopened on \(day) because of \(complaint).",
        serbian: "Bodovanje je zbog prigovora \(complaint) ponovljeno \(day).",
        polish: "Z powodu zastrzeżenia \(complaint) ocenę wznowiono \(day).")
    case .notSelected(let application):
      LocalizedText(
        english: "The application \(application) was not selected.",
        serbian: "Prijava \(application) nije izabrana.",
        polish: "Zgłoszenie \(application) nie zostało wybrane.")
    case .outcomeKnown(let application, let day):
      LocalizedText(
        english: "What became of \(application) is on record since \(day).",
        serbian: "Šta je bilo sa prijavom \(application), zabeleženo je \(day).",
        polish: "Co stało się ze zgłoszeniem \(application), zapisano \(day).")
    }
  }
}

extension CallSelection.Outcome {
  /// One sentence a person can act on.
  public var sentence: LocalizedText {
    switch self {
    case .selected(let place, let total):
      LocalizedText(
        english: "Selected: place \(place) with \(total.text) points.",
        serbian: "Izabrano: mesto \(place), bodovi \(total.text).",
        polish: "Wybrane: miejsce \(place), punkty \(total.text).")
    case .belowLine(let place, let total, let last, let places):
      LocalizedText(
        english:
          """
          Not selected: place \(place) with \(total.text) points; there were \(places) places, the \
          last with \(last.text).
          """,
        serbian:
          """
          Nije izabrano: mesto \(place), bodovi \(total.text); mesta je bilo \(places), poslednje sa \
          \(last.text).
          """,
        polish:
          """
          Niewybrane: miejsce \(place), punkty \(total.text); miejsc było \(places), ostatnie z \
          \(last.text).
          """)
    case .lostTie(let place, let total, let winner, let rule):
      LocalizedText(
        english:
          """
          Not selected: place \(place) with \(total.text) points, as many as \(winner), which comes \
          first by this rule: {1}.
          """,
        serbian:
          """
          Nije izabrano: mesto \(place), bodovi \(total.text), isto kao \(winner); prednost je dalo \
          pravilo: {1}.
          """,
        polish:
          """
          Niewybrane: miejsce \(place), punkty \(total.text), tyle co \(winner); rozstrzygnęła \
          reguła: {1}.
          """, filling: [rule.label])
    case .belowLeastTotal(let place, let total, let least):
      LocalizedText(
        english: "Not selected: place \(place) with \(total.text) points, of at least \(least).",
        serbian: "Nije izabrano: mesto \(place), bodovi \(total.text), a najmanje je \(least).",
        polish: "Niewybrane: miejsce \(place), punkty \(total.text), a minimum to \(least).")
    case .inadmissible(let code, let day):
      LocalizedText(
        english: "Not scored: excluded on \(day): {1}.", serbian: "Nije bodovano: odbačeno \(day): {1}.",
        polish: "Nieocenione: odrzucone \(day): {1}.", filling: [code.label])
    case .withdrawn(let day):
      LocalizedText(
        english: "Not scored: withdrawn on \(day).", serbian: "Nije bodovano: povučeno \(day).",
        polish: "Nieocenione: wycofane \(day).")
    }
  }
}
