extension Contribution {
  /// What can happen to a contribution.
  public enum Event: LifecycleEvent {
    // What its authors do.
    /// It says something else, or asks for other changes of a text.
    indirect case revised(text: LocalizedText, amendments: [TextAmendment])
    /// Somebody becomes a co-author.
    case coAuthorAdded(coAuthor: ParticipantIdentifier)
    /// A co-author leaves.
    case coAuthorLeft(coAuthor: ParticipantIdentifier)
    /// A proposed change becomes its text, and whoever proposed it a co-author.
    case changeAccepted(change: Identifier<ProposedChange>)
    /// A proposed change is not taken over.
    indirect case changeRejected(change: Identifier<ProposedChange>, reason: LocalizedText)
    /// It is sent or handed in.
    case submitted(channel: Channel)
    /// Its authors take it back.
    indirect case withdrawn(reason: WithdrawalReason, explanation: LocalizedText)
    /// Its authors ask for a second reading.
    indirect case appealed(grounds: LocalizedText)

    // What others do to it.
    /// Somebody proposes another text to the authors.
    indirect case changeProposed(change: Identifier<ProposedChange>, text: LocalizedText)
    /// Whoever proposed a change takes it back.
    case changeWithdrawn(change: Identifier<ProposedChange>)

    // What the host does.
    /// It is not admitted.
    indirect case ruledInadmissible(code: InadmissibilityCode, explanation: LocalizedText)
    /// It is admitted.
    case registered
    /// The last day for its answer is set, or set anew.
    case dueSet(due: Day)
    /// It is weighed.
    case analysed
    /// It goes on in another one.
    case merged(into: Identifier<Contribution>)
    /// It goes on in several.
    case split(into: [Identifier<Contribution>])
    /// Another one takes it over as it is.
    case copied(to: Identifier<Contribution>)
    /// It is taken over.
    indirect case accepted(answer: Identifier<ContributionAnswer>, reason: LocalizedText?)
    /// Part of it is taken over.
    indirect case partlyAccepted(answer: Identifier<ContributionAnswer>, reason: LocalizedText)
    /// It is not taken over.
    indirect case rejected(answer: Identifier<ContributionAnswer>, reason: LocalizedText)
    /// The answer is published.
    case answerPublished
    /// It stands in a document.
    case enteredInDocument(document: Reference)
    /// What becomes of it is watched elsewhere.
    case tracked(by: Reference)
    /// Nobody ever answered it.
    case neverAnswered

    /// The kinds of event.
    public enum Kind: String, ProcessName {
      // Each is the event of the same name.
      /// A new version.
      case revised
      /// A co-author more.
      case coAuthorAdded
      /// A co-author less.
      case coAuthorLeft
      /// A proposed change is taken over.
      case changeAccepted
      /// A proposed change is not taken over.
      case changeRejected
      /// Submitted.
      case submitted
      /// Taken back.
      case withdrawn
      /// An appeal.
      case appealed
      /// A change is proposed.
      case changeProposed
      /// A proposed change is taken back.
      case changeWithdrawn
      /// Not admitted.
      case ruledInadmissible
      /// Admitted.
      case registered
      /// A last day for the answer.
      case dueSet
      /// Weighed.
      case analysed
      /// Merged.
      case merged
      /// Split.
      case split
      /// Copied.
      case copied
      /// Taken over.
      case accepted
      /// Taken over in part.
      case partlyAccepted
      /// Not taken over.
      case rejected
      /// The answer is published.
      case answerPublished
      /// In a document.
      case enteredInDocument
      /// Watched elsewhere.
      case tracked
      /// Never answered.
      case neverAnswered
    }

    /// The kind of this event.
    public var kind: Kind {
      switch self {
      case .revised: .revised
      case .coAuthorAdded: .coAuthorAdded
      case .coAuthorLeft: .coAuthorLeft
      case .changeAccepted: .changeAccepted
      case .changeRejected: .changeRejected
      case .submitted: .submitted
      case .withdrawn: .withdrawn
      case .appealed: .appealed
      case .changeProposed: .changeProposed
      case .changeWithdrawn: .changeWithdrawn
      case .ruledInadmissible: .ruledInadmissible
      case .registered: .registered
      case .dueSet: .dueSet
      case .analysed: .analysed
      case .merged: .merged
      case .split: .split
      case .copied: .copied
      case .accepted: .accepted
      case .partlyAccepted: .partlyAccepted
      case .rejected: .rejected
      case .answerPublished: .answerPublished
      case .enteredInDocument: .enteredInDocument
      case .tracked: .tracked
      case .neverAnswered: .neverAnswered
      }
    }
  }
}
