import Foundation
import Participation

/// The text of a value in JSON, with keys in order.
func json(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}

/// The value that a text in JSON holds.
func value<Value: Decodable>(_ type: Value.Type = Value.self, of text: String) throws -> Value {
  try JSONDecoder().decode(type, from: Data(text.utf8))
}

/// What is wrong with a text in JSON as a value of a type: path and sentence, or `nil` where it decodes.
///
/// A number that does not fit the integer it is for is refused by some encoders with an error of their own.
func refusal<Value: Decodable>(of text: String, as type: Value.Type) -> String? {
  do {
    _ = try value(type, of: text)
    return nil
  } catch DecodingError.dataCorrupted(let context), DecodingError.keyNotFound(_, let context),
    DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context)
  {
    return context.codingPath.map(\.stringValue).joined(separator: ".") + ": " + context.debugDescription
  } catch {
    return "\(error)"
  }
}
