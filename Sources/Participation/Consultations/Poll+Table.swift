extension Poll {
  /// What an event can require beyond its place in the table.
  public enum Requirement: String, ProcessName {
    /// There is a question.
    case questionsSet
    /// The question is one of the poll.
    case questionStands
    /// The day is one on which answers are taken.
    case inTime
    /// The key has not been used where only first answers count.
    case keyUnused
    /// The answers fit the questions.
    case answersFit
  }

  /// The table of the poll.
  public static func cell(_ stage: Stage, _ kind: Event.Kind) -> Cell<Poll> {
    switch stage {
    case .draft:
      switch kind {
      case .questionSet: .stays(by: .clerk, .coordinator, .organiser)
      case .questionDropped: .stays(by: .clerk, .coordinator, .organiser, if: .questionStands)
      case .opened: .to(.open, by: .clerk, .coordinator, .organiser, if: .questionsSet)
      case .answered, .closed: .impossible
      }
    case .open:
      switch kind {
      case .answered: .stays(if: .inTime, .keyUnused, .answersFit)
      case .closed: .to(.closed, by: .clerk, .coordinator, .organiser)
      case .questionSet, .questionDropped, .opened: .impossible
      }
    case .closed: .impossible
    }
  }

  /// The kinds of event that can bring a requirement about; those that rest on the event itself have none.
  public static func sources(of requirement: Requirement) -> [Event.Kind] {
    switch requirement {
    case .questionsSet, .questionStands: [.questionSet]
    case .inTime, .keyUnused, .answersFit: []
    }
  }

  /// What can be missing in a poll, with its figures.
  public enum Shortfall: Hashable, Sendable {
    /// There is no question.
    case noQuestions
    /// No question has the name.
    case noQuestion(Identifier<PollQuestion>)
    /// Answers are taken from a day on.
    case tooEarly(opens: Day)
    /// Answers were taken until a day.
    case tooLate(closed: Day, days: Int)
    /// The key was used on a day.
    case answeredAlready(Identifier<PollRespondent>, on: Day)
    /// Nothing is answered.
    case nothingAnswered
    /// A question is answered twice.
    case questionTwice(Identifier<PollQuestion>)
    /// The answer is of another form than the question.
    case otherForm(Identifier<PollQuestion>)
    /// The question has no such option.
    case noOption(Identifier<PollOption>, of: Identifier<PollQuestion>)
    /// An option is chosen twice.
    case optionTwice(Identifier<PollOption>, of: Identifier<PollQuestion>)
    /// Too many options are chosen.
    case tooManyOptions(Int, most: Int, of: Identifier<PollQuestion>)
    /// The number lies outside the scale.
    case offScale(Int, from: Int, to: Int, of: Identifier<PollQuestion>)
  }

  /// What is missing for a requirement, or `nil` where it is met.
  public func shortfall(of requirement: Requirement, for event: Event?, on day: Day) -> Shortfall? {
    switch requirement {
    case .questionsSet: return questions.isEmpty ? .noQuestions : nil
    case .questionStands:
      guard case .questionDropped(let question)? = event else {
        return questions.isEmpty ? .noQuestions : nil
      }
      return questions.contains { $0.id == question } ? nil : .noQuestion(question)
    case .inTime:
      if let opens = charter.opens, day < opens { return .tooEarly(opens: opens) }
      if let closes = charter.closes, day > closes {
        return .tooLate(closed: closes, days: closes.days(until: day))
      }
      return nil
    case .keyUnused:
      guard charter.policy == .first, case .answered(let respondent, _)? = event else { return nil }
      return responses[respondent].map { .answeredAlready(respondent, on: $0.day) }
    case .answersFit:
      guard case .answered(_, let answers)? = event else { return nil }
      if answers.isEmpty { return .nothingAnswered }
      var known: Set<Identifier<PollQuestion>> = []
      for answer in answers {
        guard known.insert(answer.question).inserted else { return .questionTwice(answer.question) }
        if let shortfall = misfit(of: answer) { return shortfall }
      }
      return nil
    }
  }

  /// Why an answer does not fit its question; `nil` where it does.
  private func misfit(of answer: PollAnswer) -> Shortfall? {
    guard let question = questions.first(where: { $0.id == answer.question }) else {
      return .noQuestion(answer.question)
    }
    func missing(_ option: Identifier<PollOption>) -> Shortfall? {
      question.options.contains { $0.id == option } ? nil : .noOption(option, of: question.id)
    }
    switch (question.form, answer.value) {
    case (.single, .option(let option)): return missing(option)
    case (.multiple(let most), .options(let options)):
      if options.isEmpty { return .nothingAnswered }
      var chosen: Set<Identifier<PollOption>> = []
      for option in options {
        if let shortfall = missing(option) { return shortfall }
        guard chosen.insert(option).inserted else { return .optionTwice(option, of: question.id) }
      }
      guard let most, options.count > most else { return nil }
      return .tooManyOptions(options.count, most: most, of: question.id)
    case (.scale(let from, let to), .number(let number)):
      return from <= number && number <= to ? nil : .offScale(number, from: from, to: to, of: question.id)
    case (.openText, .text(let text)): return text.isEmpty ? .nothingAnswered : nil
    case (.single, .options), (.single, .number), (.single, .text), (.multiple, .option),
      (.multiple, .number), (.multiple, .text), (.scale, .option), (.scale, .options), (.scale, .text),
      (.openText, .option), (.openText, .options), (.openText, .number):
      return .otherForm(question.id)
    }
  }
}
