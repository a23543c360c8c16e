import Participation

/// The cells of the row that is being read.
struct CommitmentCells {
  let cells: TableCells
  var places: Range<Int>
  /// The number of the row, from 1.
  var number: Int

  /// How many bytes a cell has and the first of them, without a copy of any; 0 in place of a first that there
  /// is not.
  func beginning(_ column: TableColumn) -> (count: Int, first: UInt8)? {
    guard column.number <= places.count else { return nil }
    let range = cells.bytes(ofCell: places.lowerBound + column.number - 1)
    return (range.count, range.isEmpty ? 0 : cells.bytes[range.lowerBound])
  }

  func text(_ column: TableColumn?) -> String? {
    guard let column, column.number <= places.count else { return nil }
    return cells.text(at: places.lowerBound + column.number - 1)
  }
}

/// Goes over the rows of a table once; what a pair of texts means is found out once for every pair.
struct CommitmentTableReader {
  private let edition: CommitmentTableEdition
  private let rows: Range<Int>
  private let width: Int
  private let columns: CommitmentColumns
  private var variables: CommitmentVariables
  private var dates: [String: PublishedDateMeaning] = [:]
  private var cells: CommitmentCells
  private(set) var findings: CommitmentTableFindings

  init(table: Table, edition: CommitmentTableEdition, findings: CommitmentTableFindings) {
    self.edition = edition
    let header = table.rowsBeforeHeader
    rows = min(header + 1, table.cells.rowCount)..<table.cells.rowCount
    width = header < table.cells.rowCount ? table.cells.cells(ofRow: header).count : 0
    var finder = CommitmentColumnFinder(table: table, findings: findings)
    columns = CommitmentColumns(edition: edition, finder: &finder)
    variables = CommitmentVariables(edition: edition, finder: &finder)
    cells = CommitmentCells(cells: table.cells, places: 0..<0, number: header + 1)
    self.findings = finder.findings
  }

  mutating func read() -> [PublishedCommitment] {
    var result: [PublishedCommitment] = []
    result.reserveCapacity(rows.count)
    for row in rows {
      cells.places = cells.cells.cells(ofRow: row)
      cells.number = row + 1
      if cells.places.count != width { note(.ragged(cells.places.count, expected: width)) }
      if let commitment = readRow() { result.append(commitment) }
    }
    return result
  }

  private mutating func note(_ problem: CommitmentTableProblem, _ column: TableColumn? = nil) {
    findings.note(problem, row: cells.number, column: column)
  }

  private mutating func readRow() -> PublishedCommitment? {
    let country = cells.text(columns.country) ?? ""
    let plan = cells.text(columns.plan) ?? ""
    if country.isEmpty && plan.isEmpty {
      note(.noCommitment)
      return nil
    }
    let identity = PublishedIdentity(
      country: country, plan: plan, number: label(columns.number), identifier: cells.text(columns.identifier),
      planIdentifier: cells.text(columns.planIdentifier))
    let midTerm = readMidTerm()
    let tags = readTags()
    let figures = readFigures()
    if let published = figures.tagCount.value, let counted = tags.count, published != counted {
      note(.tagCountDiffers(published: published, counted: counted), columns.tagCount)
    }
    let lensed = withLens(midTerm, relevance: figures.isRelevant)
    return PublishedCommitment(
      row: cells.number, identity: identity, title: cells.text(columns.title) ?? "",
      lead: cells.text(columns.lead) ?? "", supporting: cells.text(columns.supporting) ?? "",
      start: date(columns.start), end: date(columns.end), years: readYears(),
      isCompound: flag(columns.compound), cluster: label(columns.cluster), midTerm: lensed,
      endOfTerm: readEndOfTerm(after: lensed),
      projectedCompletion: Self.coded(&variables.projectedCompletion, cells, &findings), tags: tags,
      figures: figures)
  }

  private mutating func readMidTerm() -> CommitmentAssessment {
    CommitmentAssessment(
      specificity: Self.coded(&variables.specificity, cells, &findings),
      isVerifiable: Self.coded(&variables.verifiable, cells, &findings),
      valueRelevance: AssessedByValue(
        accessToInformation: flag(columns.information), civicParticipation: flag(columns.participation),
        publicAccountability: flag(columns.accountability), technology: flag(columns.technology)),
      potentialImpact: Self.coded(&variables.impact, cells, &findings),
      potentialForResults: Self.coded(&variables.results, cells, &findings),
      completion: Self.coded(&variables.completion, cells, &findings))
  }

  private mutating func readEndOfTerm(after midTerm: CommitmentAssessment) -> CommitmentAssessment {
    var result = midTerm
    result.completion = Self.coded(&variables.completionAtEnd, cells, &findings)
    result.earlyResults = Self.coded(&variables.earlyResults, cells, &findings)
    result.openGovernmentEffect = Self.coded(&variables.effect, cells, &findings)
    result.effectPerValue = AssessedByValue(
      accessToInformation: Self.coded(&variables.effectOnInformation, cells, &findings),
      civicParticipation: Self.coded(&variables.effectOnParticipation, cells, &findings),
      publicAccountability: Self.coded(&variables.effectOnAccountability, cells, &findings))
    result.isCarriedForward = flag(columns.carriedForward)
    return result
  }

  /// From 2020 on the column of relevance holds the lens, and those of the values have no data.
  private func withLens(_ assessment: CommitmentAssessment, relevance: Assessed<Bool>) -> CommitmentAssessment
  {
    guard edition == .of2024, assessment.valueRelevance == AssessedByValue() else { return assessment }
    var result = assessment
    result.hasLens = relevance
    return result
  }

  private mutating func readFigures() -> PublishedFigures {
    PublishedFigures(
      isReviewed: flag(columns.reviewed), isRelevant: flag(columns.relevant),
      isStarredBeforeJune2014: flag(columns.starBeforeJune2014), isStarredOf2015: flag(columns.starOf2015),
      isStarred: flag(columns.star), isStarredAtEndOfTerm: flag(columns.starAtEnd),
      stepsOfCompletion: Self.coded(&variables.change, cells, &findings),
      tagCount: number(columns.tagCount, within: 0...1000),
      rawCompletion: Self.coded(&variables.rawCompletion, cells, &findings),
      maxCompletion: number(columns.maxCompletion, within: 0...3),
      hasHighCompletion: flag(columns.highCompletion), hasHighAmbition: flag(columns.highAmbition),
      hasHighResult: flag(columns.highResult), score: Self.coded(&variables.score, cells, &findings),
      bindingConstraint: Self.coded(&variables.bindingConstraint, cells, &findings))
  }

  private mutating func readYears() -> PublishedYears {
    PublishedYears(
      submission: number(columns.submissionYear, within: 2000...2100),
      planEnd: number(columns.planEndYear, within: 2000...2100),
      progressReport: number(columns.progressReportYear, within: 2000...2100),
      endOfTermReport: number(columns.endOfTermReportYear, within: 2000...2100))
  }

  private mutating func readTags() -> PublishedTags {
    guard let tags = columns.tags else { return .notPublished }
    var states: [Assessed<Bool>] = []
    states.reserveCapacity(tags.count)
    for column in tags { states.append(flag(column)) }
    return switch edition {
    case .of2015, .of2016: .of2016(TagAssignment(inOrder: states))
    case .of2024: .of2024(TagAssignment(inOrder: states))
    }
  }

  private static func coded<Value>(
    _ variable: inout CodedCells<Value>?, _ cells: CommitmentCells, _ findings: inout CommitmentTableFindings
  ) -> Assessed<Value> {
    guard let (words, code) = variable.map({ ($0.words, $0.code) }),
      let reading = variable?.read(words: cells.text(words), code: cells.text(code))
    else { return .noData }
    for (problem, isAboutCode) in reading.problems {
      findings.note(problem, row: cells.number, column: isAboutCode ? code : words)
    }
    return reading.value
  }

  private mutating func flag(_ column: TableColumn?) -> Assessed<Bool> {
    guard let column, let (count, first) = cells.beginning(column) else { return .noData }
    if count == 1 {
      if first == 0x30 { return .known(false) }
      if first == 0x31 { return .known(true) }
    }
    let text = cells.text(column) ?? ""
    if let mark = Assessed<Bool>(mark: text) { return mark }
    note(.valueUnknown(text), column)
    return .noData
  }

  private mutating func number(_ column: TableColumn?, within range: ClosedRange<Int>) -> Assessed<Int> {
    guard let column, let text = cells.text(column) else { return .noData }
    if let number = Int(text), range.contains(number) { return .known(number) }
    if let mark = Assessed<Int>(mark: text) { return mark }
    note(.valueUnknown(text), column)
    return .noData
  }

  private mutating func date(_ column: TableColumn?) -> PublishedDate {
    guard let column, let text = cells.text(column) else {
      return PublishedDate("")
    }
    let known = dates[text]
    let meaning = known ?? PublishedDateMeaning(text, isMonthFirst: edition == .of2024)
    if known == nil { dates[text] = meaning }
    switch meaning {
    case .eitherDay: note(.dateAmbiguous(text), column)
    case .impossible: note(.dateImpossible(text), column)
    case .notUnderstood: note(.dateNotUnderstood(text), column)
    case .day, .month, .quarter, .year, .ongoing, .notSpecified, .unknown: break
    }
    return PublishedDate(text: text, meaning: meaning)
  }

  /// A label as it stands, noted where a spreadsheet has changed it.
  private mutating func label(_ column: TableColumn?) -> String {
    guard let column, let text = cells.text(column) else { return "" }
    let length = text.utf8.count
    if length >= 8, length <= 32 {
      if text.utf8.contains(0x2F) {
        switch PublishedDateMeaning(text) {
        case .day, .eitherDay, .impossible: note(.labelTurnedIntoDate(text), column)
        case .month, .quarter, .year, .ongoing, .notSpecified, .unknown, .notUnderstood: break
        }
      } else if let point = text.utf8.firstIndex(of: 0x2E), text.utf8[point...].count > 10,
        Double(text) != nil
      {
        note(.labelInexact(text), column)
      }
    }
    return text
  }
}
