extension Campaign.Stage {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .founded: LocalizedText(english: "founded", serbian: "osnovana", polish: "założona")
    case .planning: Phase.planning.label
    case .learning: Phase.learning.label
    case .strategy: Phase.strategy.label
    case .submitted: LocalizedText(english: "submitted", serbian: "podneto", polish: "złożono")
    case .adopted: LocalizedText(english: "adopted", serbian: "usvojeno", polish: "przyjęto")
    case .partlyAdopted:
      LocalizedText(english: "partly adopted", serbian: "delimično usvojeno", polish: "przyjęto częściowo")
    case .rejected: LocalizedText(english: "rejected", serbian: "odbijeno", polish: "odrzucono")
    case .monitoring: LocalizedText(english: "monitoring", serbian: "praćenje", polish: "monitorowanie")
    case .closed: LocalizedText(english: "closed", serbian: "zatvorena", polish: "zamknięta")
    case .abandoned: LocalizedText(english: "abandoned", serbian: "obustavljena", polish: "zaniechana")
    }
  }
}

extension Campaign.Event.Kind {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .planningBegan:
      LocalizedText(english: "phase 1 began", serbian: "prva faza je počela", polish: "rozpoczęto fazę 1")
    case .learningBegan:
      LocalizedText(english: "phase 2 began", serbian: "druga faza je počela", polish: "rozpoczęto fazę 2")
    case .strategyBegan:
      LocalizedText(english: "phase 3 began", serbian: "treća faza je počela", polish: "rozpoczęto fazę 3")
    case .returned:
      LocalizedText(
        english: "went back one phase", serbian: "povratak na prethodnu fazu",
        polish: "powrót do poprzedniej fazy")
    case .submitted: LocalizedText(english: "submitted", serbian: "podneto", polish: "złożono")
    case .adopted: LocalizedText(english: "adopted", serbian: "usvojeno", polish: "przyjęto")
    case .partlyAdopted:
      LocalizedText(english: "partly adopted", serbian: "delimično usvojeno", polish: "przyjęto częściowo")
    case .rejected: LocalizedText(english: "rejected", serbian: "odbijeno", polish: "odrzucono")
    case .monitoringBegan:
      LocalizedText(
        english: "monitoring began", serbian: "praćenje je počelo", polish: "rozpoczęto monitorowanie")
    case .closed: LocalizedText(english: "closed", serbian: "zatvoreno", polish: "zamknięto")
    case .abandoned: LocalizedText(english: "abandoned", serbian: "obustavljeno", polish: "zaniechano")
    case .suspended:
      LocalizedText(english: "suspended", serbian: "privremeno obustavljeno", polish: "zawieszono")
    case .resumed: LocalizedText(english: "resumed", serbian: "nastavljeno", polish: "wznowiono")
    case .problemStated:
      LocalizedText(english: "problem stated", serbian: "problem je iskazan", polish: "określono problem")
    case .problemRecognised:
      LocalizedText(
        english: "problem recognised", serbian: "problem je prepoznat", polish: "rozpoznano problem")
    case .stakeholderMapped:
      LocalizedText(
        english: "stakeholder mapped", serbian: "zainteresovana strana ucrtana",
        polish: "ujęto interesariusza na mapie")
    case .memberJoined:
      LocalizedText(english: "member joined", serbian: "član je pristupio", polish: "członek przystąpił")
    case .memberLeft:
      LocalizedText(english: "member left", serbian: "član je istupio", polish: "członek odszedł")
    case .planApproved:
      LocalizedText(english: "plan approved", serbian: "plan je odobren", polish: "zatwierdzono plan")
    case .activityPlanned:
      LocalizedText(
        english: "activity planned", serbian: "aktivnost je planirana", polish: "zaplanowano działanie")
    case .activityAnnounced:
      LocalizedText(
        english: "activity announced", serbian: "aktivnost je najavljena", polish: "ogłoszono działanie")
    case .activityHeld:
      LocalizedText(english: "activity held", serbian: "aktivnost je održana", polish: "odbyto działanie")
    case .activityReported:
      LocalizedText(
        english: "activity reported", serbian: "podnet je izveštaj o aktivnosti",
        polish: "złożono sprawozdanie z działania")
    case .activityCancelled:
      LocalizedText(
        english: "activity cancelled", serbian: "aktivnost je otkazana", polish: "odwołano działanie")
    case .contributionMade:
      LocalizedText(english: "contribution made", serbian: "dat je doprinos", polish: "wniesiono wkład")
    case .surveyCounted:
      LocalizedText(english: "survey counted", serbian: "anketa je prebrojana", polish: "policzono ankietę")
    case .publicReached:
      LocalizedText(
        english: "public reached", serbian: "javnost je obuhvaćena", polish: "dotarto do odbiorców")
    case .priorityProposed:
      LocalizedText(
        english: "priority proposed", serbian: "prioritet je predložen", polish: "zaproponowano priorytet")
    case .prioritiesMerged:
      LocalizedText(
        english: "priorities merged", serbian: "prioriteti su spojeni", polish: "połączono priorytety")
    case .prioritySplit:
      LocalizedText(
        english: "priority split", serbian: "prioritet je podeljen", polish: "podzielono priorytet")
    case .prioritiesRanked:
      LocalizedText(
        english: "priorities ranked", serbian: "prioriteti su rangirani", polish: "uszeregowano priorytety")
    case .priorityAccepted:
      LocalizedText(
        english: "priority accepted", serbian: "prioritet je prihvaćen", polish: "zaakceptowano priorytet")
    case .priorityRejected:
      LocalizedText(
        english: "priority turned down", serbian: "prioritet nije prihvaćen", polish: "odrzucono priorytet")
    case .strategyDrafted:
      LocalizedText(
        english: "strategy drafted", serbian: "strategija je sačinjena",
        polish: "opracowano projekt strategii")
    case .strategyAdopted:
      LocalizedText(
        english: "strategy adopted", serbian: "strategija je usvojena", polish: "przyjęto strategię")
    case .priorityEntered:
      LocalizedText(
        english: "priority entered in the draft", serbian: "prioritet je unet u nacrt",
        polish: "wpisano priorytet do projektu")
    case .keyPointObserved:
      LocalizedText(
        english: "key point looked at", serbian: "razmotrena je ključna tačka",
        polish: "rozpatrzono kluczowy punkt")
    }
  }
}

extension Campaign.Duty {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .holdActivity:
      LocalizedText(english: "hold the activity", serbian: "održati aktivnost", polish: "odbyć działanie")
    case .reportActivity:
      LocalizedText(
        english: "report on the activity", serbian: "izvestiti o aktivnosti",
        polish: "złożyć sprawozdanie z działania")
    case .endPhase:
      LocalizedText(english: "end the phase", serbian: "završiti fazu", polish: "zakończyć fazę")
    case .enterPriority:
      LocalizedText(
        english: "enter the priority in the draft", serbian: "uneti prioritet u nacrt",
        polish: "wpisać priorytet do projektu")
    case .decide:
      LocalizedText(
        english: "decide on the priorities", serbian: "odlučiti o prioritetima",
        polish: "rozstrzygnąć o priorytetach")
    case .observeKeyPoint:
      LocalizedText(
        english: "look at the key point", serbian: "razmotriti ključnu tačku",
        polish: "rozpatrzyć kluczowy punkt")
    }
  }
}

extension Campaign.Requirement {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .running: LocalizedText(english: "not at rest", serbian: "ne miruje", polish: "niezawieszona")
    case .resting: LocalizedText(english: "at rest", serbian: "miruje", polish: "zawieszona")
    case .problemStated:
      LocalizedText(english: "problem stated", serbian: "problem iskazan", polish: "problem określony")
    case .problemLongTerm:
      LocalizedText(
        english: "problem of long standing", serbian: "dugoročni problem zajednice",
        polish: "długotrwały problem społeczności")
    case .problemRecognised:
      LocalizedText(
        english: "problem recognised by enough members", serbian: "problem prepoznalo dovoljno članova",
        polish: "problem rozpoznany przez dość członków")
    case .recognitionNew:
      LocalizedText(
        english: "not recognised by this member before", serbian: "član ga nije ranije prepoznao",
        polish: "członek nie rozpoznał go wcześniej")
    case .circleLargeEnough:
      LocalizedText(
        english: "circle large enough", serbian: "krug dovoljno veliki", polish: "krąg dość liczny")
    case .circleDiverseEnough:
      LocalizedText(
        english: "circle diverse enough", serbian: "krug dovoljno raznovrstan", polish: "krąg dość różnorodny"
      )
    case .planApproved:
      LocalizedText(english: "plan approved", serbian: "plan odobren", polish: "plan zatwierdzony")
    case .memberNew:
      LocalizedText(english: "not yet a member", serbian: "još nije član", polish: "jeszcze nie członek")
    case .memberKnown: LocalizedText(english: "a member", serbian: "član kruga", polish: "członek kręgu")
    case .activityNew:
      LocalizedText(
        english: "activity not yet on record", serbian: "nova aktivnost", polish: "nowe działanie")
    case .activityOpen:
      LocalizedText(
        english: "activity still to be held", serbian: "aktivnost tek predstoji",
        polish: "działanie jeszcze przed nami")
    case .activityUnreported:
      LocalizedText(
        english: "activity held and not reported", serbian: "aktivnost održana, bez izveštaja",
        polish: "działanie odbyte, bez sprawozdania")
    case .activityHeld:
      LocalizedText(english: "activity held", serbian: "aktivnost održana", polish: "działanie odbyte")
    case .contributionNew:
      LocalizedText(english: "contribution not yet on record", serbian: "novi doprinos", polish: "nowy wkład")
    case .waveNew:
      LocalizedText(
        english: "survey wave not yet on record", serbian: "novi talas ankete", polish: "nowa fala ankiety")
    case .peopleCounted:
      LocalizedText(english: "people counted", serbian: "ljudi prebrojani", polish: "osoby policzone")
    case .priorityNew:
      LocalizedText(
        english: "priority not yet on record", serbian: "novi prioritet", polish: "nowy priorytet")
    case .contributionsKnown:
      LocalizedText(
        english: "contributions on record", serbian: "doprinosi zabeleženi", polish: "wkłady zapisane")
    case .prioritiesLive:
      LocalizedText(english: "priorities live", serbian: "prioriteti važeći", polish: "priorytety aktualne")
    case .atLeastTwo:
      LocalizedText(english: "at least two", serbian: "najmanje dva", polish: "co najmniej dwa")
    case .rankingComplete:
      LocalizedText(english: "order complete", serbian: "redosled potpun", polish: "kolejność pełna")
    case .activitiesHeld:
      LocalizedText(
        english: "planned kinds of activity held and reported",
        serbian: "predviđene vrste aktivnosti održane i izveštene",
        polish: "przewidziane rodzaje działań odbyte i opisane")
    case .prioritiesEnough:
      LocalizedText(english: "enough priorities", serbian: "dovoljno prioriteta", polish: "dość priorytetów")
    case .strategyDrafted:
      LocalizedText(
        english: "strategy drafted", serbian: "strategija sačinjena", polish: "projekt strategii gotowy")
    case .strategyComplete:
      LocalizedText(english: "strategy complete", serbian: "strategija potpuna", polish: "strategia pełna")
    case .votesPossible:
      LocalizedText(english: "votes of the circle", serbian: "glasovi kruga", polish: "głosy kręgu")
    case .quorumReached:
      LocalizedText(english: "quorum reached", serbian: "kvorum postignut", polish: "kworum osiągnięte")
    case .voteCarried: LocalizedText(english: "vote carried", serbian: "izglasano", polish: "przegłosowano")
    case .strategyAdopted:
      LocalizedText(english: "strategy adopted", serbian: "strategija usvojena", polish: "strategia przyjęta")
    case .priorityAccepted:
      LocalizedText(
        english: "priority accepted", serbian: "prioritet prihvaćen", polish: "priorytet zaakceptowany")
    case .documentMatches:
      LocalizedText(
        english: "document of the campaign", serbian: "dokument kampanje", polish: "dokument kampanii")
    case .prioritiesEntered:
      LocalizedText(
        english: "accepted priorities entered in the draft", serbian: "prihvaćeni prioriteti uneti u nacrt",
        polish: "zaakceptowane priorytety wpisane do projektu")
    case .prioritiesTraced:
      LocalizedText(
        english: "priorities traced to contributions", serbian: "prioriteti potiču od doprinosa",
        polish: "priorytety wynikają z wkładów")
    case .partEntered:
      LocalizedText(english: "a part of those entered", serbian: "deo unetih", polish: "część wpisanych")
    }
  }
}
