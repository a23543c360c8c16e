import Participation

/// Finds the columns of a layout, and notes those that are missing and should not be.
struct CommitmentColumnFinder {
  let table: Table
  var findings: CommitmentTableFindings

  func optional(_ name: String?) -> TableColumn? { name.flatMap { table.column(named: $0) } }

  mutating func required(_ name: String?) -> TableColumn? {
    guard let name else { return nil }
    let column = table.column(named: name)
    if column == nil { findings.note(.columnMissing(name), row: table.rowsBeforeHeader + 1) }
    return column
  }

  /// A pair of columns whose numbers are those of the values.
  mutating func coded<Value>(
    _ names: CodedColumnNames?, _ spelling: AssessmentSpelling<Value>,
    _ value: @escaping (Int) -> Assessed<Value>? = { Value(code: $0).map(Assessed.known) }
  ) -> CodedCells<Value>? {
    guard let names else { return nil }
    return CodedCells(
      words: required(names.words), code: required(names.code), readWords: spelling.read,
      readCode: { Assessed(mark: $0) ?? Int($0).flatMap(value) })
  }
}

/// The columns of the assessment, with how they are read.
struct CommitmentVariables {
  var specificity: CodedCells<Specificity>?
  var verifiable: CodedCells<Bool>?
  var impact: CodedCells<PotentialImpact>?
  var results: CodedCells<PotentialForResults>?
  var completion: CodedCells<AssessedCompletion>?
  var projectedCompletion: CodedCells<AssessedCompletion>?
  var completionAtEnd: CodedCells<AssessedCompletion>?
  var rawCompletion: CodedCells<AssessedCompletion>?
  var change: CodedCells<Int>?
  var earlyResults: CodedCells<EarlyResults>?
  var effect: CodedCells<OpenGovernmentEffect>?
  var effectOnInformation: CodedCells<OpenGovernmentEffect>?
  var effectOnParticipation: CodedCells<OpenGovernmentEffect>?
  var effectOnAccountability: CodedCells<OpenGovernmentEffect>?
  var score: CodedCells<CommitmentScore>?
  var bindingConstraint: CodedCells<BindingConstraint>?

  init(edition: CommitmentTableEdition, finder: inout CommitmentColumnFinder) {
    let names = edition.names
    specificity = finder.coded(names.specificity, edition.specificity)
    impact = finder.coded(names.impact, edition.impact)
    results = finder.coded(names.results, edition.results)
    completion = Self.completion(names.completion, edition, &finder)
    projectedCompletion = Self.completion(names.projectedCompletion, edition, &finder)
    completionAtEnd = Self.completion(names.completionAtEnd, edition, &finder)
    earlyResults = finder.coded(names.earlyResults, edition.earlyResults)
    effect = Self.effect(names.effect, edition, &finder) {
      OpenGovernmentEffect(code: $0).map(Assessed.known)
    }
    effectOnInformation = Self.effectPerValue(names.effectOnInformation, edition, &finder)
    effectOnParticipation = Self.effectPerValue(names.effectOnParticipation, edition, &finder)
    effectOnAccountability = Self.effectPerValue(names.effectOnAccountability, edition, &finder)
    if let verifiable = names.verifiable {
      self.verifiable = CodedCells(
        words: finder.required(verifiable), code: nil, readWords: Self.yesOrNo, readCode: { _ in nil })
    }
    change = Self.change(names.change, edition, &finder)
    if let raw = finder.optional(names.rawCompletion) {
      rawCompletion = CodedCells(
        words: nil, code: raw, readWords: { _ in .unknown },
        readCode: {
          Assessed(mark: $0) ?? Int($0).flatMap(AssessedCompletion.init(code:)).map(Assessed.known)
        })
    }
    if let score = finder.optional(names.score) {
      self.score = CodedCells(
        words: nil, code: score, readWords: { _ in .unknown },
        readCode: {
          $0 == "-1"
            ? .notReviewed
            : Assessed(mark: $0) ?? Int($0).flatMap(CommitmentScore.init(code:)).map(Assessed.known)
        })
    }
    if let constraint = finder.optional(names.bindingConstraint) {
      bindingConstraint = CodedCells(
        words: nil, code: constraint, readWords: { _ in .unknown },
        readCode: { BindingConstraint(publishedName: $0).map(Assessed.known) ?? Assessed(mark: $0) })
    }
  }

  private static func yesOrNo(_ words: String) -> WordsReading<Bool> {
    switch words {
    case "Yes": .named(.known(true), usual: nil)
    case "No": .named(.known(false), usual: nil)
    case _: Assessed<Bool>(mark: words).map { .named($0, usual: nil) } ?? .unknown
    }
  }

  /// Completion; the layout of 2015 has its own numbers, and words in place of those it lacks.
  private static func completion(
    _ names: CodedColumnNames?, _ edition: CommitmentTableEdition, _ finder: inout CommitmentColumnFinder
  ) -> CodedCells<AssessedCompletion>? {
    switch edition {
    case .of2016, .of2024: return finder.coded(names, edition.completion)
    case .of2015:
      guard let names else { return nil }
      return CodedCells(
        words: finder.required(names.words), code: finder.required(names.code),
        readWords: edition.completion.read,
        readCode: { code in
          switch code {
          case "Withdrawn": .known(.withdrawn)
          case "Unclear": .known(.unclear)
          case _:
            Assessed(mark: code)
              ?? Int(code).flatMap(AssessedCompletion.init(codeOf2015:)).map(Assessed.known)
          }
        })
    }
  }

  private static func effect(
    _ names: CodedColumnNames?, _ edition: CommitmentTableEdition, _ finder: inout CommitmentColumnFinder,
    _ value: @escaping (Int) -> Assessed<OpenGovernmentEffect>?
  ) -> CodedCells<OpenGovernmentEffect>? {
    guard let names else { return nil }
    let spelling = edition.effect
    return CodedCells(
      words: finder.required(names.words), code: finder.required(names.code),
      readWords: { words in
        switch words {
        case "No early results to report yet": .notYet
        case "Not Applicable": .named(.notApplicable, usual: nil)
        case _: spelling.read(words)
        }
      },
      readCode: { Assessed(mark: $0) ?? Int($0).flatMap(value) })
  }

  private static func effectPerValue(
    _ names: CodedColumnNames?, _ edition: CommitmentTableEdition, _ finder: inout CommitmentColumnFinder
  ) -> CodedCells<OpenGovernmentEffect>? {
    effect(names, edition, &finder, Assessed<OpenGovernmentEffect>.init(codePerValue:))
  }

  /// The number of steps, whose sign the words give.
  private static func change(
    _ names: CodedColumnNames?, _ edition: CommitmentTableEdition, _ finder: inout CommitmentColumnFinder
  ) -> CodedCells<Int>? {
    guard let names else { return nil }
    let spelling = edition.change
    return CodedCells(
      words: finder.required(names.words), code: finder.required(names.code),
      readWords: { words in
        switch spelling.read(words) {
        case .named(let value, let usual): .named(value.map(\.code), usual: usual)
        case .notYet: .notYet
        case .unknown: .unknown
        }
      },
      readCode: { code in
        if let mark = Assessed<Int>(mark: code) { return mark }
        guard let steps = Int(code), (-5...5).contains(steps) else { return nil }
        return .known(steps)
      },
      agree: { $0.map { $0.signum() } == $1 })
  }
}
