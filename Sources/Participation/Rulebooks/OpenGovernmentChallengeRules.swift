/// The conditions of the Open Gov Challenge.
///
/// Source: OGP, strategy 2023–2028, Open Gov Challenge; rule R28.
public enum OpenGovernmentChallengeRules {
  /// The years of the challenge; the strategy names years and no days.
  public static let years = Period(ordered: "2023-01-01", "2028-12-31")

  /// The rules over a commitment that is put forward.
  public static func rulebook() -> Rulebook<OpenGovernmentChallenge> {
    Rulebook(
      LocalizedText(
        english: "Open Gov Challenge", serbian: "Izazov otvorene uprave", polish: "Wyzwanie otwartego rządu"),
      edition: Edition("2023–2028", validity: years, citation: citation),
      rules: [area(), owner(), milestone(), submission(), values()])
  }

  private static var citation: Citation {
    Citation(
      instrument: "OGP, Open Gov Challenge", link: "opengovpartnership.org", confidence: .verified)
  }

  private static func area() -> Rule<OpenGovernmentChallenge> {
    Rule(
      "OGP-CHALLENGE-R28-1",
      LocalizedText(
        english: "The commitment fits one of the ten areas.",
        serbian: "Obaveza pripada jednoj od deset oblasti.",
        polish: "Zobowiązanie należy do jednego z dziesięciu obszarów."),
      severity: .mandatory, citation: citation
    ) { challenge, _ in
      guard let areas = challenge.areas else {
        return OpenGovernmentLocal.unknown(
          LocalizedText(english: "area", serbian: "oblast", polish: "obszar"))
      }
      let finding = Finding(
        areas.isEmpty
          ? LocalizedText(
            english: "It fits none of them.", serbian: "Ne pripada nijednoj.",
            polish: "Nie należy do żadnego.")
          : LocalizedText(
            english: "Areas: {1}.", serbian: "Oblasti: {1}.", polish: "Obszary: {1}.",
            filling: [.list(areas.map { $0.label })]))
      return areas.isEmpty ? .breached(finding) : .satisfied(finding)
    }
  }

  private static func owner() -> Rule<OpenGovernmentChallenge> {
    Rule(
      "OGP-CHALLENGE-R28-2",
      LocalizedText(
        english: "A public institution owns the commitment.",
        serbian: "Nosilac obaveze je javna institucija.",
        polish: "Właścicielem zobowiązania jest instytucja publiczna."),
      severity: .mandatory, citation: citation
    ) { challenge, _ in
      guard let owner = challenge.owner else {
        return OpenGovernmentLocal.unknown(
          LocalizedText(english: "owner", serbian: "nosilac", polish: "właściciel"))
      }
      let finding = Finding(
        LocalizedText(
          english: "Owner: {1}.", serbian: "Nosilac: {1}.", polish: "Właściciel: {1}.",
          filling: [owner.label]))
      return owner.isPublicAuthority || owner == .publicService ? .satisfied(finding) : .breached(finding)
    }
  }

  private static func milestone() -> Rule<OpenGovernmentChallenge> {
    Rule(
      "OGP-CHALLENGE-R28-3",
      LocalizedText(
        english: "The commitment is under way or planned, and has a milestone to come.",
        serbian: "Obaveza je u toku ili planirana i ima predstojeći ključni korak.",
        polish: "Zobowiązanie jest w toku lub planowane i ma przyszły kamień milowy."),
      severity: .mandatory, citation: citation
    ) { challenge, day in
      guard let milestones = challenge.milestones else {
        return OpenGovernmentLocal.unknown(
          LocalizedText(english: "milestones", serbian: "ključni koraci", polish: "kamienie milowe"))
      }
      let start = challenge.submitted ?? day
      let coming = milestones.count { $0 > start }
      let finding = Finding(
        LocalizedText(
          english: "Milestones after \(start): \(coming) of \(milestones.count).",
          serbian: "Ključni koraci posle \(start): \(coming) od \(milestones.count).",
          polish: "Kamienie milowe po \(start): \(coming) z \(milestones.count)."),
        evidence: [.count(found: coming, needed: 1)])
      return coming > 0 ? .satisfied(finding) : .breached(finding)
    }
  }

  private static func submission() -> Rule<OpenGovernmentChallenge> {
    Rule(
      "OGP-CHALLENGE-R28-4",
      LocalizedText(
        english: "The commitment is put forward in the years 2023 to 2028.",
        serbian: "Obaveza se podnosi u godinama od 2023. do 2028.",
        polish: "Zobowiązanie zgłasza się w latach 2023–2028."),
      severity: .mandatory, citation: citation
    ) { challenge, _ in
      guard let submitted = challenge.submitted else {
        return OpenGovernmentLocal.unknown(
          LocalizedText(english: "day of submission", serbian: "dan podnošenja", polish: "dzień zgłoszenia"))
      }
      let finding = Finding(
        LocalizedText(
          english: "Put forward on \(submitted).", serbian: "Podneta \(submitted).",
          polish: "Zgłoszono \(submitted)."))
      return years.contains(submitted) ? .satisfied(finding) : .breached(finding)
    }
  }

  private static func values() -> Rule<OpenGovernmentChallenge> {
    Rule(
      "OGP-CHALLENGE-R28-5",
      LocalizedText(
        english: "The commitment shows clear values of open government.",
        serbian: "Obaveza jasno pokazuje vrednosti otvorene uprave.",
        polish: "Zobowiązanie jasno ukazuje wartości otwartego rządu."),
      severity: .mandatory, citation: citation
    ) { challenge, _ in
      OpenGovernmentLocal.verdict(
        challenge.hasClearValues,
        on: LocalizedText(english: "clear values", serbian: "jasne vrednosti", polish: "jasne wartości"))
    }
  }
}
