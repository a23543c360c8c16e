extension Contribution.Shortfall: ShortfallReason {
  /// One sentence a person can act on.
  public var sentence: LocalizedText {
    switch self {
    case .notAuthor(let who, let authors):
      LocalizedText(
        english: "\(who) is none of the authors (\(authors)), and only they may do this.",
        serbian: "\(who) nije među autorima (ima ih: \(authors)), a samo oni ovo mogu.",
        polish: "\(who) nie należy do autorów (jest ich: \(authors)), a tylko oni mogą to zrobić.")
    case .notTheLeaving(let who, let leaving):
      LocalizedText(
        english: "Only \(leaving) or the author may end the part of \(leaving), and not \(who).",
        serbian: "Učešće \(leaving) može okončati samo to lice ili autor, a ne \(who).",
        polish: "Udział \(leaving) może zakończyć tylko ta osoba albo autor, a nie \(who).")
    case .notTheProposer(let who, let change):
      LocalizedText(
        english: "The change \(change) was not proposed by \(who).",
        serbian: "Izmenu \(change) nije predložio \(who).",
        polish: "Zmiany \(change) nie zaproponował \(who).")
    case .authorAlready(let who):
      LocalizedText(
        english: "\(who) is an author already.", serbian: "\(who) je već autor.",
        polish: "\(who) już jest autorem.")
    case .noCoAuthor(let who):
      LocalizedText(
        english: "\(who) is no co-author.", serbian: "\(who) nije koautor.",
        polish: "\(who) nie jest współautorem.")
    case .noCoAuthors:
      LocalizedText(
        english: "There is no co-author.", serbian: "Nema koautora.", polish: "Nie ma współautorów.")
    case .changeTaken(let change, let day):
      LocalizedText(
        english: "The change \(change) was proposed on \(day) already; choose another identifier.",
        serbian: "Izmena \(change) je već predložena \(day); izaberite drugu oznaku.",
        polish: "Zmianę \(change) zaproponowano już \(day); wybierz inny identyfikator.")
    case .noChange(let change):
      LocalizedText(
        english: "No change \(change) was proposed.", serbian: "Izmena \(change) nije predložena.",
        polish: "Zmiany \(change) nie zaproponowano.")
    case .changeSettled(let change, let day):
      LocalizedText(
        english: "The change \(change) was settled on \(day).", serbian: "Izmena \(change) je rešena \(day).",
        polish: "Zmianę \(change) rozstrzygnięto \(day).")
    case .noChanges:
      LocalizedText(
        english: "No proposed change waits.", serbian: "Nijedna predložena izmena ne čeka.",
        polish: "Żadna proponowana zmiana nie czeka.")
    case .successorTwice(let contribution):
      LocalizedText(
        english: "The contribution \(contribution) stands twice among the parts; name it once.",
        serbian: "Doprinos \(contribution) je među delovima dvaput; navedite ga jednom.",
        polish: "Wkład \(contribution) jest wśród części dwa razy; podaj go raz.")
    case .tooFewParts(let parts):
      LocalizedText(
        english: "A contribution is split into two or more, and not into \(parts).",
        serbian: "Doprinos se deli na dva ili više, a ne na \(parts).",
        polish: "Wkład dzieli się na dwa lub więcej, a nie na \(parts).")
    case .successorIsOrigin(let contribution):
      LocalizedText(
        english: "It came from \(contribution) and cannot go on in it.",
        serbian: "Potiče od \(contribution) i ne može se u njemu nastaviti.",
        polish: "Pochodzi od \(contribution) i nie może w nim być kontynuowany.")
    case .copiedAlready(let contribution, let day):
      LocalizedText(
        english: "It was copied to \(contribution) on \(day).",
        serbian: "Prenet je u \(contribution) \(day).", polish: "Skopiowano go do \(contribution) \(day).")
    case .noAnswer:
      LocalizedText(
        english: "There is no answer yet.", serbian: "Odgovora još nema.",
        polish: "Nie ma jeszcze odpowiedzi.")
    case .answerPublished(let day):
      LocalizedText(
        english: "The answer was published on \(day); only an appeal changes it now.",
        serbian: "Odgovor je objavljen \(day); sada ga može izmeniti samo prigovor.",
        polish: "Odpowiedź opublikowano \(day); teraz zmienia ją tylko odwołanie.")
    case .answerInternal(let day):
      LocalizedText(
        english: "The answer of \(day) is not published; there is nothing to appeal against.",
        serbian: "Odgovor od \(day) nije objavljen; nema na šta da se uloži prigovor.",
        polish: "Odpowiedzi z \(day) nie opublikowano; nie ma od czego się odwołać.")
    case .appealedAlready(let day):
      LocalizedText(
        english: "There was an appeal on \(day), and there is one second reading.",
        serbian: "Prigovor je podnet \(day), a drugo čitanje je samo jedno.",
        polish: "Odwołanie wniesiono \(day), a drugie czytanie jest jedno.")
    case .appealAgainstRuling(let code):
      LocalizedText(
        english: "The appeal is against the ruling “{1}”; decide on that.",
        serbian: "Prigovor je na ocenu „{1}“; odlučite o tome.",
        polish: "Odwołanie dotyczy rozstrzygnięcia „{1}”; rozpatrz je.", filling: [code.label])
    case .appealAgainstAnswer:
      LocalizedText(
        english: "The appeal is against the answer; decide on that.",
        serbian: "Prigovor je na odgovor; odlučite o tome.",
        polish: "Odwołanie dotyczy odpowiedzi; rozpatrz ją.")
    case .documentTaken(let document, let day):
      LocalizedText(
        english: "It has stood in \(document) since \(day).",
        serbian: "U dokumentu \(document) je od \(day).", polish: "W dokumencie \(document) jest od \(day).")
    case .notOverdue(let due):
      LocalizedText(
        english: "The host may still answer until \(due).",
        serbian: "Organizator može da odgovori do \(due).", polish: "Organizator może odpowiedzieć do \(due)."
      )
    }
  }

  /// The first day on which time alone would remove it, where time alone would.
  public var firstDay: Day? {
    if case .notOverdue(let due) = self { return due.adding(days: 1) }
    return nil
  }
}
