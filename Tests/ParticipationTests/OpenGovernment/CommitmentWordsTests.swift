import Participation
import Testing

@Suite("Words of a commitment")
struct CommitmentWordsTests {
  @Test("Every name is given in English, Serbian and Polish, and names of one kind differ")
  func labels() {
    let kinds: [(what: String, labels: [LocalizedText])] = [
      ("stages", Commitment.Stage.allCases.map { $0.label }),
      ("events", Commitment.Event.Kind.allCases.map { $0.label }),
      ("requirements", Commitment.Requirement.allCases.map { $0.label }),
      ("duties", Commitment.Duty.allCases.map { $0.label }),
      ("progress", DeclaredProgress.allCases.map { $0.label }),
      ("timeliness", Timeliness.allCases.map { $0.label }),
      ("fields", CommitmentField.allCases.map { $0.label }),
      ("points", AssessmentPoint.allCases.map { $0.label }),
    ]
    var wrong: [String] = []
    for (what, labels) in kinds {
      for language in [Language.english, .serbianLatin, .polish] {
        let texts = labels.map { $0.text(in: language) }
        if Set(texts).count != texts.count { wrong.append("\(what) in \(language.rawValue): \(texts)") }
        if language != .english, labels.contains(where: { $0.text(in: language) == $0.text(in: .english) }) {
          // A word may be the same in two languages, but not all of them.
          let same = labels.filter { $0.text(in: language) == $0.text(in: .english) }.count
          if same * 2 > labels.count { wrong.append("\(what): not translated to \(language.rawValue)") }
        }
      }
    }
    #expect(wrong == [])
  }

  @Test("Each template asks for fields of its own, and says how far its wording was read")
  func templates() {
    for template in CommitmentTemplate.allCases {
      #expect(!template.fields.isEmpty && Set(template.fields).count == template.fields.count)
    }
    #expect(
      CommitmentTemplate.allCases.map { $0.citation.confidence } == [.verified, .verified, .fromMemory])
  }
}
