extension Project {
  /// What somebody can owe while a project exists.
  public enum Duty: String, ProcessName {
    /// Begin on the first day of the period.
    case start
    /// Bring an activity inside the period: move it, drop it, or have the period amended.
    case bringIntoPeriod
    /// Bring an activity inside the territories: relocate it, drop it, or have a territory added.
    case bringIntoTerritory
    /// Deliver an output of the charter.
    case deliverOutput
    /// Complete the project by the last day of its period.
    case complete
    /// Report on the completed project.
    case report
  }

  /// Who is responsible for a duty.
  public static func responsible(for duty: Duty) -> Role? {
    switch duty {
    case .start, .bringIntoPeriod, .bringIntoTerritory, .deliverOutput, .complete, .report: .projectPromoter
    }
  }

  /// What is owed on a day: the beginning, activities to bring inside, outputs, the completion, the report.
  ///
  /// An activity outside is owed to be brought inside before its day; the figures stand in
  /// ``outsideActivities``. Complexity: O(activities + outputs).
  public func obligations(on day: Day) -> [Obligation<Project>] {
    switch stage {
    case .proposed: return outsideObligations
    case .contracted:
      return [Obligation(.start, since: position.since, due: period.first)] + outsideObligations
    case .running:
      return outsideObligations + outputObligations(since: position.since)
        + [Obligation(.complete, since: position.since, due: period.last)]
    case .completed:
      let since = completed ?? position.since
      return outputObligations(since: since)
        + [Obligation(.report, since: since, due: charter.reportingDays.map { since.adding(days: $0) })]
    case .reported, .cancelled: return []
    }
  }

  private var outsideObligations: [Obligation<Project>] {
    outsideActivities.flatMap { outside in
      outside.reasons.map { reason in
        switch reason {
        case .beforePeriod, .afterPeriod:
          Obligation(
            .bringIntoPeriod, about: Reference(.activity, outside.id), since: outside.activity.daySet,
            due: outside.activity.day)
        case .outsideTerritory:
          Obligation(
            .bringIntoTerritory, about: Reference(.activity, outside.id),
            since: outside.activity.territorySet,
            due: outside.activity.day)
        }
      }
    }
  }

  private func outputObligations(since: Day) -> [Obligation<Project>] {
    undelivered.map { output in
      Obligation(
        .deliverOutput, about: Reference(.projectOutput, output.id),
        since: since, due: output.due ?? period.last)
    }
  }
}

/// An activity that lies outside the period or the territories of its project, with its figures.
public struct OutsideActivity: Hashable, Sendable {
  /// In which way an activity lies outside.
  public enum Reason: Hashable, Sendable {
    /// It lies that many days before the first day of the period.
    case beforePeriod(days: Int, first: Day)
    /// It lies that many days after the last day of the period.
    case afterPeriod(days: Int, last: Day)
    /// It lies in a territory that is none of the project's.
    case outsideTerritory(Identifier<Territory>, territories: Int)
  }

  /// The name of the activity.
  public let id: Identifier<Activity>
  /// The activity.
  public let activity: ProjectActivity
  /// In which ways it lies outside; one or two.
  public let reasons: [Reason]
}

extension Project {
  /// The activities outside the period or the territories, in the order in which they were assigned.
  ///
  /// Dropped ones do not count. Where the place of an activity is not on record, it is not outside. A
  /// territory counts as the project's only where it is named itself; see ``outsideActivities(in:)`` for
  /// those that lie within a named one. Complexity: O(activities).
  public var outsideActivities: [OutsideActivity] { outside { territories.contains($0) } }

  /// The activities outside the period or the territories, where a territory within one of the project's
  /// counts.
  ///
  /// Complexity: O(activities × territories of the project).
  public func outsideActivities(in gazetteer: Gazetteer) -> [OutsideActivity] {
    outside { place in
      territories.contains(place) || territories.contains { gazetteer.isWithin(place, $0.key) }
    }
  }

  private func outside(_ isInside: (Identifier<Territory>) -> Bool) -> [OutsideActivity] {
    activities.compactMap { element in
      let activity = element.value
      guard !activity.isDropped else { return nil }
      var reasons: [OutsideActivity.Reason] = []
      if activity.day < period.first {
        reasons.append(.beforePeriod(days: activity.day.days(until: period.first), first: period.first))
      } else if let last = period.last, activity.day > last {
        reasons.append(.afterPeriod(days: last.days(until: activity.day), last: last))
      }
      if let place = activity.territory, !territories.isEmpty, !isInside(place) {
        reasons.append(.outsideTerritory(place, territories: territories.count))
      }
      return reasons.isEmpty ? nil : OutsideActivity(id: element.key, activity: activity, reasons: reasons)
    }
  }
}
