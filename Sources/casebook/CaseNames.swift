import Participation

/// What participants and things are called: by the names of the file, then the registry, then the identifier.
struct CaseNames: Hashable {
  /// A person or an organisation in the registry of a case file.
  struct Person: Hashable, Codable, Sendable {
    let name: LocalizedText
  }

  private var participants: [ParticipantIdentifier: LocalizedText] = [:]
  private var things: [Reference: LocalizedText] = [:]
  private var people = Registry<Person>()

  /// No names.
  init() {}

  /// Names by key: a participant's identifier, or the reference of a thing such as `activity/focus-1`.
  init(_ names: [String: LocalizedText], people: Registry<Person>, path: [any CodingKey]) throws {
    self.people = people
    for (key, name) in names.sorted(by: { $0.key < $1.key }) {
      do {
        if key.contains("/") {
          things[try Reference(key)] = name
        } else {
          participants[try ParticipantIdentifier(key)] = name
        }
      } catch {
        throw DecodingError.dataCorrupted(.init(codingPath: path, debugDescription: "\(error)"))
      }
    }
  }

  /// The name of a participant, or its identifier.
  func name(of participant: ParticipantIdentifier, in language: Language) -> String {
    if let name = participants[participant] { return name.text(in: language) }
    switch people[participant] {
    case .known(let person): return person.name.text(in: language)
    case .forgotten, .unknown: return participant.text
    }
  }

  /// The name of a thing, where the file gives one.
  func name(of reference: Reference) -> LocalizedText? {
    if let name = things[reference] { return name }
    guard reference.kind == .participant else { return nil }
    return participants[reference.identifier.retyped()]
  }
}
