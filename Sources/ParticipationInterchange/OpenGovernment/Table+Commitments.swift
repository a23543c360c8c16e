import Participation

extension Table {
  /// Commitments in the layout of 2016, without the row above the header.
  ///
  /// Reading it gives the same commitments, as far as the layout goes: it has columns neither for
  /// verifiability, potential for results, early results and the effect per value, nor for the figures of
  /// 2024 and the tags of other taxonomies. Where words and number differed, both are now those of the
  /// number. Tags have columns where any commitment has tags of this taxonomy.
  public init(commitmentsIn2016Layout commitments: [PublishedCommitment]) {
    let hasTags = commitments.contains { if case .of2016 = $0.tags { true } else { false } }
    let names = CommitmentColumnNames.of2016
    let tags = hasTags ? PolicyTag2016.allCases : []
    let coded = [
      names.specificity, names.impact, names.completion, names.completionAtEnd, names.change, names.effect,
    ]
    let header: [String?] =
      [
        names.country, names.plan, names.number, names.title, names.lead, names.supporting, names.start,
        names.end,
        names.submissionYear, names.progressReportYear, names.endOfTermReportYear, names.compound,
        names.cluster,
      ] + coded.flatMap { [$0?.words, $0?.code] }
      + [
        names.information, names.participation, names.accountability, names.technology, names.relevant,
        names.reviewed, names.starBeforeJune2014, names.starOf2015, names.star, names.starAtEnd,
      ] + tags.map(\.publishedName) + (hasTags ? [names.tagCount] : [])
    self.init(
      header: header.compactMap(\.self),
      rows: commitments.map { Self.cells(of: $0, tags: tags) })
  }

  private static func cells(of row: PublishedCommitment, tags: [PolicyTag2016]) -> [String] {
    let edition = CommitmentTableEdition.of2016
    let values = row.midTerm.valueRelevance
    let figures = row.figures
    var cells = [
      row.identity.country, row.identity.plan, row.identity.number, row.title, row.lead, row.supporting,
      row.start.text, row.end.text, cell(row.years.submission, String.init),
      cell(row.years.progressReport, String.init), cell(row.years.endOfTermReport, String.init),
      flag(row.isCompound), row.cluster,
    ]
    cells += pair(row.midTerm.specificity, edition.specificity)
    cells += pair(row.midTerm.potentialImpact, edition.impact)
    cells += pair(row.midTerm.completion, edition.completion)
    cells += pair(row.endOfTerm.completion, edition.completion)
    cells.append(cell(figures.stepsOfCompletion) { edition.change.text(ChangeInCompletion(steps: $0)) })
    cells.append(cell(figures.stepsOfCompletion, String.init))
    cells += pair(row.endOfTerm.openGovernmentEffect, edition.effect)
    cells += [
      flag(values.accessToInformation), flag(values.civicParticipation), flag(values.publicAccountability),
      flag(values.technology), flag(figures.isRelevant), flag(figures.isReviewed),
      flag(figures.isStarredBeforeJune2014), flag(figures.isStarredOf2015), flag(figures.isStarred),
      flag(figures.isStarredAtEndOfTerm),
    ]
    if !tags.isEmpty {
      let own = if case .of2016(let own) = row.tags { own } else { TagAssignment<PolicyTag2016>(inOrder: []) }
      cells += tags.map { flag(own[$0]) }
      cells.append(cell(figures.tagCount, String.init))
    }
    return cells
  }

  private static func pair<Value>(_ value: Assessed<Value>, _ spelling: AssessmentSpelling<Value>) -> [String]
  {
    [cell(value, spelling.text), cell(value) { String($0.code) }]
  }

  private static func flag(_ value: Assessed<Bool>) -> String { cell(value) { $0 ? "1" : "0" } }

  private static func cell<Value>(_ value: Assessed<Value>, _ text: (Value) -> String) -> String {
    switch value {
    case .known(let value): text(value)
    case .noData: "ND"
    case .notReviewed: "NR"
    case .notApplicable: "NA"
    }
  }
}
