import Participation
import Testing

@Suite("Rules for commitments of open government")
struct OpenGovernmentCommitmentsTests {
  private static let text = PlanRecordTests.text
  private static let day: Day = "2019-06-01"

  /// What one commitment, or none, makes of the rules.
  private func verdicts(
    _ records: [CommitmentRecord], edition: OpenGovernmentEdition = .from2018, on day: Day = day
  ) throws -> [String: Verdict] {
    let record = PlanRecord(
      id: "p", plan: try PlanRecordTests.plan(records.map { $0.id }), commitments: records)
    let review = OpenGovernmentCommitments.rulebook(for: edition).review(record, on: day)
    return Dictionary(uniqueKeysWithValues: review.judgements.map { ($0.rule.text, $0.verdict) })
  }

  private func record(
    _ id: Identifier<Commitment> = "c", lead: Identifier<Organisation>? = nil, period: Period? = nil,
    planEnd: Day? = nil, fields: [CommitmentField: LocalizedText] = [:], values: [OpenGovernmentValue] = [],
    milestones: [MilestonePlan] = [], assessed assessment: CommitmentAssessment? = nil
  ) throws -> CommitmentRecord {
    var journal = Journal<Commitment>(
      try CommitmentCharter(
        plan: "p", title: Self.text, lead: lead, period: period, planEnd: planEnd, fields: fields,
        values: values, milestones: milestones),
      on: "2018-03-01", by: "office", as: .leadInstitution)
    if let assessment {
      try journal.record(
        .assessed(point: .endOfTerm, assessment: assessment), on: "2019-05-01", by: "irm",
        as: .independentReviewer)
    }
    return CommitmentRecord(id: id, journal: journal)
  }

  private func name(_ verdict: Verdict?) -> String {
    switch verdict {
    case .satisfied: "satisfied"
    case .breached: "breached"
    case .unknown(let why, _): why.rawValue
    case nil: "no such rule"
    }
  }

  @Test("R17: lead, problem, solution, a dated milestone, a value")
  func template() throws {
    let bare = try verdicts([try record()])
    let dated = MilestonePlan("m", title: Self.text, target: .once(.day("2019-12-31")))
    let full = try verdicts([
      try record(
        lead: "ministry", fields: [.problem: Self.text, .solution: Self.text],
        values: [.accessToInformation], milestones: [dated])
    ])
    let other = try verdicts([
      try record(fields: [.results: Self.text], milestones: [MilestonePlan("m", title: Self.text)])
    ])
    let none = try verdicts([])
    let rows: [(rule: String, bare: String, full: String, other: String)] = [
      ("OGP-R17-LEAD", "breached", "satisfied", "breached"),
      ("OGP-R17-PROBLEM", "noData", "satisfied", "breached"),
      ("OGP-R17-SOLUTION", "noData", "satisfied", "breached"),
      ("OGP-R17-MILESTONE", "noData", "satisfied", "breached"),
      ("OGP-R17-VALUE", "noData", "satisfied", "breached"),
    ]
    for row in rows {
      let found = [bare, full, other, none].map { name($0[row.rule]) }
      #expect(found == [row.bare, row.full, row.other, "noData"], "\(row.rule)")
    }
    // A field on transparency says which value is served.
    let said = try verdicts([try record(fields: [.transparency: Self.text])])
    #expect(name(said["OGP-R17-VALUE"]) == "satisfied")
  }

  @Test("R18: what is not verifiable is not assessed further")
  func verifiability() throws {
    func verdict(_ assessment: CommitmentAssessment?) throws -> String {
      name(try verdicts([try record(assessed: assessment)])["OGP-R18"])
    }
    #expect(try verdict(CommitmentAssessment(isVerifiable: .known(false))) == "satisfied")
    #expect(
      try verdict(CommitmentAssessment(isVerifiable: .known(true), completion: .known(.limited)))
        == "satisfied")
    #expect(
      try verdict(CommitmentAssessment(isVerifiable: .known(false), completion: .known(.limited)))
        == "breached")
    #expect(try verdict(CommitmentAssessment(isVerifiable: .notReviewed)) == "notReviewed")
    #expect(try verdict(CommitmentAssessment(isVerifiable: .notApplicable)) == "notApplicable")
    #expect(try verdict(CommitmentAssessment()) == "noData")
    #expect(try verdict(nil) == "notReviewed")
    // Plans before 2018 were not asked, and those from 2021 on are not asked for the effect.
    #expect(name(try verdicts([try record()], edition: .from2015)["OGP-R18"]) == "no such rule")
    #expect(name(try verdicts([try record()], edition: .from2021)["OGP-R22"]) == "no such rule")
  }

  @Test("R22: where nothing was started nothing changed")
  func effect() throws {
    func verdict(_ completion: Assessed<AssessedCompletion>, _ effect: Assessed<OpenGovernmentEffect>) throws
      -> String
    {
      let assessment = CommitmentAssessment(completion: completion, openGovernmentEffect: effect)
      return name(try verdicts([try record(assessed: assessment)])["OGP-R22"])
    }
    #expect(try verdict(.known(.notStarted), .known(.didNotChange)) == "satisfied")
    #expect(try verdict(.known(.limited), .known(.major)) == "satisfied")
    #expect(try verdict(.known(.notStarted), .known(.marginal)) == "breached")
    #expect(try verdict(.notReviewed, .known(.marginal)) == "notReviewed")
    #expect(try verdict(.known(.notStarted), .notApplicable) == "notApplicable")
    #expect(try verdict(.known(.complete), .noData) == "noData")
  }

  @Test("Progress on any commitment is enough, on none is a breach, and of no commitment nothing is said")
  func progress() throws {
    func verdict(_ found: AssessedCompletion?...) throws -> String {
      let records = try found.enumerated().map { place, completion in
        try record(
          Identifier(number: UInt64(place)),
          assessed: completion.map { CommitmentAssessment(completion: .known($0)) })
      }
      return name(try verdicts(records)["OGP-PROGRESS"])
    }
    #expect(try verdict(.notStarted, .limited) == "satisfied")
    #expect(try verdict(.notStarted, nil, .complete) == "satisfied")
    #expect(try verdict(.notStarted, .notStarted) == "breached")
    #expect(try verdict(.notStarted, nil) == "notReviewed")
    #expect(try verdict(.notStarted, .unclear) == "noData")
    #expect(try verdict() == "notApplicable")
    #expect(name(try verdicts([], on: "2018-01-01")["OGP-PROGRESS"]) == "notYetDue")
    let confidence = OpenGovernmentEdition.allCases.map {
      OpenGovernmentCommitments.rulebook(for: $0)["OGP-PROGRESS"]?.citation.confidence
    }
    #expect(confidence == [.verified, .verified, .fromMemory, .fromMemory, .verified])
  }

  @Test("R27: outliving the plan is told and is no breach")
  func outliving() throws {
    let period = try Period("2019-01-01", "2021-12-31")
    let verdict = try verdicts([try record(period: period, planEnd: "2020-08-31")])["OGP-R27"]
    #expect(verdict?.isSatisfied == true)
    #expect(verdict?.finding.evidence == [.thing(reference: "commitment/c")])
    #expect(name(try verdicts([try record()])["OGP-R27"]) == "noData")
    #expect(name(try verdicts([], on: "2018-01-01")["OGP-R27"]) == "notYetDue")
    #expect(name(try verdicts([], on: "2018-01-01")["OGP-R17-LEAD"]) == "notYetDue")
  }
}
