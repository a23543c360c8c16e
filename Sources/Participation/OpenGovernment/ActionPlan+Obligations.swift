extension ActionPlan {
  /// What somebody can owe while an action plan exists.
  public enum Duty: String, ProcessName {
    /// Upload the plan.
    case deliver
    /// Publish a repository of documents.
    case publishRepository
    /// Bring the repository up to date.
    case updateRepository
    /// Publish a website.
    case publishWebsite
    /// Publish the plan in a language.
    case publishLanguage
    /// Hold the next meeting of the forum.
    case meetForum
    /// Say what became of a contribution.
    case respond
    /// Present results to civil society and collect its comments.
    case presentResults
    /// Refresh the plan.
    case refresh
    /// Publish the mid-term self-assessment.
    case publishMidTermSelfAssessment
    /// Publish the end-of-term self-assessment.
    case publishEndSelfAssessment
    /// Publish a product of the reviewer.
    case publishAssessment
  }

  /// Who is responsible for a duty.
  public static func responsible(for duty: Duty) -> Role? {
    switch duty {
    case .deliver, .publishRepository, .updateRepository, .publishWebsite, .publishLanguage, .meetForum,
      .presentResults:
      .contactPoint
    case .respond, .refresh, .publishMidTermSelfAssessment, .publishEndSelfAssessment: .competentBody
    case .publishAssessment: .independentReviewer
    }
  }

  /// What is owed on a day, by the clocks of the edition.
  ///
  /// In this order: delivery, repository, website and languages, the forum, answers, meetings on results, the
  /// refresh, self-assessments, products of the reviewer. A year of implementation that had too few meetings
  /// stays overdue, a meeting an obligation. Complexity: O(contributions + meetings + assessments).
  public func obligations(on day: Day) -> [Obligation<ActionPlan>] {
    switch stage {
    case .announced, .coCreating, .drafted, .consulted, .adopted:
      deliveryObligations + publicationObligations + forumObligations + answerObligations
    case .submitted, .implementing, .refreshing:
      publicationObligations + languageObligations + forumObligations + answerObligations
        + meetingObligations(on: day) + refreshObligations + reportObligations(on: day)
    case .ended: languageObligations + reportObligations(on: day)
    case .assessed: reportObligations(on: day)
    case .closed, .withdrawn: []
    }
  }

  private var figures: EditionFigures { charter.edition.figures }

  private var isNational: Bool { charter.level == .national }

  private var deliveryObligations: [Obligation<ActionPlan>] {
    guard let due else { return [] }
    return [
      Obligation(
        .deliver, since: foundingDay, due: charter.edition.lastDay(of: due), citation: figures.due.citation)
    ]
  }

  /// The day since which what holds for the whole cycle is owed.
  private var foundingDay: Day { dates.coCreation ?? dates.draft ?? position.since }

  private var publicationObligations: [Obligation<ActionPlan>] {
    guard isNational else { return [] }
    var owed: [Obligation<ActionPlan>] = []
    let since = foundingDay
    if let updates = figures.repositoryUpdatesPerYear {
      if let repository {
        let latest = repositoryUpdates.last ?? repository.day
        owed.append(
          Obligation(
            .updateRepository, since: latest,
            due: latest.adding(months: 12 / max(1, updates.value), policy: .clamp),
            citation: updates.citation))
      } else {
        owed.append(
          Obligation(
            .publishRepository, since: since, due: nil,
            citation: .openGovernmentStandards(.verified, standard: 2)))
      }
      if website == nil {
        owed.append(
          Obligation(
            .publishWebsite, since: since, due: nil,
            citation: .openGovernmentStandards(.verified, standard: 2)))
      }
    } else if let level = figures.leastDevelopmentLevel, repository == nil {
      owed.append(Obligation(.publishRepository, since: since, due: nil, citation: level.citation))
    }
    return owed
  }

  private var languageObligations: [Obligation<ActionPlan>] {
    guard isNational, let submission = dates.submission else { return [] }
    return missingLanguages.map {
      Obligation(
        .publishLanguage, about: Reference(.languageVersion, $0), since: submission, due: nil,
        citation: .actionPlanLanguages)
    }
  }

  private var forumObligations: [Obligation<ActionPlan>] {
    guard isNational, let months = figures.forumMonths, let start = dates.coCreation else { return [] }
    let latest = meetings.last?.day ?? start
    return [
      Obligation(
        .meetForum, since: latest, due: latest.adding(months: months.value, policy: .clamp),
        citation: months.citation)
    ]
  }

  private var answerObligations: [Obligation<ActionPlan>] {
    guard isNational, figures.forumMonths != nil else { return [] }
    return unanswered.compactMap { name in
      contributions[name].map {
        Obligation(
          .respond, about: Reference(.contribution, name), since: $0.day, due: dates.adoption,
          citation: .openGovernmentStandards(.verified, standard: 4))
      }
    }
  }

  private func meetingObligations(on day: Day) -> [Obligation<ActionPlan>] {
    guard isNational, let needed = figures.meetingsPerYear else { return [] }
    return implementationYears(on: day).flatMap { year in
      let held = meetings.count { $0.value.countsForImplementation && year.contains($0.day) }
      return repeatElement(
        Obligation<ActionPlan>(
          .presentResults, since: year.first, due: year.last, citation: needed.citation),
        count: max(0, needed.value - held))
    }
  }

  private var refreshObligations: [Obligation<ActionPlan>] {
    guard let mark = refreshMark, dates.refreshed == nil, let began = dates.implementation
    else { return [] }
    return [Obligation(.refresh, since: began, due: mark, citation: figures.refreshedYears?.citation)]
  }

  private func reportObligations(on day: Day) -> [Obligation<ActionPlan>] {
    selfAssessmentObligations(on: day) + productObligations(on: day)
  }

  private func selfAssessmentObligations(on day: Day) -> [Obligation<ActionPlan>] {
    guard isNational, let owed = figures.selfAssessments else { return [] }
    return owed.value.compactMap { moment in
      guard !selfAssessments.contains(where: { $0.value.moment == moment }) else { return nil }
      switch moment {
      case .midTerm:
        let year = lastDay(ofYear: 1)
        guard year <= day else { return nil }
        return Obligation(
          .publishMidTermSelfAssessment, since: year,
          due: figures.selfAssessmentMonths.map { year.adding(months: $0.value, policy: .clamp) },
          citation: owed.citation)
      case .endOfTerm:
        guard last <= day else { return nil }
        return Obligation(.publishEndSelfAssessment, since: last, due: nil, citation: owed.citation)
      }
    }
  }

  private func productObligations(on day: Day) -> [Obligation<ActionPlan>] {
    figures.products(of: charter.level).compactMap { clock in
      guard !assessments.contains(where: { $0.value.product == clock.product }),
        let start = start(of: clock), start <= day
      else { return nil }
      return Obligation(
        .publishAssessment, about: Reference(.reviewProduct, clock.product.identifier), since: start,
        due: clock.months.map { start.adding(months: $0, policy: .clamp) }, citation: clock.citation)
    }
  }

  /// The day from which the time for a product of the reviewer runs; `nil` where it never does, or not yet.
  public func start(of clock: ProductClock) -> Day? {
    switch clock.start {
    case .submission: dates.submission
    case .year(let year): year <= charter.years ? lastDay(ofYear: year) : nil
    case .refreshMark: refreshMark
    case .planEnd: last
    }
  }

  /// The languages in which the plan is owed and cannot be read: the administrative ones, then English.
  public var missingLanguages: [Identifier<LanguageTag>] {
    let owed = charter.languages.contains("en") ? charter.languages : charter.languages + ["en"]
    return owed.filter { !languages.contains($0) }
  }
}

extension Citation {
  /// That a plan is published in the administrative language and in English.
  static var actionPlanLanguages: Citation {
    Citation(instrument: "OGP, Develop a National Action Plan", confidence: .verified)
  }
}
