extension LegislativeMonitor {
  /// What can happen in the monitoring of a bill.
  public enum Event: LifecycleEvent {
    // The course of the bill.
    /// It begins to be drafted.
    case draftingBegan
    /// It is sent to other ministers.
    case agreementsBegan
    /// It is put to public consultation.
    case consultationOpened
    /// Bodies are asked for their opinions.
    case opinionsInvited
    /// It goes to a committee of the government.
    case committeeReferred
    /// It goes to the council of ministers.
    case councilReferred
    /// It goes to parliament.
    case parliamentReferred
    /// It goes back to drafting.
    indirect case returned(reason: LocalizedText)
    /// Parliament adopts it.
    case adopted
    /// It is published.
    case published
    /// Parliament rejects it.
    case rejected
    /// It is withdrawn.
    indirect case withdrawn(reason: LocalizedText)
    /// Somebody looked, and nothing new was found.
    case checked

    // Windows in which platforms can join.
    /// A time is made known in which a platform can join.
    indirect case windowOpened(window: Identifier<JoiningWindow>, kind: JoiningKind, from: Day, until: Day)
    /// The time is made longer.
    case windowExtended(window: Identifier<JoiningWindow>, until: Day)
    /// A platform begins to follow the bill.
    case watchBegan(platform: Reference)
    /// A platform no longer follows the bill.
    case watchEnded(platform: Reference)
    /// A platform joins within a window.
    indirect case joined(platform: Reference, window: Identifier<JoiningWindow>)
    /// A platform decides not to join within a window.
    indirect case declined(platform: Reference, window: Identifier<JoiningWindow>, reason: LocalizedText)

    /// The kinds of event.
    public enum Kind: String, ProcessName {
      // Each is the event of the same name.
      /// Drafting began.
      case draftingBegan
      /// Agreements began.
      case agreementsBegan
      /// Public consultation opened.
      case consultationOpened
      /// Opinions invited.
      case opinionsInvited
      /// Referred to the committee.
      case committeeReferred
      /// Referred to the council of ministers.
      case councilReferred
      /// Referred to parliament.
      case parliamentReferred
      /// Returned to drafting.
      case returned
      /// Bill adopted.
      case adopted
      /// Act published.
      case published
      /// Bill rejected.
      case rejected
      /// Bill withdrawn.
      case withdrawn
      /// Checked without news.
      case checked
      /// Window opened.
      case windowOpened
      /// Window extended.
      case windowExtended
      /// Platform began to follow.
      case watchBegan
      /// Platform stopped following.
      case watchEnded
      /// Platform joined.
      case joined
      /// Platform declined.
      case declined
    }

    /// The kind of this event.
    public var kind: Kind {
      switch self {
      case .draftingBegan: .draftingBegan
      case .agreementsBegan: .agreementsBegan
      case .consultationOpened: .consultationOpened
      case .opinionsInvited: .opinionsInvited
      case .committeeReferred: .committeeReferred
      case .councilReferred: .councilReferred
      case .parliamentReferred: .parliamentReferred
      case .returned: .returned
      case .adopted: .adopted
      case .published: .published
      case .rejected: .rejected
      case .withdrawn: .withdrawn
      case .checked: .checked
      case .windowOpened: .windowOpened
      case .windowExtended: .windowExtended
      case .watchBegan: .watchBegan
      case .watchEnded: .watchEnded
      case .joined: .joined
      case .declined: .declined
      }
    }
  }
}
