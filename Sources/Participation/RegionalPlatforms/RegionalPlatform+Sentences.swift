extension RegionalPlatform.Shortfall: ShortfallReason {
  /// One sentence a person can act on.
  public var sentence: LocalizedText {
    switch self {
    case .untrained(let person, let duty):
      LocalizedText(
        english: "{1} \(person): no completed training is named; the Academy completes it first.",
        serbian: "{1} \(person): nije naveden završetak obuke; prvo je potrebno završiti Akademiju.",
        polish: "{1} \(person): nie podano ukończenia szkolenia; najpierw trzeba ukończyć Akademię.",
        filling: [duty.label])
    case .trainedLater(let person, let completed, let duty):
      LocalizedText(
        english: "{1} \(person): the training is completed only on \(completed).",
        serbian: "{1} \(person): obuka se završava tek \(completed).",
        polish: "{1} \(person): szkolenie kończy się dopiero \(completed).",
        filling: [duty.label])
    case .samePerson(let person):
      LocalizedText(
        english: "\(person) would be both specialist and consultant; name two people.",
        serbian: "\(person) bi imao obe uloge, specijaliste i konsultanta; navedite dve osobe.",
        polish: "\(person) byłby jednocześnie specjalistą i konsultantem; wskaż dwie osoby.")
    case .sides(let sides):
      LocalizedText(
        english: "Too few seats are represented: {1}.",
        serbian: "Premalo je zastupljenih mesta: {1}.",
        polish: "Za mało reprezentowanych miejsc: {1}.",
        filling: [.list(sides.map { $0.label })])
    case .areaAnalysedAlready(let area, let analysed):
      LocalizedText(
        english: "The area “{1}” was analysed on \(analysed).",
        serbian: "Oblast „{1}” je analizirana \(analysed).",
        polish: "Obszar „{1}” przeanalizowano \(analysed).",
        filling: [area.label])
    case .noAreas(let analysed):
      LocalizedText(
        english: "No area is chosen; areas analysed so far: \(analysed).",
        serbian: "Nije izabrana nijedna oblast; analizirano do sada: \(analysed).",
        polish: "Nie wybrano obszaru; przeanalizowano dotąd: \(analysed).")
    case .areasNotAnalysed(let areas):
      LocalizedText(
        english: "These areas were not analysed: {1}.",
        serbian: "Ove oblasti nisu analizirane: {1}.",
        polish: "Tych obszarów nie przeanalizowano: {1}.",
        filling: [.list(areas.map { $0.label })])
    case .areaTwice(let area):
      LocalizedText(
        english: "The area “{1}” is chosen twice.",
        serbian: "Oblast „{1}” je izabrana dva puta.",
        polish: "Obszar „{1}” wybrano dwa razy.",
        filling: [area.label])
    case .areaNotSelected(let area, let selected):
      LocalizedText(
        english: "“{1}” is none of the key areas: {2}.",
        serbian: "„{1}” nije među ključnim oblastima: {2}.",
        polish: "„{1}” nie należy do kluczowych obszarów: {2}.",
        filling: [area.label, .list(selected.map { $0.label })])
    case .joinedAlready(let consultation, let joined):
      LocalizedText(
        english: "The platform joined \(consultation) on \(joined).",
        serbian: "Platforma se uključila u \(consultation) \(joined).",
        polish: "Platforma włączyła się w \(consultation) \(joined).")
    case .notJoined(let consultation):
      LocalizedText(
        english: "The platform has not joined \(consultation).",
        serbian: "Platforma se nije uključila u \(consultation).",
        polish: "Platforma nie włączyła się w \(consultation).")
    case .presentedAlready(let position, let consultation, let presented):
      LocalizedText(
        english: "\(position) was presented in \(consultation) on \(presented).",
        serbian: "\(position) je predstavljeno u \(consultation) \(presented).",
        polish: "\(position) przedstawiono w \(consultation) \(presented).")
    case .nothingUnreported:
      LocalizedText(
        english: "Every consultation that was joined is reported on.",
        serbian: "O svim konsultacijama sa učešćem podnet je izveštaj.",
        polish: "Ze wszystkich konsultacji z udziałem złożono sprawozdanie.")
    case .reportedAlready(let consultation, let reported):
      LocalizedText(
        english: "\(consultation) was reported on, on \(reported).",
        serbian: "Izveštaj o \(consultation) podnet je \(reported).",
        polish: "Sprawozdanie z \(consultation) złożono \(reported).")
    case .noSeat(let seat, let seats):
      LocalizedText(
        english: "The charter has no seat \(seat) (seats: \(seats)).",
        serbian: "Povelja nema mesto \(seat) (mesta: \(seats)).",
        polish: "Karta nie zna miejsca \(seat) (miejsca: \(seats)).")
    case .seatHeld(let seat, let member, let since, _):
      LocalizedText(
        english: "The seat \(seat) is held by \(member) since \(since).",
        serbian: "Mesto \(seat) ima \(member) od \(since).",
        polish: "Miejsce \(seat) zajmuje \(member) od \(since).")
    case .noFreeSeat(let seats):
      LocalizedText(
        english: "Every seat is taken (seats: \(seats)).",
        serbian: "Sva mesta su zauzeta (mesta: \(seats)).",
        polish: "Wszystkie miejsca są zajęte (miejsca: \(seats)).")
    case .seatVacant(let seat, let since):
      LocalizedText(
        english: "The seat \(seat) is vacant since \(since).",
        serbian: "Mesto \(seat) je upražnjeno od \(since).",
        polish: "Miejsce \(seat) jest wolne od \(since).")
    case .noSeatTaken:
      LocalizedText(
        english: "Nobody has a seat.",
        serbian: "Nijedno mesto nije zauzeto.",
        polish: "Żadne miejsce nie jest obsadzone.")
    case .personSeated(let person, let seat):
      LocalizedText(
        english: "\(person) belongs to the seat \(seat) already.",
        serbian: "\(person) već pripada mestu \(seat).",
        polish: "\(person) należy już do miejsca \(seat).")
    case .termOver(let until, let from):
      LocalizedText(
        english: "The term would end on \(until), before \(from).",
        serbian: "Mandat bi se završio \(until), pre \(from).",
        polish: "Kadencja skończyłaby się \(until), przed \(from).")
    case .meetingTaken(let meeting, let held):
      LocalizedText(
        english: "The meeting \(meeting) was held on \(held); choose another identifier.",
        serbian: "Sastanak \(meeting) je održan \(held); izaberite drugu oznaku.",
        polish: "Spotkanie \(meeting) odbyło się \(held); wybierz inny identyfikator.")
    case .strangers(let people):
      LocalizedText(
        english:
          """
          These people have no seat and stand in for none: \
          \(people.map { $0.text }.joined(separator: ", ")).
          """,
        serbian:
          """
          Ove osobe nemaju mesto i nikoga ne zamenjuju: \
          \(people.map { $0.text }.joined(separator: ", ")).
          """,
        polish:
          """
          Te osoby nie mają miejsca ani nikogo nie zastępują: \
          \(people.map { $0.text }.joined(separator: ", ")).
          """)
    }
  }

  /// The first day on which time alone would remove it.
  public var firstDay: Day? {
    switch self {
    case .trainedLater(_, let completed, _): completed
    case .untrained, .samePerson, .sides, .areaAnalysedAlready, .noAreas, .areasNotAnalysed, .areaTwice,
      .areaNotSelected, .joinedAlready, .notJoined, .presentedAlready, .nothingUnreported, .reportedAlready,
      .noSeat, .seatHeld, .noFreeSeat, .seatVacant, .noSeatTaken, .personSeated, .termOver, .meetingTaken,
      .strangers:
      nil
    }
  }
}
