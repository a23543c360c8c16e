import Participation
import Testing

private let lesserPoland: Reference = "regionalPlatform/PL-12"
private let masovia: Reference = "regionalPlatform/PL-14"

private func monitor(_ events: [(Day, LegislativeMonitor.Event)]) throws -> LegislativeMonitor {
  let charter = try MonitorCharter(
    title: regionalText, area: .socialAssistance, platforms: [masovia], checkDays: 7)
  var monitor = LegislativeMonitor(charter: charter, founded: "2015-01-05")
  for (day, event) in events {
    let role = LegislativeMonitor.cell(monitor.stage, event.kind).roles.first ?? .observer
    try monitor.apply(event, on: day, by: "observer", as: role)
  }
  return monitor
}

private let consulted: [(Day, LegislativeMonitor.Event)] = [
  ("2015-01-10", .draftingBegan), ("2015-02-01", .agreementsBegan), ("2015-02-02", .consultationOpened),
  (
    "2015-02-02",
    .windowOpened(window: "w1", kind: .publicConsultation, from: "2015-02-04", until: "2015-02-25")
  ),
  ("2015-02-03", .watchBegan(platform: lesserPoland)),
]

@Suite("Legislative monitoring")
struct LegislativeMonitorTests {
  @Test("The table has no design findings, events are small, and every word stands in every language")
  func design() {
    #expect(LegislativeMonitor.designFindings() == [])
    #expect(
      MemoryLayout<LegislativeMonitor.Event>.size <= 48, "\(MemoryLayout<LegislativeMonitor.Event>.size)")
    #expect(wordsMissing(LegislativeMonitor.self) == [])
  }

  @Test(
    "A bill goes its way, back to drafting, over skipped stages, and ends published, rejected or withdrawn")
  func course() throws {
    let rows: [([LegislativeMonitor.Event], LegislativeMonitor.Stage)] = [
      (
        [
          .draftingBegan, .agreementsBegan, .consultationOpened, .opinionsInvited, .committeeReferred,
          .councilReferred, .parliamentReferred, .adopted, .published,
        ], .published
      ),
      (
        [.opinionsInvited, .consultationOpened, .agreementsBegan, .returned(reason: regionalText)], .drafting
      ),
      // A bill of deputies goes to parliament at once.
      ([.parliamentReferred, .rejected], .rejected),
      ([.draftingBegan, .withdrawn(reason: regionalText)], .withdrawn),
    ]
    for (events, stage) in rows {
      let found = try monitor(
        events.enumerated().map { (Day("2015-02-01").adding(days: $0.offset), $0.element) })
      #expect(found.stage == stage)
    }
    let drafting = try monitor([("2015-01-10", .draftingBegan)])
    #expect(
      missing(.adopted, in: drafting, on: "2015-02-01", as: .observer) == [
        .impossible(.adopted, in: .drafting)
      ])
  }

  @Test("A window is an alert with its days: it opens, it is open to its last day, it is missed")
  func alerts() throws {
    var one = try monitor(consulted)
    func standings(_ day: Day) -> [JoiningAlert.Standing] { one.alerts(on: day).map { $0.standing } }
    #expect(one.alerts(on: "2015-02-03").map { $0.platform } == [lesserPoland, masovia])
    #expect(standings("2015-02-03") == [.opens(inDays: 1), .opens(inDays: 1)])
    #expect(standings("2015-02-25") == [.open(daysLeft: 0), .open(daysLeft: 0)])
    #expect(standings("2015-02-26") == [.missed(daysAgo: 1), .missed(daysAgo: 1)])
    #expect(
      owed(one, on: "2015-02-12") == [
        "check 2015-02-10 2", "join joiningWindow/w1 2015-02-25 0", "join joiningWindow/w1 2015-02-25 0",
      ])
    try one.apply(
      .joined(platform: lesserPoland, window: "w1"), on: "2015-02-20", by: "k", as: .regionalConsultant)
    try one.apply(
      .windowExtended(window: "w1", until: "2015-03-04"), on: "2015-02-24", by: "k", as: .observer)
    #expect(one.alerts(on: "2015-03-04").map { $0.platform } == [masovia])
    #expect(standings("2015-03-04") == [.open(daysLeft: 0)])
    #expect(one.windows["w1"]?.decisions[lesserPoland]?.isJoined == true)
    try one.apply(
      .declined(platform: masovia, window: "w1", reason: regionalText), on: "2015-03-10", by: "k",
      as: .regionalSpecialist)
    #expect(one.alerts(on: "2015-03-11").isEmpty)
  }

  @Test("Every refusal carries its figures, and a window that is not open yet says from when it is")
  func refusals() throws {
    let one = try monitor(consulted + [("2015-02-05", .joined(platform: lesserPoland, window: "w1"))])
    let early = try monitor(consulted)
    let rows: [(LegislativeMonitor, LegislativeMonitor.Event, Day, [Obstacle<LegislativeMonitor>])] = [
      (
        early, .joined(platform: masovia, window: "w1"), "2015-02-03",
        [.missing(.windowOpen, .notYetOpen("w1", from: "2015-02-04"))]
      ),
      (
        one, .joined(platform: masovia, window: "w1"), "2015-02-28",
        [.missing(.windowOpen, .closedSince("w1", until: "2015-02-25", daysLate: 3))]
      ),
      (
        one, .joined(platform: lesserPoland, window: "w1"), "2015-02-06",
        [.missing(.undecided, .decidedAlready(lesserPoland, "w1", on: "2015-02-05"))]
      ),
      (
        one, .joined(platform: "regionalPlatform/PL-02", window: "w9"), "2015-02-06",
        [
          .missing(.platformWatching, .notWatching("regionalPlatform/PL-02")),
          .missing(.windowKnown, .noWindow("w9", windows: 1)),
        ]
      ),
      (
        one, .watchBegan(platform: masovia), "2015-02-06",
        [.missing(.platformNew, .watchingAlready(masovia, since: "2015-01-05"))]
      ),
    ]
    for (process, event, day, expected) in rows {
      #expect(missing(event, in: process, on: day, as: .regionalSpecialist) == expected)
    }
    let windows: [(LegislativeMonitor.Event, [Obstacle<LegislativeMonitor>])] = [
      (
        .windowOpened(window: "w1", kind: .opinion, from: "2015-03-02", until: "2015-03-01"),
        [
          .missing(.windowNew, .windowTaken("w1", until: "2015-02-25")),
          .missing(.windowLasts, .backwards(from: "2015-03-02", until: "2015-03-01")),
        ]
      ),
      (
        .windowOpened(window: "w2", kind: .opinion, from: "2015-01-02", until: "2015-02-05"),
        [.missing(.windowLasts, .over(until: "2015-02-05", on: "2015-02-06"))]
      ),
      (
        .windowExtended(window: "w1", until: "2015-02-25"),
        [.missing(.windowLonger, .notLonger(until: "2015-02-25", now: "2015-02-25"))]
      ),
    ]
    for (event, expected) in windows {
      #expect(missing(event, in: one, on: "2015-02-06", as: .observer) == expected)
    }
    #expect(
      refusal(of: #"{"title":{"en":"x"},"area":"housing","checkDays":0}"#, as: MonitorCharter.self)
        == ": checkDays is 0; give 1 or more, or leave it out.")
  }
}
