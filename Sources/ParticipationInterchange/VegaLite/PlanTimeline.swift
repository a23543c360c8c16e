public import Participation

/// The commitments or milestones of a plan in time: as they were planned, planned anew, and carried out.
public struct PlanTimeline: Hashable, Sendable, Serializable {
  /// A commitment or milestone.
  public struct Item: Hashable, Sendable, Serializable {
    /// Its name; two items of one name share a line of the chart.
    public let name: String
    /// When it was first planned; `nil` where it had no dates.
    public let baseline: Period?
    /// When it was planned anew; `nil` where it was not.
    public let replanned: Period?
    /// When it was carried out, without a last day while it goes on; `nil` where it has not begun.
    public let actual: Period?
    /// A word for its timeliness, which gives the colour.
    public let timeliness: String

    /// A commitment or milestone with its dates.
    public init(
      _ name: String, baseline: Period? = nil, replanned: Period? = nil, actual: Period? = nil,
      timeliness: String
    ) {
      self.name = name
      self.baseline = baseline
      self.replanned = replanned
      self.actual = actual
      self.timeliness = timeliness
    }
  }

  /// Which of the three dates a bar shows, from top to bottom.
  public enum Bar: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
    /// As first planned.
    case baseline
    /// As planned anew.
    case replanned
    /// As carried out.
    case actual

    /// The name in every language.
    public var label: LocalizedText {
      switch self {
      case .baseline: LocalizedText(english: "baseline", serbian: "prvobitno", polish: "pierwotnie")
      case .replanned: LocalizedText(english: "re-planned", serbian: "izmenjeno", polish: "po zmianie")
      case .actual: LocalizedText(english: "actual", serbian: "ostvareno", polish: "wykonanie")
      }
    }
  }

  /// A word of timeliness with its colour.
  public struct Colour: Hashable, Sendable, Serializable {
    /// The word.
    public let word: String
    /// The colour, such as `#0072B2`.
    public let colour: String

    /// A word with its colour.
    public init(_ word: String, _ colour: String) {
      self.word = word
      self.colour = colour
    }
  }

  /// What the chart is called.
  public let title: String
  /// The commitments or milestones from top to bottom.
  public let items: [Item]
  /// The day on which they stand so; open ends are drawn up to it.
  public let day: Day

  /// A timeline of items as they stand on a day.
  public init(title: String, items: [Item], on day: Day) {
    self.title = title
    self.items = items
    self.day = day
  }

  /// Colours that people with impaired colour vision tell apart, for the words notDue, due, overdue,
  /// completedOnTime, completedLate and undated.
  ///
  /// Source: Okabe and Ito, colour universal design.
  public static let standardColours = [
    Colour("notDue", "#56B4E9"), Colour("due", "#F0E442"), Colour("overdue", "#D55E00"),
    Colour("completedOnTime", "#009E73"), Colour("completedLate", "#E69F00"), Colour("undated", "#999999"),
  ]

  /// A bar with its first and last day; an open end is the day of the timeline, or the first day where that
  /// is later.
  func bars(of item: Item) -> [(bar: Bar, first: Day, last: Day)] {
    [(Bar.baseline, item.baseline), (.replanned, item.replanned), (.actual, item.actual)].compactMap {
      bar, period in
      period.map { (bar, $0.first, $0.last ?? max(day, $0.first)) }
    }
  }
}
