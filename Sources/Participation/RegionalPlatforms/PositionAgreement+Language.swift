extension PositionAgreement.Stage {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .topic:
      LocalizedText(english: "topic set", serbian: "tema je postavljena", polish: "ustalony temat")
    case .stating:
      LocalizedText(
        english: "positions stated",
        serbian: "iznošenje stavova",
        polish: "przedstawianie stanowisk")
    case .comparing:
      LocalizedText(
        english: "positions compared",
        serbian: "poređenje stavova",
        polish: "porównanie stanowisk")
    case .negotiating: LocalizedText(english: "negotiating", serbian: "pregovori", polish: "uzgadnianie")
    case .agreed:
      LocalizedText(english: "joint position", serbian: "zajednički stav", polish: "wspólne stanowisko")
    case .diverged:
      LocalizedText(
        english: "protocol of divergence",
        serbian: "zapisnik o razlikama",
        polish: "protokół rozbieżności")
    case .transferred:
      LocalizedText(
        english: "transferred to a consultation",
        serbian: "preneto u konsultacije",
        polish: "przekazane do konsultacji")
    case .answered:
      LocalizedText(english: "answered", serbian: "stigao je odgovor", polish: "jest odpowiedź")
    case .unanswered:
      LocalizedText(english: "unanswered", serbian: "bez odgovora", polish: "brak odpowiedzi")
    case .reportedBack:
      LocalizedText(
        english: "reported back to the sides",
        serbian: "strane su obaveštene",
        polish: "strony poinformowane")
    case .withdrawn: LocalizedText(english: "withdrawn", serbian: "odustalo se", polish: "wycofane")
    }
  }
}

extension PositionAgreement.Event.Kind {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .positionsInvited:
      LocalizedText(
        english: "positions invited",
        serbian: "strane su pozvane da iznesu stavove",
        polish: "zaproszono do przedstawienia stanowisk")
    case .positionStated:
      LocalizedText(
        english: "position of a side stated",
        serbian: "iznet je stav strane",
        polish: "przedstawiono stanowisko strony")
    case .compared:
      LocalizedText(
        english: "positions compared",
        serbian: "stavovi su upoređeni",
        polish: "porównano stanowiska")
    case .roundOpened:
      LocalizedText(
        english: "round opened",
        serbian: "otvoren je krug pregovora",
        polish: "otwarto rundę uzgodnień")
    case .draftAccepted:
      LocalizedText(english: "draft accepted", serbian: "nacrt je prihvaćen", polish: "przyjęto projekt")
    case .draftRejected:
      LocalizedText(english: "draft rejected", serbian: "nacrt je odbijen", polish: "odrzucono projekt")
    case .abstained: LocalizedText(english: "abstained", serbian: "uzdržano", polish: "wstrzymano się")
    case .jointPositionReached:
      LocalizedText(
        english: "joint position reached",
        serbian: "postignut je zajednički stav",
        polish: "uzgodniono wspólne stanowisko")
    case .divergenceRecorded:
      LocalizedText(
        english: "divergence recorded",
        serbian: "zabeležene su razlike",
        polish: "zapisano rozbieżności")
    case .minorityRecorded:
      LocalizedText(
        english: "minority position recorded",
        serbian: "zabeležen je manjinski stav",
        polish: "zapisano stanowisko mniejszości")
    case .transferred:
      LocalizedText(
        english: "transferred to a consultation",
        serbian: "preneto je u konsultacije",
        polish: "przekazano do konsultacji")
    case .responseReceived:
      LocalizedText(
        english: "response received",
        serbian: "stigao je odgovor",
        polish: "otrzymano odpowiedź")
    case .noResponse:
      LocalizedText(english: "no response", serbian: "odgovor nije stigao", polish: "brak odpowiedzi")
    case .reportedTo:
      LocalizedText(
        english: "side informed",
        serbian: "strana je obaveštena",
        polish: "poinformowano stronę")
    case .withdrawn:
      LocalizedText(
        english: "agreement withdrawn",
        serbian: "odustalo se od usaglašavanja",
        polish: "wycofano uzgadnianie")
    case .memberJoined:
      LocalizedText(
        english: "member joined a side",
        serbian: "član je pristupio strani",
        polish: "członek dołączył do strony")
    case .memberLeft:
      LocalizedText(
        english: "member left a side",
        serbian: "član je napustio stranu",
        polish: "członek opuścił stronę")
    }
  }
}

extension PositionAgreement.Requirement {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .speaker:
      LocalizedText(
        english: "speaks for its own side",
        serbian: "govori u ime svoje strane",
        polish: "wypowiada się za własną stronę")
    case .memberNew:
      LocalizedText(
        english: "not a member yet",
        serbian: "još nije član",
        polish: "jeszcze nie jest członkiem")
    case .memberPresent:
      LocalizedText(english: "is a member", serbian: "jeste član", polish: "jest członkiem")
    case .everySideStated:
      LocalizedText(
        english: "every side stated",
        serbian: "iznele su sve strane",
        polish: "każda strona przedstawiła")
    case .roundsLeft:
      LocalizedText(english: "rounds left", serbian: "preostali krugovi", polish: "pozostałe rundy")
    case .agreed:
      LocalizedText(english: "enough acceptance", serbian: "dovoljno prihvatanja", polish: "dość zgód")
    case .notAgreed:
      LocalizedText(
        english: "no joint position",
        serbian: "nema zajedničkog stava",
        polish: "brak wspólnego stanowiska")
    case .sideUninformed:
      LocalizedText(
        english: "side not informed yet",
        serbian: "strana još nije obaveštena",
        polish: "strona jeszcze niepoinformowana")
    case .lastSide:
      LocalizedText(
        english: "last side to be informed",
        serbian: "poslednja strana koju treba obavestiti",
        polish: "ostatnia strona do poinformowania")
    }
  }
}

extension PositionAgreement.Duty {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .statePosition:
      LocalizedText(
        english: "have a side state its position",
        serbian: "obezbediti stav strane",
        polish: "uzyskać stanowisko strony")
    case .closeRound:
      LocalizedText(
        english: "bring a round to its end",
        serbian: "okončati krug pregovora",
        polish: "zakończyć rundę")
    case .transfer:
      LocalizedText(
        english: "hand over to a consultation",
        serbian: "preneti u konsultacije",
        polish: "przekazać do konsultacji")
    case .trackResponse:
      LocalizedText(english: "obtain the answer", serbian: "pribaviti odgovor", polish: "uzyskać odpowiedź")
    case .reportBack:
      LocalizedText(
        english: "report back to a side",
        serbian: "obavestiti stranu",
        polish: "poinformować stronę")
    }
  }
}
