/// Tags of one commitment that do not go together (rule R23).
public enum TagFinding: Hashable, Sendable, Serializable, CustomStringConvertible {
  /// A tag fits, and the parent that goes with it is said not to.
  case parentMissing(PolicyTag, parent: PolicyTag)
  /// A tag that is made of others is not what they make.
  case derivedDiffers(PolicyTag, derived: Bool)

  /// One sentence that says which tags they are.
  public var sentence: LocalizedText {
    switch self {
    case .parentMissing(let tag, let parent):
      LocalizedText(
        english: "The tag “{1}” asks for the tag “{2}”, which is missing.",
        serbian: "Oznaka „{1}” traži oznaku „{2}”, koje nema.",
        polish: "Znacznik „{1}” wymaga znacznika „{2}”, którego brak.",
        filling: [tag.label, parent.label])
    case .derivedDiffers(let tag, derived: true):
      LocalizedText(
        english: "The tag “{1}” follows from the others, and is missing.",
        serbian: "Oznaka „{1}” sledi iz ostalih, a nema je.",
        polish: "Znacznik „{1}” wynika z pozostałych, a brak go.",
        filling: [tag.label])
    case .derivedDiffers(let tag, derived: false):
      LocalizedText(
        english: "The tag “{1}” does not follow from the others, and is there.",
        serbian: "Oznaka „{1}” ne sledi iz ostalih, a stoji.",
        polish: "Znacznik „{1}” nie wynika z pozostałych, a jest.",
        filling: [tag.label])
    }
  }

  /// The sentence in English.
  public var description: String { sentence.text(in: .english) }
}

extension TagAssignment where Tag == PolicyTag {
  /// Whether a tag that is made of others fits by them; `nil` where it is given by hand.
  ///
  /// Unknown where the others leave it open.
  public func derived(_ tag: PolicyTag) -> Assessed<Bool>? {
    switch tag.derivation {
    case .anyOf(let tags): .any(tags.map { self[$0] })
    case .allOf(let tags): .all(tags.map { self[$0] })
    case nil: nil
    }
  }

  /// The tags that do not go together, in the order of the taxonomy; what is unknown contradicts nothing.
  ///
  /// Source: rule R23, found in the table of 2024.
  public var findings: [TagFinding] {
    PolicyTag.allCases.flatMap { tag in
      var found: [TagFinding] = []
      if let parent = tag.parent, self[tag] == .known(true), self[parent] == .known(false) {
        found.append(.parentMissing(tag, parent: parent))
      }
      if let published = self[tag].value, let derived = derived(tag)?.value, published != derived {
        found.append(.derivedDiffers(tag, derived: derived))
      }
      return found
    }
  }
}
