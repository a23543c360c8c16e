/// The records of a project that develops a model of cooperation and applies it in regions: what its promises
/// are judged by.
///
/// A record that is not given is not known; nothing is taken for "no" because of it.
///
/// Source: 001.
public struct CooperationProject: Hashable, Sendable, Serializable {
  /// The model of cooperation; `nil` where its record is not given.
  public let model: Journal<CooperationModel>?
  /// The academy that trains coordinators; `nil` where its record is not given.
  public let academy: Journal<Academy>?
  /// The regional platforms.
  public let platforms: [Journal<RegionalPlatform>]
  /// The social debates of regions.
  public let debates: [Journal<VoivodeshipDebate>]
  /// The bills that are followed.
  public let monitors: [Journal<LegislativeMonitor>]
  /// The group of experts; `nil` where its record is not given.
  public let experts: Journal<ExpertGroup>?

  /// The records of a project.
  public init(
    model: Journal<CooperationModel>? = nil, academy: Journal<Academy>? = nil,
    platforms: [Journal<RegionalPlatform>] = [], debates: [Journal<VoivodeshipDebate>] = [],
    monitors: [Journal<LegislativeMonitor>] = [], experts: Journal<ExpertGroup>? = nil
  ) {
    self.model = model
    self.academy = academy
    self.platforms = platforms
    self.debates = debates
    self.monitors = monitors
    self.experts = experts
  }

  /// The records as they stood at the end of a day; those that had not begun are left out.
  func past(on day: Day) -> CooperationProject {
    CooperationProject(
      model: model?.journal(on: day), academy: academy?.journal(on: day),
      platforms: platforms.compactMap { $0.journal(on: day) },
      debates: debates.compactMap { $0.journal(on: day) },
      monitors: monitors.compactMap { $0.journal(on: day) }, experts: experts?.journal(on: day))
  }

  /// The days on which something happened in any of the records.
  var days: [Day] {
    func days<Process: Lifecycle>(_ journals: [Journal<Process>]) -> [Day] {
      journals.flatMap { $0.history.map { $0.entry.occasion.happened } }
    }
    return days([model].compactMap { $0 }) + days([academy].compactMap { $0 }) + days(platforms)
      + days(debates) + days(monitors) + days([experts].compactMap { $0 })
  }
}

extension CooperationProject {
  /// One of the nine things that the project promises to do.
  ///
  /// Source: 001 (Główne działania projektowe).
  public enum Output: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
    /// The model is adopted.
    case model
    /// A cycle of training has ended.
    case trainingCycle
    /// The model is applied in every region.
    case implementation
    /// A social debate of a region was held.
    case socialDebates
    /// Legislative work is followed.
    case legislativeMonitoring
    /// The group of experts is appointed.
    case expertGroup
    /// A case study is delivered.
    case caseStudy
    /// A publication is delivered.
    case publication
    /// A seminar was held.
    case seminar

    /// The name in every language.
    public var label: LocalizedText {
      switch self {
      case .model: LocalizedText(english: "the Model", serbian: "Model", polish: "Model")
      case .trainingCycle:
        LocalizedText(english: "training cycle", serbian: "ciklus obuka", polish: "cykl szkoleń")
      case .implementation:
        LocalizedText(
          english: "application in every region", serbian: "primena u svakom regionu",
          polish: "wdrożenie w każdym regionie")
      case .socialDebates:
        LocalizedText(
          english: "social debates of voivodeships", serbian: "socijalne debate vojvodstava",
          polish: "wojewódzkie debaty socjalne")
      case .legislativeMonitoring:
        LocalizedText(
          english: "legislative monitoring", serbian: "praćenje zakonodavnog rada",
          polish: "monitoring prac legislacyjnych")
      case .expertGroup:
        LocalizedText(
          english: "Group of Social Experts", serbian: "Grupa socijalnih eksperata",
          polish: "Grupa Ekspertów Społecznych")
      case .caseStudy: ModelDeliverable.Kind.caseStudy.label
      case .publication: ModelDeliverable.Kind.publication.label
      case .seminar: ModelDeliverable.Kind.seminar.label
      }
    }
  }

  /// Whether an output is there; `nil` where the record that would tell is not given.
  func has(_ output: Output, in regions: [Identifier<Territory>]) -> Bool? {
    func delivered(_ kind: ModelDeliverable.Kind) -> Bool? {
      model.map { journal in
        let names = Set(journal.current.charter.deliverables.filter { $0.kind == kind }.map { $0.id })
        return journal.current.deliveries.contains { names.contains($0.key) }
      }
    }
    return switch output {
    case .model: model.map { $0.current.adopted != nil }
    case .trainingCycle: academy.map { $0.current.cycles.contains { $0.value.ended != nil } }
    case .implementation:
      model.map { journal in regions.allSatisfy { journal.current.regions.contains($0) } }
    case .socialDebates: debates.isEmpty ? nil : debates.contains { $0.current.held != nil }
    case .legislativeMonitoring: monitors.isEmpty ? nil : true
    case .expertGroup: experts.map { $0.history.contains { $0.entry.event.kind == .appointed } }
    case .caseStudy: delivered(.caseStudy)
    case .publication: delivered(.publication)
    case .seminar: delivered(.seminar)
    }
  }
}
