import Participation

/// What a journal should read like after corrections, kept in the plainest way: one list, mended in place.
struct CorrectionModel<Process: Lifecycle> {
  struct Item {
    var number: Int
    var parent: Int?
    var isStruck = false
    var event: Process.Event
    var occasion: Occasion<Process.Role>
  }

  var items: [Item] = []
  private var parents: [Int: Int] = [:]

  mutating func append(_ event: Process.Event, _ occasion: Occasion<Process.Role>, number: Int) {
    items.append(Item(number: number, event: event, occasion: occasion))
  }

  mutating func replace(_ named: Int, _ event: Process.Event, _ occasion: Occasion<Process.Role>) -> Bool {
    guard let place = items.firstIndex(where: { $0.number == named }) else { return false }
    let original = items[place].occasion
    items[place].event = event
    items[place].isStruck = false
    items[place].occasion = Occasion(
      on: occasion.happened, recorded: occasion.recorded, by: original.who, as: original.role)
    return true
  }

  mutating func strike(_ named: Int) -> Bool {
    guard let place = items.firstIndex(where: { $0.number == named }) else { return false }
    items[place].isStruck = true
    return true
  }

  mutating func insert(
    _ event: Process.Event, _ occasion: Occasion<Process.Role>, after named: Int, number: Int
  ) -> Bool {
    var place = 0
    if named != 0 {
      guard let found = items.firstIndex(where: { $0.number == named }) else { return false }
      place = found + 1
    }
    while place < items.count, isLedBack(items[place].number, to: named) { place += 1 }
    items.insert(Item(number: number, parent: named, event: event, occasion: occasion), at: place)
    parents[number] = named
    return true
  }

  private func isLedBack(_ number: Int, to ancestor: Int) -> Bool {
    var next = parents[number]
    while let one = next {
      if one == ancestor { return true }
      next = parents[one]
    }
    return false
  }

  var history: [Item] { items.filter { !$0.isStruck } }

  /// The process that the history makes; `nil` where it cannot have happened.
  func fold(_ founding: Founding<Process>) -> Process? {
    var process = founding.process()
    for item in history {
      guard process.obstacles(to: item.event, at: item.occasion).isEmpty else { return nil }
      do throws(Refusal<Process>) {
        try process.apply(item.event, at: item.occasion)
      } catch {
        return nil
      }
    }
    return process
  }
}
