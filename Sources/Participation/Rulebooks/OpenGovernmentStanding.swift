/// What the Open Government Partnership says of the standing of its members: cycles contrary to process,
/// letters, review, core eligibility and the values check.
///
/// The rules judge the journal of a member as it stood on the day. Figures that are known from memory alone
/// say so in their citation.
///
/// Source: OGP, glossary, letters page of 25 July 2022, eligibility criteria; rule R12.
public enum OpenGovernmentStanding {
  /// The figures of the rules.
  public struct Figures: Hashable, Sendable, Serializable {
    /// The share of the possible points that core eligibility asks for.
    public let eligibilityThreshold: Share
    /// The highest possible score where every metric applies.
    public let points: Int
    /// The highest possible score where one metric does not apply.
    public let pointsWithoutMetric: Int

    /// Figures of one's own.
    public init(eligibilityThreshold: Share, points: Int, pointsWithoutMetric: Int) {
      self.eligibilityThreshold = eligibilityThreshold
      self.points = points
      self.pointsWithoutMetric = pointsWithoutMetric
    }

    /// Three quarters of 16 points, or of 12 where a metric does not apply.
    ///
    /// From memory.
    public static let remembered = Figures(
      eligibilityThreshold: .threeQuarters, points: 16, pointsWithoutMetric: 12)
  }

  /// The rules over the journal of a member, with the figures as remembered unless others are given.
  public static func rulebook(_ figures: Figures = .remembered) -> Rulebook<Journal<MemberStanding>> {
    Rulebook(
      LocalizedText(
        english: "Standing in the Open Government Partnership",
        serbian: "Status u Partnerstvu za otvorenu upravu", polish: "Status w Partnerstwie Otwartych Rządów"),
      edition: Edition(
        "2022", validity: Period(openEndedFrom: "2022-01-01"), citation: OpenGovernmentText.proceduralReview),
      rules: [
        reviewFollows(), reviewFounded(), letters(), reasons(), scale(figures), eligibility(figures),
        eligibilityReview(figures), reviewLifted(figures), valuesCheck(),
      ])
  }

  typealias Line = Journal<MemberStanding>.Line

  static func rule(
    _ identifier: RuleIdentifier, _ statement: LocalizedText, _ citation: Citation,
    judge: @escaping @Sendable (_ member: Journal<MemberStanding>, _ lines: [Line], _ day: Day) -> Verdict
  ) -> Rule<Journal<MemberStanding>> {
    Rule(identifier, statement, severity: .mandatory, citation: citation) { journal, day in
      guard let past = journal.journal(on: day) else {
        return .unknown(
          .notYetDue,
          Finding(
            LocalizedText(
              english: "The member had not joined by \(day).", serbian: "Članica nije pristupila do \(day).",
              polish: "Członek nie przystąpił do \(day).")))
      }
      // The history of a past day is a beginning of the whole history, whose numbers are those of the record.
      return judge(past, Array(journal.history.prefix(past.entries.count)), day)
    }
  }

  private static func reviewFollows() -> Rule<Journal<MemberStanding>> {
    rule(
      "OGP-STAND-R12-1",
      LocalizedText(
        english: "A member that acts contrary to process in two cycles in a row comes under review.",
        serbian: "Članica koja dva ciklusa zaredom postupa suprotno procesu ulazi u preispitivanje.",
        polish: """
          Członek, który w dwóch kolejnych cyklach działa sprzecznie z procesem, podlega przeglądowi.
          """),
      OpenGovernmentText.proceduralReview
    ) { journal, lines, day in
      let pairs = contraryPairs(in: lines, of: journal.founding)
      guard let last = pairs.last else {
        let cycles = journal.current.cycles.count
        return .unknown(
          .notApplicable,
          Finding(
            LocalizedText(
              english: "No two cycles in a row were found contrary under this rule (judged: \(cycles)).",
              serbian: "Nema dva ciklusa zaredom suprotna procesu po ovom pravilu (ocenjeno: \(cycles)).",
              polish:
                """
                Nie ma dwóch kolejnych cykli sprzecznych z procesem według tej reguły (ocenionych: \
                \(cycles)).
                """
            )))
      }
      for pair in pairs {
        let isOpened = lines.contains { line in
          line.entry.event.kind == .reviewOpened && line.entry.occasion.happened == pair.day
        }
        if pair.wasUnderReview || isOpened { continue }
        let late = lines.first { line in
          line.entry.event.kind == .reviewOpened && line.entry.occasion.happened > pair.day
        }
        let finding = Finding(
          late.map { line in
            LocalizedText(
              english: "The second cycle was found on \(pair.day), the review opened on {1}.",
              serbian: "Drugi ciklus je ocenjen \(pair.day), a preispitivanje otvoreno {1}.",
              polish: "Drugi cykl oceniono \(pair.day), a przegląd wszczęto {1}.",
              filling: [LocalizedText(english: "\(line.entry.occasion.happened)")])
          }
            ?? LocalizedText(
              english: "The second cycle was found on \(pair.day), and no review was opened.",
              serbian: "Drugi ciklus je ocenjen \(pair.day), a preispitivanje nije otvoreno.",
              polish: "Drugi cykl oceniono \(pair.day), a przeglądu nie wszczęto."),
          evidence: [.entry(number: pair.entry, day: pair.day)])
        return late == nil && pair.day == day ? .unknown(.notYetDue, finding) : .breached(finding)
      }
      return .satisfied(
        Finding(
          LocalizedText(
            english: "The member was under review from \(last.day) on.",
            serbian: "Članica je u preispitivanju od \(last.day).",
            polish: "Członek podlegał przeglądowi od \(last.day)."),
          evidence: [.entry(number: last.entry, day: last.day)]))
    }
  }

  private static func reviewFounded() -> Rule<Journal<MemberStanding>> {
    rule(
      "OGP-STAND-R12-2",
      LocalizedText(
        english: "A procedural review is opened only after two contrary cycles in a row.",
        serbian: "Proceduralno preispitivanje se otvara samo posle dva suprotna ciklusa zaredom.",
        polish: """
          Przegląd proceduralny wszczyna się tylko po dwóch kolejnych cyklach sprzecznych z procesem.
          """),
      OpenGovernmentText.proceduralReview
    ) { journal, lines, _ in
      var member = journal.founding.process()
      var opened = 0
      for line in lines {
        let day = line.entry.occasion.happened
        if line.entry.event.kind == .reviewOpened, day >= MemberStanding.automaticReviewFrom {
          opened += 1
          if member.contraryPair == nil {
            return .breached(
              Finding(
                LocalizedText(
                  english: "The review of \(day) was opened without two contrary cycles in a row.",
                  serbian: "Preispitivanje od \(day) otvoreno je bez dva suprotna ciklusa zaredom.",
                  polish: "Przegląd z \(day) wszczęto bez dwóch kolejnych cykli sprzecznych z procesem."),
                evidence: [.entry(number: line.number, day: day)]))
          }
        }
        apply(line.entry, to: &member)
      }
      let finding = Finding(
        LocalizedText(
          english: "Reviews opened under this rule: \(opened).",
          serbian: "Preispitivanja otvorena po ovom pravilu: \(opened).",
          polish: "Przeglądy wszczęte według tej reguły: \(opened)."))
      return opened == 0 ? .unknown(.notApplicable, finding) : .satisfied(finding)
    }
  }

  /// Two contrary cycles in a row under the rules of 2022, by the finding of the second.
  private struct FoundPair {
    let entry: Int
    let day: Day
    let wasUnderReview: Bool
  }

  private static func contraryPairs(
    in lines: [Line], of founding: Founding<MemberStanding>
  ) -> [FoundPair] {
    var member = founding.process()
    var pairs: [FoundPair] = []
    for line in lines {
      let stage = member.stage
      apply(line.entry, to: &member)
      guard line.entry.event.kind == .cycleFoundContrary, let pair = member.contraryPair,
        pair.rulesOf >= MemberStanding.automaticReviewFrom
      else { continue }
      pairs.append(
        FoundPair(
          entry: line.number, day: line.entry.occasion.happened,
          wasUnderReview: stage == .underProceduralReview || stage == .inactive))
    }
    return pairs
  }

  private static func apply(_ entry: Entry<MemberStanding>, to member: inout MemberStanding) {
    do throws(Refusal<MemberStanding>) {
      try member.apply(entry.event, at: entry.occasion)
    } catch {
      return  // The history has been folded before, so that it folds again.
    }
  }
}
