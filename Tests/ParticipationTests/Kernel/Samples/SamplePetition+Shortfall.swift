import Participation

extension SamplePetition {
  enum Shortfall: ShortfallReason {
    case suspended(since: Day)
    case notSuspended
    case noTitle
    case unreadable(pages: Int)
    case signedAlready(ParticipantIdentifier)
    case collecting(until: Day, clockRuns: Bool)
    case signatures(found: Int, needed: Int)
    case deliberating(until: Day, clockRuns: Bool)

    var sentence: LocalizedText {
      switch self {
      case .suspended(let day):
        LocalizedText(
          english: "The petition is suspended since \(day).", serbian: "Peticija je obustavljena od \(day).",
          polish: "Petycja jest zawieszona od \(day).")
      case .notSuspended:
        LocalizedText(
          english: "The petition is not suspended.", serbian: "Peticija nije obustavljena.",
          polish: "Petycja nie jest zawieszona.")
      case .noTitle:
        LocalizedText(english: "A title is missing.", serbian: "Nedostaje naslov.", polish: "Brakuje tytułu.")
      case .unreadable(let pages):
        LocalizedText(
          english: "\(pages) pages; 1 to 20 can be read.",
          serbian: "Strana: \(pages); može se čitati 1 do 20.",
          polish: "Stron: \(pages); można czytać od 1 do 20.")
      case .signedAlready(let person):
        LocalizedText(
          english: "\(person) has signed already.", serbian: "\(person) je već potpisao.",
          polish: "\(person) podpis już złożył.")
      case .collecting(let day, _):
        LocalizedText(
          english: "It can be handed over from \(day).", serbian: "Može se podneti od \(day).",
          polish: "Można złożyć od \(day).")
      case .signatures(let found, let needed):
        LocalizedText(
          english: "\(found) of \(needed) signatures.", serbian: "Potpisa: \(found) od \(needed).",
          polish: "Podpisów: \(found) z \(needed).")
      case .deliberating(let day, _):
        LocalizedText(
          english: "It is deliberated until \(day).", serbian: "Razmatra se do \(day).",
          polish: "Rozpatrywanie trwa do \(day).")
      }
    }

    var citation: Citation? {
      switch self {
      case .deliberating: SamplePetition.law
      case .suspended, .notSuspended, .noTitle, .unreadable, .signedAlready, .collecting, .signatures: nil
      }
    }

    var firstDay: Day? {
      switch self {
      case .collecting(let day, let clockRuns), .deliberating(let day, let clockRuns): clockRuns ? day : nil
      case .suspended, .notSuspended, .noTitle, .unreadable, .signedAlready, .signatures: nil
      }
    }
  }

  func shortfall(of requirement: Requirement, for event: Event?, on day: Day) -> Shortfall? {
    switch requirement {
    case .running: return suspensions.since.map { .suspended(since: $0) }
    case .suspended: return suspensions.isSuspended ? nil : .notSuspended
    case .titled: return title == nil ? .noTitle : nil
    case .readable:
      guard case .amend(_, let pages)? = event, !(1...20).contains(pages) else { return nil }
      return .unreadable(pages: pages)
    case .newSignature:
      guard case .sign(let signatory)? = event, signatories.contains(signatory) else { return nil }
      return .signedAlready(signatory)
    case .enoughTime:
      let end = moved(position.since.adding(days: Int(charter.leastDays)), on: day)
      return day < end ? .collecting(until: end, clockRuns: !suspensions.isSuspended) : nil
    case .enoughSignatures:
      let needed = Int(charter.threshold)
      return signatories.count < needed ? .signatures(found: signatories.count, needed: needed) : nil
    case .deliberated:
      let end = moved(position.since.adding(days: Self.deliberationDays), on: day)
      return day < end ? .deliberating(until: end, clockRuns: !suspensions.isSuspended) : nil
    }
  }

  private func moved(_ day: Day, on today: Day) -> Day {
    suspensions.moved(day, from: suspendedBefore, on: today)
  }
}
