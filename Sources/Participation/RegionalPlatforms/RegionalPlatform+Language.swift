extension RegionalPlatform.Stage {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .proposed: LocalizedText(english: "proposed", serbian: "predložena", polish: "zaproponowana")
    case .coordinated:
      LocalizedText(english: "coordinated", serbian: "koordinisana", polish: "z koordynatorami")
    case .appointed: LocalizedText(english: "appointed", serbian: "imenovana", polish: "powołana")
    case .analysing: LocalizedText(english: "analysing", serbian: "analizira", polish: "analiza")
    case .areasSelected:
      LocalizedText(
        english: "key areas selected",
        serbian: "izabrane ključne oblasti",
        polish: "wybrane kluczowe obszary")
    case .discussing: LocalizedText(english: "discussing", serbian: "raspravlja", polish: "dyskusja")
    case .engaged:
      LocalizedText(
        english: "engaged in a consultation",
        serbian: "uključena u konsultacije",
        polish: "włączona w konsultacje")
    case .reporting: LocalizedText(english: "reporting", serbian: "izveštava", polish: "sprawozdawczość")
    case .closed: LocalizedText(english: "closed", serbian: "zatvorena", polish: "zakończona")
    }
  }
}

extension RegionalPlatform.Event.Kind {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .coordinated:
      LocalizedText(
        english: "coordination taken on",
        serbian: "preuzeta je koordinacija",
        polish: "podjęto koordynację")
    case .coordinatorReplaced:
      LocalizedText(
        english: "coordinator replaced",
        serbian: "zamenjen je koordinator",
        polish: "zmieniono koordynatora")
    case .appointed:
      LocalizedText(
        english: "platform appointed",
        serbian: "platforma je imenovana",
        polish: "powołano platformę")
    case .analysisBegan:
      LocalizedText(english: "analysis began", serbian: "počela je analiza", polish: "rozpoczęto analizę")
    case .areaAnalysed:
      LocalizedText(
        english: "area analysed",
        serbian: "oblast je analizirana",
        polish: "przeanalizowano obszar")
    case .areasSelected:
      LocalizedText(
        english: "key areas selected",
        serbian: "izabrane su ključne oblasti",
        polish: "wybrano kluczowe obszary")
    case .discussionBegan:
      LocalizedText(
        english: "discussion began",
        serbian: "počela je rasprava",
        polish: "rozpoczęto dyskusję")
    case .engaged:
      LocalizedText(
        english: "consultation joined",
        serbian: "platforma se uključila u konsultacije",
        polish: "włączono się w konsultacje")
    case .positionPresented:
      LocalizedText(
        english: "position presented",
        serbian: "predstavljen je stav",
        polish: "przedstawiono stanowisko")
    case .reportingBegan:
      LocalizedText(
        english: "reporting began",
        serbian: "počelo je izveštavanje",
        polish: "rozpoczęto sprawozdawczość")
    case .reported:
      LocalizedText(
        english: "consultation reported on",
        serbian: "podnet je izveštaj o konsultacijama",
        polish: "złożono sprawozdanie z konsultacji")
    case .closed:
      LocalizedText(
        english: "platform closed",
        serbian: "platforma je zatvorena",
        polish: "zakończono prace platformy")
    case .dissolved:
      LocalizedText(
        english: "platform dissolved",
        serbian: "platforma je raspuštena",
        polish: "rozwiązano platformę")
    case .memberSeated:
      LocalizedText(
        english: "member seated",
        serbian: "član je imenovan na mesto",
        polish: "obsadzono miejsce")
    case .substituteNamed:
      LocalizedText(
        english: "substitute named",
        serbian: "imenovan je zamenik",
        polish: "wyznaczono zastępcę")
    case .memberLeft:
      LocalizedText(
        english: "member left",
        serbian: "član je napustio mesto",
        polish: "członek opuścił miejsce")
    case .meetingHeld:
      LocalizedText(english: "meeting held", serbian: "održan je sastanak", polish: "odbyło się spotkanie")
    }
  }
}

extension RegionalPlatform.Requirement {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .coordinatorsTrained:
      LocalizedText(
        english: "coordinators trained",
        serbian: "koordinatori su obučeni",
        polish: "koordynatorzy po szkoleniu")
    case .coordinatorsDiffer:
      LocalizedText(
        english: "two different coordinators",
        serbian: "dva različita koordinatora",
        polish: "dwie różne osoby koordynujące")
    case .tripartite:
      LocalizedText(
        english: "tripartite minimum",
        serbian: "tripartitni minimum",
        polish: "minimum trójstronności")
    case .areaNew: LocalizedText(english: "new area", serbian: "nova oblast", polish: "nowy obszar")
    case .areasAnalysed:
      LocalizedText(
        english: "analysed areas",
        serbian: "analizirane oblasti",
        polish: "przeanalizowane obszary")
    case .areaSelected:
      LocalizedText(english: "key area", serbian: "ključna oblast", polish: "kluczowy obszar")
    case .consultationNew:
      LocalizedText(
        english: "consultation not joined yet",
        serbian: "konsultacije još bez učešća",
        polish: "konsultacje jeszcze bez udziału")
    case .consultationJoined:
      LocalizedText(
        english: "consultation joined",
        serbian: "konsultacije sa učešćem",
        polish: "konsultacje z udziałem")
    case .positionNew:
      LocalizedText(
        english: "position not presented yet",
        serbian: "stav još nije predstavljen",
        polish: "stanowisko jeszcze nieprzedstawione")
    case .unreported:
      LocalizedText(
        english: "not reported yet",
        serbian: "izveštaj još nije podnet",
        polish: "jeszcze bez sprawozdania")
    case .seatKnown:
      LocalizedText(english: "seat of the charter", serbian: "mesto iz povelje", polish: "miejsce z karty")
    case .seatFree: LocalizedText(english: "free seat", serbian: "slobodno mesto", polish: "wolne miejsce")
    case .seatTaken:
      LocalizedText(english: "seat taken", serbian: "zauzeto mesto", polish: "miejsce obsadzone")
    case .personFree:
      LocalizedText(
        english: "person without a seat",
        serbian: "osoba bez mesta",
        polish: "osoba bez miejsca")
    case .termAhead:
      LocalizedText(english: "term not over", serbian: "mandat nije istekao", polish: "kadencja trwa")
    case .meetingNew:
      LocalizedText(english: "new meeting", serbian: "novi sastanak", polish: "nowe spotkanie")
    case .presentKnown:
      LocalizedText(
        english: "present people belong to the platform",
        serbian: "prisutni pripadaju platformi",
        polish: "obecni należą do platformy")
    }
  }
}

extension RegionalPlatform.Duty {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .coordinate:
      LocalizedText(
        english: "find trained coordinators",
        serbian: "naći obučene koordinatore",
        polish: "znaleźć przeszkolonych koordynatorów")
    case .appoint:
      LocalizedText(
        english: "have the platform appointed",
        serbian: "obezbediti imenovanje platforme",
        polish: "doprowadzić do powołania platformy")
    case .fillSeat:
      LocalizedText(english: "fill a seat", serbian: "popuniti mesto", polish: "obsadzić miejsce")
    case .restoreSides:
      LocalizedText(
        english: "restore the tripartite minimum",
        serbian: "obnoviti tripartitni minimum",
        polish: "przywrócić minimum trójstronności")
    case .report:
      LocalizedText(
        english: "report on a consultation",
        serbian: "podneti izveštaj o konsultacijama",
        polish: "złożyć sprawozdanie z konsultacji")
    }
  }
}
