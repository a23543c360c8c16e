extension MemberStanding.Stage {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .active:
      LocalizedText(english: "active", serbian: "aktivna", polish: "aktywny")
    case .underProceduralReview:
      LocalizedText(
        english: "under procedural review", serbian: "u proceduralnom preispitivanju",
        polish: "objęty przeglądem proceduralnym")
    case .inactive:
      LocalizedText(english: "inactive", serbian: "neaktivna", polish: "nieaktywny")
    case .withdrawn:
      LocalizedText(english: "withdrawn", serbian: "povukla se", polish: "wystąpił")
    }
  }
}

extension MemberStanding.Event.Kind {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .cycleFoundContrary:
      LocalizedText(
        english: "cycle found contrary to process", serbian: "ciklus je ocenjen kao suprotan postupku",
        polish: "cykl uznano za sprzeczny z procesem")
    case .cycleFoundInProcess:
      LocalizedText(
        english: "cycle found in process", serbian: "ciklus je ocenjen kao u skladu sa postupkom",
        polish: "cykl uznano za zgodny z procesem")
    case .letterSent:
      LocalizedText(english: "letter sent", serbian: "poslato je pismo", polish: "wysłano list")
    case .reviewOpened:
      LocalizedText(
        english: "procedural review opened", serbian: "otvoreno je proceduralno preispitivanje",
        polish: "wszczęto przegląd proceduralny")
    case .rectified:
      LocalizedText(english: "cycle put right", serbian: "ciklus je ispravljen", polish: "naprawiono cykl")
    case .madeInactive:
      LocalizedText(
        english: "made inactive", serbian: "proglašena je neaktivnom", polish: "uznano za nieaktywnego")
    case .reengaged:
      LocalizedText(
        english: "member re-engaged", serbian: "članica se ponovo uključila",
        polish: "członek wznowił udział")
    case .withdrew:
      LocalizedText(english: "member withdrew", serbian: "članica se povukla", polish: "członek wystąpił")
    case .rejoined:
      LocalizedText(
        english: "member rejoined", serbian: "članica je ponovo pristupila",
        polish: "członek przystąpił ponownie")
    case .suspended:
      LocalizedText(
        english: "member suspended", serbian: "članica je suspendovana", polish: "zawieszono członka")
    case .suspensionLifted:
      LocalizedText(
        english: "suspension lifted", serbian: "suspenzija je ukinuta", polish: "uchylono zawieszenie")
    case .eligibilityScored:
      LocalizedText(
        english: "core eligibility scored", serbian: "ocenjena je osnovna podobnost",
        polish: "oceniono podstawową kwalifikowalność")
    case .eligibilityReviewOpened:
      LocalizedText(
        english: "eligibility review opened", serbian: "otvoreno je preispitivanje podobnosti",
        polish: "wszczęto przegląd kwalifikowalności")
    case .eligibilityReviewLifted:
      LocalizedText(
        english: "eligibility review lifted", serbian: "okončano je preispitivanje podobnosti",
        polish: "zakończono przegląd kwalifikowalności")
    case .valuesCheckPassed:
      LocalizedText(
        english: "values check passed", serbian: "provera vrednosti je prošla",
        polish: "sprawdzenie wartości wypadło pomyślnie")
    case .valuesCheckFailed:
      LocalizedText(
        english: "values check failed", serbian: "provera vrednosti nije prošla",
        polish: "sprawdzenie wartości wypadło niepomyślnie")
    }
  }
}

extension MemberStanding.Requirement {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .cycleNew:
      LocalizedText(
        english: "cycle not judged yet", serbian: "ciklus još nije ocenjen",
        polish: "cykl jeszcze nieoceniony")
    case .reasonsDistinct:
      LocalizedText(
        english: "every reason once", serbian: "svaki razlog jednom", polish: "każda przyczyna raz")
    case .cycleContrary:
      LocalizedText(
        english: "cycle found contrary", serbian: "ciklus ocenjen kao suprotan postupku",
        polish: "cykl uznany za sprzeczny z procesem")
    case .cycleToRectify:
      LocalizedText(
        english: "cycle to be put right", serbian: "ciklus koji treba ispraviti",
        polish: "cykl do naprawienia")
    case .latestContrary:
      LocalizedText(
        english: "latest cycle to be put right", serbian: "poslednji ciklus koji treba ispraviti",
        polish: "ostatni cykl do naprawienia")
    case .contraryOnRecord:
      LocalizedText(
        english: "contrary cycle on record", serbian: "zabeležen ciklus suprotan postupku",
        polish: "zapisany cykl sprzeczny z procesem")
    case .unsuspended:
      LocalizedText(english: "not suspended", serbian: "nije suspendovana", polish: "niezawieszony")
    case .suspended:
      LocalizedText(english: "suspended", serbian: "suspendovana", polish: "zawieszony")
    case .yearPossible:
      LocalizedText(english: "year of the calendar", serbian: "godina kalendara", polish: "rok kalendarza")
    case .yearUnscored:
      LocalizedText(english: "year without a score", serbian: "godina bez ocene", polish: "rok bez oceny")
    case .eligibilityUnreviewed:
      LocalizedText(
        english: "eligibility not under review", serbian: "podobnost se ne preispituje",
        polish: "kwalifikowalność nieobjęta przeglądem")
    case .eligibilityReviewed:
      LocalizedText(
        english: "eligibility under review", serbian: "podobnost se preispituje",
        polish: "kwalifikowalność objęta przeglądem")
    case .indicatorsDistinct:
      LocalizedText(
        english: "every indicator once", serbian: "svaki pokazatelj jednom", polish: "każdy wskaźnik raz")
    }
  }
}

extension MemberStanding.Duty {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .sendLetter:
      LocalizedText(
        english: "send a letter about the cycle", serbian: "poslati pismo o ciklusu",
        polish: "wysłać list w sprawie cyklu")
    case .openReview:
      LocalizedText(
        english: "open procedural review", serbian: "otvoriti proceduralno preispitivanje",
        polish: "wszcząć przegląd proceduralny")
    case .rectify:
      LocalizedText(english: "put the cycle right", serbian: "ispraviti ciklus", polish: "naprawić cykl")
    case .openEligibilityReview:
      LocalizedText(
        english: "open eligibility review", serbian: "otvoriti preispitivanje podobnosti",
        polish: "wszcząć przegląd kwalifikowalności")
    case .liftEligibilityReview:
      LocalizedText(
        english: "lift eligibility review", serbian: "okončati preispitivanje podobnosti",
        polish: "zakończyć przegląd kwalifikowalności")
    }
  }
}

extension MemberStanding.Shortfall: ShortfallReason {
  /// One sentence a person can act on.
  public var sentence: LocalizedText {
    switch self {
    case .judgedAlready(let cycle, let day):
      LocalizedText(
        english: "The cycle \(cycle) was judged on \(day); correct that entry, or name another cycle.",
        serbian: "Ciklus \(cycle) je ocenjen \(day); ispravite taj unos ili navedite drugi ciklus.",
        polish: "Cykl \(cycle) oceniono \(day); sprostuj tamten wpis albo wskaż inny cykl.")
    case .reasonTwice(let reason):
      LocalizedText(
        english: "The reason “{1}” stands twice; name it once.",
        serbian: "Razlog „{1}“ stoji dva puta; navedite ga jednom.",
        polish: "Przyczynę „{1}” podano dwa razy; podaj ją raz.", filling: [reason.label])
    case .noCycle(let cycle):
      LocalizedText(
        english: "No cycle \(cycle) was judged.", serbian: "Nijedan ciklus \(cycle) nije ocenjen.",
        polish: "Nie oceniono cyklu \(cycle).")
    case .foundInProcess(let cycle, let day):
      LocalizedText(
        english: "The cycle \(cycle) was found in process on \(day).",
        serbian: "Ciklus \(cycle) je \(day) ocenjen kao u skladu sa postupkom.",
        polish: "Cykl \(cycle) uznano \(day) za zgodny z procesem.")
    case .rectifiedAlready(let cycle, let day):
      LocalizedText(
        english: "The cycle \(cycle) was put right on \(day).",
        serbian: "Ciklus \(cycle) je ispravljen \(day).", polish: "Cykl \(cycle) naprawiono \(day).")
    case .beforeReturn(let cycle):
      LocalizedText(
        english: "The cycle \(cycle) lies before the return of the member.",
        serbian: "Ciklus \(cycle) je pre povratka članice.",
        polish: "Cykl \(cycle) poprzedza powrót członka.")
    case .notLatest(let cycle, let latest):
      LocalizedText(
        english: "Not \(cycle) but \(latest) is the latest cycle to be put right.",
        serbian: "Poslednji ciklus koji treba ispraviti je \(latest), a ne \(cycle).",
        polish: "Ostatnim cyklem do naprawienia jest \(latest), a nie \(cycle).")
    case .noContraryCycle(let cycles):
      LocalizedText(
        english: "No cycle found contrary to process is to be put right (cycles judged: \(cycles)).",
        serbian: "Nema ciklusa suprotnog postupku koji treba ispraviti (ocenjenih ciklusa: \(cycles)).",
        polish: "Nie ma sprzecznego z procesem cyklu do naprawienia (ocenionych cykli: \(cycles)).")
    case .suspendedSince(let day):
      LocalizedText(
        english: "The member has been suspended since \(day).",
        serbian: "Članica je suspendovana od \(day).", polish: "Członek jest zawieszony od \(day).")
    case .notSuspended:
      LocalizedText(
        english: "The member is not suspended.", serbian: "Članica nije suspendovana.",
        polish: "Członek nie jest zawieszony.")
    case .noSuchYear(let year):
      LocalizedText(
        english: "\(year) is no year; give 1 to 9999.", serbian: "\(year) nije godina; navedite 1 do 9999.",
        polish: "\(year) to nie rok; podaj od 1 do 9999.")
    case .scoredAlready(let year, let points, let maximum):
      LocalizedText(
        english: "The year \(year) was scored \(points) of \(maximum); correct that entry.",
        serbian: "Godina \(year) je ocenjena sa \(points) od \(maximum); ispravite taj unos.",
        polish: "Rok \(year) oceniono na \(points) z \(maximum); sprostuj tamten wpis.")
    case .eligibilityReviewSince(let day):
      LocalizedText(
        english: "The eligibility has been under review since \(day).",
        serbian: "Podobnost se preispituje od \(day).",
        polish: "Kwalifikowalność jest objęta przeglądem od \(day).")
    case .noEligibilityReview:
      LocalizedText(
        english: "The eligibility is not under review.", serbian: "Podobnost se ne preispituje.",
        polish: "Kwalifikowalność nie jest objęta przeglądem.")
    case .indicatorTwice(let indicator):
      LocalizedText(
        english: "The indicator “{1}” stands twice; name it once.",
        serbian: "Pokazatelj „{1}“ stoji dva puta; navedite ga jednom.",
        polish: "Wskaźnik „{1}” podano dwa razy; podaj go raz.", filling: [indicator.label])
    }
  }
}
