/// Counts of people, ready to be published: cells that are too small to hide anybody are withheld.
///
/// A cell of 1 up to the least publishable size minus 1 is withheld. Where only one cell would be withheld,
/// the smallest other cell that is not zero goes with it, because the total gives a single one away.
public struct PublishedCounts<Category: ProcessName>: Hashable, Sendable {
  /// One cell of the table.
  public enum Cell: Hashable, Sendable {
    /// The count as it is.
    case count(Int)
    /// A count that is not published.
    case withheld
  }

  /// The cells, in the order of the categories' names.
  public let cells: [(category: Category, cell: Cell)]
  /// The sum over all cells, published in any case.
  public let total: Int
  /// The least size of a cell that is published.
  public let leastSize: Int

  /// Prepares counts for publication.
  ///
  /// - Parameters:
  ///   - counts: how many people in each category; negative counts are taken as 0.
  ///   - leastSize: the least size of a cell that may be published; 1 or less withholds nothing.
  public init(_ counts: [Category: Int], leastSize: Int) {
    let sorted = counts.map { ($0.key, max(0, $0.value)) }.sorted { $0.0.rawValue < $1.0.rawValue }
    var withheld = Set(sorted.indices.filter { sorted[$0].1 > 0 && sorted[$0].1 < leastSize })
    if withheld.count == 1 {
      let others = sorted.indices.filter { sorted[$0].1 > 0 && !withheld.contains($0) }
      if let smallest = others.min(by: { (sorted[$0].1, $0) < (sorted[$1].1, $1) }) {
        withheld.insert(smallest)
      }
    }
    cells = sorted.indices.map { (sorted[$0].0, withheld.contains($0) ? .withheld : .count(sorted[$0].1)) }
    total = sorted.reduce(0) { $0.addingReportingOverflow($1.1).overflow ? Int.max : $0 + $1.1 }
    self.leastSize = leastSize
  }

  /// The cell of a category; `nil` where it is not in the table.
  public subscript(category: Category) -> Cell? {
    cells.first { $0.category == category }?.cell
  }

  /// Whether two tables publish the same.
  public static func == (left: Self, right: Self) -> Bool {
    left.total == right.total && left.leastSize == right.leastSize
      && left.cells.elementsEqual(right.cells) { $0.category == $1.category && $0.cell == $1.cell }
  }

  /// Hashes what is published.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(total)
    hasher.combine(leastSize)
    for (category, cell) in cells {
      hasher.combine(category)
      hasher.combine(cell)
    }
  }
}
