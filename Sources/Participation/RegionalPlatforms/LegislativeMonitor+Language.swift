extension LegislativeMonitor.Stage {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .announced: LocalizedText(english: "announced", serbian: "najavljen", polish: "zapowiedziany")
    case .drafting:
      LocalizedText(english: "drafting", serbian: "izrada nacrta", polish: "przygotowanie projektu")
    case .agreements:
      LocalizedText(
        english: "agreements between ministers",
        serbian: "usaglašavanje među ministarstvima",
        polish: "uzgodnienia")
    case .publicConsultation:
      LocalizedText(
        english: "public consultation",
        serbian: "javne konsultacije",
        polish: "konsultacje publiczne")
    case .opinions:
      LocalizedText(english: "opinions", serbian: "pribavljanje mišljenja", polish: "opiniowanie")
    case .committee:
      LocalizedText(
        english: "committee of the government",
        serbian: "odbor vlade",
        polish: "komitet Rady Ministrów")
    case .councilOfMinisters:
      LocalizedText(english: "council of ministers", serbian: "vlada", polish: "Rada Ministrów")
    case .parliament: LocalizedText(english: "parliament", serbian: "parlament", polish: "parlament")
    case .adopted: LocalizedText(english: "adopted", serbian: "usvojen", polish: "uchwalony")
    case .published: LocalizedText(english: "published", serbian: "objavljen", polish: "opublikowany")
    case .rejected: LocalizedText(english: "rejected", serbian: "odbijen", polish: "odrzucony")
    case .withdrawn: LocalizedText(english: "withdrawn", serbian: "povučen", polish: "wycofany")
    }
  }
}

extension LegislativeMonitor.Event.Kind {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .draftingBegan:
      LocalizedText(
        english: "drafting began",
        serbian: "počela je izrada nacrta",
        polish: "rozpoczęto prace nad projektem")
    case .agreementsBegan:
      LocalizedText(
        english: "agreements began",
        serbian: "počelo je usaglašavanje",
        polish: "skierowano do uzgodnień")
    case .consultationOpened:
      LocalizedText(
        english: "public consultation opened",
        serbian: "otvorene su javne konsultacije",
        polish: "skierowano do konsultacji publicznych")
    case .opinionsInvited:
      LocalizedText(
        english: "opinions invited",
        serbian: "zatražena su mišljenja",
        polish: "skierowano do opiniowania")
    case .committeeReferred:
      LocalizedText(
        english: "referred to the committee",
        serbian: "upućen je odboru vlade",
        polish: "skierowano do komitetu")
    case .councilReferred:
      LocalizedText(
        english: "referred to the council of ministers",
        serbian: "upućen je vladi",
        polish: "skierowano do Rady Ministrów")
    case .parliamentReferred:
      LocalizedText(
        english: "referred to parliament",
        serbian: "upućen je parlamentu",
        polish: "skierowano do parlamentu")
    case .returned:
      LocalizedText(
        english: "returned to drafting",
        serbian: "vraćen je na izradu",
        polish: "zwrócono do przygotowania")
    case .adopted: LocalizedText(english: "bill adopted", serbian: "usvojen je", polish: "uchwalono")
    case .published:
      LocalizedText(english: "act published", serbian: "objavljen je", polish: "opublikowano")
    case .rejected: LocalizedText(english: "bill rejected", serbian: "odbijen je", polish: "odrzucono")
    case .withdrawn: LocalizedText(english: "bill withdrawn", serbian: "povučen je", polish: "wycofano")
    case .checked:
      LocalizedText(
        english: "checked without news",
        serbian: "provereno, bez novosti",
        polish: "sprawdzono, bez zmian")
    case .windowOpened:
      LocalizedText(
        english: "window opened",
        serbian: "otvorena je mogućnost uključivanja",
        polish: "otwarto możliwość włączenia się")
    case .windowExtended:
      LocalizedText(
        english: "window extended",
        serbian: "produženo je vreme za uključivanje",
        polish: "przedłużono możliwość włączenia się")
    case .watchBegan:
      LocalizedText(
        english: "platform began to follow",
        serbian: "platforma prati nacrt",
        polish: "platforma zaczęła śledzić projekt")
    case .watchEnded:
      LocalizedText(
        english: "platform stopped following",
        serbian: "platforma više ne prati nacrt",
        polish: "platforma przestała śledzić projekt")
    case .joined:
      LocalizedText(
        english: "platform joined",
        serbian: "platforma se uključila",
        polish: "platforma włączyła się")
    case .declined:
      LocalizedText(
        english: "platform declined",
        serbian: "platforma se nije uključila",
        polish: "platforma zrezygnowała")
    }
  }
}

extension LegislativeMonitor.Requirement {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .windowNew:
      LocalizedText(english: "new window", serbian: "nova mogućnost", polish: "nowa możliwość")
    case .windowKnown:
      LocalizedText(
        english: "window on record",
        serbian: "zabeležena mogućnost",
        polish: "zapisana możliwość")
    case .windowLasts:
      LocalizedText(english: "window not over", serbian: "vreme nije isteklo", polish: "termin nie minął")
    case .windowLonger:
      LocalizedText(english: "later end", serbian: "kasniji kraj", polish: "późniejszy koniec")
    case .windowOpen:
      LocalizedText(english: "window open", serbian: "mogućnost je otvorena", polish: "możliwość otwarta")
    case .platformNew:
      LocalizedText(english: "not following yet", serbian: "još ne prati", polish: "jeszcze nie śledzi")
    case .platformWatching: LocalizedText(english: "following", serbian: "prati", polish: "śledzi")
    case .undecided:
      LocalizedText(
        english: "not decided yet",
        serbian: "još nije odlučeno",
        polish: "jeszcze nierozstrzygnięte")
    }
  }
}

extension LegislativeMonitor.Duty {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .check:
      LocalizedText(
        english: "look for news on the bill",
        serbian: "proveriti ima li novosti",
        polish: "sprawdzić, czy są zmiany")
    case .join:
      LocalizedText(
        english: "join, or decline with a reason",
        serbian: "uključiti se ili odustati uz razlog",
        polish: "włączyć się albo zrezygnować z podaniem powodu")
    }
  }
}
