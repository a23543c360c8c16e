/// A figure that tells how a campaign gets on, with the formula and the counts that it was made of, so that
/// anybody can compute it again.
public struct Indicator: Hashable, Sendable {
  /// What it measures.
  public let name: IndicatorName
  /// The figure, or why there is none.
  public let value: IndicatorValue
  /// How it is computed.
  public let formula: LocalizedText
  /// What went into it.
  public let inputs: [IndicatorInput]
}

/// What an indicator measures.
///
/// Source: 000 (the circle grows, public support grows); the formulas are those usual for outcomes of
/// advocacy.
@nonexhaustive
public enum IndicatorName: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// How many members the active circle has.
  case circleSize
  /// By how much the circle has grown.
  case circleGrowth
  /// How evenly the members come from the sectors.
  case sectorDiversity
  /// How many of those who ever joined are still there.
  case retention
  /// How much of the target population was reached.
  case reach
  /// How many of those reached contributed.
  case engagement
  /// How many of the sheets handed out came back.
  case responseRate
  /// How many of the respondents support the cause.
  case publicSupport
  /// How far the share of support can be off.
  case marginOfError
  /// How many of the submitted priorities were taken over.
  case uptake
  /// How many of the priorities aimed at stand in the draft.
  case priorityAttainment

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .circleSize:
      LocalizedText(english: "circle size", serbian: "veličina kruga", polish: "wielkość kręgu")
    case .circleGrowth: LocalizedText(english: "circle growth", serbian: "rast kruga", polish: "wzrost kręgu")
    case .sectorDiversity:
      LocalizedText(
        english: "sector diversity", serbian: "raznovrsnost sektora", polish: "różnorodność sektorów")
    case .retention:
      LocalizedText(english: "retention", serbian: "zadržavanje", polish: "utrzymanie członków")
    case .reach: LocalizedText(english: "reach", serbian: "obuhvat", polish: "zasięg")
    case .engagement: LocalizedText(english: "engagement", serbian: "uključenost", polish: "zaangażowanie")
    case .responseRate:
      LocalizedText(english: "response rate", serbian: "stopa odgovora", polish: "odsetek odpowiedzi")
    case .publicSupport:
      LocalizedText(english: "public support", serbian: "podrška javnosti", polish: "poparcie społeczne")
    case .marginOfError:
      LocalizedText(english: "margin of error", serbian: "granica greške", polish: "margines błędu")
    case .uptake: LocalizedText(english: "uptake", serbian: "prihvaćenost", polish: "stopień uwzględnienia")
    case .priorityAttainment:
      LocalizedText(
        english: "priority attainment", serbian: "ostvarenost prioriteta",
        polish: "osiągnięcie liczby priorytetów")
    }
  }
}

/// One of the figures that an indicator is made of.
public struct IndicatorInput: Hashable, Sendable {
  /// What was counted.
  public let name: LocalizedText
  /// The count; `nil` where it is not known.
  public let figure: Int?
}

/// The value of an indicator: always one of its kinds, and unknown where it is not known.
public enum IndicatorValue: Hashable, Sendable {
  /// A count.
  case count(Int)
  /// An exact share.
  case share(Share)
  /// A change from one count to another, as a share of the first, which is above zero.
  case change(from: Int, to: Int)
  /// A number within 0…1 that is no share of counts.
  case number(Double)
  /// A share with the interval around it.
  case interval(share: Share, low: Double, high: Double)
  /// Not known, for a reason.
  case unknown(Unknown)

  /// The value as text: counts as they are, shares in percent with one decimal.
  public func text(in language: Language) -> String {
    switch self {
    case .count(let count): return "\(count)"
    case .share(let share): return "\(share.percentText) %"
    case .change(let from, let to):
      let (large, overflows) = (to - from).multipliedReportingOverflow(by: 1000)
      guard from > 0, !overflows else { return "\(from) → \(to)" }
      let tenths = (abs(large) + from / 2) / from
      return "\(large < 0 ? "−" : "+")\(tenths / 10).\(tenths % 10) %"
    case .number(let number): return Self.decimals(number * 100, 1) + " %"
    case .interval(let share, let low, let high):
      return "\(share.percentText) % (\(Self.decimals(low * 100, 1))–\(Self.decimals(high * 100, 1)) %)"
    case .unknown(let reason): return reason.label.text(in: language)
    }
  }

  /// A number from 0 to a million with so many decimals, rounded half up.
  static func decimals(_ number: Double, _ places: Int) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Int(min(max(number, 0), 1_000_000) * Double(scale) + 0.5)
    var fraction = String(scaled % scale)
    while fraction.utf8.count < places { fraction = "0" + fraction }
    return places == 0 ? "\(scaled)" : "\(scaled / scale).\(fraction)"
  }
}
