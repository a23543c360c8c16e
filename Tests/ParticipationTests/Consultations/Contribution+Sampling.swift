public import Participation
public import ParticipationTestSupport

extension Contribution: SampledLifecycle {
  private static let text = LocalizedText(english: "Text", serbian: "Tekst", polish: "Tekst \"ł\"")
  // Who acts in the trials, so that authors are among them.
  private static let people: [ParticipantIdentifier] = ["tester", "ana", "bojan", "celina", "c-17"]

  private static func amendment() -> TextAmendment {
    do {
      return try TextAmendment(
        document: "planningDocument/plan", place: text, before: nil,
        after: LocalizedText(english: "after"))
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// A plausible charter.
  public static func sampleCharter<G: RandomNumberGenerator>(_ generator: inout G) -> Charter {
    func days() -> Int? { Bool.random(using: &generator) ? Int.random(in: 0...60, using: &generator) : nil }
    let parties: [RepresentedParty?] = [nil, .oneself, .organisation(organisation: "ngo")]
    do {
      return try Charter(
        consultation: "consultation1",
        author: Bool.random(using: &generator) ? "tester" : people.randomElement(using: &generator) ?? "ana",
        party: parties.randomElement(using: &generator) ?? nil, text: text,
        amendments: Bool.random(using: &generator) ? [amendment()] : [],
        origins: Bool.random(using: &generator) ? [ContributionOrigin("origin", .split)] : [],
        answerDays: days(), appealDays: days(), appealAnswerDays: days())
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// An event that mostly fits the contribution as it stands.
  public static func sample<G: RandomNumberGenerator>(
    _ kind: Event.Kind, for process: Self, on day: Day, _ generator: inout G
  ) -> Event {
    let isBad = Int.random(in: 0..<7, using: &generator) == 0
    let pending = process.pendingChanges.randomElement(using: &generator)
    let change: Identifier<ProposedChange> = isBad ? "0" : pending ?? "none"
    let answer = Identifier<ContributionAnswer>(number: UInt64.random(in: 0...9, using: &generator))
    let next = Identifier<Contribution>(number: UInt64(process.successors.count))
    let outsider = people.filter { !process.isAuthor($0) }.randomElement(using: &generator)
    switch kind {
    case .revised: return .revised(text: text, amendments: isBad ? [] : [amendment()])
    case .coAuthorAdded: return .coAuthorAdded(coAuthor: isBad ? "ana" : outsider ?? "other")
    case .coAuthorLeft:
      let one = process.coAuthors.randomElement(using: &generator)?.who
      return .coAuthorLeft(coAuthor: isBad ? "nobody" : one ?? "nobody")
    case .changeAccepted: return .changeAccepted(change: change)
    case .changeRejected: return .changeRejected(change: change, reason: text)
    case .submitted: return .submitted(channel: Channel.allCases.randomElement(using: &generator) ?? .paper)
    case .withdrawn:
      return .withdrawn(
        reason: WithdrawalReason.allCases.randomElement(using: &generator) ?? .done, explanation: text)
    case .appealed: return .appealed(grounds: text)
    case .changeProposed:
      return .changeProposed(
        change: isBad ? "0" : Identifier(number: UInt64(process.changes.count)), text: text)
    case .changeWithdrawn: return .changeWithdrawn(change: change)
    case .ruledInadmissible:
      return .ruledInadmissible(
        code: InadmissibilityCode.allCases.randomElement(using: &generator) ?? .late, explanation: text)
    case .registered: return .registered
    case .dueSet: return .dueSet(due: day.adding(days: Int.random(in: 0...60, using: &generator)))
    case .analysed: return .analysed
    case .merged: return .merged(into: isBad ? "origin" : next)
    case .split: return .split(into: isBad ? [next] : [next, "part2"])
    case .copied: return .copied(to: isBad ? "0" : next)
    case .accepted: return .accepted(answer: answer, reason: Bool.random(using: &generator) ? text : nil)
    case .partlyAccepted: return .partlyAccepted(answer: answer, reason: text)
    case .rejected: return .rejected(answer: answer, reason: text)
    case .answerPublished: return .answerPublished
    case .enteredInDocument:
      let number = isBad ? 0 : UInt64(process.documents.count)
      return .enteredInDocument(document: Reference(.planningDocument, Identifier<Reference>(number: number)))
    case .tracked: return .tracked(by: "commitment/c1")
    case .neverAnswered: return .neverAnswered
    }
  }

  /// What must hold of every contribution, whatever happened to it.
  public static func invariantViolations(of process: Contribution) -> [String] {
    var violations: [String] = []
    func hold(_ condition: Bool, _ sentence: String) { if !condition { violations.append(sentence) } }
    let stage = process.stage
    hold(process.position.since <= process.position.lastDay, "a stage entered after the last day")
    hold(!process.versions.isEmpty, "no version")
    hold(process.isChangeable || process.pendingChanges.isEmpty, "changes wait in \(stage.rawValue)")
    hold(
      Set(process.coAuthors.map { $0.who }).count == process.coAuthors.count
        && !process.coAuthors.contains { $0.who == process.charter.author }, "an author twice")
    hold(process.answers.filter { $0.isSecondReading }.isEmpty || process.appeal != nil, "a second reading")
    hold(
      process.answers.filter { !$0.isSecondReading && $0.published != nil }.count <= 1
        && process.answers.filter { $0.isSecondReading && $0.published != nil }.count <= 1,
      "a reading was answered in public twice")
    hold(
      process.answers.allSatisfy { given in given.published.map { $0 >= given.given } ?? true },
      "published before it was given")
    switch stage {
    case .drafted: hold(process.submission == nil, "a draft that was submitted")
    case .withdrawn: break
    case .submitted, .registered, .analysed, .merged, .split, .neverAnswered, .inadmissible, .underAppeal:
      hold(process.submission != nil, "\(stage.rawValue) without a submission")
    case .accepted, .partlyAccepted, .rejected:
      hold(process.answer != nil, "\(stage.rawValue) without an answer")
    case .enteredInDocument: hold(!process.documents.isEmpty, "in no document")
    case .tracked: hold(process.tracking != nil && !process.documents.isEmpty, "tracked from nowhere")
    }
    hold((stage == .inadmissible) <= (process.ruling != nil), "inadmissible without a ruling")
    hold((stage == .merged) <= process.successors.contains { $0.manner == .merged }, "merged into nothing")
    do throws(TraceError) {
      _ = try Trace(process.traceEdges(as: "self"))
    } catch {
      hold(false, "no trace: \(error)")
    }
    return violations
  }
}

extension Bool {
  /// Whether the left implies the right.
  fileprivate static func <= (left: Bool, right: Bool) -> Bool { !left || right }
}
