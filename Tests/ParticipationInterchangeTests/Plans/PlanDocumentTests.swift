import Foundation
import Participation
import ParticipationInterchange
import Testing

@Suite("Plan document")
struct PlanDocumentTests {
  private static let document = """
    {
      "format": "participation.plan", "version": 1, "language": "en",
      "plan": {
        "id": "town-1", "title": "Open town", "level": "local", "territory": "town",
        "period": {"first": "2022-01-01", "last": "2023-12-31"}, "lead": "town-hall"
      },
      "record": [
        {"on": "2021-12-20", "event": {"adopted": {}}},
        {"on": "2021-10-01", "event": {"coCreationBegan": {}}},
        {"on": "2021-11-01", "event": {"drafted": {}}}
      ],
      "commitments": [
        {
          "id": "budget", "title": {"en": "Open the budget", "pl": "Otworzyć budżet"}, "lead": "treasury",
          "period": {"first": "2022-01-01", "last": "2022-12-31"},
          "fields": {"problem": "Nobody can read it."},
          "milestones": [
            {"id": "m1", "title": "Publish", "due": "2022-06", "weight": 3,
             "declared": [{"on": "2022-07-10", "progress": "completed"}]},
            {"id": "m2", "title": "Explain", "due": {"season": "autumn", "year": 2022}}
          ],
          "declared": [
            {"on": "2022-09-01", "progress": "limited", "reason": "The data were withdrawn."},
            {"on": "2022-07-10", "progress": "substantial"}
          ],
          "assessed": [{"on": "2023-05-01", "point": "midTerm", "completion": "limited"}]
        }
      ]
    }
    """

  private func read(_ text: String) throws -> PlanDocument {
    try JSONDecoder().decode(PlanDocument.self, from: Data(text.utf8))
  }

  private func refusal(_ text: String) -> (path: String, sentence: String)? {
    do {
      _ = try read(text)
      return nil
    } catch DecodingError.dataCorrupted(let context) {
      return (context.codingPath.map { $0.stringValue }.joined(separator: "."), context.debugDescription)
    } catch {
      return ("", "\(error)")
    }
  }

  @Test("gives the journals of the plan and of its commitments, whatever the order of the lines")
  func building() throws {
    let reading = try read(Self.document).build()
    #expect(reading.findings == [])
    let record = try #require(reading.record)
    #expect(record.plan.stage == .adopted && record.plan.current.standingCommitments == ["budget"])
    #expect(record.plan.current.charter.edition == .from2022 && record.plan.current.charter.years == 2)
    let budget = try #require(record["budget"]?.current)
    #expect(budget.declarations.map { $0.progress } == [.substantial, .limited])
    #expect(
      budget.stage == .limited
        && budget.wording.fields[.problem]?.text(in: .polish) == "Nobody can read it.")
    let schedule = try #require(budget.milestones["m1"]?.schedule(planEnd: budget.charter.planEnd))
    #expect(
      schedule.timeliness(on: "2022-12-31") == .completedLate && schedule.daysLate(on: "2022-12-31") == 10)
    // Autumn 2022 ends on the last day of November.
    let second = try #require(budget.milestones["m2"]?.schedule(planEnd: nil))
    #expect(second.timeliness(on: "2022-08-31") == .notDue && second.timeliness(on: "2022-09-01") == .due)
    #expect(second.timeliness(on: "2022-12-01") == .overdue)
    #expect(budget.assessedCompletion == .known(.limited) && budget.latestAssessment?.point == .midTerm)
    // As of a day before the assessment nothing was assessed.
    let earlier = record.record(on: "2022-08-01")?["budget"]?.current
    #expect(earlier?.assessedCompletion == .notReviewed && earlier?.declared == .substantial)
  }

  @Test("comes back from the wire as it went")
  func roundTrip() throws {
    let document = try read(Self.document)
    let again = try JSONDecoder().decode(PlanDocument.self, from: JSONEncoder().encode(document))
    #expect(again == document && again.build() == document.build())
  }

  @Test("leaves out what cannot have happened, and says why and where")
  func findings() throws {
    let text = Self.document
      .replacingOccurrences(of: #", "reason": "The data were withdrawn.""#, with: "")
      .replacingOccurrences(of: #"{"adopted": {}}"#, with: #"{"ended": {}}"#)
    let reading = try read(text).build()
    #expect(reading.findings.map { $0.path } == ["record[0]", "commitments[0].declared[0]"])
    let sentence = reading.findings.last?.sentence.text(in: .english) ?? ""
    #expect(sentence.contains("“substantial”") && sentence.contains("“limited”"))
    #expect(reading.record?["budget"]?.current.declarations.map { $0.progress } == [.substantial])
  }

  @Test("tells a second commitment of one name, and a plan that does not fit together")
  func conflicts() throws {
    var document = try read(Self.document)
    document.commitments.append(document.commitments[0])
    #expect(document.build().findings.map { $0.path } == ["commitments[1]"])
    document.plan.cycle = 0
    let reading = document.build()
    #expect(reading.record == nil && reading.findings.map { $0.path } == ["plan"])
  }

  @Test("refuses other formats, other versions, unknown keys and empty texts, each with its place")
  func refusals() {
    let first = "commitments.Index 0.milestones.Index 0"
    let rows: [(String, String, String, String)] = [
      (#""participation.plan""#, #""csv""#, "format", "“participation.plan” was expected"),
      (#""version": 1"#, #""version": 9"#, "version", "reads 1"),
      (#""weight": 3"#, #""wieght": 3"#, first, "“wieght” is no part of a milestone"),
      (#""title": "Publish""#, #""title": " ""#, "\(first).title", "The text is empty"),
      (
        #""on": "2022-07-10", "progress": "completed""#, #""on": "2022-02-30", "progress": "completed""#,
        "\(first).declared.Index 0.on", "2 of 2022"
      ),
    ]
    var wrong: [String] = []
    for (before, after, path, words) in rows {
      let found = refusal(Self.document.replacingOccurrences(of: before, with: after))
      if found?.path != path || found?.sentence.contains(words) != true {
        wrong.append("\(after): \(found.map { "\($0)" } ?? "taken")")
      }
    }
    #expect(wrong == [])
  }

  @Test("is held to the rules of its edition, commitment by commitment")
  func rules() throws {
    let record = try #require(try read(Self.document).build().record)
    let review = OpenGovernmentCommitments.rulebook(for: .from2022).review(record, on: "2023-06-01")
    let verdicts = Dictionary(uniqueKeysWithValues: review.judgements.map { ($0.rule.text, $0.verdict) })
    #expect(verdicts["OGP-R17-LEAD"]?.isSatisfied == true)
    #expect(verdicts["OGP-R17-SOLUTION"]?.isBreached == true)
    #expect(verdicts["OGP-PROGRESS"]?.isSatisfied == true)
    #expect(verdicts["OGP-R18"]?.unknown == .noData)
    #expect(verdicts["OGP-R22"] == nil)
  }
}
