import Foundation

/// Says in one sentence what is wrong with a file, and where.
enum DecodingSentence {
  /// The path and what is wrong there.
  ///
  /// The file is looked into again where the decoder says too little; `events` are the names of the events
  /// that it can hold.
  static func sentence(for error: DecodingError, in data: Data, events: [String]) -> String {
    switch error {
    case .keyNotFound(let key, let context):
      return "at \(path(context.codingPath)): “\(key.stringValue)” is missing."
    case .valueNotFound(_, let context):
      return "at \(path(context.codingPath)): a value is needed, and null was found."
    case .typeMismatch(let type, let context):
      return "at \(path(context.codingPath)): \(mismatch(type, context.debugDescription))"
    case .dataCorrupted(let context):
      if let detail = invalidJSON(data) { return "at the top: this is no valid JSON: \(detail)" }
      let hint = eventHint(at: context.codingPath, in: data, events)
      return "at \(path(context.codingPath)): \(hint ?? refused(context.debugDescription))"
    @unknown default:
      return "\(error)"
    }
  }

  /// A coding path as it is written in programs: `entries[11].event`.
  static func path(_ keys: [any CodingKey]) -> String {
    var text = ""
    for key in keys {
      // A key of an object may be a number as well; only places in lists are called “Index”.
      if let place = key.intValue, key.stringValue != "\(place)" {
        text += "[\(place)]"
      } else if key.stringValue.allSatisfy({ $0.isLetter || $0.isNumber }),
        key.stringValue.first?.isLetter == true
      {
        text += text.isEmpty ? key.stringValue : ".\(key.stringValue)"
      } else {
        text += "[\"\(key.stringValue.prefix(80))\"]"
      }
    }
    return text.isEmpty ? "the top" : text
  }

  /// What was needed and what was found, in the words of the format and not of the programming language.
  private static func mismatch(_ type: any Any.Type, _ description: String) -> String {
    let needed: String
    switch "\(type)" {
    case "String": needed = "a text"
    case "Bool": needed = "true or false"
    case "Int", "Int64", "Int32", "UInt64": needed = "a whole number"
    case let name where name.hasPrefix("Dictionary"): needed = "an object"
    case let name where name.hasPrefix("Array"): needed = "a list"
    default: return description
    }
    guard let range = description.range(of: "but found ") else { return "\(needed) is needed here." }
    var found = description[range.upperBound...]
    if let end = found.range(of: " instead") { found = found[..<end.lowerBound] }
    return "\(needed) is needed here, and \(found) was found."
  }

  /// What a list of names says of one that is not in it.
  private static func refused(_ description: String) -> String {
    let (start, middle) = ("Cannot initialize ", " from invalid String value ")
    guard description.hasPrefix(start), let range = description.range(of: middle) else { return description }
    let type = description[..<range.lowerBound].dropFirst(start.count)
    return "“\(description[range.upperBound...].prefix(80))” is not known as a \(type)."
  }

  private static func invalidJSON(_ data: Data) -> String? {
    do {
      _ = try JSONSerialization.jsonObject(with: data, options: [.fragmentsAllowed])
      return nil
    } catch {
      return (error as NSError).userInfo[NSDebugDescriptionErrorKey] as? String ?? "it cannot be read."
    }
  }

  /// What is wrong with the name of an event, with the nearest name that there is.
  private static func eventHint(at keys: [any CodingKey], in data: Data, _ known: [String]) -> String? {
    guard !known.isEmpty, keys.last?.stringValue == "event",
      var value = try? JSONSerialization.jsonObject(with: data)
    else { return nil }
    for key in keys {
      if let place = key.intValue, let list = value as? [Any], list.indices.contains(place) {
        value = list[place]
      } else if let object = value as? [String: Any], let next = object[key.stringValue] {
        value = next
      } else {
        return nil
      }
    }
    guard let event = value as? [String: Any] else { return nil }
    guard event.count == 1, let name = event.keys.first, !known.contains(name) else { return nil }
    let nearest = Suggestion.nearest(to: name, among: known)
    return "“\(name.prefix(80))” is no event" + (nearest.map { "; did you mean “\($0)”?" } ?? ".")
  }
}
