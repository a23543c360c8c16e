extension Consultation {
  /// The level of participation that it reached so far, with the reason for every rung.
  ///
  /// - Parameter coverage: what the ledger of the answers proves; where none is given, the figures that the
  ///   consultation was answered with are used.
  /// - Returns: the rung that was reached, and why none higher.
  ///
  /// Complexity: O(contributions + meetings + documents).
  public func effectiveParticipation(_ coverage: LedgerSummary? = nil) -> EffectiveParticipation {
    let steps = [
      informing, input, feedback(coverage ?? ledger), dialogue, deciding(.decidedTogether),
      deciding(.decisionHandedOver),
    ]
    var rung = EffectiveParticipation.Rung.nobodyTold
    for step in steps {
      if step.isReached {
        rung = step.rung
      } else if step.rung <= .gotFeedback {
        break
      }
    }
    return EffectiveParticipation(declared: charter.declared, rung: rung, steps: steps)
  }

  private var informing: EffectiveParticipation.Step {
    let announcements = rounds.filter { $0.announced != nil }.count
    return EffectiveParticipation.Step(
      rung: .informedOnly, isReached: announcements > 0 && !documents.isEmpty,
      reason: LocalizedText(
        english: "Announcements: \(announcements), documents: \(documents.count).",
        serbian: "Objava: \(announcements), dokumenata: \(documents.count).",
        polish: "Ogłoszeń: \(announcements), dokumentów: \(documents.count)."))
  }

  private var input: EffectiveParticipation.Step {
    let opened = rounds.filter { $0.opened != nil }.count
    return EffectiveParticipation.Step(
      rung: .couldGiveInput, isReached: opened > 0,
      reason: LocalizedText(
        english: "Opened: \(opened), ways to contribute: \(ways.count), contributions: \(receipts.count).",
        serbian: "Otvaranja: \(opened), načina: \(ways.count), doprinosa: \(receipts.count).",
        polish: "Otwarć: \(opened), sposobów: \(ways.count), wkładów: \(receipts.count)."))
  }

  private func feedback(_ figures: LedgerSummary?) -> EffectiveParticipation.Step {
    let isPublished = decisions.contains { $0.published != nil } && summaries.contains { $0.published != nil }
    let isAnswered = receipts.isEmpty || figures.map { $0.isComplete } ?? false
    let published =
      isPublished
      ? LocalizedText(
        english: "Summary and decision are published.", serbian: "Sažetak i odluka su objavljeni.",
        polish: "Podsumowanie i decyzję opublikowano.")
      : LocalizedText(
        english: "Summary or decision is not published.", serbian: "Sažetak ili odluka nije objavljena.",
        polish: "Podsumowania lub decyzji nie opublikowano.")
    let covered =
      figures?.sentence
      ?? LocalizedText(
        english: "No ledger of the answers to \(receipts.count) contributions was shown.",
        serbian: "Knjiga odgovora nije prikazana (doprinosa: \(receipts.count)).",
        polish: "Rejestru odpowiedzi nie przedstawiono (wkładów: \(receipts.count)).")
    return EffectiveParticipation.Step(
      rung: .gotFeedback, isReached: isPublished && isAnswered,
      reason: .list([published, covered], separator: " "))
  }

  /// Heard, answered with a new text, and heard again.
  private var dialogue: EffectiveParticipation.Step {
    let heard =
      meetings.compactMap { $0.value.heldOn }
      + receipts.compactMap { $0.value.withdrawn == nil ? $0.value.received : nil }
    let answeredWith =
      documents.flatMap { $0.value.kind.isSubject ? Array($0.value.versions.dropFirst()) : [] }
      + summaries.compactMap { $0.published }
    let first = heard.min()
    let last = heard.max()
    let turns = answeredWith.filter { day in
      guard let first, let last else { return false }
      return first < day && day < last
    }
    return EffectiveParticipation.Step(
      rung: .iterativeDialogue, isReached: !turns.isEmpty,
      reason: LocalizedText(
        english:
          """
          New drafts and summaries between the first and the last day on which people were heard: \
          \(turns.count).
          """,
        serbian: "Novih nacrta i sažetaka između prvog i poslednjeg dana slušanja građana: \(turns.count).",
        polish:
          "Nowych projektów i podsumowań między pierwszym a ostatnim dniem wysłuchania: \(turns.count)."))
  }

  private func deciding(_ rung: EffectiveParticipation.Rung) -> EffectiveParticipation.Step {
    let isReached: Bool
    switch decision?.manner {
    case .participants?: isReached = true
    case .together?: isReached = rung == .decidedTogether
    case .authorityAlone?, nil: isReached = false
    }
    return EffectiveParticipation.Step(
      rung: rung, isReached: isReached,
      reason: LocalizedText(
        english: "The decision: {1}.", serbian: "Odluka: {1}.", polish: "Decyzja: {1}.",
        filling: [
          decision?.manner.label
            ?? LocalizedText(english: "not taken", serbian: "nije doneta", polish: "nie zapadła")
        ]))
  }
}
