extension VoivodeshipDebate.Shortfall: ShortfallReason {
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
        english: "The debate is announced for \(planned).",
        serbian: "Debata je najavljena za \(planned).",
        polish: "Debatę ogłoszono na \(planned).")
    case .conclusionTaken(let conclusion, let recorded):
      LocalizedText(
        english: "The conclusion \(conclusion) was recorded on \(recorded); choose another identifier.",
        serbian: "Zaključak \(conclusion) je zabeležen \(recorded); izaberite drugu oznaku.",
        polish: "Wniosek \(conclusion) zapisano \(recorded); wybierz inny identyfikator.")
    case .noConclusion(let conclusion, let conclusions):
      LocalizedText(
        english: "No conclusion \(conclusion) is on record (conclusions: \(conclusions)).",
        serbian: "Zaključak \(conclusion) nije zabeležen (zaključaka: \(conclusions)).",
        polish: "Wniosku \(conclusion) nie zapisano (wnioski: \(conclusions)).")
    case .noConclusions:
      LocalizedText(
        english: "No conclusion is on record.",
        serbian: "Nije zabeležen nijedan zaključak.",
        polish: "Nie zapisano żadnego wniosku.")
    case .takenUpAlready(let conclusion, let position, let taken):
      LocalizedText(
        english: "The conclusion \(conclusion) was taken up in \(position) on \(taken).",
        serbian: "Zaključak \(conclusion) je preuzet u \(position) \(taken).",
        polish: "Wniosek \(conclusion) ujęto w \(position) \(taken).")
    }
  }

  /// The first day on which time alone would remove it.
  public var firstDay: Day? {
    switch self {
    case .tooEarly(let planned): planned
    case .dayPassed, .conclusionTaken, .noConclusion, .noConclusions, .takenUpAlready: nil
    }
  }
}
