/// Where a rule or a figure is written: enough to find the words again, and to know when they stop being in
/// force.
public struct Citation: Hashable, Sendable, Serializable {
  /// The instrument: a law, a standard, a decision, a published page.
  public let instrument: String
  /// The article, section or paragraph, where the instrument has such.
  public let article: String?
  /// Where the text can be read.
  public let link: String?
  /// The day of the text that was read.
  public let textDate: Day?
  /// The days on which the cited text is in force; `nil` where that is not known.
  public let validity: Period?
  /// The words themselves, in the language they were read in.
  public let quotation: LocalizedText?
  /// How far the citation can be relied on.
  public let confidence: Confidence

  /// A citation; whatever is not known stays out.
  public init(
    instrument: String, article: String? = nil, link: String? = nil, textDate: Day? = nil,
    validity: Period? = nil, quotation: LocalizedText? = nil, confidence: Confidence
  ) {
    self.instrument = instrument
    self.article = article
    self.link = link
    self.textDate = textDate
    self.validity = validity
    self.quotation = quotation
    self.confidence = confidence
  }

  /// The last day on which the cited text is in force, where an end is known.
  public var lastDay: Day? { validity?.last }
}

extension Citation: CustomStringConvertible {
  /// The instrument and the article, with a remark where the figure is not read from the text.
  public var description: String { text(in: .english) }

  /// The instrument and the article, with a remark where the figure is not read from the text, in a language.
  public func text(in language: Language) -> String {
    var text = instrument
    if let article { text += ", \(article)" }
    if confidence != .verified { text += " [\(confidence.label.text(in: language))]" }
    return text
  }
}

/// How far a fact can be relied on.
public enum Confidence: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// Read in the source itself.
  case verified
  /// Computed from published data.
  case derived
  /// Read in part, or in a restatement.
  case partlyVerified
  /// Remembered, not read.
  case fromMemory

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .verified: LocalizedText(english: "verified", serbian: "provereno", polish: "sprawdzone")
    case .derived:
      LocalizedText(
        english: "derived from data", serbian: "izvedeno iz podataka", polish: "wyprowadzone z danych")
    case .partlyVerified:
      LocalizedText(
        english: "partly verified", serbian: "delimično provereno", polish: "częściowo sprawdzone")
    case .fromMemory: LocalizedText(english: "from memory", serbian: "po sećanju", polish: "z pamięci")
    }
  }
}
