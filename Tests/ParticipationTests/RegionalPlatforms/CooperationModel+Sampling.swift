public import Participation
public import ParticipationTestSupport

extension CooperationModel: SampledLifecycle {
  /// A plausible charter.
  public static func sampleCharter<G: RandomNumberGenerator>(_ generator: inout G) -> Charter {
    let first = generator.sampleDue()
    do {
      return try Charter(
        title: regionalText, period: Period(first, first.adding(days: 440)),
        regions: Array(["PL-02", "PL-04", "PL-06"].prefix(generator.number(0...3))),
        deliverables: [
          ModelDeliverable("study", kind: .caseStudy, title: regionalText, due: first.adding(days: 90)),
          ModelDeliverable("book", kind: .publication, title: regionalText),
        ], experts: generator.once(in: 2) ? nil : "expertGroup/g1",
        adoptionDue: generator.once(in: 2) ? nil : first.adding(days: 120))
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// An event that mostly fits the model as it stands.
  public static func sample<G: RandomNumberGenerator>(
    _ kind: Event.Kind, for process: Self, on day: Day, _ generator: inout G
  ) -> Event {
    let isBad = generator.once(in: 8)
    let any = generator.pick(ModelPart.allCases)
    let drafted = process.parts.filter { $0.value.adopted == nil }.map { $0.key }
    let undrafted = process.openParts.filter { !process.parts.contains($0) }
    let region: Identifier<Territory> = isBad ? "PL-99" : process.regionsMissing.first ?? "PL-02"
    switch kind {
    case .partDrafted:
      return .partDrafted(
        part: isBad ? any : undrafted.first ?? any,
        document: Identifier(number: UInt64(generator.number(0...99))))
    case .partAdvised:
      return .partAdvised(part: isBad ? any : drafted.first ?? any, opinion: "expertOpinion/o1")
    case .partAdopted: return .partAdopted(part: isBad ? any : drafted.first ?? any)
    case .partReopened: return .partReopened(part: any, reason: regionalText)
    case .modelAdopted: return .modelAdopted
    case .implementationBegan: return .implementationBegan
    case .regionJoined: return .regionJoined(region: region)
    case .deliverableProduced:
      return .deliverableProduced(
        deliverable: isBad ? "film" : process.undelivered.first?.id ?? "study",
        result: generator.once(in: 2) ? nil : "publication/p1")
    case .evaluated: return .evaluated(findings: regionalText)
    case .abandoned: return .abandoned(reason: regionalText)
    }
  }

  /// A model all of whose parts are adopted.
  public static func seeds() throws -> [CooperationModel] {
    var generator = SplitMix64(seed: 1)
    var model = CooperationModel(charter: sampleCharter(&generator), founded: "2014-11-03")
    for part in ModelPart.allCases {
      try model.apply(.partDrafted(part: part, document: "d"), on: "2014-12-01", by: "e", as: .expert)
      try model.apply(.partAdopted(part: part), on: "2014-12-01", by: "p", as: .projectPromoter)
    }
    var adopted = model
    try adopted.apply(.modelAdopted, on: "2015-01-02", by: "p", as: .projectPromoter)
    return [model, model, adopted]
  }

  /// What must hold of every model, whatever happened to it.
  public static func invariantViolations(of process: CooperationModel) -> [String] {
    var violations: [String] = []
    func hold(_ condition: Bool, _ sentence: String) { if !condition { violations.append(sentence) } }
    let adopted = ModelPart.allCases.filter { process.parts[$0]?.adopted != nil }.count
    hold(process.openParts.count == 7 - adopted, "\(adopted) of 7 adopted, \(process.openParts.count) open")
    for part in process.parts {
      hold(part.value.adopted.map { $0 >= part.value.drafted } ?? true, "\(part.key) adopted before drafted")
    }
    let day = process.position.lastDay
    switch process.stage {
    case .developing: hold(process.adopted == nil && process.regions.isEmpty, "adopted while developing")
    case .adopted, .implementing: hold(process.adopted != nil && adopted == 7, "not adopted")
    case .evaluated: hold(process.findings != nil && process.obligations(on: day).isEmpty, "no findings")
    case .abandoned: hold(process.obligations(on: day).isEmpty, "something owed")
    }
    hold(
      process.undelivered.count + process.deliveries.count == process.charter.deliverables.count,
      "a product was lost")
    return violations
  }
}
