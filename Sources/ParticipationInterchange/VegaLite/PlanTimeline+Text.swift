public import Participation

extension PlanTimeline {
  /// The timeline for a terminal: the title, the days at both ends, and for every item its name with the word
  /// for its timeliness and a line for each of its bars.
  ///
  /// What was first planned is drawn with `-`, what was planned anew with `=`, what was carried out with `#`,
  /// and the day of the timeline as `|` where it lies inside. A bar covers every column that a day of it
  /// falls into. No line is longer than the width, counted in characters; a width below 40 counts as 40, one
  /// above 1000 as 1000. Equal values give equal text.
  public func text(width: Int = 80, words: Words = Words(in: .english)) -> String {
    let width = min(1000, max(40, width))
    var lines = [TextColumns.fit(title, to: width)]
    let all = items.flatMap { bars(of: $0) }
    let margin = 3 + min(15, Bar.allCases.map { words.name(of: $0).count }.max() ?? 0)
    let axis = TimelineAxis(
      first: all.map(\.first).min(), last: all.map(\.last).max(), columns: width - margin)
    if let axis {
      lines.append(String(repeating: " ", count: margin) + axis.heading)
    }
    for item in items {
      let word = item.timeliness.isEmpty ? "" : " (\(item.timeliness))"
      let room = max(1, width - word.count)
      lines.append(TextColumns.fit(TextColumns.fit(item.name, to: room) + word, to: width))
      for (bar, first, last) in bars(of: item) {
        let name = "  " + TextColumns.left(words.name(of: bar), width: margin - 3) + " "
        let line = axis.map { $0.bar(from: first, to: last, sign: bar.sign, today: day) } ?? ""
        lines.append(TextColumns.trimEnd(name + line))
      }
    }
    lines.append(TextColumns.fit("| \(words.today) \(day)", to: width))
    return lines.joined(separator: "\n") + "\n"
  }
}

extension PlanTimeline.Bar {
  fileprivate var sign: Character {
    switch self {
    case .baseline: "-"
    case .replanned: "="
    case .actual: "#"
    }
  }
}

/// Days laid out over columns.
private struct TimelineAxis {
  let first: Day
  let last: Day
  let columns: Int

  init?(first: Day?, last: Day?, columns: Int) {
    guard let first, let last else { return nil }
    self.first = first
    self.last = last
    self.columns = columns
  }

  /// The first day at the left end and the last one at the right.
  var heading: String {
    first.description + TextColumns.right(last.description, width: columns - first.description.count)
  }

  /// The column that a day falls into; the day lies inside.
  private func column(of day: Day) -> Int {
    first.days(until: day) * columns / (first.days(until: last) + 1)
  }

  func bar(from start: Day, to end: Day, sign: Character, today: Day) -> String {
    var line = [Character](repeating: " ", count: columns)
    for place in column(of: start)...max(column(of: start), column(of: end)) { line[place] = sign }
    if today >= first, today <= last { line[column(of: today)] = "|" }
    return String(line)
  }
}
