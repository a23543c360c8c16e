/// A question of a poll with what can be answered to it.
public struct PollQuestion: Hashable, Sendable {
  /// What can be answered.
  public enum Form: Hashable, Sendable, Serializable {
    /// One of the options.
    case single
    /// Some of the options, and at most so many; `nil` where all of them may be chosen.
    case multiple(atMost: Int?)
    /// A whole number of a range, both ends included.
    case scale(from: Int, to: Int)
    /// What the respondent writes.
    case openText
  }

  /// The name of the question.
  public let id: Identifier<PollQuestion>
  /// The question.
  public let text: LocalizedText
  /// What can be answered.
  public let form: Form
  /// The options, each once; none for a scale and for open text.
  public let options: [PollOption]

  /// How many steps a scale may have.
  public static var mostSteps: Int { 101 }

  /// A question.
  ///
  /// - Throws: ``PollQuestionError`` where the options do not fit the form.
  public init(
    _ id: Identifier<PollQuestion>, _ text: LocalizedText, form: Form, options: [PollOption] = []
  ) throws(PollQuestionError) {
    var names: Set<Identifier<PollOption>> = []
    for option in options where !names.insert(option.id).inserted {
      throw .optionTwice(option.id, question: id)
    }
    switch form {
    case .single:
      if options.count < 2 { throw .tooFewOptions(options.count, question: id) }
    case .multiple(let most):
      if options.isEmpty { throw .tooFewOptions(0, question: id) }
      if let most, most < 1 || most > options.count {
        throw .choicesOutOfRange(most, options: options.count, question: id)
      }
    case .scale(let from, let to):
      let (steps, overflows) = to.subtractingReportingOverflow(from)
      guard !overflows, steps >= 1, steps < Self.mostSteps else {
        throw .badScale(from: from, to: to, question: id)
      }
      if !options.isEmpty { throw .needlessOptions(options.count, question: id) }
    case .openText:
      if !options.isEmpty { throw .needlessOptions(options.count, question: id) }
    }
    self.id = id
    self.text = text
    self.form = form
    self.options = options
  }
}

/// One of the answers that a question offers.
public struct PollOption: Hashable, Sendable, Serializable {
  /// The name of the option.
  public let id: Identifier<PollOption>
  /// The answer.
  public let text: LocalizedText

  /// An option.
  public init(_ id: Identifier<PollOption>, _ text: LocalizedText) {
    self.id = id
    self.text = text
  }
}

/// Why something is no question of a poll.
public enum PollQuestionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is nothing to choose between.
  case tooFewOptions(Int, question: Identifier<PollQuestion>)
  /// An option stands twice.
  case optionTwice(Identifier<PollOption>, question: Identifier<PollQuestion>)
  /// More may be chosen than there is, or nothing.
  case choicesOutOfRange(Int, options: Int, question: Identifier<PollQuestion>)
  /// The form has no options.
  case needlessOptions(Int, question: Identifier<PollQuestion>)
  /// The scale has less than two steps, or too many.
  case badScale(from: Int, to: Int, question: Identifier<PollQuestion>)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .tooFewOptions(let options, let question):
      "The question “\(question)” has \(options) options; give it something to choose between."
    case .optionTwice(let option, let question):
      "The option “\(option)” stands twice in the question “\(question)”; name it once."
    case .choicesOutOfRange(let most, let options, let question):
      """
      In the question “\(question)” at most \(most) of \(options) options may be chosen; give 1 to \
      \(options).
      """
    case .needlessOptions(let options, let question):
      "The question “\(question)” is a scale or open text and has \(options) options; leave them out."
    case .badScale(let from, let to, let question):
      """
      The scale of the question “\(question)” runs from \(from) to \(to); it must rise and have at most \
      \(PollQuestion.mostSteps) steps.
      """
    }
  }
}

#if hasFeature(Embedded)
  extension PollQuestion: Serializable {}
#else
  extension PollQuestion: Codable {
    private enum Key: String, CodingKey { case id, text, form, options }

    /// Reads a question and checks it; options may be left out where there are none.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      let id = try container.decode(Identifier<PollQuestion>.self, forKey: .id)
      let text = try container.decode(LocalizedText.self, forKey: .text)
      let form = try container.decode(Form.self, forKey: .form)
      let options = try container.decodeIfPresent([PollOption].self, forKey: .options) ?? []
      do throws(PollQuestionError) {
        try self.init(id, text, form: form, options: options)
      } catch {
        throw DecodingError.dataCorrupted(
          .init(codingPath: container.codingPath, debugDescription: error.description))
      }
    }

    /// Writes what is set.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(id, forKey: .id)
      try container.encode(text, forKey: .text)
      try container.encode(form, forKey: .form)
      if !options.isEmpty { try container.encode(options, forKey: .options) }
    }
  }
#endif
