import Participation
import Testing

private func training(
  _ region: Identifier<Territory>, on day: Day,
  _ people: [Sector: Int] = [.localSelfGovernment: 9, .civilSociety: 7]
) throws -> Training {
  var training = Training(
    charter: TrainingCharter(
      title: regionalText, organiser: "office", announcementDue: "2020-01-31", evaluationDays: 30),
    founded: "2020-01-10")
  try training.apply(
    .announced(place: "place", region: region, on: day), on: "2020-01-20", by: "office", as: .contactPoint)
  let attendance = try SectorAttendance(people)
  try training.apply(.held(attendance: attendance), on: day, by: "office", as: .organiser)
  return training
}

@Suite("Training")
struct TrainingTests {
  @Test("The table has no design findings, events are small, and every word stands in every language")
  func design() {
    #expect(Training.designFindings() == [])
    #expect(MemoryLayout<Training.Event>.size <= 48, "\(MemoryLayout<Training.Event>.size)")
    #expect(wordsMissing(Training.self) == [])
  }

  @Test(
    "A training is announced with place and day, held on that day, and evaluated; each is owed by its day")
  func course() throws {
    var one = Training(
      charter: TrainingCharter(
        title: regionalText, organiser: "office", announcementDue: "2020-01-31", evaluationDays: 30),
      founded: "2020-01-10")
    var found = [owed(one, on: "2020-02-02")]
    let steps: [(Day, Training.Event)] = [
      ("2020-02-02", .announced(place: "vlasotince", region: "RS-23", on: "2020-02-20")),
      ("2020-02-10", .rescheduled(place: "leskovac", region: "RS-23", on: "2020-02-25")),
      ("2020-02-25", .held(attendance: try SectorAttendance([.civilSociety: 12, .localSelfGovernment: 8]))),
      ("2020-03-20", .evaluated(respondents: 16, satisfied: 12)),
    ]
    for (day, event) in steps {
      try one.apply(event, on: day, by: "office", as: .organiser)
      found.append(owed(one, on: "2020-03-28"))
    }
    #expect(
      found == [
        ["announce 2020-01-31 2"], ["hold 2020-02-20 37"], ["hold 2020-02-25 32"], ["evaluate 2020-03-26 2"],
        [],
      ])
    #expect(try one.evaluation?.satisfaction == Share(3, of: 4))
    #expect(one.attendance?.hasBothSectors == true && one.attendance?.people == 20)
  }

  @Test("Every refusal carries its figures, and waiting removes only what waits for a day")
  func refusals() throws {
    let planned = Training(
      charter: TrainingCharter(title: regionalText, organiser: "o"), founded: "2020-01-10")
    var announced = planned
    try announced.apply(
      .announced(place: "p", region: "RS-16", on: "2020-03-01"), on: "2020-02-01", by: "o", as: .organiser)
    let held = try training("RS-16", on: "2020-02-01")
    let nobody = try SectorAttendance([:])
    let rows: [(Training, Training.Event, [Obstacle<Training>])] = [
      (
        planned, .announced(place: "p", region: "RS-16", on: "2020-02-09"),
        [.missing(.dayAhead, .dayPassed("2020-02-09", on: "2020-02-10"))]
      ),
      (announced, .held(attendance: nobody), [.missing(.dayReached, .tooEarly("2020-03-01"))]),
      (
        held, .evaluated(respondents: 17, satisfied: 3),
        [.missing(.figuresFit, .unfit(respondents: 17, satisfied: 3, people: 16))]
      ),
      (
        held, .evaluated(respondents: 3, satisfied: 4),
        [.missing(.figuresFit, .unfit(respondents: 3, satisfied: 4, people: 16))]
      ),
      (held, .cancelled(reason: regionalText), [.impossible(.cancelled, in: .held)]),
    ]
    for (process, event, expected) in rows {
      #expect(missing(event, in: process, on: "2020-02-10", as: .organiser) == expected)
    }
    #expect(announced.moves(on: "2020-02-10").first { $0.event == .held }?.firstDay == "2020-03-01")
    #expect(
      refusal(of: #"[{"sector":"media","people":-1}]"#, as: SectorAttendance.self)
        == ": -1 people of “media” cannot be; give 0 to 1000000.")
  }

  @Test(
    "Four trainings in different parts by the end of March 2020, with both sectors: in time, late, missed")
  func target() throws {
    let target = TrainingTarget.openGovernmentTrainings2020
    let first: [TrainingProgress.NamedTraining] = try [
      ("t1", training("RS-16", on: "2020-02-10")), ("t2", training("RS-23", on: "2020-02-20")),
      ("t3", training("RS-05", on: "2020-03-10")),
    ]
    let onTheDay: TrainingProgress.NamedTraining = ("t4", try training("RS-18", on: "2020-03-31"))
    let late: TrainingProgress.NamedTraining = ("t4", try training("RS-18", on: "2020-04-01"))
    let oneSector: TrainingProgress.NamedTraining = (
      "t4", try training("RS-18", on: "2020-03-31", [.civilSociety: 5])
    )
    let planned: TrainingProgress.NamedTraining = (
      "t5", Training(charter: TrainingCharter(title: regionalText, organiser: "o"), founded: "2020-01-10")
    )
    let rows:
      [([TrainingProgress.NamedTraining], Day, TrainingProgress.Standing, Int, [TrainingProgress.Exclusion])] =
        [
          (first + [onTheDay], "2020-04-30", .met(on: "2020-03-31"), 0, []),
          (first + [late], "2020-04-30", .metLate(on: "2020-04-01", daysLate: 1), 1, [.late(days: 1)]),
          (first + [late], "2020-03-31", .open(daysLeft: 0), 1, [.notHeld]),
          (first + [planned], "2020-03-21", .open(daysLeft: 10), 1, [.notHeld]),
          (first, "2020-04-02", .missed(daysOver: 2), 1, []),
          (
            first + [oneSector], "2020-04-01", .missed(daysOver: 1), 1,
            [.oneSector(publicAuthority: 0, civilSociety: 5)]
          ),
        ]
    for (trainings, day, standing, missing, excluded) in rows {
      let progress = target.progress(of: trainings, on: day)
      #expect(progress.standing == standing && progress.trainingsMissing == missing, "\(progress)")
      #expect(progress.excluded.map { $0.reason } == excluded && progress.regionsMissing == 0)
    }
    // Four trainings in one region are not in different parts.
    let same: [TrainingProgress.NamedTraining] = try (1...4).map { number in
      (Identifier(number: UInt64(number)), try training("RS-16", on: "2020-03-0\(number)".day))
    }
    let progress = target.progress(of: same, on: "2020-03-31")
    #expect(progress.regionsMissing == 1 && progress.trainingsMissing == 0 && !progress.isMetInTime)
    #expect(
      progress.sentence.text(in: .english) == "Not met yet: trainings 4 of 4, regions 1 of 2; days left: 0.")
  }
}

extension String {
  /// The day that a text names; the first of January 2020 where it names none.
  fileprivate var day: Day { (try? Day(self)) ?? "2020-01-01" }
}
