extension PolicyPilot.Stage {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .declared: LocalizedText(english: "declared", serbian: "prijavljen", polish: "zadeklarowany")
    case .areaChosen:
      LocalizedText(english: "area chosen", serbian: "izabrana oblast", polish: "wybrany obszar")
    case .teamFormed:
      LocalizedText(english: "team formed", serbian: "formiran tim", polish: "powołany zespół")
    case .diagnosed:
      LocalizedText(english: "diagnosed", serbian: "postavljena dijagnoza", polish: "zdiagnozowany")
    case .goalsSet:
      LocalizedText(english: "goals set", serbian: "postavljeni ciljevi", polish: "wyznaczone cele")
    case .drafted: LocalizedText(english: "drafted", serbian: "izrađen nacrt", polish: "opracowany projekt")
    case .consulted: LocalizedText(english: "consulted on", serbian: "konsultovan", polish: "skonsultowany")
    case .adopted: LocalizedText(english: "adopted", serbian: "usvojen", polish: "przyjęty")
    case .implementing: LocalizedText(english: "implementing", serbian: "primenjuje se", polish: "wdrażany")
    case .evaluated: LocalizedText(english: "evaluated", serbian: "vrednovan", polish: "oceniony")
    case .abandoned: LocalizedText(english: "abandoned", serbian: "napušten", polish: "zaniechany")
    }
  }
}

extension PolicyPilot.Event.Kind {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .areaChosen:
      LocalizedText(english: "area chosen", serbian: "izabrana je oblast", polish: "wybrano obszar")
    case .teamFormed:
      LocalizedText(english: "team formed", serbian: "tim je formiran", polish: "powołano zespół")
    case .diagnosed:
      LocalizedText(
        english: "diagnosis closed",
        serbian: "dijagnoza je završena",
        polish: "zakończono diagnozę")
    case .goalsSet:
      LocalizedText(english: "goals set", serbian: "ciljevi su postavljeni", polish: "wyznaczono cele")
    case .drafted:
      LocalizedText(
        english: "policy drafted",
        serbian: "izrađen je nacrt politike",
        polish: "opracowano projekt polityki")
    case .consulted:
      LocalizedText(
        english: "draft consulted on",
        serbian: "nacrt je konsultovan",
        polish: "skonsultowano projekt")
    case .adopted:
      LocalizedText(english: "policy adopted", serbian: "politika je usvojena", polish: "przyjęto politykę")
    case .implementationBegan:
      LocalizedText(
        english: "implementation began",
        serbian: "počela je primena",
        polish: "rozpoczęto wdrażanie")
    case .evaluated:
      LocalizedText(english: "pilot evaluated", serbian: "pilot je vrednovan", polish: "oceniono pilotaż")
    case .abandoned:
      LocalizedText(english: "pilot abandoned", serbian: "pilot je napušten", polish: "zaniechano pilotażu")
    case .memberJoined:
      LocalizedText(english: "member joined", serbian: "član je pristupio", polish: "dołączył członek")
    case .memberLeft:
      LocalizedText(english: "member left", serbian: "član je napustio", polish: "członek odszedł")
    case .findingRecorded:
      LocalizedText(
        english: "finding recorded",
        serbian: "zabeležen je nalaz",
        polish: "zapisano wynik diagnozy")
    case .goalSet:
      LocalizedText(english: "goal proposed", serbian: "predložen je cilj", polish: "zaproponowano cel")
    case .goalReached:
      LocalizedText(english: "goal reached", serbian: "cilj je ostvaren", polish: "osiągnięto cel")
    }
  }
}

extension PolicyPilot.Requirement {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .areaOffered:
      LocalizedText(english: "area offered", serbian: "ponuđena oblast", polish: "oferowany obszar")
    case .teamComplete:
      LocalizedText(english: "complete team", serbian: "potpun tim", polish: "kompletny zespół")
    case .personNew:
      LocalizedText(
        english: "not in the team yet",
        serbian: "još nije u timu",
        polish: "jeszcze nie w zespole")
    case .personPresent: LocalizedText(english: "in the team", serbian: "u timu", polish: "w zespole")
    case .findingNew: LocalizedText(english: "new finding", serbian: "novi nalaz", polish: "nowy wynik")
    case .findingsThere:
      LocalizedText(english: "findings on record", serbian: "zabeleženi nalazi", polish: "zapisane wyniki")
    case .goalNew: LocalizedText(english: "new goal", serbian: "novi cilj", polish: "nowy cel")
    case .goalGrounded:
      LocalizedText(
        english: "goal that answers findings",
        serbian: "cilj zasnovan na nalazima",
        polish: "cel oparty na wynikach")
    case .goalsThere:
      LocalizedText(english: "goals proposed", serbian: "predloženi ciljevi", polish: "zaproponowane cele")
    case .goalOpen:
      LocalizedText(
        english: "goal not yet reached",
        serbian: "cilj još nije ostvaren",
        polish: "cel jeszcze nieosiągnięty")
    }
  }
}

extension PolicyPilot.Duty {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .chooseArea:
      LocalizedText(english: "choose the area", serbian: "izabrati oblast", polish: "wybrać obszar")
    case .formTeam:
      LocalizedText(english: "complete the team", serbian: "popuniti tim", polish: "uzupełnić zespół")
    case .diagnose:
      LocalizedText(
        english: "close the diagnosis",
        serbian: "završiti dijagnozu",
        polish: "zakończyć diagnozę")
    case .setGoals:
      LocalizedText(english: "set the goals", serbian: "postaviti ciljeve", polish: "wyznaczyć cele")
    case .draft:
      LocalizedText(english: "draft the policy", serbian: "izraditi nacrt", polish: "opracować projekt")
    case .consult:
      LocalizedText(
        english: "consult on the draft",
        serbian: "konsultovati nacrt",
        polish: "skonsultować projekt")
    case .adopt:
      LocalizedText(english: "adopt the policy", serbian: "usvojiti politiku", polish: "przyjąć politykę")
    case .implement:
      LocalizedText(
        english: "begin the implementation",
        serbian: "započeti primenu",
        polish: "rozpocząć wdrażanie")
    case .reachGoal:
      LocalizedText(english: "reach a goal", serbian: "ostvariti cilj", polish: "osiągnąć cel")
    case .evaluate:
      LocalizedText(english: "evaluate the pilot", serbian: "vrednovati pilot", polish: "ocenić pilotaż")
    }
  }
}
