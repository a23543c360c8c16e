import Foundation
import Participation

/// A calendar of Foundation in UTC, as an independent reckoning.
func utcCalendar(_ identifier: Calendar.Identifier) -> Calendar {
  var calendar = Calendar(identifier: identifier)
  calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? calendar.timeZone
  return calendar
}

/// The error a call throws, or nil when it succeeds.
func error<Value, Failure: Error>(_ body: () throws(Failure) -> Value) -> Failure? {
  do throws(Failure) {
    _ = try body()
    return nil
  } catch {
    return error
  }
}

/// What decoding an array of values from a wrong text says: coding path and sentence; nil when it succeeds.
func decodingFailure<Value: Decodable>(_ type: Value.Type, _ json: String) -> String? {
  do {
    _ = try JSONDecoder().decode([Value].self, from: Data(json.utf8))
    return nil
  } catch let DecodingError.dataCorrupted(context) {
    return context.codingPath.map(\.stringValue).joined(separator: "/") + ": " + context.debugDescription
  } catch {
    return "\(error)"
  }
}
