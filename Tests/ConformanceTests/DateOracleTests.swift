import Foundation
import Participation
import Testing

/// The recorded decisions of other platforms.
enum PlatformOracles {
  static let path = "oracles/platforms.json"

  /// One case, as far as a test reads it.
  struct Case<Input: Decodable, Expected: Decodable>: Decodable {
    let id: String
    let input: Input
    let expected: Expected
  }

  /// The cases whose identifier starts with the prefix; the others have inputs of other kinds.
  static func cases<Input: Decodable, Expected: Decodable>(
    _ prefix: String, _ input: Input.Type, _ expected: Expected.Type
  ) throws -> [Case<Input, Expected>] {
    let all =
      try JSONSerialization.jsonObject(with: Data(contentsOf: ReferenceData.file(path))) as? [[String: Any]]
      ?? []
    let chosen = all.filter { ($0["id"] as? String ?? "").hasPrefix(prefix) }
    let data = try JSONSerialization.data(withJSONObject: chosen)
    return try JSONDecoder().decode([Case<Input, Expected>].self, from: data)
  }
}

@Suite(
  "Days as other platforms decide them",
  .enabled(if: ReferenceData.has(PlatformOracles.path), ReferenceData.absence(of: PlatformOracles.path)))
struct DateOracleTests {
  struct Cutoff: Decodable {
    let today: Day
    let durationMonths: Int
  }
  struct OpenedBefore: Decodable {
    let openedBeforeCutoff: Day
  }

  @Test("The cutoff of a petition is today minus its months, then the next day when clamped")
  func cutoff() throws {
    let cases = try PlatformOracles.cases("petition.cutoff.", Cutoff.self, OpenedBefore.self)
    let wrong = cases.filter {
      let cutoff = $0.input.today.adding(months: -$0.input.durationMonths, policy: .clampThenNextDay)
      let term = Term.months($0.input.durationMonths, .clampThenNextDay)
      return cutoff != $0.expected.openedBeforeCutoff
        || term.latestDay(before: $0.input.today, in: .weekendsOnly) != cutoff
    }
    #expect(cases.count == 7 && wrong.map(\.id) == [])
  }

  struct Bounds: Decodable {
    let existing: [Int]
    let candidate: [Int]
  }
  struct Overlap: Decodable {
    let overlaps: Bool
  }

  @Test("The phases of one project may not share a day")
  func overlap() throws {
    let today: Day = "2022-01-15"
    let cases = try PlatformOracles.cases("phase.overlap.", Bounds.self, Overlap.self)
    let wrong = try cases.filter {
      let existing = try Period(
        today.adding(days: $0.input.existing[0]), today.adding(days: $0.input.existing[1]))
      let candidate = try Period(
        today.adding(days: $0.input.candidate[0]), today.adding(days: $0.input.candidate[1]))
      let isSeries = (try? PeriodSeries([existing, candidate])) != nil
      return existing.overlaps(candidate) != $0.expected.overlaps || isSeries == $0.expected.overlaps
    }
    #expect(cases.count == 4 && wrong.map(\.id) == [])
  }

  struct Previous: Decodable {
    let start: Day
    let end: Day?
  }
  struct Succession: Decodable {
    let previous: Previous
    let newStart: Day
  }
  struct PreviousEnd: Decodable {
    let previousEnd: Day
  }

  @Test("A later phase closes the open-ended one on the day before it starts")
  func openEnded() throws {
    let cases = try PlatformOracles.cases("phase.openEnded", Succession.self, PreviousEnd.self)
    let wrong = try cases.filter {
      let previous = try Period($0.input.previous.start, $0.input.previous.end)
      return try previous.closed(beforeStartOn: $0.input.newStart).last != $0.expected.previousEnd
    }
    #expect(cases.count == 1 && wrong.map(\.id) == [])
  }

  struct Instant: Decodable {
    let start: Day
    let end: Day
    let instant: String
    let zone: String
  }
  struct Standing: Decodable {
    let current: Bool
    let timeline: String
  }

  @Test("An instant belongs to the phase of its civil day in the zone of the process")
  func zone() throws {
    let cases = try PlatformOracles.cases("phase.tz.", Instant.self, Standing.self)
    let wrong = try cases.filter {
      let format = DateFormatter()
      format.locale = Locale(identifier: "en_US_POSIX")
      format.dateFormat = "yyyy-MM-dd'T'HH:mmX"
      let date = try #require(format.date(from: $0.input.instant))
      let zone = try #require(TimeZone(identifier: $0.input.zone))
      let day = try Day(
        secondsSinceEpoch: Int64(date.timeIntervalSince1970), offsetSeconds: zone.secondsFromGMT(for: date))
      let period = try Period($0.input.start, $0.input.end)
      let names: [Period.Phase: String] = [.before: "future", .during: "present", .after: "past"]
      return period.contains(day) != $0.expected.current
        || names[period.phase(on: day)] != $0.expected.timeline
    }
    #expect(cases.count == 1 && wrong.map(\.id) == [])
  }
}
