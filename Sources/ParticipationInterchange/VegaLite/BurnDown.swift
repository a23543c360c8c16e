public import Participation

/// How many things were still open on each day of report, such as the parts of a plan.
public struct BurnDown: Hashable, Sendable, Serializable {
  /// How many things were open on a day.
  public struct Point: Hashable, Sendable, Serializable {
    /// The day of the report.
    public let day: Day
    /// How many were open.
    public let open: Int

    /// A number of open things on a day.
    public init(_ day: Day, open: Int) {
      self.day = day
      self.open = open
    }
  }

  /// What the chart is called.
  public let title: String
  /// The reports, by day; of several on one day in the order in which they were given.
  public let points: [Point]
  /// The day by which nothing ought to be open; `nil` where no ideal line is wanted.
  public let target: Day?

  /// A burn-down of reports in any order, with an ideal line from the first report to a target day.
  public init(title: String, points: [Point], target: Day? = nil) {
    self.title = title
    self.points = points.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
    self.target = target
  }

  private enum CodingKeys: String, CodingKey { case title, points, target }

  /// Reads an object, and puts the reports in order.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      title: try container.decode(String.self, forKey: .title),
      points: try container.decode([Point].self, forKey: .points),
      target: try container.decodeIfPresent(Day.self, forKey: .target))
  }

  /// The words on the chart.
  public struct Words: Hashable, Sendable, Serializable {
    /// The name of the horizontal axis.
    public var day: String
    /// The name of the vertical axis.
    public var open: String
    /// The name of the line of the reports.
    public var reported: String
    /// The name of the ideal line.
    public var ideal: String

    /// Words of one's own.
    public init(day: String, open: String, reported: String, ideal: String) {
      self.day = day
      self.open = open
      self.reported = reported
      self.ideal = ideal
    }

    /// The words of the library in a language.
    public init(in language: Language) {
      func word(_ english: String, _ serbian: String, _ polish: String) -> String {
        LocalizedText(english: english, serbian: serbian, polish: polish).text(in: language)
      }
      day = word("day", "dan", "dzień")
      open = word("open", "otvoreno", "otwarte")
      reported = word("reported", "prijavljeno", "zgłoszone")
      ideal = word("ideal", "idealno", "idealnie")
    }
  }

  /// The chart: a line with a point for every report, and a dashed one for the ideal.
  ///
  /// The ideal line is there where a target comes after the first report.
  public func chart(width: Int = 600, height: Int = 300, words: Words = Words(in: .english)) -> VegaLiteChart
  {
    func row(_ day: Day, _ open: Int, _ series: String) -> [String: VegaLiteValue] {
      ["day": .day(day), "open": .number(open), "series": .text(series)]
    }
    let ideal = idealEnds
    let encoding = VegaLiteEncoding(
      x: VegaLiteChannel(
        "day", .temporal, title: words.day, scale: VegaLiteScale(.utc),
        axis: VegaLiteAxis(format: "%Y-%m-%d")),
      y: VegaLiteChannel("open", .quantitative, title: words.open, axis: VegaLiteAxis(tickMinStep: 1)),
      color: VegaLiteChannel(
        "series", .nominal, title: "",
        scale: VegaLiteScale(
          domain: ideal == nil ? [words.reported] : [words.reported, words.ideal],
          range: ideal == nil ? [.color("#0072B2")] : [.color("#0072B2"), .color("#999999")])))
    var layers = [VegaLiteLayer(mark: VegaLiteMark(.line, tooltip: true, point: true), encoding: encoding)]
    if let (first, last) = ideal {
      let rows = [row(first.day, first.open, words.ideal), row(last, 0, words.ideal)]
      layers.append(
        VegaLiteLayer(
          mark: VegaLiteMark(.line, strokeDash: [6, 4]), encoding: encoding, data: VegaLiteData(values: rows))
      )
    }
    return VegaLiteChart(
      title: title, description: points.map { "\($0.day): \($0.open)" }.joined(separator: "; "),
      width: max(1, width), height: .pixels(max(1, height)),
      data: VegaLiteData(values: points.map { row($0.day, $0.open, words.reported) }), layer: layers)
  }

  private var idealEnds: (first: Point, last: Day)? {
    guard let first = points.first, let target, target > first.day else { return nil }
    return (first, target)
  }
}
