/// Why a contribution is not admitted to a consultation.
///
/// A code alone answers nobody: the event that rules carries an explanation as well.
public enum InadmissibilityCode: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// It came after the last day of the window.
  case late
  /// It has nothing to do with the subject.
  case offSubject
  /// Whoever brought it is not among those who may.
  case notEntitled
  /// A person counts once, and has another contribution.
  case repeatedPerson
  /// The identity that the rules ask for is missing.
  case anonymous
  /// It cannot be read or understood.
  case illegible
  /// What the form asks for is missing.
  case incomplete
  /// It offends or threatens somebody.
  case abusive
  /// It exposes the data of other people.
  case personalData
  /// The body has no power in the matter.
  case notCompetent

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .late: LocalizedText(english: "too late", serbian: "neblagovremeno", polish: "po terminie")
    case .offSubject:
      LocalizedText(english: "off the subject", serbian: "van predmeta", polish: "nie na temat")
    case .notEntitled:
      LocalizedText(english: "not entitled", serbian: "neovlašćeno lice", polish: "osoba nieuprawniona")
    case .repeatedPerson:
      LocalizedText(
        english: "second contribution of one person", serbian: "drugi doprinos istog lica",
        polish: "drugi wkład tej samej osoby")
    case .anonymous: LocalizedText(english: "anonymous", serbian: "anonimno", polish: "anonimowe")
    case .illegible: LocalizedText(english: "illegible", serbian: "nečitko", polish: "nieczytelne")
    case .incomplete: LocalizedText(english: "incomplete", serbian: "nepotpuno", polish: "niekompletne")
    case .abusive: LocalizedText(english: "abusive", serbian: "uvredljivo", polish: "obraźliwe")
    case .personalData:
      LocalizedText(
        english: "data of other people", serbian: "podaci o drugim licima", polish: "dane innych osób")
    case .notCompetent:
      LocalizedText(english: "not competent", serbian: "nenadležnost", polish: "brak właściwości")
    }
  }
}

/// Why an author takes a contribution back.
///
/// Source: the five reasons that CONSUL Democracy asks for.
public enum WithdrawalReason: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// Another one says the same.
  case duplicated
  /// It is being done already.
  case started
  /// It cannot be done.
  case unfeasible
  /// It has been done.
  case done
  /// Anything else.
  case other

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .duplicated: LocalizedText(english: "duplicated", serbian: "već postoji", polish: "powtórzone")
    case .started: LocalizedText(english: "started", serbian: "već je započeto", polish: "rozpoczęte")
    case .unfeasible: LocalizedText(english: "unfeasible", serbian: "neizvodljivo", polish: "niewykonalne")
    case .done: LocalizedText(english: "done", serbian: "već je urađeno", polish: "zrobione")
    case .other: LocalizedText(english: "other reason", serbian: "drugi razlog", polish: "inny powód")
    }
  }
}

/// For whom a contribution speaks.
public enum RepresentedParty: Hashable, Sendable, Serializable {
  /// For whoever brought it.
  case oneself
  /// For an organisation.
  case organisation(organisation: Identifier<Organisation>)
}

/// How the host answered a contribution; whoever is refused, even in part, is told why.
public enum ContributionOutcome: Hashable, Sendable, Serializable {
  /// It is taken over.
  case accepted(reason: LocalizedText?)
  /// Part of it is taken over.
  case partlyAccepted(reason: LocalizedText)
  /// It is not taken over.
  case rejected(reason: LocalizedText)

  /// Why; `nil` where it was accepted without a word.
  public var reason: LocalizedText? {
    switch self {
    case .accepted(let reason): reason
    case .partlyAccepted(let reason), .rejected(let reason): reason
    }
  }
}

/// An answer to one contribution or to a group of them.
public struct ContributionAnswer: Hashable, Sendable, Serializable {
  /// The name by which the host knows the answer.
  public let id: Identifier<ContributionAnswer>
  /// What it says.
  public let outcome: ContributionOutcome

  /// An answer.
  public init(_ id: Identifier<ContributionAnswer>, _ outcome: ContributionOutcome) {
    self.id = id
    self.outcome = outcome
  }
}

/// A change of a text: at a place, what stands there, and what should.
public struct TextAmendment: Hashable, Sendable {
  /// The document.
  public let document: Reference
  /// The place in it, such as “article 5, paragraph 2”.
  public let place: LocalizedText
  /// What stands there; `nil` where something is to be added.
  public let before: LocalizedText?
  /// What should stand there; `nil` where something is to be left out.
  public let after: LocalizedText?

  /// A change of a text.
  ///
  /// - Throws: ``TextAmendmentError`` where nothing would change.
  public init(
    document: Reference, place: LocalizedText, before: LocalizedText?, after: LocalizedText?
  ) throws(TextAmendmentError) {
    guard before != after else { throw .nothingChanges(document, place: place) }
    self.document = document
    self.place = place
    self.before = before
    self.after = after
  }
}

/// Why something is no change of a text.
public enum TextAmendmentError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Before and after are the same, or neither is given.
  case nothingChanges(Reference, place: LocalizedText)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .nothingChanges(let document, let place):
      """
      The amendment to \(document), \(place.text(in: .english)), changes nothing; give what stands there \
      and what should.
      """
    }
  }
}

/// A version of a contribution.
public struct ContributionVersion: Hashable, Sendable {
  /// What it says.
  public let text: LocalizedText
  /// The changes of a text that it asks for.
  public let amendments: [TextAmendment]
  /// The day.
  public let day: Day
  /// Who wrote it; `nil` for the first version, which is the author's.
  public let by: ParticipantIdentifier?
}

/// A change of a contribution that somebody proposed to its authors.
public struct ProposedChange: Hashable, Sendable {
  /// Who proposed it.
  public let by: ParticipantIdentifier
  /// What the contribution should say.
  public let text: LocalizedText
  /// The day on which it was proposed.
  public let day: Day
  /// What became of it.
  public internal(set) var status: Status

  /// What became of a proposed change.
  public enum Status: Hashable, Sendable {
    /// The authors have not decided on it.
    case pending
    /// It is the text of a version since a day; whoever proposed it is a co-author.
    case accepted(on: Day)
    /// The authors did not take it over.
    case rejected(on: Day)
    /// Whoever proposed it took it back.
    case withdrawn(on: Day)
    /// The contribution could no longer be changed.
    case lapsed(on: Day)
  }

  /// Whether it waits for the authors.
  public var isPending: Bool { status == .pending }
}

/// An answer as it was given: inside the host, and in public.
public struct GivenAnswer: Hashable, Sendable {
  /// The answer.
  public let answer: ContributionAnswer
  /// The day on which it was given inside the host.
  public let given: Day
  /// Whether it is that of the second reading.
  public let isSecondReading: Bool
  /// The day on which it was published; `nil` while it is internal, or where another took its place before.
  public internal(set) var published: Day?
}

/// A contribution that another came from, and how.
public struct ContributionOrigin: Hashable, Sendable, Serializable {
  /// How a contribution can come from another.
  public enum Manner: String, CaseIterable, Hashable, Sendable, Serializable {
    /// Several were merged into it.
    case merged
    /// One was split.
    case split
    /// One was taken over as it is.
    case copied
  }

  /// The earlier contribution.
  public let contribution: Identifier<Contribution>
  /// How.
  public let manner: Manner

  /// An origin.
  public init(_ contribution: Identifier<Contribution>, _ manner: Manner) {
    self.contribution = contribution
    self.manner = manner
  }

  var relation: TraceRelation {
    switch manner {
    case .merged: .mergedInto
    case .split: .splitInto
    case .copied: .copiedTo
    }
  }
}

#if hasFeature(Embedded)
  extension TextAmendment: Serializable {}
#else
  extension TextAmendment: Codable {
    private enum Key: String, CodingKey { case document, place, before, after }

    /// Reads a change and checks that it is one.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      let document = try container.decode(Reference.self, forKey: .document)
      let place = try container.decode(LocalizedText.self, forKey: .place)
      let before = try container.decodeIfPresent(LocalizedText.self, forKey: .before)
      let after = try container.decodeIfPresent(LocalizedText.self, forKey: .after)
      do throws(TextAmendmentError) {
        try self.init(document: document, place: place, before: before, after: after)
      } catch {
        throw DecodingError.dataCorrupted(
          .init(codingPath: container.codingPath, debugDescription: error.description))
      }
    }

    /// Writes what is set.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(document, forKey: .document)
      try container.encode(place, forKey: .place)
      try container.encodeIfPresent(before, forKey: .before)
      try container.encodeIfPresent(after, forKey: .after)
    }
  }
#endif
