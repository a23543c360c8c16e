/// How much of a decision people share in, from nothing to all of it.
///
/// The levels are ordered, and the ladders of the field are read onto them: ``IAP2Level``,
/// ``CouncilOfEuropeLevel``, ``CouncilOfEuropeMechanism``, ``ArnsteinRung`` and ``DecydujmyRazemLevel``
/// each have a `level`. The common order is this library’s own; how each ladder is read onto it is said
/// beside that ladder.
@nonexhaustive
public enum LevelOfParticipation: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// No part: nobody is told, or people are only worked upon.
  case none
  /// The authority tells, people learn.
  case inform
  /// People say what they think of what the authority asks; it answers.
  case consult
  /// People and authority talk through the whole work; the authority decides.
  case involve
  /// People and authority decide together.
  case coDecide
  /// People decide.
  case citizenControl
}

extension LevelOfParticipation {
  /// The name of the level, in all four languages.
  public var label: LocalizedText {
    switch self {
    case .none:
      LocalizedText(english: "no participation", serbian: "bez učešća", polish: "brak partycypacji")
    case .inform:
      LocalizedText(english: "informing", serbian: "informisanje", polish: "informowanie")
    case .consult:
      LocalizedText(english: "consulting", serbian: "konsultovanje", polish: "konsultowanie")
    case .involve:
      LocalizedText(
        english: "active involvement", serbian: "aktivno uključivanje", polish: "aktywne włączanie")
    case .coDecide:
      LocalizedText(english: "co-deciding", serbian: "saodlučivanje", polish: "współdecydowanie")
    case .citizenControl:
      LocalizedText(english: "citizen control", serbian: "građanska kontrola", polish: "kontrola obywatelska")
    }
  }
}

#if !hasFeature(Embedded)
  extension LevelOfParticipation: CodingKeyRepresentable {}
#endif

extension LevelOfParticipation: Comparable {
  /// Whether one level shares less of the decision than the other.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  /// The place of the level from the bottom, 0 for ``none``.
  private var rank: Int {
    switch self {
    case .none: 0
    case .inform: 1
    case .consult: 2
    case .involve: 3
    case .coDecide: 4
    case .citizenControl: 5
    }
  }
}
