/// What the Office for Cooperation with Civil Society announced of its trainings of 2020.
///
/// These are promises of an office, not law. The record of a training says that its place and its day were
/// announced, and not on which page.
///
/// Source: 002, rules SEED-002-1 to SEED-002-3.
public enum TrainingCyclePromises {
  /// The rules over the trainings of a cycle, with the target as published unless another is given.
  public static func rulebook(
    _ target: TrainingTarget = .openGovernmentTrainings2020
  ) -> Rulebook<TrainingCycle> {
    Rulebook(
      LocalizedText(
        english: "Promises of the Office for Cooperation with Civil Society on its trainings",
        serbian: "Obećanja Kancelarije za saradnju sa civilnim društvom o obukama",
        polish: "Obietnice Biura ds. Współpracy ze Społeczeństwem Obywatelskim w sprawie szkoleń"),
      edition: Edition("2020", validity: Period(openEndedFrom: "2020-01-01"), citation: page(nil)),
      rules: [count(target), sectors(target), notices(target)])
  }

  /// The news of the Office, with the words that a rule rests on.
  private static func page(_ quotation: String?) -> Citation {
    Promise.page(
      """
      Канцеларија за сарадњу са цивилним друштвом, „НАЈАВА: Канцеларија наставља са јачањем капацитета ЈЛС \
      и ОЦД у циљу унапређења сарадње и дијалога“
      """, quotation.map { LocalizedText(english: "", serbian: "", cyrillic: $0, polish: "") })
  }

  private static func rule(
    _ identifier: RuleIdentifier, _ statement: LocalizedText, _ target: TrainingTarget, quoting: String,
    judge: @escaping @Sendable (_ trainings: [TrainingProgress.NamedTraining], _ day: Day) -> Verdict
  ) -> Rule<TrainingCycle> {
    Rule(identifier, statement, severity: .mandatory, citation: page(quoting)) { cycle, day in
      let trainings = cycle.trainings(on: day)
      guard !trainings.isEmpty else { return Promise.nothing(day <= target.due ? .notYetDue : .noData) }
      return judge(trainings, day)
    }
  }

  private static func count(_ target: TrainingTarget) -> Rule<TrainingCycle> {
    // Who took part is the matter of the next rule.
    let alone = TrainingTarget(
      trainings: target.trainings, regions: target.regions, by: target.due, needsBothSectors: false)
    return rule(
      "SEED-002-1",
      LocalizedText(
        english:
          """
          At least \(target.trainings) trainings are held in at least \(target.regions) different parts of \
          Serbia by \(target.due).
          """,
        serbian:
          """
          Najmanje \(target.trainings) obuke održane su u najmanje \(target.regions) različita dela Srbije \
          do \(target.due).
          """,
        polish:
          """
          Do \(target.due) odbywają się szkolenia, co najmniej \(target.trainings), w różnych częściach \
          Serbii, co najmniej \(target.regions).
          """), target,
      quoting:
        """
        до краја марта 2020. године планирана је реализација најмање четири обуке у различитим деловима \
        Србије
        """
    ) { trainings, day in
      let progress = alone.progress(of: trainings, on: day)
      let finding = Finding(
        progress.sentence,
        evidence: [
          .count(found: progress.counted.count, needed: target.trainings),
          .count(found: progress.regions.count, needed: target.regions),
        ] + progress.counted.map { .thing(reference: Reference(.training, $0)) })
      return switch progress.standing {
      case .met: .satisfied(finding)
      case .open: .unknown(.notYetDue, finding)
      case .metLate, .missed: .breached(finding)
      }
    }
  }

  private static func sectors(_ target: TrainingTarget) -> Rule<TrainingCycle> {
    rule(
      "SEED-002-2",
      LocalizedText(
        english: "Each training covers both sectors: local self-government and civil society.",
        serbian: "Svaka obuka obuhvata oba sektora: lokalnu samoupravu i civilno društvo.",
        polish: "Każde szkolenie obejmuje oba sektory: samorząd lokalny i społeczeństwo obywatelskie."),
      target, quoting: "циклус обука којима ће бити обухваћени представници оба сектора"
    ) { trainings, day in
      let held = trainings.filter { $0.training.held != nil }
      guard !held.isEmpty else { return Promise.nothing(day <= target.due ? .notYetDue : .noData) }
      return .together(held.map { judged($0.id, attended($0.training)) })
    }
  }

  /// Whether both sectors took part; not known where nobody was counted.
  private static func attended(_ training: Training) -> Verdict {
    guard let attendance = training.attendance, attendance.people > 0 else { return Promise.nothing(.noData) }
    let people = (
      attendance.people(of: .localSelfGovernment), attendance.people(of: .civilSociety)
    )
    let finding = Finding(
      LocalizedText(
        english: "Local self-government: \(people.0), civil society: \(people.1).",
        serbian: "Lokalna samouprava: \(people.0), civilno društvo: \(people.1).",
        polish: "Samorząd lokalny: \(people.0), społeczeństwo obywatelskie: \(people.1)."))
    return people.0 > 0 && people.1 > 0 ? .satisfied(finding) : .breached(finding)
  }

  private static func notices(_ target: TrainingTarget) -> Rule<TrainingCycle> {
    rule(
      "SEED-002-3",
      LocalizedText(
        english: "The date and the place of each training are published by the Office.",
        serbian: "Kancelarija objavljuje datum i mesto svake obuke.",
        polish: "Biuro ogłasza datę i miejsce każdego szkolenia."), target,
      quoting:
        """
        Позивамо вас да у наредном периоду редовно пратите сајт Канцеларије и информишете се о месту и \
        датуму одржавања наредних обука.
        """
    ) { trainings, day in
      .together(trainings.map { judged($0.id, announced($0.training, by: target, on: day)) })
    }
  }

  /// Whether the place and the day were announced: the day on which it was held, where it was held.
  private static func announced(_ training: Training, by target: TrainingTarget, on day: Day) -> Verdict {
    guard let announcement = training.announcement else {
      let finding = Finding(
        LocalizedText(
          english: "Its place and its day were not announced by \(day).",
          serbian: "Mesto i datum nisu objavljeni do \(day).",
          polish: "Miejsca i daty nie ogłoszono do \(day)."))
      if training.stage == .cancelled { return .unknown(.notApplicable, finding) }
      return .reaching(
        false, isOpen: day <= (training.charter.announcementDue ?? target.due), finding)
    }
    let held = training.held?.description ?? "—"
    let finding = Finding(
      LocalizedText(
        english: "Announced on \(announcement.announced) for \(announcement.day); held: \(held).",
        serbian: "Objavljeno \(announcement.announced) za \(announcement.day); održano: \(held).",
        polish: "Ogłoszono \(announcement.announced) na \(announcement.day); odbyło się: \(held)."))
    return (training.held ?? announcement.day) == announcement.day ? .satisfied(finding) : .breached(finding)
  }

  private static func judged(_ id: Identifier<Training>, _ verdict: Verdict) -> JudgedThing {
    JudgedThing(
      thing: Reference(.training, id), name: LocalizedText(english: id.text), verdict: verdict)
  }
}
