extension ActionPlan.Requirement {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .evidenceStands:
      LocalizedText(
        english: "evidence on record", serbian: "dokaz je zabeležen",
        polish: "dowód jest zapisany")
    case .repositoryThere:
      LocalizedText(
        english: "repository published", serbian: "repozitorijum je objavljen",
        polish: "repozytorium opublikowane")
    case .consultationNew:
      LocalizedText(
        english: "consultation not yet linked", serbian: "konsultacije još nisu povezane",
        polish: "konsultacje jeszcze niepowiązane")
    case .consultationLinked:
      LocalizedText(
        english: "consultation linked", serbian: "konsultacije su povezane",
        polish: "konsultacje powiązane")
    case .contributionNew:
      LocalizedText(
        english: "contribution not yet on record", serbian: "novi doprinos",
        polish: "nowy wkład")
    case .answersReceived:
      LocalizedText(
        english: "what is answered was received", serbian: "doprinosi na koje se odgovara su primljeni",
        polish: "wkłady, na które się odpowiada, otrzymano")
    case .originsReceived:
      LocalizedText(
        english: "contributions of the commitment received",
        serbian: "doprinosi iz kojih obaveza potiče su primljeni",
        polish: "wkłady, z których wynika zobowiązanie, otrzymano")
    case .commitmentNew:
      LocalizedText(
        english: "commitment not yet in the plan", serbian: "nova obaveza",
        polish: "nowe zobowiązanie")
    case .commitmentStands:
      LocalizedText(
        english: "commitment stands in the plan", serbian: "obaveza važi",
        polish: "zobowiązanie obowiązuje")
    case .commitmentKnown:
      LocalizedText(
        english: "commitment of the plan", serbian: "obaveza iz plana",
        polish: "zobowiązanie z planu")
    case .amendmentNew:
      LocalizedText(
        english: "amendment not yet on record", serbian: "nova izmena",
        polish: "nowa zmiana")
    case .amendmentFits:
      LocalizedText(
        english: "amendment fits the plan", serbian: "izmena odgovara planu",
        polish: "zmiana pasuje do planu")
    case .refreshNew:
      LocalizedText(
        english: "plan not refreshed before", serbian: "plan koji još nije obnovljen",
        polish: "plan dotąd nieodświeżony")
    case .laterEnd:
      LocalizedText(
        english: "later end", serbian: "kasniji kraj",
        polish: "późniejszy koniec")
    case .endReached:
      LocalizedText(
        english: "last day reached", serbian: "poslednji dan je nastupio",
        polish: "nadszedł ostatni dzień")
    case .assessmentThere:
      LocalizedText(
        english: "assessment published", serbian: "ocena je objavljena",
        polish: "ocena opublikowana")
    case .requirementOfLevel:
      LocalizedText(
        english: "requirement of this level", serbian: "uslov ovog nivoa",
        polish: "wymaganie tego szczebla")
    }
  }
}

extension ActionPlan.Duty {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .deliver:
      LocalizedText(
        english: "deliver the plan", serbian: "dostaviti plan",
        polish: "złożyć plan")
    case .publishRepository:
      LocalizedText(
        english: "publish a repository", serbian: "objaviti repozitorijum",
        polish: "opublikować repozytorium")
    case .updateRepository:
      LocalizedText(
        english: "update the repository", serbian: "ažurirati repozitorijum",
        polish: "zaktualizować repozytorium")
    case .publishWebsite:
      LocalizedText(
        english: "publish a website", serbian: "objaviti internet stranicu",
        polish: "opublikować stronę internetową")
    case .publishLanguage:
      LocalizedText(
        english: "publish the plan in a language", serbian: "objaviti plan na jeziku",
        polish: "opublikować plan w danym języku")
    case .meetForum:
      LocalizedText(
        english: "hold a meeting of the forum", serbian: "održati sastanak foruma",
        polish: "zwołać posiedzenie forum")
    case .respond:
      LocalizedText(
        english: "respond to a contribution", serbian: "odgovoriti na doprinos",
        polish: "odpowiedzieć na wkład")
    case .presentResults:
      LocalizedText(
        english: "present results to civil society", serbian: "predstaviti rezultate civilnom društvu",
        polish: "przedstawić wyniki społeczeństwu obywatelskiemu")
    case .refresh:
      LocalizedText(
        english: "refresh the plan", serbian: "obnoviti plan",
        polish: "odświeżyć plan")
    case .publishMidTermSelfAssessment:
      LocalizedText(
        english: "publish the mid-term self-assessment report",
        serbian: "objaviti srednjoročni izveštaj o samoproceni",
        polish: "opublikować śródokresowy raport samooceny")
    case .publishEndSelfAssessment:
      LocalizedText(
        english: "publish the end-of-term self-assessment report",
        serbian: "objaviti završni izveštaj o samoproceni",
        polish: "opublikować końcowy raport samooceny")
    case .publishAssessment:
      LocalizedText(
        english: "publish an assessment", serbian: "objaviti ocenu",
        polish: "opublikować ocenę")
    }
  }
}
