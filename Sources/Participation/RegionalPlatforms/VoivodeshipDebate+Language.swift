extension VoivodeshipDebate.Stage {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .planned: LocalizedText(english: "planned", serbian: "planirana", polish: "zaplanowana")
    case .announced: LocalizedText(english: "announced", serbian: "najavljena", polish: "ogłoszona")
    case .held: LocalizedText(english: "held", serbian: "održana", polish: "przeprowadzona")
    case .reported:
      LocalizedText(english: "reported", serbian: "prikazana u izveštaju", polish: "opisana w sprawozdaniu")
    case .cancelled: LocalizedText(english: "cancelled", serbian: "otkazana", polish: "odwołana")
    }
  }
}

extension VoivodeshipDebate.Event.Kind {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .announced:
      LocalizedText(
        english: "debate announced",
        serbian: "debata je najavljena",
        polish: "ogłoszono debatę")
    case .rescheduled:
      LocalizedText(
        english: "debate rescheduled",
        serbian: "promenjeno je mesto ili dan debate",
        polish: "zmieniono miejsce lub termin debaty")
    case .held:
      LocalizedText(english: "debate held", serbian: "održana je debata", polish: "przeprowadzono debatę")
    case .conclusionRecorded:
      LocalizedText(
        english: "conclusion recorded",
        serbian: "zabeležen je zaključak",
        polish: "zapisano wniosek")
    case .conclusionTakenUp:
      LocalizedText(
        english: "conclusion taken up",
        serbian: "zaključak je preuzet u stav",
        polish: "ujęto wniosek w stanowisku")
    case .reported:
      LocalizedText(
        english: "debate reported on",
        serbian: "podnet je izveštaj o debati",
        polish: "złożono sprawozdanie z debaty")
    case .cancelled:
      LocalizedText(english: "debate cancelled", serbian: "debata je otkazana", polish: "odwołano debatę")
    }
  }
}

extension VoivodeshipDebate.Requirement {
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
    case .conclusionNew:
      LocalizedText(english: "new conclusion", serbian: "novi zaključak", polish: "nowy wniosek")
    case .conclusionKnown:
      LocalizedText(
        english: "conclusion on record",
        serbian: "zabeležen zaključak",
        polish: "zapisany wniosek")
    case .takingNew:
      LocalizedText(english: "not taken up yet", serbian: "još nije preuzet", polish: "jeszcze nieujęty")
    }
  }
}

extension VoivodeshipDebate.Duty {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .announce:
      LocalizedText(english: "announce the debate", serbian: "najaviti debatu", polish: "ogłosić debatę")
    case .hold:
      LocalizedText(english: "hold the debate", serbian: "održati debatu", polish: "przeprowadzić debatę")
    case .takeUp:
      LocalizedText(english: "take up a conclusion", serbian: "preuzeti zaključak", polish: "ująć wniosek")
    case .report:
      LocalizedText(
        english: "report on the debate",
        serbian: "podneti izveštaj o debati",
        polish: "złożyć sprawozdanie z debaty")
    }
  }
}
