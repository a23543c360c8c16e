/// What the progress of parts gives for the wholes they belong to, with everything that explains it.
///
/// It has a node for every part of the tree, in the order in which they were given. On the wire it carries
/// the parts and the scheme as well; reading it rolls up again, and refuses what does not follow from them.
public struct RollUp: Hashable, Sendable {
  /// The parts and their own progress.
  public let tree: RollUpTree
  /// The rules that were used.
  public let scheme: RollUpScheme
  /// What came of every part, in the order of the tree's parts.
  public let nodes: [RollUpNode]

  /// Rolls up a tree by a scheme.
  ///
  /// Complexity: O(number of parts), without recursion.
  public init(_ tree: RollUpTree, by scheme: RollUpScheme) {
    self.tree = tree
    self.scheme = scheme
    var sums = [RollUpSum](repeating: RollUpSum(), count: tree.parts.count)
    var inputs = [[RollUpInput]](repeating: [], count: tree.parts.count)
    for place in tree.order.reversed() {
      let children = tree.children[tree.places(of: place)]
      inputs[place] = children.map { child in
        let part = tree.parts[child]
        return RollUpInput(part: part.part, weight: part.weight, progress: sums[child].progress)
      }
      sums[place] = RollUpSum(of: tree.parts[place], inputs: inputs[place], scheme: scheme)
      for child in children { sums[place].add(sums[child]) }
    }
    nodes = tree.parts.indices.map { place in
      Self.node(of: tree.parts[place], inputs: inputs[place], sum: sums[place], scheme: scheme)
    }
  }

  /// What came of a part; `nil` where the tree has no such part.
  ///
  /// Complexity: O(1).
  public subscript(part: Reference) -> RollUpNode? { tree.index[part].map { nodes[$0] } }

  /// What came of the parts that are part of nothing.
  public var roots: [RollUpNode] { nodes.filter { $0.parent == nil } }

  private static func node(
    of part: RollUpPart, inputs: [RollUpInput], sum: RollUpSum, scheme: RollUpScheme
  ) -> RollUpNode {
    let rule = inputs.isEmpty ? nil : scheme.rule(for: part.part.kind)
    let hasMissing = rule != nil && rule != .judged && inputs.contains { $0.progress.share == nil }
    return RollUpNode(
      part, rule: rule, missing: hasMissing ? scheme.missing : nil, progress: sum.progress, inputs: inputs,
      leaves: sum.leaves, leavesNotStated: sum.leavesNotStated)
  }
}

/// What a part comes to, without what explains it.
private struct RollUpSum {
  var progress = RolledProgress.unknown(because: .notStated)
  var leaves = 0
  var leavesNotStated = 0

  init() {}

  /// A leaf by its own progress, a whole by the rule; the leaves of a whole are still to be added.
  init(of part: RollUpPart, inputs: [RollUpInput], scheme: RollUpScheme) {
    guard inputs.isEmpty else {
      progress = scheme.rule(for: part.part.kind).progress(of: part, from: inputs, missing: scheme.missing)
      return
    }
    leaves = 1
    guard let own = part.progress else {
      leavesNotStated = 1
      return
    }
    progress = .known(share: own.share, precision: .exact)
  }

  mutating func add(_ part: RollUpSum) {
    leaves += part.leaves
    leavesNotStated += part.leavesNotStated
  }
}

extension RollUp: Serializable {
  private static let format = "participation.rollUp"
  private static let version = 1

  private enum CodingKeys: String, CodingKey { case format, version, scheme, parts, nodes }

  /// Reads an object, rolls up again, and refuses nodes that differ from what comes of it.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let format = try container.decode(String.self, forKey: .format)
    guard format == Self.format else {
      throw DecodingError.dataCorruptedError(
        forKey: .format, in: container,
        debugDescription: "The format is “\(format.prefix(80))”, not “\(Self.format)”.")
    }
    let version = try container.decode(Int.self, forKey: .version)
    guard version == Self.version else {
      throw DecodingError.dataCorruptedError(
        forKey: .version, in: container, debugDescription: "Version \(version) is not known; 1 is.")
    }
    self.init(
      try container.decode(RollUpTree.self, forKey: .parts),
      by: try container.decode(RollUpScheme.self, forKey: .scheme))
    let written = try container.decode([RollUpNode].self, forKey: .nodes)
    guard written != nodes else { return }
    let other = zip(nodes, written).first { $0 != $1 }
    throw DecodingError.dataCorruptedError(
      forKey: .nodes, in: container,
      debugDescription: other.map { "What is written for \($0.0.part) does not follow from the parts." }
        ?? "There are \(written.count) nodes for \(nodes.count) parts.")
  }

  /// Writes an object with format, version, scheme, parts and nodes.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(Self.format, forKey: .format)
    try container.encode(Self.version, forKey: .version)
    try container.encode(scheme, forKey: .scheme)
    try container.encode(tree, forKey: .parts)
    try container.encode(nodes, forKey: .nodes)
  }
}
