extension TargetDate: Labelled {
  /// The deadline in words, as precise as it was given: `June 2020`.
  public var label: LocalizedText {
    switch self {
    case .once(let point): point.label
    case .several: .list(points.map(\.label), separator: "; ")
    case .annually: LocalizedText(english: "annually", serbian: "svake godine", polish: "co roku")
    case .ongoing(let first):
      if let first {
        LocalizedText(
          english: "{1} and ongoing", serbian: "{1} i nadalje", polish: "{1} i dalej na bieżąco",
          filling: [first.label])
      } else {
        LocalizedText(english: "ongoing", serbian: "u toku plana", polish: "na bieżąco")
      }
    }
  }

  /// One sentence with the deadline, its last day, and how far beyond the plan it lies.
  public func sentence(planEnd: Day?) -> LocalizedText {
    guard let last = lastDay(planEnd: planEnd) else {
      return LocalizedText(
        english: "Deadline: {1}; the end of the plan is not known.",
        serbian: "Rok: {1}; kraj plana nije poznat.",
        polish: "Termin: {1}; koniec planu nie jest znany.", filling: [label])
    }
    let beyond = planEnd.map { daysBeyond(planEnd: $0) } ?? 0
    guard beyond > 0 else {
      return LocalizedText(
        english: "Deadline: {1}; last day: \(last).", serbian: "Rok: {1}; poslednji dan: \(last).",
        polish: "Termin: {1}; ostatni dzień: \(last).", filling: [label])
    }
    return LocalizedText(
      english: "Deadline: {1}; last day: \(last); days beyond the end of the plan: \(beyond).",
      serbian: "Rok: {1}; poslednji dan: \(last); dana posle kraja plana: \(beyond).",
      polish: "Termin: {1}; ostatni dzień: \(last); dni po końcu planu: \(beyond).", filling: [label])
  }
}

extension TargetPoint: Labelled {
  /// The date in words.
  public var label: LocalizedText {
    switch self {
    case .day(let day):
      let text = day.description
      return LocalizedText(english: text, serbian: text, polish: text)
    case .month(let month):
      let name = Self.months[month.month - 1]
      return LocalizedText(
        english: "\(name.english) \(month.year)", serbian: "\(name.serbian) \(month.year).",
        polish: "\(name.polish) \(month.year)")
    case .season(let season, let year):
      return LocalizedText(
        english: "{1} \(year.number)", serbian: "{1} \(year.number).", polish: "{1} \(year.number)",
        filling: [season.label])
    case .year(let year):
      return LocalizedText(
        english: "\(year.number)", serbian: "\(year.number).", polish: "\(year.number)")
    case .fiscalYear(let first):
      let last = lastDay.year
      let text = first.year == last ? "\(first.year)" : "\(first.year)–\(last)"
      return LocalizedText(
        english: "fiscal year \(text)", serbian: "fiskalna godina \(text)", polish: "rok budżetowy \(text)")
    }
  }

  private static let months: [(english: String, serbian: String, polish: String)] = [
    ("January", "januar", "styczeń"), ("February", "februar", "luty"), ("March", "mart", "marzec"),
    ("April", "april", "kwiecień"), ("May", "maj", "maj"), ("June", "jun", "czerwiec"),
    ("July", "jul", "lipiec"), ("August", "avgust", "sierpień"), ("September", "septembar", "wrzesień"),
    ("October", "oktobar", "październik"), ("November", "novembar", "listopad"),
    ("December", "decembar", "grudzień"),
  ]
}

extension Season: Labelled {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .winter: LocalizedText(english: "winter", serbian: "zima", polish: "zima")
    case .spring: LocalizedText(english: "spring", serbian: "proleće", polish: "wiosna")
    case .summer: LocalizedText(english: "summer", serbian: "leto", polish: "lato")
    case .autumn: LocalizedText(english: "autumn", serbian: "jesen", polish: "jesień")
    }
  }
}
