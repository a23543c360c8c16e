extension Academy.Shortfall: ShortfallReason {
  /// One sentence a person can act on.
  public var sentence: LocalizedText {
    switch self {
    case .cycleTaken(let cycle, let opened):
      LocalizedText(
        english: "The cycle \(cycle) was opened on \(opened); choose another identifier.",
        serbian: "Ciklus \(cycle) je otvoren \(opened); izaberite drugu oznaku.",
        polish: "Cykl \(cycle) otwarto \(opened); wybierz inny identyfikator.")
    case .noCycle(let cycle):
      LocalizedText(
        english: "No cycle \(cycle) was opened.",
        serbian: "Ciklus \(cycle) nije otvoren.",
        polish: "Cyklu \(cycle) nie otwarto.")
    case .cycleEnded(let cycle, let ended):
      LocalizedText(
        english: "The cycle \(cycle) ended on \(ended).",
        serbian: "Ciklus \(cycle) je završen \(ended).",
        polish: "Cykl \(cycle) zakończono \(ended).")
    case .noOpenCycle:
      LocalizedText(
        english: "No cycle is open.",
        serbian: "Nijedan ciklus nije otvoren.",
        polish: "Żaden cykl nie jest otwarty.")
    case .enrolledAlready(let person, let enrolled):
      LocalizedText(
        english: "\(person) is in the cohort since \(enrolled).",
        serbian: "\(person) je u grupi od \(enrolled).",
        polish: "\(person) jest w grupie od \(enrolled).")
    case .notEnrolled(let people):
      LocalizedText(
        english: "Not in the cohort: \(people.map { $0.text }.joined(separator: ", ")).",
        serbian: "Nisu u grupi: \(people.map { $0.text }.joined(separator: ", ")).",
        polish: "Nie ma w grupie: \(people.map { $0.text }.joined(separator: ", ")).")
    case .nobodyEnrolled:
      LocalizedText(
        english: "Nobody is in a cohort.",
        serbian: "Nikoga nema u grupi.",
        polish: "W żadnej grupie nikogo nie ma.")
    case .noSession(let session, let sessions):
      LocalizedText(
        english: "The plan has no session \(session) (sessions: \(sessions)).",
        serbian: "Plan nema termin \(session) (termina: \(sessions)).",
        polish: "Plan nie zna zajęć \(session) (zajęcia: \(sessions)).")
    case .sessionHeld(let session, let held):
      LocalizedText(
        english: "The session \(session) was held on \(held).",
        serbian: "Termin \(session) je održan \(held).",
        polish: "Zajęcia \(session) odbyły się \(held).")
    case .noSessionLeft:
      LocalizedText(
        english: "Every session of every open cycle was held.",
        serbian: "Održani su svi termini otvorenih ciklusa.",
        polish: "Wszystkie zajęcia otwartych cykli się odbyły.")
    case .uncompleted(let person, let attended, let need, let mandatoryMissed):
      LocalizedText(
        english:
          """
          \(person) has completed no cycle: sessions attended \(attended) of \(need), compulsory \
          sessions missing \(mandatoryMissed).
          """,
        serbian:
          """
          \(person) nije završio nijedan ciklus: prisustvo \(attended) od \(need), nedostaje obaveznih \
          termina \(mandatoryMissed).
          """,
        polish:
          """
          \(person) nie ukończył żadnego cyklu: obecność \(attended) z \(need), brakujące zajęcia \
          obowiązkowe \(mandatoryMissed).
          """)
    case .neverEnrolled(let person):
      LocalizedText(
        english: "\(person) was in no cohort.",
        serbian: "\(person) nije bio ni u jednoj grupi.",
        polish: "\(person) nie był w żadnej grupie.")
    case .nobodyCompleted(let enrolled):
      LocalizedText(
        english: "Nobody has completed a cycle; enrolled: \(enrolled).",
        serbian: "Niko nije završio ciklus; upisanih: \(enrolled).",
        polish: "Nikt nie ukończył cyklu; zapisanych: \(enrolled).")
    case .noRegion(let region, let regions):
      LocalizedText(
        english: "\(region) is none of the regions of the charter (\(regions)).",
        serbian: "\(region) nije među regionima iz povelje (ima ih: \(regions)).",
        polish: "\(region) nie należy do regionów karty (jest ich: \(regions)).")
    case .dutyTaken(let duty, let region, let person, let since):
      LocalizedText(
        english: "\(region): {1} is \(person) since \(since).",
        serbian: "\(region): {1} je \(person) od \(since).",
        polish: "\(region): {1} to \(person) od \(since).",
        filling: [duty.label])
    case .assignedAlready(let person, let region, let since):
      LocalizedText(
        english: "\(person) coordinates \(region) since \(since).",
        serbian: "\(person) koordinira \(region) od \(since).",
        polish: "\(person) koordynuje \(region) od \(since).")
    case .notAssigned(let person):
      LocalizedText(
        english: "\(person) coordinates no region.",
        serbian: "\(person) ne koordinira nijedan region.",
        polish: "\(person) nie koordynuje żadnego regionu.")
    case .nobodyAssigned:
      LocalizedText(
        english: "Nobody coordinates a region.",
        serbian: "Niko ne koordinira nijedan region.",
        polish: "Nikt nie koordynuje regionu.")
    }
  }
}
