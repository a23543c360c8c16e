extension Coalition.Shortfall {
  /// The sentence about delegations, positions and votes.
  var decisionSentence: LocalizedText {
    switch self {
    case .delegationCircle(let members):
      LocalizedText(
        english: "The delegation would close a circle: \(Self.way(members)); nobody in it would vote.",
        serbian: "Prenos glasa bi zatvorio krug: \(Self.way(members)); niko u njemu ne bi glasao.",
        polish: "Przekazanie głosu zamknęłoby koło: \(Self.way(members)); nikt w nim by nie głosował.")
    case .notDelegated(let member):
      LocalizedText(
        english: "\(member) has not delegated the vote.", serbian: "\(member): glas nije prenet.",
        polish: "\(member): głos nie jest przekazany.")
    case .noDelegations:
      LocalizedText(
        english: "No vote is delegated.", serbian: "Nijedan glas nije prenet.",
        polish: "Żaden głos nie jest przekazany.")
    case .positionTaken(let position, let day):
      LocalizedText(
        english: "The position \(position) was proposed on \(day); choose another identifier.",
        serbian: "Stav \(position) je predložen \(day); izaberite drugu oznaku.",
        polish: "Stanowisko \(position) zaproponowano \(day); wybierz inny identyfikator.")
    case .noPosition(let position):
      LocalizedText(
        english: "No position \(position) was proposed.", serbian: "Stav \(position) nije predložen.",
        polish: "Stanowiska \(position) nie zaproponowano.")
    case .adoptedAlready(let position, let day):
      LocalizedText(
        english: "The position \(position) was adopted on \(day).",
        serbian: "Stav \(position) je usvojen \(day).",
        polish: "Stanowisko \(position) przyjęto \(day).")
    case .failedAlready(let position, let day):
      LocalizedText(
        english: "The position \(position) failed on \(day).",
        serbian: "Stav \(position) nije usvojen \(day).",
        polish: "Stanowisko \(position) odrzucono \(day).")
    case .noSuchPositions:
      LocalizedText(
        english: "There is no position that this could be about.",
        serbian: "Nema stava na koji bi se ovo odnosilo.",
        polish: "Nie ma stanowiska, którego by to dotyczyło.")
    case .quorum(let cast, let members, let need, let share):
      LocalizedText(
        english:
          """
          Votes cast: \(cast) of \(members) members; the quorum of \(share) asks for \(need), \
          \(need - cast) more.
          """,
        serbian:
          """
          Dato glasova: \(cast) (članova: \(members)); kvorum \(share) traži \(need), nedostaje \
          \(need - cast).
          """,
        polish:
          """
          Oddane głosy: \(cast) (członkowie: \(members)); kworum \(share) to \(need), brakuje: \
          \(need - cast).
          """
      )
    case .notCarried(let tally, let rule):
      LocalizedText(
        english: "The position is not carried: {1}; needed: {2}.",
        serbian: "Stav nema potrebne glasove: {1}; treba: {2}.",
        polish: "Stanowisko nie ma wymaganych głosów: {1}; potrzeba: {2}.",
        filling: [tally.label, rule.threshold.label])
    case .carried(let tally, let rule):
      LocalizedText(
        english: "The position is carried and has not failed: {1}; needed: {2}.",
        serbian: "Stav ima potrebne glasove: {1}; treba: {2}.",
        polish: "Stanowisko ma wymagane głosy: {1}; potrzeba: {2}.",
        filling: [tally.label, rule.threshold.label])
    case .members, .sectors, .noSpokesperson, .spokespersonLeft, .signatures, .alreadyMember, .notMember,
      .hasLeft,
      .noMembers, .unknownConditions, .conditions, .mandateOver, .noMandate, .mandateEnded, .noMandates:
      sentence
    }
  }

  private static func way(_ members: [ParticipantIdentifier]) -> String {
    members.map { $0.text }.joined(separator: " → ")
  }
}

extension VoteTally: Labelled {
  /// The votes and the members, in every language.
  public var label: LocalizedText {
    LocalizedText(
      english: "in favour \(inFavour), against \(against), abstained \(abstained), members \(members)",
      serbian: "za \(inFavour), protiv \(against), uzdržano \(abstained), članova \(members)",
      polish: "za \(inFavour), przeciw \(against), wstrzymało się \(abstained), członkowie: \(members)")
  }

}

extension DecisionRule.Threshold: Labelled {
  /// What the votes must show, in every language.
  public var label: LocalizedText {
    switch self {
    case .atLeast(let share, let base):
      LocalizedText(
        english: "at least \(share) ({1})", serbian: "najmanje \(share) ({1})",
        polish: "co najmniej \(share) ({1})",
        filling: [base.label])
    case .moreThan(let share, let base):
      LocalizedText(
        english: "more than \(share) ({1})", serbian: "više od \(share) ({1})",
        polish: "więcej niż \(share) ({1})",
        filling: [base.label])
    case .nobodyAgainst:
      LocalizedText(
        english: "consensus, nobody against", serbian: "konsenzus, niko protiv",
        polish: "konsensus, nikt przeciw")
    }
  }
}
