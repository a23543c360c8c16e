import Foundation
import Participation
import Testing

@Suite("The case of Užice")
struct CaseFileTests {
  private struct File: Decodable {
    struct Basis: Decodable {
      let kind: String
      let note: String
      let assumed: String?
    }

    let names: [String: LocalizedText]
    let basis: [String: Basis]
    let journal: Journal<Campaign>
  }

  private static func file() throws -> File {
    try JSONDecoder().decode(File.self, from: Program.caseFile())
  }

  @Test("Its journal replays, and is the same journal after it was written and read again")
  func roundTrip() throws {
    let journal = try Self.file().journal
    let again = try JSONDecoder().decode(Journal<Campaign>.self, from: JSONEncoder().encode(journal))
    #expect(again == journal)
    #expect(journal.stage == .submitted && journal.current.submission?.decision == nil)
    #expect(journal.passages.map { $0.stage } == [.founded, .planning, .learning, .strategy, .submitted])
    #expect(journal.current.enteredPriorities.count >= 20)
    #expect(journal.current.priorities.allSatisfy { $0.value.isTraced })
  }

  @Test("Every entry and the founding say what they rest on, and what is assumed in them")
  func basis() throws {
    let file = try Self.file()
    let kinds: Set<String> = ["source", "reference", "assumed"]
    #expect(Set(file.basis.keys) == Set((0...file.journal.entries.count).map { "\($0)" }))
    #expect(file.basis.filter { !kinds.contains($0.value.kind) || $0.value.note.isEmpty }.isEmpty)
    // No source gives the days of the process, so that something is assumed in every entry that rests on one.
    #expect(file.basis.filter { $0.value.kind != "assumed" && ($0.value.assumed ?? "").isEmpty }.isEmpty)
    #expect(file.basis.filter { $0.value.kind == "assumed" && $0.value.assumed != nil }.isEmpty)
  }

  @Test("It holds the facts of its source: 1,500 questionnaires, the day of the focus groups, 20 priorities")
  func facts() throws {
    let campaign = try Self.file().journal.current
    #expect(campaign.surveyWaves.reduce(0) { $0 + $1.value.counts.respondents } == 1500)
    #expect(campaign.surveyWaves.allSatisfy { $0.value.counts.supporters == nil })
    #expect(Set(campaign.surveyWaves.map { $0.value.counts.isOnline }) == [true, false])
    let focusGroups = campaign.activities.filter { $0.value.kind == .focusGroup }
    #expect(!focusGroups.isEmpty && focusGroups.allSatisfy { $0.value.heldOn == "2019-10-10" })
    #expect(campaign.charter.prioritiesNeeded == 20 && campaign.charter.document == "lapz-uzice-2020")
    #expect(campaign.charter.territories == ["uzice", "sevojno"])
    let held = Set(campaign.activities.filter { $0.value.heldOn != nil }.map { $0.value.kind })
    #expect(
      held.isSuperset(of: [
        .meeting, .focusGroup, .onlineSurvey, .offlineSurvey, .publicEvent, .publicPresentation,
        .publicInvitation,
        .onlineCommunity,
      ]))
    #expect(Set(campaign.keyPoints.keys) == Set(KeyPoint.allCases))
    // Nobody counted how many the campaign reached, and nobody asked for support.
    #expect(campaign.reached.isEmpty)
  }

  @Test("Nobody is invented: whoever acts is an organisation of the source, a group, or a number")
  func nobodyInvented() throws {
    let file = try Self.file()
    var known: Set<String> = ["uecentar", "grad-uzice", "go-sevojno", "nsz-uzice"]
    known.formUnion(["group-youth", "group-employers", "group-over-50"])
    func isNumbered(_ name: String) -> Bool {
      ["member-", "citizen-"].contains { name.hasPrefix($0) && Int(name.dropFirst($0.count)) != nil }
    }
    let campaign = file.journal.current
    var acting = Set(file.journal.entries.map { $0.occasion.who.text })
    acting.formUnion(campaign.circle.keys.map { $0.text } + campaign.formerMembers.keys.map { $0.text })
    acting.formUnion(
      campaign.stakeholders.keys.map { $0.text } + (campaign.strategy?.responsible ?? []).map { $0.text })
    #expect(acting.filter { !known.contains($0) && !isNumbered($0) } == [])
    #expect(file.names.keys.filter { !$0.contains("/") && !known.contains($0) } == [])
    for name in file.names.values { #expect(Language.allCases.allSatisfy { name.hasText(in: $0) }) }
  }

  @Test("Its record keeps two clocks, and one count that was put right")
  func clocksAndCorrection() throws {
    let journal = try Self.file().journal
    let late = journal.entries.filter { $0.correction == nil && $0.occasion.recorded > $0.occasion.happened }
    #expect(Set(late.map { $0.occasion.recorded }) == ["2019-10-14"] && journal.corrections == 1)
    // On 20 November the wrong count stood in the record; today the record says what was counted.
    let then = try journal.journal(asKnownOn: "2019-11-20")?.current.surveyWaves["postcards-autumn"]?.counts
    #expect(then?.respondents == 1260)
    #expect(journal.state(on: "2019-11-20")?.surveyWaves["postcards-autumn"]?.counts.respondents == 1160)
  }

  @Test("A bare journal of one's own is told like a case, and says that nothing is known of its basis")
  func bareJournal() throws {
    var journal = Journal<Campaign>(
      try CampaignCharter(
        title: LocalizedText("My \u{1B}[31mcampaign\u{202E}", in: .english), recognitionsNeeded: 1,
        membersNeeded: 1,
        sectorsNeeded: 1, activitiesNeeded: [.meeting], prioritiesNeeded: 1, decisionRule: .majorityOfVotes,
        document: "plan"),
      on: "2024-02-28", by: "somebody", as: .coordinator)
    try journal.record(.planningBegan, on: "2024-03-01", by: "somebody", as: .coordinator)
    let run = try Program.withFile(JSONEncoder().encode(journal)) {
      try Program.run($0, "--on", "2024-03-02")
    }
    // 2024 is a leap year: from 28 February to 1 March are two days.
    let facts = [
      "planning and gathering, since 2024-03-01 (1 day)", "founded · 2 days", "This is a bare journal",
      "names no rulebook",
    ]
    #expect(run.status == 0 && facts.filter { !run.output.contains($0) } == [], "\(run.errors)")
    #expect(!run.output.unicodeScalars.contains("\u{1B}") && !run.output.unicodeScalars.contains("\u{202E}"))
  }

  @Test("A rulebook judges where it is named, in the file or in the arguments")
  func rulebooks() throws {
    let bare = try JSONEncoder().encode(Self.file().journal)
    let runs = try Program.withFile(bare) {
      try [Program.run($0), Program.run($0, "--rulebook", "SEED-000")]
    }
    #expect(runs.map { $0.output.contains("✓ SEED-000-1") } == [false, true])
  }
}
