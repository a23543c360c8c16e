/// A figure of a rule with the place where it is written, and how far it can be relied on.
public struct CitedFigure<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The figure.
  public let value: Value
  /// Where it is written.
  public let citation: Citation

  /// A figure with its citation.
  public init(_ value: Value, _ citation: Citation) {
    self.value = value
    self.citation = citation
  }

  /// How far the figure can be relied on.
  public var confidence: Confidence { citation.confidence }
}

/// A day of every year, such as 30 June.
public struct DayOfYear: Hashable, Sendable {
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month.
  public let day: Int

  /// The day in a year; `nil` where the year has none or is not 1 to 9999.
  public func day(in year: Int) -> Day? {
    do throws(DayError) {
      return try Day(year, month, day)
    } catch {
      return nil
    }
  }
}

/// When a plan is due, how long a late one is kept, and what becomes of a later one.
public struct DueRule: Hashable, Sendable {
  /// On which day of its year a plan is due; `nil` where the day differs from plan to plan.
  public let day: DayOfYear?
  /// Within how many months after the end of the last plan a new one is due; `nil` where no such rule holds.
  public let monthsAfterPrevious: Int?
  /// Until when a late plan stays in its group; `nil` where there are no groups.
  public let kept: Kept?
  /// After how many months of lateness the member gets a letter; `nil` where it gets one only for a breach.
  public let monthsToLetter: Int?
  /// Whether a plan that is no longer kept is contrary to process.
  public let isContraryAfterwards: Bool

  /// Until when a late plan stays in the group of its year.
  public enum Kept: Hashable, Sendable {
    /// For a number of months after the due day.
    case months(Int)
    /// To the end of the year of the due day.
    case yearEnd
  }
}

/// The figures of one edition of the rules of the Open Government Partnership, each with its citation.
///
/// `nil` means that the edition has no such rule, as far as the sources that could be read show.
public struct EditionFigures: Hashable, Sendable {
  /// The edition.
  public let edition: OpenGovernmentEdition
  /// When a plan is due and what lateness brings.
  public let due: CitedFigure<DueRule>
  /// How many months of implementation a plan has at least.
  public let leastImplementationMonths: CitedFigure<Int>?
  /// How many years a plan may last.
  public let planYears: CitedFigure<[Int]>?
  /// Plans of how many years are refreshed half-way.
  public let refreshedYears: CitedFigure<Int>?
  /// How many days of notice there are before a consultation.
  public let noticeDays: CitedFigure<Int>?
  /// How many days before co-creation begins its timeline is published.
  public let timelineDays: CitedFigure<Int>?
  /// Within how many months after the first year the mid-term self-assessment is published.
  public let selfAssessmentMonths: CitedFigure<Int>?
  /// For how many days the draft of a self-assessment is open to comments.
  public let selfAssessmentCommentDays: CitedFigure<Int>?
  /// Which self-assessments are owed.
  public let selfAssessments: CitedFigure<[SelfAssessment.Moment]>?
  /// Within how many months after the due day a plan may be amended.
  public let amendmentMonths: CitedFigure<Int>?
  /// How many commitments are recommended.
  public let commitments: CitedFigure<ClosedRange<Int>>?
  /// Within how many months the forum meets again.
  public let forumMonths: CitedFigure<Int>?
  /// How many meetings with civil society every year of implementation has.
  public let meetingsPerYear: CitedFigure<Int>?
  /// How many times a year the repository is updated.
  public let repositoryUpdatesPerYear: CitedFigure<Int>?
  /// The least level of participation while a plan is made.
  public let leastDevelopmentLevel: CitedFigure<LevelOfParticipation>?
  /// The least level of participation while a plan is carried out.
  public let leastImplementationLevel: CitedFigure<LevelOfParticipation>?
  /// The products of the reviewer for national plans, and their clocks.
  public let products: [ProductClock]
}

/// When a product of the independent reviewer comes.
public struct ProductClock: Hashable, Sendable {
  /// From when the time for a product runs.
  public enum Start: Hashable, Sendable {
    /// From the day on which the plan was submitted.
    case submission
    /// From the end of a year of the plan; 1 is the first.
    case year(Int)
    /// From the half-way mark of a plan that is refreshed.
    case refreshMark
    /// From the last day of the plan.
    case planEnd
  }

  /// The product.
  public let product: ReviewProduct
  /// From when its time runs.
  public let start: Start
  /// How many months it takes; `nil` where no figure was found.
  public let months: Int?
  /// Where the clock is written.
  public let citation: Citation
}
