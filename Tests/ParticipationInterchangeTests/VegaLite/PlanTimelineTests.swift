import Participation
import ParticipationInterchange
import ParticipationTestSupport
import Testing

private func timeline() throws -> PlanTimeline {
  PlanTimeline(
    title: "Plan",
    items: [
      PlanTimeline.Item(
        "C01 Open data", baseline: try Period("2022-01-01", "2022-06-30"),
        replanned: try Period("2022-01-01", "2022-12-31"), actual: try Period("2022-02-01", "2022-11-30"),
        timeliness: "completedOnTime"),
      PlanTimeline.Item(
        "C02 Budget", baseline: try Period("2022-07-01", "2022-12-31"),
        actual: Period(openEndedFrom: "2022-08-01"), timeliness: "overdue"),
      PlanTimeline.Item("C03 Law", timeliness: "vague"),
    ], on: "2023-02-04")
}

@Suite("Timeline of a plan")
struct PlanTimelineTests {
  @Test("The chart is a specification of Vega-Lite with a bar for every date, coloured by timeliness")
  func chart() throws {
    let chart = try timeline().chart()
    let json = try structure(chart)
    let expected = [
      "$schema": "https://vega.github.io/schema/vega-lite/v5.json", "title": "Plan", "width": "700",
      "height.step": "14", "data.values.0.item": "C01 Open data", "data.values.0.dates": "baseline",
      "data.values.0.first": "2022-01-01", "data.values.0.last": "2022-06-30",
      "data.values.0.until": "2022-07-01", "data.values.2.dates": "actual",
      "data.values.4.last": "2023-02-04", "data.values.4.timeliness": "overdue",
      "layer.0.mark.type": "bar", "layer.0.encoding.x.field": "first", "layer.0.encoding.x2.field": "until",
      "layer.0.encoding.y.scale.domain.2": "C03 Law", "layer.0.encoding.yOffset.field": "dates",
      "layer.0.encoding.color.scale.domain.0": "overdue", "layer.0.encoding.color.scale.range.0": "#D55E00",
      "layer.0.encoding.color.scale.domain.1": "completedOnTime",
      "layer.0.encoding.color.scale.domain.2": "vague", "layer.0.encoding.color.scale.range.2": "#CCCCCC",
      "layer.0.encoding.opacity.scale.range.0": "0.3", "layer.0.encoding.opacity.scale.type": "ordinal",
      "layer.1.mark.type": "rule",
      "layer.1.data.values.0.today": "2023-02-04", "layer.1.encoding.x.field": "today",
    ]
    let wrong = expected.filter { member(json, $0.key) != $0.value }
    #expect(wrong.isEmpty, "\(wrong.map { "\($0.key): \(member(json, $0.key) ?? "-")" })")
    #expect(chart.data.values.count == 5 && member(json, "layer.0.encoding.x2.type") == nil)
    #expect(try RoundTrip.failure(of: chart) == nil && RoundTrip.failure(of: timeline()) == nil)
    let serbian = try timeline().chart(words: PlanTimeline.Words(in: .serbianLatin))
    #expect(
      serbian.data.values[1]["dates"] == .text("izmenjeno")
        && serbian.layer[0].encoding.opacity?.scale?.domain == ["prvobitno", "izmenjeno", "ostvareno"])
  }

  @Test("Colours can be replaced; a word given twice keeps the first")
  func colours() throws {
    let own = [
      PlanTimeline.Colour("vague", "pink"), PlanTimeline.Colour("vague", "red"),
      PlanTimeline.Colour("x", "blue"),
    ]
    let scale = try timeline().chart(colours: own).layer[0].encoding.color?.scale
    #expect(
      scale?.domain == ["vague", "completedOnTime", "overdue"]
        && scale?.range == [.color("pink"), .color("#CCCCCC"), .color("#CCCCCC")])
  }

  @Test("As text it draws the bars to scale, with a stroke on the day")
  func text() throws {
    // Twelve characters of names with a margin make 13; 400 days over 40 columns are ten days a column.
    let text = try timeline().text(width: 53)
    #expect(
      text == """
        Plan
                     2022-01-01                    2023-02-04
        C01 Open data (completedOnTime)
          baseline   -------------------                    |
          re-planned =====================================  |
          actual        ###############################     |
        C02 Budget (overdue)
          baseline                     -------------------  |
          actual                          ##################|
        C03 Law (vague)
        | as of 2023-02-04

        """)
  }

  @Test("Without dates there are only names; hostile names stay inside their lines")
  func hostile() throws {
    let empty = PlanTimeline(title: "x", items: [], on: "2020-01-01")
    #expect(empty.text() == "x\n| as of 2020-01-01\n" && RoundTrip.failure(of: empty.chart()) == nil)
    let name = String(repeating: "n\n\u{1B}[31m", count: 5_000)
    let items = [
      PlanTimeline.Item(
        name, baseline: try Period(.earliest, .latest), replanned: Period(openEndedFrom: .latest),
        actual: try Period("2020-01-01", "2020-01-01"), timeliness: name),
      PlanTimeline.Item("", timeliness: ""),
    ]
    for width in [Int.min, 40, 1000, .max] {
      let lines = PlanTimeline(title: name, items: items, on: .latest).text(width: width).split(
        separator: "\n")
      #expect(
        lines.count == 7 && lines.allSatisfy { $0.count <= min(1000, max(40, width)) }
          && !lines.joined().unicodeScalars.contains("\u{1B}"))
    }
    #expect(
      RoundTrip.failure(of: PlanTimeline(title: name, items: items, on: .latest).chart(step: .min)) == nil)
  }
}
