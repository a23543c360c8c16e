/// A change to a plan after its submission: why, what was written before and after, and which commitments
/// came and went.
///
/// Who amended it and when is told by the occasion of the event.
///
/// Source: the 1,124 changes of fields in the trackers of Canada, which no tracker keeps as such.
public struct PlanAmendment: Hashable, Sendable {
  /// Why.
  public let reason: LocalizedText
  /// The fields that were changed.
  public let changes: [FieldChange]
  /// The commitments that were added.
  public let added: [Identifier<Commitment>]
  /// The commitments that were dropped.
  public let dropped: [Identifier<Commitment>]

  /// An amendment.
  ///
  /// - Throws: ``PlanAmendmentError`` where nothing is amended, or a commitment stands twice.
  public init(
    reason: LocalizedText, changes: [FieldChange] = [], added: [Identifier<Commitment>] = [],
    dropped: [Identifier<Commitment>] = []
  ) throws(PlanAmendmentError) {
    if changes.isEmpty, added.isEmpty, dropped.isEmpty { throw .nothingAmended }
    var named: Set<Identifier<Commitment>> = []
    for commitment in added + dropped where !named.insert(commitment).inserted {
      throw .commitmentTwice(commitment)
    }
    self.reason = reason
    self.changes = changes
    self.added = added
    self.dropped = dropped
  }
}

/// A field as it was written before and after an amendment.
public struct FieldChange: Hashable, Sendable {
  /// The thing whose field it is, such as a commitment; `nil` for the plan itself.
  public let subject: Reference?
  /// The name of the field, such as `due`.
  public let field: String
  /// What was written before; `nil` where there was nothing.
  public let before: String?
  /// What is written now; `nil` where the field was emptied.
  public let after: String?

  /// A change.
  ///
  /// - Throws: ``PlanAmendmentError`` where the field has no name or both texts are the same.
  public init(
    of subject: Reference? = nil, _ field: String, before: String?, after: String?
  ) throws(PlanAmendmentError) {
    if field.unicodeScalars.allSatisfy({ $0.properties.isWhitespace }) { throw .noField }
    if before == after { throw .unchanged(field: field) }
    self.subject = subject
    self.field = field
    self.before = before
    self.after = after
  }
}

/// Why something is no amendment.
public enum PlanAmendmentError: Error, Hashable, Sendable, CustomStringConvertible {
  /// No field is changed, and no commitment added or dropped.
  case nothingAmended
  /// A commitment stands twice among those added and dropped.
  case commitmentTwice(Identifier<Commitment>)
  /// A field has no name.
  case noField
  /// A field reads the same before and after.
  case unchanged(field: String)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .nothingAmended:
      "An amendment amends nothing; give a change of a field, or a commitment added or dropped."
    case .commitmentTwice(let commitment):
      "The commitment “\(commitment)” stands twice among those added and dropped; name it once."
    case .noField: "A changed field has no name; give it one."
    case .unchanged(let field): "The field “\(field)” reads the same before and after; leave it out."
    }
  }
}

#if hasFeature(Embedded)
  extension PlanAmendment: Serializable {}
  extension FieldChange: Serializable {}
#else
  extension PlanAmendment: Codable {
    private enum Key: String, CodingKey { case reason, changes, added, dropped }

    /// Reads an amendment and checks it; lists may be left out where they are empty.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      let reason = try container.decode(LocalizedText.self, forKey: .reason)
      let changes = try container.decodeIfPresent([FieldChange].self, forKey: .changes) ?? []
      let added = try container.decodeIfPresent([Identifier<Commitment>].self, forKey: .added) ?? []
      let dropped = try container.decodeIfPresent([Identifier<Commitment>].self, forKey: .dropped) ?? []
      do throws(PlanAmendmentError) {
        try self.init(reason: reason, changes: changes, added: added, dropped: dropped)
      } catch {
        throw DecodingError.dataCorrupted(
          .init(codingPath: container.codingPath, debugDescription: error.description))
      }
    }

    /// Writes what is set.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(reason, forKey: .reason)
      if !changes.isEmpty { try container.encode(changes, forKey: .changes) }
      if !added.isEmpty { try container.encode(added, forKey: .added) }
      if !dropped.isEmpty { try container.encode(dropped, forKey: .dropped) }
    }
  }

  extension FieldChange: Codable {
    private enum Key: String, CodingKey { case subject, field, before, after }

    /// Reads a change and checks it.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      let subject = try container.decodeIfPresent(Reference.self, forKey: .subject)
      let field = try container.decode(String.self, forKey: .field)
      let before = try container.decodeIfPresent(String.self, forKey: .before)
      let after = try container.decodeIfPresent(String.self, forKey: .after)
      do throws(PlanAmendmentError) {
        try self.init(of: subject, field, before: before, after: after)
      } catch {
        throw DecodingError.dataCorrupted(
          .init(codingPath: container.codingPath, debugDescription: error.description))
      }
    }

    /// Writes what is set.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encodeIfPresent(subject, forKey: .subject)
      try container.encode(field, forKey: .field)
      try container.encodeIfPresent(before, forKey: .before)
      try container.encodeIfPresent(after, forKey: .after)
    }
  }
#endif
