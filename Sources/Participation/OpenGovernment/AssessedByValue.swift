/// What a reviewer found for each of the values of open government.
public struct AssessedByValue<Value: Hashable & Sendable>: Hashable, Sendable {
  /// What was found for access to information.
  public var accessToInformation: Assessed<Value>
  /// What was found for civic participation.
  public var civicParticipation: Assessed<Value>
  /// What was found for public accountability.
  public var publicAccountability: Assessed<Value>
  /// What was found for technology and innovation.
  public var technology: Assessed<Value>

  /// Findings by value; where one is left out there is no data.
  public init(
    accessToInformation: Assessed<Value> = .noData, civicParticipation: Assessed<Value> = .noData,
    publicAccountability: Assessed<Value> = .noData, technology: Assessed<Value> = .noData
  ) {
    self.accessToInformation = accessToInformation
    self.civicParticipation = civicParticipation
    self.publicAccountability = publicAccountability
    self.technology = technology
  }

  /// What was found for a value.
  public subscript(value: OpenGovernmentValue) -> Assessed<Value> {
    get {
      switch value {
      case .accessToInformation: accessToInformation
      case .civicParticipation: civicParticipation
      case .publicAccountability: publicAccountability
      case .technology: technology
      }
    }
    set {
      switch value {
      case .accessToInformation: accessToInformation = newValue
      case .civicParticipation: civicParticipation = newValue
      case .publicAccountability: publicAccountability = newValue
      case .technology: technology = newValue
      }
    }
  }
}

extension AssessedByValue: Serializable where Value: Serializable {}
