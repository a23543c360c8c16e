import Foundation
import Participation
import ParticipationInterchange
import Testing

/// The published tables of commitments, read.
enum PublishedCommitments {
  static let of2015 = "data/ogp/commitments2015.csv"
  static let of2016 = "data/ogp/commitments2016.csv"
  static let serbiaOf2024 = "data/ogp/serbia_openparliament2024.csv"

  static func table(_ path: String, as edition: CommitmentTableEdition) throws -> Table {
    let bytes = [UInt8](try Data(contentsOf: ReferenceData.file(path)))
    return Table.read(bytes: bytes, as: edition.format).table
  }

  static func read(_ path: String, as edition: CommitmentTableEdition) throws -> CommitmentTable {
    let table = try table(path, as: edition)
    try #require(CommitmentTableEdition(recognising: table) == edition)
    return CommitmentTable.read(table)
  }
}

extension Sequence {
  /// How often each value or mark occurs: known values by what is given, unknown ones by their mark.
  func tally<Value>(_ value: (Element) -> Assessed<Value>, _ name: (Value) -> String) -> [String: Int] {
    reduce(into: [:]) { tally, element in
      switch value(element) {
      case .known(let known): tally[name(known), default: 0] += 1
      case .noData: tally["ND", default: 0] += 1
      case .notReviewed: tally["NR", default: 0] += 1
      case .notApplicable: tally["NA", default: 0] += 1
      }
    }
  }

  /// The same by the published numbers.
  func codes<Value: AssessmentValue>(_ value: (Element) -> Assessed<Value>) -> [String: Int] {
    tally(value) { String($0.code) }
  }

  /// How often each pair of numbers occurs where both are known; rows by the first, columns by the second.
  func crossTable<First: AssessmentValue, Second: AssessmentValue>(
    _ first: (Element) -> Assessed<First>, _ second: (Element) -> Assessed<Second>
  ) -> [[Int]] {
    var counts = Array(
      repeating: Array(repeating: 0, count: Second.allCases.count), count: First.allCases.count)
    for element in self {
      if let row = first(element).value, let column = second(element).value {
        counts[row.code][column.code] += 1
      }
    }
    return counts
  }
}
