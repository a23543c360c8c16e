extension PolicyPilot.Shortfall: ShortfallReason {
  /// One sentence a person can act on.
  public var sentence: LocalizedText {
    switch self {
    case .areaNotOffered(let area, let offered):
      LocalizedText(
        english: "“{1}” is none of the areas offered: {2}.",
        serbian: "„{1}” nije među ponuđenim oblastima: {2}.",
        polish: "„{1}” nie należy do oferowanych obszarów: {2}.",
        filling: [area.label, .list(offered.map { $0.label })])
    case .partsVacant(let parts, let of):
      LocalizedText(
        english: "These parts of the team have nobody, of \(of): {1}.",
        serbian: "Ovi delovi tima su prazni, od \(of): {1}.",
        polish: "Te części zespołu są nieobsadzone, z \(of): {1}.",
        filling: [.list(parts.map { $0.label })])
    case .memberAlready(let person, let part, let since):
      LocalizedText(
        english: "\(person) is in the team since \(since) ({1}).",
        serbian: "\(person) je u timu od \(since) ({1}).",
        polish: "\(person) jest w zespole od \(since) ({1}).",
        filling: [part.label])
    case .noMember(let person):
      LocalizedText(
        english: "\(person) is not in the team.",
        serbian: "\(person) nije u timu.",
        polish: "\(person) nie jest w zespole.")
    case .teamEmpty:
      LocalizedText(
        english: "Nobody is in the team.",
        serbian: "Tim je prazan.",
        polish: "Zespół jest pusty.")
    case .findingTaken(let finding, let recorded):
      LocalizedText(
        english: "The finding \(finding) was recorded on \(recorded); choose another identifier.",
        serbian: "Nalaz \(finding) je zabeležen \(recorded); izaberite drugu oznaku.",
        polish: "Wynik \(finding) zapisano \(recorded); wybierz inny identyfikator.")
    case .noFindings:
      LocalizedText(
        english: "Neither a need nor a potential is on record.",
        serbian: "Nije zabeležena nijedna potreba niti potencijal.",
        polish: "Nie zapisano żadnej potrzeby ani potencjału.")
    case .goalTaken(let goal, let proposed):
      LocalizedText(
        english: "The goal \(goal) was proposed on \(proposed); choose another identifier.",
        serbian: "Cilj \(goal) je predložen \(proposed); izaberite drugu oznaku.",
        polish: "Cel \(goal) zaproponowano \(proposed); wybierz inny identyfikator.")
    case .goalUngrounded(let goal, let findings):
      LocalizedText(
        english: "The goal \(goal) names no finding that it answers (findings on record: \(findings)).",
        serbian: "Cilj \(goal) ne navodi nalaz na kome se zasniva (zabeleženo nalaza: \(findings)).",
        polish: "Cel \(goal) nie podaje wyniku diagnozy (zapisane wyniki: \(findings)).")
    case .strangeFindings(let findings):
      LocalizedText(
        english: "These findings are not on record: \(findings.map { $0.text }.joined(separator: ", ")).",
        serbian: "Ovi nalazi nisu zabeleženi: \(findings.map { $0.text }.joined(separator: ", ")).",
        polish: "Tych wyników nie zapisano: \(findings.map { $0.text }.joined(separator: ", ")).")
    case .noGoals:
      LocalizedText(
        english: "No goal is proposed.",
        serbian: "Nije predložen nijedan cilj.",
        polish: "Nie zaproponowano żadnego celu.")
    case .noGoal(let goal, let goals):
      LocalizedText(
        english: "No goal \(goal) is on record (goals: \(goals)).",
        serbian: "Cilj \(goal) nije zabeležen (ciljeva: \(goals)).",
        polish: "Celu \(goal) nie zapisano (cele: \(goals)).")
    case .goalReached(let goal, let reached):
      LocalizedText(
        english: "The goal \(goal) was reached on \(reached).",
        serbian: "Cilj \(goal) je ostvaren \(reached).",
        polish: "Cel \(goal) osiągnięto \(reached).")
    case .everyGoalReached(let goals):
      LocalizedText(
        english: "Every goal is reached (goals: \(goals)).",
        serbian: "Svi ciljevi su ostvareni (ciljeva: \(goals)).",
        polish: "Wszystkie cele są osiągnięte (cele: \(goals)).")
    }
  }
}
