public import Foundation
import Participation

/// Whether values come back from their coded form as they were.
public enum RoundTrip {
  /// The encoder of the tests: sorted keys, so that equal values give equal bytes.
  public static func encoder() -> JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }

  /// A value as text.
  public static func json(_ value: some Encodable) throws -> String {
    String(decoding: try encoder().encode(value), as: UTF8.self)
  }

  /// A value from text.
  public static func value<Value: Decodable>(_ type: Value.Type = Value.self, from json: String) throws
    -> Value
  {
    try JSONDecoder().decode(Value.self, from: Data(json.utf8))
  }

  /// What is wrong with the round trip of a value; `nil` where it comes back equal, in equal bytes.
  public static func failure<Value: Codable & Equatable>(of value: Value) -> String? {
    do {
      let data = try encoder().encode(value)
      let decoded = try JSONDecoder().decode(Value.self, from: data)
      if decoded != value { return "came back otherwise: \(String(decoding: data, as: UTF8.self))" }
      let again = try encoder().encode(decoded)
      return again == data ? nil : "was written otherwise: \(String(decoding: again, as: UTF8.self))"
    } catch {
      return "did not come back: \(error)"
    }
  }

  /// The failures of many random journals, each with its seed.
  public static func failures<Process: SampledLifecycle>(
    ofJournalsOf process: Process.Type, count: Int, seed: UInt64 = 1
  ) -> Failures {
    var failures = Failures()
    for number in 0..<UInt64(max(0, count)) {
      let journal = RandomWalk<Process>.journal(seed: seed &+ number)
      if let failure = failure(of: journal) { failures.note("seed \(seed &+ number): \(failure)") }
    }
    return failures
  }
}
