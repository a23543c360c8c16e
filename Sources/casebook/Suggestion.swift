/// Finds what was probably meant.
enum Suggestion {
  /// The word that takes the fewest changes of a letter, the first of several; `nil` where none is near.
  static func nearest(to text: String, among words: [String]) -> String? {
    guard text.count <= 40 else { return nil }
    let near = words.map { (word: $0, distance: distance(text, $0)) }
      .filter { $0.distance <= max(1, text.count / 3) }
    return near.min { $0.distance < $1.distance }?.word
  }

  /// The words that take few changes of a letter, those that take fewest first.
  static func near(to text: String, among words: [String], most: Int) -> [String] {
    guard text.count <= 80 else { return [] }
    let near = words.map { (word: $0, distance: distance(text, $0)) }
      .filter { $0.distance <= max(1, text.count / 3) }
    return near.sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }.prefix(most).map { $0.word }
  }

  /// How many letters must be changed, put in or left out to make one word of the other.
  static func distance(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left), Array(right))
    var row = Array(0...right.count)
    for (i, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let changed = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(changed, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[right.count]
  }
}
