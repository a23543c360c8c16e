public import Participation

extension PlanTimeline {
  /// The commitments of a plan with their milestones as bars, as they stood on a day.
  ///
  /// Each has its days of first, those of now where they differ, and those from its beginning to its
  /// completion.
  /// What has no dates stands without bars. Milestones can be left out.
  public init(
    of record: PlanRecord, on day: Day, in language: Language = .english, withMilestones: Bool = true
  ) {
    let past = record.record(on: day)
    var items: [Item] = []
    for one in past?.commitments ?? [] {
      let commitment = one.current
      items.append(
        Item(
          one.id.text, schedule: commitment.schedule, began: commitment.period?.first, on: day, in: language))
      guard withMilestones else { continue }
      for milestone in commitment.standingMilestones {
        let schedule = milestone.value.schedule(planEnd: commitment.charter.planEnd)
        items.append(
          Item(
            "\(one.id.text) · \(milestone.key.text)", schedule: schedule, began: schedule.planned?.first,
            on: day, in: language))
      }
    }
    let title = past?.plan.current.charter.title.text(in: language) ?? record.id.text
    self.init(title: title, items: items, on: day)
  }
}

extension PlanTimeline.Item {
  init(_ name: String, schedule: Schedule, began: Day?, on day: Day, in language: Language) {
    let replanned = schedule.planned == schedule.baseline ? nil : schedule.planned
    // What was completed before its time began is a bar of one day.
    let actual = schedule.completed.flatMap { end in
      end <= day ? try? Period(min(began ?? end, end), end) : nil
    }
    self.init(
      name, baseline: schedule.baseline, replanned: replanned, actual: actual,
      timeliness: schedule.timeliness(on: day).label.text(in: language))
  }
}

extension PlanTimeline {
  /// The standard colours for the names of timeliness in a language.
  public static func colours(in language: Language) -> [Colour] {
    Timeliness.allCases.compactMap { timeliness in
      standardColours.first { $0.word == timeliness.rawValue }.map {
        Colour(timeliness.label.text(in: language), $0.colour)
      }
    }
  }
}

extension BurnDown {
  /// How many parts of a plan were open at the end of each day on which that changed, up to a day.
  ///
  /// The parts are the milestones, and the commitments that have none. What was dropped, given up or replaced
  /// is
  /// no longer open, and what was never declared is. Complexity: linear in the entries and the milestones of
  /// each entry's commitment.
  public init(of record: PlanRecord, until day: Day, in language: Language = .english) {
    var changes: [Day: Int] = [:]
    for one in record.commitments {
      guard let past = one.journal.journal(on: day) else { continue }
      let founding = past.founding
      var commitment = Commitment(charter: founding.charter, founded: founding.occasion.happened)
      var open = commitment.openParts
      changes[founding.occasion.happened, default: 0] += open
      for entry in past.entries {
        // The journal was checked as it was written, so every entry is admitted again.
        try? commitment.apply(entry.event, at: entry.occasion)
        let now = commitment.openParts
        if now != open { changes[entry.occasion.happened, default: 0] += now - open }
        open = now
      }
    }
    var points: [Point] = []
    var open = 0
    for (when, change) in changes.sorted(by: { $0.key < $1.key }) {
      open += change
      points.append(Point(when, open: open))
    }
    if let last = points.last, last.day < day { points.append(Point(day, open: open)) }
    let plan = record.plan.journal(on: day)?.current
    self.init(
      title: plan?.charter.title.text(in: language) ?? record.id.text, points: points,
      target: plan?.period.last)
  }
}

extension Commitment {
  /// How many of its parts are not completed: its milestones, or itself where it has none.
  fileprivate var openParts: Int {
    switch stage {
    case .withdrawn, .superseded, .carriedForward: return 0
    case .notStarted, .limited, .substantial, .completed, .annulled, .closed: break
    }
    let standing = standingMilestones
    if standing.isEmpty { return completed == nil ? 1 : 0 }
    return standing.count { $0.value.completed == nil }
  }
}
