// The five standards since 2022, as far as days and records tell.
extension OpenGovernmentStandards {
  /// Standard 1 and rule 1: the space meets every six months, and its rules are public.
  static func dialogueSpace(_ edition: OpenGovernmentEdition) -> Rule<Journal<ActionPlan>>? {
    guard let months = edition.figures.forumMonths else { return nil }
    return rule(
      edition, "INT-OGP-001",
      LocalizedText(
        english:
          """
          The space for dialogue of government and civil society meets again within months: \
          \(months.value); its basic rules are public.
          """,
        serbian:
          """
          Prostor za dijalog uprave i civilnog društva ponovo se sastaje u roku od meseci: \
          \(months.value); njegova osnovna pravila su javna.
          """,
        polish:
          """
          Przestrzeń dialogu władz i społeczeństwa obywatelskiego zbiera się ponownie w ciągu miesięcy: \
          \(months.value); jej podstawowe zasady są publiczne.
          """),
      citation: .openGovernmentStandards(.verified, standard: 1)
    ) { subject in
      .conjunction(of: [subject.meetsWithin(months: months.value), subject.areForumRulesPublic])
    }
  }

  /// Rule 2: the forum has members of both sides.
  static func forumSides(_ edition: OpenGovernmentEdition) -> Rule<Journal<ActionPlan>> {
    rule(
      edition, identifier(edition, "R2"),
      LocalizedText(
        english: "The forum has members from government and from civil society.",
        serbian: "Forum ima članove iz uprave i iz civilnog društva.",
        polish: "Forum ma członków z władz i ze społeczeństwa obywatelskiego."),
      citation: .openGovernmentStandards(.verified, standard: 1)
    ) { subject in
      guard let forum = subject.plan.forum?.value else {
        return subject.existence(
          false, of: ActionPlan.Event.Kind.forumEstablished.label, evidence: [])
      }
      let finding = Finding(
        LocalizedText(
          english: "From government: \(forum.government); from civil society: \(forum.civilSociety).",
          serbian: "Iz uprave: \(forum.government); iz civilnog društva: \(forum.civilSociety).",
          polish: "Z władz: \(forum.government); ze społeczeństwa obywatelskiego: \(forum.civilSociety)."),
        evidence: subject.entries(.forumEstablished))
      return forum.hasBothSides ? .satisfied(finding) : .breached(finding)
    }
  }

  /// Standard 2 and rule 3: website and repository are there.
  static func information(_ edition: OpenGovernmentEdition) -> Rule<Journal<ActionPlan>> {
    rule(
      edition, "INT-OGP-002",
      LocalizedText(
        english: "There is a public website, with a publicly available repository of documents.",
        serbian: "Postoji javna internet stranica sa javno dostupnim repozitorijumom dokumenata.",
        polish: "Istnieje publiczna strona internetowa z publicznie dostępnym repozytorium dokumentów."),
      citation: .openGovernmentStandards(.verified, standard: 2)
    ) { subject in
      .conjunction(of: [
        subject.existence(
          subject.plan.website != nil, of: ActionPlan.Event.Kind.websitePublished.label,
          evidence: subject.entries(.websitePublished)), subject.repositoryThere,
      ])
    }
  }

  /// Rule 3: the repository is updated twice a year.
  static func repositoryUpdates(_ edition: OpenGovernmentEdition) -> Rule<Journal<ActionPlan>>? {
    guard let needed = edition.figures.repositoryUpdatesPerYear else { return nil }
    return rule(
      edition, identifier(edition, "R3"),
      LocalizedText(
        english: "Updates of the repository in every year: at least \(needed.value).",
        serbian: "Ažuriranja repozitorijuma svake godine: najmanje \(needed.value).",
        polish: "Aktualizacje repozytorium w każdym roku: co najmniej \(needed.value)."),
      citation: needed.citation
    ) { subject in subject.updatesEveryYear(needed.value) }
  }

  /// Rule 4: the timeline is public two weeks before co-creation begins.
  static func timelineDays(_ edition: OpenGovernmentEdition) -> Rule<Journal<ActionPlan>>? {
    guard let needed = edition.figures.timelineDays else { return nil }
    return rule(
      edition, identifier(edition, "R4"),
      LocalizedText(
        english: "Days from the publication of the timeline to the start: at least \(needed.value).",
        serbian: "Dana od objavljivanja vremenskog plana do početka: najmanje \(needed.value).",
        polish: "Dni od opublikowania harmonogramu do rozpoczęcia: co najmniej \(needed.value)."),
      citation: needed.citation
    ) { subject in
      let name = LocalizedText(
        english: "days before the start", serbian: "dana pre početka", polish: "dni przed rozpoczęciem")
      guard let start = subject.plan.dates.coCreation ?? subject.plan.dates.draft else {
        return subject.open(.notYetDue, subject.notBegun)
      }
      guard let first = subject.plan.timelines.first?.day else {
        return subject.missing(ActionPlan.Event.Kind.timelinePublished.label)
      }
      return subject.reached(
        first.days(until: start), needed.value, of: name, evidence: subject.entries(.timelinePublished))
    }
  }

  /// Standard 3: timeline and channels are public before co-creation opens.
  static func opportunities(_ edition: OpenGovernmentEdition) -> Rule<Journal<ActionPlan>> {
    rule(
      edition, "INT-OGP-003",
      LocalizedText(
        english:
          "The timeline is public before co-creation begins, and a way to hand in inputs as it begins.",
        serbian:
          """
          Vremenski plan je objavljen pre početka zajedničke izrade, a način dostavljanja predloga \
          najkasnije na početku.
          """,
        polish:
          """
          Harmonogram jest publiczny przed rozpoczęciem współtworzenia, a sposób zgłaszania propozycji \
          najpóźniej wraz z nim.
          """),
      citation: .openGovernmentStandards(.partlyVerified, standard: 3)
    ) { subject in .conjunction(of: [subject.timelineBeforeStart, subject.mechanismByStart]) }
  }

  /// Rule 5: outreach, input mechanism, and a reasoned response before the adoption.
  static func coCreationParts(_ edition: OpenGovernmentEdition) -> Rule<Journal<ActionPlan>> {
    rule(
      edition, identifier(edition, "R5"),
      LocalizedText(
        english: "There is outreach, a way to hand in inputs, and a reasoned response before the adoption.",
        serbian:
          """
          Zainteresovane strane su obaveštene, postoji način dostavljanja predloga, a obrazložen odgovor je \
          objavljen pre usvajanja.
          """,
        polish:
          """
          Poinformowano interesariuszy, jest sposób zgłaszania propozycji, a merytoryczną odpowiedź \
          opublikowano przed uchwaleniem.
          """),
      citation: .openGovernmentStandards(.fromMemory)
    ) { subject in
      .conjunction(of: [
        subject.existence(
          !subject.plan.outreach.isEmpty, of: ActionPlan.Event.Kind.outreachHeld.label,
          evidence: subject.entries(.outreachHeld)),
        subject.existence(
          !subject.plan.inputMechanisms.isEmpty, of: ActionPlan.Event.Kind.inputMechanismOpened.label,
          evidence: subject.entries(.inputMechanismOpened)), subject.responseBeforeAdoption,
      ])
    }
  }

  /// Standard 4: every contribution is answered with reasons.
  static func reasonedResponse(_ edition: OpenGovernmentEdition) -> Rule<Journal<ActionPlan>> {
    rule(
      edition, "INT-OGP-004",
      LocalizedText(
        english: "Every contribution has a reasoned response once the plan is adopted.",
        serbian: "Svaki doprinos ima obrazložen odgovor kada je plan usvojen.",
        polish: "Każdy wkład ma merytoryczną odpowiedź, gdy plan jest uchwalony."),
      citation: .openGovernmentStandards(.verified, standard: 4)
    ) { subject in subject.everyContributionAnswered }
  }

  /// Standard 5 and rule 6: two meetings on results every year of implementation.
  static func implementationMeetings(_ edition: OpenGovernmentEdition) -> Rule<Journal<ActionPlan>>? {
    guard let needed = edition.figures.meetingsPerYear else { return nil }
    return rule(
      edition, "INT-OGP-005",
      LocalizedText(
        english:
          """
          Meetings with civil society to present results and collect comments in every year of \
          implementation: at least \(needed.value).
          """,
        serbian:
          """
          Sastanci sa civilnim društvom radi predstavljanja rezultata i prikupljanja komentara u svakoj \
          godini sprovođenja: najmanje \(needed.value).
          """,
        polish:
          """
          Spotkania ze społeczeństwem obywatelskim w celu przedstawienia wyników i zebrania uwag w każdym \
          roku realizacji: co najmniej \(needed.value).
          """),
      citation: .openGovernmentStandards(.verified, standard: 5)
    ) { subject in subject.meetingsEveryYear(needed.value) }
  }

  /// A minimum requirement as the reviewer found it.
  static func minimumRequirement(
    _ edition: OpenGovernmentEdition, _ requirement: MinimumRequirement
  ) -> Rule<Journal<ActionPlan>> {
    rule(
      edition, identifier(edition, "MR-\(requirement.number)"),
      LocalizedText(
        english: "The reviewer finds evidence of action towards minimum requirement {1}.",
        serbian: "Ocenjivač nalazi dokaze o postupanju po minimalnom uslovu {1}.",
        polish: "Ewaluator znajduje dowody działań na rzecz wymagania minimalnego {1}.",
        filling: [requirement.label]),
      citation: .openGovernmentStandards(requirement.confidence, standard: requirement.standard)
    ) { subject in subject.found(requirement) }
  }
}

extension MinimumRequirement {
  /// The standard that the requirement is part of; the local ones are part of none.
  fileprivate var standard: Int? {
    switch self {
    case .dialogueSpace: 1
    case .website, .repository: 2
    case .timeline, .outreach, .inputMechanism: 3
    case .reasonedResponse: 4
    case .implementationMeetings: 5
    case .localForum, .localForumSides, .localMeeting, .localEndorsement: nil
    }
  }

  /// Whether the words of the requirement were read.
  fileprivate var confidence: Confidence {
    switch self {
    case .dialogueSpace, .website, .repository, .implementationMeetings, .localForum, .localForumSides,
      .localMeeting, .localEndorsement:
      .verified
    case .timeline, .outreach, .inputMechanism, .reasonedResponse: .fromMemory
    }
  }

  /// The part of the cycle whose end makes the requirement ripe for a finding.
  var phase: CyclePhase {
    switch self {
    case .implementationMeetings: .implementation
    case .dialogueSpace, .website, .repository, .timeline, .outreach, .inputMechanism, .reasonedResponse,
      .localForum, .localForumSides, .localMeeting, .localEndorsement:
      .development
    }
  }
}
