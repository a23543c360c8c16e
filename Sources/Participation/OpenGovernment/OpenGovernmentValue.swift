/// One of the values of open government that a commitment can serve.
///
/// Source: IRM, relevance to the values of the partnership; plans of 2011 to 2020.
public enum OpenGovernmentValue: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// People can get at what the government knows.
  case accessToInformation
  /// People take part in decisions.
  case civicParticipation
  /// Those who govern answer for what they do.
  case publicAccountability
  /// New technology makes one of the other three possible.
  case technology

  /// Whether a commitment is relevant by serving this value alone; technology needs one of the others.
  public var isEnoughAlone: Bool {
    switch self {
    case .accessToInformation, .civicParticipation, .publicAccountability: true
    case .technology: false
    }
  }

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .accessToInformation:
      LocalizedText(
        english: "access to information", serbian: "pristup informacijama", polish: "dostęp do informacji")
    case .civicParticipation:
      LocalizedText(
        english: "civic participation", serbian: "učešće građana", polish: "uczestnictwo obywateli")
    case .publicAccountability:
      LocalizedText(
        english: "public accountability", serbian: "javna odgovornost", polish: "rozliczalność publiczna")
    case .technology:
      LocalizedText(
        english: "technology and innovation", serbian: "tehnologija i inovacije",
        polish: "technologia i innowacje")
    }
  }
}

#if !hasFeature(Embedded)
  extension OpenGovernmentValue: CodingKeyRepresentable {}
#endif
