/// Something in the charter of a consultation that whoever designs it should look at before it begins.
///
/// Nothing here is impossible; it is what a promise lacks to be kept, or a decision that comes before those
/// concerned were heard.
public enum ConsultationDesignFinding: Hashable, Sendable {
  /// The contributions are to be answered, and no deadline is set for it.
  case answerWithoutDeadline(promised: DeclaredParticipation?)
  /// The summary of what was said has no deadline.
  case summaryWithoutDeadline
  /// The decision on what is done has no deadline.
  case decisionWithoutDeadline
  /// The decision is planned for a day before the end of the window.
  case decisionBeforeEnd(decision: Day, last: Day)
  /// The decision is planned for a day, and its deadline would end before.
  case decisionAfterDeadline(decision: Day, due: Day)
  /// The level promises an answer to everybody, and the charter lets it count as answered without one.
  case coverageNotRequired(promised: DeclaredParticipation)
  /// No level of participation is declared.
  case noLevelDeclared
  /// The window is planned without a last day.
  case windowWithoutEnd(first: Day)
}

extension ConsultationCharter {
  /// Reads the charter and says what is wrong with the design; empty where nothing is found.
  ///
  /// The design linter of the kernel, ``Lifecycle/designFindings()``, reads the table; deadlines stand in the
  /// charter, so that an answer owed without one is found here.
  ///
  /// Source: OECD guidelines for citizen participation processes, 2022, for hearing before deciding; from
  /// memory.
  public func designFindings() -> [ConsultationDesignFinding] {
    var findings: [ConsultationDesignFinding] = []
    if declared == nil { findings.append(.noLevelDeclared) }
    let promisesAnswer = declared?.duties.contains(.answerContributions) ?? true
    if promisesAnswer, deadlines.answerDays == nil {
      findings.append(.answerWithoutDeadline(promised: declared))
    }
    if let declared, promisesAnswer, coverage == .finding {
      findings.append(.coverageNotRequired(promised: declared))
    }
    if deadlines.summaryDays == nil { findings.append(.summaryWithoutDeadline) }
    if deadlines.decisionDays == nil { findings.append(.decisionWithoutDeadline) }
    if let planned {
      guard let last = planned.last else { return findings + [.windowWithoutEnd(first: planned.first)] }
      if let decisionPlanned {
        if decisionPlanned <= last {
          findings.append(.decisionBeforeEnd(decision: decisionPlanned, last: last))
        }
        if let due = deadlines.decisionDays.map({ last.adding(days: $0) }), due < decisionPlanned {
          findings.append(.decisionAfterDeadline(decision: decisionPlanned, due: due))
        }
      }
    }
    return findings
  }
}

extension ConsultationDesignFinding {
  /// One sentence that says what to change.
  public var sentence: LocalizedText {
    switch self {
    case .answerWithoutDeadline(nil):
      LocalizedText(
        english: "Contributions are to be answered, and no deadline is set; give answerDays.",
        serbian: "Na doprinose treba odgovoriti, a rok nije određen; navedite answerDays.",
        polish: "Na wkłady trzeba odpowiedzieć, a terminu nie wyznaczono; podaj answerDays.")
    case .answerWithoutDeadline(let promised?):
      LocalizedText(
        english: "“{1}” promises an answer, and no deadline is set for it; give answerDays.",
        serbian: "„{1}“ obećava odgovor, a rok za njega nije određen; navedite answerDays.",
        polish: "„{1}” obiecuje odpowiedź, a terminu na nią nie wyznaczono; podaj answerDays.",
        filling: [promised.label])
    case .summaryWithoutDeadline:
      LocalizedText(
        english: "The summary of what was said has no deadline; give summaryDays.",
        serbian: "Sažetak onoga što je rečeno nema rok; navedite summaryDays.",
        polish: "Podsumowanie głosów nie ma terminu; podaj summaryDays.")
    case .decisionWithoutDeadline:
      LocalizedText(
        english: "The decision on what is done has no deadline; give decisionDays.",
        serbian: "Odluka o tome šta se čini nema rok; navedite decisionDays.",
        polish: "Decyzja o tym, co zostanie zrobione, nie ma terminu; podaj decisionDays.")
    case .decisionBeforeEnd(let decision, let last):
      LocalizedText(
        english: "The decision is planned for \(decision), while people are heard until \(last).",
        serbian: "Odluka je planirana za \(decision), a građani se slušaju do \(last).",
        polish: "Decyzję zaplanowano na \(decision), a głosy zbiera się do \(last).")
    case .decisionAfterDeadline(let decision, let due):
      LocalizedText(
        english: "The decision is planned for \(decision), and its deadline ends on \(due).",
        serbian: "Odluka je planirana za \(decision), a rok za nju ističe \(due).",
        polish: "Decyzję zaplanowano na \(decision), a jej termin mija \(due).")
    case .coverageNotRequired(let promised):
      LocalizedText(
        english: "“{1}” promises everybody an answer; require that the ledger covers every contribution.",
        serbian: "„{1}“ svima obećava odgovor; tražite da knjiga odgovora pokrije svaki doprinos.",
        polish: "„{1}” obiecuje odpowiedź każdemu; wymagaj, by rejestr odpowiedzi objął każdy wkład.",
        filling: [promised.label])
    case .noLevelDeclared:
      LocalizedText(
        english: "No level of participation is declared; say what people may expect.",
        serbian: "Nivo učešća nije objavljen; recite šta građani mogu da očekuju.",
        polish: "Nie ogłoszono poziomu partycypacji; powiedz, czego można oczekiwać.")
    case .windowWithoutEnd(let first):
      LocalizedText(
        english: "The window is planned from \(first) without a last day.",
        serbian: "Trajanje je planirano od \(first) bez poslednjeg dana.",
        polish: "Okres zaplanowano od \(first) bez ostatniego dnia.")
    }
  }
}

extension ConsultationDesignFinding: CustomStringConvertible {
  /// One sentence that says what to change.
  public var description: String { sentence.text(in: .english) }
}
