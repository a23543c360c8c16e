import Participation

extension Reporter {
  /// One path through the trace, and what its last thing came from in all.
  ///
  /// It leads over the beginning that led farthest; of several the first, with words before without.
  func path(in past: Journal<Process>) -> Report.Path? {
    let process = past.current
    let trace = process.trace(as: file.header?.subject)
    let lengths = Self.lengths(in: trace)
    func weight(_ beginning: Reference) -> Int {
      (lengths[beginning] ?? 0) * 2 + (process.words(of: beginning) == nil ? 0 : 1)
    }
    var best: Reference?
    for beginning in process.beginnings where best.map({ weight($0) < weight(beginning) }) ?? true {
      best = beginning
    }
    guard let best else { return nil }
    var edges = Array(trace.origins(of: best).prefix(1))
    var last = best
    while let next = trace.consequences(of: last).max(by: { lengths[$0.to] ?? 0 < lengths[$1.to] ?? 0 }) {
      edges.append(next)
      last = next.to
    }
    let start = edges.first?.from ?? best
    var steps = [step(start, nil, in: past)]
    for edge in edges { steps.append(step(edge.to, edge, in: past)) }
    return Report.Path(steps: steps, back: origins(of: last, in: trace))
  }

  private func step(_ reference: Reference, _ edge: TraceEdge?, in past: Journal<Process>) -> Report.Step {
    let process = past.current
    let words = (file.names.name(of: reference) ?? process.words(of: reference)).map { text($0) }
    return Report.Step(
      reference: reference.description, kind: text(Words.kind(reference.kind)), words: words,
      relation: edge.map { name($0.relation) }, day: edge?.day)
  }

  private func origins(of last: Reference, in trace: Trace) -> [Report.Counted] {
    var counts: [ReferenceKind: Int] = [:]
    for reference in Set(trace.allOrigins(of: last).map { $0.from }) {
      counts[reference.kind, default: 0] += 1
    }
    return counts.sorted { ($0.value, $1.key.rawValue) > ($1.value, $0.key.rawValue) }
      .map { .init(kind: text(Words.kind($0.key)), count: $0.value) }
  }

  /// How many steps the longest way from each thing has.
  ///
  /// Without recursion, so that long chains do no harm.
  private static func lengths(in trace: Trace) -> [Reference: Int] {
    var lengths: [Reference: Int] = [:]
    for start in trace.references where lengths[start] == nil {
      var waiting = [start]
      while let last = waiting.last {
        let next = trace.consequences(of: last).map { $0.to }
        let open = next.filter { lengths[$0] == nil }
        if open.isEmpty {
          lengths[last] = (next.compactMap { lengths[$0] }.max() ?? -1) + 1
          waiting.removeLast()
        } else {
          waiting += open
        }
      }
    }
    return lengths
  }
}
