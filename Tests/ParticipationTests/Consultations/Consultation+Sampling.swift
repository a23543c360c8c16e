public import Participation
public import ParticipationTestSupport

extension Consultation: SampledLifecycle {
  private static let text = LocalizedText(english: "Text", serbian: "Tekst", polish: "Tekst \"ł\"")
  private static let people: [ParticipantIdentifier] = ["p1", "p2", "p3", "p4", "p5", "p6"]
  private static let levels: [DeclaredParticipation] = [
    .iap2(level: .inform), .iap2(level: .consult), .iap2(level: .empower),
    .councilOfEurope(level: .dialogue, step: .drafting),
  ]

  /// A plausible charter.
  public static func sampleCharter<G: RandomNumberGenerator>(_ generator: inout G) -> Charter {
    let first: Day = "2018-01-01"
    do {
      return Charter(
        kind: ConsultationKind.allCases.randomElement(using: &generator) ?? .other, title: text,
        goal: Bool.random(using: &generator) ? text : nil, host: "host",
        politicalHost: Bool.random(using: &generator) ? "mayor" : nil,
        territory: Bool.random(using: &generator) ? "uzice" : nil,
        declared: Bool.random(using: &generator) ? levels.randomElement(using: &generator) : nil,
        declaresOpenness: [nil, true, false].randomElement(using: &generator) ?? nil,
        isOnePerPerson: Bool.random(using: &generator),
        deadlines: try [
          .unset, .twelveWeeks,
          ConsultationDeadlines(answerDays: 15, summaryDays: 15, decisionDays: 30, reminderDays: [7, 1]),
        ].randomElement(using: &generator) ?? .unset,
        coverage: Bool.random(using: &generator) ? .required : .finding,
        planned: Bool.random(using: &generator) ? try Period(first, days: 20) : nil,
        decisionPlanned: Bool.random(using: &generator) ? first.adding(days: 60) : nil)
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// An event that mostly fits the consultation as it stands.
  public static func sample<G: RandomNumberGenerator>(
    _ kind: Event.Kind, for process: Self, on day: Day, _ generator: inout G
  ) -> Event {
    let isBad = Int.random(in: 0..<7, using: &generator) == 0
    func fresh<Subject>(_ count: Int) -> Identifier<Subject> { Identifier(number: UInt64(count)) }
    let technique =
      ConsultationTechnique.allCases.first { isBad || !process.techniques.contains($0) } ?? .workshop
    let ahead = process.meetings.filter { $0.value.isAhead }.map { $0.key }
    let meeting: Identifier<ConsultationMeeting> =
      isBad ? "none" : ahead.randomElement(using: &generator) ?? "0"
    let channels: [Channel] =
      isBad ? [.website, .website] : [.website, .portal, .noticeBoard].shuffled(using: &generator)
    let document = Reference(
      .planningDocument, Identifier<Reference>(number: UInt64(process.documents.count)))
    switch kind {
    case .documentProvided:
      return .documentProvided(
        document: isBad ? process.subject ?? document : document,
        as: ConsultationDocumentKind.allCases.randomElement(using: &generator) ?? .draft)
    case .documentRevised:
      let known = process.documents.randomElement(using: &generator)?.key
      return .documentRevised(document: isBad ? document : known ?? document)
    case .coordinatorAppointed:
      return .coordinatorAppointed(coordinator: people.randomElement(using: &generator) ?? "p1")
    case .techniqueChosen: return .techniqueChosen(technique: technique)
    case .wayAdded:
      let free = Channel.allCases.filter { !process.ways.contains($0) }
      return .wayAdded(channel: isBad ? .email : free.randomElement(using: &generator) ?? .email)
    case .announced:
      let first = day.adding(days: Int.random(in: 0...20, using: &generator))
      let last = isBad ? nil : first.adding(days: Int.random(in: 0...40, using: &generator))
      do {
        return .announced(period: try Period(first, last), channels: isBad ? [] : channels)
      } catch {
        preconditionFailure("\(error)")
      }
    case .opened: return .opened
    case .extended:
      let last = process.round.period?.last ?? day
      return .extended(until: last.adding(days: isBad ? -1 : 5), reason: text)
    case .closed: return .closed
    case .methodReviewed: return .methodReviewed(reason: text, technique: technique)
    case .cancelled: return .cancelled(reason: text)
    case .meetingPlanned:
      return .meetingPlanned(
        meeting: isBad ? "0" : fresh(process.meetings.count),
        kind: ActivityKind.allCases.randomElement(using: &generator) ?? .meeting,
        on: day.adding(days: 3), territory: Bool.random(using: &generator) ? "uzice" : nil)
    case .meetingHeld:
      do {
        let attendance = try MeetingAttendance(
          inPerson: Int.random(in: 0...90, using: &generator),
          online: Int.random(in: 0...9, using: &generator))
        return .meetingHeld(meeting: meeting, attendance: Bool.random(using: &generator) ? attendance : nil)
      } catch {
        preconditionFailure("\(error)")
      }
    case .meetingCancelled: return .meetingCancelled(meeting: meeting, reason: text)
    case .contributionReceived:
      let person = people.first { process.contribution(of: $0) == nil }
      return .contributionReceived(
        contribution: isBad ? "0" : fresh(process.receipts.count),
        person: isBad ? people.randomElement(using: &generator) : person,
        channel: Channel.allCases.randomElement(using: &generator) ?? .paper,
        submitted: day.adding(days: isBad ? 1 : -Int.random(in: 0...3, using: &generator)))
    case .contributionWithdrawn:
      let one = process.contributions.randomElement(using: &generator)
      return .contributionWithdrawn(contribution: isBad ? "none" : one ?? "none")
    case .analysed: return .analysed
    case .summaryWritten: return .summaryWritten(document: document)
    case .summaryPublished: return .summaryPublished(channels: isBad ? [] : channels)
    case .decisionTaken:
      return .decisionTaken(
        document: document, manner: DecisionManner.allCases.randomElement(using: &generator) ?? .together,
        generalInterest: Bool.random(using: &generator) ? text : nil)
    case .decisionPublished: return .decisionPublished(channels: isBad ? [] : channels)
    case .answered:
      let register = process.receipts.map { $0.key }
      do {
        let ledger = try AnswerLedger(
          consultation: "c", contributions: register,
          lines: isBad
            ? []
            : [.group(contributions: register, answer: ContributionAnswer("a", .accepted(reason: nil)))])
        return .answered(ledger: isBad && Bool.random(using: &generator) ? nil : ledger.coverage.summary)
      } catch {
        preconditionFailure("\(error)")
      }
    case .neverAnswered: return .neverAnswered
    case .concluded: return .concluded
    }
  }

  /// What must hold of every consultation, whatever happened to it.
  public static func invariantViolations(of process: Consultation) -> [String] {
    var violations: [String] = []
    func hold(_ condition: Bool, _ sentence: String) { if !condition { violations.append(sentence) } }
    let stage = process.stage
    hold(process.position.since <= process.position.lastDay, "a stage entered after the last day")
    hold(process.rounds.dropLast().allSatisfy { $0.reviewed != nil }, "a round ended without a review")
    hold(process.round.reviewed == nil, "the round that stands was reviewed")
    hold(process.rounds.allSatisfy { $0.opened == nil || $0.announced != nil }, "opened unannounced")
    for round in process.rounds {
      if let period = round.period {
        hold(period.last.map { period.first <= $0 } ?? false, "a window ends before it begins")
        hold(period.first == round.announcedPeriod?.first, "the window begins otherwise than announced")
      }
    }
    let counts = process.counts
    let standing = process.receipts.filter { $0.value.withdrawn == nil }
    hold(counts.contributions == standing.count, "\(counts) and \(standing.count) contributions")
    hold(counts.contributions == process.contributions.count, "the list differs from the counts")
    hold(
      counts.people == Set(standing.compactMap { $0.value.person }).count, "people counted otherwise")
    hold(counts.people + counts.withoutPerson <= counts.contributions, "more people than contributions")
    if process.charter.isOnePerPerson {
      hold(
        counts.people == counts.contributions && counts.withoutPerson == 0 && counts.peopleOnBoth == 0,
        "a person counts more than once: \(counts)")
    }
    hold(process.receipts.allSatisfy { $0.value.submitted <= $0.value.received }, "sent after it arrived")
    hold(
      process.decisions.allSatisfy { decision in decision.published.map { $0 >= decision.taken } ?? true },
      "a decision was published before it was taken")
    let owed = process.obligations(on: process.position.lastDay)
    switch stage {
    case .planned, .announced: hold(process.round.opened == nil, "opened in \(stage.rawValue)")
    case .open:
      hold(process.round.opened != nil && process.round.closed == nil, "a round that is not open")
      hold(process.subject != nil && !process.ways.isEmpty && process.coordinator != nil, "opened in want")
    case .closed, .analysed:
      hold(process.round.closed != nil, "closed without a day")
      hold(
        owed.filter { $0.duty == .answerContribution }.count == counts.contributions, "answers owed wrongly")
    case .answered:
      hold(process.answered != nil && process.decision != nil, "answered without decision")
      hold(process.charter.coverage == .finding || process.ledger?.isComplete == true, "not covered")
    case .published, .concluded:
      hold(process.decisions.contains { $0.published != nil }, "no published decision")
      hold(process.summaries.contains { $0.published != nil }, "no published summary")
    case .neverAnswered, .cancelled: hold(owed.isEmpty, "something is owed in \(stage.rawValue)")
    }
    let effect = process.effectiveParticipation()
    hold(
      effect.rung == .nobodyTold || effect.steps.contains { $0.rung == effect.rung && $0.isReached },
      "a rung that was not reached")
    return violations
  }
}
