extension Gazetteer {
  /// Poland and its 16 voivodeships, with the Kartuzy county of source 004 in Pomerania.
  ///
  /// Identifiers are the ISO 3166-2 codes of today, such as `PL-22`. The TERYT codes were read in the
  /// register;
  /// that ISO 3166-2 has equalled them since November 2018 is from memory, see
  /// ``confidence(of:in:)``. The codes of ISO 3166-2 before that change are under
  /// ``Identifier/iso3166Before2018``.
  ///
  /// Source: TERYT, register of the territorial division of Poland, for the 16 codes; 004 for the county.
  public static var poland: Gazetteer {
    var territories = [
      Territory(
        id: "PL", name: LocalizedText(english: "Poland", serbian: "Poljska", polish: "Polska"),
        level: .country,
        codes: [.iso3166: "PL"])
    ]
    for row in voivodeships {
      territories.append(
        Territory(
          id: row.id, name: row.name, level: .voivodeship, parent: "PL",
          codes: [.iso3166: row.id.retyped(), .teryt: row.teryt, .iso3166Before2018: row.former]))
    }
    territories.append(
      Territory(
        id: "PL-22-05",
        name: LocalizedText(english: "Kartuzy County", serbian: "kartuški okrug", polish: "powiat kartuski"),
        level: .county, parent: "PL-22", codes: [.teryt: "2205"]))
    return checked(territories)
  }

  private struct Voivodeship {
    let id: Identifier<Territory>
    let teryt, former: Identifier<TerritoryCode>
    let name: LocalizedText

    init(
      _ id: Identifier<Territory>, _ teryt: Identifier<TerritoryCode>, _ former: Identifier<TerritoryCode>,
      _ name: LocalizedText
    ) {
      self.id = id
      self.teryt = teryt
      self.former = former
      self.name = name
    }
  }

  private static var voivodeships: [Voivodeship] {
    [
      Voivodeship(
        "PL-02", "02", "PL-DS",
        LocalizedText(
          english: "Lower Silesian Voivodeship", serbian: "Donjošlesko vojvodstvo",
          polish: "województwo dolnośląskie")),
      Voivodeship(
        "PL-04", "04", "PL-KP",
        LocalizedText(
          english: "Kuyavian-Pomeranian Voivodeship", serbian: "Kujavsko-pomorsko vojvodstvo",
          polish: "województwo kujawsko-pomorskie")),
      Voivodeship(
        "PL-06", "06", "PL-LU",
        LocalizedText(
          english: "Lublin Voivodeship", serbian: "Lublinsko vojvodstvo", polish: "województwo lubelskie")),
      Voivodeship(
        "PL-08", "08", "PL-LB",
        LocalizedText(
          english: "Lubusz Voivodeship", serbian: "Lubuško vojvodstvo", polish: "województwo lubuskie")),
      Voivodeship(
        "PL-10", "10", "PL-LD",
        LocalizedText(
          english: "Łódź Voivodeship", serbian: "Lođsko vojvodstvo", polish: "województwo łódzkie")),
      Voivodeship(
        "PL-12", "12", "PL-MA",
        LocalizedText(
          english: "Lesser Poland Voivodeship", serbian: "Malopoljsko vojvodstvo",
          polish: "województwo małopolskie")),
      Voivodeship(
        "PL-14", "14", "PL-MZ",
        LocalizedText(
          english: "Masovian Voivodeship", serbian: "Mazovijsko vojvodstvo", polish: "województwo mazowieckie"
        )),
      Voivodeship(
        "PL-16", "16", "PL-OP",
        LocalizedText(
          english: "Opole Voivodeship", serbian: "Opoljsko vojvodstvo", polish: "województwo opolskie")),
      Voivodeship(
        "PL-18", "18", "PL-PK",
        LocalizedText(
          english: "Subcarpathian Voivodeship", serbian: "Potkarpatsko vojvodstvo",
          polish: "województwo podkarpackie")),
      Voivodeship(
        "PL-20", "20", "PL-PD",
        LocalizedText(
          english: "Podlaskie Voivodeship", serbian: "Podlasko vojvodstvo", polish: "województwo podlaskie")),
      Voivodeship(
        "PL-22", "22", "PL-PM",
        LocalizedText(
          english: "Pomeranian Voivodeship", serbian: "Pomorsko vojvodstvo", polish: "województwo pomorskie")),
      Voivodeship(
        "PL-24", "24", "PL-SL",
        LocalizedText(
          english: "Silesian Voivodeship", serbian: "Šlesko vojvodstvo", polish: "województwo śląskie")),
      Voivodeship(
        "PL-26", "26", "PL-SK",
        LocalizedText(
          english: "Holy Cross Voivodeship", serbian: "Svetokriško vojvodstvo",
          polish: "województwo świętokrzyskie")),
      Voivodeship(
        "PL-28", "28", "PL-WN",
        LocalizedText(
          english: "Warmian-Masurian Voivodeship", serbian: "Varmijsko-mazursko vojvodstvo",
          polish: "województwo warmińsko-mazurskie")),
      Voivodeship(
        "PL-30", "30", "PL-WP",
        LocalizedText(
          english: "Greater Poland Voivodeship", serbian: "Velikopoljsko vojvodstvo",
          polish: "województwo wielkopolskie")),
      Voivodeship(
        "PL-32", "32", "PL-ZP",
        LocalizedText(
          english: "West Pomeranian Voivodeship", serbian: "Zapadnopomorsko vojvodstvo",
          polish: "województwo zachodniopomorskie")),
    ]
  }
}

extension Identifier where Subject == CodeSystem {
  /// The codes that ISO 3166-2 gave the voivodeships of Poland before November 2018, such as `PL-PM`.
  ///
  /// From memory.
  public static var iso3166Before2018: Self { "ISO3166-2013" }
}
