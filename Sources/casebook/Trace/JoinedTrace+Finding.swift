import Participation

extension JoinedTrace {
  /// The number of the thing that somebody means, by its reference or by its identifier alone.
  ///
  /// It must be the only one that is called so, among the records of a name where one is given.
  func thing(named text: String, in record: String?) throws(Failure) -> Int {
    if text.contains("/") {
      do throws(ReferenceError) {
        _ = try Reference(text)
      } catch {
        throw .usage("trace: \(error.description)")
      }
    }
    if let record, !known.contains(where: { $0.records.contains { $0.isMeant(by: record) } }) {
      throw .usage(
        "--record: “\(record)” is no case with a trace, and no record of one; see casebook --list.")
    }
    let among = known.indices.filter { number in
      record.map { name in known[number].records.contains { $0.isMeant(by: name) } } ?? true
    }
    let meant = among.filter { number in
      let reference = known[number].thing.reference
      return reference.description == text || reference.identifier.text == text
    }
    guard let first = meant.first else { throw unknown(text, among: among) }
    guard meant.count > 1 else { return first }
    let references = Set(meant.map { known[$0].thing.reference }).sorted()
    if references.count > 1 {
      throw .usage(
        "trace: “\(text)” can be one of \(references.count) things; type "
          + Self.choice(references.map { $0.description }) + ".")
    }
    let records = meant.flatMap { known[$0].records.map { $0.id } }
    throw .usage(
      "trace: \(text) stands in several records; add --record with " + Self.choice(records) + ".")
  }

  private func unknown(_ text: String, among: [Int]) -> Failure {
    let references = Set(among.map { known[$0].thing.reference })
    let words =
      text.contains("/")
      ? references.map { $0.description } : Array(Set(references.map { $0.identifier.text }))
    let near = Suggestion.near(to: text, among: words, most: 3)
    let hint =
      near.isEmpty
      ? "things are called like contribution/c-04, jointPosition/services or measure/library."
      : "did you mean \(Self.choice(near))?"
    return .usage("trace: “\(text)” is in no trace; \(hint)")
  }

  private static func choice(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }
}
