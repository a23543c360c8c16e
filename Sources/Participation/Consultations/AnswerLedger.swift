/// The answers of one consultation, line by line: what became of every registered contribution.
///
/// Every contribution ends in exactly one line: answered alone, in a group, merged into another, split into
/// others, withdrawn, or inadmissible. Whether that is so is not assumed; ``coverage`` proves it or says what
/// is missing. A ledger is of one consultation, so that kinds never mix.
public struct AnswerLedger: Hashable, Sendable {
  /// One line of a ledger.
  public enum Line: Hashable, Sendable, Serializable {
    /// A contribution was answered by itself.
    case alone(contribution: Identifier<Contribution>, answer: ContributionAnswer)
    /// Several were answered together.
    case group(contributions: [Identifier<Contribution>], answer: ContributionAnswer)
    /// The answer is that of another contribution.
    case merged(contribution: Identifier<Contribution>, into: Identifier<Contribution>)
    /// The answer is that of several others.
    case split(contribution: Identifier<Contribution>, into: [Identifier<Contribution>])
    /// It was withdrawn.
    case withdrawn(contribution: Identifier<Contribution>)
    /// It was not admitted.
    case inadmissible(contribution: Identifier<Contribution>, code: InadmissibilityCode)
  }

  /// The consultation.
  public let consultation: Identifier<Consultation>
  /// The registered contributions, each once, in the order of the register.
  public let contributions: [Identifier<Contribution>]
  /// The lines, in order.
  public private(set) var lines: [Line]

  /// A ledger.
  ///
  /// Lines are taken as they are; ``coverage`` judges them.
  ///
  /// - Throws: ``AnswerLedgerError/contributionTwice(_:)`` where the register names a contribution twice.
  public init(
    consultation: Identifier<Consultation>, contributions: [Identifier<Contribution>], lines: [Line] = []
  ) throws(AnswerLedgerError) {
    var seen: Set<Identifier<Contribution>> = []
    seen.reserveCapacity(contributions.count)
    for contribution in contributions where !seen.insert(contribution).inserted {
      throw .contributionTwice(contribution)
    }
    self.consultation = consultation
    self.contributions = contributions
    self.lines = lines
  }

  /// A ledger read from the contributions themselves.
  ///
  /// The register is of those that were submitted. An answer that several have in common is one line, at the
  /// place of the first of them. What is weighed still, lies under appeal or was never answered has no line.
  /// Complexity: linear.
  ///
  /// - Throws: ``AnswerLedgerError`` where a contribution stands twice or is to another consultation.
  public init(
    consultation: Identifier<Consultation>,
    of contributions: some Sequence<(Identifier<Contribution>, Contribution)>
  ) throws(AnswerLedgerError) {
    var register: [Identifier<Contribution>] = []
    var lines: [Line] = []
    var placeOfAnswer: [ContributionAnswer: Int] = [:]
    var members: [Int: [Identifier<Contribution>]] = [:]
    for (identifier, contribution) in contributions {
      guard contribution.charter.consultation == consultation else {
        throw .otherConsultation(identifier, contribution.charter.consultation)
      }
      guard contribution.submission != nil else { continue }
      register.append(identifier)
      guard let line = contribution.ledgerLine(as: identifier) else { continue }
      guard case .alone(_, let answer) = line else {
        lines.append(line)
        continue
      }
      if let place = placeOfAnswer[answer] {
        members[place, default: []].append(identifier)
      } else {
        placeOfAnswer[answer] = lines.count
        members[lines.count] = [identifier]
        lines.append(line)
      }
    }
    for (place, group) in members where group.count > 1 {
      if case .alone(_, let answer) = lines[place] {
        lines[place] = .group(contributions: group, answer: answer)
      }
    }
    try self.init(consultation: consultation, contributions: register, lines: lines)
  }

  /// Adds a line at the end.
  public mutating func add(_ line: Line) { lines.append(line) }
}

extension Contribution {
  /// The line that a ledger has of a contribution; `nil` while it has none.
  fileprivate func ledgerLine(as identifier: Identifier<Contribution>) -> AnswerLedger.Line? {
    switch stage {
    case .accepted, .partlyAccepted, .rejected, .enteredInDocument, .tracked:
      answers.last.map { .alone(contribution: identifier, answer: $0.answer) }
    case .inadmissible: ruling.map { .inadmissible(contribution: identifier, code: $0.code) }
    case .withdrawn: .withdrawn(contribution: identifier)
    case .merged:
      successors.last { $0.manner == .merged }.map {
        .merged(contribution: identifier, into: $0.contribution)
      }
    case .split:
      .split(
        contribution: identifier, into: successors.filter { $0.manner == .split }.map { $0.contribution })
    case .drafted, .submitted, .registered, .analysed, .underAppeal, .neverAnswered: nil
    }
  }
}

/// Why something is no ledger.
public enum AnswerLedgerError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The register names a contribution twice.
  case contributionTwice(Identifier<Contribution>)
  /// A contribution is to another consultation.
  case otherConsultation(Identifier<Contribution>, Identifier<Consultation>)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .contributionTwice(let contribution):
      "The contribution “\(contribution)” stands twice in the register; name it once."
    case .otherConsultation(let contribution, let consultation):
      """
      The contribution “\(contribution)” is to the consultation “\(consultation)”; it has a ledger of its \
      own.
      """
    }
  }
}

#if hasFeature(Embedded)
  extension AnswerLedger: Serializable {}
#else
  extension AnswerLedger: Codable {
    private enum Key: String, CodingKey { case consultation, contributions, lines }

    /// Reads a ledger and checks its register.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      let consultation = try container.decode(Identifier<Consultation>.self, forKey: .consultation)
      let contributions = try container.decode([Identifier<Contribution>].self, forKey: .contributions)
      let lines = try container.decode([Line].self, forKey: .lines)
      do throws(AnswerLedgerError) {
        try self.init(consultation: consultation, contributions: contributions, lines: lines)
      } catch {
        throw DecodingError.dataCorruptedError(
          forKey: .contributions, in: container, debugDescription: error.description)
      }
    }

    /// Writes the register and the lines.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(consultation, forKey: .consultation)
      try container.encode(contributions, forKey: .contributions)
      try container.encode(lines, forKey: .lines)
    }
  }
#endif
