/// An organisation that takes part: an association, an institution, a company, a body of a municipality.
public struct Organisation: Hashable, Sendable, Serializable {
  /// The name by which the library knows the organisation.
  public let id: Identifier<Organisation>
  /// The name by which people know it.
  public let name: LocalizedText
  /// The part of society for which it speaks.
  public let sector: Sector
  /// Where it has its seat, or the territory that it governs.
  public let territory: Identifier<Territory>?
  /// What kind of organisation it is within its sector, in the words of whoever keeps the record, such as
  /// “association” or “ministry”.
  public let kind: LocalizedText?

  /// An organisation.
  public init(
    id: Identifier<Organisation>, name: LocalizedText, sector: Sector,
    territory: Identifier<Territory>? = nil, kind: LocalizedText? = nil
  ) {
    self.id = id
    self.name = name
    self.sector = sector
    self.territory = territory
    self.kind = kind
  }
}
