extension CooperationModel {
  /// What can happen in a model of cooperation.
  public enum Event: LifecycleEvent {
    // The parts of the model.
    /// A part is drafted, or drafted anew before its adoption.
    case partDrafted(part: ModelPart, document: Identifier<ModelDocument>)
    /// The group of experts advises on a part.
    case partAdvised(part: ModelPart, opinion: Reference)
    /// A part is adopted.
    case partAdopted(part: ModelPart)
    /// An adopted part is opened again.
    indirect case partReopened(part: ModelPart, reason: LocalizedText)

    // The course of the model.
    /// The model is adopted as a whole.
    case modelAdopted
    /// It begins to be applied.
    case implementationBegan
    /// It is applied in a region.
    case regionJoined(region: Identifier<Territory>)
    /// A product is delivered.
    indirect case deliverableProduced(deliverable: Identifier<ModelDeliverable>, result: Reference?)
    /// It is evaluated.
    indirect case evaluated(findings: LocalizedText)
    /// It is given up.
    indirect case abandoned(reason: LocalizedText)

    /// The kinds of event.
    public enum Kind: String, ProcessName {
      // Each is the event of the same name.
      /// Part drafted.
      case partDrafted
      /// Part advised on.
      case partAdvised
      /// Part adopted.
      case partAdopted
      /// Part reopened.
      case partReopened
      /// Model adopted.
      case modelAdopted
      /// Implementation began.
      case implementationBegan
      /// Region joined.
      case regionJoined
      /// Product delivered.
      case deliverableProduced
      /// Model evaluated.
      case evaluated
      /// Model abandoned.
      case abandoned
    }

    /// The kind of this event.
    public var kind: Kind {
      switch self {
      case .partDrafted: .partDrafted
      case .partAdvised: .partAdvised
      case .partAdopted: .partAdopted
      case .partReopened: .partReopened
      case .modelAdopted: .modelAdopted
      case .implementationBegan: .implementationBegan
      case .regionJoined: .regionJoined
      case .deliverableProduced: .deliverableProduced
      case .evaluated: .evaluated
      case .abandoned: .abandoned
      }
    }
  }
}
