import Participation

extension PlanDocument {
  enum Keys: String, StrictKey {
    // Editors are pointed to the schema by it; it is not read.
    case schema = "$schema"
    case format, version, language, about, sources, rulebooks, plan, record, commitments
  }

  /// Reads a document; another format, another version and unknown keys are refused.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.object(Keys.self, "a plan document")
    let format = try container.decode(String.self, forKey: .format)
    guard format == Self.format else {
      throw DecodingError.dataCorruptedError(
        forKey: .format, in: container,
        debugDescription: "The format is “\(format.prefix(80))”; “\(Self.format)” was expected.")
    }
    let version = try container.decode(Int.self, forKey: .version)
    guard version == Self.formatVersion else {
      throw DecodingError.dataCorruptedError(
        forKey: .version, in: container,
        debugDescription:
          "Version \(version) of the format is not known; this library reads \(Self.formatVersion).")
    }
    let rulebooks = try container.list(.rulebooks) as [String]
    let known = Self.localRulebooks.map { $0.name }
    if let stranger = rulebooks.first(where: { !known.contains($0) }) {
      throw DecodingError.dataCorruptedError(
        forKey: .rulebooks, in: container,
        debugDescription:
          """
          “\(stranger.prefix(80))” is no rulebook of a plan document; these are: \
          \(known.joined(separator: ", ")).
          """)
    }
    self.init(
      language: try container.decodeIfPresent(Language.self, forKey: .language) ?? .english,
      about: try container.decodeIfPresent(PlanText.self, forKey: .about),
      sources: try container.list(.sources), rulebooks: rulebooks,
      plan: try container.decode(Plan.self, forKey: .plan),
      record: try container.list(.record),
      commitments: try container.list(.commitments))
  }

  /// Writes the document with its format and version.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(Self.format, forKey: .format)
    try container.encode(Self.formatVersion, forKey: .version)
    try container.encode(language, forKey: .language)
    try container.encodeIfPresent(about, forKey: .about)
    try container.list(sources, .sources)
    try container.list(rulebooks, .rulebooks)
    try container.encode(plan, forKey: .plan)
    try container.list(record, .record)
    try container.list(commitments, .commitments)
  }
}

extension PlanDocument.Plan: Codable {
  enum Keys: String, StrictKey {
    case id, title, level, territory, cycle, edition, announced, period, years, due, previousEnd, termEnd,
      lead, languages
  }

  /// Reads what is fixed of a plan.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.object(Keys.self, "a plan")
    self.init(
      id: try container.decode(Identifier<ActionPlan>.self, forKey: .id),
      title: try container.decode(PlanText.self, forKey: .title),
      level: try container.decodeIfPresent(OpenGovernmentLevel.self, forKey: .level) ?? .national,
      territory: try container.decode(Identifier<Territory>.self, forKey: .territory),
      cycle: try container.decodeIfPresent(Int.self, forKey: .cycle) ?? 1,
      edition: try container.decodeIfPresent(OpenGovernmentEdition.self, forKey: .edition),
      announced: try container.decodeIfPresent(Day.self, forKey: .announced),
      period: try container.decode(Period.self, forKey: .period),
      years: try container.decodeIfPresent(Int.self, forKey: .years),
      due: try container.decodeIfPresent(Day.self, forKey: .due),
      previousEnd: try container.decodeIfPresent(Day.self, forKey: .previousEnd),
      termEnd: try container.decodeIfPresent(Day.self, forKey: .termEnd),
      lead: try container.decodeIfPresent(Identifier<Organisation>.self, forKey: .lead),
      languages: try container.list(.languages))
  }

  /// Writes whatever is given.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(id, forKey: .id)
    try container.encode(title, forKey: .title)
    try container.encode(level, forKey: .level)
    try container.encode(territory, forKey: .territory)
    try container.encode(cycle, forKey: .cycle)
    try container.encodeIfPresent(edition, forKey: .edition)
    try container.encodeIfPresent(announced, forKey: .announced)
    try container.encode(period, forKey: .period)
    try container.encodeIfPresent(years, forKey: .years)
    try container.encodeIfPresent(due, forKey: .due)
    try container.encodeIfPresent(previousEnd, forKey: .previousEnd)
    try container.encodeIfPresent(termEnd, forKey: .termEnd)
    try container.encodeIfPresent(lead, forKey: .lead)
    try container.list(languages, .languages)
  }
}

enum RecordLineKeys: String, StrictKey { case on, recorded, by, role = "as", event, basis }

extension RecordLine: Codable {
  /// Reads a line of the record.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.object(RecordLineKeys.self, "a line of the record")
    self.init(
      on: try container.decode(Day.self, forKey: .on),
      recorded: try container.decodeIfPresent(Day.self, forKey: .recorded),
      by: try container.decodeIfPresent(ParticipantIdentifier.self, forKey: .by),
      as: try container.decodeIfPresent(Role.self, forKey: .role),
      try container.decode(Process.Event.self, forKey: .event),
      basis: try container.decodeIfPresent(LineBasis.self, forKey: .basis))
  }

  /// Writes a line of the record.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: RecordLineKeys.self)
    try container.encode(on, forKey: .on)
    try container.encodeIfPresent(recorded, forKey: .recorded)
    try container.encodeIfPresent(by, forKey: .by)
    try container.encodeIfPresent(role, forKey: .role)
    try container.encode(event, forKey: .event)
    try container.encodeIfPresent(basis, forKey: .basis)
  }
}

extension CommitmentLine: Codable {
  enum Keys: String, StrictKey {
    case id, number, title, theme, lead, supporting, period, entered, fields, values, budget, links,
      carriedForwardFrom, milestones, indicators, reporting, reportingDays, declared, assessed, record
  }

  /// Reads a commitment.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.object(Keys.self, "a commitment")
    self.init(
      id: try container.decode(Identifier<Commitment>.self, forKey: .id),
      number: try container.decodeIfPresent(String.self, forKey: .number),
      title: try container.decode(PlanText.self, forKey: .title),
      theme: try container.decodeIfPresent(PolicyArea.self, forKey: .theme),
      lead: try container.decodeIfPresent(Identifier<Organisation>.self, forKey: .lead),
      supporting: try container.list(.supporting),
      period: try container.decodeIfPresent(Period.self, forKey: .period),
      entered: try container.decodeIfPresent(Day.self, forKey: .entered),
      fields: try container.decodeIfPresent([CommitmentField: PlanText].self, forKey: .fields) ?? [:],
      values: try container.list(.values),
      budget: try container.decodeIfPresent(Money.self, forKey: .budget), links: try container.list(.links),
      carriedForwardFrom: try container.decodeIfPresent(
        Identifier<Commitment>.self, forKey: .carriedForwardFrom),
      milestones: try container.list(.milestones), indicators: try container.list(.indicators),
      reporting: try container.list(.reporting),
      reportingDays: try container.decodeIfPresent(Int.self, forKey: .reportingDays),
      declared: try container.list(.declared), assessed: try container.list(.assessed),
      record: try container.list(.record))
  }

  /// Writes whatever is given.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(id, forKey: .id)
    try container.encodeIfPresent(number, forKey: .number)
    try container.encode(title, forKey: .title)
    try container.encodeIfPresent(theme, forKey: .theme)
    try container.encodeIfPresent(lead, forKey: .lead)
    try container.list(supporting, .supporting)
    try container.encodeIfPresent(period, forKey: .period)
    try container.encodeIfPresent(entered, forKey: .entered)
    if !fields.isEmpty { try container.encode(fields, forKey: .fields) }
    try container.list(values, .values)
    try container.encodeIfPresent(budget, forKey: .budget)
    try container.list(links, .links)
    try container.encodeIfPresent(carriedForwardFrom, forKey: .carriedForwardFrom)
    try container.list(milestones, .milestones)
    try container.list(indicators, .indicators)
    try container.list(reporting, .reporting)
    try container.encodeIfPresent(reportingDays, forKey: .reportingDays)
    try container.list(declared, .declared)
    try container.list(assessed, .assessed)
    try container.list(record, .record)
  }
}

extension MilestoneLine: Codable {
  enum Keys: String, StrictKey { case id, title, deliverable, due, lead, weight, declared }

  /// Reads a milestone.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.object(Keys.self, "a milestone")
    self.init(
      id: try container.decode(Identifier<Milestone>.self, forKey: .id),
      title: try container.decode(PlanText.self, forKey: .title),
      deliverable: try container.decodeIfPresent(PlanText.self, forKey: .deliverable),
      due: try container.decodeIfPresent(TargetDate.self, forKey: .due),
      lead: try container.decodeIfPresent(Identifier<Organisation>.self, forKey: .lead),
      weight: try container.decodeIfPresent(UInt16.self, forKey: .weight),
      declared: try container.list(.declared))
  }

  /// Writes whatever is given.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(id, forKey: .id)
    try container.encode(title, forKey: .title)
    try container.encodeIfPresent(deliverable, forKey: .deliverable)
    try container.encodeIfPresent(due, forKey: .due)
    try container.encodeIfPresent(lead, forKey: .lead)
    try container.encodeIfPresent(weight, forKey: .weight)
    try container.list(declared, .declared)
  }
}

extension IndicatorLine: Codable {
  enum Keys: String, StrictKey { case id, title, unit, baseline, target, source }

  /// Reads an indicator.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.object(Keys.self, "an indicator")
    self.init(
      id: try container.decode(Identifier<CommitmentIndicator>.self, forKey: .id),
      title: try container.decode(PlanText.self, forKey: .title),
      unit: try container.decodeIfPresent(PlanText.self, forKey: .unit),
      baseline: try container.decodeIfPresent(Int64.self, forKey: .baseline),
      target: try container.decodeIfPresent(Int64.self, forKey: .target),
      source: try container.decodeIfPresent(PlanText.self, forKey: .source))
  }

  /// Writes whatever is given.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(id, forKey: .id)
    try container.encode(title, forKey: .title)
    try container.encodeIfPresent(unit, forKey: .unit)
    try container.encodeIfPresent(baseline, forKey: .baseline)
    try container.encodeIfPresent(target, forKey: .target)
    try container.encodeIfPresent(source, forKey: .source)
  }
}

extension DeclarationLine: Codable {
  enum Keys: String, StrictKey { case on, progress, period, text, challenges, reason, evidence, basis }

  /// Reads a declaration.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.object(Keys.self, "a declaration")
    self.init(
      on: try container.decode(Day.self, forKey: .on),
      try container.decode(DeclaredProgress.self, forKey: .progress),
      for: try container.decodeIfPresent(Period.self, forKey: .period),
      text: try container.decodeIfPresent(PlanText.self, forKey: .text),
      challenges: try container.decodeIfPresent(PlanText.self, forKey: .challenges),
      reason: try container.decodeIfPresent(PlanText.self, forKey: .reason),
      evidence: try container.list(.evidence),
      basis: try container.decodeIfPresent(LineBasis.self, forKey: .basis))
  }

  /// Writes whatever is given.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(on, forKey: .on)
    try container.encode(progress, forKey: .progress)
    try container.encodeIfPresent(period, forKey: .period)
    try container.encodeIfPresent(text, forKey: .text)
    try container.encodeIfPresent(challenges, forKey: .challenges)
    try container.encodeIfPresent(reason, forKey: .reason)
    try container.list(evidence, .evidence)
    try container.encodeIfPresent(basis, forKey: .basis)
  }
}
