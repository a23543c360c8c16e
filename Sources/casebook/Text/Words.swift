import Participation
import ParticipationInterchange

/// The words of the casebook itself, in every language.
enum Words {
  static let casebook = LocalizedText(english: "Case", serbian: "Slučaj", polish: "Przypadek")
  static let asOf = LocalizedText(
    english: "as it stood on", serbian: "stanje na dan", polish: "stan na dzień")
  static let source = LocalizedText(english: "Source", serbian: "Izvor", polish: "Źródło")

  static let position = LocalizedText(english: "WHERE IT IS", serbian: "GDE SE NALAZI", polish: "GDZIE JEST")
  static let timeline = LocalizedText(english: "TIMELINE", serbian: "TOK", polish: "PRZEBIEG")
  static let next = LocalizedText(
    english: "WHAT MAY HAPPEN NEXT", serbian: "ŠTA MOŽE DA USLEDI", polish: "CO MOŻE NASTĄPIĆ")
  static let due = LocalizedText(
    english: "WHAT IS DUE", serbian: "ŠTA TREBA URADITI", polish: "CO JEST DO ZROBIENIA")
  static let verdicts = LocalizedText(
    english: "WAS IT DONE PROPERLY", serbian: "DA LI JE POSTUPANO ISPRAVNO",
    polish: "CZY POSTĘPOWANO WŁAŚCIWIE")
  static let indicators = LocalizedText(english: "INDICATORS", serbian: "POKAZATELJI", polish: "WSKAŹNIKI")
  static let trace = LocalizedText(english: "ONE TRACE", serbian: "JEDAN TRAG", polish: "JEDEN ŚLAD")
  static let record = LocalizedText(english: "THE RECORD", serbian: "ZAPIS", polish: "ZAPIS")

  static let positions = LocalizedText(
    english: "WHERE THEY ARE", serbian: "GDE SE NALAZE", polish: "GDZIE SĄ")
  static let together = LocalizedText(english: "TOGETHER", serbian: "ZAJEDNO", polish: "RAZEM")
  static let notYet = LocalizedText(
    english: "had not begun", serbian: "još nije počelo", polish: "jeszcze nierozpoczęte")

  static func dueCount(_ due: Int, late: Int) -> LocalizedText {
    LocalizedText(
      english: "due: \(due), overdue: \(late)", serbian: "na redu: \(due), kasni: \(late)",
      polish: "do zrobienia: \(due), po terminie: \(late)")
  }

  static func oneRecord(_ command: String) -> LocalizedText {
    LocalizedText(
      english: "One of them in full: {1}", serbian: "Jedan od njih u celini: {1}",
      polish: "Jeden z nich w całości: {1}", filling: [verbatim(command)])
  }

  /// A text that stays as it is in every language and script.
  static func verbatim(_ text: String) -> LocalizedText {
    LocalizedText(english: text, serbian: text, cyrillic: text, polish: text)
  }

  static let stage = LocalizedText(english: "stage", serbian: "stadijum", polish: "etap")
  static let phase = LocalizedText(english: "phase", serbian: "faza", polish: "faza")
  static let founded = LocalizedText(english: "founded", serbian: "osnovano", polish: "założono")
  static let since = LocalizedText(english: "since", serbian: "od", polish: "od")

  static func phase(_ number: Int, of count: Int) -> LocalizedText {
    LocalizedText(
      english: "\(number) of \(count)", serbian: "\(number) od \(count)", polish: "\(number) z \(count)")
  }

  static func mended(by entry: Int, on day: Day) -> LocalizedText {
    LocalizedText(
      english: "put right on \(day) by entry \(entry); before:",
      serbian: "ispravljeno \(day) unosom \(entry); pre toga:",
      polish: "sprostowano \(day) wpisem \(entry); przedtem:")
  }

  static func recordedLater(_ days: Int) -> LocalizedText {
    LocalizedText(
      english: "(recorded {1} later)", serbian: "(zabeleženo {1} kasnije)", polish: "(zapisano {1} później)",
      filling: [self.days(days)])
  }

  static func late(_ entries: Int, _ days: Int) -> LocalizedText {
    LocalizedText(
      english: "Recorded later than it happened: \(entries) of the entries, at most by {1}.",
      serbian: "Zabeleženo kasnije nego što se dogodilo: unosa \(entries), najviše za {1}.",
      polish: "Zapisano później, niż się zdarzyło: wpisów \(entries), najwyżej o {1}.",
      filling: [self.days(days)])
  }

  static let open = LocalizedText(english: "Open now:", serbian: "Moguće sada:", polish: "Możliwe teraz:")
  static let stays = LocalizedText(
    english: "without leaving the stage:", serbian: "bez napuštanja stadijuma:",
    polish: "bez opuszczania etapu:")
  static let closed = LocalizedText(
    english: "Not yet open, and what is missing:", serbian: "Još nije moguće, i šta nedostaje:",
    polish: "Jeszcze niemożliwe, i czego brakuje:")
  static let nothingNext = LocalizedText(
    english: "Nothing: this stage is the end.", serbian: "Ništa: ovaj stadijum je kraj.",
    polish: "Nic: ten etap jest końcem.")

  static func opens(_ day: Day) -> LocalizedText {
    LocalizedText(
      english: "time alone opens it on \(day)", serbian: "samo vreme to omogućava \(day)",
      polish: "sam upływ czasu otworzy to \(day)")
  }

  static let nothingDue = LocalizedText(
    english: "Nothing is due.", serbian: "Ništa nije na redu.", polish: "Nic nie jest do zrobienia.")
  static let noDay = LocalizedText(
    english: "no day set", serbian: "bez roka", polish: "bez terminu")

  static func overdue(_ days: Int) -> LocalizedText {
    LocalizedText(
      english: "OVERDUE by {1}", serbian: "KASNI {1}", polish: "PO TERMINIE o {1}", filling: [self.days(days)]
    )
  }

  static let noRulebook = LocalizedText(
    english: "The file names no rulebook that concerns it; choose one with --rulebook.",
    serbian: "Datoteka ne navodi nijedan pravilnik koji se na nju odnosi; izaberite ga opcijom --rulebook.",
    cyrillic: "Датотека не наводи ниједан правилник који се на њу односи; изаберите га опцијом --rulebook.",
    polish: "Plik nie wskazuje żadnego zbioru reguł, który go dotyczy; wybierz go opcją --rulebook.")

  static let noTrace = LocalizedText(
    english: "Nothing is on record yet that a trace could begin with.",
    serbian: "Još nije zabeleženo ništa od čega bi trag mogao da počne.",
    polish: "Nie zapisano jeszcze niczego, od czego ślad mógłby się zacząć.")
  static let back = LocalizedText(
    english: "And back: all that leads to the last of these:",
    serbian: "I nazad: sve što vodi do poslednjeg:",
    polish: "I z powrotem: wszystko, co prowadzi do ostatniego:")

  static let entries = LocalizedText(english: "entries", serbian: "unosi", polish: "wpisy")
  static let ofThemCorrections = LocalizedText(
    english: "of them corrections", serbian: "od toga ispravke", polish: "w tym sprostowania")
  static let from = LocalizedText(english: "from", serbian: "od", polish: "od")
  static let to = LocalizedText(english: "to", serbian: "do", polish: "do")
  static let foundingToo = LocalizedText(
    english: "What the entries and the founding rest on:", serbian: "Na čemu počivaju unosi i osnivanje:",
    polish: "Na czym opierają się wpisy i założenie:")
  static let onSource = LocalizedText(english: "the source", serbian: "izvor", polish: "źródło")
  static let onReference = LocalizedText(
    english: "a dated reference", serbian: "datirana činjenica", polish: "fakt z datą")
  static let detailsAssumed = LocalizedText(
    english: "of these, with details assumed", serbian: "od toga, sa pretpostavljenim pojedinostima",
    polish: "w tym z założonymi szczegółami")
  static let onNothing = LocalizedText(
    english: "nothing; assumed for the replay", serbian: "ništa; pretpostavljeno radi prikaza",
    polish: "nic; założono na potrzeby odtworzenia")
  static let starred = LocalizedText(
    english: "with details that are assumed, such as days and counts of people",
    serbian: "sa pojedinostima koje su pretpostavljene, kao što su dani i broj ljudi",
    polish: "ze szczegółami, które założono, takimi jak dni i liczba osób")
  static let notSaid = LocalizedText(english: "not said", serbian: "nije navedeno", polish: "nie podano")
  static let caution = LocalizedText(
    english: "What rests on them shows how the library works, not what happened.",
    serbian: "Ono što na njima počiva pokazuje kako biblioteka radi, a ne šta se dogodilo.",
    polish: "To, co się na nich opiera, pokazuje, jak działa biblioteka, a nie co się zdarzyło.")
  static let bare = LocalizedText(
    english: "This is a bare journal; it does not say what its entries rest on.",
    serbian: "Ovo je samo dnevnik; ne kaže na čemu unosi počivaju.",
    polish: "To sam dziennik; nie podaje, na czym opierają się wpisy.")

  static func mostlyAssumed(_ assumed: Int, of all: Int) -> LocalizedText {
    LocalizedText(
      english: "Assumed, because no source states it: \(assumed) of \(all) entries; see the end of the page.",
      serbian:
        "Pretpostavljeno, jer nijedan izvor to ne navodi: \(assumed) od \(all) unosa; vidi kraj strane.",
      polish: "Założono, bo żadne źródło tego nie podaje: \(assumed) z \(all) wpisów; zob. koniec strony.")
  }

  static func assumedTogether(_ assumed: Int, of all: Int) -> LocalizedText {
    LocalizedText(
      english: "Assumed in all of them, because no source states it: \(assumed) of \(all) entries.",
      serbian: "Pretpostavljeno u svima, jer nijedan izvor to ne navodi: \(assumed) od \(all) unosa.",
      polish: "Założono we wszystkich, bo żadne źródło tego nie podaje: \(assumed) z \(all) wpisów.")
  }

  /// A text in the quotation marks of each language.
  static func quoted(_ text: String) -> LocalizedText {
    // Both scripts are given, so that what is quoted stays as it is.
    LocalizedText(english: "“\(text)”", serbian: "„\(text)“", cyrillic: "„\(text)“", polish: "„\(text)”")
  }

  /// A number of days.
  static func days(_ count: Int) -> LocalizedText {
    let isOneInSerbian = count % 10 == 1 && count % 100 != 11
    return LocalizedText(
      english: count == 1 ? "1 day" : "\(count) days", serbian: "\(count) \(isOneInSerbian ? "dan" : "dana")",
      polish: count == 1 ? "1 dzień" : "\(count) dni")
  }

  /// The mark of what an entry rests on.
  static func mark(of basis: String) -> LocalizedText? {
    switch CaseBasis.Kind(rawValue: basis) {
    case .source: LocalizedText(english: "source", serbian: "izvor", polish: "źródło")
    case .reference: LocalizedText(english: "dated", serbian: "datirano", polish: "z datą")
    case .assumed: LocalizedText(english: "assumed", serbian: "pretpostavljeno", polish: "założono")
    case nil: nil
    }
  }

  /// The name of a kind of thing; one that is not known here is called by its name on the wire.
  static func kind(_ kind: ReferenceKind) -> LocalizedText {
    switch kind {
    case .campaign: LocalizedText(english: "campaign", serbian: "kampanja", polish: "kampania")
    case .activity: LocalizedText(english: "activity", serbian: "aktivnost", polish: "działanie")
    case .surveyWave: LocalizedText(english: "survey wave", serbian: "talas ankete", polish: "fala ankiety")
    case .contribution: LocalizedText(english: "contribution", serbian: "doprinos", polish: "wkład")
    case .priority: LocalizedText(english: "priority", serbian: "prioritet", polish: "priorytet")
    case .planningDocument:
      LocalizedText(
        english: "planning document", serbian: "planski dokument", polish: "dokument planistyczny")
    case .measure: LocalizedText(english: "measure", serbian: "mera", polish: "działanie")
    case .localProblem: LocalizedText(english: "problem", serbian: "problem", polish: "problem")
    case .actionPlan: LocalizedText(english: "action plan", serbian: "akcioni plan", polish: "plan działania")
    case .publicCall: LocalizedText(english: "public call", serbian: "javni poziv", polish: "nabór publiczny")
    case .consultation:
      LocalizedText(english: "consultation", serbian: "konsultacije", polish: "konsultacje")
    case .participant: LocalizedText(english: "participant", serbian: "učesnik", polish: "uczestnik")
    case .commitment: LocalizedText(english: "commitment", serbian: "obaveza", polish: "zobowiązanie")
    case .milestone:
      LocalizedText(english: "milestone", serbian: "ključna aktivnost", polish: "kamień milowy")
    case .reasonedResponse, .contributionAnswer:
      LocalizedText(english: "answer", serbian: "odgovor", polish: "odpowiedź")
    case .sidePosition:
      LocalizedText(english: "position of a side", serbian: "stav strane", polish: "stanowisko strony")
    case .jointPosition:
      LocalizedText(english: "joint position", serbian: "zajednički stav", polish: "wspólne stanowisko")
    case .positionReport:
      LocalizedText(
        english: "report to a side", serbian: "obaveštenje strani", polish: "informacja dla strony")
    case .platformReport:
      LocalizedText(
        english: "report of the platform", serbian: "izveštaj platforme", polish: "sprawozdanie platformy")
    case .pilotFinding: LocalizedText(english: "finding", serbian: "nalaz", polish: "ustalenie")
    case .pilotGoal: LocalizedText(english: "goal", serbian: "cilj", polish: "cel")
    case .document: LocalizedText(english: "document", serbian: "dokument", polish: "dokument")
    default: LocalizedText(english: kind.rawValue, serbian: kind.rawValue, polish: kind.rawValue)
    }
  }
}
