/// A language, with its script, in which the library speaks.
///
/// The raw value is the language tag of BCP 47. Serbian is written in two scripts of equal standing; a text
/// in one is a text in the other by transliteration, see ``SerbianTransliteration``.
public enum Language: String, CaseIterable, Hashable, Sendable, Serializable {
  /// English.
  case english = "en"
  /// Serbian in the Latin script.
  case serbianLatin = "sr-Latn"
  /// Serbian in the Cyrillic script.
  case serbianCyrillic = "sr-Cyrl"
  /// Polish.
  case polish = "pl"
}

#if !hasFeature(Embedded)
  extension Language: CodingKeyRepresentable {}
#endif
