import Foundation
import ParticipationInterchange
import SocialChoice
import Testing

private let folder = "data/polis"

/// A conversation as it was exported: tables of votes, statements and participants.
private struct Export {
  let log: OpinionLog<Int, Int>
  let statements: TableRows
  let participants: TableRows

  init(_ name: String) throws {
    func table(_ file: String) throws -> TableRows {
      let data = try Data(contentsOf: ReferenceData.file("\(folder)/\(name)/\(file).csv"))
      return Table.read(bytes: Array(data)).table.rows
    }
    statements = try table("comments")
    participants = try table("participants-votes")
    let items = try statements.map { try Self.number($0["comment-id"]) }
    let opinions = try table("votes").map { row in
      CastOpinion(
        try Self.number(row["voter-id"]), on: try Self.number(row["comment-id"]),
        order: Int64(try Self.number(row["timestamp"])), try Self.opinion(row["vote"]))
    }
    log = OpinionLog(try Slate(items), opinions)
  }

  static func number(_ cell: String?) throws -> Int {
    let number = cell.flatMap { Int($0) }
    return try #require(number, "\(cell ?? "")")
  }

  static func opinion(_ cell: String?) throws -> Opinion {
    switch try number(cell) {
    case 1: .agree
    case -1: .disagree
    default: .pass
    }
  }
}

/// What the server itself computed, as far as a test reads it.
private struct ServerResult: Decodable {
  struct Clusters: Decodable {
    let id: [Int]
    let members: [[Int]]
  }
  struct GroupCluster: Decodable {
    let id: Int
    let members: [Int]
  }
  struct GroupVotes: Decodable {
    struct Votes: Decodable {
      let A: Int
      let D: Int
      let S: Int
    }
    let votes: [String: Votes]
    let members: Int
    enum CodingKeys: String, CodingKey {
      case votes
      case members = "n-members"
    }
  }
  let base: Clusters
  let groups: [GroupCluster]
  let votes: [String: GroupVotes]
  let consensus: [String: Double]
  let items: [Int]
  enum CodingKeys: String, CodingKey {
    case base = "base-clusters"
    case groups = "group-clusters"
    case votes = "group-votes"
    case consensus = "group-aware-consensus"
    case items = "tids"
  }

  /// The group of every participant who is in one.
  var groupOfParticipant: [Int: Int] {
    let members = Dictionary(uniqueKeysWithValues: zip(base.id, base.members))
    var result: [Int: Int] = [:]
    for group in groups {
      for cluster in group.members {
        for participant in members[cluster] ?? [] { result[participant] = group.id }
      }
    }
    return result
  }
}

private struct ServerVote: Decodable {
  let participant_id: Int
  let statement_id: Int
  let vote: Int
  let modified: Double
}

private struct ServerStatement: Decodable {
  let statement_id: Int
  let agree_count: Int
  let disagree_count: Int
  let pass_count: Int
}

@Suite("Polis", .enabled(if: ReferenceData.has(folder), ReferenceData.absence(of: folder)))
struct PolisTests {
  @Test(
    "The export counts statements with every event, and participants with the last of each person",
    arguments: [
      // Statements, of which the two policies give other counts; participants; cells of the matrix.
      ("15-per-hour-seattle", 54, 21, 339, 18_306), ("brexit-consensus", 50, 8, 204, 10_200),
      ("london.youth.policing", 39, 2, 26, 936), ("scoop-hivemind.freshwater", 80, 6, 117, 9_360),
    ])
  func exports(name: String, statements: Int, inflated: Int, participants: Int, cells: Int) throws {
    let export = try Export(name)
    let every = export.log.tally(.everyEvent)
    let latest = export.log.tally(.latestPerPerson)
    var differing: [String] = []
    var other = 0
    for row in export.statements {
      let item = try Export.number(row["comment-id"])
      let published = [try Export.number(row["agrees"]), try Export.number(row["disagrees"])]
      let counts = try #require(every[item])
      if [counts.agree, counts.disagree] != published { differing.append("statement \(item)") }
      let last = try #require(latest[item])
      if [last.agree, last.disagree] != published { other += 1 }
    }
    #expect(export.statements.count == statements)
    #expect(other == inflated)

    let rows = Dictionary(
      uniqueKeysWithValues: export.log.rows(.latestPerPerson).map { ($0.voter, $0.counts) })
    // Every cell of the matrix is the tally of one participant alone.
    let alone = Dictionary(grouping: export.log.opinions) { $0.voter }
    var compared = 0
    for row in export.participants {
      let participant = try Export.number(row["participant"])
      let counts = rows[participant] ?? .nobody
      let published = try ["n-votes", "n-agree", "n-disagree"].map { try Export.number(row[$0]) }
      if [counts.total, counts.agree, counts.disagree] != published {
        differing.append("row \(participant)")
      }
      let tally = OpinionLog(export.log.slate, alone[participant] ?? []).tally(.latestPerPerson)
      for item in export.log.slate.items {
        guard let cell = row["\(item)"] else { continue }
        let held = try #require(tally[item])
        compared += 1
        let expected = cell.isEmpty ? 0 : 1
        if held.total != expected { differing.append("cell \(participant) \(item)") }
        if !cell.isEmpty, held.count(of: try Export.opinion(cell)) != 1 {
          differing.append("cell \(participant) \(item)")
        }
      }
    }
    #expect(export.participants.count == participants)
    #expect(compared == cells)
    #expect(differing == [])
  }

  @Test(
    "Tallies and consensus of the server's own groups are the server's own",
    arguments: [("25ptpt-3gp-no-strict-with-meta", 171, 57), ("50ptpt-3gp-strict-no-meta", 87, 29)])
  func groups(name: String, tallies: Int, statements: Int) throws {
    func read<Value: Decodable>(_ type: Value.Type, _ file: String) throws -> Value {
      try JSONDecoder().decode(
        type, from: try Data(contentsOf: ReferenceData.file("\(folder)/math/\(name)/\(file).json")))
    }
    let server = try read(ServerResult.self, "math-pca2")
    let opinions = try read([ServerVote].self, "votes").map {
      CastOpinion(
        $0.participant_id, on: $0.statement_id, order: Int64($0.modified), try Export.opinion("\($0.vote)"))
    }
    let log = OpinionLog(try Slate(server.items), opinions)
    let all = log.tally(.latestPerPerson)
    let tally = log.tally(.latestPerPerson, in: server.groupOfParticipant)
    var differing: [String] = []
    for statement in try read([ServerStatement].self, "comments") {
      let expected = try OpinionCounts(
        agree: statement.agree_count, disagree: statement.disagree_count, pass: statement.pass_count)
      if all[statement.statement_id] != expected { differing.append("statement \(statement.statement_id)") }
    }
    var compared = 0
    for (group, votes) in server.votes {
      for (item, expected) in votes.votes {
        let counts = try #require(tally[try Export.number(item), in: try Export.number(group)])
        compared += 1
        if [counts.agree, counts.disagree, counts.total] != [expected.A, expected.D, expected.S] {
          differing.append("group \(group), statement \(item)")
        }
      }
    }
    #expect(compared == tallies)
    #expect(tally.sizes == tally.groups.map { server.votes["\($0)"]?.members })
    for (item, expected) in server.consensus {
      let consensus = try #require(tally.consensus(on: try Export.number(item)))
      if abs(consensus.value - expected) > 1e-12 { differing.append("consensus on \(item)") }
    }
    #expect(server.consensus.count == statements)
    // The exact order is that of the server's figures, where those differ by more than their error.
    let order = tally.ranking().order.compactMap { server.consensus["\($0)"] }
    #expect(zip(order, order.dropFirst()).allSatisfy { $0 >= $1 - 1e-12 })
    #expect(differing == [])
  }
}
