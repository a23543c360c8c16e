/// The results of a poll, ready to be published: counts, of which those that are too small are withheld.
///
/// Every table of one poll stands for the same respondents. So where one of them could be published only
/// without its total, it is withheld whole, because the others tell that total.
public struct PollResults: Hashable, Sendable {
  /// Which answers of somebody who answered twice were counted.
  public let policy: PollAnswerPolicy
  /// The least number of people that a figure stands for.
  public let leastPublished: Int
  /// How many people answered; `nil` where they are too few to be told.
  public let respondents: Int?
  /// The questions, in order, with what is told of the answers.
  public let questions: [Question]

  /// What is told of the answers to one question.
  public struct Question: Hashable, Sendable {
    /// The question.
    public let id: Identifier<PollQuestion>
    /// The rows, in the order of the question.
    public let rows: [Row]

    /// Whether nothing is told.
    public var isWithheld: Bool { rows.isEmpty }
  }

  /// How many people gave one answer.
  public struct Row: Hashable, Sendable {
    /// The answer.
    public let answer: Answer
    /// How many people gave it, where that is told.
    public let cell: PublishedCounts<PollCell>.Cell
  }

  /// What was counted in a row.
  public enum Answer: Hashable, Sendable {
    /// An option.
    case option(Identifier<PollOption>)
    /// A number on the scale.
    case number(Int)
    /// Something written.
    case written
    /// Nothing.
    case unanswered
  }
}

/// The name of a cell in the table of a question.
public struct PollCell: RawRepresentable, Hashable, Sendable, Serializable {
  /// The name.
  public let rawValue: String

  /// A cell of a name.
  public init(rawValue: String) { self.rawValue = rawValue }
}

extension Poll {
  /// What may be published of the answers; `nil` while it may not be.
  ///
  /// Nothing is published of a draft, and of an open poll only where the charter says so. Complexity:
  /// O(questions × answers).
  public var results: PollResults? {
    switch stage {
    case .draft: return nil
    case .open: if !charter.isPublishedWhileOpen { return nil }
    case .closed: break
    }
    let isTold = respondents == 0 || respondents >= charter.leastPublished
    return PollResults(
      policy: charter.policy, leastPublished: charter.leastPublished,
      respondents: isTold ? respondents : nil,
      questions: questions.map { PollResults.Question(id: $0.id, rows: isTold ? rows(of: $0) : []) })
  }

  /// The published rows of a question; empty where it is withheld.
  private func rows(of question: PollQuestion) -> [PollResults.Row] {
    var people: [PollResults.Answer: Int] = [:]
    for response in responses {
      let answer = response.value.answers.first { $0.question == question.id }
      for one in Self.counted(answer?.value) { people[one, default: 0] += 1 }
    }
    switch question.form {
    case .single: return table(question.options.map { .option($0.id) } + [.unanswered], people)
    case .scale(let from, let to): return table((from...to).map { .number($0) } + [.unanswered], people)
    case .openText: return table([.written, .unanswered], people)
    case .multiple:
      // Somebody may have chosen several, so that every option is a table of its own: chosen or not.
      var rows: [PollResults.Row] = []
      for answer in question.options.map({ PollResults.Answer.option($0.id) }) + [.unanswered] {
        let chosen = people[answer, default: 0]
        let counts = PublishedCounts<PollCell>(
          [Self.yes: chosen, Self.no: respondents - chosen], leastSize: charter.leastPublished)
        guard counts.total != nil, let cell = counts[Self.yes] else { return [] }
        rows.append(PollResults.Row(answer: answer, cell: cell))
      }
      return rows
    }
  }

  private static let yes = PollCell(rawValue: "yes")
  private static let no = PollCell(rawValue: "no")

  private static func counted(_ value: PollAnswer.Value?) -> [PollResults.Answer] {
    switch value {
    case .option(let option): [.option(option)]
    case .options(let options): options.map { .option($0) }
    case .number(let number): [.number(number)]
    case .text: [.written]
    case nil: [.unanswered]
    }
  }

  private func table(
    _ answers: [PollResults.Answer], _ people: [PollResults.Answer: Int]
  ) -> [PollResults.Row] {
    var counts: [PollCell: Int] = [:]
    for (place, answer) in answers.enumerated() { counts[Self.cell(place)] = people[answer, default: 0] }
    let published = PublishedCounts(counts, leastSize: charter.leastPublished)
    guard published.total != nil else { return [] }
    return answers.enumerated().compactMap { place, answer in
      published[Self.cell(place)].map { PollResults.Row(answer: answer, cell: $0) }
    }
  }

  private static func cell(_ place: Int) -> PollCell { PollCell(rawValue: "\(place)") }
}
