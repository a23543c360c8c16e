/// What became of a municipality in a local programme, as far as the record tells.
public enum LocalProgrammeOutcome: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// It has not applied.
  case notApplied
  /// Its application is not decided on.
  case undecided
  /// It was not selected.
  case notSelected
  /// Its plan is adopted.
  case adopted
  /// Its plan is known not to be adopted.
  case notAdopted
  /// It withdrew before a plan was adopted.
  case withdrawn
  /// It was selected, and nothing is on record of an adoption or of its failure.
  case unknown

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .notApplied:
      LocalizedText(english: "not applied", serbian: "nije prijavljena", polish: "bez zgłoszenia")
    case .undecided: LocalizedText(english: "undecided", serbian: "neodlučeno", polish: "nierozstrzygnięte")
    case .notSelected: LocalizedText(english: "not selected", serbian: "nije odabrana", polish: "niewybrana")
    case .adopted: LocalizedText(english: "plan adopted", serbian: "plan usvojen", polish: "plan przyjęty")
    case .notAdopted:
      LocalizedText(english: "plan not adopted", serbian: "plan nije usvojen", polish: "plan nieprzyjęty")
    case .withdrawn: LocalizedText(english: "withdrawn", serbian: "povukla se", polish: "wycofana")
    case .unknown: LocalizedText(english: "unknown", serbian: "nepoznato", polish: "nie wiadomo")
    }
  }
}

extension LocalProgramme {
  /// What became of the municipality, as far as the record tells.
  ///
  /// An adoption stays one, whatever happened after it. Silence is no answer: who was selected and of whom
  /// nothing more is on record is unknown, however much time has passed.
  public var outcome: LocalProgrammeOutcome {
    if adoption != nil { return .adopted }
    switch stage {
    case .callOpen: return .notApplied
    case .applied: return .undecided
    case .notSelected: return .notSelected
    case .notAdopted, .closed: return .notAdopted
    case .withdrawn: return .withdrawn
    case .selected, .launched, .drafting, .publicConsultation, .finalising, .adopted, .implementing,
      .assessed:
      return .unknown
    }
  }
}

/// The municipalities of one call side by side: how many were selected, and what became of them.
///
/// Four that finish where five were selected are held as they are: the fifth is unknown, and not a failure.
///
/// Source: 003 (five selected), ogp.rs (four plans listed as adopted).
public struct LocalProgrammeCohort: Hashable, Sendable, Serializable {
  /// One municipality of the call.
  public struct Member: Hashable, Sendable, Serializable {
    /// The municipality.
    public let territory: Identifier<Territory>
    /// The day on which it was selected; `nil` where it was not.
    public let selected: Day?
    /// What became of it.
    public let outcome: LocalProgrammeOutcome
    /// The adopted plan; `nil` where none is on record.
    public let plan: Reference?
  }

  /// The call.
  public let call: Reference
  /// How many places the call offered; `nil` where the charters say nothing, or not the same.
  public let placesOffered: Int?
  /// The municipalities, in the order in which they were given.
  public let members: [Member]

  /// The programmes of a call, as they stand; those of other calls are left out.
  public init(of call: Reference, among programmes: some Sequence<LocalProgramme>) {
    let own = programmes.filter { $0.charter.call == call }
    self.call = call
    let places = Set(own.map { $0.charter.placesOffered })
    placesOffered = places.count == 1 ? places.first ?? nil : nil
    members = own.map { programme in
      Member(
        territory: programme.charter.territory, selected: programme.selected, outcome: programme.outcome,
        plan: programme.adoption?.plan)
    }
  }

  /// How many were selected.
  public var selected: Int { members.count { $0.selected != nil } }

  /// How many had an outcome.
  public func count(of outcome: LocalProgrammeOutcome) -> Int { members.count { $0.outcome == outcome } }

  /// The municipalities of an outcome, in order.
  public func territories(with outcome: LocalProgrammeOutcome) -> [Identifier<Territory>] {
    members.filter { $0.outcome == outcome }.map { $0.territory }
  }

  /// The figures in a sentence.
  public var sentence: LocalizedText {
    let adopted = count(of: .adopted)
    let failed = count(of: .notAdopted)
    let withdrawn = count(of: .withdrawn)
    let unknown = count(of: .unknown)
    return LocalizedText(
      english:
        """
        Selected: \(selected); plan adopted: \(adopted); not adopted: \(failed); withdrawn: \(withdrawn); \
        unknown: \(unknown).
        """,
      serbian:
        """
        Odabrano: \(selected); plan usvojen: \(adopted); nije usvojen: \(failed); povuklo se: \
        \(withdrawn); nepoznato: \(unknown).
        """,
      polish:
        """
        Wybrano: \(selected); plan przyjęto: \(adopted); nie przyjęto: \(failed); wycofało się: \
        \(withdrawn); nie wiadomo: \(unknown).
        """)
  }
}
