import Foundation
import Participation
import ParticipationInterchange

/// What is told of a plan document on a day, in one language; the page and the JSON object are made of it.
struct PlanReport: Encodable {
  let title: String
  let about: String?
  let plan: String
  let language: String
  let day: Day
  /// Said where the plan cannot be made, or was not announced by the day; everything else is empty then.
  let missing: String?
  let stage: Report.Name?
  let since: Day?
  let edition: Report.Name?
  let period: Period?
  let delivery: String?
  let commitments: [CommitmentReport]
  let rollUps: [Rolled]
  let due: [Due]
  let verdicts: [Report.Judged]
  let findings: [Finding]
  let basis: Grounds

  struct CommitmentReport: Encodable {
    let commitment: String
    let number: String?
    let title: String
    let axes: Axes
    let due: Day?
    let slip: Int?
    let daysLate: Int
    let milestones: [MilestoneReport]
    let indicators: [IndicatorReport]
  }

  /// The three axes, side by side.
  struct Axes: Encodable {
    /// `nil` where it was undone or given up; ``declaredInstead`` says so.
    let declared: Report.Name?
    let declaredInstead: String?
    let assessed: String
    let assessedUnknown: String?
    let timeliness: Report.Name
  }

  struct MilestoneReport: Encodable {
    let milestone: String
    let title: String
    let axes: Axes
    let due: Day?
    let slip: Int?
    let daysLate: Int
  }

  struct IndicatorReport: Encodable {
    let indicator: String
    let title: String
    let baseline: Int64?
    let latest: Int64?
    let target: Int64?
    let attainment: String?
  }

  struct Rolled: Encodable {
    let rule: Report.Name
    let progress: String?
    let complete: Int
    let parts: Int
    let sentence: String
  }

  struct Due: Encodable {
    let about: String
    let duty: Report.Name
    let by: Report.Name?
    let since: Day
    let due: Day?
    let daysOverdue: Int
    let citation: String?
  }

  struct Finding: Encodable {
    let path: String
    let sentence: String
  }

  struct Grounds: Encodable {
    let source, reference, assumed, notSaid: Int
  }

  /// The report as one JSON object, with its keys in order.
  func json() throws(Failure) -> String { try JSONText.of(self, "the report") }
}
