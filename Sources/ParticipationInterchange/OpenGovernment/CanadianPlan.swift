public import Participation

/// One of the Canadian action plans whose tracker is public; each has its own rules for rows of progress.
///
/// Source: open-data/ckanext-canada, schemas nap4, nap5 and nap6.
public enum CanadianPlan: String, CaseIterable, Hashable, Sendable, Serializable {
  /// The fourth plan, 2018–2020, with reports up to December 2021.
  case nap4
  /// The fifth plan, 2022–2024.
  case nap5
  /// The sixth plan, 2025–2029.
  case nap6

  /// The months that close a reporting period, in order: quarters in plans 4 and 5, half-years in plan 6.
  public var reportingPeriods: [YearMonth] {
    let (years, months) =
      switch self {
      case .nap4: (2019...2021, [3, 6, 9, 12])
      case .nap5: (2022...2024, [3, 6, 9, 12])
      case .nap6: (2025...2029, [6, 12])
      }
    let all = years.flatMap { year in months.compactMap { try? YearMonth(year, $0) } }
    // The first half of 2025 was before the plan.
    return self == .nap6 ? Array(all.dropFirst()) : all
  }

  /// The codes of commitments, milestones and indicators, from the top of the tree down.
  ///
  /// Where a milestone has ten indicators or more, their numbers have two digits: `C02.1.01`.
  public var codes: [CommitmentCode] {
    var levels: [[CommitmentCode]] = [[], [], []]
    func add(_ text: String) {
      if let code = try? CommitmentCode(text) { levels[code.depth - 1].append(code) }
    }
    for (number, milestones) in indicatorCounts.enumerated() {
      let commitment = number < 9 ? "C0\(number + 1)" : "C\(number + 1)"
      add(commitment)
      for (milestone, indicators) in milestones.enumerated() {
        add("\(commitment).\(milestone + 1)")
        for indicator in 1...indicators {
          let zero = indicators > 9 && indicator <= 9 ? "0" : ""
          add("\(commitment).\(milestone + 1).\(zero)\(indicator)")
        }
      }
    }
    return levels.flatMap { $0 }
  }

  /// How many indicators each milestone of each commitment has; all are numbered without gaps.
  private var indicatorCounts: [[Int]] {
    switch self {
    case .nap4:
      [
        [4, 8, 4, 3, 1, 1, 1], [5, 1, 5, 2], [1, 2, 1], [3, 1, 2, 2, 1, 7, 6], [2, 3, 3, 2, 3],
        [2, 3, 1, 4, 1], [1, 1, 2, 2, 1, 1, 1], [3, 3, 1, 3, 1, 5, 2, 2], [3, 1, 1],
        [2, 2, 3, 3, 1, 3, 2],
      ]
    case .nap5: [[3, 3, 4, 3], [11, 7, 3, 5], [3, 2, 2], [5, 3, 6, 4, 4], [6, 14, 18]]
    case .nap6: [[5, 4, 3, 4, 1, 3, 3], [3, 4, 3], [3, 3, 4, 3], [3, 4, 4, 4, 4]]
    }
  }
}

/// How far an indicator has come, as departments report it.
///
/// Source: Canada, plans 4 to 6; the order is that of the sixth schema.
public enum CanadianStatus: String, CaseIterable, Hashable, Comparable, Sendable, Serializable, Labelled {
  /// Nothing was done.
  case notStarted = "NS"
  /// Some of it was done.
  case limitedProgress = "LP"
  /// Most of it was done.
  case substantialProgress = "SP"
  /// All of it was done.
  case complete = "C"

  /// The place in the order, 0 to 3.
  public var order: Int {
    switch self {
    case .notStarted: 0
    case .limitedProgress: 1
    case .substantialProgress: 2
    case .complete: 3
    }
  }

  /// Whether one status comes before the other.
  public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .notStarted: LocalizedText(english: "not started", serbian: "nije započeto", polish: "nierozpoczęte")
    case .limitedProgress:
      LocalizedText(english: "limited progress", serbian: "ograničen napredak", polish: "ograniczony postęp")
    case .substantialProgress:
      LocalizedText(english: "substantial progress", serbian: "znatan napredak", polish: "znaczny postęp")
    case .complete: LocalizedText(english: "complete", serbian: "završeno", polish: "zakończone")
    }
  }
}
