extension Consultation.Shortfall: ShortfallReason {
  /// One sentence a person can act on.
  public var sentence: LocalizedText {
    switch self {
    case .documentTaken(let document, let day):
      LocalizedText(
        english: "The document \(document) was provided on \(day); revise it instead.",
        serbian: "Dokument \(document) je na uvidu od \(day); umesto toga ga izmenite.",
        polish: "Dokument \(document) udostępniono \(day); zamiast tego go zmień.")
    case .noDocument(let document):
      LocalizedText(
        english: "No document \(document) belongs to the consultation.",
        serbian: "Dokument \(document) ne pripada konsultacijama.",
        polish: "Dokument \(document) nie należy do konsultacji.")
    case .noDocuments:
      LocalizedText(
        english: "No document was provided.", serbian: "Nijedan dokument nije na uvidu.",
        polish: "Nie udostępniono żadnego dokumentu.")
    case .techniqueTaken(let technique, let day):
      LocalizedText(
        english: "“{1}” was chosen on \(day); choose another technique.",
        serbian: "„{1}“ je izabrano \(day); izaberite drugu tehniku.",
        polish: "„{1}” wybrano \(day); wybierz inną technikę.", filling: [technique.label])
    case .wayTaken(let channel, let day):
      LocalizedText(
        english: "“{1}” has been offered since \(day).", serbian: "„{1}“ je ponuđeno od \(day).",
        polish: "„{1}” jest oferowane od \(day).", filling: [channel.label])
    case .windowWithoutEnd(let first):
      LocalizedText(
        english: "The window from \(first) has no last day; give one.",
        serbian: "Rok od \(first) nema poslednji dan; navedite ga.",
        polish: "Okres od \(first) nie ma ostatniego dnia; podaj go.")
    case .windowOver(let last, let day):
      LocalizedText(
        english: "The window would end on \(last), before \(day).",
        serbian: "Rok bi istekao \(last), pre \(day).", polish: "Okres skończyłby się \(last), przed \(day).")
    case .noPlace:
      LocalizedText(
        english: "No place of publication is named.", serbian: "Mesto objave nije navedeno.",
        polish: "Nie wskazano miejsca publikacji.")
    case .placeTwice(let channel):
      LocalizedText(
        english: "“{1}” stands twice; name it once.", serbian: "„{1}“ je navedeno dvaput; navedite jednom.",
        polish: "„{1}” podano dwa razy; podaj raz.", filling: [channel.label])
    case .noSubject(let documents):
      LocalizedText(
        english: "There is neither a draft nor starting points (documents: \(documents)).",
        serbian: "Nema ni nacrta ni polaznih osnova (dokumenata: \(documents)).",
        polish: "Nie ma ani projektu, ani założeń (dokumentów: \(documents)).")
    case .noWay:
      LocalizedText(
        english: "There is no way to contribute; offer one.",
        serbian: "Nema načina davanja doprinosa; ponudite neki.",
        polish: "Nie ma sposobu zgłaszania; zaoferuj jakiś.")
    case .noCoordinator:
      LocalizedText(
        english: "Nobody answers for the consultation inside the host; appoint a coordinator.",
        serbian: "Niko kod organizatora ne odgovara za konsultacije; imenujte koordinatora.",
        polish: "Nikt u organizatora nie odpowiada za konsultacje; wyznacz koordynatora.")
    case .notLater(let day, let last):
      LocalizedText(
        english: "\(day) is not later than \(last), the last day as it stands.",
        serbian: "\(day) nije kasnije od \(last), važećeg poslednjeg dana.",
        polish: "\(day) nie jest później niż \(last), obecny ostatni dzień.")
    case .meetingTaken(let meeting, let day):
      LocalizedText(
        english: "The meeting \(meeting) is planned for \(day) already; choose another identifier.",
        serbian: "Skup \(meeting) je već planiran za \(day); izaberite drugu oznaku.",
        polish: "Spotkanie \(meeting) już zaplanowano na \(day); wybierz inny identyfikator.")
    case .noMeeting(let meeting):
      LocalizedText(
        english: "No meeting \(meeting) is planned.", serbian: "Skup \(meeting) nije planiran.",
        polish: "Spotkania \(meeting) nie zaplanowano.")
    case .meetingPast(let meeting, let day):
      LocalizedText(
        english: "The meeting \(meeting) was held or cancelled on \(day).",
        serbian: "Skup \(meeting) je održan ili otkazan \(day).",
        polish: "Spotkanie \(meeting) odbyto lub odwołano \(day).")
    case .noMeetings:
      LocalizedText(
        english: "No meeting lies ahead.", serbian: "Nijedan skup ne predstoji.",
        polish: "Nie ma spotkań przed nami.")
    case .contributionTaken(let contribution, let day):
      LocalizedText(
        english: "The contribution \(contribution) arrived on \(day) already; choose another identifier.",
        serbian: "Doprinos \(contribution) je već primljen \(day); izaberite drugu oznaku.",
        polish: "Wkład \(contribution) otrzymano już \(day); wybierz inny identyfikator.")
    case .sentAfter(let submitted, let day):
      LocalizedText(
        english: "Sent on \(submitted), it cannot have arrived on \(day).",
        serbian: "Poslato \(submitted), nije moglo stići \(day).",
        polish: "Wysłane \(submitted) nie mogło dotrzeć \(day).")
    case .personUnknown:
      LocalizedText(
        english: "A person counts once here; say who brought the contribution.",
        serbian: "Ovde se lice broji jednom; navedite ko je podneo doprinos.",
        polish: "Osoba liczy się tu raz; podaj, kto wniósł wkład.")
    case .personCounted(let person, let contribution):
      LocalizedText(
        english: "A person counts once here, and \(person) has the contribution \(contribution).",
        serbian: "Ovde se lice broji jednom, a \(person) već ima doprinos \(contribution).",
        polish: "Osoba liczy się tu raz, a \(person) ma już wkład \(contribution).")
    case .noContribution(let contribution):
      LocalizedText(
        english: "No contribution \(contribution) arrived.",
        serbian: "Doprinos \(contribution) nije primljen.", polish: "Wkładu \(contribution) nie otrzymano.")
    case .contributionWithdrawn(let contribution, let day):
      LocalizedText(
        english: "The contribution \(contribution) was withdrawn on \(day).",
        serbian: "Doprinos \(contribution) je povučen \(day).",
        polish: "Wkład \(contribution) wycofano \(day).")
    case .noContributions:
      LocalizedText(
        english: "No contribution stands.", serbian: "Nema važećih doprinosa.",
        polish: "Nie ma aktualnych wkładów.")
    case .noSummary:
      LocalizedText(
        english: "There is no summary of what was said.", serbian: "Nema sažetka onoga što je rečeno.",
        polish: "Nie ma podsumowania głosów.")
    case .summaryPublished(let day):
      LocalizedText(
        english: "The summary was published on \(day); a new version must be written first.",
        serbian: "Sažetak je objavljen \(day); prvo treba sačiniti novu verziju.",
        polish: "Podsumowanie opublikowano \(day); najpierw trzeba sporządzić nową wersję.")
    case .summaryInternal(let day):
      LocalizedText(
        english: "The summary of \(day) is not published.", serbian: "Sažetak od \(day) nije objavljen.",
        polish: "Podsumowania z \(day) nie opublikowano.")
    case .noDecision:
      LocalizedText(
        english: "There is no decision on what is done.", serbian: "Nema odluke o tome šta se čini.",
        polish: "Nie ma decyzji o tym, co zostanie zrobione.")
    case .decisionPublished(let day):
      LocalizedText(
        english: "The decision was published on \(day); a new version must be taken first.",
        serbian: "Odluka je objavljena \(day); prvo treba doneti novu verziju.",
        polish: "Decyzję opublikowano \(day); najpierw trzeba podjąć nową wersję.")
    case .decisionInternal(let day):
      LocalizedText(
        english: "The decision of \(day) is not published.", serbian: "Odluka od \(day) nije objavljena.",
        polish: "Decyzji z \(day) nie opublikowano.")
    case .noLedger:
      LocalizedText(
        english: "No ledger of the answers was shown; the charter asks for one.",
        serbian: "Knjiga odgovora nije prikazana, a povelja je traži.",
        polish: "Nie przedstawiono rejestru odpowiedzi, a karta go wymaga.")
    case .ledgerOfOthers(let contributions, let received):
      LocalizedText(
        english: "The ledger registers \(contributions), while \(received) arrived.",
        serbian: "Knjiga beleži \(contributions), a primljeno je \(received).",
        polish: "Rejestr obejmuje \(contributions), a otrzymano \(received).")
    case .notCovered(let covered, let contributions):
      LocalizedText(
        english: "Answered exactly once: \(covered) of \(contributions); the charter asks for all.",
        serbian: "Tačno jednom odgovoreno: \(covered) od \(contributions); povelja traži sve.",
        polish: "Dokładnie jedna odpowiedź: \(covered) z \(contributions); karta wymaga wszystkich.")
    case .notOverdue(let due):
      LocalizedText(
        english: "The host may still answer until \(due).",
        serbian: "Organizator može da odgovori do \(due).", polish: "Organizator może odpowiedzieć do \(due)."
      )
    }
  }

  /// The first day on which time alone would remove it, where time alone would.
  public var firstDay: Day? {
    if case .notOverdue(let due) = self { return due.adding(days: 1) }
    return nil
  }
}
