extension CooperationModel {
  /// What can be missing in a model of cooperation, with its figures.
  public enum Shortfall: Hashable, Sendable {
    /// The part was adopted on a day.
    case partAdoptedAlready(ModelPart, on: Day)
    /// Every part is adopted.
    case everyPartAdopted
    /// The part is not drafted.
    case partUndrafted(ModelPart)
    /// No part is drafted and still to be adopted.
    case nothingDrafted
    /// The part is not adopted.
    case partNotAdopted(ModelPart)
    /// No part is adopted.
    case noPartAdopted
    /// These parts are not adopted.
    case partsNotAdopted([ModelPart], of: Int)
    /// The region is none of the charter.
    case noRegion(Identifier<Territory>, regions: Int)
    /// The model is applied in the region since a day.
    case regionTaken(Identifier<Territory>, since: Day)
    /// The product is none of the charter.
    case noDeliverable(Identifier<ModelDeliverable>, promised: Int)
    /// The product was delivered on a day.
    case deliveredAlready(Identifier<ModelDeliverable>, on: Day)
  }

  /// What is missing for a requirement, or `nil` where it is met.
  public func shortfall(of requirement: Requirement, for event: Event?, on day: Day) -> Shortfall? {
    switch requirement {
    case .partOpen:
      guard let part = event?.part else { return openParts.isEmpty ? .everyPartAdopted : nil }
      return parts[part]?.adopted.map { .partAdoptedAlready(part, on: $0) }
    case .partDrafted:
      guard let part = event?.part else {
        return parts.contains { $0.value.adopted == nil } ? nil : .nothingDrafted
      }
      return parts.contains(part) ? nil : .partUndrafted(part)
    case .partAdopted:
      guard let part = event?.part else {
        return openParts.count == ModelPart.allCases.count ? .noPartAdopted : nil
      }
      return parts[part]?.adopted == nil ? .partNotAdopted(part) : nil
    case .everyPartAdopted:
      return openParts.isEmpty ? nil : .partsNotAdopted(openParts, of: ModelPart.allCases.count)
    case .regionKnown, .regionNew:
      guard case .regionJoined(let region)? = event else { return nil }
      if requirement == .regionNew { return regions[region].map { .regionTaken(region, since: $0) } }
      return charter.regions.contains(region) ? nil : .noRegion(region, regions: charter.regions.count)
    case .deliverableKnown, .deliverableNew:
      guard case .deliverableProduced(let one, _)? = event else { return nil }
      if requirement == .deliverableNew { return deliveries[one].map { .deliveredAlready(one, on: $0.day) } }
      let promised = charter.deliverables
      return promised.contains { $0.id == one } ? nil : .noDeliverable(one, promised: promised.count)
    }
  }
  /// What somebody can owe in a model of cooperation.
  public enum Duty: String, ProcessName {
    /// Draft a part.
    case draftPart
    /// Adopt a drafted part.
    case adoptPart
    /// Adopt the model as a whole.
    case adoptModel
    /// Apply the model in a region.
    case implement
    /// Deliver a product.
    case deliver
    /// Evaluate the model.
    case evaluate
  }

  /// Who is responsible for a duty.
  public static func responsible(for duty: Duty) -> Role? {
    switch duty {
    case .draftPart: .expert
    case .adoptPart, .adoptModel, .deliver, .evaluate: .projectPromoter
    case .implement: .regionalSpecialist
    }
  }

  /// What is owed on a day: parts in their order, the model, regions, products, the evaluation.
  public func obligations(on day: Day) -> [Obligation<CooperationModel>] {
    let since = position.since
    let products = undelivered.map { one in
      Obligation<CooperationModel>(
        .deliver, about: Reference(.modelDeliverable, one.id), since: since,
        due: one.due ?? charter.period.last)
    }
    switch stage {
    case .developing:
      let parts = openParts.map { part in
        Obligation<CooperationModel>(
          self.parts.contains(part) ? .adoptPart : .draftPart, about: part.reference,
          since: self.parts[part]?.drafted ?? since, due: charter.adoptionDue)
      }
      return (parts.isEmpty ? [Obligation(.adoptModel, since: since, due: charter.adoptionDue)] : parts)
        + products
    case .adopted: return regionObligations + products
    case .implementing:
      return regionObligations + products + [Obligation(.evaluate, since: since, due: charter.period.last)]
    case .evaluated, .abandoned: return []
    }
  }

  private var regionObligations: [Obligation<CooperationModel>] {
    regionsMissing.map { region in
      Obligation(
        .implement, about: Reference(.territory, region), since: position.since,
        due: charter.implementationDue ?? charter.period.last)
    }
  }
}

extension CooperationModel.Event {
  var part: ModelPart? {
    switch self {
    case .partDrafted(let part, _), .partAdvised(let part, _), .partAdopted(let part),
      .partReopened(let part, _):
      part
    case .modelAdopted, .implementationBegan, .regionJoined, .deliverableProduced, .evaluated, .abandoned: nil
    }
  }
}
