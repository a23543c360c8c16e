/// A minimum requirement of the standards, as the reviewer numbers them.
///
/// Source: OGP Participation and Co-creation Standards, in force since 2022; for the local ones the inception
/// form of OGP Local.
public enum MinimumRequirement: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// 1.1 A space for dialogue of government and civil society meets regularly; its rules are public.
  case dialogueSpace
  /// 2.1 A public website is kept.
  case website
  /// 2.2 A public repository of documents is kept.
  case repository
  /// 3.1 The timeline and the ways to take part are published before co-creation begins.
  case timeline
  /// 3.2 Stakeholders are told of the partnership and of the ways to take part.
  case outreach
  /// 3.3 There is a way to gather inputs.
  case inputMechanism
  /// 4.1 Contributions are documented, and how they were considered is reported back.
  case reasonedResponse
  /// 5.1 Results are presented to civil society, and its comments collected, twice a year.
  case implementationMeetings
  /// Local 1.1 A forum exists.
  case localForum
  /// Local 1.2 The forum has members from several sides.
  case localForumSides
  /// Local 1.3 There was a meeting with civil society during co-creation.
  case localMeeting
  /// Local 1.4 The stakeholders of the forum endorsed the plan.
  case localEndorsement

  /// The number under which the reviewer knows it.
  public var number: String {
    switch self {
    case .dialogueSpace, .localForum: "1.1"
    case .website: "2.1"
    case .repository: "2.2"
    case .timeline: "3.1"
    case .outreach: "3.2"
    case .inputMechanism: "3.3"
    case .reasonedResponse: "4.1"
    case .implementationMeetings: "5.1"
    case .localForumSides: "1.2"
    case .localMeeting: "1.3"
    case .localEndorsement: "1.4"
    }
  }

  /// Whose plans it concerns.
  public var level: OpenGovernmentLevel {
    switch self {
    case .dialogueSpace, .website, .repository, .timeline, .outreach, .inputMechanism, .reasonedResponse,
      .implementationMeetings:
      .national
    case .localForum, .localForumSides, .localMeeting, .localEndorsement: .local
    }
  }

  /// The requirements of a level, in the order of their numbers.
  public static func all(of level: OpenGovernmentLevel) -> [MinimumRequirement] {
    allCases.filter { $0.level == level }
  }

  /// The number and the name in every language.
  public var label: LocalizedText {
    LocalizedText(
      english: "\(number) {1}", serbian: "\(number) {1}", polish: "\(number) {1}", filling: [name])
  }

  private var name: LocalizedText {
    switch self {
    case .dialogueSpace:
      LocalizedText(
        english: "space for dialogue", serbian: "prostor za dijalog", polish: "przestrzeń dialogu")
    case .website:
      LocalizedText(english: "website", serbian: "internet stranica", polish: "strona internetowa")
    case .repository:
      LocalizedText(
        english: "repository of documents", serbian: "repozitorijum dokumenata",
        polish: "repozytorium dokumentów")
    case .timeline:
      LocalizedText(english: "timeline", serbian: "vremenski plan", polish: "harmonogram")
    case .outreach:
      LocalizedText(
        english: "outreach", serbian: "obaveštavanje zainteresovanih strana",
        polish: "działania informacyjne wobec interesariuszy")
    case .inputMechanism:
      LocalizedText(
        english: "input mechanism", serbian: "način dostavljanja predloga",
        polish: "sposób zgłaszania propozycji")
    case .reasonedResponse:
      LocalizedText(
        english: "reasoned response", serbian: "obrazložen odgovor", polish: "merytoryczna odpowiedź")
    case .implementationMeetings:
      LocalizedText(
        english: "meetings during implementation", serbian: "sastanci tokom sprovođenja",
        polish: "spotkania w trakcie realizacji")
    case .localForum:
      LocalizedText(english: "local forum", serbian: "lokalni forum", polish: "forum lokalne")
    case .localForumSides:
      LocalizedText(
        english: "several sides in the local forum", serbian: "više strana u lokalnom forumu",
        polish: "wiele stron w forum lokalnym")
    case .localMeeting:
      LocalizedText(
        english: "meeting with civil society", serbian: "sastanak sa civilnim društvom",
        polish: "spotkanie ze społeczeństwem obywatelskim")
    case .localEndorsement:
      LocalizedText(
        english: "endorsement by the forum", serbian: "podrška foruma planu",
        polish: "poparcie planu przez forum")
    }
  }
}

/// What the reviewer found of a minimum requirement.
public enum RequirementOutcome: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// There is evidence of action towards it.
  case met
  /// There is none.
  case notMet
  /// The reviewer did not look.
  case notAssessed

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .met: LocalizedText(english: "met", serbian: "ispunjeno", polish: "spełnione")
    case .notMet: LocalizedText(english: "not met", serbian: "nije ispunjeno", polish: "niespełnione")
    case .notAssessed: LocalizedText(english: "not assessed", serbian: "nije ocenjeno", polish: "nieocenione")
    }
  }
}
