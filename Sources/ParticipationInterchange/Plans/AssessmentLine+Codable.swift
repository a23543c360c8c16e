import Participation

extension AssessmentLine: Codable {
  enum Keys: String, StrictKey {
    case on, point, specificity, isVerifiable, values, hasLens, potentialImpact, potentialForResults,
      completion, earlyResults, effect, effectByValue, isPromising, isCarriedForward, basis
  }

  /// Reads an assessment; fields that are left out have no data.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.object(Keys.self, "an assessment")
    func field<Value: Codable>(_ key: Keys) throws -> Assessed<Value> {
      try container.decodeIfPresent(Assessed<Value>.self, forKey: key) ?? .noData
    }
    self.init(
      on: try container.decode(Day.self, forKey: .on),
      try container.decode(AssessmentPoint.self, forKey: .point),
      CommitmentAssessment(
        specificity: try field(.specificity), isVerifiable: try field(.isVerifiable),
        valueRelevance: try Self.byValue(container, .values), hasLens: try field(.hasLens),
        potentialImpact: try field(.potentialImpact), potentialForResults: try field(.potentialForResults),
        completion: try field(.completion), earlyResults: try field(.earlyResults),
        openGovernmentEffect: try field(.effect),
        effectPerValue: try Self.byValue(container, .effectByValue), isPromising: try field(.isPromising),
        isCarriedForward: try field(.isCarriedForward)),
      basis: try container.decodeIfPresent(LineBasis.self, forKey: .basis))
  }

  private static func byValue<Value: Codable>(
    _ container: KeyedDecodingContainer<Keys>, _ key: Keys
  ) throws -> AssessedByValue<Value> {
    var found = AssessedByValue<Value>()
    guard container.contains(key) else { return found }
    let values = try container.decode([OpenGovernmentValue: Assessed<Value>].self, forKey: key)
    for value in OpenGovernmentValue.allCases { if let one = values[value] { found[value] = one } }
    return found
  }

  /// Writes the fields that have data, or a reason other than that there is none.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(on, forKey: .on)
    try container.encode(point, forKey: .point)
    func field<Value: Codable>(_ value: Assessed<Value>, _ key: Keys) throws {
      if value != .noData { try container.encode(value, forKey: key) }
    }
    func byValue<Value: Codable>(_ values: AssessedByValue<Value>, _ key: Keys) throws {
      var known: [OpenGovernmentValue: Assessed<Value>] = [:]
      for value in OpenGovernmentValue.allCases where values[value] != .noData {
        known[value] = values[value]
      }
      if !known.isEmpty { try container.encode(known, forKey: key) }
    }
    try field(findings.specificity, .specificity)
    try field(findings.isVerifiable, .isVerifiable)
    try byValue(findings.valueRelevance, .values)
    try field(findings.hasLens, .hasLens)
    try field(findings.potentialImpact, .potentialImpact)
    try field(findings.potentialForResults, .potentialForResults)
    try field(findings.completion, .completion)
    try field(findings.earlyResults, .earlyResults)
    try field(findings.openGovernmentEffect, .effect)
    try byValue(findings.effectPerValue, .effectByValue)
    try field(findings.isPromising, .isPromising)
    try field(findings.isCarriedForward, .isCarriedForward)
    try container.encodeIfPresent(basis, forKey: .basis)
  }
}
