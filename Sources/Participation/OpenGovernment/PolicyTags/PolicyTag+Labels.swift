extension PolicyTag {
  /// The name in every language; the Serbian and Polish ones are translations of the published name.
  public var label: LocalizedText {
    switch self {
    case .antiCorruption:
      LocalizedText(
        english: "anti-corruption and integrity", serbian: "borba protiv korupcije i integritet",
        polish: "przeciwdziałanie korupcji i uczciwość")
    case .antiCorruptionInstitutions:
      LocalizedText(
        english: "anti-corruption institutions", serbian: "tela za borbu protiv korupcije",
        polish: "instytucje antykorupcyjne")
    case .antiCorruptionStrategies:
      LocalizedText(
        english: "anti-corruption strategies", serbian: "strategije protiv korupcije",
        polish: "strategie antykorupcyjne")
    case .assetDisclosure:
      LocalizedText(
        english: "asset disclosure", serbian: "prijava imovine",
        polish: "oświadczenia majątkowe")
    case .audits: LocalizedText(english: "audits", serbian: "revizije", polish: "audyty")
    case .beneficialOwnership:
      LocalizedText(
        english: "beneficial ownership", serbian: "stvarno vlasništvo",
        polish: "beneficjent rzeczywisty")
    case .conflictsOfInterest:
      LocalizedText(
        english: "conflicts of interest", serbian: "sukob interesa",
        polish: "konflikt interesów")
    case .elections: LocalizedText(english: "elections", serbian: "izbori", polish: "wybory")
    case .politicalFinance:
      LocalizedText(
        english: "political finance", serbian: "finansiranje politike",
        polish: "finansowanie polityki")
    case .lobbying: LocalizedText(english: "lobbying", serbian: "lobiranje", polish: "lobbing")
    case .openContracting:
      LocalizedText(
        english: "open contracting", serbian: "otvoreno ugovaranje",
        polish: "otwarte zamówienia")
    case .publicProcurement:
      LocalizedText(
        english: "public procurement", serbian: "javne nabavke",
        polish: "zamówienia publiczne")
    case .rightToInformation:
      LocalizedText(
        english: "right to information", serbian: "pravo na informacije",
        polish: "prawo do informacji")
    case .whistleblowerProtections:
      LocalizedText(
        english: "whistleblower protections", serbian: "zaštita uzbunjivača",
        polish: "ochrona sygnalistów")
    case .civicSpace:
      LocalizedText(
        english: "civic space and enabling environment", serbian: "građanski prostor i povoljno okruženje",
        polish: "przestrzeń obywatelska i sprzyjające otoczenie")
    case .freedomOfAssembly:
      LocalizedText(
        english: "freedom of assembly", serbian: "sloboda okupljanja",
        polish: "wolność zgromadzeń")
    case .freedomOfAssociation:
      LocalizedText(
        english: "freedom of association", serbian: "sloboda udruživanja",
        polish: "wolność zrzeszania się")
    case .freedomOfExpression:
      LocalizedText(
        english: "freedom of expression", serbian: "sloboda izražavanja",
        polish: "wolność wypowiedzi")
    case .democratizingDecisionMaking:
      LocalizedText(
        english: "democratizing decision-making", serbian: "demokratizacija odlučivanja",
        polish: "demokratyzacja podejmowania decyzji")
    case .digitalParticipation:
      LocalizedText(
        english: "digital participation", serbian: "digitalno učešće",
        polish: "partycypacja cyfrowa")
    case .mainstreamingParticipation:
      LocalizedText(
        english: "mainstreaming participation", serbian: "učešće u svim oblastima",
        polish: "partycypacja we wszystkich dziedzinach")
    case .regulatoryGovernance:
      LocalizedText(
        english: "regulatory governance", serbian: "upravljanje propisima",
        polish: "zarządzanie regulacjami")
    case .socialAccountability:
      LocalizedText(
        english: "social accountability", serbian: "društvena odgovornost vlasti",
        polish: "rozliczalność społeczna")
    case .digitalGovernance:
      LocalizedText(
        english: "digital governance", serbian: "digitalna uprava",
        polish: "zarządzanie cyfrowe")
    case .automatedDecisionMaking:
      LocalizedText(
        english: "automated decision-making", serbian: "automatsko odlučivanje",
        polish: "zautomatyzowane decyzje")
    case .dataStewardshipAndPrivacy:
      LocalizedText(
        english: "data stewardship and privacy", serbian: "staranje o podacima i privatnost",
        polish: "opieka nad danymi i prywatność")
    case .digitalInclusion:
      LocalizedText(
        english: "digital inclusion", serbian: "digitalna uključenost",
        polish: "włączenie cyfrowe")
    case .disinformation:
      LocalizedText(
        english: "disinformation and misinformation", serbian: "dezinformacije",
        polish: "dezinformacja")
    case .onlineCivicSpace:
      LocalizedText(
        english: "online civic space", serbian: "građanski prostor na internetu",
        polish: "przestrzeń obywatelska w internecie")
    case .environmentAndClimate:
      LocalizedText(
        english: "environment and climate", serbian: "životna sredina i klima",
        polish: "środowisko i klimat")
    case .climateFinance:
      LocalizedText(
        english: "climate finance", serbian: "finansiranje borbe protiv klimatskih promena",
        polish: "finansowanie działań klimatycznych")
    case .climateMitigationAndAdaptation:
      LocalizedText(
        english: "climate mitigation and adaptation",
        serbian: "ublažavanje klimatskih promena i prilagođavanje",
        polish: "łagodzenie zmian klimatu i adaptacja")
    case .environmentalRegulation:
      LocalizedText(
        english: "environmental regulation", serbian: "propisi o životnoj sredini",
        polish: "przepisy o środowisku")
    case .internationalEnvironmentalAgreements:
      LocalizedText(
        english: "international environmental agreements",
        serbian: "međunarodni sporazumi o životnoj sredini",
        polish: "międzynarodowe umowy o środowisku")
    case .fiscalOpenness:
      LocalizedText(
        english: "fiscal openness", serbian: "otvorenost javnih finansija",
        polish: "jawność finansów publicznych")
    case .publicationOfFiscalInformation:
      LocalizedText(
        english: "publication of budget and fiscal information", serbian: "objavljivanje budžetskih podataka",
        polish: "publikowanie informacji budżetowych")
    case .participationInFiscalPolicy:
      LocalizedText(
        english: "public participation in budget and fiscal policy",
        serbian: "učešće javnosti u budžetskoj politici",
        polish: "udział społeczny w polityce budżetowej")
    case .oversightOfFiscalPolicies:
      LocalizedText(
        english: "oversight of budget and fiscal policies", serbian: "nadzor nad budžetskom politikom",
        polish: "nadzór nad polityką budżetową")
    case .stimulusAndRecovery:
      LocalizedText(
        english: "stimulus and economic recovery", serbian: "podsticaji i oporavak privrede",
        polish: "bodźce i odbudowa gospodarki")
    case .tax: LocalizedText(english: "tax", serbian: "porezi", polish: "podatki")
    case .debt: LocalizedText(english: "debt", serbian: "javni dug", polish: "dług publiczny")
    case .inclusion: LocalizedText(english: "inclusion", serbian: "uključenost", polish: "włączenie")
    case .gender: LocalizedText(english: "gender", serbian: "rod", polish: "płeć")
    case .genderBasedViolence:
      LocalizedText(
        english: "gender-based violence", serbian: "rodno zasnovano nasilje",
        polish: "przemoc ze względu na płeć")
    case .economicInclusion:
      LocalizedText(
        english: "economic inclusion", serbian: "ekonomska uključenost",
        polish: "włączenie ekonomiczne")
    case .lgbtqia: LocalizedText(english: "LGBTQIA+", serbian: "LGBTQIA+", polish: "LGBTQIA+")
    case .peopleWithDisabilities:
      LocalizedText(
        english: "people with disabilities", serbian: "osobe sa invaliditetom",
        polish: "osoby z niepełnosprawnościami")
    case .youth: LocalizedText(english: "youth", serbian: "mladi", polish: "młodzież")
    case .justice: LocalizedText(english: "justice", serbian: "pravda", polish: "sprawiedliwość")
    case .accessToJustice:
      LocalizedText(
        english: "access to justice", serbian: "pristup pravdi",
        polish: "dostęp do sprawiedliwości")
    case .openJustice:
      LocalizedText(
        english: "open justice", serbian: "otvoreno pravosuđe",
        polish: "otwarty wymiar sprawiedliwości")
    case .policingAndCorrections:
      LocalizedText(
        english: "policing and corrections", serbian: "policija i izvršenje kazni",
        polish: "policja i więziennictwo")
    case .judiciary: LocalizedText(english: "judiciary", serbian: "sudstvo", polish: "sądownictwo")
    case .openParliaments:
      LocalizedText(
        english: "open parliaments", serbian: "otvoreni parlamenti",
        polish: "otwarte parlamenty")
    case .publicServiceDelivery:
      LocalizedText(
        english: "public service delivery", serbian: "pružanje javnih usluga",
        polish: "świadczenie usług publicznych")
    case .citizenshipAndImmigration:
      LocalizedText(
        english: "citizenship and immigration", serbian: "državljanstvo i useljavanje",
        polish: "obywatelstwo i imigracja")
    case .education: LocalizedText(english: "education", serbian: "obrazovanje", polish: "edukacja")
    case .healthAndNutrition:
      LocalizedText(
        english: "health and nutrition", serbian: "zdravlje i ishrana",
        polish: "zdrowie i żywienie")
    case .infrastructureAndTransport:
      LocalizedText(
        english: "infrastructure and transport", serbian: "infrastruktura i saobraćaj",
        polish: "infrastruktura i transport")
    case .waterAndSanitation:
      LocalizedText(
        english: "water and sanitation", serbian: "voda i kanalizacija",
        polish: "woda i kanalizacja")
    case .capacityBuilding:
      LocalizedText(
        english: "capacity building", serbian: "izgradnja kapaciteta",
        polish: "budowanie potencjału")
    case .digitalTransformation:
      LocalizedText(
        english: "digital transformation", serbian: "digitalna transformacija",
        polish: "transformacja cyfrowa")
    case .legislation:
      LocalizedText(
        english: "legislation", serbian: "zakonodavstvo",
        polish: "ustawodawstwo")
    case .regulation:
      LocalizedText(
        english: "regulation", serbian: "podzakonski propisi",
        polish: "przepisy wykonawcze")
    case .legislativeOversight:
      LocalizedText(
        english: "legislative oversight", serbian: "skupštinski nadzor",
        polish: "nadzór parlamentarny")
    case .openData: LocalizedText(english: "open data", serbian: "otvoreni podaci", polish: "otwarte dane")
    case .publicParticipation:
      LocalizedText(
        english: "public participation", serbian: "učešće javnosti",
        polish: "partycypacja publiczna")
    case .aid: LocalizedText(english: "aid", serbian: "pomoć", polish: "pomoc rozwojowa")
    case .energy: LocalizedText(english: "energy", serbian: "energetika", polish: "energetyka")
    case .extractiveIndustries:
      LocalizedText(
        english: "extractive industries", serbian: "rudarstvo",
        polish: "przemysł wydobywczy")
    case .landAndSpatialPlanning:
      LocalizedText(
        english: "land and spatial planning", serbian: "zemljište i prostorno planiranje",
        polish: "grunty i planowanie przestrzenne")
    case .mediaAndTelecommunications:
      LocalizedText(
        english: "media and telecommunications", serbian: "mediji i telekomunikacije",
        polish: "media i telekomunikacja")
    case .scienceAndTechnology:
      LocalizedText(
        english: "science and technology", serbian: "nauka i tehnologija",
        polish: "nauka i technologia")
    case .securityAndPublicSafety:
      LocalizedText(
        english: "security and public safety", serbian: "bezbednost",
        polish: "bezpieczeństwo")
    case .labor: LocalizedText(english: "labor", serbian: "rad", polish: "praca")
    case .privateSector:
      LocalizedText(
        english: "private sector", serbian: "privatni sektor",
        polish: "sektor prywatny")
    case .subnational:
      LocalizedText(
        english: "subnational", serbian: "niži nivoi vlasti",
        polish: "niższe szczeble władzy")
    case .humanRights:
      LocalizedText(
        english: "human rights", serbian: "ljudska prava",
        polish: "prawa człowieka")
    case .openParliamentPlan:
      LocalizedText(
        english: "open parliament plan", serbian: "plan otvorenog parlamenta",
        polish: "plan otwartego parlamentu")
    case .sustainableDevelopmentGoals:
      LocalizedText(
        english: "sustainable development goals", serbian: "ciljevi održivog razvoja",
        polish: "cele zrównoważonego rozwoju")
    case .openDataOnWater:
      LocalizedText(
        english: "open data on water and sanitation", serbian: "otvoreni podaci o vodi i kanalizaciji",
        polish: "otwarte dane o wodzie i kanalizacji")
    case .openDataOnHealth:
      LocalizedText(
        english: "open data on health", serbian: "otvoreni podaci o zdravlju",
        polish: "otwarte dane o zdrowiu")
    case .openDataOnEducation:
      LocalizedText(
        english: "open data on education", serbian: "otvoreni podaci o obrazovanju",
        polish: "otwarte dane o edukacji")
    case .participationInLawmaking:
      LocalizedText(
        english: "participation in lawmaking", serbian: "učešće u donošenju zakona",
        polish: "udział w stanowieniu prawa")
    case .accessToInformation:
      LocalizedText(
        english: "access to information", serbian: "pristup informacijama",
        polish: "dostęp do informacji")
    case .moneyInPolitics:
      LocalizedText(
        english: "money in politics", serbian: "novac u politici",
        polish: "pieniądze w polityce")
    }
  }
}
