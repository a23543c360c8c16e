public import Participation

extension PublicCall {
  /// Calls with three applications that are scored alike, in the stages where the number of them matters.
  public static func seeds() throws -> [Self] {
    let text = LocalizedText(english: "Text", serbian: "Tekst", polish: "Tekst")
    let charter = try PublicCallCharter(title: text, issuer: "ministry", places: 2, tieBreaks: [.drawn])
    var call = PublicCall(charter: charter, founded: "2019-01-01")
    func take(_ events: [Event], as role: Role) throws {
      for event in events { try call.apply(event, on: "2019-01-02", by: "ana", as: role) }
    }
    try take(
      [
        .criterionSet(criterion: CallCriterion("need", title: text, maximumPoints: 10)),
        .published(period: Period("2019-01-02", "2019-01-20")), .opened,
        .applicationReceived(application: "a1", applicant: "one"),
        .applicationReceived(application: "a2", applicant: "two"),
        .applicationReceived(application: "a3", applicant: "three"), .closed,
      ], as: .clerk)
    let names: [Identifier<CallApplication>] = ["a1", "a2", "a3"]
    try take(names.map { .scored(application: $0, criterion: "need", points: 5) }, as: .assessor)
    try take([.scoringCompleted], as: .clerk)
    var seeds = [call, call]
    try take([.lotsDrawn(order: ["a3", "a1", "a2"]), .selectionMade, .announced, .finalised], as: .clerk)
    seeds += [call, call]
    return seeds
  }
}
