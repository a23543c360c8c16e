import Participation
import Testing

/// The model of source 001: sixteen voivodeships, three products, November 2014 to January 2016.
private func charter() throws -> ModelCharter {
  try ModelCharter(
    title: LocalizedText(
      english: "Participatory Model of Cooperation", polish: "Partycypacyjny Model Współdziałania"),
    period: Period("2014-11-01", "2016-01-31"),
    regions: Gazetteer.poland.territories(at: .voivodeship).map { $0.id },
    deliverables: [
      ModelDeliverable("portugal", kind: .caseStudy, title: regionalText),
      ModelDeliverable("book", kind: .publication, title: regionalText, due: "2015-10-31"),
      ModelDeliverable("seminar", kind: .seminar, title: regionalText),
    ], experts: "expertGroup/ges", adoptionDue: "2015-03-31")
}

private func model(parts: [ModelPart] = ModelPart.allCases) throws -> CooperationModel {
  var model = CooperationModel(charter: try charter(), founded: "2014-11-03")
  for part in parts {
    try model.apply(.partDrafted(part: part, document: "d1"), on: "2015-01-10", by: "e", as: .expert)
  }
  for part in parts {
    try model.apply(
      .partAdvised(part: part, opinion: "expertOpinion/o1"), on: "2015-02-10", by: "e", as: .expert)
  }
  for part in parts {
    try model.apply(.partAdopted(part: part), on: "2015-03-10", by: "p", as: .projectPromoter)
  }
  return model
}

@Suite("Model of cooperation")
struct CooperationModelTests {
  @Test("The table has no design findings, events are small, and every word stands in every language")
  func design() {
    #expect(CooperationModel.designFindings() == [])
    #expect(MemoryLayout<CooperationModel.Event>.size <= 48, "\(MemoryLayout<CooperationModel.Event>.size)")
    #expect(wordsMissing(CooperationModel.self) == [])
    #expect(ModelPart.allCases.count == 7)
    #expect(ModelPart.agreeingPositions.label.text(in: .polish) == "uzgadnianie stanowisk")
  }

  @Test(
    "The seven parts of the source are drafted, advised on and adopted; then the model runs in 16 regions")
  func course() throws {
    #expect(try charter().period.length == 457)
    var one = try model()
    #expect(owed(one, on: "2015-04-01").first == "adoptModel 2015-03-31 1")
    try one.apply(.modelAdopted, on: "2015-03-20", by: "p", as: .projectPromoter)
    try one.apply(.implementationBegan, on: "2015-04-01", by: "p", as: .projectPromoter)
    for (number, region) in one.charter.regions.enumerated() where number != 3 {
      try one.apply(.regionJoined(region: region), on: "2015-05-01", by: "s", as: .regionalSpecialist)
    }
    try one.apply(
      .deliverableProduced(deliverable: "book", result: nil), on: "2015-11-30", by: "p", as: .partner)
    #expect(one.regionsMissing == ["PL-08"] && one.undelivered.map { $0.id } == ["portugal", "seminar"])
    #expect(
      owed(one, on: "2016-02-02") == [
        "implement territory/PL-08 2016-01-31 2", "deliver modelDeliverable/portugal 2016-01-31 2",
        "deliver modelDeliverable/seminar 2016-01-31 2", "evaluate 2016-01-31 2",
      ])
    try one.apply(.evaluated(findings: regionalText), on: "2016-02-03", by: "e", as: .expert)
    #expect(one.stage == .evaluated && one.obligations(on: "2016-03-01").isEmpty)
  }

  @Test("Every refusal carries the figures that caused it; a reopened part takes the adoption back")
  func refusals() throws {
    let six = try model(parts: ModelPart.allCases.filter { $0 != .communication })
    var running = try model()
    try running.apply(.modelAdopted, on: "2015-03-20", by: "p", as: .projectPromoter)
    let rows: [(CooperationModel, CooperationModel.Event, [Obstacle<CooperationModel>])] = [
      (six, .modelAdopted, [.missing(.everyPartAdopted, .partsNotAdopted([.communication], of: 7))]),
      (six, .partAdopted(part: .communication), [.missing(.partDrafted, .partUndrafted(.communication))]),
      (
        six, .partDrafted(part: .procedures, document: "d2"),
        [.missing(.partOpen, .partAdoptedAlready(.procedures, on: "2015-03-10"))]
      ),
      (
        six, .partReopened(part: .communication, reason: regionalText),
        [.missing(.partAdopted, .partNotAdopted(.communication))]
      ),
      (
        running, .deliverableProduced(deliverable: "film", result: nil),
        [.missing(.deliverableKnown, .noDeliverable("film", promised: 3))]
      ),
      (running, .regionJoined(region: "PL-02"), [.impossible(.regionJoined, in: .adopted)]),
    ]
    for (process, event, expected) in rows {
      #expect(missing(event, in: process, on: "2015-03-25", as: .projectPromoter) == expected)
    }
    try running.apply(
      .partReopened(part: .communication, reason: regionalText), on: "2015-04-01", by: "p",
      as: .projectPromoter)
    #expect(running.stage == .developing && running.adopted == nil && running.openParts == [.communication])
    try running.apply(
      .partDrafted(part: .communication, document: "d2"), on: "2015-04-02", by: "e", as: .expert)
    #expect(running.parts[.communication]?.drafts == 2)
    let outside = try json(charter()).replacing("2015-10-31", with: "2016-10-31")
    #expect(
      refusal(of: outside, as: ModelCharter.self)
        == ": 2016-10-31 lies outside the period from 2014-11-01 to 2016-01-31.")
  }
}
