/// A large value that never changes, kept once and shared by every copy.
///
/// A process is copied with every event, and a million of them may be held at once: what is large and seldom
/// replaced
/// takes one word in it. Two of the same storage are equal without a look at the value.
struct Shared<Value: Hashable & Sendable>: Hashable, Sendable {
  private final class Storage: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
  }

  private let storage: Storage

  init(_ value: Value) { storage = Storage(value) }

  /// The value.
  var value: Value { storage.value }

  static func == (left: Self, right: Self) -> Bool {
    left.storage === right.storage || left.storage.value == right.storage.value
  }

  func hash(into hasher: inout Hasher) { hasher.combine(storage.value) }
}
