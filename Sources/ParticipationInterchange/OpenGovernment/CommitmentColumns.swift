import Participation

/// The columns of a layout that are read cell by cell; `nil` for what the table does not have.
struct CommitmentColumns {
  let identifier: TableColumn?
  let country: TableColumn?
  let plan: TableColumn?
  let planIdentifier: TableColumn?
  let number: TableColumn?
  let title: TableColumn?
  let lead: TableColumn?
  let supporting: TableColumn?
  let start: TableColumn?
  let end: TableColumn?
  let submissionYear: TableColumn?
  let planEndYear: TableColumn?
  let progressReportYear: TableColumn?
  let endOfTermReportYear: TableColumn?
  let compound: TableColumn?
  let cluster: TableColumn?
  let information: TableColumn?
  let participation: TableColumn?
  let accountability: TableColumn?
  let technology: TableColumn?
  let relevant: TableColumn?
  let carriedForward: TableColumn?
  let reviewed: TableColumn?
  let starBeforeJune2014: TableColumn?
  let starOf2015: TableColumn?
  let star: TableColumn?
  let starAtEnd: TableColumn?
  let maxCompletion: TableColumn?
  let highCompletion: TableColumn?
  let highAmbition: TableColumn?
  let highResult: TableColumn?
  let tagCount: TableColumn?
  /// The columns of the tags in the order of the taxonomy; `nil` where the table has none of them.
  let tags: [TableColumn?]?

  init(edition: CommitmentTableEdition, finder: inout CommitmentColumnFinder) {
    let names = edition.names
    identifier = finder.optional(names.identifier)
    country = finder.required(names.country)
    plan = finder.required(names.plan)
    planIdentifier = finder.optional(names.planIdentifier)
    number = finder.required(names.number)
    title = finder.optional(names.title)
    lead = finder.optional(names.lead)
    supporting = finder.optional(names.supporting)
    start = finder.optional(names.start)
    end = finder.optional(names.end)
    submissionYear = finder.optional(names.submissionYear)
    planEndYear = finder.optional(names.planEndYear)
    progressReportYear = finder.optional(names.progressReportYear)
    endOfTermReportYear = finder.optional(names.endOfTermReportYear)
    compound = finder.optional(names.compound)
    cluster = finder.optional(names.cluster)
    information = finder.required(names.information)
    participation = finder.required(names.participation)
    accountability = finder.required(names.accountability)
    technology = finder.required(names.technology)
    relevant = finder.required(names.relevant)
    carriedForward = finder.optional(names.carriedForward)
    reviewed = finder.optional(names.reviewed)
    starBeforeJune2014 = finder.optional(names.starBeforeJune2014)
    starOf2015 = finder.optional(names.starOf2015)
    star = finder.optional(names.star)
    starAtEnd = finder.optional(names.starAtEnd)
    maxCompletion = finder.optional(names.maxCompletion)
    highCompletion = finder.optional(names.highCompletion)
    highAmbition = finder.optional(names.highAmbition)
    highResult = finder.optional(names.highResult)
    tagCount = finder.optional(names.tagCount) ?? Self.sum(finder.table, edition)
    tags = Self.tags(edition, &finder)
  }

  /// The layout of 2015 names its sum of tags above the header.
  private static func sum(_ table: Table, _ edition: CommitmentTableEdition) -> TableColumn? {
    guard edition == .of2015, let place = table.preamble.first?.cells.firstIndex(of: "Sum") else {
      return nil
    }
    return TableColumn(name: "Sum", number: place + 1)
  }

  private static func tags(
    _ edition: CommitmentTableEdition, _ finder: inout CommitmentColumnFinder
  ) -> [TableColumn?]? {
    let names: [String?] =
      switch edition {
      case .of2015: PolicyTag2016.allCases.map(\.publishedNameOf2015)
      case .of2016: PolicyTag2016.allCases.map(\.publishedName)
      case .of2024: PolicyTag.allCases.map(\.publishedName)
      }
    guard names.contains(where: { finder.optional($0) != nil }) else { return nil }
    return names.map { finder.required($0) }
  }
}
