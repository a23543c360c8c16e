import Foundation
import Participation
import Testing

/// What is wrong with the labels and the coding of one vocabulary.
private func findings<Word>(_ type: Word.Type) throws -> [String]
where Word: Labelled & CaseIterable & RawRepresentable & Codable & Hashable, Word.RawValue == String {
  var found: [String] = []
  for language in Language.allCases {
    var seen: [String: Word] = [:]
    for word in Word.allCases {
      let text = word.label.text(in: language)
      if !word.label.hasText(in: language) { found.append("\(word): no \(language)") }
      if text.first?.isWhitespace == true || text.last?.isWhitespace == true {
        found.append("\(word): “\(text)”")
      }
      if let other = seen.updateValue(word, forKey: text) { found.append("\(other), \(word): “\(text)”") }
    }
  }
  let words = Array(Word.allCases)
  if try value([Word].self, of: json(words)) != words { found.append("\(type): no round trip") }
  if Word.allCases.contains(where: { $0.rawValue != "\($0)" }) {
    found.append("\(type): raw value unlike its name")
  }
  if MemoryLayout<Word>.size != 1 { found.append("\(type): \(MemoryLayout<Word>.size) bytes") }
  for hostile in ["\"\"", "\"nonsense\"", "1", "null", "{}", "[]"]
  where refusal(of: "[\(hostile)]", as: [Word].self) == nil {
    found.append("\(type) takes \(hostile)")
  }
  return found
}

@Suite("Vocabularies")
struct VocabularyTests {
  @Test("Every word has its own label in every language, is one byte, and comes back from the wire")
  func words() throws {
    var found: [String] = []
    found += try findings(Role.self) + findings(Sector.self) + findings(ActivityKind.self)
    found += try findings(Channel.self) + findings(LevelOfParticipation.self) + findings(PolicyArea.self)
    found += try findings(Stance.self) + findings(Power.self) + findings(TerritoryLevel.self)
    #expect(found == [])
  }

  @Test("Words are keys of objects")
  func keys() throws {
    let counts: [Sector: Int] = [.media: 2, .citizens: 5]
    #expect(try json(counts) == #"{"citizens":5,"media":2}"#)
    #expect(try value([Sector: Int].self, of: #"{"citizens":5,"media":2}"#) == counts)
    #expect(refusal(of: #"{"nobody":5}"#, as: [Sector: Int].self) != nil)
    #expect(try json([Language.serbianCyrillic: 1]) == #"{"sr-Cyrl":1}"#)
  }

  @Test("The activities, roles, sides and areas that the five sources name have their words")
  func sources() {
    // Source 000: activities. Source 003: round tables and the sides of drafting. Source 004: four areas.
    let activities: [ActivityKind] = [
      .meeting, .focusGroup, .onlineSurvey, .offlineSurvey, .publicEvent, .publicPresentation,
      .publicInvitation,
      .roundTable, .onlineCommunity, .training, .seminar, .publicMeeting, .voivodeshipSocialDebate, .poll,
    ]
    #expect(activities.filter(\.isSurvey) == [.onlineSurvey, .offlineSurvey])
    #expect(Sector.allCases.filter(\.isPublicAuthority) == [.publicAdministration, .localSelfGovernment])
    let areas: [PolicyArea] = [.employment, .socialIntegration, .entrepreneurship, .sustainableDevelopment]
    let polish = ["zatrudnienie", "integracja społeczna", "przedsiębiorczość", "zrównoważony rozwój"]
    #expect(areas.map { $0.label.text(in: .polish) } == polish)
  }

  @Test("Online and paper channels are told apart")
  func channels() {
    let online: Set<Channel> = [
      .website, .portal, .publicInformationBulletin, .email, .socialMedia, .onlineCommunity, .mobileApp,
      .videoConference,
    ]
    #expect(Set(Channel.allCases.filter(\.isOnline)) == online)
  }

  @Test("Levels of participation and of power are ordered from the bottom")
  func order() {
    let levels: [LevelOfParticipation] = [.none, .inform, .consult, .involve, .coDecide, .citizenControl]
    #expect(LevelOfParticipation.allCases.reversed().sorted() == levels)
    #expect([Power.high, .low, .medium].sorted() == [.low, .medium, .high])
  }

  @Test("Every ladder of the field climbs in the common order and never down")
  func ladders() throws {
    let ladders: [[LevelOfParticipation]] = [
      IAP2Level.allCases.map(\.level), CouncilOfEuropeLevel.allCases.map(\.level),
      CouncilOfEuropeMechanism.allCases.map(\.level), ArnsteinRung.allCases.map(\.level),
      DecydujmyRazemLevel.allCases.map(\.level),
    ]
    #expect(ladders.allSatisfy { $0 == $0.sorted() })
    #expect(
      ladders.map { "\($0.first ?? .none)…\($0.last ?? .none) \($0.count)" } == [
        "inform…citizenControl 5", "inform…coDecide 4", "inform…involve 4", "none…citizenControl 8",
        "inform…coDecide 3",
      ])
    #expect(try value([ArnsteinRung].self, of: json(ArnsteinRung.allCases)) == ArnsteinRung.allCases)
    #expect(refusal(of: #"["ladder"]"#, as: [IAP2Level].self) != nil)
  }
}
