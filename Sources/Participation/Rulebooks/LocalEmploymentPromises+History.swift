extension LocalEmploymentPromises {
  static func order() -> Rule<Journal<Campaign>> {
    rule(
      "SEED-000-5",
      LocalizedText(
        english:
          "The phases are passed in order: planning and gathering, learning and discussion, joint strategy.",
        serbian:
          """
          Faze se prolaze redom: planiranje i okupljanje, učenje i diskusija, zajednička izgradnja \
          strategije.
          """,
        polish:
          """
          Fazy następują po kolei: planowanie i gromadzenie się, uczenie się i dyskusja, wspólne \
          budowanie strategii.
          """
      ),
      quoting: "Prva faza podrazumeva planiranje i okupljanje oko dugoročnog problema zajednice."
    ) { past, journal in
      let phases = past.passages.compactMap { passage in
        passage.stage.phase.map { (phase: $0, entered: passage.entered) }
      }
      let order = Phase.allCases
      for (before, after) in zip(phases, phases.dropFirst()) {
        let places = (order.firstIndex(of: before.phase) ?? 0, order.firstIndex(of: after.phase) ?? 0)
        guard places.1 != places.0 + 1 else { continue }
        let entry = journal.history.first {
          $0.entry.occasion.happened == after.entered && $0.entry.event.kind == .returned
        }
        return .breached(
          Finding(
            LocalizedText(
              english: "On \(after.entered) “{2}” followed “{1}”.",
              serbian: "Dana \(after.entered) je posle „{1}“ usledilo „{2}“.",
              polish: "Dnia \(after.entered) po „{1}” nastąpiło „{2}”.",
              filling: [before.phase.label, after.phase.label]),
            evidence: entry.map { [.entry(number: $0.number, day: after.entered)] } ?? []))
      }
      let finding = Finding(
        LocalizedText(
          english: "\(phases.count) of \(order.count) phases were begun, in order.",
          serbian: "Redom je započeto \(phases.count) od \(order.count) faza.",
          polish: "Po kolei rozpoczęto \(phases.count) z \(order.count) faz."),
        evidence: [.count(found: phases.count, needed: order.count)])
      return phases.isEmpty ? .unknown(.notYetDue, finding) : .satisfied(finding)
    }
  }

  static func growth() -> Rule<Journal<Campaign>> {
    rule(
      "SEED-000-6",
      LocalizedText(
        english: "As the process develops the active circle grows and public support grows.",
        serbian: "Razvojem procesa aktivni krug se povećava i podrška javnosti raste.",
        polish: "W miarę rozwoju procesu aktywny krąg rośnie i rośnie poparcie społeczne."),
      severity: .recommended,
      quoting:
        """
        Razvojem procesa javnog zagovaranja aktivni krug se povećava i podrška javnosti za prepoznati \
        problem raste.
        """
    ) { journal, _ in
      let campaign = journal.current
      let circle = Trend(campaign.circleSizes.map { ($0.day, $0.members) })
      let support = Trend(
        campaign.surveyWaves.compactMap { wave in
          guard let supporters = wave.value.counts.supporters, wave.value.counts.respondents > 0 else {
            return nil
          }
          return (wave.value.day, partsPerMillion(supporters, of: wave.value.counts.respondents))
        })
      let finding = Finding(
        LocalizedText(
          english:
            """
            Circle: {1} (days counted: \(circle.points)). Public support: {2} (days counted: \
            \(support.points)).
            """,
          serbian:
            """
            Krug: {1} (prebrojanih dana: \(circle.points)). Podrška javnosti: {2} (prebrojanih dana: \
            \(support.points)).
            """,
          polish:
            """
            Krąg: {1} (policzone dni: \(circle.points)). Poparcie społeczne: {2} (policzone dni: \
            \(support.points)).
            """,
          filling: [circle.direction.label, support.direction.label]),
        evidence: [.count(found: circle.points, needed: 2), .count(found: support.points, needed: 2)])
      switch (circle.direction, support.direction) {
      case (.falling, _), (.level, _), (_, .falling), (_, .level): return .breached(finding)
      case (.unknown, _), (_, .unknown): return .unknown(.noData, finding)
      case (.rising, .rising): return .satisfied(finding)
      }
    }
  }

  static func groups(_ figures: Figures) -> Rule<Journal<Campaign>> {
    rule(
      "SEED-000-7",
      LocalizedText(
        english:
          """
          Other interested groups join the local discussion at public events, meetings, focus groups, the \
          public presentation or through the internet community.
          """,
        serbian:
          """
          Ostale zainteresovane grupacije uključene su u lokalnu diskusiju na javnim događajima, \
          sastancima, fokus grupama, javnoj prezentaciji i putem internet zajednice.
          """,
        polish:
          """
          Inne zainteresowane grupy włączają się w lokalną dyskusję na wydarzeniach publicznych, \
          spotkaniach, grupach fokusowych, prezentacji publicznej lub przez społeczność internetową.
          """
      ),
      quoting:
        """
        Ostale zainteresovane grupacije će biti uključene u lokalnu diskusiju na javnim događajima, \
        sastancima, fokus grupama, javnoj prezentaciji i putem internet zajednice.
        """
    ) { journal, _ in
      let campaign = journal.current
      let groups = campaign.stakeholders.filter { !$0.value.isDecisionMaker }.keys.sorted()
      guard !groups.isEmpty else {
        return .unknown(
          .noData,
          Finding(
            LocalizedText(
              english: "No interested group is on the map.",
              serbian: "Nijedna zainteresovana grupacija nije ucrtana.",
              polish: "Żadnej zainteresowanej grupy nie ma na mapie.")))
      }
      var joined: Set<ParticipantIdentifier> = []
      for element in campaign.activities where figures.channelsOfGroups.contains(element.value.kind) {
        joined.formUnion(element.value.attendance?.stakeholders ?? [])
      }
      let absent = groups.filter { !joined.contains($0) }
      let found = groups.count - absent.count
      let reason =
        absent.isEmpty
        ? LocalizedText(
          english: "All \(found) groups on the map joined.",
          serbian: "Uključene su sve ucrtane grupacije (\(found)).",
          polish: "Włączyły się wszystkie grupy z mapy (\(found)).")
        : LocalizedText(
          english:
            """
            \(found) of \(groups.count) joined; not on record: \
            \(absent.map { $0.text }.joined(separator: ", ")).
            """,
          serbian:
            """
            Uključeno je \(found) od \(groups.count); nije zabeleženo: \
            \(absent.map { $0.text }.joined(separator: ", ")).
            """,
          polish:
            """
            Włączyło się \(found) z \(groups.count); brak w zapisie: \
            \(absent.map { $0.text }.joined(separator: ", ")).
            """
        )
      let finding = Finding(
        reason,
        evidence: [.count(found: found, needed: groups.count)]
          + absent.map { .thing(reference: Reference(.participant, $0)) })
      return reaching(absent.isEmpty, isOpen: campaign.isBeforeSubmission, finding)
    }
  }

  /// A share in parts per million, rounded down: exact enough to order shares of surveys, and an integer.
  private static func partsPerMillion(_ part: Int, of whole: Int) -> Int {
    let product = part.multipliedFullWidth(by: 1_000_000)
    return whole.dividingFullWidth(product).quotient
  }
}

/// Whether counts over time rise: the sign of the slope of the straight line that fits them best, in exact
/// integers.
struct Trend {
  enum Direction {
    case rising, level, falling, unknown

    var label: LocalizedText {
      switch self {
      case .rising: LocalizedText(english: "rising", serbian: "raste", polish: "rośnie")
      case .level: LocalizedText(english: "level", serbian: "ne menja se", polish: "bez zmian")
      case .falling: LocalizedText(english: "falling", serbian: "opada", polish: "maleje")
      case .unknown: Unknown.noData.label
      }
    }
  }

  let points: Int
  let direction: Direction

  /// The trend of figures by day; unknown with fewer than two days.
  init(_ figures: [(day: Day, figure: Int)]) {
    points = figures.count
    guard let first = figures.first?.day, figures.contains(where: { $0.day != first }) else {
      direction = .unknown
      return
    }
    // n·Σty − Σt·Σy has the sign of the slope.
    var (days, sum, product) = (0, 0, 0)
    var overflows = false
    func add(_ left: Int, _ right: Int, to total: inout Int) {
      let (part, first) = left.multipliedReportingOverflow(by: right)
      let (next, second) = total.addingReportingOverflow(part)
      overflows = overflows || first || second
      total = next
    }
    for (day, figure) in figures {
      let time = first.days(until: day)
      add(time, 1, to: &days)
      add(figure, 1, to: &sum)
      add(time, figure, to: &product)
    }
    var slope = 0
    add(points, product, to: &slope)
    let (both, tooMuch) = days.multipliedReportingOverflow(by: sum)
    let (sign, last) = slope.subtractingReportingOverflow(both)
    guard !overflows, !tooMuch, !last else {
      direction = .unknown
      return
    }
    direction = sign > 0 ? .rising : sign < 0 ? .falling : .level
  }
}

extension Campaign {
  /// Whether the priorities have not been submitted yet and still can be.
  var isBeforeSubmission: Bool {
    switch stage {
    case .founded, .planning, .learning, .strategy: true
    case .submitted, .adopted, .partlyAdopted, .rejected, .monitoring, .closed, .abandoned: false
    }
  }
}
