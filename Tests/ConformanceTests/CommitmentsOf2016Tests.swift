import Participation
import ParticipationInterchange
import Testing

private let path = PublishedCommitments.of2016

/// Expected figures: the notes on the published tables, checked by a count in Python over the same file.
@Suite(
  "Commitments published in 2016", .enabled(if: ReferenceData.has(path), ReferenceData.absence(of: path)))
struct CommitmentsOf2016Tests {
  let read: CommitmentTable

  init() throws { read = try PublishedCommitments.read(path, as: .of2016) }

  @Test("All rows are read, with the official counts of every coding")
  func counts() {
    let rows = read.rows
    #expect(rows.count == 1_927 && rows.first?.row == 3 && rows.last?.row == 1_929)
    #expect(Set(rows.map(\.identity.country)).count == 61)
    // Country, plan and number are no key.
    #expect(rows.count - Set(rows.map(\.identity)).count == 49)
    #expect(
      rows.codes(\.midTerm.completion)
        == ["0": 20, "1": 49, "2": 196, "3": 647, "4": 509, "5": 435, "NR": 70, "NA": 1])
    #expect(
      rows.codes(\.midTerm.potentialImpact)
        == ["0": 109, "1": 624, "2": 665, "3": 297, "ND": 195, "NR": 37])
    #expect(rows.codes(\.midTerm.specificity) == ["0": 33, "1": 428, "2": 677, "3": 726, "NR": 63])
    #expect(rows.tally(\.figures.isRelevant) { "\($0)" } == ["true": 1_584, "false": 280, "NR": 63])
    #expect(
      rows.codes(\.endOfTerm.completion) == ["2": 7, "3": 20, "4": 16, "5": 11, "ND": 1_275, "NR": 598])
    #expect(
      rows.codes(\.endOfTerm.openGovernmentEffect) == ["1": 22, "2": 25, "3": 7, "ND": 1_275, "NR": 598])
    #expect(
      rows.tally(\.figures.stepsOfCompletion) { "\($0)" }
        == ["-2": 1, "-1": 6, "0": 33, "1": 12, "3": 2, "ND": 1_275, "NR": 598])
    #expect(
      rows.tally(\.years.submission) { "\($0)" } == ["2011": 186, "2012": 821, "2013": 322, "2014": 598])
  }

  @Test("The published numbers of stars are read")
  func stars() {
    let stars: [(KeyPath<PublishedFigures, Assessed<Bool>>, Int, Int)] = [
      (\.isStarredBeforeJune2014, 183, 792), (\.isStarredOf2015, 206, 867), (\.isStarred, 28, 590),
      (\.isStarredAtEndOfTerm, 1, 54),
    ]
    let wrong = stars.filter { path, starred, judged in
      let known = read.rows.compactMap { $0.figures[keyPath: path].value }
      return known.count { $0 } != starred || known.count != judged
    }
    #expect(wrong.isEmpty)
  }

  @Test("Every row has as many tags as its check sum says")
  func tags() {
    #expect(read.rows.count { $0.tags.count == $0.figures.tagCount.value } == 1_927)
    #expect(!read.findings.contains { if case .tagCountDiffers = $0.problem { true } else { false } })
    let marginalized = read.rows.count {
      if case .of2016(let tags) = $0.tags { tags[.marginalizedCommunities] == .notReviewed } else { false }
    }
    #expect(marginalized == 1_927)
  }

  @Test("What is wrong in the codings is found as often as it is known to be")
  func defects() {
    let problems = read.findings.map { "\($0.column?.name ?? "") \($0.problem)" }
    let counts = Dictionary(grouping: problems) { $0 }.mapValues(\.count)
    let differ: [String: Int] = counts.filter {
      $0.key.contains("wordsAndCodeDiffer") || $0.key.contains("wordsUnknown")
    }
    #expect(
      differ == [
        "Potential impact wordsAndCodeDiffer(words: \"NR\", code: \"3\")": 13,
        "Potential impact wordsUnknown(\"Unclear\", code: Optional(\"0\"))": 7,
        "Specificity wordsAndCodeDiffer(words: \"None\", code: \"1\")": 13,
        "Specificity wordsAndCodeDiffer(words: \"NR\", code: \"1\")": 6,
        "Completion (progress report) wordsAndCodeDiffer(words: \"c. Substantial\", code: \"2\")": 2,
        "Completion (progress report) wordsAndCodeDiffer(words: \"b. Limited\", code: \"2\")": 2,
      ])
    #expect(
      counts.filter { $0.key.contains("spelling") } == [
        "Completion (progress report) spellingUnusual(\"a. Not Started\", usual: \"a. Not started\")": 1,
        "Completion (end of term) spellingUnusual(\"a. Not Started\", usual: \"a. Not started\")": 7,
      ])
    #expect(!problems.contains { $0.contains("codeUnknown") || $0.contains("columnMissing") })
    // A flag that is a number of parts, and labels of clusters that a spreadsheet has made dates of.
    let compounds = counts.filter { $0.key.contains("valueUnknown") }
    #expect(compounds.keys.allSatisfy { $0.hasPrefix("Compound ") } && compounds.values.reduce(0, +) == 18)
    let labels = counts.filter { $0.key.contains("label") }
    #expect(
      labels == [
        "Cluster labelTurnedIntoDate(\"04/22/2016\")": 5, "Cluster labelTurnedIntoDate(\"04/27/2016\")": 2,
        "Cluster labelTurnedIntoDate(\"12/21/2016\")": 2,
      ])
  }

  @Test("Dates that are ambiguous, impossible or in words are found")
  func dates() {
    let impossible = read.findings.compactMap { finding in
      if case .dateImpossible(let text) = finding.problem { text } else { nil }
    }
    #expect(impossible.sorted() == ["2/29/2014", "31/9/2014"])
    #expect(read.findings.count { if case .dateAmbiguous = $0.problem { true } else { false } } == 1_409)
    #expect(read.findings.count { if case .dateNotUnderstood = $0.problem { true } else { false } } == 10)
  }

  @Test("Cross tables are the published ones")
  func crossTables() {
    #expect(
      read.rows.crossTable(\.midTerm.specificity, \.midTerm.completion) == [
        [0, 5, 9, 10, 3, 6], [3, 31, 59, 170, 85, 74], [3, 9, 75, 252, 193, 145], [14, 4, 53, 215, 228, 210],
      ])
    #expect(
      read.rows.crossTable(\.midTerm.potentialImpact, \.midTerm.completion) == [
        [1, 11, 22, 24, 19, 32], [2, 21, 65, 222, 165, 149], [5, 12, 69, 250, 211, 118],
        [4, 3, 37, 107, 76, 57],
      ])
    // From mid-term to the end: 54 commitments, 7 of which went back.
    #expect(
      read.rows.crossTable(\.midTerm.completion, \.endOfTerm.completion) == [
        [0, 0, 0, 0, 0, 0], [0, 0, 2, 0, 2, 0], [0, 0, 3, 1, 0, 0], [0, 0, 1, 14, 3, 0], [0, 0, 1, 5, 11, 6],
        [0, 0, 0, 0, 0, 5],
      ])
    let changes = read.rows.map { $0.endOfTerm.changeInCompletion(since: $0.midTerm) }
    #expect(changes.count { $0 == .known(.decrease) } == 7)
  }

  @Test("The change in completion follows from the two reports in every row")
  func change() {
    let differing = read.rows.filter {
      $0.endOfTerm.stepsOfCompletion(since: $0.midTerm).value != $0.figures.stepsOfCompletion.value
    }
    #expect(differing.isEmpty)
  }

  @Test("Commitments that were not started changed nothing, as far as this table goes")
  func consequences() {
    #expect(read.rows.allSatisfy { $0.endOfTerm.findings.isEmpty })
    let notStarted = read.rows.filter { $0.endOfTerm.completion == .known(.notStarted) }
    #expect(notStarted.allSatisfy { $0.endOfTerm.openGovernmentEffect == .known(.didNotChange) })
  }

  @Test("Written in the layout of 2016, the commitments read back the same")
  func roundTrip() {
    let again = CommitmentTable.read(Table(commitmentsIn2016Layout: read.rows))
    let rows = again.rows.map { row in
      var moved = row
      moved.row += 1
      return moved
    }
    #expect(rows == read.rows)
    #expect(!again.findings.contains { if case .wordsAndCodeDiffer = $0.problem { true } else { false } })
  }
}
