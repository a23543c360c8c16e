import Participation
import ParticipationInterchange
import ParticipationTestSupport
import Testing

// The example record of the schema.
private let example = ConsultationRecord([
  .registrationNumber: "CCC0249", .publishable: "N", .partnerDepartments: "D271,D141",
  .subjects: "IP,CD,HS,SE",
  .titleEnglish: "Family Services Program Reform", .titleFrench: "Réforme du programme",
  .descriptionEnglish: "To engage", .descriptionFrench: "Obtenir", .audience: "IP,IG,PT",
  .startDate: "2018-05-15",
  .endDate: "2018-05-30", .status: "P", .profilePageEnglish: "http://example.gc.ca/en",
  .profilePageFrench: "http://example.gc.ca/fr", .reportAvailable: "N", .highProfile: "Y",
  .rationale: "BG,PC",
])

private struct Found: Hashable {
  let rule: Int?
  let field: ConsultationField
  let layer: RuleLayer

  init(_ rule: Int?, _ field: ConsultationField, _ layer: RuleLayer = .database) {
    self.rule = rule
    self.field = field
    self.layer = layer
  }
}

private func found(_ cells: [ConsultationField: String], on day: Day? = nil) -> [Found] {
  var record = example
  for (field, text) in cells { record[field] = text }
  return ConsultationRules().findings(in: [record], on: day).map { Found($0.rule, $0.field, $0.layer) }
}

@Suite("Rules of the Canadian register of consultations")
struct ConsultationRulesTests {
  @Test("The example of the schema is taken")
  func taken() {
    #expect(found([:]) == [] && RoundTrip.failure(of: example) == nil)
  }

  @Test("Each rule is told by its number and field")
  func rules() {
    let rows: [([ConsultationField: String], [Found])] = [
      ([.registrationNumber: " "], [Found(1, .registrationNumber)]),
      ([.registrationNumber: "A,1"], [Found(1, .registrationNumber)]),
      ([.publishable: ""], [Found(2, .publishable)]), ([.publishable: "yes"], [Found(2, .publishable)]),
      ([.publishable: "Y", .status: "NF"], [Found(2, .status)]), ([.status: "NF"], []),
      ([.titleEnglish: ""], [Found(3, .titleEnglish)]), ([.titleFrench: ""], [Found(3, .titleFrench)]),
      ([.startDate: ""], [Found(3, .startDate)]), ([.endDate: ""], [Found(3, .endDate)]),
      ([.endDate: "30 May"], [Found(3, .endDate)]),
      ([.profilePageEnglish: ""], [Found(3, .profilePageEnglish)]),
      ([.profilePageFrench: ""], [Found(3, .profilePageFrench)]),
      ([.highProfile: "", .rationale: ""], [Found(3, .highProfile)]),
      ([.subjects: ""], [Found(4, .subjects)]), ([.audience: " , "], [Found(4, .audience)]),
      ([.descriptionEnglish: ""], [Found(4, .descriptionEnglish)]),
      ([.descriptionFrench: ""], [Found(4, .descriptionFrench)]),
      ([.rationale: ""], [Found(5, .rationale)]), ([.rationale: "", .highProfile: "N"], []),
      ([.rationale: "BG, XX,PC"], [Found(6, .rationale)]), ([.status: "X"], [Found(6, .status)]),
      ([.highProfile: "y"], [Found(6, .highProfile)]),
    ]
    for (cells, expected) in rows { #expect(found(cells) == expected, "\(cells)") }
  }

  @Test("What ends before 2018 needs less; on the first day of it forms and database differ")
  func grandfathering() {
    let bare: [ConsultationField: String] = [
      .subjects: "", .audience: "", .descriptionEnglish: "", .descriptionFrench: "", .startDate: "2017-12-01",
    ]
    let fields: [ConsultationField] = [.subjects, .descriptionEnglish, .descriptionFrench, .audience]
    for (end, layer) in [("2017-12-31", nil), ("2018-01-01", RuleLayer.form), ("2018-01-02", .database)] {
      var cells = bare
      cells[.endDate] = end
      #expect(found(cells) == (layer.map { layer in fields.map { Found(4, $0, layer) } } ?? []), "\(end)")
    }
  }

  @Test("What the tracker lets pass is found, and marked")
  func gaps() {
    let rows: [([ConsultationField: String], Day?, [Found])] = [
      ([.status: ""], nil, [Found(nil, .status, .form)]),
      ([.reportAvailable: ""], nil, [Found(nil, .reportAvailable, .form)]),
      ([.startDate: "2018-06-01"], nil, [Found(nil, .endDate, .ours)]),
      (
        [.status: "CR"], nil,
        [
          Found(nil, .reportEnglish, .ours), Found(nil, .reportFrench, .ours),
          Found(nil, .reportAvailable, .ours),
        ]
      ),
      ([.status: "CR", .reportEnglish: "a", .reportFrench: "b", .reportAvailable: "Y"], nil, []),
      ([.reportEnglish: "a"], nil, [Found(nil, .reportFrench, .form)]),
      ([.status: "O"], "2018-05-31", [Found(nil, .status, .ours)]), ([.status: "O"], "2018-05-30", []),
      ([.status: "O"], "2018-05-14", [Found(nil, .status, .ours)]), ([.status: "O"], nil, []),
      ([:], "2018-05-15", [Found(nil, .status, .ours)]), ([:], "2018-05-14", []),
    ]
    for (cells, day, expected) in rows { #expect(found(cells, on: day) == expected, "\(cells)") }
  }

  @Test("Keys are not given twice, and lists of one's own are checked")
  func lists() throws {
    let rules = ConsultationRules(departments: ["D271"], subjects: ["IP", "CD", "HS", "SE"], audiences: [])
    let findings = rules.findings(in: [example, example])
    #expect(
      findings.map(\.problem) == [
        .notAChoice("D141"), .notAChoice("IP"), .notAChoice("IG"), .notAChoice("PT"), .keyRepeated(row: 1),
        .notAChoice("D141"), .notAChoice("IP"), .notAChoice("IG"), .notAChoice("PT"),
      ] && RoundTrip.failure(of: rules) == nil && RoundTrip.failure(of: findings) == nil)
    #expect(
      findings[0].description == "Row 1, partner_departments: “D141” is not among the choices."
        && findings[4].sentence.text(in: .polish)
          == "Wiersz 2, registration_number: wiersz 1 ma ten sam klucz."
    )
  }

  @Test("Every problem has its own words in every language")
  func words() {
    let problems: [ConsultationProblem] = [
      .blank, .blankSince2018, .blankThoughHighProfile, .commaInKey, .keyRepeated(row: 7), .notAChoice("x"),
      .notADay("x"), .publishedThoughNotHeld, .endsBeforeStart("2020-01-01"), .notOpenOn("2020-01-01"),
      .alreadyBegunOn("2020-01-01"), .reportMissing, .otherLanguageMissing,
    ]
    for language in Language.allCases {
      #expect(Set(problems.map { $0.words.text(in: language) }).count == problems.count)
    }
    #expect(Set(ConsultationStatus.allCases.map { $0.label.text(in: .serbianLatin) }).count == 6)
  }
}
