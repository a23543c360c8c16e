/// What kind of consultation it is; one consultation is of one kind, and kinds never mix.
///
/// The words sound alike across and within languages and name different things: who is asked, on what, and
/// what has to follow differ. *Javna rasprava* follows *javne konsultacije* and is no form of them;
/// *konsultacje publiczne* ask organisations, *opiniowanie* other bodies, *uzgodnienia* members of the
/// government.
///
/// Source: Serbian Law on the Planning System art. 34, 36; Polish Rules of Work of the Council of Ministers
/// par. 21; Commune Self-Government Act art. 5a; OGP Participation and Co-creation Standards.
@nonexhaustive
public enum ConsultationKind: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// Serbian *javne konsultacije*: with everybody concerned, through all phases of drafting.
  case serbianConsultations
  /// Serbian *javna rasprava*: the public debate on a draft, after the consultations.
  case serbianPublicDebate
  /// Polish *konsultacje społeczne*: with the residents of a commune, county or voivodeship.
  case polishSocialConsultations
  /// Polish *konsultacje publiczne*: the government asks social organisations.
  case polishPublicConsultations
  /// Polish *opiniowanie*: other bodies give their opinion; silence gives it up.
  case polishOpinions
  /// Polish *uzgodnienia*: the draft is agreed on within the government.
  case polishAgreements
  /// Input to an action plan of the Open Government Partnership.
  case openGovernmentCoCreation
  /// Any other.
  case other
}

extension ConsultationKind {
  /// Whom a consultation of this kind asks.
  public enum Addressees: String, CaseIterable, Hashable, Sendable, Serializable {
    /// Whoever is concerned.
    case everybodyConcerned
    /// The residents of a territory.
    case residents
    /// Organisations.
    case organisations
    /// Other bodies of the state or of self-government.
    case otherBodies
    /// Members of the same government.
    case government
    /// Not fixed by the kind.
    case open
  }

  /// Whom a consultation of this kind asks.
  public var addressees: Addressees {
    switch self {
    case .serbianConsultations, .serbianPublicDebate, .openGovernmentCoCreation: .everybodyConcerned
    case .polishSocialConsultations: .residents
    case .polishPublicConsultations: .organisations
    case .polishOpinions: .otherBodies
    case .polishAgreements: .government
    case .other: .open
    }
  }

  /// Whether whoever stays silent has given up their say, as bodies asked for an opinion do.
  public var isSilenceWaiver: Bool {
    switch self {
    case .polishOpinions: true
    case .serbianConsultations, .serbianPublicDebate, .polishSocialConsultations,
      .polishPublicConsultations, .polishAgreements, .openGovernmentCoCreation, .other:
      false
    }
  }

  /// The kind that must be over before one of this kind begins; `nil` where none must.
  ///
  /// Source: Law on the Planning System art. 36, rule RS-LPS-020.
  public var predecessor: ConsultationKind? {
    switch self {
    case .serbianPublicDebate: .serbianConsultations
    case .serbianConsultations, .polishSocialConsultations, .polishPublicConsultations, .polishOpinions,
      .polishAgreements, .openGovernmentCoCreation, .other:
      nil
    }
  }

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .serbianConsultations:
      LocalizedText(
        english: "public consultations (Serbia)", serbian: "javne konsultacije",
        polish: "konsultacje publiczne (Serbia)")
    case .serbianPublicDebate:
      LocalizedText(
        english: "public debate (Serbia)", serbian: "javna rasprava", polish: "debata publiczna (Serbia)")
    case .polishSocialConsultations:
      LocalizedText(
        english: "social consultations (Poland)", serbian: "društvene konsultacije (Poljska)",
        polish: "konsultacje społeczne")
    case .polishPublicConsultations:
      LocalizedText(
        english: "public consultations (Poland)", serbian: "javne konsultacije (Poljska)",
        polish: "konsultacje publiczne")
    case .polishOpinions:
      LocalizedText(
        english: "opinions of other bodies (Poland)", serbian: "mišljenja drugih organa (Poljska)",
        polish: "opiniowanie")
    case .polishAgreements:
      LocalizedText(
        english: "agreements within the government (Poland)", serbian: "usaglašavanje u vladi (Poljska)",
        polish: "uzgodnienia")
    case .openGovernmentCoCreation:
      LocalizedText(
        english: "input to an open government action plan",
        serbian: "doprinos akcionom planu otvorene uprave",
        polish: "wkład do planu działań otwartego rządu")
    case .other: LocalizedText(english: "other consultation", serbian: "drugo", polish: "inne")
    }
  }
}
