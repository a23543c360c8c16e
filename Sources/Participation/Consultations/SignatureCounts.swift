/// How a signature was given.
public enum SignatureChannel: String, ProcessName {
  /// On paper.
  case paper
  /// On the internet.
  case online
}

/// Signatures as they were counted, by territory, paper and online apart, with those that were struck.
public struct SignatureCounts: Hashable, Sendable {
  /// Collected and struck signatures of one channel.
  public struct Count: Hashable, Sendable {
    /// How many were collected.
    public internal(set) var collected = 0
    /// How many of them were struck.
    public internal(set) var struck = 0

    /// How many stand.
    public var standing: Int { collected - struck }
  }

  /// The two channels, never added up where they are kept.
  public struct Channels: Hashable, Sendable {
    /// On paper.
    public internal(set) var paper = Count()
    /// On the internet.
    public internal(set) var online = Count()

    /// The count of a channel.
    public subscript(channel: SignatureChannel) -> Count {
      get {
        switch channel {
        case .paper: paper
        case .online: online
        }
      }
      set {
        switch channel {
        case .paper: paper = newValue
        case .online: online = newValue
        }
      }
    }

    /// How many stand over some channels.
    public func standing(over channels: [SignatureChannel]) -> Int {
      channels.reduce(0) { $0 + self[$1].standing }
    }
  }

  /// All of them, whatever the territory.
  public private(set) var total = Channels()
  /// Those of a territory, in the order in which the territories first came.
  public private(set) var territories = Roll<Identifier<Territory>, Channels>()
  /// Those of no territory on record.
  public private(set) var elsewhere = Channels()

  init() {}

  /// The signatures of a territory; those of no territory on record for `nil`.
  public subscript(territory: Identifier<Territory>?) -> Channels {
    guard let territory else { return elsewhere }
    return territories[territory] ?? Channels()
  }

  mutating func add(_ signatures: Int, in territory: Identifier<Territory>?, _ channel: SignatureChannel) {
    change(territory) { $0[channel].collected += signatures }
  }

  mutating func strike(_ signatures: Int, in territory: Identifier<Territory>?, _ channel: SignatureChannel) {
    change(territory) { $0[channel].struck += signatures }
  }

  private mutating func change(_ territory: Identifier<Territory>?, _ change: (inout Channels) -> Void) {
    change(&total)
    guard let territory else { return change(&elsewhere) }
    if !territories.contains(territory) { territories.add(Channels(), as: territory) }
    territories.update(territory, change)
  }
}

/// How far a petition is from a threshold.
///
/// The percentage is that of the part that is furthest behind, so that it is 100 exactly where the threshold
/// is reached.
///
/// Source: a percentage of the total alone shows 100 where a territory is still missing.
public struct ThresholdProgress: Hashable, Sendable {
  /// Signatures that stand, and how many it takes.
  public struct Part: Hashable, Sendable {
    /// The territory; `nil` for all of them together.
    public let territory: Identifier<Territory>?
    /// How many signatures stand.
    public let signatures: Int
    /// How many it takes.
    public let needed: Int

    /// Whether there are enough.
    public var isReached: Bool { signatures >= needed }

    /// The whole per cent, rounded down, never above 100.
    public var percent: Int {
      isReached ? 100 : Int(Int64(max(0, signatures)) * 100 / Int64(needed))
    }
  }

  /// All territories together; `nil` where the threshold asks for no total.
  public let total: Part?
  /// The territories that the threshold names, in the order of their names.
  public let territories: [Part]
  /// In how many of them the minimum has to be reached.
  public let territoriesNeeded: Int

  /// In how many territories the minimum is reached.
  public var territoriesReached: Int { territories.filter { $0.isReached }.count }

  /// Whether the threshold is reached.
  public var isReached: Bool {
    (total.map { $0.isReached } ?? true) && territoriesReached >= territoriesNeeded
  }

  /// The whole per cent of the part that is furthest behind, rounded down.
  public var percent: Int {
    var percent = total.map { $0.percent } ?? 100
    if territoriesNeeded > 0 {
      let ranked = territories.map { $0.percent }.sorted(by: >)
      percent = min(percent, ranked[min(territoriesNeeded, ranked.count) - 1])
    }
    return percent
  }
}

extension ThresholdProgress {
  /// The figures in words, without a full stop, the territories that are missing by name.
  public var sentence: LocalizedText {
    var parts: [LocalizedText] = []
    if let total {
      parts.append(
        LocalizedText(
          english: "\(total.signatures) of \(total.needed) in all",
          serbian: "ukupno \(total.signatures) od \(total.needed)",
          polish: "łącznie \(total.signatures) z \(total.needed)"))
    }
    if territoriesNeeded > 0 {
      parts.append(
        LocalizedText(
          english: "enough in \(territoriesReached) of \(territoriesNeeded) territories",
          serbian: "dovoljno na teritorijama: \(territoriesReached) od \(territoriesNeeded)",
          polish: "dość na obszarach: \(territoriesReached) z \(territoriesNeeded)"))
      parts += territories.filter { !$0.isReached }.map { part in
        let figures = "\(part.territory?.text ?? "") \(part.signatures)/\(part.needed)"
        return LocalizedText(english: figures, serbian: figures, polish: figures)
      }
    }
    return .list(parts)
  }
}
