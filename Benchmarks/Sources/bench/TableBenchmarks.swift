import Foundation
import Participation
import ParticipationInterchange

/// Row h: a published table of commitments, read, decoded, judged and rolled up.
///
/// The tables are files that `Peers/commitment_tables.py` writes; all sides read the same ones. Every figure
/// is
/// taken once in a process, so that all sides meet fresh memory.
func tableBenchmarks() -> [Benchmark] {
  [(10_000, "10k"), (50_000, "50k"), (100_000, "100k")].flatMap { rows, size in
    [
      .timed("table-\(size)", per: "row", count: rows, repetitions: 1, preparing: tableBytes) {
        bytes, count in
        checksum(figures(of: decoded(table(bytes)))) * count
      },
      .timed("table-read-\(size)", per: "row", count: rows, repetitions: 1, preparing: tableBytes) {
        bytes, _ in
        table(bytes).rows.count
      },
      .timed(
        "table-decode-\(size)", per: "row", count: rows, repetitions: 1, preparing: { table(tableBytes($0)) }
      ) { table, _ in
        decoded(table).rows.count
      },
      .timed(
        "table-judge-\(size)", per: "row", count: rows, repetitions: 1,
        preparing: { decoded(table(tableBytes($0))) }
      ) { table, count in
        judgements(of: table).count * count
      },
      .timed(
        "table-rollup-\(size)", per: "row", count: rows, repetitions: 1,
        preparing: { decoded(table(tableBytes($0))).rows }
      ) { rows, count in
        rollUps(of: rows).count * count
      },
      .figure("table-peak-\(size)", in: "bytes", count: rows) { count in
        precondition(!figures(of: decoded(table(tableBytes(count)))).isEmpty)
        return Double(peakBytes())
      },
    ]
  }
}

private func tableBytes(_ rows: Int) -> [UInt8] {
  let folder = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../.build/tables")
  guard
    let data = try? Data(contentsOf: folder.appendingPathComponent("commitments-\(rows).csv").standardized)
  else { preconditionFailure("There is no table of \(rows) rows; see Peers/commitment_tables.py.") }
  return [UInt8](data)
}

private func table(_ bytes: [UInt8]) -> Table {
  Table.read(bytes: bytes, as: CommitmentTableEdition.of2016.format).table
}

private func decoded(_ table: Table) -> CommitmentTable {
  CommitmentTable.read(table, findingLimit: .max)
}

/// The most memory that this process has held, in bytes.
private func peakBytes() -> Int {
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
  return (line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0) * 1024
}

/// Numbers that do not depend on how they are added up.
private func checksum(_ numbers: [Int]) -> Int {
  var sum = 0
  for (place, number) in numbers.enumerated() { sum = (sum + number * (place % 1_009 + 1)) % 1_000_000_007 }
  return sum
}

/// Everything that is counted, in one order on every side.
private func figures(of table: CommitmentTable) -> [Int] {
  judgements(of: table) + rollUps(of: table.rows)
}

/// How often a yes or no, and each mark for the unknown, occurs.
private struct FlagCounts {
  var numbers = [0, 0, 0, 0, 0]

  mutating func count(_ flag: Assessed<Bool>) {
    switch flag {
    case .known(true): numbers[0] += 1
    case .known(false): numbers[1] += 1
    case .noData: numbers[2] += 1
    case .notReviewed: numbers[3] += 1
    case .notApplicable: numbers[4] += 1
    }
  }
}

private struct ScoreCounts {
  var numbers = [0, 0, 0, 0, 0, 0, 0]

  mutating func count(_ score: Assessed<CommitmentScore>) {
    switch score {
    case .known(let score): numbers[score.code - 1] += 1
    case .noData: numbers[4] += 1
    case .notReviewed: numbers[5] += 1
    case .notApplicable: numbers[6] += 1
    }
  }
}

/// The figures that follow from the rows one by one, and what is odd in them.
private func judgements(of table: CommitmentTable) -> [Int] {
  var flags = Array(repeating: FlagCounts(), count: 7)
  var published = ScoreCounts()
  var corrected = ScoreCounts()
  var findings = [0, 0, 0]
  var differingStars = [0, 0, 0, 0]
  for row in table.rows {
    let midTerm = row.midTerm
    let latest = row.latest
    let stars = [
      midTerm.isStarred(by: .beforeJune2014), midTerm.isStarred(by: .of2015), midTerm.isStarred(by: .current),
      row.endOfTerm.isStarred(by: .current),
    ]
    flags[0].count(midTerm.relevance)
    for (place, star) in stars.enumerated() { flags[place + 1].count(star) }
    flags[5].count(latest.hasHighCompletion)
    flags[6].count(latest.hasHighAmbition)
    let score = latest.score
    published.count(score.published)
    corrected.count(score.score)
    for finding in row.endOfTerm.findings {
      switch finding {
      case .judgedThoughNotVerifiable: findings[0] += 1
      case .effectThoughNotStarted: findings[1] += 1
      case .relevanceDiffers: break
      }
    }
    if midTerm.findingOnRelevance(published: row.figures.isRelevant) != nil { findings[2] += 1 }
    let stated = [
      row.figures.isStarredBeforeJune2014, row.figures.isStarredOf2015, row.figures.isStarred,
      row.figures.isStarredAtEndOfTerm,
    ]
    for (place, stated) in stated.enumerated() where stated.unknown == nil && stated != stars[place] {
      differingStars[place] += 1
    }
  }
  return [table.rows.count] + flags.flatMap(\.numbers) + published.numbers + corrected.numbers + findings
    + differingStars + oddCells(of: table)
}

/// How often words differ, name nothing or are spelled unusually in each coded column, and how many sums of
/// tags are wrong.
private func oddCells(of table: CommitmentTable) -> [Int] {
  let columns = [
    "Specificity", "Potential impact", "Completion (progress report)", "Completion (end of term)",
    "Change in completion", "Did it open government (end of term only)",
  ]
  let places = Dictionary(uniqueKeysWithValues: zip(columns, 0...))
  var counts = Array(repeating: 0, count: columns.count * 3 + 1)
  for finding in table.findings {
    let kind: Int
    switch finding.problem {
    case .wordsAndCodeDiffer: kind = 0
    case .wordsUnknown: kind = 1
    case .spellingUnusual: kind = 2
    case .tagCountDiffers:
      counts[columns.count * 3] += 1
      continue
    case .layoutUnknown, .columnMissing, .ragged, .noCommitment, .codeUnknown, .resultNotYetReported,
      .valueUnknown,
      .labelInexact, .labelTurnedIntoDate, .dateAmbiguous, .dateImpossible, .dateNotUnderstood:
      continue
    }
    if let place = finding.column.flatMap({ places[$0.name] }) { counts[place * 3 + kind] += 1 }
  }
  return counts
}

private struct PlanKey: Hashable {
  let country: String
  let plan: String
}

/// Commitments rolled up to plans and members under two rules: how many are whole, nothing and unknown, how
/// many means there are not, and the sum of the means in 997ths.
private func rollUps(of rows: [PublishedCommitment]) -> [Int] {
  var parts: [RollUpPart] = []
  var members: [String: Reference] = [:]
  var plans: [PlanKey: Reference] = [:]
  for (number, row) in rows.enumerated() {
    let key = PlanKey(country: row.identity.country, plan: row.identity.plan)
    let plan: Reference
    if let known = plans[key] {
      plan = known
    } else {
      let member: Reference
      if let known = members[key.country] {
        member = known
      } else {
        member = Reference(.institution, Identifier<Reference>(number: UInt64(members.count)))
        members[key.country] = member
        parts.append(RollUpPart(member))
      }
      plan = Reference(.actionPlan, Identifier<Reference>(number: UInt64(plans.count)))
      plans[key] = plan
      parts.append(RollUpPart(plan, of: member))
    }
    let share = row.latest.maxCompletion.value.flatMap { try? Share(Int64($0), of: 3) }
    parts.append(
      RollUpPart(
        Reference(.commitment, Identifier<Reference>(number: UInt64(number))), of: plan,
        progress: share.map { PartProgress($0) }))
  }
  do {
    let tree = try RollUpTree(parts)
    let whole = RollUp(tree, by: RollUpScheme(.allComplete))
    let mean = RollUp(tree, by: RollUpScheme(.mean, missing: .leftOut))
    return counts(.actionPlan, whole, mean) + counts(.institution, whole, mean)
      + [whole.nodes.reduce(0) { $0 + ($1.part.kind == .actionPlan ? $1.leavesNotStated : 0) }]
  } catch {
    preconditionFailure("\(error)")
  }
}

private func counts(_ kind: ReferenceKind, _ whole: RollUp, _ mean: RollUp) -> [Int] {
  var counts = [0, 0, 0, 0, 0]
  for node in whole.nodes where node.part.kind == kind {
    counts[node.progress.share == nil ? 2 : node.progress.isComplete ? 0 : 1] += 1
  }
  for node in mean.nodes where node.part.kind == kind {
    guard let share = node.progress.share else {
      counts[3] += 1
      continue
    }
    counts[4] += Int(Double(share.numerator) / Double(share.denominator) * 997)
  }
  return counts
}
