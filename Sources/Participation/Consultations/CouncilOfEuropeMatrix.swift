/// The matrix of civil participation of the Council of Europe: four levels in six steps, with tools in every
/// cell.
///
/// Source: Code of Good Practice for Civil Participation, Conference of INGOs, 2009, revised 2019. Levels and
/// steps were read; what stands in the cells is from memory and should be checked before it is quoted.
public enum CouncilOfEuropeMatrix {
  /// How far levels and steps can be relied on.
  public static let confidenceOfLevelsAndSteps = Confidence.verified
  /// How far the tools in the cells can be relied on.
  public static let confidenceOfTools = Confidence.fromMemory

  /// The tools that the matrix names for a level in a step; at least one in every cell.
  public static func tools(
    at level: CouncilOfEuropeLevel, in step: CouncilOfEuropeStep
  ) -> [LocalizedText] {
    switch level {
    case .information: informing(step)
    case .consultation: consulting(step)
    case .dialogue: talking(step)
    case .partnership: sharing(step)
    }
  }

  private static func informing(_ step: CouncilOfEuropeStep) -> [LocalizedText] {
    switch step {
    case .agendaSetting: [access, campaigning, website]
    case .drafting:
      [
        LocalizedText(
          english: "open policy documents", serbian: "otvoreni dokumenti politika",
          polish: "otwarte dokumenty polityk"),
        campaigning,
        LocalizedText(english: "webcasts", serbian: "prenosi preko interneta", polish: "transmisje"),
        LocalizedText(english: "research", serbian: "istraživanja", polish: "badania"),
      ]
    case .decision: [campaigning]
    case .implementation:
      [
        LocalizedText(english: "alerts", serbian: "obaveštenja", polish: "powiadomienia"),
        LocalizedText(
          english: "frequently asked questions", serbian: "česta pitanja", polish: "częste pytania"),
        LocalizedText(
          english: "transparency of tenders", serbian: "javnost nabavki", polish: "przejrzystość przetargów"),
      ]
    case .monitoring:
      [
        LocalizedText(
          english: "gathering of evidence", serbian: "prikupljanje dokaza", polish: "zbieranie dowodów"),
        LocalizedText(english: "evaluations", serbian: "vrednovanja", polish: "ewaluacje"),
      ]
    case .reformulation: [access]
    }
  }

  private static func consulting(_ step: CouncilOfEuropeStep) -> [LocalizedText] {
    switch step {
    case .agendaSetting:
      [LocalizedText(english: "petitions", serbian: "peticije", polish: "petycje"), onlineConsultation]
    case .drafting:
      [
        hearings, expertSeminars,
        LocalizedText(english: "advisory bodies", serbian: "savetodavna tela", polish: "ciała doradcze"),
      ]
    case .decision:
      [LocalizedText(english: "open sessions", serbian: "otvorene sednice", polish: "otwarte posiedzenia")]
    case .implementation:
      [LocalizedText(english: "events", serbian: "događaji", polish: "wydarzenia"), conferences]
    case .monitoring:
      [
        LocalizedText(
          english: "feedback mechanisms", serbian: "mehanizmi povratnih informacija",
          polish: "mechanizmy informacji zwrotnej")
      ]
    case .reformulation: [conferences, onlineConsultation]
    }
  }

  private static func talking(_ step: CouncilOfEuropeStep) -> [LocalizedText] {
    switch step {
    case .agendaSetting:
      [
        hearings, LocalizedText(english: "forums", serbian: "forumi", polish: "fora"),
        LocalizedText(
          english: "key contact in the government", serbian: "kontakt osoba u vladi",
          polish: "osoba kontaktowa w rządzie"),
      ]
    case .drafting:
      [
        hearings, expertSeminars,
        LocalizedText(
          english: "committees of many sides", serbian: "odbori više zainteresovanih strana",
          polish: "komitety wielostronne"),
      ]
    case .decision:
      [
        LocalizedText(
          english: "open plenary or committee sessions",
          serbian: "otvorene plenarne sednice ili sednice odbora",
          polish: "otwarte posiedzenia plenarne lub komisji")
      ]
    case .implementation:
      [
        LocalizedText(
          english: "capacity building and training", serbian: "jačanje kapaciteta i obuke",
          polish: "budowanie zdolności i szkolenia")
      ]
    case .monitoring: [workGroup]
    case .reformulation:
      [
        LocalizedText(
          english: "seminars and deliberative forums", serbian: "seminari i deliberativni forumi",
          polish: "seminaria i fora deliberatywne")
      ]
    }
  }

  private static func sharing(_ step: CouncilOfEuropeStep) -> [LocalizedText] {
    switch step {
    case .agendaSetting, .monitoring, .reformulation: [workGroup]
    case .drafting:
      [LocalizedText(english: "co-drafting", serbian: "zajednička izrada nacrta", polish: "wspólny projekt")]
    case .decision:
      [
        LocalizedText(
          english: "joint decision", serbian: "zajednička odluka", polish: "wspólna decyzja"),
        LocalizedText(english: "co-deciding", serbian: "saodlučivanje", polish: "współdecydowanie"),
      ]
    case .implementation:
      [
        LocalizedText(
          english: "strategic partnership", serbian: "strateško partnerstvo",
          polish: "partnerstwo strategiczne")
      ]
    }
  }

  private static var access: LocalizedText {
    LocalizedText(
      english: "open access to information", serbian: "slobodan pristup informacijama",
      polish: "otwarty dostęp do informacji")
  }
  private static var campaigning: LocalizedText {
    LocalizedText(english: "campaigning", serbian: "kampanje", polish: "kampanie")
  }
  private static var website: LocalizedText {
    LocalizedText(english: "website", serbian: "internet stranica", polish: "strona internetowa")
  }
  private static var onlineConsultation: LocalizedText {
    LocalizedText(
      english: "online consultation", serbian: "konsultacije preko interneta",
      polish: "konsultacje internetowe")
  }
  private static var hearings: LocalizedText {
    LocalizedText(english: "hearings", serbian: "javna slušanja", polish: "wysłuchania")
  }
  private static var expertSeminars: LocalizedText {
    LocalizedText(english: "expert seminars", serbian: "stručni seminari", polish: "seminaria eksperckie")
  }
  private static var conferences: LocalizedText {
    LocalizedText(english: "conferences", serbian: "konferencije", polish: "konferencje")
  }
  private static var workGroup: LocalizedText {
    LocalizedText(
      english: "work group or committee", serbian: "radna grupa ili odbor",
      polish: "grupa robocza lub komitet")
  }
}
