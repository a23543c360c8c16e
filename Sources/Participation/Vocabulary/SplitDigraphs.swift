/// The stems in which `nj` and `dž` are two letters, because a prefix or a foreign part ends between them.
///
/// Of `lj` there is none in use. The list holds what is likely in texts on public affairs; for a word that is
/// missing, give the Cyrillic text beside the Latin one. Source: Serbian orthography, from memory.
enum SplitDigraphs {
  /// Beginnings of words.
  private static let beginnings: [[Unicode.Scalar]] = [
    "anjon", "injekc", "injekt", "konjekt", "konjug", "konjunk", "nadžandar", "nadživ", "nadžnj", "nadžup",
    "odžali", "odživ", "odžva", "podžanr", "podžup", "predžetv", "predživ", "tanjug", "vanjezi",
  ].map { Array($0.unicodeScalars) }

  /// Parts that may also stand inside a word, as in *mikroinjekcija*.
  private static let parts: [[Unicode.Scalar]] = ["injekc", "injekt", "konjug", "konjunk"].map {
    Array($0.unicodeScalars)
  }

  /// The places in a run of letters where what looks like a digraph is two letters; nearly always none.
  static func places(in run: [Unicode.Scalar]) -> Set<Int> {
    guard run.count >= 5, (1..<run.count).contains(where: { isDigraph(run[$0 - 1], run[$0]) })
    else { return [] }
    let folded = run.map(small)
    var places: Set<Int> = []
    for stem in beginnings where folded.starts(with: stem) { places.formUnion(digraph(in: stem, at: 0)) }
    for start in 1..<folded.count {
      for part in parts where folded[start...].starts(with: part) {
        places.formUnion(digraph(in: part, at: start))
      }
    }
    return places
  }

  /// The place of the first digraph of a stem that starts at a place of a run.
  private static func digraph(in stem: [Unicode.Scalar], at start: Int) -> [Int] {
    for place in 1..<stem.count where isDigraph(stem[place - 1], stem[place]) { return [start + place - 1] }
    return []
  }

  private static func isDigraph(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    switch (small(first), small(second)) {
    case ("n", "j"), ("d", "ž"): true
    default: false
    }
  }

  private static func small(_ letter: Unicode.Scalar) -> Unicode.Scalar {
    switch letter {
    case "A"..."Z": Unicode.Scalar(UInt8(truncatingIfNeeded: letter.value) + 32)
    case "Ž": "ž"
    default: letter
    }
  }
}
