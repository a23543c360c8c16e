import Foundation
import Participation
import Testing

private let path = "reference/rules.json"

/// The cards on which the rules were collected, as far as a test reads them.
private struct RuleCards: Decodable {
  struct Card: Decodable {
    let id: String
    let severity: String
    let check: String
    let statement: String
    let vectors: [Vector]

    private enum CodingKeys: String, CodingKey {
      case id, severity, check, statement
      case vectors = "test_vectors"
    }
  }

  /// What a card computes beforehand; other cards have other keys, and are not read here.
  struct Vector: Decodable {
    let platforms: Int?
    let count: Int?
    let lastDate: Day?
    let start: Day?
    let end: Day?
    let date: Day?
    let vlasotinceAdopted: Day?
    let months: Int?
    let days: Int?
    let daysAfterTarget: Int?
    let weekday: String?
    let result: Bool?

    private enum CodingKeys: String, CodingKey {
      case platforms, count, lastDate, start, end, date, vlasotinceAdopted, months, days, daysAfterTarget,
        weekday, result
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      // A key of the same name can hold something else on the card of another rule.
      func value<Value: Decodable>(_ key: CodingKeys) -> Value? {
        try? container.decodeIfPresent(Value.self, forKey: key)
      }
      platforms = value(.platforms)
      count = value(.count)
      lastDate = value(.lastDate)
      start = value(.start)
      end = value(.end)
      date = value(.date)
      vlasotinceAdopted = value(.vlasotinceAdopted)
      months = value(.months)
      days = value(.days)
      daysAfterTarget = value(.daysAfterTarget)
      weekday = value(.weekday)
      result = value(.result)
    }
  }

  let rules: [Card]
}

@Suite("Rules and their cards", .enabled(if: ReferenceData.has(path), ReferenceData.absence(of: path)))
struct RuleCardTests {
  @Test("The promises of source 000 are all there, and bind as their cards say")
  func promises() throws {
    let cards = try JSONDecoder().decode(RuleCards.self, from: Data(contentsOf: ReferenceData.file(path)))
      .rules
      .filter { $0.id.hasPrefix("SEED-000-") }
    let rules = LocalEmploymentPromises.rulebook().rules
    #expect(rules.map { $0.identifier.text } == cards.map { $0.id })
    #expect(rules.map { $0.severity.rawValue } == cards.map { $0.severity })
    let figures = LocalEmploymentPromises.Figures.published
    let checks = Dictionary(uniqueKeysWithValues: cards.map { ($0.id, $0.check) })
    #expect(checks["SEED-000-1"] == "count>=\(figures.priorities)")
    #expect(
      checks["SEED-000-2"] == "kinds>={\(figures.activities.map { $0.rawValue }.joined(separator: ","))}")
    #expect(checks["SEED-000-4"] == "coverage=={a,b,c}" && figures.keyPoints.count == 3)
  }

  private func cards(of source: String) throws -> [RuleCards.Card] {
    try JSONDecoder().decode(RuleCards.self, from: Data(contentsOf: ReferenceData.file(path))).rules
      .filter { $0.id.hasPrefix("SEED-\(source)-") }
  }

  @Test("The promises of sources 001 to 004 are all there, and bind as their cards say")
  func otherPromises() throws {
    func lines<Subject>(_ rulebook: Rulebook<Subject>) -> [String] {
      rulebook.rules.map { "\($0.identifier.text) \($0.severity.rawValue)" }
    }
    let found = [
      "001": lines(CooperationProjectPromises.rulebook()), "002": lines(TrainingCyclePromises.rulebook()),
      "003": lines(LocalPlanPilotPromises.rulebook()), "004": lines(PolicyPilotPromises.rulebook()),
    ]
    for (source, rules) in found {
      #expect(try rules == cards(of: source).map { "\($0.id) \($0.severity)" })
    }
    // What one record can be judged by is part of the whole.
    #expect(
      Set(lines(CooperationProjectPromises.platformRulebook())).isSubset(of: found["001"] ?? [])
        && Set(lines(LocalPlanPilotPromises.journalRulebook())).isSubset(of: found["003"] ?? []))
  }

  @Test("The figures of sources 001 and 002 are those of their cards, computed days among them")
  func figuresOfProjectAndTrainings() throws {
    let project = Dictionary(uniqueKeysWithValues: try cards(of: "001").map { ($0.id, $0) })
    let figures = CooperationProjectPromises.Figures.published
    let regions = figures.regions.count
    #expect(project["SEED-001-1"]?.check == "platforms.map(voivodeship)==all \(regions), unique")
    #expect(project["SEED-001-1"]?.vectors.map { $0.platforms == regions } == [true, false])
    #expect(project["SEED-001-1"]?.vectors.map { $0.result } == [true, false])
    #expect(project["SEED-001-2"]?.check == "each of three sides >=1" && PlatformSide.allCases.count == 3)
    #expect(project["SEED-001-3"]?.check.hasPrefix("\(regions) trained of each; one pair per") == true)
    let period = project["SEED-001-5"]?.vectors.first
    #expect(period?.start == figures.period.first && period?.end == figures.period.last)
    let charter = try ProjectCharter(
      title: LocalizedText(english: "x"), promoter: "p", period: figures.period)
    #expect(charter.wholeMonths == period?.months)
    #expect(project["SEED-001-6"]?.check == "nine outputs delivered")
    #expect(CooperationProject.Output.allCases.count == 9)
    // Every output stands on the card, by its first words.
    let outputs = project["SEED-001-6"]?.statement.lowercased() ?? ""
    let words = [
      "model", "training cycle", "implementation in 16", "social debates", "legislative monitoring",
      "group of social experts", "case study", "publication", "seminar",
    ]
    #expect(words.count == 9 && words.filter { !outputs.contains($0) } == [])

    let trainings = Dictionary(uniqueKeysWithValues: try cards(of: "002").map { ($0.id, $0) })
    let target = TrainingTarget.openGovernmentTrainings2020
    #expect(
      trainings["SEED-002-1"]?.check
        == "count(date<=\(target.due))>=\(target.trainings) && distinct regions>=\(target.regions)")
    #expect(
      trainings["SEED-002-1"]?.vectors.map {
        ($0.count ?? 0) >= target.trainings && ($0.lastDate ?? .latest) <= target.due
      } == trainings["SEED-002-1"]?.vectors.map { $0.result ?? false })
    #expect(trainings["SEED-002-2"]?.check == "lsg>=1 && cso>=1")
    #expect(trainings["SEED-002-3"]?.check == "notice.published")
  }

  @Test("The figures of sources 003 and 004 are those of their cards, computed days among them")
  func figuresOfPilots() throws {
    let pilot = Dictionary(uniqueKeysWithValues: try cards(of: "003").map { ($0.id, $0) })
    let figures = LocalPlanPilotPromises.Figures.published
    #expect(pilot["SEED-003-1"]?.check == "selected.count==\(figures.towns.count) && call.published")
    let names = figures.towns.map { $0.name.text(in: .english) }.joined(separator: ", ")
    #expect(pilot["SEED-003-1"]?.statement.hasSuffix(": \(names).") == true)
    #expect(pilot["SEED-003-2"]?.check == "end<=\(figures.draftDue)")
    let drafts = pilot["SEED-003-2"]?.vectors ?? []
    #expect(drafts.count == 2 && drafts.first?.end == figures.draftDue)
    #expect(drafts.first?.start?.days(until: figures.draftDue) == drafts.first?.days)
    #expect(
      drafts.last?.vlasotinceAdopted.map { figures.draftDue.days(until: $0) }
        == drafts.last?.daysAfterTarget)
    #expect(pilot["SEED-003-3"]?.check == "all five roles represented" && figures.sides.count == 5)
    let announced = Set(figures.towns.compactMap { $0.roundTable })
    #expect(Set(pilot["SEED-003-4"]?.vectors.compactMap { $0.date } ?? []) == announced)
    #expect(
      pilot["SEED-003-4"]?.vectors.map { $0.date?.weekday.rawValue.description }
        == pilot["SEED-003-4"]?.vectors.map { vector in
          Weekday.allCases.first { "\($0)" == vector.weekday?.lowercased() }?.rawValue.description
        })
    #expect(pilot["SEED-003-4"]?.statement.hasPrefix("OGP Week 11-17 March 2019:") == true)
    #expect(figures.week.first == "2019-03-11" && figures.week.last == "2019-03-17")
    #expect(announced.allSatisfy { figures.week.contains($0) })
    #expect(pilot["SEED-003-5"]?.check == "three measures with owner, deadline, indicator")
    #expect(figures.areas.count == 3)

    let policy = Dictionary(uniqueKeysWithValues: try cards(of: "004").map { ($0.id, $0) })
    #expect(policy["SEED-004-1"]?.check == "one of four" && PilotCharter.areas.count == 4)
    let areas = PilotCharter.areas.map { $0.label.text(in: .english) }.joined(separator: ", ")
    #expect(policy["SEED-004-1"]?.statement.hasSuffix(": \(areas).") == true)
    #expect(policy["SEED-004-2"]?.check == "pilot.policy!=nil && advisers.count>=1")
  }
}
