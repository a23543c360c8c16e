/// What became of what: edges between things of any process, from a citizen's sentence to the result and
/// back.
///
/// A trace has no cycles, because every edge leads from what was to what came of it. Edges are asked for in
/// both directions; an edge that would close a circle is refused with the circle.
public struct Trace: Hashable, Sendable {
  /// The edges, in the order in which they were added.
  public private(set) var edges: [TraceEdge] = []

  private var outgoing: [Reference: [Int]] = [:]
  private var incoming: [Reference: [Int]] = [:]
  // A topological order of the things, kept up to date edge by edge (Pearce and Kelly, "A dynamic topological sort
  // algorithm for directed acyclic graphs", 2006): every edge leads from a lower rank to a higher one.
  private var rank: [Reference: Int] = [:]
  private var ranks = 0..<0
  private var ends: Set<TraceEdge.Ends> = []

  /// A trace without edges.
  public init() {}

  /// A trace of the edges given, in time linear in their number.
  ///
  /// - Throws: a ``TraceError`` for the first edge that stands twice or leads to itself, or for a circle.
  public init(_ edges: some Sequence<TraceEdge>) throws(TraceError) {
    for edge in edges {
      guard edge.from != edge.to else { throw .circle([edge.from, edge.to]) }
      guard !ends.contains(edge.ends) else { throw .repeated(edge) }
      append(edge)
    }
    try rankAll()
  }

  /// Adds an edge.
  ///
  /// Complexity: O(1) in the usual case, at the worst linear in the things between its two ends.
  ///
  /// - Throws: a ``TraceError`` where the edge is there already or would close a circle; nothing has changed
  ///   then.
  public mutating func add(_ edge: TraceEdge) throws(TraceError) {
    guard edge.from != edge.to else { throw .circle([edge.from, edge.to]) }
    guard !ends.contains(edge.ends) else { throw .repeated(edge) }
    if let from = rank[edge.from], let to = rank[edge.to] {
      if to < from { try reorder(edge, lower: to, upper: from) }
    } else {
      rankNew(edge)
    }
    append(edge)
  }

  /// Adds an edge by its parts.
  ///
  /// - Throws: a ``TraceError`` where the edge is there already or would close a circle; nothing has changed
  ///   then.
  public mutating func add(
    _ from: Reference, _ relation: TraceRelation, _ to: Reference, on day: Day
  ) throws(TraceError) {
    try add(TraceEdge(from: from, relation: relation, to: to, day: day))
  }

  /// What came of a thing directly, in the order in which it was added.
  public func consequences(of reference: Reference) -> [TraceEdge] {
    (outgoing[reference] ?? []).map { edges[$0] }
  }

  /// What a thing came from directly, in the order in which it was added.
  public func origins(of reference: Reference) -> [TraceEdge] {
    (incoming[reference] ?? []).map { edges[$0] }
  }

  /// Everything that came of a thing, edge by edge, breadth first; each edge once.
  public func allConsequences(of reference: Reference) -> [TraceEdge] {
    walk(from: reference, along: outgoing) { $0.to }
  }

  /// Everything that a thing came from, edge by edge, breadth first; each edge once.
  public func allOrigins(of reference: Reference) -> [TraceEdge] {
    walk(from: reference, along: incoming) { $0.from }
  }

  /// Whether one thing came of another, directly or over others.
  public func leads(from earlier: Reference, to later: Reference) -> Bool {
    allConsequences(of: earlier).contains { $0.to == later }
  }

  /// Everything the trace speaks of, in order.
  public var references: [Reference] { rank.keys.sorted() }

  /// Whether two traces hold the same edges in the same order.
  public static func == (left: Trace, right: Trace) -> Bool { left.edges == right.edges }

  /// Hashes the edges.
  public func hash(into hasher: inout Hasher) { hasher.combine(edges) }
}

extension Trace {
  private mutating func append(_ edge: TraceEdge) {
    ends.insert(edge.ends)
    outgoing[edge.from, default: []].append(edges.count)
    incoming[edge.to, default: []].append(edges.count)
    edges.append(edge)
  }

  private func walk(
    from start: Reference, along map: [Reference: [Int]], to end: (TraceEdge) -> Reference
  ) -> [TraceEdge] {
    var found: [TraceEdge] = []
    var seen: Set<Reference> = [start]
    var waiting = [start]
    var next = 0
    while next < waiting.count {
      for index in map[waiting[next]] ?? [] {
        found.append(edges[index])
        if seen.insert(end(edges[index])).inserted { waiting.append(end(edges[index])) }
      }
      next += 1
    }
    return found
  }

  /// Ranks what an edge is the first to speak of: before everything else where its end is known already,
  /// behind it otherwise.
  ///
  /// Nothing has to move then, whether a chain is told from its beginning or from its end.
  private mutating func rankNew(_ edge: TraceEdge) {
    if rank[edge.from] == nil, rank[edge.to] != nil {
      ranks = (ranks.lowerBound - 1)..<ranks.upperBound
      rank[edge.from] = ranks.lowerBound
      return
    }
    for reference in [edge.from, edge.to] where rank[reference] == nil {
      rank[reference] = ranks.upperBound
      ranks = ranks.lowerBound..<(ranks.upperBound + 1)
    }
  }

  /// Makes room for an edge whose end has a lower rank than its beginning: only the things in between move.
  private mutating func reorder(_ edge: TraceEdge, lower: Int, upper: Int) throws(TraceError) {
    var forward: [Reference] = []
    var cameFrom: [Reference: Reference] = [:]
    var waiting = [edge.to]
    var seen: Set<Reference> = [edge.to]
    while let reference = waiting.popLast() {
      forward.append(reference)
      for index in outgoing[reference] ?? [] where (rank[edges[index].to] ?? 0) <= upper {
        let next = edges[index].to
        guard seen.insert(next).inserted else { continue }
        cameFrom[next] = reference
        if next == edge.from { throw .circle(circle(closedBy: edge, cameFrom)) }
        waiting.append(next)
      }
    }
    var backward: [Reference] = []
    waiting = [edge.from]
    while let reference = waiting.popLast() {
      backward.append(reference)
      for index in incoming[reference] ?? [] where (rank[edges[index].from] ?? 0) >= lower {
        if seen.insert(edges[index].from).inserted { waiting.append(edges[index].from) }
      }
    }
    func byRank(_ references: [Reference]) -> [Reference] {
      references.sorted { (rank[$0] ?? 0) < (rank[$1] ?? 0) }
    }
    let moved = byRank(backward) + byRank(forward)
    let places = moved.map { rank[$0] ?? 0 }.sorted()
    for (reference, place) in zip(moved, places) { rank[reference] = place }
  }

  private func circle(closedBy edge: TraceEdge, _ cameFrom: [Reference: Reference]) -> [Reference] {
    var path = [edge.from]
    while let last = path.last, last != edge.to, let previous = cameFrom[last] { path.append(previous) }
    return [edge.from] + path.reversed()
  }

  /// Ranks all things at once, in time linear in the edges.
  private mutating func rankAll() throws(TraceError) {
    var open: [Reference: Int] = [:]
    var order: [Reference] = []
    for edge in edges {
      if open[edge.from] == nil { open[edge.from] = 0 }
      open[edge.to, default: 0] += 1
    }
    var listed: Set<Reference> = []
    for edge in edges {
      for reference in [edge.from, edge.to] where open[reference] == 0 && listed.insert(reference).inserted {
        order.append(reference)
      }
    }
    var next = 0
    while next < order.count {
      rank[order[next]] = next
      for index in outgoing[order[next]] ?? [] {
        let to = edges[index].to
        let left = (open[to] ?? 0) - 1
        open[to] = left
        if left == 0 { order.append(to) }
      }
      next += 1
    }
    ranks = 0..<order.count
    guard order.count < open.count else { return }
    // What is left over lies on a circle or behind one; walking backwards from any of it ends in the circle.
    let ranked = Set(order)
    guard let start = edges.first(where: { !ranked.contains($0.to) })?.to else { return }
    var path: [Reference] = [start]
    var places: [Reference: Int] = [start: 0]
    while let last = path.last {
      let origins = (incoming[last] ?? []).map { edges[$0].from }
      guard let previous = origins.first(where: { !ranked.contains($0) }) else { return }
      if let place = places[previous] { throw .circle(([previous] + path[place...].reversed())) }
      places[previous] = path.count
      path.append(previous)
    }
  }
}

#if hasFeature(Embedded)
  extension Trace: Serializable {}
#else
  extension Trace: Codable {
    /// Reads the list of edges; a circle is refused with its members.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      let edges = try container.decode([TraceEdge].self)
      do throws(TraceError) {
        try self.init(edges)
      } catch {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: error.description)
      }
    }

    /// Writes the list of edges in the order in which they were added.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(edges)
    }
  }
#endif
