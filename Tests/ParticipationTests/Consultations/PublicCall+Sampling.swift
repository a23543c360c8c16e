public import Participation
public import ParticipationTestSupport

extension PublicCall: SampledLifecycle {
  private static let text = LocalizedText(english: "Text", serbian: "Tekst", polish: "Tekst \"ł\"")
  private static let criteriaNames: [Identifier<CallCriterion>] = ["need", "team", "plan"]

  /// A plausible charter.
  public static func sampleCharter<G: RandomNumberGenerator>(_ generator: inout G) -> Charter {
    func days() -> Int? { generator.once(in: 2) ? nil : generator.number(0...60) }
    var rules = CallTieBreak.allCases.filter { !$0.isFinal && generator.once(in: 2) }
    rules.append(generator.once(in: 2) ? .identifier : .drawn)
    do {
      return try Charter(
        title: text, issuer: "ministry", places: generator.number(1...3),
        leastTotal: generator.once(in: 3) ? generator.number(0...30) : nil,
        assessorsNeeded: generator.once(in: 6) ? 2 : 1, tieBreaks: rules, scoringDays: days(),
        announcementDays: days(), complaintDays: days(), complaintAnswerDays: days())
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// An event that mostly fits the call as it stands.
  public static func sample<G: RandomNumberGenerator>(
    _ kind: Event.Kind, for process: Self, on day: Day, _ generator: inout G
  ) -> Event {
    let isBad = generator.once(in: 8)
    func any() -> Identifier<CallApplication> { Identifier(number: UInt64(generator.number(0...9))) }
    func one(_ fits: (CallApplication) -> Bool) -> Identifier<CallApplication> {
      let fitting = process.applications.filter { fits($0.value) }.map { $0.key }
      return isBad || fitting.isEmpty ? any() : generator.pick(fitting)
    }
    func complaint(_ fits: (CallComplaint) -> Bool) -> Identifier<CallComplaint> {
      let fitting = process.complaints.filter { fits($0.value) }.map { $0.key }
      return isBad || fitting.isEmpty ? "c9" : generator.pick(fitting)
    }
    func selected() -> Identifier<CallApplication> {
      let names = process.selection?.selected.map { $0.application } ?? []
      return isBad || names.isEmpty ? any() : generator.pick(names)
    }
    do {
      switch kind {
      case .criterionSet:
        return .criterionSet(
          criterion: try CallCriterion(
            generator.pick(criteriaNames), title: text, maximumPoints: generator.number(1...10),
            weight: generator.number(1...3)))
      case .criterionDropped: return .criterionDropped(criterion: generator.pick(criteriaNames))
      case .published:
        let first = day.adding(days: generator.number(0...9))
        let last = first.adding(days: generator.number(0...40))
        return .published(
          period: isBad
            ? try Period(day.adding(days: -9), day.adding(days: -1))
            : try Period(first, generator.once(in: 6) ? nil : last))
      case .opened: return .opened
      case .applicationReceived:
        let new = Identifier<CallApplication>(number: UInt64(process.applications.count))
        return .applicationReceived(
          application: isBad ? any() : new, applicant: generator.pick(["ana", "bojan"]))
      case .applicationWithdrawn: return .applicationWithdrawn(application: one { $0.isAdmitted })
      case .applicationExcluded:
        return .applicationExcluded(
          application: one { $0.isAdmitted }, code: generator.pick(CallInadmissibility.allCases), reason: text
        )
      case .applicationReadmitted:
        return .applicationReadmitted(application: one { !$0.isAdmitted }, reason: text)
      case .deadlineExtended:
        let last = process.period?.last ?? day
        return .deadlineExtended(until: last.adding(days: isBad ? 0 : generator.number(1...30)), reason: text)
      case .closed: return .closed
      case .scored:
        let gaps = process.applications.filter { $0.value.isAdmitted }.flatMap { element in
          process.criteria.filter { element.value.mean(under: $0.id) == nil }.map { (element.key, $0) }
        }
        if let gap = gaps.first, !isBad {
          return .scored(
            application: gap.0, criterion: gap.1.id, points: generator.number(0...gap.1.maximumPoints))
        }
        return .scored(
          application: one { $0.isAdmitted }, criterion: generator.pick(criteriaNames),
          points: generator.number(-1...11))
      case .scoresAnnulled: return .scoresAnnulled(application: one { $0.isAdmitted }, reason: text)
      case .scoringCompleted: return .scoringCompleted
      case .lotsDrawn:
        var order = process.applications.filter { $0.value.isAdmitted }.map { $0.key }
        order.shuffle(using: &generator)
        return .lotsDrawn(order: isBad ? order + order.prefix(1) : order)
      case .selectionMade: return .selectionMade
      case .announced: return .announced
      case .complaintFiled:
        return .complaintFiled(
          complaint: isBad
            ? "c0" : Identifier("c\(process.complaints.count)" as Substring, orElse: "c0"),
          application: one { _ in true }, reason: text)
      case .complaintUpheld: return .complaintUpheld(complaint: complaint { $0.answer == nil }, reason: text)
      case .complaintDismissed:
        return .complaintDismissed(complaint: complaint { $0.answer == nil }, reason: text)
      case .scoringReopened:
        return .scoringReopened(complaint: complaint { $0.answer?.isUpheld == true && $0.reopened == nil })
      case .finalised: return .finalised
      case .finished: return .finished(application: selected())
      case .givenUp: return .givenUp(application: selected(), reason: text)
      case .concluded: return .concluded
      case .cancelled: return .cancelled(reason: text)
      }
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// What must hold of every call, whatever happened to it.
  public static func invariantViolations(of process: PublicCall) -> [String] {
    var violations: [String] = []
    func hold(_ condition: Bool, _ sentence: String) { if !condition { violations.append(sentence) } }
    hold(process.position.since <= process.position.lastDay, "a stage entered after the last day")
    hold(Set(process.criteria.map { $0.id }).count == process.criteria.count, "a criterion stands twice")
    for element in process.applications {
      let pairs = element.value.marks.map { "\($0.criterion)/\($0.assessor)" }
      hold(Set(pairs).count == pairs.count, "\(element.key): an assessor scored twice")
      for mark in element.value.marks {
        let most = process.criteria.first { $0.id == mark.criterion }?.maximumPoints ?? -1
        hold(0...max(0, most) ~= mark.points, "\(element.key): \(mark.points) of \(most) points")
      }
    }
    let rows = process.ranking.rows
    hold(rows.count == process.applications.count, "\(rows.count) rows")
    let placed = rows.filter { $0.place != nil }
    hold(
      placed.map { $0.place ?? 0 } == Array(1...max(1, placed.count)).prefix(placed.count).map { $0 },
      "places")
    for (row, next) in zip(placed, placed.dropFirst()) {
      hold((row.total ?? .zero) >= (next.total ?? .zero), "a worse total before a better one")
      hold(row.isSelected || !next.isSelected, "selected behind one that is not")
    }
    for row in placed {
      // The same sum in units of one twelfth, as up to four people score.
      let marks = process.applications[row.application]?.marks ?? []
      let twelfths = process.criteria.reduce(0) { sum, criterion in
        let points = marks.filter { $0.criterion == criterion.id }.map { $0.points }
        return points.isEmpty ? sum : sum + points.reduce(0, +) * 12 / points.count * criterion.weight
      }
      let total = row.total ?? .zero
      hold(Int(total.numerator) * 12 == twelfths * Int(total.denominator), "total \(total), \(twelfths)/12")
    }
    hold(rows.filter { $0.isSelected }.count <= process.charter.places, "too many selected")
    switch process.stage {
    case .drafted: hold(process.period == nil && process.applications.isEmpty, "applications in draft")
    case .published: hold(process.applications.isEmpty, "applications before it is open")
    case .open: hold(!process.criteria.isEmpty && process.closed == nil, "open without criteria")
    case .closed: hold(process.closed != nil && process.selection == nil, "a selection while scored")
    case .scored: hold(process.selection == nil, "a selection before it is made")
    case .selected, .announced, .final, .concluded:
      hold(process.selection != nil, "no selection")
      for row in process.selection?.selected ?? [] {
        hold(
          row.scores.allSatisfy { $0.assessors >= process.charter.assessorsNeeded }, "selected and not scored"
        )
      }
    case .cancelled: hold(process.followUp.finished + process.followUp.givenUp == 0, "finished and cancelled")
    }
    let followed = process.followUp.finished + process.followUp.givenUp
    hold(followed <= process.selection?.selected.count ?? 0, "more outcomes than selected")
    return violations
  }
}
