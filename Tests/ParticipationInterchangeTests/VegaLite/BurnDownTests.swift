import Foundation
import Participation
import ParticipationInterchange
import ParticipationTestSupport
import Testing

private let burnDown = BurnDown(
  title: "Open parts",
  points: [
    BurnDown.Point("2023-08-31", open: 56), BurnDown.Point("2022-12-31", open: 70),
    BurnDown.Point("2024-02-29", open: 37),
  ], target: "2024-12-31")

// A value at a path of keys and places in decoded JSON, as text.
func member(_ json: Any?, _ path: String) -> String? {
  var value = json
  for key in path.split(separator: ".") {
    if let place = Int(key), let array = value as? [Any] {
      value = array.indices.contains(place) ? array[place] : nil
    } else {
      value = (value as? [String: Any])?[String(key)]
    }
  }
  return value.map { "\($0)" }
}

// A chart as any reader of JSON sees it.
func structure(_ chart: VegaLiteChart) throws -> Any {
  try JSONSerialization.jsonObject(with: try RoundTrip.encoder().encode(chart))
}

@Suite("Burn-down")
struct BurnDownTests {
  @Test("The chart is a specification of Vega-Lite with its rows, a line, and a dashed ideal")
  func chart() throws {
    let chart = burnDown.chart()
    let json = try structure(chart)
    let expected = [
      "$schema": "https://vega.github.io/schema/vega-lite/v5.json", "title": "Open parts", "width": "600",
      "height": "300", "data.values.0.day": "2022-12-31", "data.values.0.open": "70",
      "data.values.1.open": "56", "data.values.2.open": "37", "data.values.2.series": "reported",
      "layer.0.mark.type": "line", "layer.0.mark.point": "1", "layer.0.encoding.x.field": "day",
      "layer.0.encoding.x.type": "temporal", "layer.0.encoding.x.scale.type": "utc",
      "layer.0.encoding.y.type": "quantitative", "layer.0.encoding.color.scale.domain.1": "ideal",
      "layer.1.mark.strokeDash.0": "6", "layer.1.data.values.0.open": "70",
      "layer.1.data.values.1.day": "2024-12-31", "layer.1.data.values.1.open": "0",
      "config.background": "white",
    ]
    let wrong = expected.filter { path, value in
      // The schema's key has a dollar sign and no dot; booleans print as 1 or true.
      let found = member(json, path)
      return found != value && !(value == "1" && found == "true")
    }
    #expect(wrong.isEmpty, "\(wrong.map { "\($0.key): \(member(json, $0.key) ?? "-")" })")
    #expect(RoundTrip.failure(of: chart) == nil && RoundTrip.failure(of: burnDown) == nil)
  }

  @Test("Without a target, or with one that is not later, there is no ideal line")
  func noIdeal() {
    for target in [nil, "2022-12-31", "2020-01-01"] as [Day?] {
      let chart = BurnDown(title: "x", points: burnDown.points, target: target).chart()
      #expect(chart.layer.count == 1 && chart.layer[0].encoding.color?.scale?.domain == ["reported"])
    }
    #expect(BurnDown(title: "x", points: [], target: "2024-12-31").chart().layer.count == 1)
  }

  @Test("As text it has a bar for every report, and a stroke where the ideal is")
  func text() {
    // Room for bars: 40 − 10 − 2 − 3 − 1 = 24. 56 of 70 are 19.2 columns, 37 are 12.7; by the ideal, of 731
    // days 488 are left on the second day (46.7, 16.0 columns) and 306 on the third (29.3, 10.0 columns).
    #expect(
      burnDown.text(width: 40) == """
        Open parts
        2022-12-31  70 ########################|
        2023-08-31  56 ################|##
        2024-02-29  37 ##########|##
        2024-12-31  | ideal

        """)
    #expect(
      BurnDown(title: "Otvoreno\nj", points: [BurnDown.Point("2024-01-01", open: 0)]).text(width: 0)
        == "Otvoreno j\n2024-01-01  0\n")
    #expect(burnDown.text(width: 40, words: BurnDown.Words(in: .polish)).hasSuffix("| idealnie\n"))
  }

  @Test("Hostile numbers, titles and widths stay inside their lines")
  func hostile() {
    let points = [Int.max, .min, 0, 1, -1, .max / 2].enumerated().map {
      BurnDown.Point(Day("2020-01-01").adding(days: $0), open: $1)
    }
    let title = String(repeating: "🧑‍🚀\u{202E}\t", count: 10_000)
    for width in [Int.min, 0, 40, 79, 1000, .max] {
      let text = BurnDown(title: title, points: points, target: "2020-02-01").text(width: width)
      let lines = text.split(separator: "\n")
      #expect(lines.count == 8 && lines.allSatisfy { $0.count <= min(1000, max(40, width)) })
    }
    #expect(
      RoundTrip.failure(of: BurnDown(title: title, points: points).chart(width: .min, height: .max)) == nil)
    let empty = BurnDown(title: "", points: [])
    #expect(empty.text() == "\n" && RoundTrip.failure(of: empty.chart()) == nil)
  }

  @Test("Reports are put in order when they are read, and other specifications are refused")
  func decoding() throws {
    let text = """
      {"title":"x","points":[{"day":"2024-01-01","open":1},{"day":"2023-01-01","open":2}]}
      """
    let read = try RoundTrip.value(BurnDown.self, from: text)
    #expect(read.points.map(\.open) == [2, 1] && read.target == nil)
    let chart = try RoundTrip.json(burnDown.chart())
    for (old, new) in [("/v5.json", "/v6.json"), ("\"line\"", "\"arc\""), ("\"temporal\"", "\"time\"")] {
      #expect(throws: DecodingError.self) {
        try RoundTrip.value(VegaLiteChart.self, from: chart.replacing(old, with: new))
      }
    }
  }
}
