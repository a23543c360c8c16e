extension ExpertGroup {
  /// What can be missing in a group of experts, with its figures.
  public enum Shortfall: Hashable, Sendable {
    /// The person is in the group since a day.
    case expertAlready(ParticipantIdentifier, since: Day)
    /// The person is not in the group.
    case noExpert(ParticipantIdentifier)
    /// Nobody is in the group.
    case nobody
    /// There are too few experts.
    case experts(have: Int, need: Int)
    /// The identifier is taken by a question asked on a day.
    case questionTaken(Identifier<ExpertQuestion>, on: Day)
    /// The last day has passed.
    case duePassed(Day, on: Day)
    /// No such question was asked.
    case noQuestion(Identifier<ExpertQuestion>, questions: Int)
    /// The question was answered or declined on a day.
    case closedAlready(Identifier<ExpertQuestion>, on: Day)
    /// No question is open.
    case noOpenQuestion
    /// The identifier is taken by the opinion on a question.
    case opinionTaken(Identifier<ExpertOpinion>, Identifier<ExpertQuestion>)
  }

  /// What is missing for a requirement, or `nil` where it is met.
  ///
  /// Who answers is judged with the occasion, see ``shortfall(of:for:at:)``.
  public func shortfall(of requirement: Requirement, for event: Event?, on day: Day) -> Shortfall? {
    switch requirement {
    case .actsAsExpert: return experts.isEmpty ? .nobody : nil
    case .expertNew:
      guard case .expertNamed(let expert, _)? = event else { return nil }
      return experts[expert].map { .expertAlready(expert, since: $0.since) }
    case .expertPresent:
      guard case .expertLeft(let expert)? = event else { return experts.isEmpty ? .nobody : nil }
      return experts[expert] == nil ? .noExpert(expert) : nil
    case .expertsEnough:
      return experts.count >= charter.leastExperts
        ? nil : .experts(have: experts.count, need: charter.leastExperts)
    case .questionNew:
      guard case .asked(let question, _, _, _)? = event else { return nil }
      return questions[question].map { .questionTaken(question, on: $0.asked) }
    case .dueAhead:
      guard case .asked(_, _, _, let due?)? = event else { return nil }
      return due < day ? .duePassed(due, on: day) : nil
    case .questionOpen:
      guard let name = event?.question else {
        return questions.contains { $0.value.answer == nil } ? nil : .noOpenQuestion
      }
      guard let question = questions[name] else { return .noQuestion(name, questions: questions.count) }
      return question.answer.map { .closedAlready(name, on: $0.day) }
    case .opinionNew:
      guard case .opined(_, let opinion, _)? = event else { return nil }
      for question in questions {
        if case .opinion(opinion, _, _, _)? = question.value.answer {
          return .opinionTaken(opinion, question.key)
        }
      }
      return nil
    }
  }

  /// What is missing for a requirement of an event in hand: only one of the group answers for it.
  public func shortfall(
    of requirement: Requirement, for event: Event, at occasion: Occasion<Role>
  ) -> Shortfall? {
    guard requirement == .actsAsExpert else {
      return shortfall(of: requirement, for: event, on: occasion.happened)
    }
    return experts[occasion.who] == nil ? .noExpert(occasion.who) : nil
  }
  /// What somebody can owe in a group of experts.
  public enum Duty: String, ProcessName {
    /// Have the group appointed.
    case appoint
    /// Answer a question.
    case answer
    /// Bring the group back to its least number.
    case refill
  }

  /// Who is responsible for a duty.
  public static func responsible(for duty: Duty) -> Role? {
    switch duty {
    case .appoint, .refill: .coordinator
    case .answer: .expert
    }
  }

  /// What is owed on a day: the appointment, experts, then answers in the order of the questions.
  public func obligations(on day: Day) -> [Obligation<ExpertGroup>] {
    switch stage {
    case .forming: return [Obligation(.appoint, since: position.since, due: charter.appointmentDue)]
    case .appointed:
      let refill: [Obligation<ExpertGroup>] =
        experts.count < charter.leastExperts ? [Obligation(.refill, since: position.since, due: nil)] : []
      return refill
        + questions.filter { $0.value.answer == nil }.map { question in
          Obligation(
            .answer, about: Reference(.expertQuestion, question.key), since: question.value.asked,
            due: question.value.due)
        }
    case .dissolved: return []
    }
  }

  /// What became of what: from the thing asked about over the question to the opinion.
  public var trace: Trace {
    var trace = Trace()
    for question in questions {
      let reference = Reference(.expertQuestion, question.key)
      // The thing asked about is named from outside; an edge that would close a circle is left out.
      if let about = question.value.about {
        try? trace.add(about, .transferredTo, reference, on: question.value.asked)
      }
      if case .opinion(let opinion, _, _, let day)? = question.value.answer {
        try? trace.add(reference, .answeredBy, Reference(.expertOpinion, opinion), on: day)
      }
    }
    return trace
  }
}

extension ExpertGroup.Event {
  var question: Identifier<ExpertQuestion>? {
    switch self {
    case .asked(let question, _, _, _), .opined(let question, _, _), .declined(let question, _): question
    case .expertNamed, .expertLeft, .appointed, .dissolved: nil
    }
  }
}
