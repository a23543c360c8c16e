/// How the delivery of a plan stands on a day: a function of edition, due day and the day of the upload.
///
/// A plan is delivered when it is uploaded, not when it is adopted or announced.
///
/// Source: OGP, Calendars and Deadlines (to 2017); Country and OGP Local Dates and Deadlines (2018–2021);
/// resolution of the subcommittee on criteria and standards on 2020; letters page of 25 July 2022.
public enum Delivery: Hashable, Sendable, Serializable {
  /// Not uploaded, and the last day is still to come or today.
  case notYetDue(daysLeft: Int)
  /// Not uploaded and late; uploaded by `keptUntil` it still stays in its group, where there are groups.
  case overdue(days: Int, keptUntil: Day)
  /// Uploaded by the last day.
  case onTime
  /// Uploaded late and kept in its group: the last day of the plan stays, so that less time is left.
  case late(days: Int, drawsLetter: Bool)
  /// Moved to the group of a later year, uploaded or not.
  case shifted(days: Int, toYear: Int, isContrary: Bool)
  /// Later than the last day there is, where there are no groups to move to, uploaded or not.
  case missed(days: Int)

  /// The delivery of a plan as it stands on a day.
  ///
  /// A later upload than the day that is asked for does not count yet. The days of lateness run from the
  /// plan's own last day, see ``OpenGovernmentEdition/lastDay(of:)``.
  ///
  /// - Parameters:
  ///   - edition: the edition that the plan is held to.
  ///   - due: the day on which it is due by the calendar.
  ///   - uploaded: the day on which it was uploaded; `nil` where it was not.
  ///   - day: the day for which it is asked.
  public init(_ edition: OpenGovernmentEdition, due: Day, uploaded: Day?, on day: Day) {
    let uploaded = uploaded.flatMap { $0 <= day ? $0 : nil }
    let last = edition.lastDay(of: due)
    let arrival = uploaded ?? day
    let days = last.days(until: arrival)
    guard days > 0 else {
      self = uploaded == nil ? .notYetDue(daysLeft: -days) : .onTime
      return
    }
    guard let keptUntil = edition.lastDayKept(of: due) else {
      self = .missed(days: days)
      return
    }
    guard arrival > keptUntil else {
      self =
        uploaded == nil
        ? .overdue(days: days, keptUntil: keptUntil)
        : .late(days: days, drawsLetter: edition.drawsLetter(due: due, uploaded: arrival))
      return
    }
    var group = due
    var isContrary = false
    while let kept = edition.lastDayKept(of: group), arrival > kept, group < .latest {
      isContrary = isContrary || edition.isContraryAfterwards(due: group)
      group = group.adding(years: 1, policy: .clamp)
    }
    self = .shifted(days: days, toYear: group.year, isContrary: isContrary)
  }

  /// Why the cycle is contrary to process for the delivery alone; `nil` where it is not.
  public var contrary: ContraryReason? {
    switch self {
    case .notYetDue, .overdue, .onTime, .late: nil
    case .shifted(_, _, let isContrary): isContrary ? .deliveredAfterCohortShift : nil
    case .missed: .noPlanWithinTwelveMonths
    }
  }

  /// Whether the last day of the plan stays as it was, so that a late plan has less time.
  public var keepsEnd: Bool {
    switch self {
    case .notYetDue, .overdue, .onTime, .late, .missed: true
    case .shifted: false
    }
  }

  /// How it stands, in every language.
  public var sentence: LocalizedText {
    switch self {
    case .notYetDue(let daysLeft):
      LocalizedText(
        english: "The plan is not due yet (days left: \(daysLeft)).",
        serbian: "Rok za plan još nije istekao (preostalo dana: \(daysLeft)).",
        polish: "Termin złożenia planu jeszcze nie minął (pozostało dni: \(daysLeft)).")
    case .overdue(let days, let keptUntil):
      LocalizedText(
        english: "The plan is late (days: \(days)); uploaded by \(keptUntil) it stays in its group.",
        serbian: "Plan kasni (dana: \(days)); ako se postavi do \(keptUntil), ostaje u svojoj grupi.",
        polish: "Plan jest spóźniony (dni: \(days)); złożony do \(keptUntil) pozostanie w swojej grupie.")
    case .onTime:
      LocalizedText(
        english: "The plan was uploaded in time.", serbian: "Plan je postavljen na vreme.",
        polish: "Plan złożono w terminie.")
    case .late(let days, _):
      LocalizedText(
        english: "The plan was uploaded late (days: \(days)) and keeps its end.",
        serbian: "Plan je postavljen sa zakašnjenjem (dana: \(days)), a rok završetka ostaje isti.",
        polish: "Plan złożono z opóźnieniem (dni: \(days)); termin zakończenia się nie zmienia.")
    case .shifted(let days, let year, _):
      LocalizedText(
        english: "The plan is so late (days: \(days)) that it moves to the group of \(year).",
        serbian: "Plan toliko kasni (dana: \(days)) da prelazi u grupu za \(year).",
        polish: "Plan jest tak spóźniony (dni: \(days)), że przechodzi do grupy roku \(year).")
    case .missed(let days):
      LocalizedText(
        english: "There was no new plan by the last day (days late: \(days)).",
        serbian: "Do poslednjeg dana nije bilo novog plana (dana zakašnjenja: \(days)).",
        polish: "Do ostatniego dnia nie było nowego planu (dni spóźnienia: \(days)).")
    }
  }
}
