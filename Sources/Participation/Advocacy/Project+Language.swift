extension Project.Stage {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .proposed: LocalizedText(english: "proposed", serbian: "predložen", polish: "zgłoszony")
    case .contracted: LocalizedText(english: "contracted", serbian: "ugovoren", polish: "objęty umową")
    case .running: LocalizedText(english: "running", serbian: "u toku", polish: "w realizacji")
    case .completed: LocalizedText(english: "completed", serbian: "završen", polish: "zakończony")
    case .reported: LocalizedText(english: "reported", serbian: "prikazan u izveštaju", polish: "rozliczony")
    case .cancelled: LocalizedText(english: "cancelled", serbian: "otkazan", polish: "zaniechany")
    }
  }
}

extension Project.Event.Kind {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .contracted:
      LocalizedText(
        english: "project contracted", serbian: "projekat je ugovoren", polish: "zawarto umowę o projekt")
    case .started:
      LocalizedText(
        english: "project started", serbian: "počela je realizacija projekta",
        polish: "rozpoczęto realizację projektu")
    case .completed:
      LocalizedText(
        english: "project completed", serbian: "projekat je završen", polish: "zakończono projekt")
    case .reported:
      LocalizedText(
        english: "project reported on", serbian: "podnet je izveštaj o projektu",
        polish: "złożono sprawozdanie z projektu")
    case .cancelled:
      LocalizedText(
        english: "project cancelled", serbian: "projekat je otkazan", polish: "zaniechano projektu")
    case .periodAmended:
      LocalizedText(
        english: "period amended", serbian: "izmenjen je period", polish: "zmieniono okres realizacji")
    case .territoryAdded:
      LocalizedText(english: "territory added", serbian: "dodata je teritorija", polish: "dodano obszar")
    case .activityAssigned:
      LocalizedText(
        english: "activity assigned", serbian: "aktivnost je dodeljena projektu",
        polish: "przypisano działanie do projektu")
    case .activityMoved:
      LocalizedText(
        english: "activity moved", serbian: "aktivnost je pomerena na drugi dan",
        polish: "przesunięto działanie na inny dzień")
    case .activityRelocated:
      LocalizedText(
        english: "activity relocated", serbian: "aktivnost je premeštena na drugo mesto",
        polish: "przeniesiono działanie w inne miejsce")
    case .activityDropped:
      LocalizedText(
        english: "activity dropped", serbian: "odustalo se od aktivnosti", polish: "zrezygnowano z działania")
    case .outputDelivered:
      LocalizedText(
        english: "output delivered", serbian: "isporučen je rezultat", polish: "dostarczono rezultat")
    }
  }
}

extension Project.Requirement {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .territoryNew:
      LocalizedText(english: "new territory", serbian: "nova teritorija", polish: "nowy obszar")
    case .activityNew:
      LocalizedText(english: "new activity", serbian: "nova aktivnost", polish: "nowe działanie")
    case .activityStands:
      LocalizedText(
        english: "activity of the project", serbian: "aktivnost projekta", polish: "działanie projektu")
    case .outputNew:
      LocalizedText(
        english: "output not yet delivered", serbian: "rezultat još nije isporučen",
        polish: "rezultat jeszcze niedostarczony")
    case .outputNamed:
      LocalizedText(
        english: "output of the charter or with a title", serbian: "rezultat iz povelje ili sa nazivom",
        polish: "rezultat z karty albo z tytułem")
    }
  }
}

extension Project.Duty {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .start:
      LocalizedText(english: "start the project", serbian: "početi projekat", polish: "rozpocząć projekt")
    case .bringIntoPeriod:
      LocalizedText(
        english: "bring the activity inside the period", serbian: "dovesti aktivnost u okvir perioda",
        polish: "zmieścić działanie w okresie realizacji")
    case .bringIntoTerritory:
      LocalizedText(
        english: "bring the activity inside the territory",
        serbian: "dovesti aktivnost na teritoriju projekta",
        polish: "umieścić działanie na obszarze projektu")
    case .deliverOutput:
      LocalizedText(
        english: "deliver an output", serbian: "isporučiti rezultat", polish: "dostarczyć rezultat")
    case .complete:
      LocalizedText(
        english: "complete the project", serbian: "završiti projekat", polish: "zakończyć projekt")
    case .report:
      LocalizedText(
        english: "report on the project", serbian: "podneti izveštaj o projektu",
        polish: "złożyć sprawozdanie z projektu")
    }
  }
}

extension Project.Shortfall: ShortfallReason {
  /// One sentence a person can act on.
  public var sentence: LocalizedText {
    switch self {
    case .territoryTaken(let territory, let since):
      LocalizedText(
        english: "The project has worked in \(territory) since \(since).",
        serbian: "Projekat radi na teritoriji \(territory) od \(since).",
        polish: "Projekt obejmuje obszar \(territory) od \(since).")
    case .noTerritorialLimit:
      LocalizedText(
        english: "The project is not limited to territories; there is nothing to add.",
        serbian: "Projekat nije ograničen na teritorije; nema šta da se doda.",
        polish: "Projekt nie jest ograniczony do obszarów; nie ma czego dodawać.")
    case .activityTaken(let activity, let day):
      LocalizedText(
        english: "The activity \(activity) is planned for \(day) already; choose another identifier.",
        serbian: "Aktivnost \(activity) je već planirana za \(day); izaberite drugu oznaku.",
        polish: "Działanie \(activity) już zaplanowano na \(day); wybierz inny identyfikator.")
    case .noActivity(let activity):
      LocalizedText(
        english: "No activity \(activity) is part of the project.",
        serbian: "Aktivnost \(activity) nije deo projekta.",
        polish: "Działanie \(activity) nie jest częścią projektu.")
    case .activityDropped(let activity, let day):
      LocalizedText(
        english: "The activity \(activity) was dropped on \(day).",
        serbian: "Od aktivnosti \(activity) se odustalo \(day).",
        polish: "Z działania \(activity) zrezygnowano \(day).")
    case .noActivities:
      LocalizedText(
        english: "No activity is part of the project.", serbian: "Projekat nema aktivnosti.",
        polish: "Projekt nie ma działań.")
    case .deliveredAlready(let output, let day):
      LocalizedText(
        english: "The output \(output) was delivered on \(day).",
        serbian: "Rezultat \(output) je isporučen \(day).",
        polish: "Rezultat \(output) dostarczono \(day).")
    case .outputUnnamed(let output, let promised):
      LocalizedText(
        english: "The output \(output) is none of the outputs promised (\(promised)); give it a title.",
        serbian: "Rezultat \(output) nije među obećanim rezultatima (ima ih: \(promised)); navedite naziv.",
        polish: "Rezultatu \(output) nie ma wśród obiecanych (jest ich: \(promised)); podaj tytuł.")
    }
  }
}

extension OutsideActivity.Reason {
  /// One sentence a person can act on.
  public var sentence: LocalizedText {
    switch self {
    case .beforePeriod(let days, let first):
      LocalizedText(
        english: "It lies before the period, which begins on \(first) (days too early: \(days)).",
        serbian: "Pada pre perioda, koji počinje \(first) (dana pre početka: \(days)).",
        polish: "Wypada przed okresem, który zaczyna się \(first) (dni za wcześnie: \(days)).")
    case .afterPeriod(let days, let last):
      LocalizedText(
        english: "It lies after the period, which ends on \(last) (days too late: \(days)).",
        serbian: "Pada posle perioda, koji se završava \(last) (dana posle kraja: \(days)).",
        polish: "Wypada po okresie, który kończy się \(last) (dni za późno: \(days)).")
    case .outsideTerritory(let territory, let territories):
      LocalizedText(
        english: "It lies in \(territory), which is none of the project's territories (\(territories)).",
        serbian: "Mesto je \(territory), što nije među teritorijama projekta (ima ih: \(territories)).",
        polish: "Miejsce to \(territory), którego nie ma wśród obszarów projektu (jest ich: \(territories)).")
    }
  }
}
