extension Campaign {
  /// How the campaign gets on, as far as its record tells: every indicator, known or not, in the order of the
  /// names.
  ///
  /// Complexity: O(members + contributions + waves + priorities).
  public var indicators: [Indicator] {
    circleIndicators + publicIndicators + surveyIndicators + priorityIndicators
  }

  private var circleIndicators: [Indicator] {
    let first = circleSizes.first { $0.members > 0 }?.members
    let everJoined = circle.count + formerMembers.count
    var bySector: [Sector: Int] = [:]
    for member in circle.values { bySector[member.sector, default: 0] += 1 }
    return [
      Indicator(
        name: .circleSize, value: .count(circle.count),
        formula: .init(english: "members", serbian: "broj članova", polish: "liczba członków"),
        inputs: [.members(circle.count)]),
      Indicator(
        name: .circleGrowth,
        value: first.map { .change(from: $0, to: circle.count) } ?? .unknown(.noData),
        formula: .init(
          english: "(members − first size) / first size",
          serbian: "(članovi − prva veličina) / prva veličina",
          polish: "(członkowie − pierwsza wielkość) / pierwsza wielkość"),
        inputs: [.members(circle.count), .input("first size", "prva veličina", "pierwsza wielkość", first)]),
      Indicator(
        name: .sectorDiversity,
        value: Statistics.evenness(bySector.values).map { .number($0) }
          ?? .unknown(circle.isEmpty ? .noData : .notApplicable),
        formula: .init(
          english: "Shannon entropy of the members' sectors / the largest it can be",
          serbian: "Šenonova entropija sektora članova / najveća moguća",
          polish: "entropia Shannona sektorów członków / największa możliwa"),
        inputs: bySector.sorted { $0.key.rawValue < $1.key.rawValue }
          .map { IndicatorInput(name: $0.key.label, figure: $0.value) }),
      Indicator(
        name: .retention, value: Self.share(circle.count, of: everJoined),
        formula: .init(
          english: "members / everybody who ever joined", serbian: "članovi / svi koji su ikada pristupili",
          polish: "członkowie / wszyscy, którzy kiedykolwiek przystąpili"),
        inputs: [
          .members(circle.count),
          .input("ever joined", "ikada pristupili", "kiedykolwiek przystąpili", everJoined),
        ]
      ),
    ]
  }

  private var publicIndicators: [Indicator] {
    let people = reached.isEmpty ? nil : peopleReached
    let target = charter.targetPopulation
    return [
      Indicator(
        name: .reach, value: Self.share(people.map { min($0, target ?? $0) }, of: target),
        formula: .init(
          english: "people reached / target population; somebody reached twice counts twice, at most all",
          serbian: "obuhvaćeni / ciljna populacija; ko je obuhvaćen dvaput broji se dvaput, najviše svi",
          polish:
            """
            osoby, do których dotarto / populacja docelowa; kto dwa razy, liczy się dwa razy, najwyżej \
            wszyscy
            """
        ),
        inputs: [
          .reached(people), .input("target population", "ciljna populacija", "populacja docelowa", target),
        ]),
      Indicator(
        name: .engagement, value: Self.share(people.map { min(contributions.count, $0) }, of: people),
        formula: .init(
          english: "contributions / people reached", serbian: "doprinosi / obuhvaćeni",
          polish: "wkłady / osoby, do których dotarto"),
        inputs: [.input("contributions", "doprinosi", "wkłady", contributions.count), .reached(people)]),
    ]
  }

  /// How many people were reached over all channels; somebody reached twice is counted twice.
  public var peopleReached: Int {
    reached.values.reduce(0) { sum, people in
      let (total, overflows) = sum.addingReportingOverflow(people)
      return overflows ? Int.max : total
    }
  }

  private var surveyIndicators: [Indicator] {
    let counted = surveyWaves.compactMap { wave in
      wave.value.counts.distributed.map { ($0, wave.value.counts.respondents) }
    }
    let sheets = counted.isEmpty ? nil : Self.sum(counted.map { $0.0 })
    let returned = counted.isEmpty ? nil : Self.sum(counted.map { $0.1 })
    let support = surveyWaves.last { $0.value.counts.supporters != nil }?.value.counts
    let latest = surveyWaves.last?.value.counts
    return [
      Indicator(
        name: .responseRate, value: Self.share(returned, of: sheets),
        formula: .init(
          english: "answers / sheets, over the waves whose sheets were counted",
          serbian: "odgovori / listići, za talase čiji su listići prebrojani",
          polish: "odpowiedzi / arkusze, dla fal z policzonymi arkuszami"),
        inputs: [
          .input("answers", "odgovori", "odpowiedzi", returned),
          .input("sheets", "listići", "arkusze", sheets),
        ]),
      Indicator(
        name: .publicSupport, value: Self.support(support),
        formula: .init(
          english: "supporters / respondents of the latest wave that asked, with the Wilson interval at 95 %",
          serbian:
            "podržavaoci / ispitanici poslednjeg talasa sa tim pitanjem, sa Vilsonovim intervalom od 95 %",
          polish: "popierający / respondenci ostatniej fali z tym pytaniem, z przedziałem Wilsona 95 %"),
        inputs: [
          .input("supporters", "podržavaoci", "popierający", support?.supporters),
          .respondents(support?.respondents),
        ]),
      Indicator(
        name: .marginOfError, value: Self.margin(latest),
        formula: .init(
          english:
            """
            1.96 · √(s(1−s)/n) · √((P−n)/(P−1)); s is ½ where support was not asked, P left out where \
            unknown
            """,
          serbian:
            """
            1,96 · √(s(1−s)/n) · √((P−n)/(P−1)); s je ½ gde podrška nije pitana, P izostaje gde je \
            nepoznato
            """,
          cyrillic:
            """
            1,96 · √(s(1−s)/n) · √((P−n)/(P−1)); s је ½ где подршка није питана, P изостаје где је \
            непознато
            """,
          polish:
            """
            1,96 · √(s(1−s)/n) · √((P−n)/(P−1)); s to ½, gdy nie pytano o poparcie; P pominięte, gdy \
            nieznane
            """
        ),
        inputs: [
          .respondents(latest?.respondents),
          .input("population", "populacija", "populacja", latest?.population),
        ]),
    ]
  }

  private var priorityIndicators: [Indicator] {
    let entered = enteredPriorities.count
    let adopted = submission?.decision?.adopted.count
    let aim = charter.prioritiesNeeded
    return [
      Indicator(
        name: .uptake,
        value: adopted == nil
          ? .unknown(submission == nil ? .notYetDue : .noData) : Self.share(adopted, of: entered),
        formula: .init(
          english: "priorities taken over / priorities submitted",
          serbian: "preuzeti prioriteti / podneti prioriteti",
          polish: "uwzględnione priorytety / złożone priorytety"),
        inputs: [.input("taken over", "preuzeti", "uwzględnione", adopted), .entered(entered)]),
      Indicator(
        name: .priorityAttainment, value: Self.share(min(entered, aim), of: aim),
        formula: .init(
          english: "priorities in the draft / priorities aimed at, at most all",
          serbian: "prioriteti u nacrtu / ciljani broj prioriteta, najviše svi",
          polish: "priorytety w projekcie / zakładana liczba priorytetów, najwyżej wszystkie"),
        inputs: [.entered(entered), .input("aimed at", "cilj", "zakładane", aim)]),
    ]
  }

  private static func sum(_ counts: [Int]) -> Int {
    counts.reduce(0) { sum, count in
      let (total, overflows) = sum.addingReportingOverflow(count)
      return overflows ? Int.max : total
    }
  }

  private static func share(_ part: Int?, of whole: Int?) -> IndicatorValue {
    guard let part, let whole else { return .unknown(.noData) }
    do throws(ShareError) {
      return .share(try Share(Int64(part), of: Int64(whole)))
    } catch {
      return .unknown(.notApplicable)
    }
  }

  private static func support(_ wave: SurveyWave?) -> IndicatorValue {
    guard let wave, let supporters = wave.supporters,
      let interval = Statistics.wilsonInterval(supporters, of: wave.respondents),
      case .share(let share) = share(supporters, of: wave.respondents)
    else { return .unknown(.noData) }
    return .interval(share: share, low: interval.low, high: interval.high)
  }

  private static func margin(_ wave: SurveyWave?) -> IndicatorValue {
    guard let wave, wave.respondents > 0 else { return .unknown(.noData) }
    let share = wave.supporters.map { Double($0) / Double(wave.respondents) } ?? 0.5
    return Statistics.marginOfError(share: share, respondents: wave.respondents, population: wave.population)
      .map { .number($0) } ?? .unknown(.noData)
  }
}

extension IndicatorInput {
  fileprivate static func input(_ english: String, _ serbian: String, _ polish: String, _ figure: Int?)
    -> Self
  {
    Self(name: LocalizedText(english: english, serbian: serbian, polish: polish), figure: figure)
  }

  fileprivate static func members(_ figure: Int) -> Self { input("members", "članovi", "członkowie", figure) }

  fileprivate static func reached(_ figure: Int?) -> Self {
    input("people reached", "obuhvaćeni", "osoby, do których dotarto", figure)
  }

  fileprivate static func respondents(_ figure: Int?) -> Self {
    input("respondents", "ispitanici", "respondenci", figure)
  }

  fileprivate static func entered(_ figure: Int) -> Self {
    input("in the draft", "u nacrtu", "w projekcie", figure)
  }
}

extension Journal where Process == Campaign {
  /// By how many days a phase ended after the day planned for it, negative where it ended before.
  ///
  /// `nil` where no day was planned or the phase has not ended. The latest passage counts where a phase was
  /// gone
  /// through again.
  public func slip(of phase: Phase) -> Int? {
    guard let planned = founding.charter.plannedEnd(of: phase),
      let ended = passages.last(where: { $0.stage.phase == phase })?.left
    else { return nil }
    return planned.days(until: ended)
  }
}
