import Participation

extension PlanDocument {
  /// Makes the journals of the plan and of its commitments.
  ///
  /// Events are put on record in the order of their days. One that cannot have happened is left out and told,
  /// with every obstacle; the others stay. Where nothing is said of it, a commitment enters the plan on the
  /// day
  /// of the first draft. Complexity: O(lines × log lines).
  public func build() -> PlanReading {
    var findings: [PlanFinding] = []
    let announced = plan.announced ?? min(plan.period.first, record.map { $0.on }.min() ?? plan.period.first)
    let charter: ActionPlanCharter
    do throws(ActionPlanCharterError) {
      charter = try planCharter()
    } catch {
      return PlanReading(
        record: nil, findings: [PlanFinding("plan", LocalizedText(english: error.description))])
    }
    let lead = plan.lead?.participant ?? "government"
    var journal = Journal<ActionPlan>(charter, on: announced, by: lead, as: .contactPoint)
    var entries: [(path: String, line: PlanRecordLine, order: Int)] = record.enumerated().map {
      ("record[\($0.offset)]", $0.element, $0.offset * 2)
    }
    entries += entering(announced)
    entries.sort { ($0.line.on, $0.order) < ($1.line.on, $1.order) }
    journal.reserveCapacity(entries.count)
    for entry in entries {
      Self.take(entry.line, into: &journal, by: lead, at: entry.path, &findings)
    }
    var seen: Set<Identifier<Commitment>> = []
    var commitments: [CommitmentRecord] = []
    for (place, line) in self.commitments.enumerated() {
      let path = "commitments[\(place)]"
      guard seen.insert(line.id).inserted else {
        findings.append(
          PlanFinding(
            path,
            LocalizedText(
              english: "There is a commitment \(line.id) already; give this one another identifier.",
              serbian: "Obaveza \(line.id) već postoji; dajte ovoj drugu oznaku.",
              polish: "Zobowiązanie \(line.id) już istnieje; nadaj temu inny identyfikator.")))
        continue
      }
      let founded = journal.current.commitments[line.id]?.entered ?? line.entered ?? announced
      if let built = line.build(self, founded: founded, path: path, &findings) { commitments.append(built) }
    }
    return PlanReading(
      record: PlanRecord(id: plan.id, plan: journal, commitments: commitments),
      findings: Self.inOrder(findings))
  }

  private func planCharter() throws(ActionPlanCharterError) -> ActionPlanCharter {
    let days = plan.period.last.map { plan.period.first.days(until: $0) + 1 } ?? 0
    return try ActionPlanCharter(
      title: plan.title.text(in: language) ?? LocalizedText(english: plan.id.text), level: plan.level,
      territory: plan.territory, cycle: plan.cycle,
      edition: plan.edition ?? OpenGovernmentEdition.inForce(on: plan.period.first) ?? .from2011,
      period: plan.period, years: plan.years ?? max(1, (days + 182) / 365), due: plan.due,
      previousEnd: plan.previousEnd, termEnd: plan.termEnd, leadBody: plan.lead, languages: plan.languages)
  }

  /// The commitments that no line of the record enters, on their own day or after the first draft.
  private func entering(_ announced: Day) -> [(path: String, line: PlanRecordLine, order: Int)] {
    var entered: Set<Identifier<Commitment>> = []
    var draft: (day: Day, order: Int)?
    for (place, line) in record.enumerated() {
      switch line.event {
      case .commitmentEntered(let commitment, _): entered.insert(commitment)
      case .amended(_, let content, _): entered.formUnion(content.added)
      case .drafted: if draft.map({ line.on < $0.day }) ?? true { draft = (line.on, place * 2 + 1) }
      default: break
      }
    }
    var lines: [(path: String, line: PlanRecordLine, order: Int)] = []
    for (place, commitment) in commitments.enumerated() where entered.insert(commitment.id).inserted {
      guard let day = commitment.entered ?? draft?.day else { continue }
      let order = day == draft?.day ? draft?.order ?? 0 : -1
      lines.append(
        (
          "commitments[\(place)]",
          RecordLine(on: day, .commitmentEntered(commitment: commitment.id, contributions: [])), order
        ))
    }
    return lines
  }

  static func take<Process: Lifecycle>(
    _ line: RecordLine<Process>, into journal: inout Journal<Process>, by lead: ParticipantIdentifier,
    at path: String, _ findings: inout [PlanFinding]
  ) where Process.Role == Role {
    let roles = Process.cell(journal.stage, line.event.kind).roles
    // What was found out later is not earlier on record than what stands there already.
    let recorded = line.recorded ?? max(line.on, journal.lastRecorded)
    do throws(Refusal<Process>) {
      try journal.record(
        line.event, on: line.on, recorded: recorded, by: line.by ?? lead,
        as: line.role ?? roles.first ?? .contactPoint)
    } catch {
      findings.append(PlanFinding(path, error))
    }
  }

  /// By the order of the document: the plan, its record, the commitments.
  private static func inOrder(_ findings: [PlanFinding]) -> [PlanFinding] {
    findings.enumerated().sorted { left, right in
      let (first, second) = (Self.places(left.element.path), Self.places(right.element.path))
      return first == second ? left.offset < right.offset : first.lexicographicallyPrecedes(second)
    }.map { $0.element }
  }

  /// The numbers of a path, the record before the commitments.
  private static func places(_ path: String) -> [Int] {
    var places = [path.hasPrefix("commitments") ? 1 : 0]
    var number: Int?
    for byte in path.utf8 {
      if (48...57).contains(byte) {
        number = (number ?? 0) * 10 + Int(byte - 48)
      } else if let found = number {
        places.append(found)
        number = nil
      }
    }
    return places
  }
}

extension CommitmentLine {
  func build(
    _ document: PlanDocument, founded: Day, path: String, _ findings: inout [PlanFinding]
  ) -> CommitmentRecord? {
    let charter: CommitmentCharter
    do {
      charter = try self.charter(in: document)
    } catch {
      findings.append(PlanFinding(path, LocalizedText(english: "\(error)")))
      return nil
    }
    let who = (lead ?? document.plan.lead)?.participant ?? "government"
    var journal = Journal<Commitment>(charter, on: founded, by: who, as: .leadInstitution)
    for entry in entries(document.language, path).sorted(by: {
      ($0.line.on, $0.order) < ($1.line.on, $1.order)
    }) {
      PlanDocument.take(entry.line, into: &journal, by: who, at: entry.path, &findings)
    }
    return CommitmentRecord(id: id, journal: journal)
  }

  private func charter(in document: PlanDocument) throws -> CommitmentCharter {
    let language = document.language
    func text(_ text: PlanText) -> LocalizedText {
      text.text(in: language) ?? LocalizedText(english: id.text)
    }
    return try CommitmentCharter(
      plan: document.plan.id, number: number, title: text(title), theme: theme, lead: lead,
      supporting: supporting, period: period, planEnd: document.plan.period.last,
      fields: fields.mapValues { text($0) }, values: values, budget: budget, links: links,
      carriedForwardFrom: carriedForwardFrom,
      milestones: milestones.map { one in
        MilestonePlan(
          one.id, title: text(one.title), deliverable: one.deliverable.map { text($0) }, target: one.due,
          lead: one.lead, weight: one.weight)
      },
      indicators: indicators.map { one in
        CommitmentIndicator(
          one.id, title: text(one.title), unit: one.unit.map { text($0) }, baseline: one.baseline,
          target: one.target, source: one.source.map { text($0) })
      },
      reporting: reporting.isEmpty ? nil : PeriodSeries(reporting), reportingDays: reportingDays)
  }

  private func entries(
    _ language: Language, _ path: String
  ) -> [(path: String, line: RecordLine<Commitment>, order: Int)] {
    var lines: [(path: String, line: RecordLine<Commitment>, order: Int)] = []
    func add(_ path: String, _ line: RecordLine<Commitment>) { lines.append((path, line, lines.count)) }
    for (place, milestone) in milestones.enumerated() {
      for (inner, said) in milestone.declared.enumerated() {
        add(
          "\(path).milestones[\(place)].declared[\(inner)]",
          RecordLine(
            on: said.on,
            .milestoneDeclared(
              milestone: milestone.id, progress: said.progress, report: said.report(language))))
      }
    }
    for (place, said) in declared.enumerated() {
      let report = said.report(language)
      let event: Commitment.Event =
        switch said.progress {
        case .notStarted: .declaredNotStarted(report: report)
        case .limited: .declaredLimited(report: report)
        case .substantial: .declaredSubstantial(report: report)
        case .completed: .declaredCompleted(report: report)
        }
      add("\(path).declared[\(place)]", RecordLine(on: said.on, event))
    }
    for (place, line) in record.enumerated() { add("\(path).record[\(place)]", line) }
    for (place, found) in assessed.enumerated() {
      add(
        "\(path).assessed[\(place)]",
        RecordLine(
          on: found.on, by: "reviewer", .assessed(point: found.point, assessment: found.findings)))
    }
    return lines
  }
}

extension DeclarationLine {
  func report(_ language: Language) -> ProgressReport {
    ProgressReport(
      for: period, text: text?.text(in: language), challenges: challenges?.text(in: language),
      reason: reason?.text(in: language), evidence: evidence)
  }
}
