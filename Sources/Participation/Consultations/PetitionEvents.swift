extension Petition {
  /// What can happen to a petition.
  public enum Event: LifecycleEvent {
    // Before signatures are collected.
    /// Somebody stands by it as a sponsor.
    case sponsorJoined(sponsor: ParticipantIdentifier)
    /// A sponsor no longer does.
    case sponsorLeft(sponsor: ParticipantIdentifier)
    /// It is put before the public, and signatures are collected.
    case published
    /// It is not taken.
    indirect case refused(ground: PetitionRefusal, reason: LocalizedText)

    // Signatures.
    /// Somebody signs by name.
    case signed(
      signatory: ParticipantIdentifier, territory: Identifier<Territory>?, channel: SignatureChannel)
    /// Signatures are counted.
    case signaturesCounted(
      signatures: Int, territory: Identifier<Territory>?, channel: SignatureChannel)
    /// A signature given by name does not count.
    case signatureStruck(signatory: ParticipantIdentifier, channel: SignatureChannel, ground: StrikeGround)
    /// Signatures do not count.
    case signaturesStruck(
      signatures: Int, territory: Identifier<Territory>?, channel: SignatureChannel, ground: StrikeGround)
    /// Signatures are collected for longer.
    case periodExtended(until: Day)
    /// The missing signatures may be collected.
    case collectionReopened(until: Day)

    // Its course.
    /// It is handed over.
    case submitted
    /// There are enough signatures.
    case verified
    /// There are too few.
    case foundInsufficient
    /// It is to be debated on a day; on another one where that was set before.
    case scheduled(day: Day)
    /// It was debated.
    case debated
    /// What was asked for will be done.
    case accepted
    /// Part of it will be done.
    indirect case partlyAccepted(reason: LocalizedText)
    /// None of it will be done.
    indirect case turnedDown(reason: LocalizedText)
    /// The addressee says something before the end.
    indirect case interimAnswered(answer: LocalizedText)
    /// The addressee answers.
    indirect case answered(answer: LocalizedText)
    /// The addressee did not answer, and will not.
    case leftUnanswered
    /// It comes to its end without being dealt with.
    case lapsed(ground: LapseGround)
    /// Who started it takes it back.
    indirect case withdrawn(reason: LocalizedText)

    /// The kinds of event.
    public enum Kind: String, ProcessName {
      // Each is the event of the same name.
      /// One sponsor more.
      case sponsorJoined
      /// One sponsor less.
      case sponsorLeft
      /// Put before the public.
      case published
      /// Not taken.
      case refused
      /// Signed by name.
      case signed
      /// Signatures counted.
      case signaturesCounted
      /// A named signature struck.
      case signatureStruck
      /// Signatures struck.
      case signaturesStruck
      /// More time.
      case periodExtended
      /// Time for the missing ones.
      case collectionReopened
      /// Handed over.
      case submitted
      /// Enough signatures.
      case verified
      /// Too few signatures.
      case foundInsufficient
      /// A day for the debate.
      case scheduled
      /// Debated.
      case debated
      /// Accepted.
      case accepted
      /// Accepted in part.
      case partlyAccepted
      /// Turned down.
      case turnedDown
      /// Answered before the end.
      case interimAnswered
      /// Answered.
      case answered
      /// Never answered.
      case leftUnanswered
      /// Lapsed.
      case lapsed
      /// Taken back.
      case withdrawn
    }

    /// The kind of this event.
    public var kind: Kind {
      switch self {
      case .sponsorJoined: .sponsorJoined
      case .sponsorLeft: .sponsorLeft
      case .published: .published
      case .refused: .refused
      case .signed: .signed
      case .signaturesCounted: .signaturesCounted
      case .signatureStruck: .signatureStruck
      case .signaturesStruck: .signaturesStruck
      case .periodExtended: .periodExtended
      case .collectionReopened: .collectionReopened
      case .submitted: .submitted
      case .verified: .verified
      case .foundInsufficient: .foundInsufficient
      case .scheduled: .scheduled
      case .debated: .debated
      case .accepted: .accepted
      case .partlyAccepted: .partlyAccepted
      case .turnedDown: .turnedDown
      case .interimAnswered: .interimAnswered
      case .answered: .answered
      case .leftUnanswered: .leftUnanswered
      case .lapsed: .lapsed
      case .withdrawn: .withdrawn
      }
    }
  }
}
