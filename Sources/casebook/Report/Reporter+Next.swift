import Participation

extension Reporter {
  /// What may happen next: what leads on before what stays, what is open before what is not.
  func moves(of process: Process) -> [Report.NextMove] {
    let stage = process.position.stage
    let moves = process.moves(on: day).map { move in
      Report.NextMove(
        event: name(move.event), isOpen: move.isOpen, leadsTo: move.destinations.map { name($0) },
        staysInStage: move.destinations == [stage], by: move.roles.map { name($0) },
        missing: move.missing.map { missing in
          .init(
            requirement: name(missing.requirement), sentence: text(missing.shortfall.sentence),
            citation: missing.shortfall.citation?.text(in: language), firstDay: missing.shortfall.firstDay)
        },
        firstDay: move.firstDay)
    }
    func rank(_ move: Report.NextMove) -> Int { (move.isOpen ? 0 : 2) + (move.staysInStage ? 1 : 0) }
    return (0...3).flatMap { place in moves.filter { rank($0) == place } }
  }

  /// What is due: by day, so that what is overdue longest comes first, and last what has no day.
  ///
  /// Duties that differ only in what they are about stand together.
  func due(of process: Process) -> [Report.Due] {
    var groups: [Obligation<Process>] = []
    var subjects: [Key: [Report.Named]] = [:]
    for obligation in process.obligations(on: day) {
      let key = Key(obligation)
      if subjects[key] == nil { groups.append(obligation) }
      subjects[key, default: []] +=
        obligation.subject.map {
          [.init(reference: $0.description, name: process.name(of: $0, file.names, in: language))]
        } ?? []
    }
    let sorted = groups.enumerated().sorted { left, right in
      (left.element.due ?? .latest, left.offset) < (right.element.due ?? .latest, right.offset)
    }
    return sorted.map { _, obligation in
      Report.Due(
        duty: name(obligation.duty), about: subjects[Key(obligation)] ?? [],
        by: obligation.responsible.map { name($0) }, since: obligation.since, due: obligation.due,
        daysOverdue: obligation.daysOverdue(on: day), citation: obligation.citation?.text(in: language))
    }
  }

  private struct Key: Hashable {
    let duty: Process.Duty
    let since: Day
    let due: Day?

    init(_ obligation: Obligation<Process>) {
      duty = obligation.duty
      since = obligation.since
      due = obligation.due
    }
  }
}
