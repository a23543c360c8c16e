import Foundation

/// How much a campaign of random tests does: little by default, everything where the environment says
/// `PARTICIPATION_CAMPAIGN=full`.
public enum CampaignSize {
  /// Whether the full campaigns were asked for.
  public static let isFull = ProcessInfo.processInfo.environment["PARTICIPATION_CAMPAIGN"] == "full"

  /// The size of a campaign.
  public static func size(_ quick: Int, full: Int) -> Int { isFull ? full : quick }
}

/// What went wrong in a campaign: the first sentences, and the number of all.
public struct Failures: Sendable, CustomStringConvertible {
  /// The first sentences.
  public private(set) var first: [String] = []
  /// How many there were.
  public private(set) var count = 0

  /// No failures.
  public init() {}

  /// Whether nothing went wrong.
  public var isEmpty: Bool { count == 0 }

  /// Notes a failure where a condition does not hold.
  @inline(__always)
  public mutating func expect(_ condition: Bool, _ message: @autoclosure () -> String) {
    if !condition { note(message()) }
  }

  /// Notes a failure.
  public mutating func note(_ message: String) {
    count += 1
    if first.count < 12 { first.append(String(message.prefix(1_500))) }
  }

  /// The sentences, one a line.
  public var description: String {
    isEmpty ? "no failures" : "\(count) failures:\n" + first.joined(separator: "\n")
  }
}
