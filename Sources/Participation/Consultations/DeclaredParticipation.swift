/// The level of participation that a process declares, on the ladder that it names.
public enum DeclaredParticipation: Hashable, Sendable, Serializable {
  /// A level of the IAP2 Spectrum of Public Participation.
  case iap2(level: IAP2Level)
  /// A level of the Code of Good Practice of the Council of Europe, in a step of deciding.
  case councilOfEurope(level: CouncilOfEuropeLevel, step: CouncilOfEuropeStep)
}

extension DeclaredParticipation {
  /// The level in the common order.
  public var level: LevelOfParticipation {
    switch self {
    case .iap2(let level): level.level
    case .councilOfEurope(let level, _): level.level
    }
  }

  /// What the level promises, beginning with what the lower levels promise.
  public var duties: [ParticipationDuty] { ParticipationDuty.allCases.filter { $0.level <= level } }

  /// How far the wording of the promise can be relied on.
  ///
  /// The promises of IAP2 are from memory; the levels and steps of the Council of Europe were read.
  public var confidence: Confidence {
    switch self {
    case .iap2: .fromMemory
    case .councilOfEurope: .verified
    }
  }

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .iap2(let level):
      LocalizedText(english: "IAP2: {1}", serbian: "IAP2: {1}", polish: "IAP2: {1}", filling: [level.label])
    case .councilOfEurope(let level, let step):
      LocalizedText(
        english: "Council of Europe: {1}, {2}", serbian: "Savet Evrope: {1}, {2}",
        polish: "Rada Europy: {1}, {2}", filling: [level.label, step.label])
    }
  }
}

/// A step of political deciding in the matrix of the Council of Europe; after the last the first comes again.
///
/// Source: Code of Good Practice for Civil Participation, Conference of INGOs, 2009, revised 2019; rule
/// INT-COE-001.
public enum CouncilOfEuropeStep: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// What is to be dealt with.
  case agendaSetting
  /// A draft is written.
  case drafting
  /// It is decided.
  case decision
  /// It is carried out.
  case implementation
  /// It is watched.
  case monitoring
  /// It is changed.
  case reformulation

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .agendaSetting:
      LocalizedText(
        english: "agenda setting", serbian: "utvrđivanje dnevnog reda", polish: "ustalanie agendy")
    case .drafting: LocalizedText(english: "drafting", serbian: "izrada nacrta", polish: "projektowanie")
    case .decision: LocalizedText(english: "decision", serbian: "donošenje odluke", polish: "decyzja")
    case .implementation:
      LocalizedText(english: "implementation", serbian: "sprovođenje", polish: "wdrażanie")
    case .monitoring: LocalizedText(english: "monitoring", serbian: "praćenje", polish: "monitorowanie")
    case .reformulation:
      LocalizedText(english: "reformulation", serbian: "preformulisanje", polish: "przeformułowanie")
    }
  }
}

extension IAP2Level: Labelled {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .inform: LocalizedText(english: "inform", serbian: "informisanje", polish: "informowanie")
    case .consult: LocalizedText(english: "consult", serbian: "konsultovanje", polish: "konsultowanie")
    case .involve: LocalizedText(english: "involve", serbian: "uključivanje", polish: "włączanie")
    case .collaborate: LocalizedText(english: "collaborate", serbian: "saradnja", polish: "współpraca")
    case .empower: LocalizedText(english: "empower", serbian: "osnaživanje", polish: "upodmiotowienie")
    }
  }
}

extension CouncilOfEuropeLevel: Labelled {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .information: LocalizedText(english: "information", serbian: "informisanje", polish: "informowanie")
    case .consultation: LocalizedText(english: "consultation", serbian: "konsultacije", polish: "konsultacje")
    case .dialogue: LocalizedText(english: "dialogue", serbian: "dijalog", polish: "dialog")
    case .partnership: LocalizedText(english: "partnership", serbian: "partnerstvo", polish: "partnerstwo")
    }
  }
}

/// What a level of participation promises, lowest level first; each level promises what the lower ones do.
///
/// Source: IAP2 Spectrum of Public Participation, the promise of each level, from memory, confidence high;
/// the reading as duties that can be checked is this library’s own.
public enum ParticipationDuty: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// Say what it is about and lay the document open.
  case keepInformed
  /// Take contributions.
  case takeContributions
  /// Say of every contribution how it bore on the decision.
  case answerContributions
  /// Work with people so that their concerns are reflected in the alternatives, and say how.
  case reflectConcerns
  /// Decide together.
  case decideTogether
  /// Carry out what people decide.
  case carryOutTheirDecision

  /// The lowest level that promises it.
  public var level: LevelOfParticipation {
    switch self {
    case .keepInformed: .inform
    case .takeContributions, .answerContributions: .consult
    case .reflectConcerns: .involve
    case .decideTogether: .coDecide
    case .carryOutTheirDecision: .citizenControl
    }
  }

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .keepInformed:
      LocalizedText(english: "keep people informed", serbian: "obaveštavati građane", polish: "informować")
    case .takeContributions:
      LocalizedText(english: "take contributions", serbian: "primati doprinose", polish: "przyjmować wkłady")
    case .answerContributions:
      LocalizedText(
        english: "answer every contribution", serbian: "odgovoriti na svaki doprinos",
        polish: "odpowiedzieć na każdy wkład")
    case .reflectConcerns:
      LocalizedText(
        english: "reflect concerns in the alternatives", serbian: "uvažiti brige građana u varijantama",
        polish: "odzwierciedlić obawy w wariantach")
    case .decideTogether:
      LocalizedText(english: "decide together", serbian: "odlučivati zajedno", polish: "decydować wspólnie")
    case .carryOutTheirDecision:
      LocalizedText(
        english: "carry out what people decide", serbian: "sprovesti odluku građana",
        polish: "wykonać decyzję obywateli")
    }
  }
}
