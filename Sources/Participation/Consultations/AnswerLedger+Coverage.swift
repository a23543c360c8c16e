extension AnswerLedger {
  /// The proof that every registered contribution ends in exactly one answer, or what is missing for it.
  ///
  /// Mergers are followed to their end. Complexity: linear in the contributions and in what the lines name.
  public var coverage: AnswerCoverage {
    var reader = CoverageReader(self)
    return reader.coverage()
  }

  /// Follows the lines of a ledger; contributions are their places in the register.
  private struct CoverageReader {
    private let ledger: AnswerLedger
    private var places: [Identifier<Contribution>: Int] = [:]
    // The only line of a contribution, or -1; those of several lines stand in `several`.
    private var line: [Int]
    private var several: [Int: [Int]] = [:]
    private var unknown: [AnswerCoverage.Unknown] = []
    private var emptyLines: [Int] = []
    private var results: [Result?]
    private var circles: [[Identifier<Contribution>]] = []

    private enum Result {
      case end(AnswerCoverage.End)
      case open(AnswerCoverage.Reason)
    }

    init(_ ledger: AnswerLedger) {
      self.ledger = ledger
      line = Array(repeating: -1, count: ledger.contributions.count)
      results = Array(repeating: nil, count: ledger.contributions.count)
      places.reserveCapacity(ledger.contributions.count)
      for (place, contribution) in ledger.contributions.enumerated() { places[contribution] = place }
      for (number, line) in ledger.lines.enumerated() {
        switch line {
        case .alone(let contribution, _), .merged(let contribution, _), .split(let contribution, _),
          .withdrawn(let contribution), .inadmissible(let contribution, _):
          note(contribution, number)
        case .group(let contributions, _):
          if contributions.isEmpty { emptyLines.append(number) }
          for contribution in contributions { note(contribution, number) }
        }
      }
    }

    private mutating func note(_ contribution: Identifier<Contribution>, _ number: Int) {
      guard let place = places[contribution] else {
        unknown.append(AnswerCoverage.Unknown(contribution: contribution, line: number))
        return
      }
      if several[place] != nil {
        several[place]?.append(number)
      } else if line[place] >= 0 {
        several[place] = [line[place], number]
      } else {
        line[place] = number
      }
    }

    mutating func coverage() -> AnswerCoverage {
      for place in line.indices where results[place] == nil {
        if targets(of: place).isEmpty { results[place] = result(of: place) } else { follow(place) }
      }
      var covered: [AnswerCoverage.Covered] = []
      var uncovered: [AnswerCoverage.Uncovered] = []
      var repeated: [AnswerCoverage.Repeated] = []
      covered.reserveCapacity(line.count)
      for (place, contribution) in ledger.contributions.enumerated() {
        if let lines = several[place] {
          repeated.append(AnswerCoverage.Repeated(contribution: contribution, lines: lines))
          continue
        }
        switch results[place] {
        case .end(let end)?:
          covered.append(AnswerCoverage.Covered(contribution: contribution, line: line[place], end: end))
        case .open(let reason)?:
          uncovered.append(AnswerCoverage.Uncovered(contribution: contribution, reason: reason))
        case nil: uncovered.append(AnswerCoverage.Uncovered(contribution: contribution, reason: .noLine))
        }
      }
      return AnswerCoverage(
        covered: covered, uncovered: uncovered, repeated: repeated, unknown: unknown, circles: circles,
        emptyLines: emptyLines)
    }

    /// What a contribution goes on in; empty where it ends where it stands.
    private func targets(of place: Int) -> [Identifier<Contribution>] {
      guard several[place] == nil, line[place] >= 0 else { return [] }
      switch ledger.lines[line[place]] {
      case .merged(_, let into): return [into]
      case .split(_, let into): return into
      case .alone, .group, .withdrawn, .inadmissible: return []
      }
    }

    /// Follows what goes on in what, depth first, and decides every circle as a whole (Tarjan, “Depth-first
    /// search and linear graph algorithms”, 1972), without recursion.
    private mutating func follow(_ start: Int) {
      var order: [Int: (number: Int, low: Int)] = [:]
      var path: [Int] = []
      var isOnPath: Set<Int> = []
      var waiting: [(place: Int, targets: [Int], next: Int)] = []
      func known(_ place: Int) -> [Int] { targets(of: place).compactMap { places[$0] } }
      func enter(_ place: Int) {
        order[place] = (order.count, order.count)
        path.append(place)
        isOnPath.insert(place)
        waiting.append((place, known(place), 0))
      }
      enter(start)
      while let top = waiting.last {
        if top.next < top.targets.count {
          waiting[waiting.count - 1].next += 1
          let target = top.targets[top.next]
          if results[target] != nil { continue }
          if let seen = order[target] {
            if isOnPath.contains(target) { lower(&order, top.place, to: seen.number) }
          } else {
            enter(target)
          }
          continue
        }
        waiting.removeLast()
        guard let own = order[top.place] else { continue }
        if let above = waiting.last { lower(&order, above.place, to: own.low) }
        guard own.low == own.number else { continue }
        var circle: [Int] = []
        while let last = path.popLast() {
          isOnPath.remove(last)
          circle.append(last)
          if last == top.place { break }
        }
        decide(circle.reversed(), isCircle: circle.count > 1 || top.targets.contains(top.place))
      }
    }

    private func lower(_ order: inout [Int: (number: Int, low: Int)], _ place: Int, to number: Int) {
      if let own = order[place], number < own.low { order[place] = (own.number, number) }
    }

    private mutating func decide(_ members: [Int], isCircle: Bool) {
      guard isCircle else {
        for place in members { results[place] = result(of: place) }
        return
      }
      circles.append(members.map { ledger.contributions[$0] })
      for place in members { results[place] = .open(.circle) }
    }

    /// The result of a contribution whose targets are decided.
    private func result(of place: Int) -> Result {
      guard line[place] >= 0 else { return .open(.noLine) }
      switch ledger.lines[line[place]] {
      case .alone(_, let answer), .group(_, let answer): return .end(.answer(answer.id))
      case .withdrawn: return .end(.withdrawn)
      case .inadmissible(_, let code): return .end(.inadmissible(code))
      case .merged(_, let into): return passing(to: into)
      case .split(_, let into):
        guard !into.isEmpty else { return .open(.noParts) }
        for part in into {
          if case .open(let reason) = passing(to: part) { return .open(reason) }
        }
        return .end(.parts(into))
      }
    }

    private func passing(to target: Identifier<Contribution>) -> Result {
      guard let place = places[target] else { return .open(.goesOnOutside(target)) }
      if several[place] != nil { return .open(.goesOnUnanswered(target)) }
      switch results[place] {
      case .end(let end)?: return .end(end)
      case .open?, nil: return .open(.goesOnUnanswered(target))
      }
    }
  }
}
