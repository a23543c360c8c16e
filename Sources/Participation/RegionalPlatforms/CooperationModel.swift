/// A model of cooperation: seven parts, each drafted and adopted, then applied in regions and evaluated.
///
/// Source: 001 (Partycypacyjny Model Współdziałania).
public struct CooperationModel: Lifecycle {
  /// The stages of a model of cooperation.
  public enum Stage: String, ProcessName {
    /// Its parts are drafted and adopted.
    case developing
    /// It is adopted as a whole.
    case adopted
    /// It is applied in regions.
    case implementing
    /// It is evaluated.
    case evaluated
    /// It was given up.
    case abandoned
  }
  /// What an event can require beyond its place in the table.
  public enum Requirement: String, ProcessName {
    /// The part is not adopted.
    case partOpen
    /// The part is drafted.
    case partDrafted
    /// The part is adopted.
    case partAdopted
    /// Every part is adopted.
    case everyPartAdopted
    /// The region is one of the charter.
    case regionKnown
    /// The model is not applied in the region already.
    case regionNew
    /// The product stands in the charter.
    case deliverableKnown
    /// The product was not delivered before.
    case deliverableNew
  }

  /// The name of the process on the wire.
  public static var processName: String { "cooperationModel" }
  /// A model begins by being developed.
  public static var initialStage: Stage { .developing }

  /// What was fixed when it began.
  public let charter: ModelCharter
  /// Where it stands.
  public private(set) var position: Position<Stage>
  /// The parts that were drafted, in the order of their first drafts.
  public private(set) var parts = Roll<ModelPart, Part>()
  /// The day on which the model was adopted as a whole; `nil` before that.
  public private(set) var adopted: Day?
  /// The regions it is applied in, with the day since when.
  public private(set) var regions = Roll<Identifier<Territory>, Day>()
  /// What was delivered, in order.
  public private(set) var deliveries = Roll<Identifier<ModelDeliverable>, Delivery>()
  /// What the evaluation found; `nil` before that.
  public private(set) var findings: LocalizedText?

  /// A part as it stands.
  public struct Part: Hashable, Sendable {
    /// The latest draft.
    public internal(set) var document: Identifier<ModelDocument>
    /// The day of the latest draft.
    public internal(set) var drafted: Day
    /// How many drafts there were.
    public internal(set) var drafts = 1
    /// What the experts advised, in order.
    public internal(set) var opinions: [Reference] = []
    /// The day on which the part was adopted; `nil` while it is open.
    public internal(set) var adopted: Day?
  }

  /// A delivered product.
  public struct Delivery: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// Where it is found; `nil` where that is not on record.
    public let result: Reference?
  }

  /// A model on the day it begins to be developed.
  public init(charter: ModelCharter, founded day: Day) {
    self.charter = charter
    position = Position(founded: day, in: Self.initialStage)
  }

  /// The table of the model.
  public static func cell(_ stage: Stage, _ kind: Event.Kind) -> Cell<CooperationModel> {
    switch stage {
    case .developing:
      switch kind {
      case .partDrafted: .stays(by: .expert, .projectPromoter, .partner, if: .partOpen)
      case .partAdvised: .stays(by: .expert, .adviser, if: .partOpen, .partDrafted)
      case .partAdopted: .stays(by: .projectPromoter, .coordinator, if: .partOpen, .partDrafted)
      case .partReopened: .stays(by: .projectPromoter, .coordinator, if: .partAdopted)
      case .modelAdopted: .to(.adopted, by: .projectPromoter, .coordinator, if: .everyPartAdopted)
      case .deliverableProduced: delivering
      case .abandoned: .to(.abandoned, by: .projectPromoter, .donor)
      case .implementationBegan, .regionJoined, .evaluated: .impossible
      }
    case .adopted:
      switch kind {
      case .implementationBegan: .to(.implementing, by: .projectPromoter, .coordinator)
      case .partReopened: .to(.developing, by: .projectPromoter, .coordinator, if: .partAdopted)
      case .deliverableProduced: delivering
      case .abandoned: .to(.abandoned, by: .projectPromoter, .donor)
      case .partDrafted, .partAdvised, .partAdopted, .modelAdopted, .regionJoined, .evaluated: .impossible
      }
    case .implementing:
      switch kind {
      case .regionJoined:
        .stays(by: .regionalSpecialist, .regionalConsultant, .coordinator, if: .regionKnown, .regionNew)
      case .deliverableProduced: delivering
      case .evaluated: .to(.evaluated, by: .projectPromoter, .independentReviewer, .expert)
      case .abandoned: .to(.abandoned, by: .projectPromoter, .donor)
      case .partDrafted, .partAdvised, .partAdopted, .partReopened, .modelAdopted, .implementationBegan:
        .impossible
      }
    case .evaluated, .abandoned: .impossible
    }
  }

  /// Products are delivered in every stage up to the evaluation.
  private static var delivering: Cell<CooperationModel> {
    .stays(by: .projectPromoter, .partner, .coordinator, if: .deliverableKnown, .deliverableNew)
  }

  /// The kinds of event that can bring a requirement about; those that rest on the event itself have none.
  public static func sources(of requirement: Requirement) -> [Event.Kind] {
    switch requirement {
    case .partDrafted: [.partDrafted]
    case .partAdopted, .everyPartAdopted: [.partAdopted]
    case .partOpen, .regionKnown, .regionNew, .deliverableKnown, .deliverableNew: []
    }
  }

  /// Takes down the facts of an admitted event.
  public mutating func record(_ admission: Admission<CooperationModel>) {
    let day = admission.occasion.happened
    position = admission.position
    switch admission.event {
    case .implementationBegan, .abandoned: break
    case .partDrafted(let part, let document): draft(part, document, on: day)
    case .partAdvised(let part, let opinion): parts.update(part) { $0.opinions.append(opinion) }
    case .partAdopted(let part): parts.update(part) { $0.adopted = day }
    case .partReopened(let part, _):
      parts.update(part) { $0.adopted = nil }
      adopted = nil
    case .modelAdopted: adopted = day
    case .regionJoined(let region): regions.add(day, as: region)
    case .deliverableProduced(let one, let result):
      deliveries.add(Delivery(day: day, result: result), as: one)
    case .evaluated(let findings): self.findings = findings
    }
  }

  private mutating func draft(_ part: ModelPart, _ document: Identifier<ModelDocument>, on day: Day) {
    guard parts.contains(part) else { return parts.add(Part(document: document, drafted: day), as: part) }
    parts.update(part) {
      $0.document = document
      $0.drafted = day
      $0.drafts += 1
    }
  }
}

extension CooperationModel {
  /// The parts that are not adopted, in the order of the parts.
  public var openParts: [ModelPart] { ModelPart.allCases.filter { parts[$0]?.adopted == nil } }

  /// The regions of the charter that have not joined, in the order of the charter.
  public var regionsMissing: [Identifier<Territory>] { charter.regions.filter { !regions.contains($0) } }

  /// The products that were not delivered, in the order of the charter.
  public var undelivered: [ModelDeliverable] { charter.deliverables.filter { !deliveries.contains($0.id) } }
}
