import ParticipationTestSupport
import SocialChoice
import Testing

@Suite("Which ballots are counted")
struct CountingTests {
  private typealias Cast = CastBallot<String, ApprovalBallot<String>>

  private func cast() throws -> [Cast] {
    [
      Cast("ana", order: 1, try ApprovalBallot(["bus"])),
      Cast("ana", order: 5, try ApprovalBallot(["park", "bus"])),
      Cast("boris", order: 2, try ApprovalBallot(["pool"])),
      Cast("boris", order: 2, try ApprovalBallot(["park"])),
      Cast("mayor", order: 3, try ApprovalBallot(["park"])),
      Cast("ceca", order: 9, nil),
      Cast("ceca", order: 4, try ApprovalBallot([])),
    ]
  }

  @Test(
    "Every policy counts what it says, and accounts for the rest",
    arguments: [
      (CountingPolicy.everyEvent, [3, 2], [5, 0, 2, 4]),
      // Ana park and bus, Boris the later of two at one moment, the mayor park, Ceca a spoiled one.
      (.latestPerPerson, [3, 1], [3, 3, 1, 3]),
      // Ana bus, Boris the pool that is not voted on, the mayor park, Ceca a blank one.
      (.firstPerPerson, [1, 1], [3, 3, 1, 3]),
    ])
  func policies(policy: CountingPolicy, votes: [Int], numbers: [Int]) throws {
    let slate = try Slate(["park", "bus"])
    let ballots = CountedBallots(try cast(), under: ApprovalTerms(slate), policy: policy)
    #expect(ItemVotes(ballots).votes == votes)
    let record = ballots.record
    #expect([record.counted, record.superseded, record.refusedCount, record.voters] == numbers)
    #expect(record.cast == 7)
  }

  @Test("Officials are left out, with the number of what was left out and the reasons of what was refused")
  func leftOut() throws {
    let slate = try Slate(["park", "bus"])
    let ballots = CountedBallots(
      try cast(), under: ApprovalTerms(slate, least: 1, most: 1), policy: .everyEvent, leavingOut: ["mayor"])
    #expect(ItemVotes(ballots).votes == [1, 1])
    #expect(ballots.record.leftOut == 1)
    #expect(
      ballots.record.refused == [
        .init(.tooFewItems, count: 1), .init(.tooManyItems, count: 1), .init(.unknownItem, count: 1),
        .init(.unreadable, count: 1),
      ])
    #expect(ballots.record.description == "2 of 7 counted (every ballot), 1 left out, 4 refused.")
  }

  @Test("The result does not depend on the order of the list, except for ballots of one moment")
  func orderOfTheList() throws {
    var failures: [UInt64] = []
    let slate = try Slate([0, 1, 2])
    for seed in UInt64(1)...100 {
      var generator = SplitMix64(seed: seed)
      let cast = try (0..<generator.number(0...20)).map { order in
        CastBallot(
          generator.number(1...6), order: Int64(order),
          try ApprovalBallot([0, 1, 2].filter { _ in generator.once(in: 2) }))
      }
      for policy in CountingPolicy.allCases {
        let one = CountedBallots(cast, under: ApprovalTerms(slate), policy: policy)
        let other = CountedBallots(
          cast.shuffled(using: &generator), under: ApprovalTerms(slate), policy: policy)
        if one != other { failures.append(seed) }
        // By hand, from dictionaries of the people.
        var byHand: [Int: [CastBallot<Int, ApprovalBallot<Int>>]] = [:]
        for ballot in cast { byHand[ballot.voter, default: []].append(ballot) }
        let counted: [ApprovalBallot<Int>] = byHand.values.flatMap { ballots in
          switch policy {
          case .everyEvent: ballots.compactMap { $0.content }
          case .latestPerPerson: [ballots[ballots.count - 1].content].compactMap { $0 }
          case .firstPerPerson: [ballots[0].content].compactMap { $0 }
          }
        }
        let votes = [0, 1, 2].map { item in counted.filter { $0.items.contains(item) }.count }
        if ItemVotes(one).votes != votes || one.record.voters != byHand.count { failures.append(seed) }
      }
    }
    #expect(failures.isEmpty)
  }

  @Test("Announced ballots are added up, and impossible ones refused")
  func announced() throws {
    let slate = try Slate(["a", "b"])
    let ballot = try RankedBallot(["a", "b"])
    let terms = RankingTerms(slate)
    let counted = try CountedBallots(
      announced: [.init(ballot, count: 2), .init(ballot, count: 3)], under: terms)
    #expect(counted.groups == [.init(ballot, count: 5)])
    #expect(throws: CountedBallotsError<String>.countBelowOne(0)) {
      try CountedBallots(announced: [.init(ballot, count: 0)], under: terms)
    }
    #expect(throws: CountedBallotsError<String>.tooMany(1, Int.max)) {
      try CountedBallots(announced: [.init(ballot), .init(ballot, count: Int.max)], under: terms)
    }
    #expect(throws: CountedBallotsError.notValid(.unknownItem("c"))) {
      try CountedBallots(announced: [.init(try RankedBallot(["c"]))], under: terms)
    }
  }

  @Test("A million ballots take time that grows as their number does")
  func linear() throws {
    let slate = try Slate([1, 2, 3])
    let clock = ContinuousClock()
    func time(_ count: Int) throws -> Duration {
      let ballots = try (0..<8).map { bits in
        try ApprovalBallot([1, 2, 3].filter { bits >> ($0 - 1) & 1 == 1 })
      }
      let cast = (0..<count).map { CastBallot($0 / 2, order: Int64($0), ballots[$0 % 8]) }
      return clock.measure {
        let counted = CountedBallots(cast, under: ApprovalTerms(slate), policy: .latestPerPerson)
        #expect(counted.record.counted == count / 2)
      }
    }
    let few = try time(50_000)
    let many = try time(1_000_000)
    // Twenty times as many; quadratic would be four hundred times.
    #expect(many < few * 100)
  }
}
