extension Coalition.Shortfall: ShortfallReason {
  /// One sentence a person can act on.
  public var sentence: LocalizedText {
    switch self {
    case .members(let have, let need):
      LocalizedText(
        english: "Members missing: \(need - have) (there are \(have), \(need) are needed).",
        serbian: "Nedostaje članova: \(need - have) (ima \(have), treba \(need)).",
        polish: "Brakuje członków: \(need - have) (jest: \(have), potrzeba: \(need)).")
    case .sectors(let have, let need):
      LocalizedText(
        english: "Sectors missing: \(need - have) (there are \(have), \(need) are needed).",
        serbian: "Nedostaje sektora: \(need - have) (ima \(have), treba \(need)).",
        polish: "Brakuje sektorów: \(need - have) (jest: \(have), potrzeba: \(need)).")
    case .noSpokesperson:
      LocalizedText(
        english: "Nobody is named to speak for the coalition; name a spokesperson.",
        serbian: "Niko nije imenovan da govori u ime koalicije; imenujte portparola.",
        polish: "Nikt nie jest wyznaczony do występowania w imieniu koalicji; wyznacz rzecznika.")
    case .spokespersonLeft(let day):
      LocalizedText(
        english: "The spokesperson left the coalition on \(day); name another.",
        serbian: "Mesto portparola je upražnjeno od \(day); imenujte novog.",
        polish: "Brak rzecznika od \(day); wyznacz nowego.")
    case .signatures(let missing, let strangers):
      LocalizedText(
        english:
          """
          Signatures missing: \(Self.names(missing)); signatories who are no members: \
          \(Self.names(strangers)).
          """,
        serbian:
          """
          Nedostaju potpisi: \(Self.names(missing)); potpisnici koji nisu članovi: \
          \(Self.names(strangers)).
          """,
        polish:
          "Brakujące podpisy: \(Self.names(missing)); podpisujący spoza koalicji: \(Self.names(strangers)).")
    case .alreadyMember, .notMember, .hasLeft, .noMembers, .unknownConditions, .conditions: membershipSentence
    case .mandateOver, .noMandate, .mandateEnded, .noMandates: mandateSentence
    case .delegationCircle, .notDelegated, .noDelegations, .positionTaken, .noPosition, .adoptedAlready,
      .failedAlready, .noSuchPositions, .quorum, .notCarried, .carried:
      decisionSentence
    }
  }

  private var membershipSentence: LocalizedText {
    switch self {
    case .alreadyMember(let member, let since):
      LocalizedText(
        english: "\(member) has been a member since \(since).", serbian: "\(member) je član od \(since).",
        polish: "\(member): członkostwo trwa od \(since).")
    case .notMember(let participant):
      LocalizedText(
        english: "\(participant) is not a member of the coalition.",
        serbian: "\(participant) nije član koalicije.",
        polish: "\(participant) nie należy do koalicji.")
    case .hasLeft(let participant, let day):
      LocalizedText(
        english: "\(participant) left the coalition on \(day).",
        serbian: "\(participant): članstvo je prestalo \(day).",
        polish: "\(participant): członkostwo ustało \(day).")
    case .noMembers:
      LocalizedText(
        english: "The coalition has no members.", serbian: "Koalicija nema članova.",
        polish: "Koalicja nie ma członków.")
    case .unknownConditions(let conditions):
      LocalizedText(
        english: "Not among the conditions of the charter: \(Self.names(conditions)).",
        serbian: "Nije među uslovima iz povelje: \(Self.names(conditions)).",
        polish: "Nie ma tego wśród warunków z karty: \(Self.names(conditions)).")
    case .conditions(let conditions, let met, let all):
      LocalizedText(
        english: "Conditions of accession met: \(met) of \(all); not met: {1}.",
        serbian: "Ispunjeno uslova pristupanja: \(met) od \(all); nije ispunjeno: {1}.",
        polish: "Spełnione warunki przystąpienia: \(met) z \(all); niespełnione: {1}.",
        filling: [.list(conditions.map { $0.label })])
    case .members, .sectors, .noSpokesperson, .spokespersonLeft, .signatures, .mandateOver, .noMandate,
      .mandateEnded, .noMandates, .delegationCircle, .notDelegated, .noDelegations, .positionTaken,
      .noPosition,
      .adoptedAlready, .failedAlready, .noSuchPositions, .quorum, .notCarried, .carried:
      sentence
    }
  }

  private var mandateSentence: LocalizedText {
    switch self {
    case .mandateOver(let until, let granted):
      LocalizedText(
        english: "A mandate granted on \(granted) cannot end on \(until); give a later day or none.",
        serbian: "Mandat dat \(granted) ne može prestati \(until); navedite kasniji dan ili nijedan.",
        polish: "Mandat udzielony \(granted) nie może wygasnąć \(until); podaj późniejszy dzień albo żaden.")
    case .noMandate(let member, let subject):
      LocalizedText(
        english: "\(member) has no mandate to speak on \(subject).",
        serbian: "\(member) nema mandat da govori o temi \(subject).",
        polish: "\(member): brak mandatu w sprawie \(subject).")
    case .mandateEnded(let member, let subject, let day):
      LocalizedText(
        english: "The mandate of \(member) on \(subject) ended on \(day).",
        serbian: "\(member): mandat za temu \(subject) je prestao \(day).",
        polish: "\(member): mandat w sprawie \(subject) wygasł \(day).")
    case .noMandates:
      LocalizedText(
        english: "No mandate is in force.", serbian: "Nijedan mandat nije na snazi.",
        polish: "Żaden mandat nie jest ważny.")
    case .members, .sectors, .noSpokesperson, .spokespersonLeft, .signatures, .alreadyMember, .notMember,
      .hasLeft,
      .noMembers, .unknownConditions, .conditions, .delegationCircle, .notDelegated, .noDelegations,
      .positionTaken, .noPosition, .adoptedAlready, .failedAlready, .noSuchPositions, .quorum, .notCarried,
      .carried:
      sentence
    }
  }

  private static func names<Subject>(_ identifiers: [Identifier<Subject>]) -> String {
    identifiers.isEmpty ? "—" : identifiers.map { $0.text }.joined(separator: ", ")
  }
}
