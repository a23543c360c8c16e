import Participation
import Testing

@Suite("An obstacle")
struct ObstacleTests {
  static let breach = Breach(
    rule: "SEED-000-1",
    reason: LocalizedText(english: "9 of 20 days.", serbian: "9 od 20 dana.", polish: "9 z 20 dni."),
    citation: SamplePetition.law)

  static let rows: [(obstacle: Obstacle<SamplePetition>, english: String, firstDay: Day?, isCited: Bool)] = [
    (.impossible(.open, in: .lapsed), "“open” cannot happen in the stage “lapsed”.", nil, false),
    (
      .role(.office, needed: [.organiser, .authority]),
      "The role “office” may not bring this; these may: organiser, authority.", nil, false
    ),
    (.missing(.titled, .noTitle), "A title is missing.", nil, false),
    (
      .missing(.deliberated, .deliberating(until: "2019-02-01", clockRuns: true)),
      "It is deliberated until 2019-02-01.", "2019-02-01", true
    ),
    (
      .backwards("2019-01-01", earliest: "2019-01-05"),
      "2019-01-01 lies before what is already on record; the earliest possible day is 2019-01-05.",
      "2019-01-05", false
    ),
    (
      .recordedBeforeItHappened(happened: "2019-01-05", recorded: "2019-01-04"),
      "It cannot be recorded on 2019-01-04, before it happened on 2019-01-05.", "2019-01-05", false
    ),
    (
      .recordedBackwards("2019-01-04", latest: "2019-01-09"),
      "The record already reaches 2019-01-09; a new entry cannot be dated 2019-01-04.", "2019-01-09", false
    ),
    (
      .notCorrectable(entry: 7, entries: 3),
      "Entry 7 cannot be corrected: name one of the 3 entries that is no correction.", nil, false
    ),
    (
      .correctionBreaks(entry: 2, obstacles: [.missing(.titled, .noTitle), .impossible(.open, in: .lapsed)]),
      """
      With this correction entry 2 could not have happened: A title is missing. “open” cannot happen in the \
      stage “lapsed”.
      """,
      nil, false
    ),
    (.breach(breach), "9 of 20 days.", nil, true),
  ]

  @Test("is one sentence in each language, with its figures, its rule and its first day")
  func sentences() {
    let wrong = Self.rows.filter { row in
      row.obstacle.sentence.text(in: .english) != row.english || row.obstacle.firstDay != row.firstDay
        || row.obstacle.citation != (row.isCited ? SamplePetition.law : nil)
        || Language.allCases.contains { row.obstacle.sentence.text(in: $0).contains("{") }
        || Set(Language.allCases.map { row.obstacle.sentence.text(in: $0) }).count != 4
    }
    #expect(wrong.isEmpty, "\(wrong.map(\.english))")
  }

  @Test("is told in Serbian, in both scripts, and in Polish")
  func languages() {
    let obstacle = Obstacle<SamplePetition>.backwards("2019-01-01", earliest: "2019-01-05")
    let texts = [Language.serbianLatin, .serbianCyrillic, .polish].map { obstacle.sentence.text(in: $0) }
    #expect(
      texts == [
        "2019-01-01 je pre onoga što je već zabeleženo; najraniji mogući dan je 2019-01-05.",
        "2019-01-01 је пре онога што је већ забележено; најранији могући дан је 2019-01-05.",
        "2019-01-01 poprzedza to, co już zapisano; najwcześniejszy możliwy dzień to 2019-01-05.",
      ])
  }

  @Test("stands in a refusal with the event and the stage")
  func refusals() {
    var journal = draft()
    let refused = refusal { () throws(Refusal<SamplePetition>) in try journal.take(.submit, "2019-01-02") }
    #expect(
      refused?.description == "submit (drafting): “submit” cannot happen in the stage “drafting”."
        && refused?.text(in: .polish)
          == "submit (opracowanie): „submit” nie może się zdarzyć na etapie „opracowanie”."
    )
    let unnamed = refusal { () throws(Refusal<SamplePetition>) in
      try journal.strike(entry: 4, recorded: "2019-01-02", by: ana, as: .organiser)
    }
    #expect(
      unnamed?.description
        == "drafting: Entry 4 cannot be corrected: name one of the 0 entries that is no correction.")
  }

  @Test("has no rule and no first day unless a shortfall says so")
  func defaults() {
    let shortfall = Gate.Shortfall(place: 3)
    #expect(shortfall.citation == nil && shortfall.firstDay == nil)
    #expect(Self.breach == Self.breach && Self.breach.rule.text == "SEED-000-1")
  }
}
