extension Contribution {
  /// What an event can require beyond its place in the table.
  public enum Requirement: String, ProcessName {
    /// Whoever acts is an author or a co-author.
    case byAuthors
    /// Whoever acts is an author, a co-author, or an officer who takes down what was handed in.
    case broughtIn
    /// Whoever acts is the co-author who leaves, or the author.
    case byTheLeaving
    /// Whoever acts proposed the change.
    case byTheProposer
    /// The person is no author yet.
    case coAuthorNew
    /// The person is a co-author.
    case coAuthorKnown
    /// The identifier of the change is free.
    case changeNew
    /// The change waits for the authors.
    case changePending
    /// It goes on in others than those it came from: merged in one, split in two or more, each once.
    case successorsApart
    /// It was not copied there before.
    case copyNew
    /// The answer is not published.
    case answerInternal
    /// The answer is published.
    case answerOut
    /// There was no appeal before.
    case firstAppeal
    /// The appeal is against an answer.
    case appealOfAnswer
    /// The appeal is against the ruling that it is inadmissible.
    case appealOfRuling
    /// It does not stand in the document yet.
    case documentNew
    /// The last day for the answer is over, where there is one.
    case deadlineOver
  }

  /// The table of the contribution.
  public static func cell(_ stage: Stage, _ kind: Event.Kind) -> Cell<Contribution> {
    switch stage {
    case .drafted:
      switch kind {
      case .submitted: .to(.submitted, if: .broughtIn)
      case .revised, .coAuthorAdded, .coAuthorLeft, .changeAccepted, .changeRejected, .withdrawn,
        .changeProposed, .changeWithdrawn:
        writing(kind)
      case .appealed, .ruledInadmissible, .registered, .dueSet, .analysed, .merged, .split, .copied,
        .accepted, .partlyAccepted, .rejected, .answerPublished, .enteredInDocument, .tracked,
        .neverAnswered:
        .impossible
      }
    case .submitted:
      switch kind {
      case .ruledInadmissible: .to(.inadmissible, by: .consultationCoordinator, .competentBody, .clerk)
      case .registered: .to(.registered, by: .consultationCoordinator, .competentBody, .clerk)
      case .revised, .coAuthorAdded, .coAuthorLeft, .changeAccepted, .changeRejected, .withdrawn,
        .changeProposed, .changeWithdrawn:
        writing(kind)
      case .dueSet, .copied, .neverAnswered: handling(kind)
      case .submitted, .appealed, .analysed, .merged, .split, .accepted, .partlyAccepted, .rejected,
        .answerPublished, .enteredInDocument, .tracked:
        .impossible
      }
    case .registered:
      switch kind {
      case .analysed: .to(.analysed, by: .consultationCoordinator, .competentBody, .rapporteur, .expert)
      case .revised, .coAuthorAdded, .coAuthorLeft, .changeAccepted, .changeRejected, .withdrawn,
        .changeProposed, .changeWithdrawn:
        writing(kind)
      case .dueSet, .merged, .split, .copied, .neverAnswered: handling(kind)
      case .submitted, .appealed, .ruledInadmissible, .registered, .accepted, .partlyAccepted, .rejected,
        .answerPublished, .enteredInDocument, .tracked:
        .impossible
      }
    case .analysed:
      switch kind {
      case .withdrawn: writing(kind)
      case .dueSet, .merged, .split, .copied, .neverAnswered: handling(kind)
      case .accepted: .to(.accepted, by: .competentBody, .decisionMaker, .consultationCoordinator)
      case .partlyAccepted:
        .to(.partlyAccepted, by: .competentBody, .decisionMaker, .consultationCoordinator)
      case .rejected: .to(.rejected, by: .competentBody, .decisionMaker, .consultationCoordinator)
      case .revised, .coAuthorAdded, .coAuthorLeft, .changeAccepted, .changeRejected, .submitted, .appealed,
        .changeProposed, .changeWithdrawn, .ruledInadmissible, .registered, .analysed, .answerPublished,
        .enteredInDocument, .tracked:
        .impossible
      }
    case .accepted, .partlyAccepted, .rejected: afterAnswer(stage, kind)
    case .inadmissible:
      switch kind {
      case .appealed: .to(.underAppeal, if: .byAuthors, .firstAppeal)
      case .copied: handling(kind)
      case .revised, .coAuthorAdded, .coAuthorLeft, .changeAccepted, .changeRejected, .submitted, .withdrawn,
        .changeProposed, .changeWithdrawn, .ruledInadmissible, .registered, .dueSet, .analysed, .merged,
        .split, .accepted, .partlyAccepted, .rejected, .answerPublished, .enteredInDocument, .tracked,
        .neverAnswered:
        .impossible
      }
    case .underAppeal: secondReading(kind)
    case .enteredInDocument:
      switch kind {
      case .enteredInDocument: .stays(by: .competentBody, .consultationCoordinator, if: .documentNew)
      case .tracked: .to(.tracked, by: .competentBody, .consultationCoordinator, .observer)
      case .answerPublished:
        .stays(by: .competentBody, .consultationCoordinator, .clerk, if: .answerInternal)
      case .copied: handling(kind)
      case .revised, .coAuthorAdded, .coAuthorLeft, .changeAccepted, .changeRejected, .submitted, .withdrawn,
        .appealed, .changeProposed, .changeWithdrawn, .ruledInadmissible, .registered, .dueSet, .analysed,
        .merged, .split, .accepted, .partlyAccepted, .rejected, .neverAnswered:
        .impossible
      }
    case .tracked, .withdrawn, .merged, .split, .neverAnswered: .impossible
    }
  }

  /// Once it is answered: the answer can be changed until it is published, and appealed against after that.
  private static func afterAnswer(_ stage: Stage, _ kind: Event.Kind) -> Cell<Contribution> {
    switch kind {
    case .accepted:
      .to(
        .accepted, by: .competentBody, .decisionMaker, .consultationCoordinator, if: .answerInternal)
    case .partlyAccepted:
      .to(
        .partlyAccepted, by: .competentBody, .decisionMaker, .consultationCoordinator, if: .answerInternal)
    case .rejected:
      .to(
        .rejected, by: .competentBody, .decisionMaker, .consultationCoordinator, if: .answerInternal)
    case .answerPublished: .stays(by: .competentBody, .consultationCoordinator, .clerk, if: .answerInternal)
    case .appealed:
      stage == .accepted ? .impossible : .to(.underAppeal, if: .byAuthors, .firstAppeal, .answerOut)
    case .enteredInDocument:
      stage == .rejected
        ? .impossible
        : .to(.enteredInDocument, by: .competentBody, .consultationCoordinator, if: .documentNew)
    case .copied: handling(kind)
    case .revised, .coAuthorAdded, .coAuthorLeft, .changeAccepted, .changeRejected, .submitted, .withdrawn,
      .changeProposed, .changeWithdrawn, .ruledInadmissible, .registered, .dueSet, .analysed, .merged,
      .split, .tracked, .neverAnswered:
      .impossible
    }
  }

  /// The second reading, of the answer or of the ruling.
  private static func secondReading(_ kind: Event.Kind) -> Cell<Contribution> {
    switch kind {
    case .accepted: .to(.accepted, by: .competentBody, .decisionMaker, if: .appealOfAnswer)
    case .partlyAccepted: .to(.partlyAccepted, by: .competentBody, .decisionMaker, if: .appealOfAnswer)
    case .rejected: .to(.rejected, by: .competentBody, .decisionMaker, if: .appealOfAnswer)
    case .registered: .to(.registered, by: .competentBody, .decisionMaker, if: .appealOfRuling)
    case .ruledInadmissible: .to(.inadmissible, by: .competentBody, .decisionMaker, if: .appealOfRuling)
    case .copied, .neverAnswered: handling(kind)
    case .revised, .coAuthorAdded, .coAuthorLeft, .changeAccepted, .changeRejected, .submitted, .withdrawn,
      .appealed, .changeProposed, .changeWithdrawn, .dueSet, .analysed, .merged, .split, .answerPublished,
      .enteredInDocument, .tracked:
      .impossible
    }
  }

  /// What its authors and others write, wherever it can be changed or taken back.
  private static func writing(_ kind: Event.Kind) -> Cell<Contribution> {
    switch kind {
    case .revised: .stays(if: .byAuthors)
    case .coAuthorAdded: .stays(if: .byAuthors, .coAuthorNew)
    case .coAuthorLeft: .stays(if: .byTheLeaving, .coAuthorKnown)
    case .changeAccepted, .changeRejected: .stays(if: .byAuthors, .changePending)
    case .changeProposed: .stays(if: .changeNew)
    case .changeWithdrawn: .stays(if: .byTheProposer, .changePending)
    case .withdrawn: .to(.withdrawn, if: .byAuthors)
    case .submitted, .appealed, .ruledInadmissible, .registered, .dueSet, .analysed, .merged, .split,
      .copied, .accepted, .partlyAccepted, .rejected, .answerPublished, .enteredInDocument, .tracked,
      .neverAnswered:
      .impossible
    }
  }

  /// What the host does to it wherever it can.
  private static func handling(_ kind: Event.Kind) -> Cell<Contribution> {
    switch kind {
    case .dueSet: .stays(by: .consultationCoordinator, .competentBody, .clerk)
    case .merged:
      .to(.merged, by: .consultationCoordinator, .competentBody, .rapporteur, if: .successorsApart)
    case .split:
      .to(.split, by: .consultationCoordinator, .competentBody, .rapporteur, if: .successorsApart)
    case .copied: .stays(by: .consultationCoordinator, .competentBody, .rapporteur, if: .copyNew)
    case .neverAnswered: .to(.neverAnswered, if: .deadlineOver)
    case .revised, .coAuthorAdded, .coAuthorLeft, .changeAccepted, .changeRejected, .submitted, .withdrawn,
      .appealed, .changeProposed, .changeWithdrawn, .ruledInadmissible, .registered, .analysed, .accepted,
      .partlyAccepted, .rejected, .answerPublished, .enteredInDocument, .tracked:
      .impossible
    }
  }

  /// The kinds of event that can bring a requirement about; those that rest on the event itself, on who acts
  /// or on time have none.
  public static func sources(of requirement: Requirement) -> [Event.Kind] {
    switch requirement {
    case .coAuthorKnown: [.coAuthorAdded, .changeAccepted]
    case .changePending: [.changeProposed]
    case .answerInternal: [.accepted, .partlyAccepted, .rejected]
    case .answerOut: [.answerPublished]
    case .appealOfAnswer, .appealOfRuling: [.appealed]
    case .byAuthors, .broughtIn, .byTheLeaving, .byTheProposer, .coAuthorNew, .changeNew, .successorsApart,
      .copyNew, .firstAppeal, .documentNew, .deadlineOver:
      []
    }
  }
}
