public import Participation
public import ParticipationTestSupport

extension MemberStanding: SampledLifecycle {
  private static let text = LocalizedText(english: "Text", serbian: "Tekst", polish: "Tekst \"ł\"")

  /// A plausible charter.
  public static func sampleCharter<G: RandomNumberGenerator>(_ generator: inout G) -> Charter {
    do {
      return try Charter(
        title: text, territory: "serbia",
        eligibilityThreshold: Bool.random(using: &generator) ? .threeQuarters : nil,
        rectificationMonths: Bool.random(using: &generator) ? Int.random(in: 1...24, using: &generator) : nil)
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// An event that mostly fits the member as it stands.
  public static func sample<G: RandomNumberGenerator>(
    _ kind: Event.Kind, for process: Self, on day: Day, _ generator: inout G
  ) -> Event {
    let isBad = Int.random(in: 0..<6, using: &generator) == 0
    let anyCycle = Identifier<MembershipCycle>(number: UInt64.random(in: 0...9, using: &generator))
    let newCycle = Identifier<MembershipCycle>(number: UInt64(process.cycles.count))
    let contrary = process.cycles.filter { $0.value.isContrary }.map { $0.key }
    let open = process.cycles.filter { $0.value.isContrary && $0.value.rectified == nil }.map { $0.key }
    let rulesOf: Day? = Bool.random(using: &generator) ? day.adding(days: -400) : nil
    let document: Reference? = Bool.random(using: &generator) ? "document/letter-1" : nil
    func reasons() -> [ContraryReason] {
      let first = Int.random(in: 0..<ContraryReason.allCases.count, using: &generator)
      let some = Array(
        ContraryReason.allCases[first...].prefix(Int.random(in: 0...2, using: &generator)))
      return isBad ? some + some : some
    }
    switch kind {
    case .cycleFoundContrary:
      return .cycleFoundContrary(cycle: isBad ? anyCycle : newCycle, reasons: reasons(), rulesOf: rulesOf)
    case .cycleFoundInProcess:
      return .cycleFoundInProcess(cycle: isBad ? anyCycle : newCycle, rulesOf: rulesOf)
    case .letterSent:
      return .letterSent(
        cycle: isBad ? anyCycle : contrary.randomElement(using: &generator) ?? anyCycle, letter: document)
    case .reviewOpened: return .reviewOpened
    case .rectified:
      let latest = Bool.random(using: &generator) ? process.latestContrary : nil
      let some = open.randomElement(using: &generator) ?? anyCycle
      return .rectified(cycle: isBad ? anyCycle : latest ?? some, by: document)
    case .madeInactive: return .madeInactive(resolution: document)
    case .reengaged: return .reengaged(plan: document)
    case .withdrew: return .withdrew(letter: document)
    case .rejoined: return .rejoined
    case .suspended: return .suspended(reason: text)
    case .suspensionLifted: return .suspensionLifted
    case .eligibilityScored:
      let next = (process.latestScore?.year ?? 2010) + Int.random(in: 1...2, using: &generator)
      let year = isBad ? [0, 2011, 10_000, .max].randomElement(using: &generator) ?? 0 : min(next, 9_999)
      do {
        return .eligibilityScored(
          year: year,
          score: try EligibilityScore(
            Int.random(in: 0...12, using: &generator), of: 12, notApplicable: [.assetDisclosure]))
      } catch {
        preconditionFailure("\(error)")
      }
    case .eligibilityReviewOpened: return .eligibilityReviewOpened
    case .eligibilityReviewLifted: return .eligibilityReviewLifted
    case .valuesCheckPassed: return .valuesCheckPassed
    case .valuesCheckFailed:
      return .valuesCheckFailed(indicators: isBad ? [.repression, .repression] : [.repression])
    }
  }

  /// What must hold of every member, whatever happened to it.
  public static func invariantViolations(of process: MemberStanding) -> [String] {
    var violations: [String] = []
    func hold(_ condition: Bool, _ sentence: String) { if !condition { violations.append(sentence) } }
    let last = process.position.lastDay
    for element in process.cycles {
      let cycle = element.value
      hold(cycle.judged <= last, "\(element.key) judged after the last day")
      hold(cycle.isContrary || cycle.letters.isEmpty, "a letter about \(element.key), which is in process")
      hold(cycle.isContrary || cycle.rectified == nil, "\(element.key) put right without a fault")
      hold(cycle.letters.allSatisfy { $0.day >= cycle.judged }, "a letter before \(element.key) was judged")
      hold(cycle.rectified.map { $0 >= cycle.judged } ?? true, "\(element.key) put right too early")
    }
    if process.stage == .underProceduralReview {
      hold(process.latestContrary != nil, "under review with nothing to put right")
    }
    if let pair = process.contraryPair {
      let keys = process.cycles.map { $0.key }
      hold(Array(keys.suffix(2)) == [pair.first, pair.second], "the pair is not the last two cycles")
    }
    hold(process.scores.allSatisfy { (1...9_999).contains($0.key) }, "a score of no year")
    let owed = process.obligations(on: last)
    let withoutLetter = process.cycles.filter { $0.value.isContrary && $0.value.letters.isEmpty }.count
    let letters = owed.filter { $0.duty == .sendLetter }.count
    hold(letters == (process.stage == .withdrawn ? 0 : withoutLetter), "\(letters) letters are owed")
    let isRectifying = owed.contains { $0.duty == .rectify }
    hold(isRectifying == (process.stage == .underProceduralReview), "rectify in \(process.stage.rawValue)")
    hold(owed.allSatisfy { $0.since <= last }, "owed since a day that has not come")
    return violations
  }
}
