import Participation
import ParticipationTestSupport
import Testing

private let text = LocalizedText(english: "Text", serbian: "Tekst", polish: "Tekst")

private func answer(_ id: Identifier<ContributionAnswer>) -> ContributionAnswer {
  ContributionAnswer(id, .rejected(reason: text))
}

private func ledger(
  _ contributions: [Identifier<Contribution>], _ lines: [AnswerLedger.Line]
) throws -> AnswerLedger {
  try AnswerLedger(consultation: "consultation1", contributions: contributions, lines: lines)
}

/// What a ledger covers, found the slow way: every contribution by itself, along every path.
private func coveredSlowly(_ ledger: AnswerLedger) -> [Identifier<Contribution>] {
  func lines(of one: Identifier<Contribution>) -> [AnswerLedger.Line] {
    ledger.lines.flatMap { line -> [AnswerLedger.Line] in
      switch line {
      case .alone(let contribution, _), .merged(let contribution, _), .split(let contribution, _),
        .withdrawn(let contribution), .inadmissible(let contribution, _):
        return contribution == one ? [line] : []
      case .group(let contributions, _): return contributions.filter { $0 == one }.map { _ in line }
      }
    }
  }
  func isCovered(_ one: Identifier<Contribution>, _ path: [Identifier<Contribution>]) -> Bool {
    guard ledger.contributions.contains(one), !path.contains(one) else { return false }
    let own = lines(of: one)
    guard own.count == 1, let line = own.first else { return false }
    switch line {
    case .alone, .group, .withdrawn, .inadmissible: return true
    case .merged(_, let into): return isCovered(into, path + [one])
    case .split(_, let into): return !into.isEmpty && into.allSatisfy { isCovered($0, path + [one]) }
    }
  }
  return ledger.contributions.filter { isCovered($0, []) }
}

@Suite("Answer ledger")
struct AnswerLedgerTests {
  @Test("Alone, in a group, merged over several steps, split, withdrawn, inadmissible: each ends once")
  func complete() throws {
    let one = try ledger(
      ["c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8"],
      [
        .alone(contribution: "c1", answer: answer("a1")),
        .group(contributions: ["c2", "c3"], answer: answer("a2")),
        .merged(contribution: "c4", into: "c5"), .merged(contribution: "c5", into: "c2"),
        .split(contribution: "c6", into: ["c1", "c4"]), .withdrawn(contribution: "c7"),
        .inadmissible(contribution: "c8", code: .late),
      ])
    let coverage = one.coverage
    #expect(
      coverage.covered.map { $0.end } == [
        .answer("a1"), .answer("a2"), .answer("a2"), .answer("a2"), .answer("a2"), .parts(["c1", "c4"]),
        .withdrawn, .inadmissible(.late),
      ])
    #expect(coverage.covered.map { $0.line } == [0, 1, 1, 2, 3, 4, 5, 6])
    #expect(coverage.isComplete && coverage.isFaultless && coverage.summary.contributions == 8)
    #expect(try value(AnswerLedger.self, of: json(one)) == one)
  }

  @Test("Each gap is named: no line, two lines, an unknown one, a circle, an end outside, an empty answer")
  func gaps() throws {
    let coverage = try ledger(
      ["c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10"],
      [
        .alone(contribution: "c2", answer: answer("a1")),
        .group(contributions: ["c2", "c9", "c9"], answer: answer("a2")),
        .merged(contribution: "c3", into: "c4"), .merged(contribution: "c4", into: "c5"),
        .merged(contribution: "c5", into: "c3"), .merged(contribution: "c6", into: "c4"),
        .merged(contribution: "c7", into: "outside"), .merged(contribution: "c8", into: "c2"),
        .withdrawn(contribution: "stranger"), .group(contributions: [], answer: answer("a3")),
        .split(contribution: "c10", into: []),
      ]
    ).coverage
    #expect(coverage.covered.isEmpty && !coverage.isComplete)
    #expect(
      coverage.uncovered.map { $0.contribution } == ["c1", "c3", "c4", "c5", "c6", "c7", "c8", "c10"])
    #expect(
      coverage.uncovered.map { $0.reason } == [
        .noLine, .circle, .circle, .circle, .goesOnUnanswered("c4"), .goesOnOutside("outside"),
        .goesOnUnanswered("c2"), .noParts,
      ])
    #expect(coverage.repeated.map { $0.contribution } == ["c2", "c9"])
    #expect(coverage.repeated.map { $0.lines } == [[0, 1], [1, 1]])
    #expect(coverage.unknown.map { "\($0.contribution) \($0.line)" } == ["stranger 8"])
    #expect(coverage.circles == [["c3", "c4", "c5"]] && coverage.emptyLines == [9])
    #expect(coverage.summary.sentence.text(in: .english).hasPrefix("Answered exactly once: 0 of 10"))
    let itself = try ledger(["c1"], [.merged(contribution: "c1", into: "c1")]).coverage
    #expect(itself.circles == [["c1"]] && itself.uncovered.map { $0.reason } == [.circle])
  }

  @Test("A register that names a contribution twice, or one to another consultation, is refused")
  func registers() throws {
    #expect(throws: AnswerLedgerError.contributionTwice("c1")) { try ledger(["c1", "c1"], []) }
    #expect(
      refusal(
        of: #"{"consultation":"k","contributions":["c1","c1"],"lines":[]}"#, as: AnswerLedger.self)
        == "contributions: The contribution “c1” stands twice in the register; name it once.")
    let charter = try ContributionCharter(consultation: "other", author: "ana", text: text)
    let elsewhere: [(Identifier<Contribution>, Contribution)] = [
      ("c1", Contribution(charter: charter, founded: "2019-05-01"))
    ]
    #expect(throws: AnswerLedgerError.otherConsultation("c1", "other")) {
      try AnswerLedger(
        consultation: "consultation1", of: elsewhere)
    }
  }

  @Test("A ledger reads from the contributions themselves; drafts are not registered, appeals stay open")
  func reading() throws {
    func contribution(_ events: [Contribution.Event]) throws -> Contribution {
      var one = Contribution(
        charter: try ContributionCharter(consultation: "consultation1", author: "ana", text: text),
        founded: "2019-05-01")
      for event in events {
        let isAuthors = [.submitted, .appealed, .withdrawn].contains(event.kind)
        try one.apply(
          event, on: "2019-05-02", by: isAuthors ? "ana" : "city", as: isAuthors ? .citizen : .competentBody)
      }
      return one
    }
    let sent: [Contribution.Event] = [.submitted(channel: .website)]
    let weighed = sent + [.registered, .analysed]
    let refusal = Contribution.Event.rejected(answer: "a1", reason: text)
    let contributions: [(Identifier<Contribution>, Contribution)] = [
      ("c1", try contribution(weighed + [refusal])), ("c2", try contribution([])),
      ("c3", try contribution(weighed + [.merged(into: "c1")])),
      ("c4", try contribution(weighed + [refusal, .answerPublished])),
      ("c5", try contribution(weighed + [refusal, .answerPublished, .appealed(grounds: text)])),
      ("c6", try contribution(sent + [.ruledInadmissible(code: .abusive, explanation: text)])),
      ("c7", try contribution(sent + [.withdrawn(reason: .other, explanation: text)])),
      ("c8", try contribution(weighed + [.neverAnswered])),
      ("c9", try contribution(weighed + [.split(into: ["c1", "c4"])])),
    ]
    let read = try AnswerLedger(consultation: "consultation1", of: contributions)
    #expect(read.contributions == ["c1", "c3", "c4", "c5", "c6", "c7", "c8", "c9"])
    #expect(
      read.lines == [
        .group(contributions: ["c1", "c4"], answer: answer("a1")), .merged(contribution: "c3", into: "c1"),
        .inadmissible(contribution: "c6", code: .abusive), .withdrawn(contribution: "c7"),
        .split(contribution: "c9", into: ["c1", "c4"]),
      ])
    #expect(read.coverage.uncovered.map { $0.contribution } == ["c5", "c8"])
  }

  @Test("A hundred thousand contributions answered in 500 groups are covered; without one they are not")
  func large() throws {
    let all = (0..<100_000).map { Identifier<Contribution>(number: UInt64($0)) }
    var lines: [AnswerLedger.Line] = (0..<500).map { group in
      .group(
        contributions: (0..<200).map { all[group + 500 * $0] },
        answer: answer(Identifier(number: UInt64(group))))
    }
    let coverage = try ledger(all, lines).coverage
    #expect(coverage.isFaultless && coverage.covered.count == 100_000)
    #expect(coverage.covered[70_321].end == .answer(Identifier(number: 321)))
    lines.removeLast()
    #expect(try ledger(all, lines).coverage.summary.uncovered == 200)
    // A chain of mergers as long as the register, and the same closed to a circle.
    var chain: [AnswerLedger.Line] = zip(all, all.dropFirst()).map { .merged(contribution: $0, into: $1) }
    chain.append(.alone(contribution: all[99_999], answer: answer("end")))
    #expect(try ledger(all, chain).coverage.isFaultless)
    chain[99_999] = .merged(contribution: all[99_999], into: all[0])
    let circle = try ledger(all, chain).coverage
    #expect(circle.circles == [all] && circle.uncovered.count == 100_000)
  }

  @Test("Random ledgers are covered as a slow reading says; seeds 1 to 600")
  func atRandom() throws {
    var different: [UInt64] = []
    var kinds = Set<String>()
    for seed in UInt64(1)...600 {
      var generator = SplitMix64(seed: seed)
      let all = (0..<Int.random(in: 1...9, using: &generator)).map {
        Identifier<Contribution>(number: UInt64($0))
      }
      func any() -> Identifier<Contribution> {
        Int.random(in: 0..<20, using: &generator) == 0
          ? "outside" : all.randomElement(using: &generator) ?? "outside"
      }
      var lines: [AnswerLedger.Line] = []
      for contribution in all where Int.random(in: 0..<12, using: &generator) > 0 {
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: lines.append(.alone(contribution: contribution, answer: answer("a")))
        case 1: lines.append(.group(contributions: [contribution], answer: answer("g")))
        case 2, 3: lines.append(.merged(contribution: contribution, into: any()))
        case 4: lines.append(.split(contribution: contribution, into: [any(), any()]))
        default: lines.append(.withdrawn(contribution: contribution))
        }
      }
      if Int.random(in: 0..<6, using: &generator) == 0 { lines.append(.withdrawn(contribution: any())) }
      let one = try ledger(all, lines)
      let coverage = one.coverage
      let isChangedOnTheWire = try value(AnswerLedger.self, of: json(one)) != one
      if coverage.covered.map({ $0.contribution }) != coveredSlowly(one)
        || coverage.summary.contributions != all.count
        || isChangedOnTheWire
      {
        different.append(seed)
      }
      for uncovered in coverage.uncovered { kinds.insert("\(uncovered.reason)".prefix(6).description) }
      if !coverage.circles.isEmpty { kinds.insert("circles") }
    }
    #expect(different == [])
    #expect(kinds.isSuperset(of: ["noLine", "circle", "goesOn", "circles"]))
  }
}
