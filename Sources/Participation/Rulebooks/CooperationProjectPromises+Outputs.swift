extension CooperationProjectPromises {
  static func period(_ figures: Figures) -> Rule<CooperationProject> {
    rule("SEED-001-5", statementOfPeriod(figures), quoting: quoteOfPeriod) { project, _ in
      days(project.days, figures)
    }
  }

  static func outputs(_ figures: Figures) -> Rule<CooperationProject> {
    rule(
      "SEED-001-6",
      LocalizedText(
        english:
          """
          Nine outputs: the Model, a training cycle, application in every region, social debates of \
          voivodeships, legislative monitoring, the Group of Social Experts, a case study (Portugal), a \
          publication, a nationwide seminar.
          """,
        serbian:
          """
          Devet rezultata: Model, ciklus obuka, primena u svakom regionu, socijalne debate vojvodstava, \
          praćenje zakonodavnog rada, Grupa socijalnih eksperata, studija slučaja (Portugal), publikacija, \
          seminar za celu zemlju.
          """,
        polish:
          """
          Dziewięć rezultatów: Model, cykl szkoleń, wdrożenie w każdym regionie, wojewódzkie debaty \
          socjalne, monitoring prac legislacyjnych, Grupa Ekspertów Społecznych, „case study” (Portugalia), \
          publikacja, ogólnopolskie seminarium.
          """),
      quoting: "Główne działania projektowe: opracowanie Partycypacyjnego Modelu Współdziałania"
    ) { project, day in
      let all = CooperationProject.Output.allCases
      let found = all.map { (output: $0, isThere: project.has($0, in: figures.names)) }
      let missing = found.filter { $0.isThere == false }.map { $0.output }
      let untold = found.filter { $0.isThere == nil }.map { $0.output }
      let count = all.count - missing.count - untold.count
      let finding = Finding(
        LocalizedText(
          english: "Delivered: \(count) of \(all.count); missing: {1}; not on record: {2}.",
          serbian: "Ostvareno: \(count) od \(all.count); nedostaje: {1}; nije zabeleženo: {2}.",
          polish: "Zrealizowano: \(count) z \(all.count); brakuje: {1}; nie zapisano: {2}.",
          filling: [listed(missing.map { $0.label }), listed(untold.map { $0.label })]),
        evidence: [.count(found: count, needed: all.count)])
      if !missing.isEmpty, !figures.isOpen(on: day) { return .breached(finding) }
      if missing.isEmpty, untold.isEmpty { return .satisfied(finding) }
      return .unknown(figures.isOpen(on: day) ? .notYetDue : .noData, finding)
    }
  }

  private static func listed(_ labels: [LocalizedText]) -> LocalizedText {
    labels.isEmpty ? LocalizedText(english: "—", serbian: "—", polish: "—") : .list(labels)
  }

  static func coordinators(_ figures: Figures) -> Rule<CooperationProject> {
    let need = figures.regions.count
    return rule(
      "SEED-001-3",
      LocalizedText(
        english:
          """
          \(need) Regional Specialists and \(need) Regional Consultants are trained in the Academy; a \
          trained pair coordinates each voivodeship.
          """,
        serbian:
          """
          U Akademiji je obučeno \(need) regionalnih specijalista i \(need) regionalnih konsultanata; svako \
          vojvodstvo koordinira obučen par.
          """,
        polish:
          """
          W Akademii przeszkolono \(need) Regionalnych Specjalistów i \(need) Regionalnych Konsultantów; \
          każde województwo koordynuje przeszkolona para.
          """),
      quoting:
        """
        Wdrożenie Modelu w poszczególnych województwach będą koordynować przeszkoleni w tym celu \
        Regionalni Specjaliści ds. Modelu i Regionalni Konsultanci ds. Modelu.
        """
    ) { project, day in
      // Who coordinates is asked at the end of the project: releases after it take nothing back.
      guard let academy = project.academy?.state(on: figures.end(on: day)) else {
        return Promise.nothing(figures.isOpen(on: day) ? .notYetDue : .noData)
      }
      let trained = CoordinatorDuty.allCases.map { academy.completed(for: $0).count }
      let least = trained.min() ?? 0
      let pairs = figures.names.filter { region in
        CoordinatorDuty.allCases.allSatisfy { academy.coordinator(of: region, as: $0) != nil }
      }
      let early = tooEarly(academy) + project.platforms.flatMap { tooEarly($0) }
      let finding = Finding(
        LocalizedText(
          english:
            """
            Trained for each duty: \(trained.map { "\($0)" }.joined(separator: ", ")) of \(need); pairs: \
            \(pairs.count) of \(need); coordinating before the training was over: \(early.count).
            """,
          serbian:
            """
            Obučeno za svaku dužnost: \(trained.map { "\($0)" }.joined(separator: ", ")) od \(need); parova: \
            \(pairs.count) od \(need); koordinira pre kraja obuke: \(early.count).
            """,
          polish:
            """
            Przeszkolono do każdego zadania: \(trained.map { "\($0)" }.joined(separator: ", ")) z \(need); \
            pary: \(pairs.count) z \(need); koordynuje przed końcem szkolenia: \(early.count).
            """),
        evidence: [.count(found: least, needed: need), .count(found: pairs.count, needed: need)]
          + early.map { .thing(reference: Reference(.participant, $0)) })
      if !early.isEmpty { return .breached(finding) }
      return .reaching(least >= need && pairs.count == need, isOpen: figures.isOpen(on: day), finding)
    }
  }

  /// Who was assigned on the day on which the training was completed, or before.
  private static func tooEarly(_ academy: Academy) -> [ParticipantIdentifier] {
    academy.assignments.filter { person, assignment in
      academy.completion(of: person).map { $0.day >= assignment.since } ?? true
    }.keys.sorted()
  }

  /// Who began to coordinate a platform on the day on which the training was completed, or before.
  private static func tooEarly(_ platform: Journal<RegionalPlatform>) -> [ParticipantIdentifier] {
    platform.history.flatMap { line -> [ParticipantIdentifier] in
      let coordinators: [Coordinator] =
        switch line.entry.event {
        case .coordinated(let specialist, let consultant): [specialist, consultant]
        case .coordinatorReplaced(_, let successor): [successor]
        case .appointed, .analysisBegan, .areaAnalysed, .areasSelected, .discussionBegan, .engaged,
          .positionPresented, .reportingBegan, .reported, .closed, .dissolved, .memberSeated,
          .substituteNamed, .memberLeft, .meetingHeld:
          []
        }
      return coordinators.filter { one in one.trained.map { $0 >= line.entry.occasion.happened } ?? true }
        .map { $0.person }
    }
  }
}
