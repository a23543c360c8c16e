extension Gazetteer {
  /// Serbia, its 24 administrative districts outside Kosovo and Metohija, and the City of Belgrade beside
  /// them.
  ///
  /// Identifiers are the ISO 3166-2 codes, such as `RS-16`. All codes are from memory, and none was read in
  /// the
  /// standard; see ``confidence(of:in:)``. The five districts of Kosovo and Metohija (`RS-25` to `RS-29`) are
  /// left out.
  ///
  /// Source: ISO 3166-2:RS, from memory.
  public static var serbia: Gazetteer {
    var territories = [
      Territory(
        id: "RS", name: LocalizedText(english: "Serbia", serbian: "Srbija", polish: "Serbia"),
        level: .country,
        codes: [.iso3166: "RS"])
    ]
    for (id, name) in districts {
      territories.append(
        Territory(
          id: id, name: name, level: id == "RS-00" ? .city : .district, parent: "RS",
          codes: [.iso3166: id.retyped()]))
    }
    return checked(territories)
  }

  private static var districts: [(Identifier<Territory>, LocalizedText)] {
    [
      (
        "RS-00",
        LocalizedText(english: "City of Belgrade", serbian: "Grad Beograd", polish: "Belgrad")
      ),
      (
        "RS-01",
        LocalizedText(
          english: "North Bačka District", serbian: "Severnobački okrug", polish: "okręg północnobacki")
      ),
      (
        "RS-02",
        LocalizedText(
          english: "Central Banat District", serbian: "Srednjobanatski okrug", polish: "okręg środkowobanacki"
        )
      ),
      (
        "RS-03",
        LocalizedText(
          english: "North Banat District", serbian: "Severnobanatski okrug", polish: "okręg północnobanacki")
      ),
      (
        "RS-04",
        LocalizedText(
          english: "South Banat District", serbian: "Južnobanatski okrug", polish: "okręg południowobanacki")
      ),
      (
        "RS-05",
        LocalizedText(
          english: "West Bačka District", serbian: "Zapadnobački okrug", polish: "okręg zachodniobacki")
      ),
      (
        "RS-06",
        LocalizedText(
          english: "South Bačka District", serbian: "Južnobački okrug", polish: "okręg południowobacki")
      ),
      (
        "RS-07",
        LocalizedText(english: "Srem District", serbian: "Sremski okrug", polish: "okręg sremski")
      ),
      (
        "RS-08",
        LocalizedText(english: "Mačva District", serbian: "Mačvanski okrug", polish: "okręg maczwański")
      ),
      (
        "RS-09",
        LocalizedText(english: "Kolubara District", serbian: "Kolubarski okrug", polish: "okręg kolubarski")
      ),
      (
        "RS-10",
        LocalizedText(english: "Podunavlje District", serbian: "Podunavski okrug", polish: "okręg podunajski")
      ),
      (
        "RS-11",
        LocalizedText(
          english: "Braničevo District", serbian: "Braničevski okrug", polish: "okręg braniczewski")
      ),
      (
        "RS-12",
        LocalizedText(english: "Šumadija District", serbian: "Šumadijski okrug", polish: "okręg szumadijski")
      ),
      (
        "RS-13",
        LocalizedText(english: "Pomoravlje District", serbian: "Pomoravski okrug", polish: "okręg pomorawski")
      ),
      (
        "RS-14",
        LocalizedText(english: "Bor District", serbian: "Borski okrug", polish: "okręg borski")
      ),
      (
        "RS-15",
        LocalizedText(english: "Zaječar District", serbian: "Zaječarski okrug", polish: "okręg zajeczarski")
      ),
      (
        "RS-16",
        LocalizedText(english: "Zlatibor District", serbian: "Zlatiborski okrug", polish: "okręg zlatiborski")
      ),
      (
        "RS-17",
        LocalizedText(english: "Moravica District", serbian: "Moravički okrug", polish: "okręg morawicki")
      ),
      (
        "RS-18",
        LocalizedText(english: "Raška District", serbian: "Raški okrug", polish: "okręg raszkański")
      ),
      (
        "RS-19",
        LocalizedText(english: "Rasina District", serbian: "Rasinski okrug", polish: "okręg rasiński")
      ),
      (
        "RS-20",
        LocalizedText(english: "Nišava District", serbian: "Nišavski okrug", polish: "okręg niszawski")
      ),
      (
        "RS-21",
        LocalizedText(english: "Toplica District", serbian: "Toplički okrug", polish: "okręg toplicki")
      ),
      (
        "RS-22",
        LocalizedText(english: "Pirot District", serbian: "Pirotski okrug", polish: "okręg pirocki")
      ),
      (
        "RS-23",
        LocalizedText(english: "Jablanica District", serbian: "Jablanički okrug", polish: "okręg jablanicki")
      ),
      (
        "RS-24",
        LocalizedText(english: "Pčinja District", serbian: "Pčinjski okrug", polish: "okręg pczyński")
      ),
    ]
  }
}

extension Gazetteer {
  /// How far the codes of the library’s own gazetteers can be relied on; `nil` for other systems and
  /// countries.
  ///
  /// The TERYT codes of the voivodeships were read; everything else is from memory.
  public static func confidence(
    of system: Identifier<CodeSystem>, in country: Identifier<Territory>
  ) -> Confidence? {
    switch (country, system) {
    case ("PL", .teryt): .verified
    case ("PL", .iso3166), ("PL", .iso3166Before2018), ("RS", .iso3166): .fromMemory
    default: nil
    }
  }

  /// A gazetteer of the library’s own rows, which fit together; a test holds them to it.
  static func checked(_ territories: [Territory]) -> Gazetteer {
    do throws(GazetteerError) {
      return try Gazetteer(territories)
    } catch {
      return empty
    }
  }

  private static var empty: Gazetteer { Gazetteer() }
}
