import Foundation
import Participation
import ParticipationInterchange

/// What a case is about, and where it is told.
struct CaseHeader: Hashable, Codable {
  /// The name of the case.
  let id: String
  /// The title, in the languages given.
  let title: LocalizedText
  /// What it is about, in a few sentences.
  let summary: LocalizedText?
  /// Where it is told.
  let sources: [Citation]
  /// The names of the rulebooks that concern it; `nil` for none.
  let rulebooks: [String]?
  /// The name by which other cases know the process; `nil` where it needs none.
  let subject: Reference?
}

/// What an entry of a record rests on.
struct CaseBasis: Hashable, Codable {
  /// The kinds of ground, those of the lines of a plan document.
  typealias Kind = LineBasis.Kind

  /// What the entry rests on.
  let kind: Kind
  /// The words, the row or the dated fact.
  let note: String
  /// Which parts of the entry are assumed all the same; `nil` where none are, or all.
  let assumed: String?
}

/// A case: a journal with what is known about it.
///
/// A bare journal is one of which nothing more is known.
struct CaseFile<Process: CaseProcess>: Decodable {
  /// What the case is about; `nil` for a bare journal.
  let header: CaseHeader?
  /// What participants and things are called.
  let names: CaseNames
  /// What the entries rest on, by number; 0 is the founding.
  let basis: [Int: CaseBasis]
  /// The record.
  let journal: Journal<Process>

  enum Key: String, CodingKey { case `case`, people, names, basis, journal, records, id, title }

  /// A case by its parts.
  init(header: CaseHeader?, names: CaseNames, basis: [Int: CaseBasis], journal: Journal<Process>) {
    self.header = header
    self.names = names
    self.basis = basis
    self.journal = journal
  }

  /// Reads a case file, or a bare journal where there is no `journal` in it.
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    guard container.contains(.journal) else {
      header = nil
      names = CaseNames()
      basis = [:]
      journal = try Journal<Process>(from: decoder)
      return
    }
    header = try Self.header(in: container)
    names = try Self.names(in: container)
    journal = try container.decode(Journal<Process>.self, forKey: .journal)
    basis = try Self.basis(in: container, of: journal)
  }

  /// The header, whose rulebooks must be those of the process.
  static func header(in container: KeyedDecodingContainer<Key>) throws -> CaseHeader? {
    let header = try container.decodeIfPresent(CaseHeader.self, forKey: .case)
    let known = Process.rulebooks.map { $0.name }
    if let stranger = header?.rulebooks?.first(where: { !known.contains($0) }) {
      throw DecodingError.dataCorruptedError(
        forKey: .case, in: container,
        debugDescription:
          """
          “\(stranger.prefix(80))” is no rulebook of a \(Process.processName); these are: \
          \(known.joined(separator: ", ")).
          """
      )
    }
    return header
  }

  /// The names, with the registry of people.
  static func names(in container: KeyedDecodingContainer<Key>) throws -> CaseNames {
    let people = try container.decodeIfPresent(Registry<CaseNames.Person>.self, forKey: .people)
    return try CaseNames(
      container.decodeIfPresent([String: LocalizedText].self, forKey: .names) ?? [:],
      people: people ?? Registry(), path: container.codingPath + [Key.names])
  }

  /// What the entries of a journal rest on, by number.
  static func basis(
    in container: KeyedDecodingContainer<Key>, of journal: Journal<Process>
  ) throws -> [Int: CaseBasis] {
    let grounds = try container.decodeIfPresent([String: CaseBasis].self, forKey: .basis) ?? [:]
    var basis: [Int: CaseBasis] = [:]
    for (number, ground) in grounds.sorted(by: { $0.key < $1.key }) {
      guard let place = Int(number), String(place) == number, (0...journal.entries.count).contains(place)
      else {
        throw DecodingError.dataCorruptedError(
          forKey: .basis, in: container,
          debugDescription:
            """
            “\(number.prefix(40))” is no entry; entries are 1 to \(journal.entries.count), 0 is the \
            founding.
            """
        )
      }
      basis[place] = ground
    }
    return basis
  }

  /// Reads a file, or says in one sentence what is wrong with it and where.
  static func read(_ data: Data, at place: CasePlace) throws(Failure) -> Self {
    try FileReading.decode(
      Self.self, from: data, at: place, events: Process.Event.Kind.allCases.map { $0.rawValue })
  }
}

extension CaseKind {
  /// Finds out of which kind a file is, without reading all of it into values.
  static func of(_ data: Data, at place: CasePlace) throws(Failure) -> CaseKind {
    guard let outline = try? JSONDecoder().decode(Outline.self, from: data) else { return .campaign }
    guard outline.isJournal || outline.holdsJournal || outline.holdsRecords else {
      throw .data(
        """
        \(place.name): at the top: this is neither a journal (no “format”) nor a case file (no \
        “journal” and no “records”).
        """)
    }
    guard let process = outline.process else {
      if outline.holdsRecords {
        throw .data("\(place.name): at records: there is no first record whose journal names its process.")
      }
      return .campaign
    }
    guard let kind = allCases.first(where: { $0.name == process }) else {
      let known = allCases.map { $0.name }.joined(separator: ", ")
      let path =
        outline.holdsRecords
        ? "records[0].journal.process" : outline.holdsJournal ? "journal.process" : "process"
      throw .data(
        "\(place.name): at \(path): the process is “\(process.prefix(80))”; the casebook knows: \(known).")
    }
    return kind
  }

  /// Whether a file holds several records.
  static func holdsRecords(_ data: Data) -> Bool {
    (try? JSONDecoder().decode(Outline.self, from: data))?.holdsRecords ?? false
  }

  /// The outline of a file, as far as it is there; what is wrong with it is told when it is read.
  private struct Outline: Decodable {
    let isJournal, holdsJournal, holdsRecords: Bool
    let process: String?

    private enum Key: String, CodingKey { case format, process, journal, records }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      isJournal = container.contains(.format)
      holdsJournal = container.contains(.journal)
      holdsRecords = !holdsJournal && container.contains(.records)
      var records = holdsRecords ? try? container.nestedUnkeyedContainer(forKey: .records) : nil
      let record = holdsRecords ? try? records?.nestedContainer(keyedBy: Key.self) : container
      let inner = try? record?.nestedContainer(keyedBy: Key.self, forKey: .journal)
      process = try? (inner ?? container).decode(String.self, forKey: .process)
    }
  }
}
