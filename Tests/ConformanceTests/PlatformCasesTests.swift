import Foundation
import Participation
import Testing

private let platformCases = "oracles/platforms.json"

/// The cases taken from the code of other platforms: which suite each is held to, or why it is none of ours.
@Suite(
  "Cases of other platforms",
  .enabled(if: ReferenceData.has(platformCases), ReferenceData.absence(of: platformCases))
)
struct PlatformCasesTests {
  private struct Case: Decodable {
    let id: String
  }

  /// The beginnings of the names, each with the suite that holds the cases.
  private static let held: [(beginning: String, suite: String)] = [
    ("petition.", "CallsOracleTests, DateOracleTests"), ("initiative.", "CallsOracleTests"),
    ("survey.open.", "CallsOracleTests"), ("loomio.quorum.", "CallsOracleTests, PlatformVotingTests"),
    ("phase.", "DateOracleTests"), ("consultation.", "ConsultationOracleTests"),
    ("proposal.", "ConsultationOracleTests"), ("consul.phase.", "ConsultationOracleTests"),
    ("consul.process.", "ConsultationOracleTests"), ("consul.dates.", "ConsultationOracleTests"),
    ("consul.retire", "ConsultationOracleTests"), ("consul.winners.", "PlatformVotingTests"),
    ("consul.ballot.", "PlatformVotingTests"), ("order.percent.", "PlatformVotingTests"),
    ("order.minProjects.", "PlatformVotingTests"), ("order.range", "PlatformVotingTests"),
    ("commonGround", "PlatformVotingTests"), ("accountability.", "PlatformCasesTests"),
  ]

  /// The beginnings of the names that are out of scope, each with the reason.
  private static let outside: [(beginning: String, reason: String)] = [
    (
      "input.auto.", "a state changed by a clock and by likes: nothing here has a clock, and the tool decides"
    ),
    ("a4.active.", "windows of instants: windows here are days, and instants become days at the edge"),
    ("a4.progress.", "progress in minutes: windows here are days"),
    ("a4.dates.", "an undated phase that sorts last: a window here has its days, or there is none"),
    ("a4.cluster.", "how a page groups windows: a matter of display"),
    ("consul.chain.", "the phases of a participatory budget, a process that is still to come"),
    ("consul.valuation.", "the valuation in a participatory budget, a process that is still to come"),
    ("consul.milestone", "what a page shows of a milestone: a matter of display"),
    ("order.workflows", "in which budgets a voter may vote, a rule of a process that is still to come"),
    ("sortition", "drawing lots among people, a part that is still to come"),
  ]

  @Test("Each is held to by a suite, or is out of scope for a reason")
  func census() throws {
    let cases = try JSONDecoder().decode(
      [Case].self, from: Data(contentsOf: ReferenceData.file(platformCases)))
    let beginnings = Self.held.map { $0.beginning } + Self.outside.map { $0.beginning }
    #expect(cases.count == 72)
    let lost = cases.map { $0.id }.filter { name in !beginnings.contains { name.hasPrefix($0) } }
    #expect(lost == [])
    // Nothing is promised that is not there.
    #expect(beginnings.filter { start in !cases.contains { $0.id.hasPrefix(start) } } == [])
    let both = cases.map { $0.id }.filter { name in
      Self.held.contains { name.hasPrefix($0.beginning) }
        && Self.outside.contains { name.hasPrefix($0.beginning) }
    }
    #expect(both == [])
  }

  @Test("accountability.parentAverage.CONTRADICTION, accountability.weights.UNNORMALISED")
  func progress() throws {
    func share(_ parts: [(Share?, Int64)], _ scheme: RollUpScheme) throws -> Share? {
      let whole: Reference = "actionPlan/p"
      let children = parts.enumerated().map { place, part in
        RollUpPart(
          Reference(.commitment, Identifier<Commitment>(number: UInt64(place))), of: whole, weight: part.1,
          progress: part.0.map { PartProgress($0) })
      }
      return RollUp(try RollUpTree([RollUpPart(whole)] + children), by: scheme)[whole]?.progress.share
    }
    // 40, 20 and nothing: both of the two answers of the platform are there, each as a stated policy.
    let children: [(Share?, Int64)] = [(try .percent(40), 1), (try .percent(20), 1), (nil, 1)]
    #expect(try share(children, RollUpScheme(.mean, missing: .leftOut)) == (try .percent(30)))
    #expect(try share(children, RollUpScheme(.mean, missing: .countsAsNothing)) == (try .percent(20)))
    #expect(try share(children, RollUpScheme(.mean)) == nil)
    // Weights of 2 and 3 at 100 % are 100 %, not 500 %.
    #expect(try share([(.whole, 2), (.whole, 3)], RollUpScheme(.weightedMean)) == .whole)
  }
}
