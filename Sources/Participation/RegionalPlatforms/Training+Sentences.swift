extension Training.Shortfall: ShortfallReason {
  /// One sentence a person can act on.
  public var sentence: LocalizedText {
    switch self {
    case .dayPassed(let planned, let day):
      LocalizedText(
        english: "\(planned) has passed on \(day); announce \(day) or later.",
        serbian: "\(planned) je prošao \(day); najavite \(day) ili kasnije.",
        polish: "\(planned) minął w dniu \(day); ogłoś \(day) albo później.")
    case .tooEarly(let planned):
      LocalizedText(
        english: "The training is announced for \(planned).",
        serbian: "Obuka je najavljena za \(planned).",
        polish: "Szkolenie ogłoszono na \(planned).")
    case .unfit(let respondents, let satisfied, let people):
      LocalizedText(
        english:
          """
          Satisfied \(satisfied), answered \(respondents), took part \(people): each must be 0 or more \
          and no larger than the next.
          """,
        serbian:
          """
          Zadovoljnih \(satisfied), odgovorilo \(respondents), učestvovalo \(people): svaki broj mora \
          biti 0 ili više i ne veći od narednog.
          """,
        polish:
          """
          Zadowolonych \(satisfied), odpowiedziało \(respondents), uczestniczyło \(people): każda \
          liczba musi wynosić 0 lub więcej i nie przekraczać następnej.
          """)
    }
  }

  /// The first day on which time alone would remove it.
  public var firstDay: Day? {
    switch self {
    case .tooEarly(let planned): planned
    case .dayPassed, .unfit: nil
    }
  }
}
