import Participation
import ParticipationTestSupport

let ana: ParticipantIdentifier = "ana"
let bojan: ParticipantIdentifier = "bojan"
let founded: Day = "2019-01-01"

/// A petition of three signatures that is collected for ten days, founded on the first of January 2019.
func draft(threshold: UInt8 = 3, leastDays: UInt8 = 10) -> Journal<SamplePetition> {
  Journal(
    SamplePetition.Charter(threshold: threshold, leastDays: leastDays), on: founded, by: ana, as: .organiser)
}

/// The text of the petitions in the tests.
let title = SamplePetition.Event.amend(title: "Benches", pages: 2)

/// The one who brings an event in the tests: the first role that the table of the stage admits.
func usualRole(_ kind: SamplePetition.Event.Kind, in stage: SamplePetition.Stage) -> SamplePetition.Part {
  SamplePetition.cell(stage, kind).roles.first ?? .supporter
}

extension Journal where Process == SamplePetition {
  /// Records an event as somebody who may bring it.
  mutating func take(_ event: SamplePetition.Event, _ day: Day, recorded: Day? = nil) throws(Refusal<
    SamplePetition
  >) {
    try record(event, on: day, recorded: recorded, by: ana, as: usualRole(event.kind, in: stage))
  }

  /// The obstacles to an event brought by somebody who may bring it.
  func obstacles(_ event: SamplePetition.Event, _ day: Day, recorded: Day? = nil) -> [Obstacle<
    SamplePetition
  >] {
    obstacles(to: event, on: day, recorded: recorded, by: ana, as: usualRole(event.kind, in: stage))
  }
}

/// A petition that is open for signatures since the third of January: entries 1 and 2.
func opened(threshold: UInt8 = 3) throws -> Journal<SamplePetition> {
  var journal = draft(threshold: threshold)
  try journal.take(title, "2019-01-02")
  try journal.take(.open, "2019-01-03")
  return journal
}

/// A petition with three signatures, handed over on the twentieth of January: entries 3 to 6.
func submitted() throws -> Journal<SamplePetition> {
  var journal = try opened()
  try journal.take(.sign(signatory: "s1"), "2019-01-04")
  try journal.take(.sign(signatory: "s2"), "2019-01-05")
  try journal.take(.sign(signatory: "s3"), "2019-01-06")
  try journal.take(.submit, "2019-01-20")
  return journal
}

let yes = SamplePetition.Event.answer(
  text: LocalizedText(english: "Yes.", serbian: "", polish: ""), measure: nil)

/// What a throwing expression threw; `nil` where it threw nothing.
func refusal<Process: Lifecycle>(_ body: () throws(Refusal<Process>) -> Void) -> Refusal<Process>? {
  do throws(Refusal<Process>) {
    try body()
    return nil
  } catch {
    return error
  }
}

/// The decoding error of a value, as its path and its sentence; `nil` where it could be read.
func decodingError<Value: Decodable>(_ type: Value.Type, _ json: String) -> (path: String, sentence: String)?
{
  do {
    _ = try RoundTrip.value(type, from: json)
    return nil
  } catch let error as DecodingError {
    return (HostileJSON.path(of: error), HostileJSON.description(of: error))
  } catch {
    return ("", "not a decoding error")
  }
}
