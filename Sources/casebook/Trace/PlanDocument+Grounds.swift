import Participation
import ParticipationInterchange

extension PlanDocument {
  /// What a thing of the plan rests on: the line that brought it; `nil` where nothing is said of it.
  func ground(of thing: Reference) -> CaseBasis? {
    switch thing.kind {
    case .contribution:
      first(record) { event in
        if case .contributionReceived(let contribution, _, _) = event {
          contribution == thing.identifier.retyped()
        } else {
          false
        }
      }
    case .commitment:
      first(record) { event in
        if case .commitmentEntered(let commitment, _) = event {
          commitment == thing.identifier.retyped()
        } else {
          false
        }
      }
    case .milestone:
      first(commitments.flatMap { $0.record }) { event in
        if case .milestoneAdded(let milestone) = event {
          milestone.id == thing.identifier.retyped()
        } else {
          false
        }
      }
    default: nil
    }
  }

  /// What an edge of the plan's trace rests on: the line that made it; `nil` where nothing is said of it.
  func ground(of edge: TraceEdge) -> CaseBasis? {
    switch edge.relation {
    case .proposedAs: ground(of: edge.to)
    case .enteredIn: ground(of: edge.from)
    case .splitInto: ground(of: edge.to)
    case .answeredBy: ground(ofAnswer: edge.to)
    case .implementedBy: ground(ofMilestone: edge.to, of: edge.from)
    case .supersededBy, .carriedForwardTo:
      first(line(of: edge.from)?.record ?? []) { event in
        switch event {
        case .superseded, .carriedForward: true
        default: false
        }
      }
    default: nil
    }
  }

  private func line(of commitment: Reference) -> CommitmentLine? {
    commitments.first { $0.id == commitment.identifier.retyped() }
  }

  /// Answers are numbered in the order of their days.
  private func ground(ofAnswer answer: Reference) -> CaseBasis? {
    let answers = record.enumerated().filter { element in
      if case .reasonedResponsePublished = element.element.event { true } else { false }
    }
    let inOrder = answers.sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }
    guard let number = Int(answer.identifier.text), inOrder.indices.contains(number - 1) else { return nil }
    return CaseBasis(inOrder[number - 1].element.basis)
  }

  private func ground(ofMilestone milestone: Reference, of commitment: Reference) -> CaseBasis? {
    guard let line = line(of: commitment) else { return nil }
    let told = line.milestones.first { $0.id == milestone.identifier.retyped() }?.declared
      .first { $0.progress == .completed }
    if let told { return CaseBasis(told.basis) }
    return first(line.record) { event in
      if case .milestoneDeclared(let declared, .completed, _) = event {
        declared == milestone.identifier.retyped()
      } else {
        false
      }
    }
  }

  private func first<Process: Lifecycle>(
    _ lines: [RecordLine<Process>], where isMeant: (Process.Event) -> Bool
  ) -> CaseBasis? {
    lines.first { isMeant($0.event) }.flatMap { CaseBasis($0.basis) }
  }
}

extension CaseBasis {
  /// What a line of a plan document rests on, as the entries of other cases say it.
  init?(_ basis: LineBasis?) {
    guard let basis else { return nil }
    kind = basis.kind
    note = basis.note ?? ""
    assumed = nil
  }
}
