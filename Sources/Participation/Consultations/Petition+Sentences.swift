extension Petition.Shortfall: ShortfallReason {
  /// One sentence a person can act on.
  public var sentence: LocalizedText {
    switch self {
    case .sponsorAlready(let sponsor, let since):
      LocalizedText(
        english: "\(sponsor) has been a sponsor since \(since).",
        serbian: "\(sponsor) podržava peticiju od \(since).",
        polish: "\(sponsor) popiera petycję od \(since).")
    case .initiatorAlready(let person):
      LocalizedText(
        english: "\(person) started the petition, and cannot be a sponsor as well.",
        serbian: "\(person) je pokretač peticije i ne može biti i podržavalac.",
        polish: "\(person) to inicjator petycji i nie może być też poręczycielem.")
    case .noSponsor(let person):
      LocalizedText(
        english: "\(person) is no sponsor of the petition.", serbian: "\(person) nije podržavalac peticije.",
        polish: "\(person) nie jest poręczycielem petycji.")
    case .noSponsors:
      LocalizedText(
        english: "The petition has no sponsor.", serbian: "Peticija nema podržavaoca.",
        polish: "Petycja nie ma poręczyciela.")
    case .tooFewSponsors(let sponsors, let needed):
      LocalizedText(
        english: "Too few sponsors: \(sponsors) of \(needed), \(needed - sponsors) missing.",
        serbian: "Premalo podržavalaca: \(sponsors) od \(needed), nedostaje: \(needed - sponsors).",
        polish: "Za mało poręczycieli: \(sponsors) z \(needed), brakuje: \(needed - sponsors).")
    case .periodOver(let last, let days):
      LocalizedText(
        english: "Signatures were collected until \(last) (days too late: \(days)).",
        serbian: "Potpisi su se prikupljali do \(last) (dana zakašnjenja: \(days)).",
        polish: "Podpisy zbierano do \(last) (dni spóźnienia: \(days)).")
    case .countedOnly:
      LocalizedText(
        english: "Signatures are only counted here; record their number, not the names.",
        serbian: "Ovde se potpisi samo broje; unesite broj, a ne imena.",
        polish: "Tu podpisy tylko się liczy; podaj liczbę, a nie nazwiska.")
    case .promoterAlready(let person):
      LocalizedText(
        english: "\(person) counts as initiator or sponsor already.",
        serbian: "\(person) se već računa kao pokretač ili podržavalac.",
        polish: "\(person) liczy się już jako inicjator lub poręczyciel.")
    case .signedAlready(let person, let channel, let day):
      LocalizedText(
        english: "\(person) signed on \(day) ({1}), and counts once.",
        serbian: "\(person) već ima potpis od \(day) ({1}) i računa se jednom.",
        polish: "\(person) ma już podpis z \(day) ({1}) i liczy się raz.", filling: [channel.label])
    case .notPositive(let signatures):
      LocalizedText(
        english: "\(signatures) is no number of signatures; give 1 or more.",
        serbian: "\(signatures) nije broj potpisa; navedite 1 ili više.",
        polish: "\(signatures) to nie liczba podpisów; podaj 1 lub więcej.")
    case .tooMany(let signatures, let limit):
      LocalizedText(
        english: "\(signatures) signatures are more than can still be counted (\(limit)).",
        serbian: "Broj potpisa \(signatures) veći je od onoga što se još može brojati (\(limit)).",
        polish: "Liczba podpisów \(signatures) przekracza to, co można jeszcze policzyć (\(limit)).")
    case .noSignature(let person, let channel):
      LocalizedText(
        english: "No signature of \(person) stands ({1}).", serbian: "\(person) nema važeći potpis ({1}).",
        polish: "\(person) nie ma ważnego podpisu ({1}).", filling: [channel.label])
    case .tooFewToStrike(let signatures, let standing):
      LocalizedText(
        english: "Signatures to be struck: \(signatures); standing there: \(standing).",
        serbian: "Potpisa za poništavanje: \(signatures); važećih na tom mestu: \(standing).",
        polish: "Podpisów do skreślenia: \(signatures); ważnych w tym miejscu: \(standing).")
    case .notLater(let day, let last):
      LocalizedText(
        english: "\(day) is not later than \(last); name a later day.",
        serbian: "\(day) nije posle \(last); navedite kasniji dan.",
        polish: "\(day) nie przypada po \(last); wskaż późniejszy dzień.")
    case .noPeriod:
      LocalizedText(
        english: "Signatures are collected without a last day.",
        serbian: "Potpisi se prikupljaju bez poslednjeg dana.",
        polish: "Podpisy zbiera się bez ostatniego dnia.")
    case .tooFewSignatures(let progress):
      LocalizedText(
        english: "There are too few signatures: {1}.", serbian: "Potpisa je premalo: {1}.",
        polish: "Podpisów jest za mało: {1}.", filling: [progress.sentence])
    case .enoughSignatures(let progress):
      LocalizedText(
        english: "There are enough signatures: {1}.", serbian: "Potpisa je dovoljno: {1}.",
        polish: "Podpisów jest wystarczająco dużo: {1}.", filling: [progress.sentence])
    case .noThreshold:
      LocalizedText(
        english: "No number of signatures is asked for.", serbian: "Broj potpisa nije propisan.",
        polish: "Nie wymaga się żadnej liczby podpisów.")
    case .answerNotDue(let until):
      LocalizedText(
        english: "The addressee may answer until \(until).", serbian: "Rok za odgovor teče do \(until).",
        polish: "Termin odpowiedzi biegnie do \(until).")
    case .answeredAlready(let day):
      LocalizedText(
        english: "The addressee answered on \(day).", serbian: "Odgovor je dat \(day).",
        polish: "Odpowiedzi udzielono \(day).")
    case .periodRunning(let until):
      LocalizedText(
        english: "Signatures are collected until \(until).", serbian: "Potpisi se prikupljaju do \(until).",
        polish: "Podpisy zbiera się do \(until).")
    }
  }

  /// The first day on which time alone removes it.
  public var firstDay: Day? {
    switch self {
    case .answerNotDue(let until), .periodRunning(let until): until.adding(days: 1)
    case .sponsorAlready, .initiatorAlready, .noSponsor, .noSponsors, .tooFewSponsors, .periodOver,
      .countedOnly, .promoterAlready, .signedAlready, .notPositive, .tooMany, .noSignature, .tooFewToStrike,
      .notLater, .noPeriod, .tooFewSignatures, .enoughSignatures, .noThreshold, .answeredAlready:
      nil
    }
  }
}
