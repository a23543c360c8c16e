/// Counts of people, ready to be published: cells that are too small to hide anybody are withheld.
///
/// A cell of 1 up to the least publishable size minus 1 is withheld. As long as the total gives those away,
/// the
/// smallest other cell goes with them: they must sum up to the least size, and not only to what all of them
/// being as
/// small or as large as can be would make. Where no other cell is left, the total is withheld as well.
public struct PublishedCounts<Category>: Hashable, Sendable, Serializable
where Category: RawRepresentable<String> & Hashable & Sendable & Serializable {
  /// One cell of the table.
  public enum Cell: Hashable, Sendable, Serializable {
    /// The count as it is.
    case count(people: Int)
    /// A count that is not published.
    case withheld
  }

  /// One row of the table.
  public struct Row: Hashable, Sendable, Serializable {
    /// What was counted.
    public let category: Category
    /// The count, where it is published.
    public let cell: Cell
  }

  /// The rows, in the order of the categories' names.
  public let rows: [Row]
  /// The sum over all cells; `nil` where it is withheld.
  public let total: Int?
  /// The least size of a cell that is published.
  public let leastSize: Int

  /// Prepares counts for publication.
  ///
  /// - Parameters:
  ///   - counts: how many people in each category; negative counts are taken as 0.
  ///   - leastSize: the least size of a cell that may be published; 1 or less withholds nothing.
  public init(_ counts: [Category: Int], leastSize: Int) {
    let sorted = counts.map { (category: $0.key, people: max(0, $0.value)) }
      .sorted { $0.category.rawValue < $1.category.rawValue }
    var withheld = Set(sorted.indices.filter { sorted[$0].people > 0 && sorted[$0].people < leastSize })
    let others = sorted.indices.filter { sorted[$0].people > 0 && !withheld.contains($0) }
      .sorted { (sorted[$0].people, $0) < (sorted[$1].people, $1) }
    let small = withheld.count
    let hidden = withheld.reduce(0) { Self.sum($0, sorted[$1].people) }
    let isForced =
      hidden == small || hidden == small.multipliedReportingOverflow(by: leastSize - 1).partialValue
    var isTotalPublished = true
    if small > 0, hidden < leastSize || isForced {
      if let smallest = others.first {
        withheld.insert(smallest)
      } else {
        isTotalPublished = false
      }
    }
    rows = sorted.indices.map {
      Row(
        category: sorted[$0].category,
        cell: withheld.contains($0) ? .withheld : .count(people: sorted[$0].people))
    }
    total = isTotalPublished ? sorted.reduce(0) { Self.sum($0, $1.people) } : nil
    self.leastSize = leastSize
  }

  private static func sum(_ left: Int, _ right: Int) -> Int {
    let (sum, overflows) = left.addingReportingOverflow(right)
    return overflows ? Int.max : sum
  }

  /// The cell of a category; `nil` where it is not in the table.
  public subscript(category: Category) -> Cell? {
    rows.first { $0.category == category }?.cell
  }
}
