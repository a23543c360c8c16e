/// The score of a commitment beside the published one, with the ways in which the two were reached
/// differently.
public struct ScoreJudgement: Hashable, Sendable, Serializable {
  /// The score as the published tables give it.
  public let published: Assessed<CommitmentScore>
  /// The score of this library.
  public let score: Assessed<CommitmentScore>
  /// What was judged otherwise than in the published tables; empty where nothing was.
  ///
  /// Two scores can be equal in spite of a difference, and are never different without one.
  public let differences: [ScoreDifference]

  /// Whether both scores are the same.
  public var isAsPublished: Bool { published == score }

  /// A score beside the published one.
  public init(
    published: Assessed<CommitmentScore>, score: Assessed<CommitmentScore>, differences: [ScoreDifference]
  ) {
    self.published = published
    self.score = score
    self.differences = differences
  }
}

/// One way in which a score is reached otherwise than in the published tables.
public enum ScoreDifference: Hashable, Sendable, Serializable, CustomStringConvertible {
  /// There is no potential impact, and the potential for results was taken in its place.
  case potentialForResultsStandsIn(PotentialForResults)
  /// Whether the commitment is ambitious is unknown, and was not counted as no.
  case ambitionUnknown(Unknown)
  /// How far it was carried out is unknown, and was not counted as too little.
  case completionUnknown(Unknown)
  /// The commitment is not relevant, and so not ambitious even though its potential impact is unknown.
  case notRelevant

  /// One sentence that says what was judged otherwise.
  public var sentence: LocalizedText {
    switch self {
    case .potentialForResultsStandsIn(let potential):
      LocalizedText(
        english: """
          There is no potential impact; the potential for results ({1}) stands in for it, where the \
          published score counts no ambition.
          """,
        serbian: """
          Mogućeg uticaja nema; umesto njega stoji mogućnost rezultata ({1}), a objavljena ocena ne računa \
          nikakvu ambiciju.
          """,
        polish: """
          Możliwego wpływu brak; zastępuje go potencjał rezultatów ({1}), a opublikowana ocena nie liczy \
          żadnej ambicji.
          """,
        filling: [potential.label])
    case .ambitionUnknown(let unknown):
      LocalizedText(
        english: "Ambition is unknown ({1}); the published score counts it as missing.",
        serbian: "Ambicija nije poznata ({1}); objavljena ocena je računa kao da je nema.",
        polish: "Ambicja nie jest znana ({1}); opublikowana ocena liczy ją jako brak ambicji.",
        filling: [unknown.label])
    case .completionUnknown(let unknown):
      LocalizedText(
        english: "Completion is unknown ({1}); the published score counts it as low.",
        serbian: "Ispunjenost nije poznata ({1}); objavljena ocena je računa kao nisku.",
        polish: "Wykonanie nie jest znane ({1}); opublikowana ocena liczy je jako niskie.",
        filling: [unknown.label])
    case .notRelevant:
      LocalizedText(
        english: """
          The commitment is not relevant, and so not ambitious; the published score does not know it, \
          because there is no potential impact.
          """,
        serbian: """
          Obaveza nije relevantna, pa ni ambiciozna; objavljena ocena to ne zna, jer mogućeg uticaja nema.
          """,
        polish: """
          Zobowiązanie nie jest istotne, a więc nie jest ambitne; opublikowana ocena tego nie uwzględnia, bo \
          nie ma możliwego wpływu.
          """)
    }
  }

  /// The sentence in English.
  public var description: String { sentence.text(in: .english) }
}
