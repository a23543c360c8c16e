import Participation
import Testing

@Suite("Rules of standing in the partnership")
struct OpenGovernmentStandingTests {
  private typealias Step = (day: Day, event: MemberStanding.Event)

  private func verdict(
    _ rule: RuleIdentifier, joined: Day = "2011-09-20", on day: Day = "2026-01-01", _ steps: [Step]
  ) throws -> String {
    var story = try MemberStory(joined: joined)
    for step in steps { try story.tell(on: step.day, step.event) }
    return text(OpenGovernmentStanding.rulebook()[rule]?.verdict(on: story.journal, day: day))
  }

  private func text(_ verdict: Verdict?) -> String {
    switch verdict {
    case .satisfied?: "satisfied"
    case .breached?: "breached"
    case .unknown(let reason, _)?: reason.rawValue
    case nil: "no such rule"
    }
  }

  private static let pair: [Step] = [
    ("2023-01-01", MemberStory.contrary("c1", .noProgress)),
    ("2024-01-01", MemberStory.contrary("c2", .noPlanWithinTwelveMonths)),
  ]

  @Test("R12: two contrary cycles in a row put a member under review, and nothing else does")
  func review() throws {
    let first: RuleIdentifier = "OGP-STAND-R12-1"
    let pair = Self.pair
    #expect(try verdict(first, []) == "notApplicable")
    #expect(try verdict(first, [pair[0]]) == "notApplicable")
    #expect(try verdict(first, on: "2024-01-01", pair) == "notYetDue")
    #expect(try verdict(first, on: "2024-01-02", pair) == "breached")
    #expect(try verdict(first, pair + [("2024-01-01", .reviewOpened)]) == "satisfied")
    #expect(try verdict(first, pair + [("2024-02-01", .reviewOpened)]) == "breached")
    #expect(try verdict(first, on: "2021-12-31", pair) == "notApplicable")
    #expect(try verdict(first, on: "2010-01-01", []) == "notApplicable")
    #expect(try verdict(first, joined: "2025-01-01", on: "2024-12-31", []) == "notYetDue")
    // A third contrary cycle finds the member under review already.
    let third: [Step] = [("2024-01-01", .reviewOpened), ("2025-01-01", MemberStory.contrary("c3"))]
    #expect(try verdict(first, pair + third) == "satisfied")
    // The second is judged by rules that were not yet automatic.
    let old: [Step] = [
      ("2022-01-05", MemberStory.contrary("c1")),
      ("2022-01-05", MemberStory.contrary("c2", rulesOf: "2020-01-01")),
    ]
    #expect(try verdict(first, old) == "notApplicable")

    let second: RuleIdentifier = "OGP-STAND-R12-2"
    #expect(try verdict(second, pair) == "notApplicable")
    #expect(try verdict(second, pair + [("2024-02-01", .reviewOpened)]) == "satisfied")
    #expect(try verdict(second, [pair[0], ("2023-02-01", .reviewOpened)]) == "breached")
    let before: [Step] = [
      ("2020-01-01", MemberStory.contrary("c0")), ("2020-02-01", .reviewOpened),
    ]
    #expect(try verdict(second, before) == "notApplicable")
  }

  @Test("A letter goes out for every contrary cycle before the process goes on")
  func letters() throws {
    let rule: RuleIdentifier = "OGP-STAND-LETTER"
    let pair = Self.pair
    #expect(try verdict(rule, []) == "notApplicable")
    #expect(try verdict(rule, [pair[0]]) == "notYetDue")
    #expect(
      try verdict(rule, [pair[0], ("2023-02-01", .letterSent(cycle: "c1", letter: nil))]) == "satisfied")
    #expect(try verdict(rule, pair) == "breached")
    #expect(try verdict(rule, [pair[0], ("2023-02-01", .reviewOpened)]) == "breached")
    let real: [Step] = [
      ("2017-10-31", MemberStory.contrary("nap4", .moreThanFourMonthsLate)),
      ("2017-10-31", .letterSent(cycle: "nap4", letter: "document/nap-4-delay-letter")),
    ]
    #expect(try verdict(rule, on: "2017-10-31", real) == "satisfied")
  }

  @Test("A reason belongs to the rules that the cycle is judged by")
  func reasons() throws {
    let rule: RuleIdentifier = "OGP-STAND-REASON"
    #expect(try verdict(rule, []) == "notApplicable")
    #expect(try verdict(rule, [("2023-01-01", MemberStory.contrary("c1"))]) == "noData")
    #expect(try verdict(rule, Self.pair) == "satisfied")
    #expect(try verdict(rule, [("2023-01-01", MemberStory.contrary("c1", .noRepository))]) == "breached")
    let late: Step = (
      "2023-01-01", MemberStory.contrary("c1", .noRepository, rulesOf: "2021-12-31")
    )
    #expect(try verdict(rule, [late]) == "satisfied")
  }

  @Test("Core eligibility: the scale, the threshold, two years in a row, and the way out")
  func eligibility() throws {
    let full: Step = ("2021-03-01", try MemberStory.scored(2020, 11))
    let half: Step = ("2022-03-01", try MemberStory.scored(2021, 8, of: 12))
    let good: Step = ("2023-03-01", try MemberStory.scored(2022, 9, of: 12))
    let odd: Step = ("2022-03-01", try MemberStory.scored(2021, 10, of: 14))
    let open: Step = ("2022-03-02", .eligibilityReviewOpened)
    let lift: Step = ("2023-03-02", .eligibilityReviewLifted)
    let rows: [(RuleIdentifier, [Step], Day, String)] = [
      ("OGP-STAND-ELIG-1", [], "2026-01-01", "noData"),
      ("OGP-STAND-ELIG-1", [full, half], "2026-01-01", "satisfied"),
      ("OGP-STAND-ELIG-1", [full, odd], "2026-01-01", "breached"),
      ("OGP-STAND-ELIG-2", [], "2026-01-01", "noData"),
      ("OGP-STAND-ELIG-2", [full, half], "2026-01-01", "breached"),
      ("OGP-STAND-ELIG-2", [full, half, good], "2026-01-01", "satisfied"),
      ("OGP-STAND-ELIG-3", [], "2026-01-01", "noData"),
      ("OGP-STAND-ELIG-3", [full], "2026-01-01", "notApplicable"),
      ("OGP-STAND-ELIG-3", [full, half], "2022-03-01", "notYetDue"),
      ("OGP-STAND-ELIG-3", [full, half], "2022-03-02", "breached"),
      ("OGP-STAND-ELIG-3", [full, half, open], "2022-03-02", "satisfied"),
      ("OGP-STAND-ELIG-4", [full, half, open], "2026-01-01", "notApplicable"),
      ("OGP-STAND-ELIG-4", [full, half, open, good, lift], "2026-01-01", "satisfied"),
      ("OGP-STAND-ELIG-4", [full, half, open, lift], "2026-01-01", "breached"),
      ("OGP-STAND-ELIG-4", [open, lift], "2026-01-01", "noData"),
    ]
    for (rule, steps, day, expected) in rows {
      #expect(try verdict(rule, on: day, steps) == expected, "\(rule) \(steps.count) \(day)")
    }
  }

  @Test("Who joins since 2017 has passed the values check")
  func valuesCheck() throws {
    let rule: RuleIdentifier = "OGP-STAND-VALUES"
    let passed: Step = ("2018-01-02", .valuesCheckPassed)
    let failed: Step = ("2018-01-02", .valuesCheckFailed(indicators: [.entryAndExit]))
    #expect(try verdict(rule, []) == "notApplicable")
    #expect(try verdict(rule, joined: "2018-01-01", []) == "noData")
    #expect(try verdict(rule, joined: "2018-01-01", [passed]) == "satisfied")
    #expect(try verdict(rule, joined: "2018-01-01", [failed]) == "breached")
  }

  @Test("Evidence names the entries of the record, corrections or not, and what is remembered says so")
  func evidence() throws {
    var story = try MemberStory()
    for step in Self.pair { try story.tell(on: step.day, step.event) }
    try story.journal.strike(entry: 1, recorded: "2024-01-05", by: "unit", as: .supportUnit)
    let missing = OpenGovernmentStanding.rulebook()["OGP-STAND-R12-1"]?.verdict(
      on: story.journal, day: "2026-01-01")
    #expect(text(missing) == "notApplicable")
    try story.tell(on: "2025-01-01", MemberStory.contrary("c3"))
    let breached = OpenGovernmentStanding.rulebook()["OGP-STAND-R12-1"]?.verdict(
      on: story.journal, day: "2026-01-01")
    #expect(breached?.isBreached == true)
    #expect(breached?.finding.evidence == [.entry(number: 4, day: "2025-01-01")])
    let rules = OpenGovernmentStanding.rulebook().rules
    #expect(
      rules.filter { $0.citation.confidence == .fromMemory }.map { $0.identifier.text }
        == ["OGP-STAND-ELIG-1", "OGP-STAND-ELIG-2"])
    #expect(rules.allSatisfy { rule in Language.allCases.allSatisfy { rule.statement.hasText(in: $0) } })
  }
}
