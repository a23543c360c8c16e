import Participation

extension Reporter {
  /// What the rulebooks say on the day.
  var verdicts: [Report.Judged] {
    Process.rulebooks.filter { rulebooks.contains($0.name) }.map { _, rulebook in
      Report.Judged(rulebook.review(file.journal, on: day), in: language)
    }
  }

  /// The indicators, each with what it was made of.
  func indicators(of process: Process) -> [Report.Figure] {
    process.figures.map { indicator in
      var unknown: String?
      if case .unknown(let reason) = indicator.value { unknown = reason.rawValue }
      return Report.Figure(
        indicator: name(indicator.name), value: indicator.value.text(in: language), unknown: unknown,
        formula: text(indicator.formula),
        inputs: indicator.inputs.map { .init(name: text($0.name), figure: $0.figure) })
    }
  }
}
