import Foundation
import Participation

/// A case with several records of one process, such as the municipalities of one call.
///
/// The header and the names are told once; each record has a name, a title, and what its entries rest on.
struct CaseCollection<Process: CaseProcess>: Decodable {
  /// One record of the case.
  struct Record {
    /// The name by which the case knows it.
    let id: String
    /// Its title.
    let title: LocalizedText
    /// The record, with what is known about it.
    let file: CaseFile<Process>
  }

  /// What the case is about.
  let header: CaseHeader
  /// The records, in the order of the file; at least one, each name once.
  let records: [Record]

  private typealias Key = CaseFile<Process>.Key

  /// Reads a case with several records.
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    guard let header = try CaseFile<Process>.header(in: container) else {
      throw DecodingError.keyNotFound(
        Key.case, .init(codingPath: container.codingPath, debugDescription: "A case has a header."))
    }
    let names = try CaseFile<Process>.names(in: container)
    var list = try container.nestedUnkeyedContainer(forKey: .records)
    var records: [Record] = []
    while !list.isAtEnd {
      let inner = try list.nestedContainer(keyedBy: Key.self)
      let id = try inner.decode(String.self, forKey: .id)
      guard !id.isEmpty, !records.contains(where: { $0.id == id }) else {
        throw DecodingError.dataCorruptedError(
          forKey: .id, in: inner,
          debugDescription: "A record has a name of its own; “\(id.prefix(80))” is none.")
      }
      let title = try inner.decode(LocalizedText.self, forKey: .title)
      let journal = try inner.decode(Journal<Process>.self, forKey: .journal)
      let basis = try CaseFile<Process>.basis(in: inner, of: journal)
      let own = CaseHeader(
        id: "\(header.id) · \(id)", title: title, summary: header.summary, sources: header.sources,
        rulebooks: header.rulebooks, subject: nil)
      records.append(
        Record(
          id: id, title: title,
          file: CaseFile(header: own, names: names, basis: basis, journal: journal)))
    }
    guard !records.isEmpty else {
      throw DecodingError.dataCorruptedError(
        forKey: .records, in: container, debugDescription: "A case has at least one record.")
    }
    self.header = header
    self.records = records
  }

  /// Reads a file, or says in one sentence what is wrong with it and where.
  static func read(_ data: Data, at place: CasePlace) throws(Failure) -> Self {
    try FileReading.decode(
      Self.self, from: data, at: place, events: Process.Event.Kind.allCases.map { $0.rawValue })
  }

  /// The record of a name.
  func file(named name: String) throws(Failure) -> CaseFile<Process> {
    if let record = records.first(where: { $0.id == name }) { return record.file }
    let names = records.map { $0.id }
    let hint =
      Suggestion.nearest(to: name, among: names).map { "did you mean \($0)?" }
      ?? "the records are: \(names.joined(separator: ", "))."
    throw .usage("--record: “\(name)” is no record of \(header.id); \(hint)")
  }

  /// The latest day on which something was put on record.
  var lastRecorded: Day { records.map { $0.file.journal.lastRecorded }.max() ?? .earliest }
}
