/// A field of the description of a commitment, over all templates.
///
/// Source: templates of the Open Government Partnership, see ``CommitmentTemplate``.
public enum CommitmentField: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// In a few sentences what it is.
  case brief
  /// The public problem that it deals with.
  case problem
  /// Who is affected by the problem.
  case affected
  /// What causes the problem.
  case causes
  /// What has been done so far.
  case doneSoFar
  /// What is going to be done.
  case solution
  /// What is to come of it.
  case results
  /// How it helps to solve the problem.
  case contribution
  /// How it promotes transparency.
  case transparency
  /// How it promotes accountability.
  case accountability
  /// How it promotes participation.
  case participation
  /// The grand challenge it belongs to.
  case grandChallenge
  /// Budget, other programmes, plans and goals.
  case additional
  /// Whom to ask.
  case contact
  /// What will follow.
  case nextSteps

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .brief: LocalizedText(english: "brief description", serbian: "kratak opis", polish: "krótki opis")
    case .problem:
      LocalizedText(english: "public problem", serbian: "javni problem", polish: "problem publiczny")
    case .affected:
      LocalizedText(english: "who is affected", serbian: "ko je pogođen", polish: "kogo dotyczy")
    case .causes: LocalizedText(english: "causes", serbian: "uzroci", polish: "przyczyny")
    case .doneSoFar:
      LocalizedText(english: "done so far", serbian: "dosad urađeno", polish: "dotychczasowe działania")
    case .solution: LocalizedText(english: "solution", serbian: "rešenje", polish: "rozwiązanie")
    case .results:
      LocalizedText(english: "results wanted", serbian: "željeni rezultati", polish: "oczekiwane rezultaty")
    case .contribution:
      LocalizedText(
        english: "contribution to solving the problem", serbian: "doprinos rešavanju problema",
        polish: "wkład w rozwiązanie problemu")
    case .transparency:
      LocalizedText(english: "transparency", serbian: "transparentnost", polish: "przejrzystość")
    case .accountability:
      LocalizedText(english: "accountability", serbian: "odgovornost", polish: "rozliczalność")
    case .participation: LocalizedText(english: "participation", serbian: "učešće", polish: "partycypacja")
    case .grandChallenge:
      LocalizedText(english: "grand challenge", serbian: "veliki izazov", polish: "wielkie wyzwanie")
    case .additional:
      LocalizedText(
        english: "additional information", serbian: "dodatne informacije", polish: "informacje dodatkowe")
    case .contact: LocalizedText(english: "contact", serbian: "kontakt", polish: "kontakt")
    case .nextSteps: LocalizedText(english: "next steps", serbian: "naredni koraci", polish: "dalsze kroki")
    }
  }
}

#if !hasFeature(Embedded)
  extension CommitmentField: CodingKeyRepresentable {}
#endif

/// The form in which commitments were to be written in an edition: which fields it asks for.
///
/// Lead, title, dates and milestones are parts of every commitment here and no fields.
///
/// Source: templates of 2011–2014, 2015–2017 and Handbook 5.0 of 2022.
public enum CommitmentTemplate: String, CaseIterable, Hashable, Sendable, Serializable {
  /// Plans of 2011 to 2014: commitments under grand challenges.
  case grandChallenges
  /// Template of 2015 to 2017.
  case template2015
  /// Template since 2022.
  case template2022

  /// The fields that the form asks for, in its order.
  public var fields: [CommitmentField] {
    switch self {
    case .grandChallenges: [.brief, .grandChallenge]
    case .template2015: [.problem, .brief, .contribution, .transparency, .participation, .accountability]
    case .template2022:
      [
        .brief, .problem, .affected, .causes, .doneSoFar, .solution, .results, .transparency, .accountability,
        .participation,
      ]
    }
  }

  /// Where the form is published, and how far its wording could be read.
  public var citation: Citation {
    switch self {
    case .grandChallenges:
      Citation(instrument: "OGP, action plan guidance 2011–2014", confidence: .verified)
    case .template2015:
      Citation(instrument: "OGP, action plan and self-assessment template 2015–2017", confidence: .verified)
    case .template2022:
      Citation(
        instrument: "OGP National Handbook 5.0 (March 2022), commitment template", confidence: .fromMemory)
    }
  }
}
