/// The level of participation that a consultation reached, computed from what happened in it, beside the one
/// that it declared.
///
/// Source: the ladders in ``LevelOfParticipation``; the rungs and their tests are this library’s own reading
/// of the promises of IAP2, from memory, confidence high.
public struct EffectiveParticipation: Hashable, Sendable {
  /// What people got, lowest first.
  ///
  /// Up to the feedback each rung stands on the one below. What lies above needs the feedback, and nothing of
  /// what lies between: who leaves the decision to people need not have talked in several turns.
  public enum Rung: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
    /// Nobody was told.
    case nobodyTold
    /// People were told, and no more.
    case informedOnly
    /// People could say something, and nobody told them what became of it.
    case couldGiveInput
    /// People were told how what they said was considered.
    case gotFeedback
    /// People were heard again, after the host had answered or changed the draft.
    case iterativeDialogue
    /// People and the authority decided together.
    case decidedTogether
    /// People decided.
    case decisionHandedOver
  }

  /// One rung and whether it was reached.
  public struct Step: Hashable, Sendable {
    /// The rung.
    public let rung: Rung
    /// Whether what it takes is on record, whatever the rungs below.
    public let isReached: Bool
    /// Why, with figures.
    public let reason: LocalizedText
  }

  /// What was declared; `nil` where nothing was.
  public let declared: DeclaredParticipation?
  /// The highest rung that was reached.
  public let rung: Rung
  /// Every rung above the lowest, with the reason.
  public let steps: [Step]

  /// The level in the common order.
  ///
  /// Who could give input and heard nothing of it was informed: to be consulted means to be answered.
  public var level: LevelOfParticipation { rung.level }

  /// Whether everything was kept that the declared level promises; `nil` where none was declared.
  public var isPromiseKept: Bool? { declared.map { _ in brokenDuties.isEmpty } }

  /// What the declared level promises and the consultation did not keep, lowest first.
  public var brokenDuties: [ParticipationDuty] {
    (declared?.duties ?? []).filter { duty in
      !steps.contains { $0.rung == duty.rung && $0.isReached }
    }
  }

  /// One sentence with declared and effective level.
  public var sentence: LocalizedText {
    guard let declared else {
      return LocalizedText(
        english: "Nothing was declared; effectively: {1}.", serbian: "Ništa nije objavljeno; stvarno: {1}.",
        polish: "Niczego nie zadeklarowano; faktycznie: {1}.", filling: [rung.label])
    }
    return LocalizedText(
      english: "Declared: {1}; effectively: {2}.", serbian: "Objavljeno: {1}; stvarno: {2}.",
      polish: "Zadeklarowano: {1}; faktycznie: {2}.", filling: [declared.label, rung.label])
  }
}

extension EffectiveParticipation.Rung: Comparable {
  /// Whether people got less on one rung than on the other.
  public static func < (left: Self, right: Self) -> Bool { left.place < right.place }

  private var place: Int {
    switch self {
    case .nobodyTold: 0
    case .informedOnly: 1
    case .couldGiveInput: 2
    case .gotFeedback: 3
    case .iterativeDialogue: 4
    case .decidedTogether: 5
    case .decisionHandedOver: 6
    }
  }

  /// The level in the common order.
  public var level: LevelOfParticipation {
    switch self {
    case .nobodyTold: .none
    case .informedOnly, .couldGiveInput: .inform
    case .gotFeedback: .consult
    case .iterativeDialogue: .involve
    case .decidedTogether: .coDecide
    case .decisionHandedOver: .citizenControl
    }
  }

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .nobodyTold:
      LocalizedText(
        english: "nobody was told", serbian: "niko nije obavešten", polish: "nikogo nie powiadomiono")
    case .informedOnly:
      LocalizedText(english: "informed only", serbian: "samo obaveštavanje", polish: "tylko informowanie")
    case .couldGiveInput:
      LocalizedText(
        english: "could give input", serbian: "mogućnost davanja doprinosa",
        polish: "możliwość zabrania głosu")
    case .gotFeedback:
      LocalizedText(
        english: "got feedback how input was considered", serbian: "povratna informacija o doprinosima",
        polish: "informacja zwrotna o wkładach")
    case .iterativeDialogue:
      LocalizedText(
        english: "dialogue in several turns", serbian: "dijalog u više krugova",
        polish: "dialog w wielu turach")
    case .decidedTogether:
      LocalizedText(english: "decided together", serbian: "zajednička odluka", polish: "wspólna decyzja")
    case .decisionHandedOver:
      LocalizedText(
        english: "decision handed over", serbian: "odluka prepuštena građanima",
        polish: "decyzja oddana obywatelom")
    }
  }
}

extension ParticipationDuty {
  /// The rung on which the duty is kept.
  public var rung: EffectiveParticipation.Rung {
    switch self {
    case .keepInformed: .informedOnly
    case .takeContributions: .couldGiveInput
    case .answerContributions: .gotFeedback
    case .reflectConcerns: .iterativeDialogue
    case .decideTogether: .decidedTogether
    case .carryOutTheirDecision: .decisionHandedOver
    }
  }
}
