extension Consultation.Stage {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .planned: LocalizedText(english: "planned", serbian: "planirana", polish: "planowane")
    case .announced: LocalizedText(english: "announced", serbian: "najavljena", polish: "ogłoszone")
    case .open: LocalizedText(english: "open", serbian: "otvorena", polish: "otwarte")
    case .closed: LocalizedText(english: "closed", serbian: "zatvorena", polish: "zamknięte")
    case .analysed: LocalizedText(english: "analysed", serbian: "analizirana", polish: "przeanalizowane")
    case .answered: LocalizedText(english: "answered", serbian: "odgovorena", polish: "z odpowiedzią")
    case .published: LocalizedText(english: "published", serbian: "objavljena", polish: "opublikowane")
    case .concluded: LocalizedText(english: "concluded", serbian: "okončana", polish: "zakończone")
    case .neverAnswered:
      LocalizedText(english: "never answered", serbian: "nikad odgovorena", polish: "bez odpowiedzi")
    case .cancelled: LocalizedText(english: "cancelled", serbian: "otkazana", polish: "odwołane")
    }
  }
}

extension Consultation.Event.Kind {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .documentProvided:
      LocalizedText(
        english: "document provided", serbian: "stavljen je dokument na uvid", polish: "udostępniono dokument"
      )
    case .documentRevised:
      LocalizedText(
        english: "document revised", serbian: "izmenjen je dokument", polish: "zmieniono dokument")
    case .coordinatorAppointed:
      LocalizedText(
        english: "coordinator appointed", serbian: "imenovan je koordinator",
        polish: "wyznaczono koordynatora")
    case .techniqueChosen:
      LocalizedText(english: "technique chosen", serbian: "izabrana je tehnika", polish: "wybrano technikę")
    case .wayAdded:
      LocalizedText(
        english: "way to contribute added", serbian: "dodat je način davanja doprinosa",
        polish: "dodano sposób zgłaszania")
    case .announced:
      LocalizedText(
        english: "consultation announced", serbian: "konsultacije su najavljene",
        polish: "ogłoszono konsultacje")
    case .opened:
      LocalizedText(
        english: "consultation opened", serbian: "konsultacije su otvorene", polish: "otwarto konsultacje")
    case .extended:
      LocalizedText(
        english: "consultation extended", serbian: "konsultacije su produžene",
        polish: "przedłużono konsultacje")
    case .closed:
      LocalizedText(
        english: "consultation closed", serbian: "konsultacije su zatvorene", polish: "zamknięto konsultacje")
    case .methodReviewed:
      LocalizedText(english: "method reviewed", serbian: "metod je preispitan", polish: "zmieniono metodę")
    case .cancelled:
      LocalizedText(
        english: "consultation cancelled", serbian: "konsultacije su otkazane", polish: "odwołano konsultacje"
      )
    case .meetingPlanned:
      LocalizedText(english: "meeting planned", serbian: "planiran je skup", polish: "zaplanowano spotkanie")
    case .meetingHeld:
      LocalizedText(english: "meeting held", serbian: "održan je skup", polish: "odbyto spotkanie")
    case .meetingCancelled:
      LocalizedText(english: "meeting cancelled", serbian: "otkazan je skup", polish: "odwołano spotkanie")
    case .contributionReceived:
      LocalizedText(
        english: "contribution received", serbian: "primljen je doprinos", polish: "otrzymano wkład")
    case .contributionWithdrawn:
      LocalizedText(
        english: "contribution withdrawn", serbian: "doprinos je povučen", polish: "wycofano wkład")
    case .analysed:
      LocalizedText(
        english: "contributions analysed", serbian: "doprinosi su analizirani",
        polish: "przeanalizowano wkłady")
    case .summaryWritten:
      LocalizedText(
        english: "summary written", serbian: "sačinjen je sažetak", polish: "sporządzono podsumowanie")
    case .summaryPublished:
      LocalizedText(
        english: "summary published", serbian: "objavljen je sažetak", polish: "opublikowano podsumowanie")
    case .decisionTaken:
      LocalizedText(english: "decision taken", serbian: "doneta je odluka", polish: "podjęto decyzję")
    case .decisionPublished:
      LocalizedText(
        english: "decision published", serbian: "objavljena je odluka", polish: "opublikowano decyzję")
    case .answered:
      LocalizedText(
        english: "contributions answered", serbian: "odgovoreno je na doprinose",
        polish: "odpowiedziano na wkłady")
    case .neverAnswered:
      LocalizedText(
        english: "never answered", serbian: "nikad nije odgovoreno", polish: "nigdy nie odpowiedziano")
    case .concluded:
      LocalizedText(
        english: "consultation concluded", serbian: "konsultacije su okončane",
        polish: "zakończono sprawę konsultacji")
    }
  }
}

extension Consultation.Requirement {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .documentNew:
      LocalizedText(english: "new document", serbian: "nov dokument", polish: "nowy dokument")
    case .documentKnown:
      LocalizedText(
        english: "document of the consultation", serbian: "dokument konsultacija",
        polish: "dokument konsultacji")
    case .techniqueNew:
      LocalizedText(
        english: "technique not yet chosen", serbian: "tehnika koja još nije izabrana",
        polish: "technika jeszcze niewybrana")
    case .wayNew:
      LocalizedText(
        english: "way not yet offered", serbian: "način koji još nije ponuđen",
        polish: "sposób jeszcze niezaoferowany")
    case .windowAhead:
      LocalizedText(
        english: "window with an end ahead", serbian: "rok čiji kraj tek dolazi",
        polish: "okres z końcem w przyszłości")
    case .placesNamed:
      LocalizedText(
        english: "places named", serbian: "navedena mesta objave", polish: "wskazane miejsca ogłoszenia")
    case .subjectProvided:
      LocalizedText(
        english: "subject document", serbian: "predmetni dokument", polish: "dokument będący przedmiotem")
    case .wayOffered:
      LocalizedText(
        english: "way to contribute", serbian: "način davanja doprinosa", polish: "sposób zgłaszania")
    case .coordinatorKnown:
      LocalizedText(english: "coordinator", serbian: "koordinator", polish: "koordynator")
    case .extensionLater:
      LocalizedText(
        english: "later last day", serbian: "kasniji poslednji dan", polish: "późniejszy ostatni dzień")
    case .meetingNew: LocalizedText(english: "new meeting", serbian: "nov skup", polish: "nowe spotkanie")
    case .meetingAhead:
      LocalizedText(
        english: "meeting that lies ahead", serbian: "skup koji tek predstoji",
        polish: "spotkanie, które jest przed nami")
    case .contributionNew:
      LocalizedText(english: "new contribution", serbian: "nov doprinos", polish: "nowy wkład")
    case .sentBefore:
      LocalizedText(
        english: "sent before it arrived", serbian: "poslato pre prijema", polish: "wysłane przed otrzymaniem"
      )
    case .personNew:
      LocalizedText(
        english: "one contribution per person", serbian: "jedan doprinos po licu",
        polish: "jeden wkład na osobę")
    case .contributionStands:
      LocalizedText(english: "contribution that stands", serbian: "važeći doprinos", polish: "aktualny wkład")
    case .summaryWaiting:
      LocalizedText(
        english: "summary to be published", serbian: "sažetak koji treba objaviti",
        polish: "podsumowanie do publikacji")
    case .decisionWaiting:
      LocalizedText(
        english: "decision to be published", serbian: "odluka koju treba objaviti",
        polish: "decyzja do publikacji")
    case .summaryOut:
      LocalizedText(
        english: "published summary", serbian: "objavljen sažetak", polish: "opublikowane podsumowanie")
    case .decisionOut:
      LocalizedText(
        english: "published decision", serbian: "objavljena odluka", polish: "opublikowana decyzja")
    case .decisionKnown: LocalizedText(english: "decision", serbian: "odluka", polish: "decyzja")
    case .coverageProven:
      LocalizedText(
        english: "every contribution answered", serbian: "odgovoreno na svaki doprinos",
        polish: "odpowiedź na każdy wkład")
    case .deadlineOver:
      LocalizedText(english: "deadline over", serbian: "rok je istekao", polish: "termin minął")
    }
  }
}

extension Consultation.Duty {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .provideSubject:
      LocalizedText(
        english: "provide the subject document", serbian: "staviti predmetni dokument na uvid",
        polish: "udostępnić dokument będący przedmiotem")
    case .offerWay:
      LocalizedText(
        english: "offer a way to contribute", serbian: "ponuditi način davanja doprinosa",
        polish: "zaoferować sposób zgłaszania")
    case .appointCoordinator:
      LocalizedText(
        english: "appoint a coordinator", serbian: "imenovati koordinatora", polish: "wyznaczyć koordynatora")
    case .announce:
      LocalizedText(
        english: "announce the consultation", serbian: "najaviti konsultacije", polish: "ogłosić konsultacje")
    case .open:
      LocalizedText(
        english: "open the consultation", serbian: "otvoriti konsultacije", polish: "otworzyć konsultacje")
    case .holdMeeting:
      LocalizedText(english: "hold the meeting", serbian: "održati skup", polish: "odbyć spotkanie")
    case .close:
      LocalizedText(
        english: "close the consultation", serbian: "zatvoriti konsultacije", polish: "zamknąć konsultacje")
    case .answerContribution:
      LocalizedText(
        english: "answer the contribution", serbian: "odgovoriti na doprinos", polish: "odpowiedzieć na wkład"
      )
    case .coverContributions:
      LocalizedText(
        english: "answer the contributions left out", serbian: "odgovoriti na izostavljene doprinose",
        polish: "odpowiedzieć na pominięte wkłady")
    case .publishSummary:
      LocalizedText(
        english: "publish the summary", serbian: "objaviti sažetak", polish: "opublikować podsumowanie")
    case .publishDecision:
      LocalizedText(
        english: "publish the decision", serbian: "objaviti odluku", polish: "opublikować decyzję")
    }
  }
}
