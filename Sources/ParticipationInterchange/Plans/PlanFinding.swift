public import Participation

/// Something in a plan document that could not be taken as it stands, with the place.
public struct PlanFinding: Hashable, Sendable, Serializable {
  /// The place in the document, such as `commitments[2].declared[0]`.
  public let path: String
  /// What is wrong, in sentences a person can act on.
  public let sentence: LocalizedText

  init(_ path: String, _ sentence: LocalizedText) {
    self.path = path
    self.sentence = sentence
  }

  init<Process: Lifecycle>(_ path: String, _ refusal: Refusal<Process>) {
    self.init(
      path,
      LocalizedText(
        english: refusal.text(in: .english), serbian: refusal.text(in: .serbianLatin),
        polish: refusal.text(in: .polish)))
  }
}

/// What was made of a plan document.
public struct PlanReading: Hashable, Sendable {
  /// The journals; `nil` where what is fixed of the plan does not fit together.
  public let record: PlanRecord?
  /// Everything that could not be taken, in the order of the document.
  ///
  /// What is named here is not on record;
  /// everything else is.
  public let findings: [PlanFinding]
}
