extension Contribution.Stage {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .drafted: LocalizedText(english: "drafted", serbian: "u izradi", polish: "w przygotowaniu")
    case .submitted: LocalizedText(english: "submitted", serbian: "podnet", polish: "złożony")
    case .registered: LocalizedText(english: "registered", serbian: "evidentiran", polish: "zarejestrowany")
    case .analysed: LocalizedText(english: "analysed", serbian: "razmotren", polish: "rozpatrzony")
    case .accepted: LocalizedText(english: "accepted", serbian: "prihvaćen", polish: "przyjęty")
    case .partlyAccepted:
      LocalizedText(english: "partly accepted", serbian: "delimično prihvaćen", polish: "częściowo przyjęty")
    case .rejected: LocalizedText(english: "rejected", serbian: "odbijen", polish: "odrzucony")
    case .inadmissible:
      LocalizedText(english: "inadmissible", serbian: "nedopušten", polish: "niedopuszczalny")
    case .underAppeal:
      LocalizedText(english: "under appeal", serbian: "po prigovoru", polish: "w trakcie odwołania")
    case .enteredInDocument:
      LocalizedText(
        english: "entered in a document", serbian: "unet u dokument", polish: "wpisany do dokumentu")
    case .tracked: LocalizedText(english: "tracked", serbian: "prati se", polish: "monitorowany")
    case .withdrawn: LocalizedText(english: "withdrawn", serbian: "povučen", polish: "wycofany")
    case .merged: LocalizedText(english: "merged", serbian: "spojen", polish: "połączony")
    case .split: LocalizedText(english: "split", serbian: "podeljen", polish: "podzielony")
    case .neverAnswered:
      LocalizedText(english: "never answered", serbian: "nikad odgovoren", polish: "bez odpowiedzi")
    }
  }
}

extension Contribution.Event.Kind {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .revised:
      LocalizedText(
        english: "contribution revised", serbian: "doprinos je izmenjen", polish: "zmieniono wkład")
    case .coAuthorAdded:
      LocalizedText(english: "co-author added", serbian: "dodat je koautor", polish: "dodano współautora")
    case .coAuthorLeft:
      LocalizedText(english: "co-author left", serbian: "koautor je odustao", polish: "współautor odszedł")
    case .changeAccepted:
      LocalizedText(english: "change taken over", serbian: "izmena je preuzeta", polish: "przejęto zmianę")
    case .changeRejected:
      LocalizedText(
        english: "change not taken over", serbian: "izmena nije preuzeta", polish: "nie przejęto zmiany")
    case .submitted:
      LocalizedText(english: "contribution submitted", serbian: "doprinos je podnet", polish: "złożono wkład")
    case .withdrawn:
      LocalizedText(
        english: "contribution withdrawn", serbian: "doprinos je povučen", polish: "wycofano wkład")
    case .appealed:
      LocalizedText(english: "appeal made", serbian: "podnet je prigovor", polish: "wniesiono odwołanie")
    case .changeProposed:
      LocalizedText(
        english: "change proposed", serbian: "predložena je izmena", polish: "zaproponowano zmianę")
    case .changeWithdrawn:
      LocalizedText(
        english: "change taken back", serbian: "predlog izmene je povučen",
        polish: "wycofano propozycję zmiany")
    case .ruledInadmissible:
      LocalizedText(
        english: "ruled inadmissible", serbian: "ocenjen kao nedopušten", polish: "uznano za niedopuszczalny")
    case .registered:
      LocalizedText(
        english: "contribution registered", serbian: "doprinos je evidentiran", polish: "zarejestrowano wkład"
      )
    case .dueSet:
      LocalizedText(
        english: "deadline for the answer set", serbian: "određen je rok za odgovor",
        polish: "wyznaczono termin odpowiedzi")
    case .analysed:
      LocalizedText(
        english: "contribution analysed", serbian: "doprinos je razmotren", polish: "rozpatrzono wkład")
    case .merged:
      LocalizedText(english: "merged into another", serbian: "spojen sa drugim", polish: "połączono z innym")
    case .split:
      LocalizedText(english: "split into several", serbian: "podeljen na više", polish: "podzielono na kilka")
    case .copied:
      LocalizedText(english: "copied to another", serbian: "prenet u drugi", polish: "skopiowano do innego")
    case .accepted:
      LocalizedText(
        english: "contribution accepted", serbian: "doprinos je prihvaćen", polish: "przyjęto wkład")
    case .partlyAccepted:
      LocalizedText(
        english: "contribution partly accepted", serbian: "doprinos je delimično prihvaćen",
        polish: "częściowo przyjęto wkład")
    case .rejected:
      LocalizedText(
        english: "contribution rejected", serbian: "doprinos je odbijen", polish: "odrzucono wkład")
    case .answerPublished:
      LocalizedText(
        english: "answer published", serbian: "objavljen je odgovor", polish: "opublikowano odpowiedź")
    case .enteredInDocument:
      LocalizedText(
        english: "entered in a document", serbian: "unet je u dokument", polish: "wpisano do dokumentu")
    case .tracked:
      LocalizedText(
        english: "tracked elsewhere", serbian: "praćenje je preneto", polish: "przekazano do monitorowania")
    case .neverAnswered:
      LocalizedText(
        english: "never answered", serbian: "nikad nije odgovoreno", polish: "nigdy nie odpowiedziano")
    }
  }
}

extension Contribution.Requirement {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .byAuthors:
      LocalizedText(
        english: "by the author or a co-author", serbian: "autor ili koautor", polish: "autor albo współautor"
      )
    case .broughtIn:
      LocalizedText(
        english: "by an author or an officer", serbian: "autor ili službenik", polish: "autor albo urzędnik")
    case .byTheLeaving:
      LocalizedText(
        english: "by the co-author who leaves", serbian: "koautor koji odustaje",
        polish: "odchodzący współautor")
    case .byTheProposer:
      LocalizedText(
        english: "by whoever proposed the change", serbian: "predlagač izmene",
        polish: "autor propozycji zmiany")
    case .coAuthorNew:
      LocalizedText(english: "new co-author", serbian: "nov koautor", polish: "nowy współautor")
    case .coAuthorKnown: LocalizedText(english: "co-author", serbian: "koautor", polish: "współautor")
    case .changeNew: LocalizedText(english: "new change", serbian: "nova izmena", polish: "nowa zmiana")
    case .changePending:
      LocalizedText(english: "change that waits", serbian: "izmena koja čeka", polish: "oczekująca zmiana")
    case .successorsApart:
      LocalizedText(english: "other contributions", serbian: "drugi doprinosi", polish: "inne wkłady")
    case .copyNew: LocalizedText(english: "new copy", serbian: "nov prenos", polish: "nowa kopia")
    case .answerInternal:
      LocalizedText(
        english: "answer not yet published", serbian: "još neobjavljen odgovor",
        polish: "odpowiedź jeszcze nieopublikowana")
    case .answerOut:
      LocalizedText(
        english: "published answer", serbian: "objavljen odgovor", polish: "opublikowana odpowiedź")
    case .firstAppeal:
      LocalizedText(english: "first appeal", serbian: "prvi prigovor", polish: "pierwsze odwołanie")
    case .appealOfAnswer:
      LocalizedText(
        english: "appeal against the answer", serbian: "prigovor na odgovor",
        polish: "odwołanie od odpowiedzi")
    case .appealOfRuling:
      LocalizedText(
        english: "appeal against inadmissibility", serbian: "prigovor na nedopuštenost",
        polish: "odwołanie od niedopuszczalności")
    case .documentNew:
      LocalizedText(english: "new document", serbian: "nov dokument", polish: "nowy dokument")
    case .deadlineOver:
      LocalizedText(english: "deadline over", serbian: "rok je istekao", polish: "termin minął")
    }
  }
}

extension Contribution.Duty {
  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .ruleOnAdmission:
      LocalizedText(
        english: "rule on the admission", serbian: "odlučiti o dopuštenosti",
        polish: "rozstrzygnąć o dopuszczeniu")
    case .answer:
      LocalizedText(
        english: "answer the contribution", serbian: "odgovoriti na doprinos", polish: "odpowiedzieć na wkład"
      )
    case .publishAnswer:
      LocalizedText(
        english: "publish the answer", serbian: "objaviti odgovor", polish: "opublikować odpowiedź")
    case .decideAppeal:
      LocalizedText(
        english: "decide on the appeal", serbian: "odlučiti o prigovoru", polish: "rozpatrzyć odwołanie")
    case .enterInDocument:
      LocalizedText(
        english: "enter it in the document", serbian: "uneti u dokument", polish: "wpisać do dokumentu")
    case .decideOnChange:
      LocalizedText(
        english: "decide on the proposed change", serbian: "odlučiti o predloženoj izmeni",
        polish: "rozstrzygnąć o proponowanej zmianie")
    }
  }
}
