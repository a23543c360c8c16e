/// One municipality's way through a local programme of open government: from the public call over the round
/// table, the drafting by five sides and the public consultation to the adopted plan and its assessment.
///
/// The call, the consultation and the plan are records of their own; this one names them and holds what lies
/// between them. It takes what happened: a plan that is adopted without a consultation is on record, and a
/// rulebook judges it. A municipality of which nothing more is heard stays where it was last seen, and its
/// outcome is unknown, see ``outcome``.
///
/// Source: 003.
public struct LocalProgramme: Lifecycle {
  /// The stages of the way.
  public enum Stage: String, ProcessName {
    /// The call is open to the municipality.
    case callOpen
    /// It applied.
    case applied
    /// It was selected.
    case selected
    /// It was not selected.
    case notSelected
    /// The work was opened with a round table.
    case launched
    /// The sides draft the plan.
    case drafting
    /// The public is consulted.
    case publicConsultation
    /// What was said is worked in.
    case finalising
    /// The plan is adopted.
    case adopted
    /// The plan was not adopted.
    case notAdopted
    /// The plan is carried out.
    case implementing
    /// The plan is assessed.
    case assessed
    /// The way is over.
    case closed
    /// The municipality withdrew.
    case withdrawn
  }

  /// The name of the process on the wire.
  public static var processName: String { "localProgramme" }
  /// A way begins with the call.
  public static var initialStage: Stage { .callOpen }

  /// What was fixed when the call opened.
  public let charter: LocalProgrammeCharter
  /// Where it stands.
  public private(set) var position: Position<Stage>
  /// The last day of the call, extensions included; `nil` where that is not on record.
  public private(set) var callCloses: Day?
  /// The application; `nil` where there is none.
  public private(set) var application: Application?
  /// The day of the selection; `nil` where it was not selected.
  public private(set) var selected: Day?
  /// The round table that opened the work; `nil` where none is on record.
  public private(set) var roundTable: Gathering?
  /// The sides at the table, those that left among them, in the order in which they joined first.
  public private(set) var seats = Roll<LocalSide, Seat>()
  /// The problems that were raised, in order.
  public private(set) var problems = Roll<Identifier<LocalProblem>, LocalProblem>()
  /// The measures that were proposed, in order.
  public private(set) var measures = Roll<Identifier<LocalMeasure>, LocalMeasure>()
  /// The drafts, each with the day on which it was made.
  public private(set) var drafts = Roll<Reference, Day>()
  /// The public consultations, in order.
  public private(set) var consultations = Roll<Reference, Consultation>()
  /// The public events, in order.
  public private(set) var publicEvents: [Gathering] = []
  /// The day on which the plan was made ready for adoption; `nil` where it was not.
  public private(set) var finalised: Day?
  /// The measures of the plan as it was made ready; `nil` where they are not on record.
  public private(set) var finalMeasures: [Identifier<LocalMeasure>]?
  /// The adoption; `nil` where none is on record.
  public private(set) var adoption: Adoption?
  /// The day on which it became known that the plan was not adopted; `nil` where that is not on record.
  public private(set) var notAdopted: Day?
  /// The assessment of the plan; `nil` where there is none.
  public private(set) var assessment: Assessment?

  /// A municipality on the day the call opens to it.
  public init(charter: LocalProgrammeCharter, founded day: Day) {
    self.charter = charter
    position = Position(founded: day, in: Self.initialStage)
    callCloses = charter.callPeriod?.last
  }

  /// Takes down the facts of an admitted event.
  public mutating func record(_ admission: Admission<LocalProgramme>) {
    let day = admission.occasion.happened
    position = admission.position
    switch admission.event {
    case .callExtended(let until): callCloses = until
    case .applied(let reference, let letter):
      application = Application(day: day, application: reference, letter: letter)
    case .scored(let points, let maximum): application?.score = Score(points: points, maximum: maximum)
    case .shortlisted:
      if application?.shortlisted == nil { application?.shortlisted = day }
    case .selected: selected = day
    case .launched(let attendance): roundTable = Gathering(day: day, attendance: attendance)
    case .sideJoined(let side): seats.add(Seat(joined: day), as: side)
    case .sideLeft(let side): seats.update(side) { $0.left = day }
    case .problemRaised(let problem, let need, let statement, let side):
      problems.add(LocalProblem(day: day, need: need, statement: statement, side: side), as: problem)
    case .measureProposed(let measure, let title, let problems, let side):
      measures.add(LocalMeasure(day: day, title: title, problems: problems, side: side), as: measure)
    case .draftMade(let draft): drafts.add(day, as: draft)
    case .consultationOpened(let consultation, let period):
      consultations.add(Consultation(opened: day, period: period), as: consultation)
    case .publicEventHeld(let attendance): publicEvents.append(Gathering(day: day, attendance: attendance))
    case .consultationClosed: closeConsultation(on: day)
    case .finalised(let measures):
      finalised = day
      finalMeasures = measures
    case .adopted(let plan): adoption = Adoption(day: day, plan: plan)
    case .notAdopted:
      closeConsultation(on: day)
      notAdopted = day
    case .withdrawn: closeConsultation(on: day)
    case .draftingBegan: notAdopted = nil
    case .assessed(let reference): assessment = Assessment(day: day, assessment: reference)
    case .notSelected, .implementationBegan, .closed: break
    }
  }

  private mutating func closeConsultation(on day: Day) {
    guard let last = consultations.last, last.value.closed == nil else { return }
    consultations.update(last.key) { $0.closed = day }
  }
}

extension LocalProgramme {
  /// An application to the call.
  public struct Application: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// The application itself; `nil` where it is not kept.
    public let application: Reference?
    /// Who supports it; `nil` where that is not on record.
    public let letter: LetterOfSupport?
    /// What it was scored; `nil` where it was not.
    public internal(set) var score: Score?
    /// The day on which it was shortlisted; `nil` where it was not.
    public internal(set) var shortlisted: Day?

    init(day: Day, application: Reference?, letter: LetterOfSupport?) {
      self.day = day
      self.application = application
      self.letter = letter
    }
  }

  /// The score of an application.
  public struct Score: Hashable, Sendable {
    /// The points; 0 up to the highest possible figure.
    public let points: Int
    /// The highest possible figure.
    public let maximum: Int
  }

  /// A round table or a public event.
  public struct Gathering: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// Which sides came; `nil` where that is not on record.
    public let attendance: SideAttendance?
  }

  /// The seat of a side at the table.
  public struct Seat: Hashable, Sendable {
    /// The day on which the side joined last.
    public let joined: Day
    /// The day on which it left; `nil` while it is there.
    public internal(set) var left: Day?

    init(joined: Day) { self.joined = joined }
  }

  /// A public consultation.
  public struct Consultation: Hashable, Sendable {
    /// The day on which it was opened.
    public let opened: Day
    /// When contributions are taken; `nil` where that is not on record.
    public let period: Period?
    /// The day on which it was closed, or the plan failed or was withdrawn; `nil` while it is open.
    public internal(set) var closed: Day?

    init(opened: Day, period: Period?) {
      self.opened = opened
      self.period = period
    }
  }

  /// The adoption of a plan.
  public struct Adoption: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// The plan.
    public let plan: Reference
  }

  /// The assessment of a plan.
  public struct Assessment: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// The assessment itself; `nil` where it is not kept.
    public let assessment: Reference?
  }
}

extension LocalProgramme {
  /// The sides that sit at the table, in the order of the cases.
  public var sidesAtTable: [LocalSide] {
    LocalSide.allCases.filter { side in seats[side].map { $0.left == nil } ?? false }
  }

  /// The sides of the charter that do not sit at the table, in order.
  public var missingSides: [LocalSide] {
    let there = sidesAtTable
    return charter.sides.filter { !there.contains($0) }
  }
}
