extension PositionAgreement.Shortfall: ShortfallReason {
  /// One sentence a person can act on.
  public var sentence: LocalizedText {
    switch self {
    case .notOfSide(let person, let side):
      LocalizedText(
        english: "\(person) is a member of no side and cannot speak for “{1}”.",
        serbian: "\(person) nije član nijedne strane i ne može da govori u ime „{1}”.",
        polish: "\(person) nie należy do żadnej strony i nie może wypowiadać się za „{1}”.",
        filling: [side.label])
    case .ofOtherSide(let person, let own, let side):
      LocalizedText(
        english: "\(person) is a member of “{1}” and cannot speak for “{2}”.",
        serbian: "\(person) je član strane „{1}” i ne može da govori u ime „{2}”.",
        polish: "\(person) należy do strony „{1}” i nie może wypowiadać się za „{2}”.",
        filling: [own.label, side.label])
    case .memberAlready(let person, let side, let since):
      LocalizedText(
        english: "\(person) is a member of “{1}” since \(since).",
        serbian: "\(person) je član strane „{1}” od \(since).",
        polish: "\(person) należy do strony „{1}” od \(since).",
        filling: [side.label])
    case .noMember(let person):
      LocalizedText(
        english: "\(person) is a member of no side.",
        serbian: "\(person) nije član nijedne strane.",
        polish: "\(person) nie należy do żadnej strony.")
    case .noMembers:
      LocalizedText(
        english: "Nobody is a member of a side.",
        serbian: "Nijedna strana nema članove.",
        polish: "Żadna strona nie ma członków.")
    case .unstated(let sides, _):
      LocalizedText(
        english: "These sides have not stated their position: {1}.",
        serbian: "Ove strane nisu iznele stav: {1}.",
        polish: "Te strony nie przedstawiły stanowiska: {1}.",
        filling: [.list(sides.map { $0.label })])
    case .rounds(let held, let most):
      LocalizedText(
        english: "Rounds held: \(held) of \(most); record a joint position or the divergence.",
        serbian: "Održano krugova: \(held) od \(most); zabeležite zajednički stav ili razlike.",
        polish: "Odbyte rundy: \(held) z \(most); zapisz wspólne stanowisko albo rozbieżności.")
    case .notAgreed(let votes, let need):
      LocalizedText(
        english: "There is no joint position: {1}; acceptances needed of all members otherwise: \(need).",
        serbian: "Nema zajedničkog stava: {1}; inače potrebno prihvatanja svih članova: \(need).",
        polish:
          """
          Nie ma wspólnego stanowiska: {1}; w innym razie potrzeba zgód wszystkich członków: \(need).
          """,
        filling: [.list(votes.map { $0.label }, separator: "; ")])
    case .agreedAlready(let votes):
      LocalizedText(
        english: "The votes make a joint position: {1}.",
        serbian: "Glasovi daju zajednički stav: {1}.",
        polish: "Głosy dają wspólne stanowisko: {1}.",
        filling: [.list(votes.map { $0.label }, separator: "; ")])
    case .informedAlready(let side, let informed):
      LocalizedText(
        english: "“{1}” was informed on \(informed).",
        serbian: "„{1}” je obaveštena \(informed).",
        polish: "„{1}” poinformowano \(informed).",
        filling: [side.label])
    case .sidesLeft(let sides):
      LocalizedText(
        english: "Still to be informed: {1}.",
        serbian: "Još treba obavestiti: {1}.",
        polish: "Pozostaje poinformować: {1}.",
        filling: [.list(sides.map { $0.label })])
    }
  }
}
