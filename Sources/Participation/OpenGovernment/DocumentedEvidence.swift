/// Dated evidence of something that was done: a page, a thing by its reference, or evidence given before.
///
/// Evidence with a name can be pointed to again: “see the previous update” is a reference, not a text. The
/// absence of evidence is the absence of the value.
public struct DocumentedEvidence: Hashable, Sendable, Serializable {
  /// The name by which later evidence can point to this; `nil` where nothing will.
  public let name: Identifier<DocumentedEvidence>?
  /// What it is.
  public let basis: Basis

  /// What evidence can be.
  public indirect enum Basis: Hashable, Sendable, Serializable {
    /// A page or a file under an address, as of a day.
    case page(link: String, asOf: Day)
    /// A thing that the record of some process knows, as of a day.
    case thing(reference: Reference, asOf: Day)
    /// Evidence that was given before under a name.
    case earlier(name: Identifier<DocumentedEvidence>)
  }

  /// A page or a file under an address, as of a day.
  ///
  /// - Throws: ``DocumentedEvidenceError`` where the address is blank.
  public static func page(
    _ link: String, asOf day: Day, named name: Identifier<DocumentedEvidence>? = nil
  ) throws(DocumentedEvidenceError) -> Self {
    guard !isBlank(link) else { throw .noLink(asOf: day) }
    return Self(name: name, basis: .page(link: link, asOf: day))
  }

  /// A thing that the record of some process knows, as of a day.
  public static func thing(
    _ reference: Reference, asOf day: Day, named name: Identifier<DocumentedEvidence>? = nil
  ) -> Self {
    Self(name: name, basis: .thing(reference: reference, asOf: day))
  }

  /// Evidence that was given before under a name.
  public static func earlier(_ name: Identifier<DocumentedEvidence>) -> Self {
    Self(name: nil, basis: .earlier(name: name))
  }

  private init(name: Identifier<DocumentedEvidence>?, basis: Basis) {
    self.name = name
    self.basis = basis
  }

  private static func isBlank(_ link: String) -> Bool {
    link.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
  }
}

/// Why something is no evidence.
public enum DocumentedEvidenceError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The address of a page is blank.
  case noLink(asOf: Day)
  /// Evidence that points to earlier evidence has a name of its own.
  case namedPointer(Identifier<DocumentedEvidence>)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .noLink(let day): "The page of \(day) has no address; give one, or leave the evidence out."
    case .namedPointer(let name):
      "“\(name)” only points to earlier evidence; leave its name out and keep that of the earlier one."
    }
  }
}

#if !hasFeature(Embedded)
  extension DocumentedEvidence {
    private enum CodingKeys: String, CodingKey { case name, basis }

    /// Reads evidence and checks it.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      let name = try container.decodeIfPresent(Identifier<DocumentedEvidence>.self, forKey: .name)
      let basis = try container.decode(Basis.self, forKey: .basis)
      var problem: DocumentedEvidenceError?
      switch basis {
      case .page(let link, let day): if Self.isBlank(link) { problem = .noLink(asOf: day) }
      case .thing: break
      case .earlier: problem = name.map { .namedPointer($0) }
      }
      if let problem {
        throw DecodingError.dataCorruptedError(
          forKey: .basis, in: container, debugDescription: problem.description)
      }
      self.init(name: name, basis: basis)
    }

    /// Writes the name, where there is one, and what it is.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encodeIfPresent(name, forKey: .name)
      try container.encode(basis, forKey: .basis)
    }
  }
#endif
