/// One of the seven parts of a model of cooperation.
///
/// Source: 001.
public enum ModelPart: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// Procedures.
  case procedures
  /// Principles of cooperation.
  case cooperationPrinciples
  /// Communication.
  case communication
  /// Obtaining information.
  case obtainingInformation
  /// The flow of information.
  case informationFlow
  /// Agreeing positions.
  case agreeingPositions
  /// Joining the process of consultations.
  case joiningConsultations

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .procedures: LocalizedText(english: "procedures", serbian: "procedure", polish: "procedury")
    case .cooperationPrinciples:
      LocalizedText(
        english: "principles of cooperation", serbian: "načela saradnje", polish: "zasady współpracy")
    case .communication:
      LocalizedText(english: "communication", serbian: "komunikacija", polish: "komunikacja")
    case .obtainingInformation:
      LocalizedText(
        english: "obtaining information", serbian: "pribavljanje informacija",
        polish: "pozyskiwanie informacji")
    case .informationFlow:
      LocalizedText(
        english: "information flow", serbian: "protok informacija", polish: "przepływ informacji")
    case .agreeingPositions:
      LocalizedText(
        english: "agreeing positions", serbian: "usaglašavanje stavova", polish: "uzgadnianie stanowisk")
    case .joiningConsultations:
      LocalizedText(
        english: "joining consultations", serbian: "uključivanje u konsultacije",
        polish: "włączanie się w proces konsultacji społecznych")
    }
  }

  /// The part as a thing that can be named.
  var reference: Reference {
    switch self {
    case .procedures: "modelPart/procedures"
    case .cooperationPrinciples: "modelPart/principles"
    case .communication: "modelPart/communication"
    case .obtainingInformation: "modelPart/obtaining"
    case .informationFlow: "modelPart/flow"
    case .agreeingPositions: "modelPart/agreeing"
    case .joiningConsultations: "modelPart/joining"
    }
  }
}

/// What the identifier of a draft of a part names; the type has no values.
public enum ModelDocument: Sendable {}

/// A product that a model promises: a case study, a publication, a seminar.
///
/// Source: 001.
public struct ModelDeliverable: Hashable, Sendable, Serializable {
  /// What kind of product it is.
  public enum Kind: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
    /// A case study.
    case caseStudy
    /// A publication.
    case publication
    /// A seminar.
    case seminar

    /// The name in every language.
    public var label: LocalizedText {
      switch self {
      case .caseStudy: LocalizedText(english: "case study", serbian: "studija slučaja", polish: "case study")
      case .publication: LocalizedText(english: "publication", serbian: "publikacija", polish: "publikacja")
      case .seminar: LocalizedText(english: "seminar", serbian: "seminar", polish: "seminarium")
      }
    }
  }

  /// The name by which the model knows it.
  public let id: Identifier<ModelDeliverable>
  /// What kind of product it is.
  public let kind: Kind
  /// What it is.
  public let title: LocalizedText
  /// The last day for it; `nil` where the last day of the model is.
  public let due: Day?

  /// A promised product.
  public init(_ id: Identifier<ModelDeliverable>, kind: Kind, title: LocalizedText, due: Day? = nil) {
    self.id = id
    self.kind = kind
    self.title = title
    self.due = due
  }
}

/// What is fixed when a model begins to be developed.
///
/// Source: 001 (16 voivodeships; case study, publication and seminar; November 2014 to January 2016).
public struct ModelCharter: Hashable, Sendable {
  /// What it is called.
  public let title: LocalizedText
  /// When it is developed and applied.
  public let period: Period
  /// The regions it is to be applied in, each once.
  public let regions: [Identifier<Territory>]
  /// What it promises to deliver, each once.
  public let deliverables: [ModelDeliverable]
  /// The group of experts that advises; `nil` where none does.
  public let experts: Reference?
  /// The day by which it is to be adopted; `nil` where none was set.
  public let adoptionDue: Day?
  /// The day by which every region is to have joined; `nil` where the last day of the period is.
  public let implementationDue: Day?

  /// A charter.
  ///
  /// - Throws: ``ModelCharterError`` where something stands twice or a day lies outside the period.
  public init(
    title: LocalizedText, period: Period, regions: [Identifier<Territory>] = [],
    deliverables: [ModelDeliverable] = [], experts: Reference? = nil, adoptionDue: Day? = nil,
    implementationDue: Day? = nil
  ) throws(ModelCharterError) {
    var places: Set<Identifier<Territory>> = []
    for region in regions where !places.insert(region).inserted { throw .regionTwice(region) }
    var names: Set<Identifier<ModelDeliverable>> = []
    for one in deliverables where !names.insert(one.id).inserted { throw .deliverableTwice(one.id) }
    for day in [adoptionDue, implementationDue] + deliverables.map({ $0.due }) {
      if let day, !period.contains(day) { throw .outsidePeriod(day, period) }
    }
    self.title = title
    self.period = period
    self.regions = regions
    self.deliverables = deliverables
    self.experts = experts
    self.adoptionDue = adoptionDue
    self.implementationDue = implementationDue
  }
}

/// Why something is no charter of a model.
public enum ModelCharterError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A region stands twice.
  case regionTwice(Identifier<Territory>)
  /// A product stands twice.
  case deliverableTwice(Identifier<ModelDeliverable>)
  /// A day by which something is due lies outside the period.
  case outsidePeriod(Day, Period)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .regionTwice(let region): "The region “\(region)” stands twice; name it once."
    case .deliverableTwice(let one): "The product “\(one)” stands twice; name it once."
    case .outsidePeriod(let day, let period):
      "\(day) lies outside the period from \(period.first) to \(period.last?.description ?? "—")."
    }
  }
}

#if hasFeature(Embedded)
  extension ModelCharter: Serializable {}
#else
  extension ModelCharter: Codable {
    private enum CodingKeys: String, CodingKey {
      case title, period, regions, deliverables, experts, adoptionDue, implementationDue
    }

    /// Reads the value and checks it; lists may be left out where they are empty.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let title = try container.decode(LocalizedText.self, forKey: .title)
      let period = try container.decode(Period.self, forKey: .period)
      let regions = try container.decodeIfPresent([Identifier<Territory>].self, forKey: .regions) ?? []
      let deliverables = try container.decodeIfPresent([ModelDeliverable].self, forKey: .deliverables) ?? []
      let experts = try container.decodeIfPresent(Reference.self, forKey: .experts)
      let adoptionDue = try container.decodeIfPresent(Day.self, forKey: .adoptionDue)
      let implementationDue = try container.decodeIfPresent(Day.self, forKey: .implementationDue)
      do throws(ModelCharterError) {
        try self.init(
          title: title, period: period, regions: regions, deliverables: deliverables, experts: experts,
          adoptionDue: adoptionDue, implementationDue: implementationDue)
      } catch {
        throw DecodingError.dataCorrupted(
          .init(codingPath: container.codingPath, debugDescription: error.description))
      }
    }
  }
#endif
