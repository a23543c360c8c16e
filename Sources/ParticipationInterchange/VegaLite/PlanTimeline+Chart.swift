public import Participation

extension PlanTimeline {
  /// The words on the chart.
  public struct Words: Hashable, Sendable, Serializable {
    /// The name of the horizontal axis.
    public var day: String
    /// The name of the legend of colours.
    public var timeliness: String
    /// The name of the bars of what was first planned.
    public var baseline: String
    /// The name of the bars of what was planned anew.
    public var replanned: String
    /// The name of the bars of what was carried out.
    public var actual: String
    /// The name of the line of the day.
    public var today: String

    /// The words of the library in a language; each may be replaced.
    public init(in language: Language) {
      func word(_ english: String, _ serbian: String, _ polish: String) -> String {
        LocalizedText(english: english, serbian: serbian, polish: polish).text(in: language)
      }
      day = word("day", "dan", "dzień")
      timeliness = word("timeliness", "blagovremenost", "terminowość")
      baseline = Bar.baseline.label.text(in: language)
      replanned = Bar.replanned.label.text(in: language)
      actual = Bar.actual.label.text(in: language)
      today = word("as of", "stanje na dan", "stan na dzień")
    }

    func name(of bar: Bar) -> String {
      switch bar {
      case .baseline: baseline
      case .replanned: replanned
      case .actual: actual
      }
    }
  }

  /// The chart: for every item a line with up to three bars, coloured by timeliness, and a stroke on the day.
  ///
  /// A bar is a step high, and reaches to the end of its last day. Words without a colour are grey, and come
  /// after those that have one, in the order in which they first appear.
  public func chart(
    width: Int = 700, step: Int = 14, colours: [Colour] = Self.standardColours,
    words: Words = Words(in: .english)
  ) -> VegaLiteChart {
    let palette = self.palette(colours)
    let names = Bar.allCases.map { words.name(of: $0) }
    var rows: [[String: VegaLiteValue]] = []
    for item in items {
      for (bar, first, last) in bars(of: item) {
        rows.append([
          "item": .text(item.name), "dates": .text(words.name(of: bar)), "first": .day(first),
          "last": .day(last),
          "until": .day(last.adding(days: 1)), "timeliness": .text(item.timeliness),
        ])
      }
    }
    let horizontal = VegaLiteChannel(
      "first", .temporal, title: words.day, scale: VegaLiteScale(.utc), axis: VegaLiteAxis(format: "%Y-%m-%d")
    )
    var stroke = horizontal
    stroke.field = "today"
    let bars = VegaLiteEncoding(
      x: horizontal, x2: VegaLiteChannel("until"),
      y: VegaLiteChannel(
        "item", .nominal, title: "", scale: uniqueNames.isEmpty ? nil : VegaLiteScale(domain: uniqueNames),
        axis: VegaLiteAxis(labelLimit: 300)),
      yOffset: VegaLiteChannel("dates", .nominal, sort: names),
      color: VegaLiteChannel(
        "timeliness", .nominal, title: words.timeliness,
        scale: palette.isEmpty
          ? nil : VegaLiteScale(domain: palette.map(\.word), range: palette.map { .color($0.colour) })),
      opacity: VegaLiteChannel(
        "dates", .nominal, title: "",
        scale: VegaLiteScale(.ordinal, domain: names, range: [.tenths(3), .tenths(6), .tenths(10)])))
    return VegaLiteChart(
      title: title, description: "\(words.today) \(day)", width: width, height: .step(max(1, step)),
      data: VegaLiteData(values: rows),
      layer: [
        VegaLiteLayer(mark: VegaLiteMark(.bar, tooltip: true), encoding: bars),
        VegaLiteLayer(
          mark: VegaLiteMark(.rule, tooltip: true, color: "black"), encoding: VegaLiteEncoding(x: stroke),
          data: VegaLiteData(values: [["today": .day(day)]])),
      ])
  }

  private var uniqueNames: [String] {
    var known: Set<String> = []
    return items.map(\.name).filter { known.insert($0).inserted }
  }

  /// The words that appear, with their colours: those with a colour first, in its order.
  private func palette(_ colours: [Colour]) -> [Colour] {
    var known: Set<String> = []
    let appearing = Set(items.map(\.timeliness))
    let given = colours.filter { appearing.contains($0.word) && known.insert($0.word).inserted }
    let missing = items.map(\.timeliness).filter { known.insert($0).inserted }
    return given + missing.map { Colour($0, "#CCCCCC") }
  }
}
