extension Coalition.Stage {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .forming: LocalizedText(english: "forming", serbian: "u nastajanju", polish: "tworzenie")
    case .agreed: LocalizedText(english: "agreed", serbian: "dogovorena", polish: "uzgodniona")
    case .acting: LocalizedText(english: "acting", serbian: "deluje", polish: "działa")
    case .dissolved: LocalizedText(english: "dissolved", serbian: "raspuštena", polish: "rozwiązana")
    }
  }
}

extension Coalition.Event.Kind {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .protocolAgreed:
      LocalizedText(
        english: "protocol agreed", serbian: "protokol je dogovoren", polish: "uzgodniono protokół")
    case .actionBegan:
      LocalizedText(
        english: "joint action began", serbian: "počelo je zajedničko delovanje",
        polish: "rozpoczęto wspólne działanie")
    case .dissolved:
      LocalizedText(
        english: "coalition dissolved", serbian: "koalicija je raspuštena", polish: "rozwiązano koalicję")
    case .memberAcceded:
      LocalizedText(english: "member acceded", serbian: "pristupio je član", polish: "przystąpił członek")
    case .memberExited:
      LocalizedText(english: "member exited", serbian: "istupio je član", polish: "wystąpił członek")
    case .spokespersonNamed:
      LocalizedText(
        english: "spokesperson named", serbian: "imenovan je portparol", polish: "wyznaczono rzecznika")
    case .mandateGranted:
      LocalizedText(english: "mandate granted", serbian: "mandat je dat", polish: "udzielono mandatu")
    case .mandateWithdrawn:
      LocalizedText(english: "mandate withdrawn", serbian: "mandat je povučen", polish: "cofnięto mandat")
    case .spokenFor:
      LocalizedText(
        english: "spoken for the coalition", serbian: "istup u ime koalicije",
        polish: "wystąpiono w imieniu koalicji")
    case .actionJoined:
      LocalizedText(
        english: "member took part in an action", serbian: "član je učestvovao u akciji",
        polish: "członek wziął udział w działaniu")
    case .voteDelegated:
      LocalizedText(english: "vote delegated", serbian: "glas je prenet", polish: "przekazano głos")
    case .delegationEnded:
      LocalizedText(
        english: "delegation ended", serbian: "prenos glasa je prestao",
        polish: "zakończono przekazanie głosu")
    case .positionProposed:
      LocalizedText(
        english: "position proposed", serbian: "stav je predložen", polish: "zaproponowano stanowisko")
    case .voteCast: LocalizedText(english: "vote cast", serbian: "glas je dat", polish: "oddano głos")
    case .dissentRecorded:
      LocalizedText(
        english: "dissent recorded", serbian: "zabeleženo je izdvojeno mišljenje",
        polish: "zapisano zdanie odrębne")
    case .positionAdopted:
      LocalizedText(english: "position adopted", serbian: "stav je usvojen", polish: "przyjęto stanowisko")
    case .positionFailed:
      LocalizedText(english: "position failed", serbian: "stav nije usvojen", polish: "odrzucono stanowisko")
    }
  }
}

extension Coalition.Requirement {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .membersEnough:
      LocalizedText(english: "enough members", serbian: "dovoljno članova", polish: "dość członków")
    case .sectorsEnough:
      LocalizedText(english: "enough sectors", serbian: "dovoljno sektora", polish: "dość sektorów")
    case .spokespersonNamed:
      LocalizedText(
        english: "spokesperson named", serbian: "portparol je imenovan", polish: "wyznaczony rzecznik")
    case .signedByAll:
      LocalizedText(
        english: "signed by every member", serbian: "potpisali su svi članovi",
        polish: "podpisane przez wszystkich członków")
    case .memberNew:
      LocalizedText(
        english: "not a member yet", serbian: "još nije član", polish: "jeszcze nie jest członkiem")
    case .memberPresent:
      LocalizedText(english: "is a member", serbian: "jeste član", polish: "jest członkiem")
    case .conditionsKnown:
      LocalizedText(
        english: "conditions of the charter", serbian: "uslovi iz povelje", polish: "warunki z karty")
    case .conditionsMet:
      LocalizedText(
        english: "conditions of accession met", serbian: "ispunjeni su uslovi pristupanja",
        polish: "spełnione warunki przystąpienia")
    case .mandateLasts:
      LocalizedText(
        english: "mandate ends after it begins", serbian: "mandat se završava posle početka",
        polish: "mandat kończy się po rozpoczęciu")
    case .mandateInForce:
      LocalizedText(
        english: "mandate on the subject in force", serbian: "važeći mandat za temu",
        polish: "ważny mandat w danej sprawie")
    case .noDelegationCircle:
      LocalizedText(
        english: "no circle of delegations", serbian: "prenos glasova bez kruga",
        polish: "brak koła przekazań")
    case .delegationGiven:
      LocalizedText(english: "vote delegated", serbian: "glas je prenet", polish: "głos przekazany")
    case .positionNew: LocalizedText(english: "new position", serbian: "novi stav", polish: "nowe stanowisko")
    case .positionOpen:
      LocalizedText(
        english: "position not yet decided", serbian: "o stavu nije odlučeno",
        polish: "stanowisko nierozstrzygnięte")
    case .positionStands:
      LocalizedText(
        english: "position open or adopted", serbian: "stav je otvoren ili usvojen",
        polish: "stanowisko otwarte albo przyjęte")
    case .quorumReached:
      LocalizedText(english: "quorum reached", serbian: "postignut je kvorum", polish: "osiągnięte kworum")
    case .voteCarried:
      LocalizedText(
        english: "enough votes in favour", serbian: "dovoljno glasova za", polish: "dość głosów za")
    case .voteNotCarried:
      LocalizedText(
        english: "votes do not carry the position", serbian: "stav nema potrebne glasove",
        polish: "stanowisko bez wymaganych głosów")
    }
  }
}

extension Coalition.Duty {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .agreeProtocol:
      LocalizedText(
        english: "agree the protocol", serbian: "dogovoriti protokol", polish: "uzgodnić protokół")
    case .replaceSpokesperson:
      LocalizedText(
        english: "name another spokesperson", serbian: "imenovati novog portparola",
        polish: "wyznaczyć nowego rzecznika")
    case .refillMembership:
      LocalizedText(
        english: "bring members and sectors back to the least number",
        serbian: "dopuniti članstvo do najmanjeg broja članova i sektora",
        polish: "uzupełnić skład do najmniejszej liczby członków i sektorów")
    case .decidePosition:
      LocalizedText(
        english: "decide on a proposed position", serbian: "odlučiti o predloženom stavu",
        polish: "rozstrzygnąć o zaproponowanym stanowisku")
    }
  }
}
