/// A target of trainings: at least so many, in at least so many different regions, by a day.
///
/// Source: 002: at least four trainings in different parts of Serbia by the end of March 2020, with
/// representatives of both sectors.
public struct TrainingTarget: Hashable, Sendable, Serializable {
  /// How many trainings there must be.
  public let trainings: Int
  /// In how many different regions.
  public let regions: Int
  /// The last day on which a training counts.
  public let due: Day
  /// Whether only a training counts in which both sectors took part.
  public let needsBothSectors: Bool

  /// A target; figures below 0 count as 0.
  public init(trainings: Int, regions: Int, by due: Day, needsBothSectors: Bool = true) {
    self.trainings = max(0, trainings)
    self.regions = max(0, regions)
    self.due = due
    self.needsBothSectors = needsBothSectors
  }

  /// At least four trainings in different parts of Serbia, which are at least two, by 2020-03-31.
  ///
  /// Source: 002; that “different parts” are at least two regions is read into it.
  public static var openGovernmentTrainings2020: TrainingTarget {
    TrainingTarget(trainings: 4, regions: 2, by: "2020-03-31")
  }
}

/// How far a target of trainings is on a day.
public struct TrainingProgress: Hashable, Sendable {
  /// A training with the name under which it is known.
  public typealias NamedTraining = (id: Identifier<Training>, training: Training)

  /// Why a training does not count.
  public enum Exclusion: Hashable, Sendable {
    /// It has not been held up to the day.
    case notHeld
    /// It was cancelled.
    case cancelled
    /// It was held that many days after the last day.
    case late(days: Int)
    /// Public authority or civil society was not there; how many people of each were.
    case oneSector(publicAuthority: Int, civilSociety: Int)
  }

  /// A training that does not count.
  public struct Excluded: Hashable, Sendable {
    /// The name of the training.
    public let id: Identifier<Training>
    /// Why it does not count.
    public let reason: Exclusion
  }

  /// How a target stands on a day.
  public enum Standing: Hashable, Sendable {
    /// It was met on a day, in time.
    case met(on: Day)
    /// It is not met yet, and so many days are left.
    case open(daysLeft: Int)
    /// It was met on a day, so many days after the last one, by trainings held later.
    case metLate(on: Day, daysLate: Int)
    /// It is not met, and the last day has passed by so many days.
    case missed(daysOver: Int)
  }

  /// The target.
  public let target: TrainingTarget
  /// The day.
  public let day: Day
  /// The trainings that count, in the order in which they were held.
  public let counted: [Identifier<Training>]
  /// The regions of those that count, in the order in which they came.
  public let regions: [Identifier<Territory>]
  /// The trainings that do not count, in the order given.
  public let excluded: [Excluded]
  /// How the target stands.
  public let standing: Standing

  /// How many trainings are missing.
  public var trainingsMissing: Int { max(0, target.trainings - counted.count) }
  /// In how many more regions there must be a training.
  public var regionsMissing: Int { max(0, target.regions - regions.count) }
  /// Whether the target was met in time.
  public var isMetInTime: Bool {
    switch standing {
    case .met: true
    case .open, .metLate, .missed: false
    }
  }
}

extension TrainingTarget {
  /// How far the target is on a day, seen from the records of trainings.
  ///
  /// A training counts on the day on which it was held. Complexity: O(*n* log *n*) for *n* trainings.
  public func progress(of trainings: [TrainingProgress.NamedTraining], on day: Day) -> TrainingProgress {
    var excluded: [TrainingProgress.Excluded] = []
    var fit: [(id: Identifier<Training>, held: Day, region: Identifier<Territory>)] = []
    for (id, training) in trainings {
      if let reason = exclusion(of: training, on: day) {
        excluded.append(.init(id: id, reason: reason))
      }
      guard let held = training.held, held <= day, isWithSectors(training),
        let region = training.announcement?.region
      else { continue }
      fit.append((id, held, region))
    }
    fit.sort { ($0.held, $0.id) < ($1.held, $1.id) }
    let inTime = fit.filter { $0.held <= due }
    var regions: [Identifier<Territory>] = []
    for one in inTime where !regions.contains(one.region) { regions.append(one.region) }
    return TrainingProgress(
      target: self, day: day, counted: inTime.map { $0.id }, regions: regions, excluded: excluded,
      standing: standing(fit.map { ($0.held, $0.region) }, on: day))
  }

  private func exclusion(of training: Training, on day: Day) -> TrainingProgress.Exclusion? {
    if training.stage == .cancelled { return .cancelled }
    guard let held = training.held, held <= day, let attendance = training.attendance else { return .notHeld }
    if held > due { return .late(days: due.days(until: held)) }
    guard isWithSectors(training) else {
      return .oneSector(
        publicAuthority: attendance.publicAuthority, civilSociety: attendance.people(of: .civilSociety))
    }
    return nil
  }

  private func isWithSectors(_ training: Training) -> Bool {
    !needsBothSectors || training.attendance?.hasBothSectors == true
  }

  private func standing(
    _ held: [(day: Day, region: Identifier<Territory>)], on day: Day
  ) -> TrainingProgress.Standing {
    var places: Set<Identifier<Territory>> = []
    var met: Day? = trainings == 0 && regions == 0 ? min(day, due) : nil
    for (number, one) in held.enumerated() where met == nil {
      places.insert(one.region)
      if number + 1 >= trainings, places.count >= regions { met = one.day }
    }
    if let met { return met <= due ? .met(on: met) : .metLate(on: met, daysLate: due.days(until: met)) }
    return day <= due ? .open(daysLeft: day.days(until: due)) : .missed(daysOver: due.days(until: day))
  }
}

extension TrainingProgress {
  /// The state of the target in one sentence, with what is missing.
  public var sentence: LocalizedText {
    let figures = LocalizedText(
      english:
        "trainings \(counted.count) of \(target.trainings), regions \(regions.count) of \(target.regions)",
      serbian: "obuka \(counted.count) od \(target.trainings), regiona \(regions.count) od \(target.regions)",
      polish: "szkolenia \(counted.count) z \(target.trainings), regiony \(regions.count) z \(target.regions)"
    )
    switch standing {
    case .met(let met):
      return LocalizedText(
        english: "Met on \(met): {1}.", serbian: "Ispunjeno \(met): {1}.", polish: "Osiągnięto \(met): {1}.",
        filling: [figures])
    case .open(let days):
      return LocalizedText(
        english: "Not met yet: {1}; days left: \(days).",
        serbian: "Još nije ispunjeno: {1}; preostalo dana: \(days).",
        polish: "Jeszcze nie osiągnięto: {1}; pozostało dni: \(days).", filling: [figures])
    case .metLate(let met, let days):
      return LocalizedText(
        english: "Met only on \(met), days late: \(days); by the last day {1}.",
        serbian: "Ispunjeno tek \(met), dana kašnjenja: \(days); do roka {1}.",
        polish: "Osiągnięto dopiero \(met), dni spóźnienia: \(days); do terminu {1}.", filling: [figures])
    case .missed(let days):
      return LocalizedText(
        english: "Missed: {1}; days since the last day: \(days).",
        serbian: "Nije ispunjeno: {1}; dana posle roka: \(days).",
        polish: "Nie osiągnięto: {1}; dni po terminie: \(days).", filling: [figures])
    }
  }
}
