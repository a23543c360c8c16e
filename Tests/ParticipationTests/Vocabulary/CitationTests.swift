import Participation
import ParticipationTestSupport
import Testing

@Suite("Citations")
struct CitationTests {
  @Test("are told by instrument and article, with a remark where they are not verified")
  func text() {
    func citation(_ article: String?, _ confidence: Confidence) -> Citation {
      Citation(instrument: "Law X", article: article, confidence: confidence)
    }
    let rows: [(Citation, Language, String)] = [
      (citation(nil, .verified), .english, "Law X"),
      (citation("art. 5", .verified), .polish, "Law X, art. 5"),
      (citation("art. 5", .fromMemory), .english, "Law X, art. 5 [from memory]"),
      (citation("art. 5", .fromMemory), .serbianLatin, "Law X, art. 5 [po sećanju]"),
      (citation("art. 5", .fromMemory), .serbianCyrillic, "Law X, art. 5 [по сећању]"),
      (citation(nil, .partlyVerified), .polish, "Law X [częściowo sprawdzone]"),
      (citation(nil, .derived), .english, "Law X [derived from data]"),
    ]
    #expect(rows.allSatisfy { $0.0.text(in: $0.1) == $0.2 })
    #expect(citation("art. 5", .derived).description == "Law X, art. 5 [derived from data]")
    #expect(
      Confidence.allCases.allSatisfy { confidence in
        Language.allCases.allSatisfy { confidence.label.hasText(in: $0) }
      })
  }

  @Test("keep what is known of the text, and know its last day")
  func parts() throws {
    let citation = Citation(
      instrument: "Law X", article: "art. 5", link: "https://example.org/x", textDate: "2018-04-20",
      validity: try Period("2018-10-29", "2023-12-31"),
      quotation: LocalizedText(english: "", serbian: "20 dana", polish: ""), confidence: .verified)
    #expect(citation.lastDay == "2023-12-31" && citation.link != nil && citation.textDate == "2018-04-20")
    #expect(
      SamplePetition.law.lastDay == nil && RoundTrip.failure(of: citation) == nil
        && RoundTrip.failure(of: SamplePetition.law) == nil)
    let breach = Breach(
      rule: "SEED-000-1", reason: LocalizedText(english: "Late.", serbian: "", polish: ""), citation: citation
    )
    #expect(RoundTrip.failure(of: breach) == nil)
  }
}
