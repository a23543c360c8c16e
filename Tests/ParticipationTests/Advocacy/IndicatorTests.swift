import Participation
import Testing

@Suite("Indicators of a campaign")
struct IndicatorTests {
  private func values(_ journal: Journal<Campaign>) -> [String] {
    journal.current.indicators.map { "\($0.name.rawValue): \($0.value.text(in: .english))" }
  }

  @Test("A campaign about which nothing is known has no figures, and says so")
  func empty() throws {
    let journal = try CampaignStory().journal
    #expect(
      values(journal) == [
        "circleSize: 0", "circleGrowth: no data", "sectorDiversity: no data", "retention: not applicable",
        "reach: no data", "engagement: no data", "responseRate: no data", "publicSupport: no data",
        "marginOfError: no data", "uptake: not yet due", "priorityAttainment: 0.0 %",
      ])
  }

  @Test("The figures of a campaign, worked out by hand")
  func figures() throws {
    var story = try CampaignStory()
    try story.planAndGather()
    try story.tell(
      .memberJoined(member: "ana", sector: .citizens), .memberJoined(member: "ivan", sector: .citizens),
      .memberLeft(member: "ivan"),
      .publicReached(people: 300, channel: .website), .publicReached(people: 100, channel: .media),
      .surveyCounted(
        wave: "w1",
        counts: try SurveyWave(isOnline: false, distributed: 400, respondents: 263, supporters: 81)))
    try story.learn()
    try story.buildStrategy()
    try story.tell(.partlyAdopted(priorities: ["p1"]), as: .competentBody)
    #expect(
      values(story.journal) == [
        "circleSize: 3",  // centre, office, ana
        "circleGrowth: +200.0 %",  // from 1 to 3
        "sectorDiversity: 100.0 %",  // one each of three sectors
        "retention: 75.0 %",  // 3 of 4
        "reach: 40.0 %",  // 400 of 1,000
        "engagement: 0.3 %",  // 1 of 400 = 0.25, rounded half up
        "responseRate: 65.8 %",  // 263 of 400 = 65.75
        "publicSupport: 30.8 % (25.5–36.6 %)",  // 81 of 263, Newcombe 1998
        "marginOfError: 5.6 %",  // 1.96 · √(0.308·0.692/263)
        "uptake: 50.0 %", "priorityAttainment: 100.0 %",
      ])
    let inputs = story.journal.current.indicators.flatMap { $0.inputs }
    #expect(inputs.allSatisfy { !$0.name.text(in: .polish).isEmpty })
  }

  @Test("A phase that ended after its planned day has slipped by the days between")
  func slip() throws {
    var story = try CampaignStory(CampaignStory.charter(plannedEnds: [.init(.planning, on: "2019-03-05")]))
    #expect(story.journal.slip(of: .planning) == nil)
    try story.planAndGather()
    #expect(story.journal.slip(of: .planning) == 3)
    #expect(story.journal.slip(of: .learning) == nil)
  }

  @Test("Falling circles and large figures read well")
  func text() {
    let rows: [(IndicatorValue, String)] = [
      (.change(from: 8, to: 6), "−25.0 %"), (.change(from: 3, to: 4), "+33.3 %"), (.count(1_500), "1500"),
      (.change(from: 1, to: Int.max), "1 → \(Int.max)"), (.number(0.025_34), "2.5 %"),
      (.unknown(.noData), "no data"),
    ]
    #expect(rows.filter { $0.0.text(in: .english) != $0.1 }.map { $0.0.text(in: .english) } == [])
  }
}
