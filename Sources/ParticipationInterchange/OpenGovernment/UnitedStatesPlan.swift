public import Participation

/// The status of a part of the fifth plan of the United States.
public enum UnitedStatesStatus: String, CaseIterable, Hashable, Comparable, Sendable, Serializable, Labelled {
  /// Nothing was done.
  case notStarted = "Not Started"
  /// It is being done.
  case inProgress = "In Progress"
  /// It is done.
  case complete = "Complete"

  /// The status that a word of the tracker stands for, and whether the word drifted from the three that it
  /// has; `nil` where it stands for none.
  ///
  /// Source: the tracker's own corrections: “On Track” and “Progress” became “In Progress” in March 2024.
  public static func reading(_ word: String) -> (status: Self, hasDrifted: Bool)? {
    if let status = Self(rawValue: word) { return (status, false) }
    switch word {
    case "On Track", "Progress": return (.inProgress, true)
    case _: return nil
    }
  }

  /// Whether one status comes before the other.
  public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

  private var order: Int {
    switch self {
    case .notStarted: 0
    case .inProgress: 1
    case .complete: 2
    }
  }

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .notStarted: LocalizedText(english: "not started", serbian: "nije započeto", polish: "nierozpoczęte")
    case .inProgress: LocalizedText(english: "in progress", serbian: "u toku", polish: "w toku")
    case .complete: LocalizedText(english: "complete", serbian: "završeno", polish: "zakończone")
    }
  }
}

/// A theme of the fifth plan of the United States; the raw value is its name in the addresses of the tracker.
public enum UnitedStatesTheme: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// Access to data, research and information.
  case access = "improve-access-to-government-data-research-and-information"
  /// Civic space, and engaging the public.
  case civicSpace = "increase-civic-space-to-engage-the-public"
  /// Service delivery.
  case serviceDelivery = "transform-government-service-delivery"
  /// Countering corruption, integrity and accountability.
  case counterCorruption =
    "counter-corruption-and-ensure-government-integrity-and-accountability-to-the-public"
  /// Equal justice under the law.
  case equalJustice = "ensure-equal-justice-under-the-law"

  /// The theme as something that a roll-up names.
  public var reference: Reference {
    switch self {
    case .access: "theme/access"
    case .civicSpace: "theme/civicSpace"
    case .serviceDelivery: "theme/serviceDelivery"
    case .counterCorruption: "theme/counterCorruption"
    case .equalJustice: "theme/equalJustice"
    }
  }

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .access:
      LocalizedText(
        english: "access to information", serbian: "pristup informacijama", polish: "dostęp do informacji")
    case .civicSpace:
      LocalizedText(english: "civic space", serbian: "građanski prostor", polish: "przestrzeń obywatelska")
    case .serviceDelivery:
      LocalizedText(english: "service delivery", serbian: "pružanje usluga", polish: "świadczenie usług")
    case .counterCorruption:
      LocalizedText(
        english: "countering corruption", serbian: "suzbijanje korupcije", polish: "przeciwdziałanie korupcji"
      )
    case .equalJustice:
      LocalizedText(english: "equal justice", serbian: "jednaka pravda", polish: "równa sprawiedliwość")
    }
  }
}

/// What evidence the last report brings; never a text.
public enum ReportedEvidence: Hashable, Sendable, Serializable {
  /// Evidence of its own, with a number of links that may be 0.
  case own(links: Int)
  /// A pointer to an earlier report.
  case byReference
  /// No evidence at all.
  case absent
}

/// One of the three points at which the plan of the United States was reported on.
public enum UnitedStatesReport: String, CaseIterable, Hashable, Sendable, Serializable {
  /// The plan itself, December 2022.
  case december2022 = "2022-12"
  /// The first update, August 2023.
  case august2023 = "2023-08"
  /// The second update, February 2024.
  case february2024 = "2024-02"

  /// The last day of the month of the report.
  public var day: Day {
    switch self {
    case .december2022: "2022-12-31"
    case .august2023: "2023-08-31"
    case .february2024: "2024-02-29"
    }
  }
}

/// A part of a commitment of the fifth plan of the United States, as its tracker has it.
public struct UnitedStatesItem: Hashable, Sendable, Serializable {
  /// Its code, `US0113.2`; one ending in `.0` is the whole of an undivided commitment.
  public let code: CommitmentCode
  /// The code of its commitment.
  public let commitment: CommitmentCode
  /// Its theme.
  public let theme: UnitedStatesTheme
  /// The agency, as it is written.
  public let agency: String
  /// Its status in the last report, February 2024.
  public let status: UnitedStatesStatus
  /// The evidence in the last report.
  public let evidence: ReportedEvidence
  /// Whether the report of August 2023 said “Progress update pending”.
  public let wasPending: Bool
  /// What it says; the table cuts it off.
  public let title: String

  /// Whether it was not yet complete in a report.
  ///
  /// In December 2022 nothing was. In August 2023 complete was what is complete in the last report without
  /// evidence of its own there (“this commitment was previously completed”), and was not pending then.
  public func isOpen(in report: UnitedStatesReport) -> Bool {
    switch report {
    case .december2022: return true
    case .august2023:
      switch evidence {
      case .own: return true
      case .byReference, .absent: return status != .complete || wasPending
      }
    case .february2024: return status != .complete
    }
  }
}
