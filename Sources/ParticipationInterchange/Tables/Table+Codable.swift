public import Participation

extension Table: Serializable {
  private static let format = "participation.table"
  private static let version = 1

  private enum CodingKeys: String, CodingKey {
    case format, version, rowsBeforeHeader, text
  }

  /// Writes the table as the text of ``csv(separator:)`` in an envelope with a format and a version.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(Self.format, forKey: .format)
    try container.encode(Self.version, forKey: .version)
    try container.encode(rowsBeforeHeader, forKey: .rowsBeforeHeader)
    try container.encode(csv(), forKey: .text)
  }

  /// Reads the table from its envelope.
  ///
  /// - Throws: `DecodingError.dataCorrupted` where the format, the version or the number of rows above the
  ///   header is another than this library writes, or where quotes in the text make no sense.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let format = try container.decode(String.self, forKey: .format)
    guard format == Self.format else {
      throw DecodingError.dataCorruptedError(
        forKey: .format, in: container, debugDescription: "The format is “\(format)”, not “\(Self.format)”.")
    }
    let version = try container.decode(Int.self, forKey: .version)
    guard version == Self.version else {
      throw DecodingError.dataCorruptedError(
        forKey: .version, in: container, debugDescription: "Version \(version) is not known; 1 is.")
    }
    let above = try container.decode(Int.self, forKey: .rowsBeforeHeader)
    let text = try container.decode(String.self, forKey: .text)
    let reading = Table.read(
      text,
      as: TableFormat(rowsBeforeHeader: above, columnLimit: .max, cellLimit: .max, findingLimit: .max))
    guard above >= 0, above <= reading.table.cells.rowCount else {
      throw DecodingError.dataCorruptedError(
        forKey: .rowsBeforeHeader, in: container,
        debugDescription:
          "\(above) rows cannot stand above the header: there are \(reading.table.cells.rowCount).")
    }
    if let finding = reading.findings.first(where: \.problem.isAboutQuotes) {
      throw DecodingError.dataCorruptedError(
        forKey: .text, in: container, debugDescription: finding.description)
    }
    self = reading.table
  }
}

extension TableProblem {
  fileprivate var isAboutQuotes: Bool {
    switch self {
    case .quoteUnterminated, .quoteInPlainCell, .textAfterQuote: true
    case .noHeader, .headerBlank, .headerRepeated, .columnMissing, .ragged, .tooManyCells, .cellTooLong,
      .invalidUTF8, .nul:
      false
    }
  }
}
