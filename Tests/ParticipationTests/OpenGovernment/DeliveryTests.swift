import Participation
import ParticipationTestSupport
import Testing

@Suite("Delivery of action plans, by edition")
struct DeliveryTests {
  @Test("Delivery stands as the rules of its edition say, to the day")
  func deliveries() {
    let rows: [(OpenGovernmentEdition, due: Day, uploaded: Day?, on: Day, Delivery)] = [
      // 2018–2021: 31 August; kept before 1 January; afterwards the next group, and contrary to process.
      (.from2018, "2018-08-31", "2018-08-31", "2018-12-01", .onTime),
      (.from2018, "2018-08-31", "2018-09-01", "2018-12-01", .late(days: 1, drawsLetter: false)),
      (.from2018, "2018-08-31", "2018-12-31", "2019-02-01", .late(days: 122, drawsLetter: false)),
      (
        .from2018, "2018-08-31", "2019-01-01", "2019-02-01",
        .shifted(days: 123, toYear: 2019, isContrary: true)
      ),
      (
        .from2018, "2018-08-31", nil, "2019-01-01", .shifted(days: 123, toYear: 2019, isContrary: true)
      ),
      (
        .from2018, "2018-08-31", "2020-02-01", "2020-03-01",
        .shifted(days: 519, toYear: 2020, isContrary: true)
      ),
      (.from2018, "2018-08-31", nil, "2018-08-31", .notYetDue(daysLeft: 0)),
      (.from2018, "2018-08-31", nil, "2018-08-01", .notYetDue(daysLeft: 30)),
      (.from2018, "2018-08-31", nil, "2018-12-31", .overdue(days: 122, keptUntil: "2018-12-31")),
      (.from2018, "2018-08-31", "2018-09-01", "2018-08-31", .notYetDue(daysLeft: 0)),
      (.from2021, "2021-08-31", "2021-09-01", "2021-12-01", .late(days: 1, drawsLetter: false)),
      (
        .from2021, "2021-08-31", "2022-01-01", "2022-02-01",
        .shifted(days: 123, toYear: 2022, isContrary: true)
      ),
      // The plans of 2020 had until the end of the year, or could move to 2021 without being contrary.
      (.from2018, "2020-08-31", "2020-12-31", "2021-02-01", .onTime),
      (.from2018, "2020-08-31", nil, "2020-10-01", .notYetDue(daysLeft: 91)),
      (
        .from2018, "2020-08-31", "2021-01-01", "2021-02-01",
        .shifted(days: 1, toYear: 2021, isContrary: false)
      ),
      (
        .from2018, "2020-08-31", "2021-12-31", "2022-02-01",
        .shifted(days: 365, toYear: 2021, isContrary: false)
      ),
      (
        .from2018, "2020-08-31", "2022-01-01", "2022-02-01",
        .shifted(days: 366, toYear: 2022, isContrary: true)
      ),
      // To 2017: 30 June; a letter after four months, the next year's group after six.
      (.from2015, "2016-06-30", "2016-06-30", "2017-01-01", .onTime),
      (.from2015, "2016-06-30", "2016-10-30", "2017-01-01", .late(days: 122, drawsLetter: false)),
      (.from2015, "2016-06-30", "2016-10-31", "2017-01-01", .late(days: 123, drawsLetter: true)),
      (.from2015, "2016-06-30", "2016-12-30", "2017-01-01", .late(days: 183, drawsLetter: true)),
      (
        .from2015, "2016-06-30", "2016-12-31", "2017-01-01",
        .shifted(days: 184, toYear: 2017, isContrary: false)
      ),
      (.from2011, "2012-04-17", "2012-04-18", "2012-05-01", .late(days: 1, drawsLetter: false)),
      // Since 2022: within twelve months after the end of the last plan, no groups.
      (.from2022, "2023-12-31", "2023-12-31", "2024-02-01", .onTime),
      (.from2022, "2023-12-31", nil, "2023-12-31", .notYetDue(daysLeft: 0)),
      (.from2022, "2023-12-31", nil, "2024-01-01", .missed(days: 1)),
      (.from2022, "2023-12-31", "2024-01-31", "2024-02-01", .missed(days: 31)),
    ]
    #expect(
      rows.filter { Delivery($0.0, due: $0.due, uploaded: $0.uploaded, on: $0.on) != $0.4 }.map {
        "\($0): \(Delivery($0.0, due: $0.due, uploaded: $0.uploaded, on: $0.on))"
      } == [])
    let contrary = rows.map { $0.4.contrary }
    #expect(contrary.filter { $0 == .deliveredAfterCohortShift }.count == 5)
    #expect(contrary.filter { $0 == .noPlanWithinTwelveMonths }.count == 2)
    #expect(rows.allSatisfy { ($0.4.sentence.given.count == 3) && (RoundTrip.failure(of: $0.4) == nil) })
    let kept = rows.map { $0.4.keepsEnd }.filter { $0 }.count
    #expect(kept == rows.count - 8)
    // The ends of the calendar stop nothing.
    #expect(
      Delivery(.from2018, due: .earliest, uploaded: .latest, on: .latest)
        == .shifted(days: 3_652_058, toYear: 9999, isContrary: true))
  }

  @Test("Due days and extensions follow the edition")
  func dueDays() {
    #expect(
      OpenGovernmentEdition.allCases.map { $0.due(in: 2019) } == [
        nil, "2019-06-30", "2019-08-31", "2019-08-31", nil,
      ])
    #expect(OpenGovernmentEdition.from2022.due(afterPreviousEnd: "2022-12-31") == "2023-12-31")
    #expect(OpenGovernmentEdition.from2018.due(afterPreviousEnd: "2018-08-31") == nil)
    #expect(
      OpenGovernmentEdition.from2018.lastDayExtended(of: "2022-08-31", due: "2020-08-31") == "2023-08-31")
    #expect(OpenGovernmentEdition.from2018.lastDayExtended(of: "2021-08-31", due: "2019-08-31") == nil)
  }

  @Test("Each day since 2011 has one edition, and every figure its source")
  func editions() {
    let days: [(Day, OpenGovernmentEdition?)] = [
      ("2010-12-31", nil), ("2011-01-01", .from2011), ("2014-12-31", .from2011), ("2015-01-01", .from2015),
      ("2017-12-31", .from2015), ("2018-01-01", .from2018), ("2020-12-31", .from2018),
      ("2021-01-01", .from2021), ("2021-12-31", .from2021), ("2022-01-01", .from2022),
      ("2099-01-01", .from2022),
    ]
    #expect(days.map { OpenGovernmentEdition.inForce(on: $0.0) } == days.map { $0.1 })
    let now = OpenGovernmentEdition.from2022.figures
    #expect(now.timelineDays?.value == 14 && now.timelineDays?.confidence == .fromMemory)
    #expect(now.repositoryUpdatesPerYear?.confidence == .fromMemory)
    #expect(now.forumMonths?.confidence == .verified && now.meetingsPerYear?.value == 2)
    #expect(now.planYears?.value == [2, 4] && now.refreshedYears?.value == 4)
    #expect(OpenGovernmentEdition.from2018.figures.amendmentMonths?.confidence == .partlyVerified)
    #expect(EditionFigures.mostLocalCommitments.confidence == .fromMemory)
    #expect(
      OpenGovernmentEdition.allCases.map { $0.figures.leastImplementationMonths?.value } == [
        18, 18, 20, 20, nil,
      ])
    #expect(OpenGovernmentEdition.allCases.map { $0.figures.noticeDays?.value } == [7, 7, nil, nil, nil])
    #expect(
      OpenGovernmentEdition.allCases.map { $0.figures.products(of: .national).map { $0.product } } == [
        [.progressReport], [.progressReport, .endOfTermReport], [.designReport, .implementationReport],
        [.actionPlanReview, .midtermReview, .resultsReport],
        [.actionPlanReview, .midtermReview, .resultsReport],
      ])
  }
}
