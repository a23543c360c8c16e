public import Participation

/// A text as somebody writes it by hand: in the language of the document, or as an object of languages.
///
/// `"Open the budget"` or `{"en": "Open the budget", "sr-Latn": "Otvoriti budžet"}`.
public enum PlanText: Hashable, Sendable {
  /// A text in the language of the document.
  case plain(String)
  /// A text with its languages.
  case localized(LocalizedText)

  /// The text with its languages; `nil` where it is blank.
  public func text(in language: Language) -> LocalizedText? {
    switch self {
    case .plain(let text): try? LocalizedText(text, in: language)
    case .localized(let text): text
    }
  }
}

extension PlanText: Codable {
  /// Reads a text or an object of languages; a blank text is refused.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let text = try? container.decode(String.self) else {
      self = .localized(try LocalizedText(from: decoder))
      return
    }
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "The text is empty; write something, or leave it out.")
    }
    self = .plain(text)
  }

  /// Writes a text or an object of languages.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .plain(let text):
      var container = encoder.singleValueContainer()
      try container.encode(text)
    case .localized(let text): try text.encode(to: encoder)
    }
  }
}
