/// Why a cycle of a member was found contrary to the process of the Open Government Partnership.
///
/// Each reason belongs to the rules of some years; see ``citation(on:)``. What is right in one edition is not
/// asked in another.
///
/// Source: OGP, calendars and deadlines (2016–2017), dates and deadlines and procedural review (2018–2021),
/// letters page of 25 July 2022 and glossary (since 2022).
public enum ContraryReason: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// The plan was made with neither online nor in-person engagement (2014–2017).
  case noPublicEngagement
  /// The government does not engage with the reviewer (2014–2017).
  case noEngagementWithReviewer
  /// The plan came more than four months after its day (2014–2017).
  case moreThanFourMonthsLate
  /// The plan was not delivered before the end of its year, so that it counts for the next cohort
  /// (2018–2021).
  case deliveredAfterCohortShift
  /// The public was not involved in making the plan (2018–2021).
  case belowInvolve
  /// The public was not informed during implementation (2018–2021).
  case belowInform
  /// There is no repository of documents (2018–2021).
  case noRepository
  /// No new plan came within twelve months after the end of the last one (since 2022).
  case noPlanWithinTwelveMonths
  /// Minimum requirements of the standards are not met, as the reviewer finds (since 2022).
  case minimumRequirementsNotMet
  /// None of the commitments shows progress, as the reviewer finds (all years; 2018–2021 from memory).
  case noProgress
}

extension ContraryReason {
  /// The years in whose rules the reason stands, as a period of days.
  public var validity: Period {
    switch self {
    case .noPublicEngagement, .noEngagementWithReviewer, .moreThanFourMonthsLate:
      Period(ordered: "2014-01-01", "2017-12-31")
    case .deliveredAfterCohortShift, .belowInvolve, .belowInform, .noRepository:
      Period(ordered: "2018-01-01", "2021-12-31")
    case .noPlanWithinTwelveMonths, .minimumRequirementsNotMet: Period(openEndedFrom: "2022-01-01")
    case .noProgress: Period(openEndedFrom: "2014-01-01")
    }
  }

  /// Where the rules of a day state the reason; `nil` where those rules do not know it.
  public func citation(on day: Day) -> Citation? {
    guard validity.contains(day) else { return nil }
    let isNew = day >= "2022-01-01"
    let isOld = day < "2018-01-01"
    return Citation(
      instrument: isNew
        ? "OGP, letters page and glossary, “procedural review”"
        : isOld ? "OGP, calendars and deadlines" : "OGP, procedural review",
      article: isNew ? "since 2022" : isOld ? "2014–2017" : "2018–2021",
      link: "opengovpartnership.org",
      confidence: self == .noProgress && !isNew && !isOld ? .fromMemory : .verified)
  }

  /// The reasons that the rules of a day know, in the order of the cases.
  public static func known(on day: Day) -> [ContraryReason] {
    allCases.filter { $0.validity.contains(day) }
  }

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .noPublicEngagement:
      LocalizedText(
        english: "no engagement of the public", serbian: "bez uključivanja javnosti",
        polish: "brak zaangażowania społeczeństwa")
    case .noEngagementWithReviewer:
      LocalizedText(
        english: "no engagement with the reviewer", serbian: "bez saradnje sa nezavisnim ocenjivačem",
        polish: "brak współpracy z niezależnym ewaluatorem")
    case .moreThanFourMonthsLate:
      LocalizedText(
        english: "plan more than four months late", serbian: "plan kasni više od četiri meseca",
        polish: "plan spóźniony o ponad cztery miesiące")
    case .deliveredAfterCohortShift:
      LocalizedText(
        english: "plan delivered after the end of its year", serbian: "plan predat posle isteka svoje godine",
        polish: "plan złożony po upływie swojego roku")
    case .belowInvolve:
      LocalizedText(
        english: "public not involved in making the plan", serbian: "javnost nije uključena u izradu plana",
        polish: "społeczeństwo niewłączone w tworzenie planu")
    case .belowInform:
      LocalizedText(
        english: "public not informed during implementation",
        serbian: "javnost nije informisana tokom sprovođenja",
        polish: "społeczeństwo nieinformowane w trakcie realizacji")
    case .noRepository:
      LocalizedText(
        english: "no repository of documents", serbian: "nema repozitorijuma dokumenata",
        polish: "brak repozytorium dokumentów")
    case .noPlanWithinTwelveMonths:
      LocalizedText(
        english: "no plan within twelve months", serbian: "nema plana u roku od dvanaest meseci",
        polish: "brak planu w ciągu dwunastu miesięcy")
    case .minimumRequirementsNotMet:
      LocalizedText(
        english: "minimum requirements not met", serbian: "minimalni zahtevi nisu ispunjeni",
        polish: "niespełnione wymogi minimalne")
    case .noProgress:
      LocalizedText(
        english: "no progress on any commitment", serbian: "nijedna obaveza nije napredovala",
        polish: "brak postępu we wszystkich zobowiązaniach")
    }
  }
}
