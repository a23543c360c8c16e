/// What kind of activity brings people into a process: planned, announced, held and reported.
///
/// Source: sources 000–004; the group “activities” of the terminology.
@nonexhaustive
public enum ActivityKind: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// A meeting of invited people.
  case meeting
  /// A meeting that is open to everybody, with a conversation.
  case publicMeeting
  /// A led conversation of a small chosen group on one subject.
  case focusGroup
  /// A questionnaire filled in on a website or in an application.
  case onlineSurvey
  /// A questionnaire filled in on paper, on a postcard or in direct contact.
  case offlineSurvey
  /// One question with ready answers, such as a widget of a website.
  case poll
  /// A conversation with one person along prepared questions.
  case interview
  /// An event in a public place that draws attention to the subject.
  case publicEvent
  /// A presentation of a subject or of results to whoever comes.
  case publicPresentation
  /// A conversation of several sides on equal terms.
  case roundTable
  /// Conversation in an online space over a period.
  case onlineCommunity
  /// A public invitation to citizens to join.
  case publicInvitation
  /// A hearing before an assembly or one of its committees.
  case publicHearing
  /// The debate on a finished draft that the law prescribes.
  case publicDebate
  /// A debate outside such a procedure.
  case debate
  /// A debate on social policy in a voivodeship, held by a regional platform.
  case voivodeshipSocialDebate
  /// A conversation of chosen speakers before an audience.
  case panel
  /// The assembly of the residents of a settlement or a municipality, a form in the law.
  case citizensAssembly
  /// Joint work on a task or a text.
  case workshop
  /// Teaching with a programme and a record of attendance.
  case training
  /// A gathering to present and discuss knowledge.
  case seminar
  /// A gathering of many sessions.
  case conference
  /// A visit to see how others do it.
  case studyVisit
  /// An exchange of experience between communities or institutions.
  case experienceExchange
  /// Work in a community that brings people together for joint action.
  case socialAnimation
  /// Collecting signatures under a petition or an initiative.
  case signatureCollection
  /// Casting votes on proposals.
  case voting
}

extension ActivityKind {
  /// The name of the kind of activity, in all four languages.
  public var label: LocalizedText {
    switch self {
    case .meeting:
      LocalizedText(english: "meeting", serbian: "sastanak", polish: "spotkanie")
    case .publicMeeting:
      LocalizedText(english: "public meeting", serbian: "javni skup", polish: "zebranie publiczne")
    case .focusGroup:
      LocalizedText(english: "focus group", serbian: "fokus grupa", polish: "grupa fokusowa")
    case .onlineSurvey:
      LocalizedText(english: "online survey", serbian: "onlajn anketa", polish: "ankieta internetowa")
    case .offlineSurvey:
      LocalizedText(
        english: "offline survey", serbian: "oflajn anketa", polish: "ankieta tradycyjna (papierowa)")
    case .poll:
      LocalizedText(english: "poll", serbian: "anketa na sajtu", polish: "sonda")
    case .interview:
      LocalizedText(english: "interview", serbian: "intervju", polish: "wywiad")
    case .publicEvent:
      LocalizedText(english: "public event", serbian: "javni događaj", polish: "wydarzenie publiczne")
    case .publicPresentation:
      LocalizedText(
        english: "public presentation", serbian: "javna prezentacija", polish: "prezentacja publiczna")
    case .roundTable:
      LocalizedText(english: "round table", serbian: "okrugli sto", polish: "okrągły stół")
    case .onlineCommunity:
      LocalizedText(
        english: "internet community", serbian: "internet zajednica", polish: "społeczność internetowa")
    case .publicInvitation:
      LocalizedText(english: "public invitation", serbian: "javno pozivanje", polish: "publiczne zaproszenie")
    case .publicHearing:
      LocalizedText(english: "public hearing", serbian: "javno slušanje", polish: "wysłuchanie publiczne")
    case .publicDebate:
      LocalizedText(english: "public debate", serbian: "javna rasprava", polish: "debata publiczna")
    case .debate:
      LocalizedText(english: "debate", serbian: "debata", polish: "debata")
    case .voivodeshipSocialDebate:
      LocalizedText(
        english: "voivodeship social debate",
        serbian: "vojvodska socijalna debata",
        polish: "wojewódzka debata socjalna")
    case .panel:
      LocalizedText(english: "panel", serbian: "panel", polish: "panel")
    case .citizensAssembly:
      LocalizedText(english: "citizens' assembly", serbian: "zbor građana", polish: "zebranie mieszkańców")
    case .workshop:
      LocalizedText(english: "workshop", serbian: "radionica", polish: "warsztat")
    case .training:
      LocalizedText(english: "training", serbian: "obuka", polish: "szkolenie")
    case .seminar:
      LocalizedText(english: "seminar", serbian: "seminar", polish: "seminarium")
    case .conference:
      LocalizedText(english: "conference", serbian: "konferencija", polish: "konferencja")
    case .studyVisit:
      LocalizedText(english: "study visit", serbian: "studijska poseta", polish: "wizyta studyjna")
    case .experienceExchange:
      LocalizedText(
        english: "experience exchange", serbian: "razmena iskustava", polish: "wymiana doświadczeń")
    case .socialAnimation:
      LocalizedText(english: "social animation", serbian: "društvena animacija", polish: "animacja społeczna")
    case .signatureCollection:
      LocalizedText(
        english: "collecting signatures", serbian: "prikupljanje potpisa", polish: "zbieranie podpisów")
    case .voting:
      LocalizedText(english: "voting", serbian: "glasanje", polish: "głosowanie")
    }
  }
}

#if !hasFeature(Embedded)
  extension ActivityKind: CodingKeyRepresentable {}
#endif

extension ActivityKind {
  /// Whether the activity is a survey with respondents to count: the online and the offline mode.
  ///
  /// A ``poll`` is none: it has clicks, and nobody knows whose.
  public var isSurvey: Bool { self == .onlineSurvey || self == .offlineSurvey }
}
