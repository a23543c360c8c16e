import Participation
import Testing

@Suite("Published counts")
struct PublishedCountsTests {
  enum Group: String, ProcessName { case a, b, c, d, e }

  @Test("withhold small cells, and one more where a single one could be computed")
  func cells() {
    // The expected cells are worked out by hand; "·" is withheld.
    let rows: [(counts: [Group: Int], least: Int, cells: String, total: Int?)] = [
      ([:], 5, "", 0),
      ([.a: 10, .b: 20], 5, "a=10 b=20", 30),
      ([.b: 20, .a: 5], 5, "a=5 b=20", 25),
      ([.a: 4, .b: 20, .c: 9], 5, "a=· b=20 c=·", 33),
      ([.a: 4, .b: 1, .c: 9], 5, "a=· b=· c=9", 14),
      ([.a: 4, .b: 0, .c: 9, .d: 9], 5, "a=· b=0 c=· d=9", 22),
      ([.a: 4, .b: 3, .c: 2, .d: 1, .e: 0], 5, "a=· b=· c=· d=· e=0", 10),
      ([.a: 0, .b: 0], 5, "a=0 b=0", 0),
      ([.a: 1, .b: 1, .c: 9], 5, "a=· b=· c=·", 11),
      ([.a: 4, .b: 4, .c: 20], 5, "a=· b=· c=·", 28),
      ([.a: 3, .b: 0], 5, "a=· b=0", nil),
      ([.a: -7, .b: 6], 5, "a=0 b=6", 6),
      ([.a: 1, .b: 2], 1, "a=1 b=2", 3),
      ([.a: 1, .b: 2], 0, "a=1 b=2", 3),
      ([.a: 1, .b: 2], -3, "a=1 b=2", 3),
      ([.a: 1, .b: 2, .c: 8], 2, "a=· b=· c=8", 11),
      ([.a: Int.max, .b: Int.max, .c: 10], 5, "a=\(Int.max) b=\(Int.max) c=10", Int.max),
      ([.a: Int.min, .b: 7], Int.max, "a=0 b=·", nil),
    ]
    let wrong = rows.filter { row in
      let published = PublishedCounts(row.counts, leastSize: row.least)
      let cells = published.rows.map { "\($0.category.rawValue)=\(text($0.cell))" }.joined(separator: " ")
      return cells != row.cells || published.total != row.total || published.leastSize != row.least
    }
    #expect(wrong.isEmpty, "\(wrong)")
  }

  private func text(_ cell: PublishedCounts<Group>.Cell) -> String {
    switch cell {
    case .count(let people): "\(people)"
    case .withheld: "·"
    }
  }

  @Test("can be asked for a cell, and are equal where they publish the same")
  func values() {
    let published = PublishedCounts<Group>([.a: 4, .b: 20, .c: 9], leastSize: 5)
    #expect(published[.a] == .withheld && published[.b] == .count(people: 20) && published[.e] == nil)
    let same = PublishedCounts<Group>([.a: 3, .b: 20, .c: 10], leastSize: 5)
    let tables = [
      published, same, PublishedCounts([.a: 4, .b: 20], leastSize: 5),
      PublishedCounts([.a: 4, .b: 29], leastSize: 5),
      PublishedCounts([.a: 4, .b: 20, .c: 9], leastSize: 4),
      PublishedCounts([.a: 4, .b: 20, .d: 9], leastSize: 5),
    ]
    #expect(published == same && Set(tables).count == 5)
  }
}
