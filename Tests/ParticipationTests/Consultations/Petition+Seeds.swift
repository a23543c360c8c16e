public import Participation

extension Petition {
  /// Petitions signed by name that nobody has answered, in the stages where that matters.
  public static func seeds() throws -> [Self] {
    let charter = try PetitionCharter(
      title: LocalizedText(english: "Text", serbian: "Tekst", polish: "Tekst"), kind: .civicInitiative,
      initiator: "ana", signing: .onePerChannel,
      thresholds: [PetitionThreshold(.validity, SignatureThreshold(total: 2))], answer: .days(10))
    var petition = Petition(charter: charter, founded: "2019-01-01")
    try petition.apply(.published, on: "2019-01-01", by: "ana", as: .initiator)
    for number in 0...5 {
      for channel in SignatureChannel.allCases {
        try petition.apply(
          .signed(
            signatory: Identifier(number: UInt64(100 + number)), territory: "rs", channel: channel),
          on: "2019-01-02", by: "ana", as: .clerk)
      }
    }
    try petition.apply(.submitted, on: "2019-02-01", by: "ana", as: .initiator)
    var seeds: [Self] = []
    let events: [Event] = [.verified, .scheduled(day: "2019-03-01"), .debated, .accepted]
    for event in events {
      try petition.apply(event, on: "2019-02-02", by: "ana", as: .clerk)
      // Many of the last, because random walks bring others that were answered on their way.
      seeds += Array(repeating: petition, count: event == .accepted ? 8 : 2)
    }
    return seeds
  }
}
