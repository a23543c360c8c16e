/// How much of a whole a declared progress counts for.
///
/// The levels are words; what they are worth is a choice, and every roll-up rests on one.
public struct DeclaredScale: Hashable, Sendable, Serializable {
  /// What "limited" counts for.
  public let limited: Share
  /// What "substantial" counts for.
  public let substantial: Share

  /// A scale; "not started" counts for nothing and "completed" for the whole.
  public init(limited: Share, substantial: Share) {
    self.limited = limited
    self.substantial = substantial
  }

  /// Nothing, a third, two thirds, all.
  public static let thirds = DeclaredScale(
    limited: Share.twoThirds.complement, substantial: Share.twoThirds)
  /// Only what is completed counts.
  public static let onlyCompleted = DeclaredScale(limited: .nothing, substantial: .nothing)

  /// What a declared progress counts for.
  public func share(of progress: DeclaredProgress) -> Share {
    switch progress {
    case .notStarted: .nothing
    case .limited: limited
    case .substantial: substantial
    case .completed: .whole
    }
  }
}

extension PlanRecord {
  /// By what a plan is divided on the way from commitments to the whole.
  public enum Grouping: String, CaseIterable, Hashable, Sendable {
    /// Not at all.
    case plan
    /// By the theme of the commitments.
    case theme
    /// By the institution that answers for them.
    case lead
  }

  /// The progress declared for milestones, commitments, groups and the plan, rolled up by a scheme.
  ///
  /// A milestone that was dropped does not count, nor does a commitment that no longer stands in the plan. A
  /// commitment without milestones counts by its own declaration. What was never declared, undone or given up
  /// has
  /// no progress, and the scheme says what becomes of that. Under
  /// ``RollUpRule/judged`` a commitment with milestones counts by its own declaration too. Commitments
  /// without
  /// a theme or a lead form a group `unnamed`. Complexity: linear in the milestones.
  ///
  /// - Parameters:
  ///   - scheme: the rules, and what becomes of missing values.
  ///   - grouping: by what the commitments are grouped.
  ///   - scale: how much a declared progress counts for.
  /// - Returns: what came of every part, with everything that explains it.
  /// - Throws: ``RollUpTreeError`` where two commitments have one identifier.
  public func rollUp(
    by scheme: RollUpScheme, grouped grouping: Grouping = .plan, scale: DeclaredScale = .thirds
  ) throws(RollUpTreeError) -> RollUp {
    let whole = Reference(.actionPlan, id)
    var parts = [RollUpPart(whole)]
    var groups: Set<Reference> = []
    for one in standing {
      let commitment = one.current
      let parent = group(of: commitment, by: grouping) ?? whole
      if parent != whole, groups.insert(parent).inserted { parts.append(RollUpPart(parent, of: whole)) }
      let reference = Reference(.commitment, one.id)
      parts.append(RollUpPart(reference, of: parent, progress: Self.declared(one, scale)))
      for milestone in commitment.standingMilestones {
        parts.append(
          RollUpPart(
            self.reference(toMilestone: milestone.key, of: one.id), of: reference,
            weight: milestone.value.plan.weight.map { Int64($0) } ?? 1,
            progress: milestone.value.declared.map { PartProgress(scale.share(of: $0)) }))
      }
    }
    return RollUp(try RollUpTree(parts), by: scheme)
  }

  /// The reference to a milestone among all milestones of the plan: `milestone/c1:m2`, or a number where that
  /// would be too long for an identifier.
  public func reference(
    toMilestone milestone: Identifier<Milestone>, of commitment: Identifier<Commitment>
  ) -> Reference {
    if let both = try? Identifier<Milestone>("\(commitment.text):\(milestone.text)") {
      return Reference(.milestone, both)
    }
    let place = place(of: commitment) ?? commitments.count
    let inner = self[commitment]?.current.milestones.firstIndex { $0.key == milestone } ?? 0
    return Reference(.milestone, Identifier<Milestone>(number: UInt64(place) << 24 | UInt64(inner)))
  }

  private func group(of commitment: Commitment, by grouping: Grouping) -> Reference? {
    switch grouping {
    case .plan: nil
    case .theme: Reference(.theme, Self.identifier(commitment.charter.theme?.rawValue))
    case .lead: Reference(.institution, Self.identifier(commitment.wording.lead?.text))
    }
  }

  private static func identifier(_ text: String?) -> Identifier<Reference> {
    text.flatMap { try? Identifier<Reference>($0.count == 36 ? $0[...] : $0.prefix(20)) } ?? "unnamed"
  }

  private static func declared(_ one: CommitmentRecord, _ scale: DeclaredScale) -> PartProgress? {
    one.current.declared.map { declared in
      PartProgress(
        scale.share(of: declared),
        judgement: ProgressJudgement(
          by: Reference(.institution, identifier(one.current.wording.lead?.text)),
          on: one.current.declarations.last?.day ?? one.journal.founding.occasion.happened))
    }
  }
}
