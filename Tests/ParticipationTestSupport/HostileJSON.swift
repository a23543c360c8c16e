import Foundation

/// An attack on the decoding of a type: many damaged documents.
///
/// None of them may stop the program, take long, or give a value that could not exist.
public struct HostileJSON: Sendable, CustomStringConvertible {
  /// How many documents were read.
  public private(set) var documents = 0
  /// How many of them gave a value.
  public private(set) var decoded = 0
  /// How many of those gave a value that was not among the undamaged ones.
  public private(set) var decodedOtherwise = 0
  /// How many were refused.
  public private(set) var refused = 0
  /// The longest time that a document took.
  public private(set) var slowest = Duration.zero
  /// What went wrong.
  public private(set) var failures = Failures()

  /// Damages coded values and reads them again.
  ///
  /// - Parameters:
  ///   - values: the values to be damaged, at least one.
  ///   - documents: how many documents to make.
  ///   - seed: the seed of the first document; every further one has the next.
  ///   - longest: the longest time a document may take.
  ///   - violations: what is wrong with a value; empty where everything holds that must always hold.
  public init<Value: Codable & Equatable>(
    attacking values: [Value], documents: Int, seed: UInt64 = 1, longest: Duration = .seconds(3),
    violations: (Value) -> [String] = { _ in [] }
  ) {
    var texts: [String] = []
    for value in values {
      do {
        texts.append(try RoundTrip.json(value))
      } catch {
        failures.note("A value cannot be encoded: \(error)")
      }
    }
    guard !texts.isEmpty else { return }
    let clock = ContinuousClock()
    for number in 0..<documents {
      let documentSeed = seed &+ UInt64(number)
      var mutator = JSONMutator(seed: documentSeed)
      let text = number % texts.count
      let bytes = mutator.damaged(texts[text])
      let start = clock.now
      read(bytes, as: Value.self, unlike: values[text], seed: documentSeed, violations)
      let time = clock.now - start
      slowest = max(slowest, time)
      failures.expect(time < longest, "seed \(documentSeed): took \(time): \(Self.excerpt(bytes))")
    }
  }

  private mutating func read<Value: Codable & Equatable>(
    _ bytes: [UInt8], as type: Value.Type, unlike original: Value, seed: UInt64,
    _ violations: (Value) -> [String]
  ) {
    documents += 1
    do {
      let value = try JSONDecoder().decode(Value.self, from: Data(bytes))
      decoded += 1
      if value != original { decodedOtherwise += 1 }
      for violation in violations(value) {
        failures.note("seed \(seed): \(violation): \(Self.excerpt(bytes))")
      }
      if let failure = RoundTrip.failure(of: value) {
        failures.note("seed \(seed): \(failure): \(Self.excerpt(bytes))")
      }
    } catch let error as DecodingError {
      refused += 1
      failures.expect(
        !Self.description(of: error).isEmpty, "seed \(seed): refused without a word: \(Self.excerpt(bytes))")
    } catch {
      failures.note("seed \(seed): refused with \(error), which is no DecodingError: \(Self.excerpt(bytes))")
    }
  }

  /// The sentence of a decoding error.
  public static func description(of error: DecodingError) -> String {
    context(of: error)?.debugDescription ?? ""
  }

  /// Where a decoding error was found, as `entries/Index 3/event`.
  public static func path(of error: DecodingError) -> String {
    guard let context = context(of: error) else { return "" }
    return context.codingPath.map { $0.stringValue }.joined(separator: "/")
  }

  private static func context(of error: DecodingError) -> DecodingError.Context? {
    switch error {
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context),
      .dataCorrupted(let context):
      context
    @unknown default: nil
    }
  }

  private static func excerpt(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.prefix(900), as: UTF8.self)
  }

  /// The figures and what went wrong.
  public var description: String {
    "\(documents) documents: \(decoded) read (\(decodedOtherwise) otherwise), \(refused) refused, "
      + "slowest \(slowest); \(failures)"
  }
}
