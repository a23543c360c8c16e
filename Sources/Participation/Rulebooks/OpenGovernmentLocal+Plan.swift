extension OpenGovernmentLocal {
  static func forum() -> Rule<LocalPlanFacts> {
    Rule(
      "OGP-LOCAL-MR-1.1",
      LocalizedText(english: "A forum exists.", serbian: "Forum postoji.", polish: "Istnieje forum."),
      severity: .mandatory, citation: citation("inception form, 1.1")
    ) { facts, _ in
      verdict(facts.hasForum, on: LocalizedText(english: "forum", serbian: "forum", polish: "forum"))
    }
  }

  static func sides() -> Rule<LocalPlanFacts> {
    Rule(
      "OGP-LOCAL-MR-1.2",
      LocalizedText(
        english: "The forum has members of several sides.", serbian: "Forum čine članovi više strana.",
        polish: "W forum zasiadają członkowie kilku stron."),
      severity: .mandatory, citation: citation("inception form, 1.2")
    ) { facts, _ in
      verdict(
        facts.isForumMultiStakeholder,
        on: LocalizedText(
          english: "forum of several sides", serbian: "forum više strana", polish: "forum wielostronne"))
    }
  }

  static func meeting(_ figures: Figures) -> Rule<LocalPlanFacts> {
    Rule(
      "OGP-LOCAL-MR-1.3",
      LocalizedText(
        english: "Meetings with civil society while the plan is made: at least \(figures.meetings).",
        serbian: "Sastanci sa civilnim društvom tokom izrade plana: najmanje \(figures.meetings).",
        polish:
          "Spotkania ze społeczeństwem obywatelskim przy tworzeniu planu: co najmniej \(figures.meetings)."
      ),
      severity: .mandatory, citation: citation("inception form, 1.3")
    ) { facts, _ in
      let what = LocalizedText(
        english: "meetings with civil society", serbian: "sastanci sa civilnim društvom",
        polish: "spotkania ze społeczeństwem obywatelskim")
      guard let meetings = facts.meetingsWithCivilSociety else { return unknown(what) }
      let finding = Finding(
        LocalizedText(
          english: "Meetings: \(meetings).", serbian: "Sastanaka: \(meetings).",
          polish: "Spotkań: \(meetings)."),
        evidence: [.count(found: meetings, needed: figures.meetings)])
      return meetings >= figures.meetings ? .satisfied(finding) : .breached(finding)
    }
  }

  static func endorsement() -> Rule<LocalPlanFacts> {
    Rule(
      "OGP-LOCAL-MR-1.4",
      LocalizedText(
        english: "The stakeholders of the forum endorse the plan.",
        serbian: "Učesnici foruma podržavaju plan.", polish: "Uczestnicy forum popierają plan."),
      severity: .mandatory, citation: citation("inception form, 1.4")
    ) { facts, _ in
      verdict(
        facts.isEndorsed,
        on: LocalizedText(
          english: "endorsement by the forum", serbian: "podrška foruma planu",
          polish: "poparcie forum dla planu"))
    }
  }

  static func inception(_ figures: Figures) -> Rule<LocalPlanFacts> {
    Rule(
      "OGP-LOCAL-R26-4",
      LocalizedText(
        english: "The inception assessment comes within \(figures.monthsToInception) months of submission.",
        serbian:
          "Početna ocena sledi na vreme posle predaje plana (rok u mesecima: \(figures.monthsToInception)).",
        polish:
          "Ocena wstępna następuje w terminie od złożenia planu (w miesiącach: \(figures.monthsToInception))."
      ),
      severity: .mandatory, citation: citation("§ 3.5.1")
    ) { facts, day in
      guard let submitted = facts.submitted else { return noSubmission() }
      return inTime(
        facts.inceptionAssessed,
        by: submitted.adding(months: figures.monthsToInception, policy: .clamp), on: day)
    }
  }

  static func assessments(_ figures: Figures) -> Rule<LocalPlanFacts> {
    Rule(
      "OGP-LOCAL-R26-5",
      LocalizedText(
        english:
          """
          Each commitment is assessed in time after its complete implementation (within months: \
          \(figures.monthsToAssessment)).
          """,
        serbian:
          """
          Svaka obaveza se ocenjuje na vreme posle potpunog sprovođenja (rok u mesecima: \
          \(figures.monthsToAssessment)).
          """,
        polish:
          """
          Każde zobowiązanie ocenia się w terminie po pełnej realizacji (w miesiącach: \
          \(figures.monthsToAssessment)).
          """
      ),
      severity: .mandatory, citation: citation("§ 3.5.2")
    ) { facts, day in
      guard let commitments = facts.commitments else { return noCommitments() }
      let implemented = commitments.filter { $0.implemented.map { $0 <= day } ?? false }
      guard !implemented.isEmpty else {
        return .unknown(
          .notYetDue,
          Finding(
            LocalizedText(
              english:
                "No commitment is on record as carried out completely (commitments: \(commitments.count)).",
              serbian:
                "Nijedna obaveza nije zabeležena kao potpuno sprovedena (obaveza: \(commitments.count)).",
              polish:
                """
                Żadnego zobowiązania nie zapisano jako w pełni zrealizowanego (zobowiązań: \
                \(commitments.count)).
                """
            )))
      }
      let verdicts = implemented.map { commitment in
        (
          commitment,
          inTime(
            commitment.assessed,
            by: (commitment.implemented ?? day).adding(months: figures.monthsToAssessment, policy: .clamp),
            on: day)
        )
      }
      let late = verdicts.filter { $0.1.isBreached }
      let open = verdicts.filter { $0.1.unknown != nil }
      let finding = Finding(
        LocalizedText(
          english:
            "Carried out: \(implemented.count); late or missing: \(late.count); not yet due: \(open.count).",
          serbian:
            "Sprovedeno: \(implemented.count); kasni ili nedostaje: \(late.count); pre roka: \(open.count).",
          polish:
            """
            Zrealizowane: \(implemented.count); spóźnione lub brak: \(late.count); przed terminem: \
            \(open.count).
            """),
        evidence: late.map { .thing(reference: $0.0.commitment) })
      if !late.isEmpty { return .breached(finding) }
      return open.isEmpty ? .satisfied(finding) : .unknown(.notYetDue, finding)
    }
  }

  static func end() -> Rule<LocalPlanFacts> {
    Rule(
      "OGP-LOCAL-R26-6",
      LocalizedText(
        english: "The plan ends within the term of the local government.",
        serbian: "Plan se završava u okviru mandata lokalne vlasti.",
        polish: "Plan kończy się w czasie kadencji władz lokalnych."),
      severity: .mandatory, citation: citation(nil, .fromMemory)
    ) { facts, _ in
      guard let ends = facts.planEnds, let term = facts.termEnds else {
        return unknown(
          LocalizedText(
            english: "end of the plan or of the term", serbian: "kraj plana ili mandata",
            polish: "koniec planu lub kadencji"))
      }
      let finding = Finding(
        LocalizedText(
          english: "The plan ends on \(ends), the term on \(term).",
          serbian: "Plan se završava \(ends), mandat \(term).",
          polish: "Plan kończy się \(ends), kadencja \(term)."))
      return ends <= term ? .satisfied(finding) : .breached(finding)
    }
  }

  static func number(_ figures: Figures) -> Rule<LocalPlanFacts> {
    Rule(
      "OGP-LOCAL-R26-7",
      LocalizedText(
        english: "A plan has at most \(figures.commitments) commitments.",
        serbian: "Plan ima najviše \(figures.commitments) obaveza.",
        polish: "Plan ma najwyżej \(figures.commitments) zobowiązań."),
      severity: .mandatory, citation: citation(nil, .fromMemory)
    ) { facts, _ in
      guard let commitments = facts.commitments?.count else { return noCommitments() }
      let finding = Finding(
        LocalizedText(
          english: "Commitments: \(commitments).", serbian: "Obaveza: \(commitments).",
          polish: "Zobowiązań: \(commitments)."),
        evidence: [.count(found: commitments, needed: figures.commitments)])
      return commitments <= figures.commitments ? .satisfied(finding) : .breached(finding)
    }
  }

  static func website(_ figures: Figures) -> Rule<LocalPlanFacts> {
    Rule(
      "OGP-LOCAL-R26-8",
      LocalizedText(
        english: "The website is updated at least every \(figures.monthsBetweenUpdates) months.",
        serbian:
          """
          Internet stranica se redovno ažurira (razmak u mesecima, najviše: \
          \(figures.monthsBetweenUpdates)).
          """,
        polish:
          """
          Stronę internetową aktualizuje się regularnie (odstęp w miesiącach, najwyżej: \
          \(figures.monthsBetweenUpdates)).
          """
      ),
      severity: .recommended, citation: citation("recommended practices")
    ) { facts, day in
      guard let submitted = facts.submitted else { return noSubmission() }
      guard let updates = facts.websiteUpdates else {
        return unknown(
          LocalizedText(
            english: "updates of the website", serbian: "ažuriranja internet stranice",
            polish: "aktualizacje strony internetowej"))
      }
      let end = min(day, facts.planEnds ?? day)
      guard submitted <= end else {
        return .unknown(
          .notYetDue,
          Finding(
            LocalizedText(
              english: "The plan was submitted on \(submitted).", serbian: "Plan je predat \(submitted).",
              polish: "Plan złożono \(submitted).")))
      }
      var last = submitted
      for update in updates.sorted() where update > submitted && update <= end {
        if update > last.adding(months: figures.monthsBetweenUpdates, policy: .clamp) {
          return gap(from: last, to: update)
        }
        last = update
      }
      if end > last.adding(months: figures.monthsBetweenUpdates, policy: .clamp) {
        return gap(from: last, to: end)
      }
      return .satisfied(
        Finding(
          LocalizedText(
            english: "No gap was longer, up to \(end).", serbian: "Nije bilo dužeg razmaka do \(end).",
            polish: "Nie było dłuższej przerwy do \(end).")))
    }
  }

  private static func gap(from last: Day, to next: Day) -> Verdict {
    .breached(
      Finding(
        LocalizedText(
          english: "Nothing is on record between \(last) and \(next).",
          serbian: "Između \(last) i \(next) ništa nije zabeleženo.",
          polish: "Między \(last) a \(next) niczego nie zapisano.")))
  }

  private static func noSubmission() -> Verdict {
    unknown(
      LocalizedText(
        english: "day of submission", serbian: "dan predaje plana", polish: "dzień złożenia planu"))
  }

  private static func noCommitments() -> Verdict {
    unknown(
      LocalizedText(
        english: "commitments of the plan", serbian: "obaveze iz plana", polish: "zobowiązania planu"))
  }
}
