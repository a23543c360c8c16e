public import Participation

/// The layout of a published table of commitments: how its columns are called and what its numbers mean.
///
/// Source: commitment tables of the Open Government Partnership.
public enum CommitmentTableEdition: String, CaseIterable, Hashable, Sendable, Serializable {
  /// May 2015: two rows above the rows of data, completion 1 to 4.
  case of2015
  /// Mid-2016: two rows above the rows of data, completion 0 to 5.
  case of2016
  /// 2024: one row above the rows of data, derived columns among the others.
  case of2024

  /// The layout of a table by its header; `nil` where none is recognised.
  public init?(recognising table: Table) {
    let edition = Self.allCases.first { table.column(named: $0.mark) != nil }
    guard let edition else { return nil }
    self = edition
  }

  /// A column that no other layout has.
  private var mark: String {
    switch self {
    case .of2015: "_Actual Completion"
    case .of2016: "Comm No"
    case .of2024: "Commitment Unique Identifier"
    }
  }

  /// The layout of the text, as it is published.
  public var format: TableFormat {
    switch self {
    case .of2015, .of2016: TableFormat(rowsBeforeHeader: 1)
    case .of2024: TableFormat()
    }
  }

  var names: CommitmentColumnNames {
    switch self {
    case .of2015: .of2015
    case .of2016: .of2016
    case .of2024: .of2024
    }
  }
}
