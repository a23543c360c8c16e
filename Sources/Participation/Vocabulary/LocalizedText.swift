/// One text in one or more of the languages of the library, never without any.
///
/// Labels of the library are given in English, Serbian in the Latin script and Polish; the Cyrillic text is
/// derived when it is asked for. Texts of users are usually given in one language, see ``init(_:in:)``.
///
/// On the wire it is an object keyed by language tags, `{"en": "…", "sr-Latn": "…", "pl": "…"}`, with those
/// that were given and no others. Two texts are equal where the same texts were given in the same languages.
public struct LocalizedText: Hashable, Sendable {
  private(set) var english: String?
  private(set) var serbianLatin: String?
  private(set) var serbianCyrillic: String?
  private(set) var polish: String?

  /// A text in all languages, with the Serbian one in the Latin script.
  ///
  /// For texts that the programmer writes; making one from literals allocates nothing. A blank text (nothing
  /// but white space) counts as not given. Where all three are blank the text is an em dash in English; to
  /// refuse blank texts use ``init(_:in:)``, which throws.
  public init(english: String, serbian: String = "", polish: String = "") {
    self.init(english: english, serbian: serbian, cyrillic: "", polish: polish)
  }

  /// A text in all languages, with Serbian in both scripts, for the few words where transliteration is wrong.
  ///
  /// A blank text counts as not given, as in ``init(english:serbian:polish:)``.
  public init(english: String, serbian: String, cyrillic: String, polish: String) {
    self.english = Self.isBlank(english) ? nil : english
    self.serbianLatin = Self.isBlank(serbian) ? nil : serbian
    self.serbianCyrillic = Self.isBlank(cyrillic) ? nil : cyrillic
    self.polish = Self.isBlank(polish) ? nil : polish
    if hasNothing { self.english = "—" }
  }

  /// A text in one language, such as what a user wrote.
  ///
  /// Serbian in one script can be asked for in the other.
  ///
  /// - Throws: ``LocalizedTextError/blank(_:)`` where the text is empty or nothing but white space.
  public init(_ text: String, in language: Language) throws(LocalizedTextError) {
    guard !Self.isBlank(text) else { throw .blank(language) }
    self[given: language] = text
  }

  /// The text in a language, or the nearest there is.
  ///
  /// Where the language was not given: Serbian from its other script by transliteration; otherwise English,
  /// then Serbian (in the script that was given, Latin before Cyrillic), then Polish. Never empty.
  public func text(in language: Language) -> String {
    if let own = self[given: language] { return own }
    switch language {
    case .serbianLatin:
      if let serbianCyrillic { return SerbianTransliteration.latin(fromCyrillic: serbianCyrillic) }
    case .serbianCyrillic:
      if let serbianLatin { return SerbianTransliteration.cyrillic(fromLatin: serbianLatin) }
    case .english, .polish: break
    }
    return english ?? serbianLatin ?? serbianCyrillic ?? polish ?? "—"
  }

  /// Whether ``text(in:)`` answers in that very language: given, or Serbian that was given in the other
  /// script.
  public func hasText(in language: Language) -> Bool {
    switch language {
    case .serbianLatin, .serbianCyrillic: serbianLatin != nil || serbianCyrillic != nil
    case .english, .polish: self[given: language] != nil
    }
  }

  /// The languages in which the text was given, in the order in which ``Language`` lists them; derived ones
  /// are
  /// not among them.
  public var given: [Language] { Language.allCases.filter { self[given: $0] != nil } }

  /// The same text with one more language; a text already given in that language and script is replaced.
  ///
  /// Serbian given in the other script stays as it is.
  ///
  /// - Throws: ``LocalizedTextError/blank(_:)`` where the text is empty or nothing but white space.
  public func adding(_ text: String, in language: Language) throws(LocalizedTextError) -> Self {
    guard !Self.isBlank(text) else { throw .blank(language) }
    var result = self
    result[given: language] = text
    return result
  }

  private var hasNothing: Bool {
    english == nil && serbianLatin == nil && serbianCyrillic == nil && polish == nil
  }

  private subscript(given language: Language) -> String? {
    get {
      switch language {
      case .english: english
      case .serbianLatin: serbianLatin
      case .serbianCyrillic: serbianCyrillic
      case .polish: polish
      }
    }
    set {
      switch language {
      case .english: english = newValue
      case .serbianLatin: serbianLatin = newValue
      case .serbianCyrillic: serbianCyrillic = newValue
      case .polish: polish = newValue
      }
    }
  }

  private static func isBlank(_ text: String) -> Bool {
    if let first = text.utf8.first, (0x21...0x7E).contains(first) { return false }
    return text.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
  }
}

/// Why a text cannot stand in a ``LocalizedText``.
public enum LocalizedTextError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The text in that language is empty or nothing but white space.
  case blank(Language)

  /// One sentence that says what to change.
  public var description: String {
    switch self {
    case .blank(let language):
      "The text in “\(language.rawValue)” is empty; write something, or leave the language out."
    }
  }
}

#if hasFeature(Embedded)
  extension LocalizedText: Serializable {}
#else
  extension LocalizedText: Codable {
    /// Reads an object keyed by language tags; refuses unknown tags, blank texts, and an object with none.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: TextKey.self)
      let known = Language.allCases.map(\.rawValue)
      for key in container.allKeys.sorted(by: { $0.stringValue < $1.stringValue })
      where !known.contains(key.stringValue) {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: container,
          debugDescription:
            "“\(key.stringValue.prefix(80))” is no language of a text; use en, sr-Latn, sr-Cyrl or pl.")
      }
      for language in Language.allCases {
        let key = TextKey(language.rawValue)
        guard container.contains(key) else { continue }
        let text = try container.decode(String.self, forKey: key)
        guard !Self.isBlank(text) else {
          throw DecodingError.dataCorruptedError(
            forKey: key, in: container, debugDescription: LocalizedTextError.blank(language).description)
        }
        self[given: language] = text
      }
      guard !hasNothing else {
        throw DecodingError.dataCorrupted(
          DecodingError.Context(
            codingPath: decoder.codingPath,
            debugDescription:
              "A text has no language; give it in at least one of en, sr-Latn, sr-Cyrl or pl."))
      }
    }

    /// Writes an object keyed by the tags of the languages that were given.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: TextKey.self)
      for language in Language.allCases {
        guard let text = self[given: language] else { continue }
        try container.encode(text, forKey: TextKey(language.rawValue))
      }
    }
  }
#endif
