import Participation
import ParticipationInterchange
import Testing

private let path = PublishedCommitments.of2016

@Suite(
  "Stars of the published table of 2016",
  .enabled(if: ReferenceData.has(path), ReferenceData.absence(of: path)))
struct StarTests {
  let rows: [PublishedCommitment]

  init() throws { rows = try PublishedCommitments.read(path, as: .of2016).rows }

  private static func name(_ row: PublishedCommitment) -> String {
    "\(row.identity.country) \(row.identity.plan)/\(row.identity.number)"
  }

  /// What a star rests on, with the published relevance in place of the one that follows from the values.
  private static func inputs(_ assessment: CommitmentAssessment, _ row: PublishedCommitment) -> StarInputs {
    StarInputs(
      isRelevant: row.figures.isRelevant, specificity: assessment.specificity,
      potentialImpact: assessment.potentialImpact, completion: assessment.completion)
  }

  @Test(
    "The three formulas agree with the official stars in as many rows as are known to",
    arguments: [
      (StarFormula.beforeJune2014, 792, [String]()),
      (.of2015, 867, ["El Salvador 2/1.9", "El Salvador 2/2.1", "El Salvador 2/5.4"]),
      (.current, 590, []),
    ])
  func stars(formula: StarFormula, judged: Int, differing: [String]) {
    func published(_ row: PublishedCommitment) -> Assessed<Bool> {
      switch formula {
      case .beforeJune2014: row.figures.isStarredBeforeJune2014
      case .of2015: row.figures.isStarredOf2015
      case .current: row.figures.isStarred
      }
    }
    let official = rows.filter { published($0).value != nil }
    #expect(official.count == judged)
    let others = official.filter { formula.isStarred(Self.inputs($0.midTerm, $0)) != published($0) }
    #expect(others.map(Self.name).sorted() == differing)
  }

  @Test("The current formula agrees with every official star at the end of the plan")
  func endOfTerm() {
    let official = rows.filter { $0.figures.isStarredAtEndOfTerm.value != nil }
    #expect(official.count == 54)
    #expect(
      official.allSatisfy {
        StarFormula.current.isStarred(Self.inputs($0.endOfTerm, $0)) == $0.figures.isStarredAtEndOfTerm
      })
  }

  @Test("Relevance is that of the values in all rows but eight, which are found")
  func relevance() {
    #expect(rows.count == 1_927)
    let found = rows.filter { $0.midTerm.findingOnRelevance(published: $0.figures.isRelevant) != nil }
    #expect(
      found.map(Self.name).sorted() == ["Canada 1/2.1", "Canada 1/2.2"] + (1...6).map { "Lithuania 1/\($0)" })
    let kinds = found.map { [$0.midTerm.relevance, $0.figures.isRelevant] }
    #expect(kinds.count { $0 == [.known(false), .known(true)] } == 2)
    #expect(kinds.count { $0 == [.notReviewed, .known(false)] } == 6)
  }
}
