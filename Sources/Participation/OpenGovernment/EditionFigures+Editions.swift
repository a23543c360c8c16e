extension OpenGovernmentEdition {
  /// The figures of the edition.
  public var figures: EditionFigures {
    switch self {
    case .from2011: .sixSteps(.from2011)
    case .from2015: .sixSteps(.from2015)
    case .from2018: .leastLevels(.from2018)
    case .from2021: .leastLevels(.from2021)
    case .from2022: .fiveStandards
    }
  }
}

extension EditionFigures {
  /// The figures of 2011 to 2017, when plans went through six steps.
  fileprivate static func sixSteps(_ edition: OpenGovernmentEdition) -> EditionFigures {
    let isFirst = edition == .from2011
    // The calendar that was read is that of 2016 and 2017; before 2015 the days varied.
    let calendar = Citation(
      instrument: "OGP, Calendars and Deadlines", link: "opengovpartnership.org/how-it-works",
      confidence: isFirst ? .partlyVerified : .verified)
    let articles = Citation(
      instrument: "OGP Articles of Governance, consultation during development and implementation",
      confidence: .verified)
    let reviewer = Citation(
      instrument: "Independent Reporting Mechanism, products of 2013 to 2018", confidence: .verified)
    let progress = ProductClock(product: .progressReport, start: .year(1), months: nil, citation: reviewer)
    let endOfTerm = ProductClock(product: .endOfTermReport, start: .year(2), months: nil, citation: reviewer)
    return EditionFigures(
      edition: edition,
      due: CitedFigure(
        DueRule(
          day: isFirst ? nil : DayOfYear(month: 6, day: 30), monthsAfterPrevious: nil, kept: .months(6),
          monthsToLetter: 4, isContraryAfterwards: false), calendar),
      leastImplementationMonths: CitedFigure(18, calendar),
      planYears: CitedFigure(
        isFirst ? [1, 2] : [2],
        Citation(
          instrument: "OGP, Action Plans", link: "opengovpartnership.org/how-it-works/action-plans",
          confidence: isFirst ? .derived : .verified)),
      refreshedYears: nil, noticeDays: CitedFigure(7, articles), timelineDays: nil,
      selfAssessmentMonths: CitedFigure(3, articles), selfAssessmentCommentDays: CitedFigure(14, articles),
      selfAssessments: CitedFigure([.midTerm, .endOfTerm], articles), amendmentMonths: nil,
      commitments: CitedFigure(
        5...15,
        Citation(
          instrument: "OGP, Action Plans, guidance of 2014 to 2017",
          link: "opengovpartnership.org/how-it-works/action-plans",
          confidence: isFirst ? .partlyVerified : .verified)),
      forumMonths: nil, meetingsPerYear: nil, repositoryUpdatesPerYear: nil, leastDevelopmentLevel: nil,
      leastImplementationLevel: nil, products: isFirst ? [progress] : [progress, endOfTerm])
  }

  /// The figures of 2018 to 2021, when a least level of participation was asked for.
  fileprivate static func leastLevels(_ edition: OpenGovernmentEdition) -> EditionFigures {
    let dates = Citation(
      instrument: "OGP, Country and OGP Local Dates and Deadlines",
      link: "opengovpartnership.org/process/country-and-ogp-local-dates-and-deadlines", confidence: .verified)
    let review = Citation(
      instrument: "OGP, Procedural Review, thresholds of 2018 to 2021", confidence: .verified)
    let reviewer = Citation(
      instrument: "Independent Reporting Mechanism, products since 2018", confidence: .verified)
    let is2021 = edition == .from2021
    let amendment = Citation(
      instrument: "OGP Handbook 4.1 (2020), deadline for amending an action plan", confidence: .partlyVerified
    )
    return EditionFigures(
      edition: edition,
      due: CitedFigure(
        DueRule(
          day: DayOfYear(month: 8, day: 31), monthsAfterPrevious: nil, kept: .yearEnd, monthsToLetter: nil,
          isContraryAfterwards: true), dates),
      leastImplementationMonths: CitedFigure(20, dates),
      planYears: CitedFigure(
        is2021 ? [2, 3] : [2],
        Citation(
          instrument: "OGP, Action Plans", link: "opengovpartnership.org/how-it-works/action-plans",
          confidence: is2021 ? .derived : .verified)),
      refreshedYears: nil, noticeDays: nil, timelineDays: nil, selfAssessmentMonths: nil,
      selfAssessmentCommentDays: nil,
      selfAssessments: is2021
        ? nil
        : CitedFigure([.endOfTerm], Citation(instrument: "OGP Handbook 4.0 (2019)", confidence: .verified)),
      amendmentMonths: CitedFigure(12, amendment),
      commitments: nil, forumMonths: nil, meetingsPerYear: nil, repositoryUpdatesPerYear: nil,
      leastDevelopmentLevel: CitedFigure(.involve, review),
      leastImplementationLevel: CitedFigure(.inform, review),
      products: is2021
        ? currentProducts
        : [
          ProductClock(product: .designReport, start: .submission, months: nil, citation: reviewer),
          ProductClock(product: .implementationReport, start: .planEnd, months: nil, citation: reviewer),
        ])
  }

  /// The figures since 2022, of the five standards.
  fileprivate static var fiveStandards: EditionFigures {
    let standards = Citation.openGovernmentStandards(.verified)
    let memory = Citation.openGovernmentStandards(.fromMemory)
    let council = Citation(
      instrument:
        "OGP Steering Committee, resolution of 24 November 2021; Articles of Governance of June 2022",
      textDate: "2021-11-24", confidence: .verified)
    return EditionFigures(
      edition: .from2022,
      due: CitedFigure(
        DueRule(
          day: nil, monthsAfterPrevious: 12, kept: nil, monthsToLetter: nil, isContraryAfterwards: true),
        Citation(
          instrument: "OGP, Letters under procedural review", textDate: "2022-07-25", confidence: .verified)),
      leastImplementationMonths: nil, planYears: CitedFigure([2, 4], council),
      refreshedYears: CitedFigure(4, council), noticeDays: nil, timelineDays: CitedFigure(14, memory),
      selfAssessmentMonths: nil, selfAssessmentCommentDays: nil, selfAssessments: nil, amendmentMonths: nil,
      commitments: nil, forumMonths: CitedFigure(6, standards), meetingsPerYear: CitedFigure(2, standards),
      repositoryUpdatesPerYear: CitedFigure(2, memory), leastDevelopmentLevel: nil,
      leastImplementationLevel: nil,
      products: currentProducts)
  }

  /// The products for national plans since 2021.
  private static var currentProducts: [ProductClock] {
    let review = Citation(
      instrument: "Independent Reporting Mechanism, Action Plan Review",
      link: "opengovpartnership.org/documents/independent-reporting-mechanism-action-plan-review",
      confidence: .verified)
    return [
      ProductClock(product: .actionPlanReview, start: .submission, months: 4, citation: review),
      ProductClock(product: .midtermReview, start: .refreshMark, months: nil, citation: review),
      ProductClock(product: .resultsReport, start: .planEnd, months: 4, citation: review),
    ]
  }

  /// The products for local plans, and their clocks.
  ///
  /// That after a commitment runs from its completion, which the plan does not know; see
  /// ``endOfCommitmentMonths``.
  public static var localProducts: [ProductClock] {
    [
      ProductClock(
        product: .inceptionAssessment, start: .submission, months: 2,
        citation: localHandbook("3.5.1", .verified)),
      ProductClock(
        product: .endOfPlanAssessment, start: .planEnd, months: nil,
        citation: localHandbook(nil, .partlyVerified)),
    ]
  }

  /// Within how many months after the complete implementation of a commitment of a local plan it is assessed.
  public static var endOfCommitmentMonths: CitedFigure<Int> {
    CitedFigure(1, localHandbook("3.5.2", .verified))
  }

  /// How many commitments a local plan has at most.
  public static var mostLocalCommitments: CitedFigure<Int> { CitedFigure(5, localHandbook(nil, .fromMemory)) }

  private static func localHandbook(_ article: String?, _ confidence: Confidence) -> Citation {
    Citation(instrument: "OGP Local Handbook", article: article, confidence: confidence)
  }

  /// The products for plans of a level.
  public func products(of level: OpenGovernmentLevel) -> [ProductClock] {
    switch level {
    case .national: products
    case .local: Self.localProducts
    }
  }
}

extension Citation {
  /// The standards of participation and co-creation of the Open Government Partnership, in force since 2022.
  static func openGovernmentStandards(_ confidence: Confidence, standard: Int? = nil) -> Citation {
    Citation(
      instrument: "OGP Participation and Co-creation Standards", article: standard.map { "Standard \($0)" },
      link: "opengovpartnership.org/ogp-participation-co-creation-standards", textDate: "2021-11-24",
      validity: Period(openEndedFrom: "2022-01-01"), confidence: confidence)
  }
}
