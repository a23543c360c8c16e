/// What is known of a local action plan of the Open Government Partnership, as far as its rules ask for it.
///
/// Every fact can be left out: what is not known is `nil`, and a rule that rests on it says that there is no
/// data. The facts can be written down by hand, read from forms of the partnership, or taken from the record
/// of a ``LocalProgramme``.
///
/// Source: OGP Local Handbook, inception form and end-of-commitment form.
public struct LocalPlanFacts: Hashable, Sendable, Serializable {
  /// A commitment of the plan, as far as its assessment is concerned.
  public struct CommitmentFacts: Hashable, Sendable, Serializable {
    /// The name by which the plan knows it.
    public var commitment: Reference
    /// The day on which it was carried out completely; `nil` where it was not, or that is not known.
    public var implemented: Day?
    /// The day of its assessment; `nil` where there is none.
    public var assessed: Day?

    /// Facts of a commitment.
    public init(_ commitment: Reference, implemented: Day? = nil, assessed: Day? = nil) {
      self.commitment = commitment
      self.implemented = implemented
      self.assessed = assessed
    }
  }

  /// The day of the expression of interest.
  public var entered: Day?
  /// The last day of the term of the local government that entered.
  public var termEnds: Day?
  /// Who supports the expression of interest by letter.
  public var letter: LetterOfSupport?
  /// The days of the reforms in open government that were made before; empty where there was none.
  public var reforms: [Day]?
  /// Minimum requirement 1.1: whether a forum exists.
  public var hasForum: Bool?
  /// Minimum requirement 1.2: whether several sides sit in the forum.
  public var isForumMultiStakeholder: Bool?
  /// Minimum requirement 1.3: how many meetings with civil society there were while the plan was made.
  public var meetingsWithCivilSociety: Int?
  /// Minimum requirement 1.4: whether the stakeholders of the forum endorse the plan.
  public var isEndorsed: Bool?
  /// The day on which the plan was submitted.
  public var submitted: Day?
  /// The day of the inception assessment; `nil` where there is none.
  public var inceptionAssessed: Day?
  /// The last day of the plan.
  public var planEnds: Day?
  /// The commitments of the plan.
  public var commitments: [CommitmentFacts]?
  /// The days on which the website was updated since the plan was submitted; empty where it was not.
  public var websiteUpdates: [Day]?

  /// Facts; whatever is left out is not known.
  public init(
    entered: Day? = nil, termEnds: Day? = nil, letter: LetterOfSupport? = nil, reforms: [Day]? = nil,
    hasForum: Bool? = nil, isForumMultiStakeholder: Bool? = nil, meetingsWithCivilSociety: Int? = nil,
    isEndorsed: Bool? = nil, submitted: Day? = nil, inceptionAssessed: Day? = nil, planEnds: Day? = nil,
    commitments: [CommitmentFacts]? = nil, websiteUpdates: [Day]? = nil
  ) {
    self.entered = entered
    self.termEnds = termEnds
    self.letter = letter
    self.reforms = reforms
    self.hasForum = hasForum
    self.isForumMultiStakeholder = isForumMultiStakeholder
    self.meetingsWithCivilSociety = meetingsWithCivilSociety
    self.isEndorsed = isEndorsed
    self.submitted = submitted
    self.inceptionAssessed = inceptionAssessed
    self.planEnds = planEnds
    self.commitments = commitments
    self.websiteUpdates = websiteUpdates
  }

  /// The facts that the record of a municipality tells; nothing that it does not.
  ///
  /// A round table or a public event counts as a meeting with civil society where it is on record that civil
  /// society came; where the attendance of one is not on record, nothing is said unless another counts.
  public init(_ programme: LocalProgramme) {
    let gatherings = [programme.roundTable].compactMap { $0 } + programme.publicEvents
    let met = gatherings.count { $0.attendance?.sides.contains(.civilSociety) == true }
    let sides = programme.sidesAtTable
    self.init(
      entered: programme.application?.day, termEnds: programme.charter.termEnds,
      letter: programme.application?.letter,
      isForumMultiStakeholder: sides.contains(.localGovernment) && sides.contains(.civilSociety) ? true : nil,
      meetingsWithCivilSociety: met > 0 ? met : nil, planEnds: programme.charter.planPeriod?.last)
  }
}
