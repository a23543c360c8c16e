import Participation

/// What a pair of cells, words and number, comes to.
struct CodedReading<Value: Hashable & Sendable>: Sendable {
  var value: Assessed<Value>
  /// What is wrong, with whether it stands in the column of numbers.
  var problems: [(problem: CommitmentTableProblem, isAboutCode: Bool)] = []
}

/// What words come to.
enum WordsReading<Value: Hashable & Sendable> {
  case named(Assessed<Value>, usual: String?)
  /// The words say more than the number beside them can.
  case notYet
  case unknown
}

/// A pair of columns that is read once for every pair of texts in it, and looked up afterwards.
struct CodedCells<Value: Hashable & Sendable> {
  private struct Pair: Hashable {
    let words: String?
    let code: String?
  }

  let words: TableColumn?
  let code: TableColumn?
  private let readWords: (String) -> WordsReading<Value>
  private let readCode: (String) -> Assessed<Value>?
  private let agree: (Assessed<Value>, Assessed<Value>) -> Bool
  private var known: [Pair: CodedReading<Value>] = [:]

  init(
    words: TableColumn?, code: TableColumn?, readWords: @escaping (String) -> WordsReading<Value>,
    readCode: @escaping (String) -> Assessed<Value>?,
    agree: @escaping (Assessed<Value>, Assessed<Value>) -> Bool = { $0 == $1 }
  ) {
    self.words = words
    self.code = code
    self.readWords = readWords
    self.readCode = readCode
    self.agree = agree
  }

  mutating func read(words: String?, code: String?) -> CodedReading<Value> {
    let pair = Pair(words: words, code: code)
    if let reading = known[pair] { return reading }
    let reading = judge(words: words, code: code)
    known[pair] = reading
    return reading
  }

  private func judge(words: String?, code: String?) -> CodedReading<Value> {
    guard let words else {
      guard let code else { return CodedReading(value: .noData) }
      guard let value = readCode(code) else {
        return CodedReading(value: .noData, problems: [(.codeUnknown(code, words: nil), true)])
      }
      return CodedReading(value: value)
    }
    let named = readWords(words)
    guard let code else { return judge(words: words, named: named) }
    guard let value = readCode(code) else {
      var reading = judge(words: words, named: named)
      let isNamed = if case .named = named { true } else { false }
      reading.problems.append((.codeUnknown(code, words: isNamed ? words : nil), true))
      return reading
    }
    switch named {
    case .unknown:
      return CodedReading(value: value, problems: [(.wordsUnknown(words, code: code), false)])
    case .notYet:
      return CodedReading(value: .notReviewed, problems: [(.resultNotYetReported(code: code), false)])
    case .named(let other, let usual):
      if !agree(value, other) {
        return CodedReading(value: value, problems: [(.wordsAndCodeDiffer(words: words, code: code), false)])
      }
      return CodedReading(value: value, problems: Self.spelling(words, usual: usual))
    }
  }

  private func judge(words: String, named: WordsReading<Value>) -> CodedReading<Value> {
    switch named {
    case .unknown: CodedReading(value: .noData, problems: [(.wordsUnknown(words, code: nil), false)])
    case .notYet: CodedReading(value: .notReviewed, problems: [(.resultNotYetReported(code: nil), false)])
    case .named(let value, let usual):
      CodedReading(value: value, problems: Self.spelling(words, usual: usual))
    }
  }

  private static func spelling(_ words: String, usual: String?) -> [(CommitmentTableProblem, Bool)] {
    guard let usual, usual != words else { return [] }
    return [(.spellingUnusual(words, usual: usual), false)]
  }
}
