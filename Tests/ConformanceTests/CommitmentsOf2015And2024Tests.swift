import Participation
import ParticipationInterchange
import Testing

private let earlier = PublishedCommitments.of2015
private let later = PublishedCommitments.serbiaOf2024

/// Expected figures: a count in Python over the same files.
@Suite("Commitments published in 2015 and in 2024")
struct CommitmentsOf2015And2024Tests {
  @Test(
    "The table of 2015 is read with its own numbers of completion, and without its row of sums",
    .enabled(if: ReferenceData.has(earlier), ReferenceData.absence(of: earlier)))
  func commitmentsOf2015() throws {
    let read = try PublishedCommitments.read(earlier, as: .of2015)
    let rows = read.rows
    #expect(rows.count == 1_985 && read.findings.last { $0.problem == .noCommitment }?.row == 1_988)
    let names = ["withdrawn": 18, "unclear": 28, "notStarted": 117, "limited": 319, "substantial": 204]
    #expect(
      rows.tally(\.midTerm.completion, \.rawValue)
        == names.merging(["complete": 271, "NR": 1_027, "NA": 1]) { $1 })
    #expect(
      rows.tally(\.projectedCompletion, \.rawValue) == [
        "withdrawn": 17, "unclear": 44, "notStarted": 28, "limited": 69, "substantial": 283, "complete": 502,
        "NR": 1_027, "NA": 15,
      ])
    #expect(rows.codes(\.midTerm.specificity) == ["0": 30, "1": 242, "2": 292, "3": 394, "NR": 1_027])
    #expect(rows.codes(\.midTerm.potentialImpact) == ["0": 53, "1": 247, "2": 300, "3": 183, "NR": 1_202])
    let differing = read.findings.filter {
      switch $0.problem {
      case .wordsAndCodeDiffer, .wordsUnknown: true
      case _: false
      }
    }
    // Four “Unclear” with the number of no impact, four “Withdrawn” with “NA” in place of a number.
    #expect(
      Dictionary(grouping: differing.map(\.problem)) { $0 }.mapValues(\.count) == [
        .wordsUnknown("Unclear", code: "0"): 4, .wordsAndCodeDiffer(words: "Withdrawn", code: "NA"): 4,
      ])
    #expect(!read.findings.contains { if case .tagCountDiffers = $0.problem { true } else { false } })
    #expect(rows.allSatisfy { $0.tags.count == ($0.figures.tagCount.value ?? 0) })
    let groups = PolicyTagGroup.allCases.map(\.publishedName)
    let above = try PublishedCommitments.table(earlier, as: .of2015).preamble.first?.cells ?? []
    #expect(above.dropFirst(7).prefix(42).filter { !$0.isEmpty } == groups)
  }

  @Test(
    "Serbia's commitments of 2024 give their published figures again",
    .enabled(if: ReferenceData.has(later), ReferenceData.absence(of: later)))
  func serbiaOf2024() throws {
    let read = try PublishedCommitments.read(later, as: .of2024)
    let rows = read.rows
    #expect(rows.count == 20 && Set(rows.map(\.identity.plan)) == ["1", "2", "3", "4", "5"])
    func differing(_ isSame: (CommitmentAssessment, PublishedFigures) -> Bool) -> [String] {
      rows.filter { !isSame($0.latest, $0.figures) }.compactMap(\.identity.identifier)
    }
    #expect(differing { $0.relevance == $1.isRelevant } == [])
    #expect(differing { $0.completion == $1.rawCompletion } == [])
    #expect(differing { $0.maxCompletion == $1.maxCompletion } == [])
    #expect(differing { ($0.hasHighCompletion.value ?? false) == $1.hasHighCompletion.value } == [])
    #expect(differing { $0.hasHighAmbition == $1.hasHighAmbition } == [])
    #expect(differing { ($0.hasHighResult.value ?? false) == $1.hasHighResult.value } == [])
    #expect(differing { $0.publishedScore == $1.score } == [])
    #expect(differing { .known($0.bindingConstraint) == $1.bindingConstraint } == [])
    #expect(
      rows.allSatisfy {
        $0.figures.isStarredAtEndOfTerm.value == nil
          || $0.endOfTerm.isStarred(by: .current) == $0.figures.isStarredAtEndOfTerm
      })
    #expect(
      rows.allSatisfy {
        let steps = $0.endOfTerm.stepsOfCompletion(since: $0.midTerm).value
        return $0.figures.stepsOfCompletion.value == nil || steps == $0.figures.stepsOfCompletion.value
      })
    #expect(rows.allSatisfy { $0.latest.findings.isEmpty })
  }

  @Test(
    "Serbia's commitments since 2020 get a score of their own, with the reasons",
    .enabled(if: ReferenceData.has(later), ReferenceData.absence(of: later)))
  func scores() throws {
    let rows = try PublishedCommitments.read(later, as: .of2024).rows.filter { $0.identity.plan == "4" }
    let judged = rows.map { row in
      let judgement = row.latest.score
      return "\(row.identity.identifier ?? "") \(judgement.published.value?.code ?? -1)"
        + " \(judgement.score.value?.code ?? -1) \(judgement.differences.count)"
    }
    // Modest is no ambition; complete without ambition is 2, where the published score is 1.
    #expect(
      judged == [
        "RS0046 1 2 1", "RS0047 1 1 1", "RS0048 4 4 0", "RS0050 1 2 1", "RS0051 1 1 1", "RS0053 1 1 1",
        "RS0054 1 1 1",
      ])
  }

  @Test(
    "What Serbia's rows of 2024 have that is odd is found",
    .enabled(if: ReferenceData.has(later), ReferenceData.absence(of: later)))
  func oddities() throws {
    let read = try PublishedCommitments.read(later, as: .of2024)
    let yet = read.findings.filter { $0.problem == .resultNotYetReported(code: "1") }
    #expect(yet.count == 5)
    #expect(read.findings.count == 5)
  }
}
