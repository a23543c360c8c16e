import Participation
import ParticipationTestSupport
import Testing

// A commitment with parts of given percentages, nil where none was stated; weights are 1, 2, 3 …
private func commitment(_ percentages: [Int64?]) throws -> RollUpTree {
  let parts = try percentages.enumerated().map { place, percent in
    RollUpPart(
      Reference(.milestone, Identifier<Reference>(number: UInt64(place + 1))), of: "commitment/c",
      weight: Int64(place + 1), progress: try percent.map { PartProgress(try Share.percent($0)) })
  }
  return try RollUpTree([RollUpPart("commitment/c")] + parts)
}

private func progress(
  _ rule: RollUpRule, _ percentages: [Int64?], _ missing: MissingPolicy = .makesUnknown
) throws -> RolledProgress? {
  RollUp(try commitment(percentages), by: RollUpScheme(rule, missing: missing))["commitment/c"]?.progress
}

private func known(_ part: Int64, _ whole: Int64) throws -> RolledProgress {
  .known(share: try Share(part, of: whole), precision: .exact)
}

@Suite("Roll-up")
struct RollUpTests {
  @Test("Every rule gives its own answer for the same parts, exactly")
  func rules() throws {
    let rows: [(RollUpRule, [Int64?], Int64, Int64)] = [
      (.allComplete, [100, 100, 100], 1, 1), (.allComplete, [100, 99, 100], 0, 1), (.allComplete, [0], 0, 1),
      (.minimum, [100, 20, 50], 1, 5), (.minimum, [100], 1, 1), (.mean, [100, 0, 0], 1, 3),
      (.mean, [33, 33, 33], 33, 100), (.mean, [100, 100], 1, 1), (.mean, [0, 0, 0], 0, 1),
      // 1 × 100 + 2 × 50 + 3 × 0 of 6 × 100.
      (.weightedMean, [100, 50, 0], 1, 3), (.weightedMean, [0, 0, 100], 1, 2),
    ]
    for (rule, percentages, part, whole) in rows {
      let result = try progress(rule, percentages)
      #expect(try result == known(part, whole), "\(rule) of \(percentages)")
    }
  }

  @Test("What is missing makes the result unknown, is left out, or counts as nothing, as was chosen")
  func missing() throws {
    let rows: [(RollUpRule, MissingPolicy, [Int64?], RolledProgress)] = [
      (.mean, .makesUnknown, [100, nil, 50], .unknown(because: .partsUnknown)),
      (.mean, .leftOut, [100, nil, 50], try known(3, 4)),
      (.mean, .countsAsNothing, [100, nil, 50], try known(1, 2)),
      (.weightedMean, .leftOut, [100, nil, 50], try known(5, 8)),
      (.weightedMean, .countsAsNothing, [100, nil, 50], try known(5, 12)),
      (.minimum, .makesUnknown, [100, nil], .unknown(because: .partsUnknown)),
      (.minimum, .makesUnknown, [0, nil], try known(0, 1)),
      (.minimum, .leftOut, [40, nil], try known(2, 5)),
      (.minimum, .countsAsNothing, [40, nil], try known(0, 1)),
      (.allComplete, .makesUnknown, [100, nil], .unknown(because: .partsUnknown)),
      (.allComplete, .makesUnknown, [99, nil], try known(0, 1)),
      (.allComplete, .leftOut, [100, nil], try known(1, 1)),
      (.allComplete, .countsAsNothing, [100, nil], try known(0, 1)),
      (.mean, .leftOut, [nil, nil], .unknown(because: .allLeftOut)),
      (.mean, .countsAsNothing, [nil, nil], try known(0, 1)),
    ]
    for (rule, policy, percentages, expected) in rows {
      let result = try progress(rule, percentages, policy)
      #expect(result == expected, "\(rule), \(policy), \(percentages)")
    }
    let node = try #require(
      RollUp(try commitment([100, nil, 50, nil]), by: RollUpScheme(.mean, missing: .leftOut))["commitment/c"])
    #expect(
      node.unknownParts == ["milestone/2", "milestone/4"] && node.missing == .leftOut
        && node.completeParts == 1 && node.leaves == 4 && node.leavesNotStated == 2
        && node.inputs.map(\.weight) == [1, 2, 3, 4])
  }

  @Test("A judgement needs somebody who gave it on a day, and stands whatever the parts are")
  func judged() throws {
    let judgement = ProgressJudgement(by: "participant/irm", on: "2021-03-01")
    let parts = [
      RollUpPart("commitment/a", progress: PartProgress(.half, judgement: judgement)),
      RollUpPart("milestone/1", of: "commitment/a"),
      RollUpPart("commitment/b", progress: PartProgress(.half)),
      RollUpPart("milestone/2", of: "commitment/b", progress: PartProgress(.whole)),
    ]
    let judged = RollUp(try RollUpTree(parts), by: RollUpScheme(.judged))
    #expect(
      try judged["commitment/a"]?.progress == known(1, 2) && judged["commitment/a"]?.judgement == judgement
        && judged["commitment/a"]?.missing == nil)
    #expect(judged["commitment/b"]?.progress == .unknown(because: .notJudged))
    // Under another rule the own progress of a part with parts says nothing.
    let complete = RollUp(try RollUpTree(parts), by: RollUpScheme(.allComplete))
    #expect(
      complete["commitment/b"]?.progress.isComplete == true && complete["commitment/a"]?.judgement == nil)
  }

  @Test("Each level may have its own rule")
  func levels() throws {
    let tree = try RollUpTree([
      RollUpPart("milestone/1", of: "commitment/a", progress: PartProgress(.whole)),
      RollUpPart("milestone/2", of: "commitment/b", progress: PartProgress(.whole)),
      RollUpPart("milestone/3", of: "commitment/b", progress: PartProgress(.half)),
      RollUpPart("commitment/a", of: "plan/p"), RollUpPart("commitment/b", of: "plan/p"),
      RollUpPart("plan/p"),
    ])
    let scheme = RollUpScheme(.mean, exceptions: [.commitment: .allComplete])
    let result = RollUp(tree, by: scheme)
    #expect(
      try result.nodes.map(\.progress) == [
        known(1, 1), known(1, 1), known(1, 2), known(1, 1), known(0, 1), known(1, 2),
      ])
    #expect(
      result.roots.map(\.part) == ["plan/p"] && result["plan/p"]?.completeParts == 1
        && result["plan/p"]?.leaves == 3
        && tree.parts(of: "commitment/b").map(\.part) == ["milestone/2", "milestone/3"])
    #expect(RoundTrip.failure(of: result) == nil && RoundTrip.failure(of: tree) == nil)
  }

  @Test("Sentences name rule, parts and what was missing, and say 100% of nothing less than all")
  func sentences() throws {
    let node = RollUp(try commitment([100, nil, 50]), by: RollUpScheme(.mean, missing: .leftOut))[
      "commitment/c"]
    #expect(
      node?.description
        == "commitment/c: 75.0%; rule “mean”; parts: 3, complete: 1; without known progress: 1 (left out).")
    #expect(
      node?.sentence.text(in: .serbianLatin)
        == "commitment/c: 75,0%; pravilo „prosek”; delova: 3, završenih: 1; "
        + "bez poznatog napretka: 1 (izostavljeno)."
    )
    #expect(
      node?.sentence.text(in: .polish)
        == "commitment/c: 75,0%; reguła „średnia”; części: 3, zakończonych: 1; "
        + "bez znanego postępu: 1 (pominięto)."
    )
    #expect(
      node?.sentence.text(in: .serbianCyrillic).hasPrefix("commitment/c: 75,0%; правило „просек”") == true)
    let nearly = [try Share(99_999, of: 100_000), try Share(1, of: 100_000), .whole, .nothing]
    #expect(
      nearly.map { RolledProgress.known(share: $0, precision: .exact).words.text(in: .english) }
        == ["99.9%", "0.1%", "100.0%", "0.0%"])
    let judgement = ProgressJudgement(by: "participant/irm", on: "2021-03-01")
    let leaf = try RollUpTree([
      RollUpPart("commitment/a", progress: PartProgress(.half, judgement: judgement))
    ])
    #expect(
      RollUp(leaf, by: RollUpScheme(.judged)).nodes.map(\.description)
        == ["commitment/a: 50.0%; judged by participant/irm on 2021-03-01."])
    let gaps = RollUpGap.allCases.map { RolledProgress.unknown(because: $0).words }
    #expect(Language.allCases.allSatisfy { language in Set(gaps.map { $0.text(in: language) }).count == 5 })
  }
}
