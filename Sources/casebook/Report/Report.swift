import Foundation
import Participation

/// Everything that is told of a case on a day, in one language; the page and the JSON object are made of it.
struct Report: Encodable {
  /// A name on the wire with the name for people.
  struct Name: Encodable {
    let name: String
    let label: String
  }

  let `case`: Header
  let process: Name
  let language: String
  let day: Day
  /// Said where the day lies before the founding; everything else is empty then.
  let notFounded: String?
  let position: Position?
  let timeline: Timeline?
  let moves: [NextMove]
  let due: [Due]
  let verdicts: [Judged]
  let indicators: [Figure]
  let trace: Path?
  let record: Record

  struct Header: Encodable {
    let id: String?
    let title: String
    let summary: String?
    let sources: [Source]
  }

  struct Source: Encodable {
    let text: String
    let link: String?
  }

  struct Position: Encodable {
    let stage: Name
    let since: Day
    let days: Int
    let phase: NumberedPhase?
    let founded: Day
    let founder: String
    let remarks: [Remark]
  }

  struct NumberedPhase: Encodable {
    let name: String
    let label: String
    let number: Int
    let count: Int
  }

  struct Remark: Encodable {
    let heading: String
    let text: String
  }

  struct Timeline: Encodable {
    let passages: [StagePassed]
    let events: [Happening]
    let late: Late?
  }

  struct StagePassed: Encodable {
    let stage: Name
    let entered: Day
    let left: Day?
    let days: Int
  }

  struct Happening: Encodable {
    let entry: Int
    let happened: Day
    let recorded: Day
    let event: Name
    let details: String?
    let basis: Ground?
    let correction: Mended?
    /// The place of the passage it belongs to, counted from 0.
    let passage: Int
  }

  struct Mended: Encodable {
    let entry: Int
    let recorded: Day
    let before: String
  }

  struct Late: Encodable {
    let entries: Int
    let mostDays: Int
  }

  struct NextMove: Encodable {
    let event: Name
    let isOpen: Bool
    let leadsTo: [Name]
    let staysInStage: Bool
    let by: [Name]
    let missing: [Lacking]
    let firstDay: Day?
  }

  struct Lacking: Encodable {
    let requirement: Name
    let sentence: String
    let citation: String?
    let firstDay: Day?
  }

  struct Due: Encodable {
    let duty: Name
    let about: [Named]
    let by: Name?
    let since: Day
    let due: Day?
    let daysOverdue: Int
    let citation: String?
  }

  struct Named: Encodable {
    let reference: String
    let name: String
  }

  struct Judged: Encodable {
    let rulebook: String
    let edition: String
    let rules: [RuleJudged]
  }

  struct RuleJudged: Encodable {
    let rule: String
    let statement: String
    let severity: Name
    let verdict: Name
    let reason: String
    let evidence: [String]
    let citation: String
    let confidence: Name
    let link: String?
    let quotation: String?
  }

  struct Figure: Encodable {
    let indicator: Name
    let value: String
    let unknown: String?
    let formula: String
    let inputs: [Input]
  }

  struct Input: Encodable {
    let name: String
    let figure: Int?
  }

  struct Path: Encodable {
    let steps: [Step]
    let back: [Counted]
  }

  struct Step: Encodable {
    let reference: String
    let kind: String
    let words: String?
    /// How it came of the step before, and on which day; `nil` for the first.
    let relation: Name?
    let day: Day?
  }

  struct Counted: Encodable {
    let kind: String
    let count: Int
  }

  struct Record: Encodable {
    let entries: Int
    let corrections: Int
    let founded: Day
    let lastRecorded: Day
    /// `nil` for a bare journal.
    let basis: Grounds?
  }

  struct Grounds: Encodable {
    let source, reference, assumed, withoutBasis, detailsAssumed: Int
    let entries: [Ground]
  }

  struct Ground: Encodable {
    let entry: Int
    let kind: String
    let note: String
    let assumed: String?
  }

  /// The report as one JSON object, with its keys in order.
  func json() throws(Failure) -> String { try JSONText.of(self, "the report") }
}
