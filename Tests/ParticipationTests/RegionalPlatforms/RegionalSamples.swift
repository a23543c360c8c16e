import Participation
import ParticipationTestSupport

/// A text in every language, with a letter and a sign that need care on the wire.
let regionalText = LocalizedText(english: "Text", serbian: "Tekst", polish: "Tekst \"ł\"")

/// The people of random walks, `tester` among them, whom the table campaign lets act.
let regionalPeople: [ParticipantIdentifier] = [
  "tester", "ana", "bojan", "celina", "c-17", "p5", "p6", "p7", "p8", "p9",
]

extension RandomNumberGenerator {
  /// A day around the beginning of the random walks.
  mutating func sampleDue() -> Day { Day.earliest.adding(days: 737_000 + number(0...600)) }

  /// A number of days, or none.
  mutating func sampleDays() -> Int? { once(in: 2) ? nil : number(0...60) }
}

/// What is owed on a day, in one line each: the duty, what about, by when, and how many days overdue.
func owed<Process: Lifecycle>(_ process: Process, on day: Day) -> [String] {
  process.obligations(on: day).map { obligation in
    let subject = obligation.subject.map { " \($0)" } ?? ""
    let due = obligation.due?.description ?? "—"
    return "\(obligation.duty.rawValue)\(subject) \(due) \(obligation.daysOverdue(on: day))"
  }
}

/// The words of a process that are missing in a language, by their names; empty where all are there.
func wordsMissing<Process: Lifecycle>(_ process: Process.Type) -> [String] {
  let words: [(String, LocalizedText)] =
    Process.Stage.allCases.map { ("stage \($0.rawValue)", $0.label) }
    + Process.Event.Kind.allCases.map { ("kind \($0.rawValue)", $0.label) }
    + Process.Requirement.allCases.map { ("requirement \($0.rawValue)", $0.label) }
    + Process.Duty.allCases.map { ("duty \($0.rawValue)", $0.label) }
  return words.filter { word in !Language.allCases.allSatisfy { word.1.hasText(in: $0) } }.map { $0.0 }
}

/// The first thing that stands in the way of an event, as what is missing for its requirement.
func missing<Process: Lifecycle>(
  _ event: Process.Event, in process: Process, on day: Day, by who: ParticipantIdentifier = "tester",
  as role: Process.Role
) -> [Obstacle<Process>] {
  process.obstacles(to: event, on: day, by: who, as: role)
}
