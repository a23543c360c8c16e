import Participation
import ParticipationTestSupport
import Testing

@Suite("Rules of OGP Local and of the challenge")
struct OpenGovernmentLocalTests {
  private func text(_ verdict: Verdict?) -> String {
    switch verdict {
    case .satisfied?: "satisfied"
    case .breached?: "breached"
    case .unknown(let reason, _)?: reason.rawValue
    case nil: "no such rule"
    }
  }

  private func verdict(_ rule: RuleIdentifier, _ facts: LocalPlanFacts, on day: Day = "2026-01-01") -> String
  {
    text(OpenGovernmentLocal.rulebook()[rule]?.verdict(on: facts, day: day))
  }

  private static func letter(_ head: Bool?, _ leader: Bool?) -> LocalPlanFacts {
    LocalPlanFacts(letter: LetterOfSupport(headOfGovernment: head, nonGovernmentalLeader: leader))
  }

  @Test("Who may enter: the term, the letter of both, a reform in the last three years")
  func entry() {
    let rows: [(RuleIdentifier, LocalPlanFacts, String)] = [
      ("OGP-LOCAL-R26-1", LocalPlanFacts(), "noData"),
      ("OGP-LOCAL-R26-1", LocalPlanFacts(entered: "2020-08-14"), "noData"),
      ("OGP-LOCAL-R26-1", LocalPlanFacts(entered: "2020-08-14", termEnds: "2021-12-14"), "satisfied"),
      ("OGP-LOCAL-R26-1", LocalPlanFacts(entered: "2020-08-14", termEnds: "2021-12-13"), "breached"),
      // Sixteen months after 31 October 2020 end on the last day of February.
      ("OGP-LOCAL-R26-1", LocalPlanFacts(entered: "2020-10-31", termEnds: "2022-02-28"), "satisfied"),
      ("OGP-LOCAL-R26-2", LocalPlanFacts(), "noData"), ("OGP-LOCAL-R26-2", Self.letter(true, nil), "noData"),
      ("OGP-LOCAL-R26-2", Self.letter(true, true), "satisfied"),
      ("OGP-LOCAL-R26-2", Self.letter(nil, false), "breached"),
      ("OGP-LOCAL-R26-3", LocalPlanFacts(reforms: ["2019-01-01"]), "noData"),
      ("OGP-LOCAL-R26-3", LocalPlanFacts(entered: "2020-08-14"), "noData"),
      ("OGP-LOCAL-R26-3", LocalPlanFacts(entered: "2020-08-14", reforms: []), "breached"),
      ("OGP-LOCAL-R26-3", LocalPlanFacts(entered: "2020-08-14", reforms: ["2017-08-14"]), "satisfied"),
      (
        "OGP-LOCAL-R26-3", LocalPlanFacts(entered: "2020-08-14", reforms: ["2017-08-13", "2020-08-15"]),
        "breached"
      ),
    ]
    for (rule, facts, expected) in rows { #expect(verdict(rule, facts) == expected, "\(rule) \(facts)") }
  }

  @Test("Žabljak, as its inception form says: 1.1 yes, 1.2 no, 1.3 yes, 1.4 yes")
  func zabljak() {
    let facts = LocalPlanFacts(
      hasForum: true, isForumMultiStakeholder: false, meetingsWithCivilSociety: 1, isEndorsed: true)
    let rules: [RuleIdentifier] = [
      "OGP-LOCAL-MR-1.1", "OGP-LOCAL-MR-1.2", "OGP-LOCAL-MR-1.3", "OGP-LOCAL-MR-1.4",
    ]
    #expect(rules.map { verdict($0, facts) } == ["satisfied", "breached", "satisfied", "satisfied"])
    let opposite = LocalPlanFacts(
      hasForum: false, isForumMultiStakeholder: true, meetingsWithCivilSociety: 0, isEndorsed: false)
    #expect(rules.map { verdict($0, opposite) } == ["breached", "satisfied", "breached", "breached"])
    #expect(Set(rules.map { verdict($0, LocalPlanFacts()) }) == ["noData"])
    let review = OpenGovernmentLocal.rulebook().review(facts, on: "2026-01-01")
    #expect(review.breaches.map { $0.rule } == ["OGP-LOCAL-MR-1.2"] && review.hasMandatoryBreach)
    #expect(review.satisfied.count == 3 && review.unknown.count == 8)
  }

  @Test("Assessments: two months after submission, one month after a commitment is carried out")
  func assessments() {
    let inception: RuleIdentifier = "OGP-LOCAL-R26-4"
    // Novi Pazar submitted its plan on 30 November 2022; two months later is 30 January 2023.
    func assessed(_ day: Day?) -> LocalPlanFacts {
      LocalPlanFacts(submitted: "2022-11-30", inceptionAssessed: day)
    }
    #expect(verdict(inception, LocalPlanFacts()) == "noData")
    #expect(verdict(inception, assessed(nil), on: "2023-01-30") == "notYetDue")
    #expect(verdict(inception, assessed(nil), on: "2023-01-31") == "breached")
    #expect(verdict(inception, assessed("2023-01-30")) == "satisfied")
    #expect(verdict(inception, assessed("2023-01-31")) == "breached")
    #expect(verdict(inception, assessed("2023-01-30"), on: "2023-01-29") == "notYetDue")

    let commitment: RuleIdentifier = "OGP-LOCAL-R26-5"
    func facts(_ rows: (Day?, Day?)...) -> LocalPlanFacts {
      LocalPlanFacts(
        commitments: rows.map {
          LocalPlanFacts.CommitmentFacts("commitment/c1", implemented: $0.0, assessed: $0.1)
        })
    }
    let rows: [(LocalPlanFacts, Day, String)] = [
      (LocalPlanFacts(), "2026-01-01", "noData"), (facts(), "2026-01-01", "notYetDue"),
      (facts((nil, nil)), "2026-01-01", "notYetDue"),
      (facts(("2023-01-31", nil)), "2023-01-30", "notYetDue"),
      (facts(("2023-01-31", nil)), "2023-02-28", "notYetDue"),
      (facts(("2023-01-31", nil)), "2023-03-01", "breached"),
      (facts(("2023-01-31", "2023-02-28"), (nil, nil)), "2023-03-01", "satisfied"),
      (facts(("2023-01-31", "2023-03-01")), "2023-03-01", "breached"),
      (facts(("2023-01-31", "2023-02-28"), ("2023-02-28", nil)), "2023-03-01", "notYetDue"),
    ]
    for (facts, day, expected) in rows { #expect(verdict(commitment, facts, on: day) == expected, "\(day)") }
  }

  @Test("The end of the plan, the number of commitments, the website")
  func plan() {
    func commitments(_ count: Int) -> LocalPlanFacts {
      LocalPlanFacts(
        commitments: Array(repeating: LocalPlanFacts.CommitmentFacts("commitment/c"), count: count))
    }
    func website(_ updates: [Day]?, ends: Day? = nil) -> LocalPlanFacts {
      LocalPlanFacts(submitted: "2022-11-30", planEnds: ends, websiteUpdates: updates)
    }
    let rows: [(RuleIdentifier, LocalPlanFacts, Day, String)] = [
      ("OGP-LOCAL-R26-6", LocalPlanFacts(planEnds: "2028-06-30"), "2026-01-01", "noData"),
      // Athens: the term ends in December 2028, the plan in June.
      (
        "OGP-LOCAL-R26-6", LocalPlanFacts(termEnds: "2028-12-31", planEnds: "2028-06-30"), "2026-01-01",
        "satisfied"
      ),
      (
        "OGP-LOCAL-R26-6", LocalPlanFacts(termEnds: "2028-06-29", planEnds: "2028-06-30"), "2026-01-01",
        "breached"
      ),
      ("OGP-LOCAL-R26-7", LocalPlanFacts(), "2026-01-01", "noData"),
      ("OGP-LOCAL-R26-7", commitments(5), "2026-01-01", "satisfied"),
      ("OGP-LOCAL-R26-7", commitments(6), "2026-01-01", "breached"),
      ("OGP-LOCAL-R26-8", LocalPlanFacts(websiteUpdates: []), "2026-01-01", "noData"),
      ("OGP-LOCAL-R26-8", website(nil), "2026-01-01", "noData"),
      ("OGP-LOCAL-R26-8", website([]), "2022-11-29", "notYetDue"),
      ("OGP-LOCAL-R26-8", website([]), "2023-03-30", "satisfied"),
      ("OGP-LOCAL-R26-8", website([]), "2023-03-31", "breached"),
      ("OGP-LOCAL-R26-8", website(["2023-07-01", "2023-03-30"]), "2023-07-30", "satisfied"),
      ("OGP-LOCAL-R26-8", website(["2023-04-01"]), "2023-04-02", "breached"),
      ("OGP-LOCAL-R26-8", website(["2023-03-01"], ends: "2023-06-30"), "2026-01-01", "satisfied"),
    ]
    for (rule, facts, day, expected) in rows {
      #expect(verdict(rule, facts, on: day) == expected, "\(rule) \(day)")
    }
  }

  @Test("A record tells the facts that it holds, and no more")
  func records() throws {
    let vlasotince = try LocalStory.vlasotince()
    let facts = LocalPlanFacts(vlasotince.programme)
    #expect(facts.entered == "2019-02-01" && facts.planEnds == "2020-12-31")
    #expect(facts.isForumMultiStakeholder == true && facts.meetingsWithCivilSociety == 1)
    #expect(facts.hasForum == nil && facts.commitments == nil && facts.submitted == nil)
    let silent = LocalPlanFacts(try LocalStory.selected("bela-palanka").programme)
    #expect(silent.meetingsWithCivilSociety == nil && silent.isForumMultiStakeholder == nil)
    let review = OpenGovernmentLocal.journalRulebook().review(vlasotince.journal, on: "2019-12-31")
    #expect(review.satisfied.map { $0.rule } == ["OGP-LOCAL-MR-1.2", "OGP-LOCAL-MR-1.3"])
    #expect(review.breaches == [] && review.judgements.count == 12)
    let early = OpenGovernmentLocal.journalRulebook().review(vlasotince.journal, on: "2018-01-01")
    #expect(early.unknown.count == 12)
    #expect(RoundTrip.failure(of: facts) == nil)
  }

  @Test("The challenge: an area, a public owner, a milestone to come, the years, clear values")
  func challenge() {
    func verdict(_ rule: RuleIdentifier, _ challenge: OpenGovernmentChallenge) -> String {
      text(OpenGovernmentChallengeRules.rulebook()[rule]?.verdict(on: challenge, day: "2024-06-01"))
    }
    func challenge(
      areas: [ChallengeArea]? = nil, owner: Sector? = nil, values: Bool? = nil, milestones: [Day]? = nil,
      submitted: Day? = nil
    ) -> OpenGovernmentChallenge {
      OpenGovernmentChallenge(
        title: LocalStory.text, areas: areas, owner: owner, hasClearValues: values, milestones: milestones,
        submitted: submitted, pathways: [.plan, .awards])
    }
    let rows: [(RuleIdentifier, OpenGovernmentChallenge, String)] = [
      ("OGP-CHALLENGE-R28-1", challenge(), "noData"),
      ("OGP-CHALLENGE-R28-1", challenge(areas: []), "breached"),
      ("OGP-CHALLENGE-R28-1", challenge(areas: [.justice]), "satisfied"),
      ("OGP-CHALLENGE-R28-2", challenge(), "noData"),
      ("OGP-CHALLENGE-R28-2", challenge(owner: .civilSociety), "breached"),
      ("OGP-CHALLENGE-R28-2", challenge(owner: .localSelfGovernment), "satisfied"),
      ("OGP-CHALLENGE-R28-2", challenge(owner: .publicService), "satisfied"),
      ("OGP-CHALLENGE-R28-3", challenge(), "noData"),
      ("OGP-CHALLENGE-R28-3", challenge(milestones: []), "breached"),
      ("OGP-CHALLENGE-R28-3", challenge(milestones: ["2024-06-01"]), "breached"),
      ("OGP-CHALLENGE-R28-3", challenge(milestones: ["2024-06-02"]), "satisfied"),
      ("OGP-CHALLENGE-R28-3", challenge(milestones: ["2024-03-01"], submitted: "2024-01-01"), "satisfied"),
      ("OGP-CHALLENGE-R28-4", challenge(), "noData"),
      ("OGP-CHALLENGE-R28-4", challenge(submitted: "2022-12-31"), "breached"),
      ("OGP-CHALLENGE-R28-4", challenge(submitted: "2023-01-01"), "satisfied"),
      ("OGP-CHALLENGE-R28-4", challenge(submitted: "2029-01-01"), "breached"),
      ("OGP-CHALLENGE-R28-5", challenge(), "noData"),
      ("OGP-CHALLENGE-R28-5", challenge(values: true), "satisfied"),
      ("OGP-CHALLENGE-R28-5", challenge(values: false), "breached"),
    ]
    for (rule, challenge, expected) in rows { #expect(verdict(rule, challenge) == expected, "\(rule)") }
    #expect(ChallengeArea.allCases.count == 10)
    #expect(RoundTrip.failure(of: challenge(areas: [.civicSpace], owner: .media)) == nil)
  }

  @Test("Figures as large and as small as can be give verdicts, and no more")
  func extremeFigures() {
    let facts = LocalPlanFacts(
      entered: "2020-08-14", termEnds: "2021-12-14", reforms: ["2019-01-01"], meetingsWithCivilSociety: .min,
      submitted: "2022-11-30", planEnds: "2023-12-31",
      commitments: [LocalPlanFacts.CommitmentFacts("commitment/c", implemented: "2023-01-01")],
      websiteUpdates: ["2023-01-01"])
    for figure in [Int.min, .max] {
      let figures = OpenGovernmentLocal.Figures(
        monthsOfTerm: figure, yearsOfReform: figure, meetings: figure, monthsToInception: figure,
        monthsToAssessment: figure, commitments: figure, monthsBetweenUpdates: figure)
      let review = OpenGovernmentLocal.rulebook(figures).review(facts, on: "2026-01-01")
      #expect(review.judgements.count == 12)
    }
  }

  @Test("Every rule speaks four languages, and what is from memory says so")
  func words() {
    let rules = OpenGovernmentLocal.rulebook().rules
    let statements =
      rules.map { $0.statement } + OpenGovernmentChallengeRules.rulebook().rules.map { $0.statement }
      + ChallengeArea.allCases.map { $0.label } + OpenGovernmentChallenge.Pathway.allCases.map { $0.label }
    #expect(statements.filter { text in !Language.allCases.allSatisfy { text.hasText(in: $0) } } == [])
    #expect(
      rules.filter { $0.citation.confidence == .fromMemory }.map { $0.identifier.text }
        == ["OGP-LOCAL-R26-6", "OGP-LOCAL-R26-7"])
    #expect(rules.filter { $0.severity == .recommended }.map { $0.identifier } == ["OGP-LOCAL-R26-8"])
  }
}
