extension ExpertGroup.Stage {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .forming: LocalizedText(english: "forming", serbian: "u formiranju", polish: "tworzona")
    case .appointed: LocalizedText(english: "appointed", serbian: "imenovana", polish: "powołana")
    case .dissolved: LocalizedText(english: "dissolved", serbian: "raspuštena", polish: "rozwiązana")
    }
  }
}

extension ExpertGroup.Event.Kind {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .expertNamed:
      LocalizedText(english: "expert named", serbian: "imenovan je stručnjak", polish: "wskazano eksperta")
    case .expertLeft:
      LocalizedText(english: "expert left", serbian: "stručnjak je istupio", polish: "ekspert odszedł")
    case .appointed:
      LocalizedText(english: "group appointed", serbian: "grupa je imenovana", polish: "powołano grupę")
    case .asked:
      LocalizedText(english: "question asked", serbian: "postavljeno je pitanje", polish: "zadano pytanie")
    case .opined:
      LocalizedText(english: "opinion given", serbian: "dato je mišljenje", polish: "wydano opinię")
    case .declined:
      LocalizedText(
        english: "question declined",
        serbian: "odbijeno je davanje mišljenja",
        polish: "odmówiono opinii")
    case .dissolved:
      LocalizedText(english: "group dissolved", serbian: "grupa je raspuštena", polish: "rozwiązano grupę")
    }
  }
}

extension ExpertGroup.Requirement {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .expertNew:
      LocalizedText(
        english: "not an expert yet",
        serbian: "još nije u grupi",
        polish: "jeszcze nie w grupie")
    case .expertPresent: LocalizedText(english: "in the group", serbian: "u grupi", polish: "w grupie")
    case .expertsEnough:
      LocalizedText(english: "enough experts", serbian: "dovoljno stručnjaka", polish: "dość ekspertów")
    case .questionNew:
      LocalizedText(english: "new question", serbian: "novo pitanje", polish: "nowe pytanie")
    case .dueAhead:
      LocalizedText(english: "last day not passed", serbian: "rok nije prošao", polish: "termin nie minął")
    case .questionOpen:
      LocalizedText(english: "open question", serbian: "otvoreno pitanje", polish: "otwarte pytanie")
    case .opinionNew:
      LocalizedText(english: "new opinion", serbian: "novo mišljenje", polish: "nowa opinia")
    case .actsAsExpert:
      LocalizedText(
        english: "answered by one of the group",
        serbian: "odgovara član grupe",
        polish: "odpowiada członek grupy")
    }
  }
}

extension ExpertGroup.Duty {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .appoint:
      LocalizedText(
        english: "have the group appointed",
        serbian: "obezbediti imenovanje grupe",
        polish: "doprowadzić do powołania grupy")
    case .answer:
      LocalizedText(
        english: "answer a question",
        serbian: "odgovoriti na pitanje",
        polish: "odpowiedzieć na pytanie")
    case .refill:
      LocalizedText(
        english: "name more experts",
        serbian: "imenovati još stručnjaka",
        polish: "wskazać kolejnych ekspertów")
    }
  }
}
