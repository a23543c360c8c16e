/// One edition of the rules of the Open Government Partnership.
///
/// The same question, such as whether a plan is late, has another right answer in each; a plan names the one
/// that it is held to.
///
/// Source: Open Government Partnership, articles of governance, handbooks and standards of 2011 to 2025.
public enum OpenGovernmentEdition: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// 2011 to 2014: six steps of consultation, due days that varied.
  case from2011
  /// 2015 to 2017: the same six steps, plans due on 30 June.
  case from2015
  /// 2018 to 2020: a least level of participation, plans due on 31 August.
  case from2018
  /// 2021: as before, with the new products of the reviewer.
  case from2021
  /// Since 2022: five standards with eight minimum requirements, plans of two or four years.
  case from2022

  /// The days for which the edition holds; the latest one is open-ended.
  public var validity: Period {
    switch self {
    case .from2011: Period(ordered: "2011-01-01", "2014-12-31")
    case .from2015: Period(ordered: "2015-01-01", "2017-12-31")
    case .from2018: Period(ordered: "2018-01-01", "2020-12-31")
    case .from2021: Period(ordered: "2021-01-01", "2021-12-31")
    case .from2022: Period(openEndedFrom: "2022-01-01")
    }
  }

  /// The edition that holds on a day; `nil` before 2011.
  public static func inForce(on day: Day) -> OpenGovernmentEdition? {
    allCases.first { $0.validity.contains(day) }
  }

  /// The name in every language.
  public var label: LocalizedText {
    let (years, since) =
      switch self {
      case .from2011: ("2011–2014", false)
      case .from2015: ("2015–2017", false)
      case .from2018: ("2018–2020", false)
      case .from2021: ("2021", false)
      case .from2022: ("2022", true)
      }
    return since
      ? LocalizedText(
        english: "Open Government Partnership, since \(years)",
        serbian: "Partnerstvo za otvorenu upravu, od \(years)",
        polish: "Partnerstwo Otwartych Rządów, od \(years)")
      : LocalizedText(
        english: "Open Government Partnership, \(years)",
        serbian: "Partnerstvo za otvorenu upravu, \(years)",
        polish: "Partnerstwo Otwartych Rządów, \(years)")
  }
}

/// Whose open government a plan or a standard is about.
public enum OpenGovernmentLevel: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// A country.
  case national
  /// A city, a municipality, a region.
  case local

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .national: LocalizedText(english: "national", serbian: "nacionalni", polish: "krajowy")
    case .local: LocalizedText(english: "local", serbian: "lokalni", polish: "lokalny")
    }
  }
}

/// The two parts of a cycle that are judged apart.
public enum CyclePhase: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// The plan is being made.
  case development
  /// The plan is being carried out.
  case implementation

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .development:
      LocalizedText(english: "development of the plan", serbian: "izrada plana", polish: "opracowanie planu")
    case .implementation:
      LocalizedText(
        english: "implementation of the plan", serbian: "sprovođenje plana", polish: "realizacja planu")
    }
  }
}
