import Participation

/// A campaign that is led into its first phase, so that the generic code of the kernel is compiled for a real process.
@main
struct Program {
  static func main() {
    do throws(CampaignCharterError) {
      let charter = try CampaignCharter(
        title: LocalizedText(english: "Jobs"), recognitionsNeeded: 1, membersNeeded: 1, sectorsNeeded: 1,
        activitiesNeeded: [.meeting], prioritiesNeeded: 1, decisionRule: .majorityOfVotes, document: "plan-2020")
      lead(Journal<Campaign>(charter, on: "2019-03-01", by: "centre", as: .coordinator))
    } catch {
      print("no charter")
    }
  }

  private static func lead(_ founded: Journal<Campaign>) {
    var journal = founded
    do throws(Refusal<Campaign>) {
      try journal.record(.planningBegan, on: "2019-03-02", by: "centre", as: .coordinator)
      try journal.record(
        .memberJoined(member: "ana", sector: .citizens), on: "2019-03-03", by: "centre", as: .coordinator)
      try journal.record(.learningBegan, on: "2019-03-04", by: "centre", as: .coordinator)
    } catch {
      for obstacle in error.obstacles { print(obstacle.sentence.text(in: .serbianCyrillic)) }
    }
    let (moves, duties) = (journal.current.moves(on: "2019-04-01"), journal.current.obligations(on: "2019-04-01"))
    print("\(journal.entries.count) entries, \(journal.passages.count) stages")
    print("\(moves.count) moves, \(duties.count) duties, \(journal.current.trace.edges.count) edges")
  }
}
