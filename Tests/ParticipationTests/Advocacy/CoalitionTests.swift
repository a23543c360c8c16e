import Foundation
import Participation
import Testing

/// A coalition for trying things out: three members of two sectors are enough, decisions take more than half
/// of the votes with half of the members.
private struct Case {
  var coalition: Coalition
  private var day: Day

  static let start: Day = "2019-09-02"
  static let goal = LocalizedText(
    english: "Local employment", serbian: "Lokalno zapošljavanje", polish: "Lokalne zatrudnienie")
  static let signing = AccessionCondition(
    "sign", label: LocalizedText(english: "signs", serbian: "potpisuje", polish: "podpisuje"))
  static let paying = AccessionCondition(
    "pay", label: LocalizedText(english: "pays", serbian: "plaća", polish: "płaci"))

  static func charter(
    rule: DecisionRule = .majorityOfVotes, members: Int = 3, sectors: Int = 2
  ) throws -> CoalitionCharter {
    try CoalitionCharter(
      title: goal, goal: goal, leastMembers: members, leastSectors: sectors, conditions: [signing, paying],
      decisionRule: rule, protocolDue: "2019-10-01", decisionDays: 14, replacementDays: 10)
  }

  init(_ charter: CoalitionCharter) {
    coalition = Coalition(charter: charter, founded: Self.start)
    day = Self.start
  }

  /// Agreed on 2019-09-10 by members m1, m2 … with m1 as the spokesperson; every second one is a business.
  static func agreed(
    members: Int = 4, rule: DecisionRule = .majorityOfVotes, least: Int = 3, sectors: Int = 2
  ) throws -> Case {
    var one = Case(try charter(rule: rule, members: least, sectors: sectors))
    for number in 1...members { try one.accede(number, number % 2 == 0 ? .business : .civilSociety) }
    try one.apply(.spokespersonNamed(member: "m1"), on: "2019-09-09")
    let signatories = one.coalition.presentMembers
    try one.apply(.protocolAgreed(document: "protocol", signatories: signatories), on: "2019-09-10")
    return one
  }

  mutating func accede(_ number: Int, _ sector: Sector, on day: Day? = nil) throws {
    try apply(
      .memberAcceded(member: member(number), sector: sector, conditionsMet: ["sign", "pay"]), on: day)
  }

  mutating func apply(_ event: Coalition.Event, on day: Day? = nil) throws {
    self.day = day ?? self.day
    try coalition.apply(event, on: self.day, by: "c1", as: .coordinator)
  }

  mutating func vote(_ position: Identifier<CoalitionPosition>, _ votes: [Int: CoalitionVote]) throws {
    for (number, vote) in votes.sorted(by: { $0.key < $1.key }) {
      try apply(.voteCast(position: position, member: member(number), vote: vote))
    }
  }

  func missing(_ event: Coalition.Event) -> [Coalition.Shortfall] {
    coalition.obstacles(to: event, on: day, by: "c1", as: .coordinator).map {
      guard case .missing(_, let shortfall) = $0 else { return .noMembers }
      return shortfall
    }
  }
}

private func member(_ number: Int) -> ParticipantIdentifier {
  do { return try Identifier("m\(number)") } catch { preconditionFailure("\(error)") }
}

@Suite("Coalition")
struct CoalitionTests {
  @Test("The table has no design findings, and an event is at most 48 bytes")
  func design() {
    #expect(Coalition.designFindings() == [])
    #expect(MemoryLayout<Coalition.Event>.size <= 48, "\(MemoryLayout<Coalition.Event>.size)")
    #expect(CoalitionKind.allCases.sorted() == [.network, .alliance, .coalition, .formalOrganisation])
  }

  @Test("A coalition forms, agrees, acts and is dissolved, and the journal reads back as it was written")
  func course() throws {
    var journal = Journal<Coalition>(try Case.charter(), on: Case.start, by: "c1", as: .coordinator)
    let events: [(Day, Coalition.Event, Coalition.Stage)] = [
      (
        "2019-09-03", .memberAcceded(member: "m1", sector: .civilSociety, conditionsMet: ["sign", "pay"]),
        .forming
      ),
      (
        "2019-09-03", .memberAcceded(member: "m2", sector: .business, conditionsMet: ["pay", "sign"]),
        .forming
      ),
      ("2019-09-04", .memberAcceded(member: "m3", sector: .media, conditionsMet: ["sign", "pay"]), .forming),
      ("2019-09-05", .spokespersonNamed(member: "m2"), .forming),
      ("2019-09-10", .protocolAgreed(document: "protocol", signatories: ["m1", "m2", "m3"]), .agreed),
      ("2019-09-11", .mandateGranted(member: "m2", subject: "jobs", until: "2019-12-31"), .agreed),
      ("2019-09-20", .actionBegan, .acting),
      ("2019-09-21", .spokenFor(member: "m2", subject: "jobs"), .acting),
      ("2019-09-22", .actionJoined(member: "m1", activity: "forum1"), .acting),
      ("2019-09-23", .positionProposed(position: "p1", title: Case.goal), .acting),
      ("2019-09-24", .voteDelegated(from: "m3", to: "m1"), .acting),
      ("2019-09-25", .voteCast(position: "p1", member: "m1", vote: .inFavour), .acting),
      ("2019-09-26", .positionAdopted(position: "p1"), .acting),
      ("2019-09-27", .dissentRecorded(position: "p1", member: "m2", statement: Case.goal), .acting),
      ("2019-09-28", .memberExited(member: "m3", reason: nil), .acting),
      ("2020-09-28", .dissolved(reason: Case.goal), .dissolved),
    ]
    var stages: [Coalition.Stage] = []
    for (day, event, _) in events {
      try journal.record(event, on: day, by: "c1", as: .coordinator)
      stages.append(journal.stage)
    }
    #expect(stages == events.map { $0.2 })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let data = try encoder.encode(journal)
    #expect(try JSONDecoder().decode(Journal<Coalition>.self, from: data) == journal)
    let entry = String(decoding: try encoder.encode(journal.entries[0]), as: UTF8.self)
    #expect(
      entry == """
        {"event":{"memberAcceded":{"conditionsMet":["sign","pay"],"member":"m1","sector":"civilSociety"}},\
        "happened":"2019-09-03","role":"coordinator","who":"c1"}
        """)
    let exit = String(decoding: try encoder.encode(journal.entries[14]), as: UTF8.self)
    #expect(
      exit == """
        {"event":{"memberExited":{"member":"m3"}},"happened":"2019-09-28","role":"coordinator","who":"c1"}
        """)
  }

  @Test("Every refusal carries the figures that caused it")
  func refusals() throws {
    var forming = Case(try Case.charter())
    try forming.accede(1, .civilSociety)
    try forming.accede(2, .civilSociety)
    var agreed = try Case.agreed()
    try agreed.apply(.mandateGranted(member: "m2", subject: "jobs", until: "2019-09-15"))
    try agreed.apply(.positionProposed(position: "p1", title: Case.goal), on: "2019-09-16")
    try agreed.apply(.voteDelegated(from: "m1", to: "m2"))
    try agreed.apply(.voteDelegated(from: "m2", to: "m3"))
    try agreed.apply(.memberExited(member: "m4", reason: nil), on: "2019-09-17")
    var decided = try Case.agreed()
    try decided.apply(.positionProposed(position: "p1", title: Case.goal), on: "2019-09-16")
    try decided.apply(.positionProposed(position: "p2", title: Case.goal))
    try decided.apply(.positionFailed(position: "p2"), on: "2019-09-17")
    try decided.vote("p1", [1: .inFavour, 2: .inFavour])
    let carried = try #require(decided.coalition.tally(of: "p1"))
    let falsely = decided.missing(.positionFailed(position: "p1"))
    try decided.apply(.positionAdopted(position: "p1"), on: "2019-09-18")
    let rows: [([Coalition.Shortfall], [Coalition.Shortfall])] = [
      (
        forming.missing(.protocolAgreed(document: "protocol", signatories: ["m1", "m9"])),
        [
          .members(have: 2, need: 3), .sectors(have: 1, need: 2), .noSpokesperson,
          .signatures(missing: ["m2"], strangers: ["m9"]),
        ]
      ),
      (
        forming.missing(.memberAcceded(member: "m1", sector: .media, conditionsMet: ["beg", "pay"])),
        [
          .alreadyMember("m1", since: Case.start), .unknownConditions(["beg"]),
          .conditions([Case.signing], met: 1, of: 2),
        ]
      ),
      (agreed.missing(.spokespersonNamed(member: "m9")), [.notMember("m9")]),
      (agreed.missing(.memberExited(member: "m4", reason: nil)), [.hasLeft("m4", on: "2019-09-17")]),
      (
        agreed.missing(.mandateGranted(member: "m1", subject: "jobs", until: "2019-09-16")),
        [.mandateOver(until: "2019-09-16", granted: "2019-09-17")]
      ),
      (agreed.missing(.spokenFor(member: "m1", subject: "jobs")), [.noMandate("m1", "jobs")]),
      (
        agreed.missing(.spokenFor(member: "m2", subject: "jobs")),
        [.mandateEnded("m2", "jobs", on: "2019-09-15")]
      ),
      (agreed.missing(.spokenFor(member: "m9", subject: "jobs")), [.notMember("m9")]),
      (agreed.missing(.voteDelegated(from: "m3", to: "m1")), [.delegationCircle(["m3", "m1", "m2", "m3"])]),
      (agreed.missing(.voteDelegated(from: "m3", to: "m3")), [.delegationCircle(["m3", "m3"])]),
      (agreed.missing(.voteDelegated(from: "m3", to: "m4")), [.hasLeft("m4", on: "2019-09-17")]),
      (agreed.missing(.delegationEnded(from: "m3")), [.notDelegated("m3")]),
      (
        agreed.missing(.positionProposed(position: "p1", title: Case.goal)),
        [.positionTaken("p1", on: "2019-09-16")]
      ),
      (agreed.missing(.voteCast(position: "p9", member: "m1", vote: .against)), [.noPosition("p9")]),
      (
        agreed.missing(.positionAdopted(position: "p1")),
        [
          .quorum(cast: 0, members: 3, need: 2, share: .half),
          .notCarried(try #require(agreed.coalition.tally(of: "p1")), rule: .majorityOfVotes),
        ]
      ),
      (falsely, [.carried(carried, rule: .majorityOfVotes)]),
      (decided.missing(.positionFailed(position: "p1")), [.adoptedAlready("p1", on: "2019-09-18")]),
      (decided.missing(.positionAdopted(position: "p2")), [.failedAlready("p2", on: "2019-09-17")]),
      (
        decided.missing(.dissentRecorded(position: "p2", member: "m1", statement: Case.goal)),
        [.failedAlready("p2", on: "2019-09-17")]
      ),
    ]
    for (found, expected) in rows { #expect(found == expected) }
  }

  @Test("Every shortfall has its sentence in every language, without a gap left open")
  func sentences() throws {
    var one = try Case.agreed()
    try one.apply(.positionProposed(position: "p1", title: Case.goal))
    let tally = try #require(one.coalition.tally(of: "p1"))
    let rules = [
      DecisionRule.majorityOfVotes, .majorityOfMembers, .twoThirdsOfVotes, .consensus,
      try DecisionRule(.moreThan(share: .half, of: .votesCast)),
    ]
    let shortfalls: [Coalition.Shortfall] =
      [
        .members(have: 4, need: 7), .sectors(have: 1, need: 2), .noSpokesperson,
        .spokespersonLeft(on: Case.start),
        .signatures(missing: ["m1"], strangers: []), .alreadyMember("m1", since: Case.start),
        .notMember("m1"),
        .hasLeft("m1", on: Case.start), .noMembers, .unknownConditions(["beg"]),
        .conditions([Case.signing, Case.paying], met: 0, of: 2),
        .mandateOver(until: Case.start, granted: "2019-09-03"), .noMandate("m1", "jobs"),
        .mandateEnded("m1", "jobs", on: Case.start), .noMandates, .delegationCircle(["m1", "m1"]),
        .notDelegated("m1"), .noDelegations, .positionTaken("p1", on: Case.start), .noPosition("p1"),
        .adoptedAlready("p1", on: Case.start), .failedAlready("p1", on: Case.start), .noSuchPositions,
        .quorum(cast: 1, members: 7, need: 4, share: .half),
      ] + rules.map { .notCarried(tally, rule: $0) } + rules.map { .carried(tally, rule: $0) }
    var texts: Set<String> = []
    var isWhole = true
    for shortfall in shortfalls {
      for language in [Language.english, .serbianLatin, .polish] {
        let text = shortfall.sentence.text(in: language)
        isWhole =
          isWhole && shortfall.sentence.hasText(in: language) && text.hasSuffix(".") && !text.contains("{")
        texts.insert(language.rawValue + text)
      }
    }
    #expect(isWhole)
    #expect(texts.count == 3 * shortfalls.count)
    let exact: [(Coalition.Shortfall, Language, String)] = [
      (.members(have: 4, need: 7), .english, "Members missing: 3 (there are 4, 7 are needed)."),
      (.members(have: 4, need: 7), .serbianLatin, "Nedostaje članova: 3 (ima 4, treba 7)."),
      (.members(have: 4, need: 7), .polish, "Brakuje członków: 3 (jest: 4, potrzeba: 7)."),
      (
        .conditions([Case.signing, Case.paying], met: 0, of: 2), .polish,
        "Spełnione warunki przystąpienia: 0 z 2; niespełnione: podpisuje, płaci."
      ),
      (
        .quorum(cast: 1, members: 7, need: 4, share: .half), .english,
        "Votes cast: 1 of 7 members; the quorum of 1/2 asks for 4, 3 more."
      ),
      (
        .notCarried(tally, rule: .majorityOfVotes), .english,
        """
        The position is not carried: in favour 0, against 0, abstained 0, members 4; needed: more than 1/2 \
        (votes in favour and against).
        """
      ),
    ]
    #expect(exact.allSatisfy { $0.0.sentence.text(in: $0.1) == $0.2 })
    let labels: [LocalizedText] =
      Coalition.Stage.allCases.map { $0.label } + Coalition.Event.Kind.allCases.map { $0.label }
      + Coalition.Requirement.allCases.map { $0.label } + Coalition.Duty.allCases.map { $0.label }
      + CoalitionKind.allCases.map { $0.label } + CoalitionVote.allCases.map { $0.label }
    #expect(labels.allSatisfy { label in Language.allCases.allSatisfy { label.hasText(in: $0) } })
  }

  @Test("A decision rule counts exactly, on the base it states")
  func decisionRules() throws {
    let twoThirdsOfCast = try DecisionRule(
      .atLeast(share: .twoThirds, of: .votesCast), quorum: .nothing)
    // Members, in favour, against, abstained; quorum, carried.
    let rows: [(DecisionRule, [Int], Bool, Bool)] = [
      (.majorityOfVotes, [7, 2, 1, 1], true, true),
      (.majorityOfVotes, [7, 2, 1, 0], false, true),
      (.majorityOfVotes, [8, 2, 2, 0], true, false),
      (.majorityOfVotes, [8, 0, 0, 8], true, false),
      (.majorityOfMembers, [7, 4, 0, 0], true, true),
      (.majorityOfMembers, [8, 4, 0, 0], true, false),
      (.twoThirdsOfVotes, [9, 6, 3, 0], true, true),
      (.twoThirdsOfVotes, [9, 5, 3, 1], true, false),
      (twoThirdsOfCast, [9, 6, 2, 1], true, true),
      (twoThirdsOfCast, [9, 4, 2, 1], true, false),
      (.consensus, [6, 1, 0, 2], true, true),
      (.consensus, [6, 5, 1, 0], true, false),
      (.consensus, [6, 0, 0, 6], true, false),
      (.consensus, [6, 2, 0, 0], false, true),
    ]
    var found: [[Bool]] = []
    for (rule, counts, _, _) in rows {
      var one = try Case.agreed(members: counts[0], rule: rule)
      try one.apply(.positionProposed(position: "p1", title: Case.goal))
      let votes =
        Array(repeating: CoalitionVote.inFavour, count: counts[1])
        + Array(repeating: .against, count: counts[2]) + Array(repeating: .abstained, count: counts[3])
      for (offset, vote) in votes.enumerated() { try one.vote("p1", [offset + 1: vote]) }
      let tally = try #require(one.coalition.tally(of: "p1"))
      found.append([rule.hasQuorum(tally), rule.isCarried(tally)])
      let isAdoptable = one.missing(.positionAdopted(position: "p1")).isEmpty
      let hasFailed = one.missing(.positionFailed(position: "p1")).isEmpty
      #expect(isAdoptable != hasFailed)
    }
    #expect(found == rows.map { [$0.2, $0.3] })
  }

  @Test("A delegated vote follows the chain to the first who voted; an own vote goes before it")
  func delegations() throws {
    var one = try Case.agreed(members: 6)
    for position in ["p1", "p2", "p3"] as [Identifier<CoalitionPosition>] {
      try one.apply(.positionProposed(position: position, title: Case.goal))
    }
    // m1 → m2 → m3 → m4; m5 → m2; m6 alone.
    let chain: [(ParticipantIdentifier, ParticipantIdentifier)] = [
      ("m1", "m2"), ("m2", "m3"), ("m3", "m4"), ("m5", "m2"),
    ]
    for (from, to) in chain { try one.apply(.voteDelegated(from: from, to: to)) }
    #expect(one.coalition.lastDelegate(of: "m1") == "m4")
    try one.vote("p1", [4: .inFavour])
    try one.vote("p2", [4: .inFavour, 3: .against])
    try one.vote("p3", [4: .inFavour, 3: .against, 1: .abstained])
    try one.vote("p3", [4: .against])
    func counts(_ position: Identifier<CoalitionPosition>) -> [Int]? {
      one.coalition.tally(of: position).map {
        [$0.inFavour, $0.against, $0.abstained, $0.delegated, $0.members]
      }
    }
    #expect(
      [counts("p1"), counts("p2"), counts("p3")] == [[5, 0, 0, 4, 6], [1, 4, 0, 3, 6], [0, 4, 1, 2, 6]])
    let cast = try #require(one.coalition.countedVotes(on: "p2")).map { "\($0.member):\($0.castBy)" }
    #expect(cast == ["m1:m3", "m2:m3", "m3:m3", "m4:m4", "m5:m3"])
    // The exit of m3 ends its delegation and the one to it, and its vote counts no longer.
    try one.apply(.memberExited(member: "m3", reason: nil))
    #expect(
      [counts("p1"), counts("p2"), counts("p3")] == [[1, 0, 0, 0, 5], [1, 0, 0, 0, 5], [0, 1, 1, 0, 5]])
    #expect(one.coalition.delegations == 2)
    try one.apply(.delegationEnded(from: "m5"))
    try one.apply(.voteDelegated(from: "m1", to: "m4"))
    #expect(counts("p1") == [2, 0, 0, 1, 5])
    // What was decided stays as it was counted.
    try one.apply(.voteDelegated(from: "m2", to: "m4"))
    try one.apply(.positionAdopted(position: "p1"))
    try one.apply(.delegationEnded(from: "m2"))
    #expect(counts("p1") == [3, 0, 0, 2, 5])
  }

  @Test(
    "An exit ends mandates and votes, vacates the spokesperson, and suspends decisions under the thresholds")
  func exits() throws {
    var one = try Case.agreed(members: 3)
    try one.apply(.mandateGranted(member: "m2", subject: "jobs", until: nil))
    try one.apply(.positionProposed(position: "p1", title: Case.goal), on: "2019-09-12")
    try one.vote("p1", [1: .inFavour, 2: .inFavour, 3: .inFavour])
    #expect(one.missing(.positionAdopted(position: "p1")) == [])
    try one.apply(.memberExited(member: "m2", reason: Case.goal), on: "2019-09-20")
    #expect(one.coalition.stage == .agreed)
    #expect(one.coalition.areDecisionsSuspended)
    #expect(one.coalition.belowThresholdsSince == "2019-09-20")
    let carriedButSuspended = one.missing(.positionAdopted(position: "p1"))
    #expect(carriedButSuspended == [.members(have: 2, need: 3), .sectors(have: 1, need: 2)])
    #expect(one.coalition.tally(of: "p1")?.cast == 2)
    try one.accede(4, .media, on: "2019-09-25")
    #expect(one.missing(.positionAdopted(position: "p1")) == [])
    #expect(!one.coalition.areDecisionsSuspended)
    // Whoever comes back has no mandate and no vote left.
    try one.accede(2, .business, on: "2019-09-26")
    #expect(one.missing(.spokenFor(member: "m2", subject: "jobs")) == [.noMandate("m2", "jobs")])
    #expect(one.coalition.tally(of: "p1")?.cast == 2)
    try one.apply(.memberExited(member: "m1", reason: nil), on: "2019-09-27")
    #expect(one.coalition.spokesperson == .vacant(since: "2019-09-27"))
  }

  @Test("An adopted position keeps the dissents, also those of members who left")
  func dissents() throws {
    var one = try Case.agreed(members: 5)
    try one.apply(.positionProposed(position: "p1", title: Case.goal))
    try one.apply(.dissentRecorded(position: "p1", member: "m4", statement: Case.signing.label))
    try one.vote("p1", [1: .inFavour, 2: .inFavour, 3: .inFavour, 4: .against])
    try one.apply(.positionAdopted(position: "p1"), on: "2019-09-20")
    try one.apply(.dissentRecorded(position: "p1", member: "m5", statement: Case.goal), on: "2019-09-21")
    try one.apply(
      .dissentRecorded(position: "p1", member: "m4", statement: Case.paying.label), on: "2019-09-22")
    try one.apply(.memberExited(member: "m4", reason: nil), on: "2019-09-23")
    let position = try #require(one.coalition.positions["p1"])
    #expect(position.isAdopted)
    #expect(position.dissents.map { $0.key } == ["m4", "m5"])
    #expect(position.dissents["m4"] == position.dissents.first?.value)
    #expect(position.dissents["m4"]?.statement == Case.paying.label)
    #expect(position.decision?.tally.members == 5)
    #expect(position.votes.count == 4)
  }

  @Test("The protocol, a spokesperson, members and decisions are owed by their days")
  func obligations() throws {
    let forming = Case(try Case.charter()).coalition
    #expect(forming.overdue(on: "2019-10-01").isEmpty)
    #expect(forming.overdue(on: "2019-10-03").map { $0.daysOverdue(on: "2019-10-03") } == [2])
    var one = try Case.agreed(members: 3)
    #expect(one.coalition.obligations(on: "2019-10-03").isEmpty)
    try one.apply(.positionProposed(position: "p1", title: Case.goal), on: "2019-09-12")
    try one.apply(.memberExited(member: "m1", reason: nil), on: "2019-09-20")
    let owed = one.coalition.obligations(on: "2019-09-28")
    #expect(owed.map { $0.duty } == [.replaceSpokesperson, .refillMembership, .decidePosition])
    #expect(owed.map { $0.since } == ["2019-09-20", "2019-09-20", "2019-09-12"])
    #expect(owed.map { $0.due } == ["2019-09-30", nil, "2019-09-26"])
    #expect(owed.map { $0.responsible } == [.coordinator, .coordinator, .coalitionMember])
    #expect(owed.map { $0.subject?.description } == [nil, nil, "coalitionPosition/p1"])
    #expect(one.coalition.overdue(on: "2019-09-28").map { $0.duty } == [.decidePosition])
    try one.apply(.spokespersonNamed(member: "m2"), on: "2019-09-29")
    try one.accede(5, .civilSociety)
    try one.apply(.positionFailed(position: "p1"))
    #expect(one.coalition.obligations(on: "2019-12-31").isEmpty)
  }

  @Test("Size, sectors, retention and activity are exact, and unknown where nothing is known")
  func measures() throws {
    let empty = Case(try Case.charter()).coalition
    #expect(empty.retention == nil && empty.activity() == nil && empty.retention(since: Case.start) == nil)
    var one = try Case.agreed(members: 6)
    #expect(one.coalition.sectorDiversity.map { $0.members } == [3, 3])
    #expect(one.coalition.sectorDiversity.map { $0.sector } == [.civilSociety, .business])
    #expect(one.coalition.activity() == nil)
    try one.apply(.positionProposed(position: "p1", title: Case.goal))
    #expect(one.coalition.activity() == .nothing)
    try one.vote("p1", [1: .inFavour, 2: .against])
    try one.apply(.memberExited(member: "m1", reason: nil), on: "2019-10-01")
    try one.apply(.memberExited(member: "m3", reason: nil))
    try one.accede(3, .media, on: "2019-10-05")
    #expect(one.coalition.size == 5)
    #expect(one.coalition.sectors == 3)
    #expect(one.coalition.retention == (try Share(5, of: 6)))
    #expect(one.coalition.retention(since: "2019-09-10") == .twoThirds)
    #expect(one.coalition.retention(since: "2019-10-01") == .whole)
    #expect(one.coalition.activity() == (try Share(1, of: 5)))
    #expect(one.coalition.activity(since: "2019-10-01") == .nothing)
  }

  @Test("Bad charters and bad rules are refused, also when read")
  func badCharters() throws {
    let share = #"{"numerator":1,"denominator":2}"#
    let rule = #""decisionRule":{"threshold":{"moreThan":{"share":\#(share),"of":"members"}}}"#
    func charter(_ rest: String) -> String {
      #"{"title":{"en":"T"},"goal":{"en":"G"},"kind":"coalition",\#(rest)}"#
    }
    let good = charter(#""leastMembers":2,"leastSectors":1,\#(rule)"#)
    let decoder = JSONDecoder()
    let read = try decoder.decode(CoalitionCharter.self, from: Data(good.utf8))
    #expect(read.decisionRule == .majorityOfMembers && read.conditions.isEmpty && read.protocolDue == nil)
    #expect(try decoder.decode(CoalitionCharter.self, from: JSONEncoder().encode(read)) == read)
    let condition = #"{"id":"sign","label":{"en":"signs"}}"#
    let wholeRule = rule.replacingOccurrences(
      of: #""numerator":1,"denominator":2"#, with: #""numerator":3,"denominator":3"#)
    let rows: [(String, String)] = [
      (
        #""leastMembers":1,"leastSectors":1,\#(rule)"#,
        "leastMembers is 1; a coalition has at least 2 members."
      ),
      (#""leastMembers":2,"leastSectors":0,\#(rule)"#, "leastSectors is 0; give 1 to 15."),
      (#""leastMembers":2,"leastSectors":16,\#(rule)"#, "leastSectors is 16; give 1 to 15."),
      (
        #""leastMembers":2,"leastSectors":1,"decisionDays":-1,\#(rule)"#,
        "decisionDays is -1; give 0 or more, or leave it out."
      ),
      (
        #""leastMembers":2,"leastSectors":1,"replacementDays":-9,\#(rule)"#,
        "replacementDays is -9; give 0 or more, or leave it out."
      ),
      (
        #""leastMembers":2,"leastSectors":1,"conditions":[\#(condition),\#(condition)],\#(rule)"#,
        "The condition “sign” stands twice; name it once."
      ),
      (
        #""leastMembers":2,"leastSectors":1,\#(wholeRule)"#,
        "More than all of “members” can never be in favour; ask for at least all of it."
      ),
    ]
    for (rest, expected) in rows {
      var found = "read"
      do {
        _ = try decoder.decode(CoalitionCharter.self, from: Data(charter(rest).utf8))
      } catch DecodingError.dataCorrupted(let context) {
        found = context.debugDescription
      }
      #expect(found == expected)
    }
  }
}
