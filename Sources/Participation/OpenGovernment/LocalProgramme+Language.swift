extension LocalProgramme.Stage {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .callOpen:
      LocalizedText(english: "call open", serbian: "poziv otvoren", polish: "nabór otwarty")
    case .applied:
      LocalizedText(english: "applied", serbian: "prijavljena", polish: "zgłoszona")
    case .selected:
      LocalizedText(english: "selected", serbian: "odabrana", polish: "wybrana")
    case .notSelected:
      LocalizedText(english: "not selected", serbian: "nije odabrana", polish: "niewybrana")
    case .launched:
      LocalizedText(
        english: "launched", serbian: "rad započet okruglim stolom", polish: "prace otwarte okrągłym stołem")
    case .drafting:
      LocalizedText(english: "drafting", serbian: "izrada nacrta", polish: "opracowanie projektu")
    case .publicConsultation:
      LocalizedText(
        english: "public consultation", serbian: "javne konsultacije", polish: "konsultacje publiczne")
    case .finalising:
      LocalizedText(english: "finalising", serbian: "dorada plana", polish: "dopracowanie planu")
    case .adopted:
      LocalizedText(english: "plan adopted", serbian: "plan usvojen", polish: "plan przyjęty")
    case .notAdopted:
      LocalizedText(english: "plan not adopted", serbian: "plan nije usvojen", polish: "plan nieprzyjęty")
    case .implementing:
      LocalizedText(english: "implementing", serbian: "sprovođenje", polish: "realizacja")
    case .assessed:
      LocalizedText(english: "assessed", serbian: "ocenjena", polish: "oceniona")
    case .closed:
      LocalizedText(english: "closed", serbian: "zaključena", polish: "zakończona")
    case .withdrawn:
      LocalizedText(english: "withdrawn", serbian: "povukla se", polish: "wycofana")
    }
  }
}

extension LocalProgramme.Event.Kind {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .callExtended:
      LocalizedText(english: "call extended", serbian: "poziv je produžen", polish: "przedłużono nabór")
    case .applied:
      LocalizedText(
        english: "municipality applied", serbian: "opština se prijavila", polish: "gmina się zgłosiła")
    case .scored:
      LocalizedText(
        english: "application scored", serbian: "prijava je bodovana", polish: "oceniono zgłoszenie")
    case .shortlisted:
      LocalizedText(
        english: "application shortlisted", serbian: "prijava je u užem izboru",
        polish: "zgłoszenie na krótkiej liście")
    case .selected:
      LocalizedText(english: "municipality selected", serbian: "opština je odabrana", polish: "wybrano gminę")
    case .notSelected:
      LocalizedText(
        english: "municipality not selected", serbian: "opština nije odabrana", polish: "nie wybrano gminy")
    case .launched:
      LocalizedText(
        english: "round table held", serbian: "održan je okrugli sto", polish: "odbył się okrągły stół")
    case .draftingBegan:
      LocalizedText(
        english: "drafting began", serbian: "počela je izrada nacrta",
        polish: "rozpoczęto opracowanie projektu")
    case .sideJoined:
      LocalizedText(english: "side joined", serbian: "strana se pridružila", polish: "dołączyła strona")
    case .sideLeft:
      LocalizedText(english: "side left", serbian: "strana je otišla", polish: "odeszła strona")
    case .problemRaised:
      LocalizedText(english: "problem raised", serbian: "iznet je problem", polish: "zgłoszono problem")
    case .measureProposed:
      LocalizedText(
        english: "measure proposed", serbian: "predložena je mera", polish: "zaproponowano działanie")
    case .draftMade:
      LocalizedText(english: "draft made", serbian: "izrađen je nacrt", polish: "sporządzono projekt")
    case .consultationOpened:
      LocalizedText(
        english: "consultation opened", serbian: "otvorene su konsultacije", polish: "otwarto konsultacje")
    case .publicEventHeld:
      LocalizedText(
        english: "public event held", serbian: "održan je javni skup",
        polish: "odbyło się spotkanie publiczne")
    case .consultationClosed:
      LocalizedText(
        english: "consultation closed", serbian: "konsultacije su zatvorene", polish: "zamknięto konsultacje")
    case .finalised:
      LocalizedText(
        english: "plan made ready", serbian: "plan je pripremljen za usvajanje",
        polish: "plan przygotowano do przyjęcia")
    case .adopted:
      LocalizedText(english: "plan adopted", serbian: "plan je usvojen", polish: "przyjęto plan")
    case .notAdopted:
      LocalizedText(english: "plan not adopted", serbian: "plan nije usvojen", polish: "nie przyjęto planu")
    case .implementationBegan:
      LocalizedText(
        english: "implementation began", serbian: "počelo je sprovođenje", polish: "rozpoczęto realizację")
    case .assessed:
      LocalizedText(english: "plan assessed", serbian: "plan je ocenjen", polish: "oceniono plan")
    case .closed:
      LocalizedText(
        english: "programme closed", serbian: "program je zaključen", polish: "zakończono program")
    case .withdrawn:
      LocalizedText(
        english: "municipality withdrew", serbian: "opština se povukla", polish: "gmina się wycofała")
    }
  }
}

extension LocalProgramme.Requirement {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .extensionLater:
      LocalizedText(
        english: "later end of the call", serbian: "kasniji kraj poziva", polish: "późniejszy koniec naboru")
    case .scorePossible:
      LocalizedText(english: "possible score", serbian: "moguća ocena", polish: "możliwa ocena")
    case .sideAway:
      LocalizedText(
        english: "side not at the table", serbian: "strana nije za stolom",
        polish: "strona nieobecna przy stole")
    case .sideThere:
      LocalizedText(english: "side at the table", serbian: "strana je za stolom", polish: "strona przy stole")
    case .problemNew:
      LocalizedText(english: "new problem", serbian: "novi problem", polish: "nowy problem")
    case .problemsKnown:
      LocalizedText(
        english: "problems on record", serbian: "zabeleženi problemi", polish: "zapisane problemy")
    case .measureNew:
      LocalizedText(english: "new measure", serbian: "nova mera", polish: "nowe działanie")
    case .measuresKnown:
      LocalizedText(english: "measures on record", serbian: "zabeležene mere", polish: "zapisane działania")
    case .draftNew:
      LocalizedText(english: "new draft", serbian: "novi nacrt", polish: "nowy projekt")
    case .consultationNew:
      LocalizedText(english: "new consultation", serbian: "nove konsultacije", polish: "nowe konsultacje")
    }
  }
}

extension LocalProgramme.Duty {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .decideOnApplication:
      LocalizedText(
        english: "decide on the application", serbian: "odlučiti o prijavi",
        polish: "rozstrzygnąć zgłoszenie")
    case .launch:
      LocalizedText(
        english: "hold the round table", serbian: "održati okrugli sto", polish: "przeprowadzić okrągły stół")
    case .bringSide:
      LocalizedText(
        english: "bring the side to the table", serbian: "dovesti stranu za sto",
        polish: "zaprosić stronę do stołu")
    case .makeDraft:
      LocalizedText(
        english: "make a draft of the plan", serbian: "izraditi nacrt plana",
        polish: "sporządzić projekt planu")
    case .closeConsultation:
      LocalizedText(
        english: "close the consultation", serbian: "zatvoriti konsultacije", polish: "zamknąć konsultacje")
    case .decideOnPlan:
      LocalizedText(
        english: "decide on the plan", serbian: "odlučiti o planu", polish: "rozstrzygnąć o planie")
    case .implement:
      LocalizedText(english: "carry out the plan", serbian: "sprovesti plan", polish: "zrealizować plan")
    case .assess:
      LocalizedText(english: "assess the plan", serbian: "oceniti plan", polish: "ocenić plan")
    }
  }
}
