public struct Period: Hashable, Sendable, Serializable {
  public let first: Day
  public let last: Day?
  public init(from first: Day) { self.first = first; self.last = nil }
  public func contains(_ day: Day) -> Bool { first <= day && (last.map { day <= $0 } ?? true) }
}
