extension LocalProgramme {
  /// What can be missing, with its figures.
  public enum Shortfall: Hashable, Sendable {
    /// The call runs until a day that is not before the one given.
    case callRunsUntil(Day, given: Day)
    /// The points are below zero, above the highest figure, or that figure is not above zero.
    case scoreOutside(Int, of: Int)
    /// The side has sat at the table since a day.
    case sideThereSince(LocalSide, Day)
    /// The side never joined.
    case sideNeverJoined(LocalSide)
    /// The side left on a day.
    case sideLeft(LocalSide, on: Day)
    /// No side sits at the table.
    case noSides
    /// The problem was raised on a day.
    case problemTaken(Identifier<LocalProblem>, on: Day)
    /// No such problem was raised.
    case noProblem(Identifier<LocalProblem>)
    /// A problem is named twice.
    case problemTwice(Identifier<LocalProblem>)
    /// The measure was proposed on a day.
    case measureTaken(Identifier<LocalMeasure>, on: Day)
    /// No such measure was proposed.
    case noMeasure(Identifier<LocalMeasure>)
    /// A measure is named twice.
    case measureTwice(Identifier<LocalMeasure>)
    /// The draft was made on a day.
    case draftTaken(Reference, on: Day)
    /// The consultation was opened on a day.
    case consultationTaken(Reference, on: Day)
  }

  /// What is missing for a requirement, or `nil` where it is met.
  public func shortfall(of requirement: Requirement, for event: Event?, on day: Day) -> Shortfall? {
    switch requirement {
    case .extensionLater:
      guard case .callExtended(let until)? = event, let callCloses, until <= callCloses else { return nil }
      return .callRunsUntil(callCloses, given: until)
    case .scorePossible:
      guard case .scored(let points, let maximum)? = event else { return nil }
      return maximum > 0 && points >= 0 && points <= maximum ? nil : .scoreOutside(points, of: maximum)
    case .sideAway:
      guard case .sideJoined(let side)? = event, let seat = seats[side], seat.left == nil else { return nil }
      return .sideThereSince(side, seat.joined)
    case .sideThere:
      guard case .sideLeft(let side)? = event else { return sidesAtTable.isEmpty ? .noSides : nil }
      guard let seat = seats[side] else { return .sideNeverJoined(side) }
      return seat.left.map { .sideLeft(side, on: $0) }
    case .problemNew:
      guard case .problemRaised(let problem, _, _, _)? = event else { return nil }
      return problems[problem].map { .problemTaken(problem, on: $0.day) }
    case .problemsKnown:
      guard case .measureProposed(_, _, let named, _)? = event else { return nil }
      var seen: Set<Identifier<LocalProblem>> = []
      for problem in named {
        guard problems.contains(problem) else { return .noProblem(problem) }
        guard seen.insert(problem).inserted else { return .problemTwice(problem) }
      }
      return nil
    case .measureNew:
      guard case .measureProposed(let measure, _, _, _)? = event else { return nil }
      return measures[measure].map { .measureTaken(measure, on: $0.day) }
    case .measuresKnown:
      guard case .finalised(let named?)? = event else { return nil }
      var seen: Set<Identifier<LocalMeasure>> = []
      for measure in named {
        guard measures.contains(measure) else { return .noMeasure(measure) }
        guard seen.insert(measure).inserted else { return .measureTwice(measure) }
      }
      return nil
    case .draftNew:
      guard case .draftMade(let draft)? = event else { return nil }
      return drafts[draft].map { .draftTaken(draft, on: $0) }
    case .consultationNew:
      guard case .consultationOpened(let consultation, _)? = event else { return nil }
      return consultations[consultation].map { .consultationTaken(consultation, on: $0.opened) }
    }
  }
}

extension LocalProgramme.Shortfall: ShortfallReason {
  /// One sentence a person can act on.
  public var sentence: LocalizedText {
    switch self {
    case .callRunsUntil(let until, let given):
      LocalizedText(
        english: "The call is open until \(until); \(given) does not extend it.",
        serbian: "Poziv je otvoren do \(until); \(given) ga ne produžava.",
        polish: "Nabór trwa do \(until); \(given) go nie przedłuża.")
    case .scoreOutside(let points, let maximum):
      LocalizedText(
        english: "\(points) of \(maximum) is no score; give 0 up to a highest figure above 0.",
        serbian: "\(points) od \(maximum) nije ocena; navedite 0 do najvišeg broja iznad 0.",
        polish: "\(points) z \(maximum) to nie ocena; podaj od 0 do najwyższej liczby powyżej 0.")
    case .sideThereSince(let side, let day):
      LocalizedText(
        english: "The side “{1}” has been at the table since \(day).",
        serbian: "Strana „{1}“ je za stolom od \(day).", polish: "Strona „{1}” jest przy stole od \(day).",
        filling: [side.label])
    case .sideNeverJoined(let side):
      LocalizedText(
        english: "The side “{1}” never joined.", serbian: "Strana „{1}“ se nikada nije pridružila.",
        polish: "Strona „{1}” nigdy nie dołączyła.", filling: [side.label])
    case .sideLeft(let side, let day):
      LocalizedText(
        english: "The side “{1}” left on \(day).", serbian: "Strana „{1}“ je otišla \(day).",
        polish: "Strona „{1}” odeszła \(day).", filling: [side.label])
    case .noSides:
      LocalizedText(
        english: "No side sits at the table.", serbian: "Nijedna strana nije za stolom.",
        polish: "Przy stole nie ma żadnej strony.")
    case .problemTaken(let problem, let day):
      LocalizedText(
        english: "The problem \(problem) was raised on \(day); choose another identifier.",
        serbian: "Problem \(problem) je iznet \(day); izaberite drugu oznaku.",
        polish: "Problem \(problem) zgłoszono \(day); wybierz inny identyfikator.")
    case .noProblem(let problem):
      LocalizedText(
        english: "No problem \(problem) was raised.", serbian: "Problem \(problem) nije iznet.",
        polish: "Nie zgłoszono problemu \(problem).")
    case .problemTwice(let problem):
      LocalizedText(
        english: "The problem \(problem) is named twice; name it once.",
        serbian: "Problem \(problem) je naveden dva puta; navedite ga jednom.",
        polish: "Problem \(problem) podano dwa razy; podaj go raz.")
    case .measureTaken(let measure, let day):
      LocalizedText(
        english: "The measure \(measure) was proposed on \(day); choose another identifier.",
        serbian: "Mera \(measure) je predložena \(day); izaberite drugu oznaku.",
        polish: "Działanie \(measure) zaproponowano \(day); wybierz inny identyfikator.")
    case .noMeasure(let measure):
      LocalizedText(
        english: "No measure \(measure) was proposed.", serbian: "Mera \(measure) nije predložena.",
        polish: "Nie zaproponowano działania \(measure).")
    case .measureTwice(let measure):
      LocalizedText(
        english: "The measure \(measure) is named twice; name it once.",
        serbian: "Mera \(measure) je navedena dva puta; navedite je jednom.",
        polish: "Działanie \(measure) podano dwa razy; podaj je raz.")
    case .draftTaken(let draft, let day):
      LocalizedText(
        english: "The draft \(draft) was made on \(day); name the new one otherwise.",
        serbian: "Nacrt \(draft) je izrađen \(day); novi navedite drugačije.",
        polish: "Projekt \(draft) sporządzono \(day); nowy nazwij inaczej.")
    case .consultationTaken(let consultation, let day):
      LocalizedText(
        english: "The consultation \(consultation) was opened on \(day); name the new one otherwise.",
        serbian: "Konsultacije \(consultation) su otvorene \(day); nove navedite drugačije.",
        polish: "Konsultacje \(consultation) otwarto \(day); nowe nazwij inaczej.")
    }
  }
}
