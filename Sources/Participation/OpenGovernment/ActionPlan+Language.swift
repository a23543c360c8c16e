extension ActionPlan.Stage {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .announced:
      LocalizedText(
        english: "announced", serbian: "najavljen",
        polish: "zapowiedziany")
    case .coCreating:
      LocalizedText(
        english: "in co-creation", serbian: "u zajedničkoj izradi",
        polish: "współtworzony")
    case .drafted:
      LocalizedText(
        english: "draft (working)", serbian: "nacrt",
        polish: "projekt")
    case .consulted:
      LocalizedText(
        english: "consulted on", serbian: "posle konsultacija",
        polish: "po konsultacjach")
    case .adopted:
      LocalizedText(
        english: "adopted", serbian: "usvojen",
        polish: "uchwalony")
    case .submitted:
      LocalizedText(
        english: "submitted", serbian: "podnet",
        polish: "złożony")
    case .implementing:
      LocalizedText(
        english: "in implementation", serbian: "u sprovođenju",
        polish: "w trakcie realizacji")
    case .refreshing:
      LocalizedText(
        english: "in its refresh", serbian: "u obnavljanju",
        polish: "w trakcie odświeżania")
    case .ended:
      LocalizedText(
        english: "ended", serbian: "završen",
        polish: "zakończony")
    case .assessed:
      LocalizedText(
        english: "assessed", serbian: "ocenjen",
        polish: "oceniony")
    case .closed:
      LocalizedText(
        english: "closed", serbian: "zatvoren",
        polish: "zamknięty")
    case .withdrawn:
      LocalizedText(
        english: "withdrawn", serbian: "povučen",
        polish: "wycofany")
    }
  }
}

extension ActionPlan.Event.Kind {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .coCreationBegan:
      LocalizedText(
        english: "co-creation began", serbian: "počela je zajednička izrada",
        polish: "rozpoczęto współtworzenie")
    case .drafted:
      LocalizedText(
        english: "draft made", serbian: "izrađen je nacrt",
        polish: "opracowano projekt")
    case .returned:
      LocalizedText(
        english: "draft sent back", serbian: "nacrt je vraćen na doradu",
        polish: "cofnięto projekt do prac")
    case .consulted:
      LocalizedText(
        english: "draft consulted on", serbian: "o nacrtu su održane konsultacije",
        polish: "skonsultowano projekt")
    case .adopted:
      LocalizedText(
        english: "plan adopted", serbian: "plan je usvojen",
        polish: "uchwalono plan")
    case .submitted:
      LocalizedText(
        english: "plan submitted", serbian: "plan je podnet",
        polish: "złożono plan")
    case .implementationBegan:
      LocalizedText(
        english: "implementation began", serbian: "počelo je sprovođenje",
        polish: "rozpoczęto realizację")
    case .refreshBegan:
      LocalizedText(
        english: "refresh began", serbian: "počelo je obnavljanje",
        polish: "rozpoczęto odświeżanie")
    case .refreshed:
      LocalizedText(
        english: "plan refreshed", serbian: "plan je obnovljen",
        polish: "odświeżono plan")
    case .ended:
      LocalizedText(
        english: "plan ended", serbian: "plan je završen",
        polish: "plan się zakończył")
    case .assessed:
      LocalizedText(
        english: "plan assessed", serbian: "plan je ocenjen",
        polish: "oceniono plan")
    case .closed:
      LocalizedText(
        english: "plan closed", serbian: "plan je zatvoren",
        polish: "zamknięto plan")
    case .withdrawn:
      LocalizedText(
        english: "plan withdrawn", serbian: "plan je povučen",
        polish: "wycofano plan")
    case .termExtended:
      LocalizedText(
        english: "plan extended", serbian: "plan je produžen",
        polish: "przedłużono plan")
    case .forumEstablished:
      LocalizedText(
        english: "forum established", serbian: "osnovan je forum",
        polish: "powołano forum")
    case .forumMet:
      LocalizedText(
        english: "forum met", serbian: "forum se sastao",
        polish: "forum się spotkało")
    case .websitePublished:
      LocalizedText(
        english: "website published", serbian: "objavljena je internet stranica",
        polish: "opublikowano stronę internetową")
    case .repositoryPublished:
      LocalizedText(
        english: "repository published", serbian: "objavljen je repozitorijum",
        polish: "opublikowano repozytorium")
    case .repositoryUpdated:
      LocalizedText(
        english: "repository updated", serbian: "ažuriran je repozitorijum",
        polish: "zaktualizowano repozytorium")
    case .languageVersionPublished:
      LocalizedText(
        english: "language version published", serbian: "objavljena je jezička verzija",
        polish: "opublikowano wersję językową")
    case .timelinePublished:
      LocalizedText(
        english: "timeline published", serbian: "objavljen je vremenski plan",
        polish: "opublikowano harmonogram")
    case .outreachHeld:
      LocalizedText(
        english: "stakeholders informed", serbian: "obaveštene su zainteresovane strane",
        polish: "poinformowano interesariuszy")
    case .inputMechanismOpened:
      LocalizedText(
        english: "input mechanism opened", serbian: "otvoren je način dostavljanja predloga",
        polish: "otwarto sposób zgłaszania propozycji")
    case .noticeGiven:
      LocalizedText(
        english: "notice given", serbian: "objavljena je najava konsultacija",
        polish: "ogłoszono konsultacje")
    case .noticeJudged:
      LocalizedText(
        english: "notice judged", serbian: "ocenjena je najava konsultacija",
        polish: "oceniono ogłoszenie konsultacji")
    case .consultationLinked:
      LocalizedText(
        english: "consultation linked", serbian: "konsultacije su povezane sa planom",
        polish: "powiązano konsultacje z planem")
    case .consultationHeld:
      LocalizedText(
        english: "people consulted", serbian: "održane su konsultacije",
        polish: "przeprowadzono konsultacje")
    case .contributionReceived:
      LocalizedText(
        english: "contribution received", serbian: "primljen je doprinos",
        polish: "otrzymano wkład")
    case .commentsSummarised:
      LocalizedText(
        english: "summary of comments published", serbian: "objavljen je sažetak komentara",
        polish: "opublikowano podsumowanie uwag")
    case .reasonedResponsePublished:
      LocalizedText(
        english: "reasoned response published", serbian: "objavljen je obrazložen odgovor",
        polish: "opublikowano merytoryczną odpowiedź")
    case .endorsed:
      LocalizedText(
        english: "plan endorsed by the forum", serbian: "forum je podržao plan",
        polish: "forum poparło plan")
    case .commitmentEntered:
      LocalizedText(
        english: "commitment entered", serbian: "uneta je obaveza",
        polish: "wpisano zobowiązanie")
    case .commitmentDropped:
      LocalizedText(
        english: "commitment dropped", serbian: "odustalo se od obaveze",
        polish: "zrezygnowano ze zobowiązania")
    case .amended:
      LocalizedText(
        english: "plan amended", serbian: "plan je izmenjen",
        polish: "zmieniono plan")
    case .selfAssessmentPublished:
      LocalizedText(
        english: "self-assessment report published", serbian: "objavljen je izveštaj o samoproceni",
        polish: "opublikowano raport samooceny")
    case .assessmentPublished:
      LocalizedText(
        english: "assessment published", serbian: "objavljena je ocena",
        polish: "opublikowano ocenę")
    case .participationLevelJudged:
      LocalizedText(
        english: "level of participation judged", serbian: "ocenjen je nivo učešća",
        polish: "oceniono poziom partycypacji")
    case .minimumRequirementJudged:
      LocalizedText(
        english: "minimum requirement judged", serbian: "ocenjen je minimalni uslov",
        polish: "oceniono wymaganie minimalne")
    case .reviewerEngagementJudged:
      LocalizedText(
        english: "engagement with the reviewer judged", serbian: "ocenjena je saradnja sa ocenjivačem",
        polish: "oceniono współpracę z ewaluatorem")
    case .progressJudged:
      LocalizedText(
        english: "progress judged", serbian: "ocenjen je napredak",
        polish: "oceniono postępy")
    }
  }
}
