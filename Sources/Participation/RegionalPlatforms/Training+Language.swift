extension Training.Stage {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .planned: LocalizedText(english: "planned", serbian: "planirana", polish: "zaplanowane")
    case .announced: LocalizedText(english: "announced", serbian: "najavljena", polish: "ogłoszone")
    case .held: LocalizedText(english: "held", serbian: "održana", polish: "przeprowadzone")
    case .evaluated: LocalizedText(english: "evaluated", serbian: "vrednovana", polish: "ocenione")
    case .cancelled: LocalizedText(english: "cancelled", serbian: "otkazana", polish: "odwołane")
    }
  }
}

extension Training.Event.Kind {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .announced:
      LocalizedText(
        english: "training announced",
        serbian: "obuka je najavljena",
        polish: "ogłoszono szkolenie")
    case .rescheduled:
      LocalizedText(
        english: "training rescheduled",
        serbian: "promenjeno je mesto ili dan obuke",
        polish: "zmieniono miejsce lub termin szkolenia")
    case .held:
      LocalizedText(
        english: "training held",
        serbian: "obuka je održana",
        polish: "przeprowadzono szkolenie")
    case .evaluated:
      LocalizedText(
        english: "training evaluated",
        serbian: "obuka je vrednovana",
        polish: "oceniono szkolenie")
    case .cancelled:
      LocalizedText(
        english: "training cancelled",
        serbian: "obuka je otkazana",
        polish: "odwołano szkolenie")
    }
  }
}

extension Training.Requirement {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .dayAhead:
      LocalizedText(english: "day not passed", serbian: "dan nije prošao", polish: "termin nie minął")
    case .dayReached:
      LocalizedText(
        english: "announced day reached",
        serbian: "nastupio je najavljeni dan",
        polish: "nadszedł ogłoszony dzień")
    case .figuresFit:
      LocalizedText(english: "figures that fit", serbian: "brojevi koji se slažu", polish: "zgodne liczby")
    }
  }
}

extension Training.Duty {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .announce:
      LocalizedText(
        english: "announce place and day",
        serbian: "najaviti mesto i dan",
        polish: "ogłosić miejsce i termin")
    case .hold:
      LocalizedText(
        english: "hold the training",
        serbian: "održati obuku",
        polish: "przeprowadzić szkolenie")
    case .evaluate:
      LocalizedText(
        english: "evaluate the training",
        serbian: "vrednovati obuku",
        polish: "ocenić szkolenie")
    }
  }
}
