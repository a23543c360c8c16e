/// One part of a whole, with what is known of its progress.
public struct RollUpPart: Hashable, Sendable, Serializable {
  /// What the part is.
  public let part: Reference
  /// The whole it is a part of; `nil` where it is part of nothing.
  public let parent: Reference?
  /// How much it counts in a weighted mean, 0 to ``RollUpTree/largestWeight``.
  public let weight: Int64
  /// Its own progress; `nil` where none was stated.
  ///
  /// A part that has parts itself takes its progress from them by the rule; its own is looked at under
  /// ``RollUpRule/judged`` alone.
  public let progress: PartProgress?

  /// A part of a whole.
  public init(
    _ part: Reference, of parent: Reference? = nil, weight: Int64 = 1, progress: PartProgress? = nil
  ) {
    self.part = part
    self.parent = parent
    self.weight = weight
    self.progress = progress
  }
}

/// How far one part has come, as it was reported or as somebody judged it.
public struct PartProgress: Hashable, Sendable, Serializable {
  /// How much of it is done.
  public let share: Share
  /// Who judged it, and when; `nil` where it was reported or measured.
  public let judgement: ProgressJudgement?

  /// A share that was reported or measured.
  public init(_ share: Share) {
    self.share = share
    judgement = nil
  }

  /// A share that somebody judged.
  public init(_ share: Share, judgement: ProgressJudgement) {
    self.share = share
    self.judgement = judgement
  }
}

/// Who judged a progress, on which day, and why so.
public struct ProgressJudgement: Hashable, Sendable, Serializable {
  /// Who judged.
  public let judge: Reference
  /// The day of the judgement.
  public let day: Day
  /// The reason that was given; `nil` where none was.
  public let reason: LocalizedText?

  /// A judgement by somebody on a day.
  public init(by judge: Reference, on day: Day, reason: LocalizedText? = nil) {
    self.judge = judge
    self.day = day
    self.reason = reason
  }
}

/// Parts of wholes, such as milestones of commitments of a plan, as a tree of any depth; or as several trees.
///
/// The parts lie side by side and name their whole, so that neither depth nor breadth costs stack. On the
/// wire it is the array of the parts. Two trees are equal where the same parts are listed in the same order.
public struct RollUpTree: Hashable, Sendable {
  /// The largest weight a part may have.
  public static let largestWeight: Int64 = 1_000_000_000

  /// The parts in the order in which they were given.
  public let parts: [RollUpPart]
  let index: [Reference: Int]
  /// Where the parts of a part begin among ``children``; one longer than ``parts``.
  let firstChild: [Int]
  let children: [Int]
  /// Every part, wholes before their parts.
  let order: [Int]

  /// The tree of parts in any order.
  ///
  /// Complexity: O(number of parts).
  ///
  /// - Throws: ``RollUpTreeError`` where a part is listed twice, where its whole is not listed, where a part
  ///   is in the end part of itself, or where a weight is out of range.
  public init(_ parts: [RollUpPart]) throws(RollUpTreeError) {
    var index: [Reference: Int] = [:]
    index.reserveCapacity(parts.count)
    for (place, part) in parts.enumerated() {
      guard index.updateValue(place, forKey: part.part) == nil else { throw .repeated(part.part) }
      guard (0...Self.largestWeight).contains(part.weight) else {
        throw .weightOutOfRange(part.part, weight: part.weight)
      }
    }
    var parents: [Int?] = []
    parents.reserveCapacity(parts.count)
    for part in parts {
      guard let parent = part.parent else {
        parents.append(nil)
        continue
      }
      guard let place = index[parent] else { throw .parentMissing(of: part.part, parent: parent) }
      parents.append(place)
    }
    (firstChild, children) = Self.children(of: parents)
    order = Self.order(of: parents, firstChild: firstChild, children: children)
    if order.count < parts.count {
      throw .circular(parts[Self.placeOnCircle(parents, reached: order)].part)
    }
    self.parts = parts
    self.index = index
  }

  /// The part of that name; `nil` where there is none.
  ///
  /// Complexity: O(1).
  public subscript(part: Reference) -> RollUpPart? { index[part].map { parts[$0] } }

  /// The parts of a part, in the order in which they were given.
  public func parts(of part: Reference) -> [RollUpPart] {
    index[part].map { places(of: $0).map { parts[children[$0]] } } ?? []
  }

  /// The parts that are part of nothing.
  public var roots: [RollUpPart] { parts.filter { $0.parent == nil } }

  func places(of place: Int) -> Range<Int> { firstChild[place]..<firstChild[place + 1] }

  /// Whether the same parts are listed in the same order.
  public static func == (left: Self, right: Self) -> Bool { left.parts == right.parts }

  /// Feeds the parts to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(parts) }

  private static func children(of parents: [Int?]) -> (first: [Int], all: [Int]) {
    var first = [Int](repeating: 0, count: parents.count + 1)
    for case .some(let parent) in parents { first[parent + 1] += 1 }
    for place in parents.indices { first[place + 1] += first[place] }
    var next = first
    var all = [Int](repeating: 0, count: first[parents.count])
    for (place, parent) in parents.enumerated() {
      guard let parent else { continue }
      all[next[parent]] = place
      next[parent] += 1
    }
    return (first, all)
  }

  private static func order(of parents: [Int?], firstChild: [Int], children: [Int]) -> [Int] {
    var order = parents.indices.filter { parents[$0] == nil }
    var next = 0
    while next < order.count {
      let place = order[next]
      order.append(contentsOf: children[firstChild[place]..<firstChild[place + 1]])
      next += 1
    }
    return order
  }

  /// The first place on a circle that is met from the first place that no root leads to.
  private static func placeOnCircle(_ parents: [Int?], reached: [Int]) -> Int {
    var isMet = [Bool](repeating: false, count: parents.count)
    for place in reached { isMet[place] = true }
    var place = isMet.firstIndex(of: false) ?? 0
    while !isMet[place] {
      isMet[place] = true
      place = parents[place] ?? place
    }
    return place
  }
}

/// Why parts are no tree.
public enum RollUpTreeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A part is listed more than once.
  case repeated(Reference)
  /// The whole of a part is not listed.
  case parentMissing(of: Reference, parent: Reference)
  /// A part is part of itself, directly or through others.
  case circular(Reference)
  /// A weight is below 0 or above ``RollUpTree/largestWeight``.
  case weightOutOfRange(Reference, weight: Int64)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .repeated(let part): "\(part) is listed twice; list every part once."
    case .parentMissing(let part, let parent):
      "\(part) is part of \(parent), which is not listed; list it too."
    case .circular(let part): "\(part) is in the end part of itself; give it another whole."
    case .weightOutOfRange(let part, let weight):
      "The weight of \(part) is \(weight); give it 0 to \(RollUpTree.largestWeight)."
    }
  }
}

extension RollUpTree: Serializable {
  /// Reads the array of the parts; refuses what is no tree.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let parts = try container.decode([RollUpPart].self)
    do throws(RollUpTreeError) {
      try self.init(parts)
    } catch {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: error.description)
    }
  }

  /// Writes the array of the parts.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(parts)
  }
}
