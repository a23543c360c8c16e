/// One step of a trace: something came of something, in a way, on a day.
public struct TraceEdge: Hashable, Sendable, Serializable {
  /// What was.
  public let from: Reference
  /// How the one came of the other.
  public let relation: TraceRelation
  /// What came of it.
  public let to: Reference
  /// The day on which it did.
  public let day: Day

  /// A step of a trace.
  public init(from: Reference, relation: TraceRelation, to: Reference, day: Day) {
    self.from = from
    self.relation = relation
    self.to = to
    self.day = day
  }

  struct Ends: Hashable {
    let from: Reference
    let relation: TraceRelation
    let to: Reference
  }

  var ends: Ends { Ends(from: from, relation: relation, to: to) }
}

/// How one thing came of another.
@nonexhaustive
public enum TraceRelation: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// What was said or written at an activity.
  case yielded
  /// A priority was proposed from a contribution.
  case proposedAs
  /// One of several was merged into another.
  case mergedInto
  /// One was split into several.
  case splitInto
  /// It was taken over as it is.
  case copiedTo
  /// It was entered in a draft document.
  case enteredIn
  /// It was answered.
  case answeredBy
  /// It was handed over to another process.
  case transferredTo
  /// It was adopted.
  case adoptedAs
  /// It was carried out.
  case implementedBy
  /// It was reported on.
  case reportedIn
  /// Another took its place.
  case supersededBy
  /// It was carried over to a later plan.
  case carriedForwardTo

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .yielded: LocalizedText(english: "yielded", serbian: "dalo je", polish: "przyniosło")
    case .proposedAs:
      LocalizedText(english: "proposed as", serbian: "predloženo kao", polish: "zaproponowano jako")
    case .mergedInto: LocalizedText(english: "merged into", serbian: "spojeno u", polish: "połączono z")
    case .splitInto: LocalizedText(english: "split into", serbian: "podeljeno na", polish: "podzielono na")
    case .copiedTo: LocalizedText(english: "copied to", serbian: "preneto u", polish: "skopiowano do")
    case .enteredIn: LocalizedText(english: "entered in", serbian: "uneto u", polish: "wpisano do")
    case .answeredBy:
      LocalizedText(english: "answered by", serbian: "odgovoreno u", polish: "odpowiedziano w")
    case .transferredTo:
      LocalizedText(english: "transferred to", serbian: "preneseno u", polish: "przekazano do")
    case .adoptedAs: LocalizedText(english: "adopted as", serbian: "usvojeno kao", polish: "przyjęto jako")
    case .implementedBy:
      LocalizedText(english: "implemented by", serbian: "sprovedeno kroz", polish: "zrealizowano przez")
    case .reportedIn:
      LocalizedText(
        english: "reported in", serbian: "prikazano u izveštaju", polish: "opisano w sprawozdaniu")
    case .supersededBy:
      LocalizedText(english: "superseded by", serbian: "zamenjeno sa", polish: "zastąpiono przez")
    case .carriedForwardTo:
      LocalizedText(
        english: "carried forward to", serbian: "preneto u naredni plan kao",
        polish: "przeniesiono do kolejnego planu jako")
    }
  }
}

/// Why an edge cannot be part of a trace.
public enum TraceError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The edge would close this circle; it begins and ends with the same thing.
  case circle([Reference])
  /// The edge is there already, on whatever day.
  case repeated(TraceEdge)

  /// One sentence that says what is wrong.
  public var description: String {
    switch self {
    case .circle(let references):
      "Nothing comes of itself: " + references.map { $0.description }.joined(separator: " → ") + "."
    case .repeated(let edge):
      "\(edge.from) \(edge.relation.rawValue) \(edge.to) is in the trace already."
    }
  }
}
