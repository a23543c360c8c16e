/// What a trained coordinator of the Model does in a region.
///
/// Source: 001 (Regionalni Specjaliści ds. Modelu, Regionalni Konsultanci ds. Modelu).
public enum CoordinatorDuty: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// Regional specialist for the Model.
  case specialist
  /// Regional consultant for the Model.
  case consultant

  /// The role in which the person acts.
  public var role: Role {
    switch self {
    case .specialist: .regionalSpecialist
    case .consultant: .regionalConsultant
    }
  }

  /// The name in every language.
  public var label: LocalizedText { role.label }
}

/// A person who coordinates a platform, with the training that allows it.
///
/// ``Academy/coordinator(_:academy:)`` makes one of a person who has completed a cycle.
public struct Coordinator: Hashable, Sendable, Serializable {
  /// The person.
  public let person: ParticipantIdentifier
  /// The day on which the training was completed; `nil` where no completion is on record.
  public let trained: Day?
  /// The academy that trained the person; `nil` where that is not on record.
  public let academy: Reference?

  /// A coordinator.
  public init(_ person: ParticipantIdentifier, trained: Day?, academy: Reference? = nil) {
    self.person = person
    self.trained = trained
    self.academy = academy
  }
}
