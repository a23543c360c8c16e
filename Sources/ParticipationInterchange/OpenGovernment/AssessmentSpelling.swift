import Participation

/// How a layout writes the values of an assessment: one text for each, in the order of the scale.
struct AssessmentSpelling<Value: AssessmentValue> {
  let texts: [String]

  init(_ texts: [String]) { self.texts = texts }

  func text(_ value: Value) -> String {
    for (candidate, text) in zip(Value.allCases, texts) where candidate == value { return text }
    return value.publishedWords.first ?? ""
  }

  func read(_ words: String) -> WordsReading<Value> {
    for (candidate, text) in zip(Value.allCases, texts) where text == words {
      return .named(.known(candidate), usual: text)
    }
    if let mark = Assessed<Value>(mark: words) { return .named(mark, usual: nil) }
    // Longer than any value, and dear to put in small letters.
    guard words.utf8.count <= 64, let value = Value(words: words) else { return .unknown }
    return .named(.known(value), usual: texts.isEmpty ? nil : text(value))
  }
}

extension CommitmentTableEdition {
  var specificity: AssessmentSpelling<Specificity> {
    switch self {
    case .of2015, .of2016: AssessmentSpelling(["None", "a. low", "b. medium", "c. high"])
    case .of2024: AssessmentSpelling(["None", "Low", "Medium", "High"])
    }
  }

  var impact: AssessmentSpelling<PotentialImpact> {
    AssessmentSpelling(["None", "Minor", "Moderate", "Transformative"])
  }

  var results: AssessmentSpelling<PotentialForResults> {
    AssessmentSpelling(["Unclear", "Modest", "Substantial"])
  }

  var completion: AssessmentSpelling<AssessedCompletion> {
    switch self {
    case .of2015, .of2016:
      AssessmentSpelling([
        "Withdrawn", "Unclear", "a. Not started", "b. Limited", "c. Substantial", "d. Complete",
      ])
    case .of2024:
      AssessmentSpelling(["Withdrawn", "Unclear", "Not Started", "Limited", "Substantial", "Complete"])
    }
  }

  var change: AssessmentSpelling<ChangeInCompletion> {
    AssessmentSpelling(["Decrease", "No Change", "Increase"])
  }

  /// Without texts: which spelling is the usual one is not known.
  var earlyResults: AssessmentSpelling<EarlyResults> { AssessmentSpelling([]) }

  /// Of the layout of 2016 only the three in the middle occur; the other two follow their pattern.
  var effect: AssessmentSpelling<OpenGovernmentEffect> {
    switch self {
    case .of2015, .of2016:
      AssessmentSpelling(["a. Worsened", "b. None", "c. Marginal", "d. Major", "e. Outstanding"])
    case .of2024: AssessmentSpelling(["Worsened", "Did Not Change", "Marginal", "Major", "Outstanding"])
    }
  }
}
