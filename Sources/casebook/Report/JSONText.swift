import Foundation

/// One JSON object as text, with its keys in order.
enum JSONText {
  /// The text of a value; `what` names it where it cannot be written.
  static func of(_ value: some Encodable, _ what: String) throws(Failure) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    } catch {
      throw .unavailable("\(what) cannot be written as JSON: \(error)")
    }
  }
}
