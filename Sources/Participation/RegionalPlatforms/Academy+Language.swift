extension Academy.Stage {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .preparing: LocalizedText(english: "preparing", serbian: "u pripremi", polish: "w przygotowaniu")
    case .teaching: LocalizedText(english: "teaching", serbian: "u toku", polish: "w trakcie")
    case .closed: LocalizedText(english: "closed", serbian: "zatvorena", polish: "zakończona")
    }
  }
}

extension Academy.Event.Kind {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .cycleOpened:
      LocalizedText(english: "cycle opened", serbian: "otvoren je ciklus", polish: "otwarto cykl")
    case .cycleEnded:
      LocalizedText(english: "cycle ended", serbian: "ciklus je završen", polish: "zakończono cykl")
    case .closed:
      LocalizedText(
        english: "academy closed",
        serbian: "akademija je zatvorena",
        polish: "zakończono akademię")
    case .enrolled:
      LocalizedText(english: "person enrolled", serbian: "osoba je upisana", polish: "zapisano osobę")
    case .withdrew:
      LocalizedText(english: "person withdrew", serbian: "osoba je odustala", polish: "osoba zrezygnowała")
    case .sessionMoved:
      LocalizedText(english: "session moved", serbian: "termin je pomeren", polish: "przesunięto zajęcia")
    case .sessionHeld:
      LocalizedText(english: "session held", serbian: "održan je termin", polish: "odbyły się zajęcia")
    case .coordinatorAssigned:
      LocalizedText(
        english: "coordinator assigned",
        serbian: "koordinator je raspoređen",
        polish: "przydzielono koordynatora")
    case .coordinatorReleased:
      LocalizedText(
        english: "coordinator released",
        serbian: "koordinator je razrešen",
        polish: "odwołano koordynatora")
    }
  }
}

extension Academy.Requirement {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .cycleNew: LocalizedText(english: "new cycle", serbian: "novi ciklus", polish: "nowy cykl")
    case .cycleOpen: LocalizedText(english: "open cycle", serbian: "otvoren ciklus", polish: "otwarty cykl")
    case .personNew:
      LocalizedText(
        english: "not in the cohort yet",
        serbian: "još nije u grupi",
        polish: "jeszcze nie w grupie")
    case .personEnrolled: LocalizedText(english: "in the cohort", serbian: "u grupi", polish: "w grupie")
    case .sessionOpen:
      LocalizedText(
        english: "session not held yet",
        serbian: "termin još nije održan",
        polish: "zajęcia jeszcze się nie odbyły")
    case .presentEnrolled:
      LocalizedText(
        english: "present people are in the cohort",
        serbian: "prisutni su u grupi",
        polish: "obecni są w grupie")
    case .trained:
      LocalizedText(english: "completed training", serbian: "završena obuka", polish: "ukończone szkolenie")
    case .regionKnown:
      LocalizedText(
        english: "region of the charter",
        serbian: "region iz povelje",
        polish: "region z karty")
    case .dutyFree:
      LocalizedText(english: "free duty", serbian: "slobodna dužnost", polish: "wolna funkcja")
    case .personUnassigned:
      LocalizedText(
        english: "not assigned yet",
        serbian: "još nije raspoređen",
        polish: "jeszcze bez przydziału")
    case .personAssigned: LocalizedText(english: "assigned", serbian: "raspoređen", polish: "z przydziałem")
    }
  }
}

extension Academy.Duty {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .openCycle:
      LocalizedText(
        english: "open the first cycle",
        serbian: "otvoriti prvi ciklus",
        polish: "otworzyć pierwszy cykl")
    case .holdSession:
      LocalizedText(english: "hold a session", serbian: "održati termin", polish: "przeprowadzić zajęcia")
    case .assignCoordinators:
      LocalizedText(
        english: "assign a specialist and a consultant to a region",
        serbian: "rasporediti specijalistu i konsultanta u region",
        polish: "przydzielić regionowi specjalistę i konsultanta")
    }
  }
}
