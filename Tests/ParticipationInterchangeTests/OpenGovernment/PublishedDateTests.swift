import Participation
import ParticipationInterchange
import Testing

@Suite("Dates of published tables")
struct PublishedDateTests {
  @Test("A date is read as far as it says something without guessing")
  func meanings() throws {
    let rows: [(String, PublishedDateMeaning)] = [
      ("31/12/2014", .day("2014-12-31")), ("12/31/2014", .day("2014-12-31")),
      ("05/05/2014", .day("2014-05-05")),
      ("07/01/2012", .eitherDay(monthFirst: "2012-07-01", dayFirst: "2012-01-07")),
      ("2/29/2014", .impossible), ("31/9/2014", .impossible), ("0/0/2014", .impossible),
      ("2012", .year(2012)),
      ("July 2019", .month(year: 2019, month: 7)), ("Jul-12", .month(year: 2012, month: 7)),
      ("May 2020", .month(year: 2020, month: 5)), ("Quarter 1 2015", .quarter(year: 2015, quarter: 1)),
      ("III quarter of 2022", .quarter(year: 2022, quarter: 3)), ("Quarter 5 2015", .notUnderstood),
      ("Ongoing", .ongoing), ("Continuous", .ongoing), ("In progress", .ongoing),
      ("Not Specified", .notSpecified),
      ("Unclear", .notSpecified), ("", .notSpecified), ("NA", .unknown(.notApplicable)),
      ("ND", .unknown(.noData)), ("NR", .unknown(.notReviewed)), ("Fall 2014", .notUnderstood),
      ("2012-2013", .notUnderstood), ("1/2", .notUnderstood), ("1/2/3/4", .notUnderstood),
      ("//", .notUnderstood),
      ("1/1/99999", .notUnderstood), ("-1/-1/2014", .notUnderstood), ("٣/٤/٢٠١٤", .notUnderstood),
      ("99999999999999999999", .notUnderstood), (" 2012", .notUnderstood), ("2012 ", .notUnderstood),
    ]
    let wrong = rows.filter { PublishedDate($0.0).meaning != $0.1 }
    #expect(wrong.map(\.0) == [])
    #expect(PublishedDate("07/01/2012", isMonthFirst: true).meaning == .day("2012-07-01"))
    #expect(PublishedDate("13/01/2012", isMonthFirst: true).meaning == .impossible)
    #expect(PublishedDate(String(repeating: "1/", count: 500_000)).meaning == .notUnderstood)
  }
}
