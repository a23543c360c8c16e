extension Campaign.Shortfall: ShortfallReason {
  /// One sentence a person can act on.
  public var sentence: LocalizedText {
    switch self {
    case .atRest(let since):
      LocalizedText(
        english: "The campaign has been at rest since \(since); resume it first.",
        serbian: "Kampanja miruje od \(since); prvo je nastavite.",
        polish: "Kampania jest zawieszona od \(since); najpierw ją wznów.")
    case .notAtRest:
      LocalizedText(
        english: "The campaign is not at rest.", serbian: "Kampanja ne miruje.",
        polish: "Kampania nie jest zawieszona.")
    case .noProblem:
      LocalizedText(
        english: "The problem has not been put into words.", serbian: "Problem nije iskazan.",
        polish: "Problem nie został określony.")
    case .problemNotLongTerm:
      LocalizedText(
        english: "The problem as stated is not one of long standing.",
        serbian: "Problem, kako je iskazan, nije dugoročan.",
        polish: "Problem, tak jak go określono, nie jest długotrwały.")
    case .recognitions(let have, let need):
      Self.tooFew(
        have, need, english: "members who recognise the problem", serbian: "članova koji prepoznaju problem",
        polish: "członków rozpoznających problem")
    case .recognisedAlready(let member, let day):
      LocalizedText(
        english: "\(member) recognised the problem on \(day) already.",
        serbian: "\(member): problem je već prepoznat \(day).",
        polish: "\(member): problem rozpoznano już \(day).")
    case .members(let have, let need):
      Self.tooFew(
        have, need, english: "members of the circle", serbian: "članova kruga", polish: "członków kręgu")
    case .sectors(let have, let need):
      Self.tooFew(
        have, need, english: "sectors in the circle", serbian: "sektora u krugu", polish: "sektorów w kręgu")
    case .planNotApproved:
      LocalizedText(
        english: "The plan is not approved.", serbian: "Plan nije odobren.",
        polish: "Plan nie jest zatwierdzony.")
    case .alreadyMember(let member, let since):
      LocalizedText(
        english: "\(member) has been in the circle since \(since).",
        serbian: "\(member) je u krugu od \(since).",
        polish: "\(member) należy do kręgu od \(since).")
    case .notMember(let member):
      LocalizedText(
        english: "\(member) is not in the circle.", serbian: "\(member) nije u krugu.",
        polish: "\(member) nie należy do kręgu.")
    case .circleEmpty:
      LocalizedText(
        english: "Nobody is in the circle.", serbian: "U krugu nema nikoga.", polish: "W kręgu nie ma nikogo."
      )
    case .taken(let reference):
      LocalizedText(
        english: "\(reference) is on record already; choose another identifier.",
        serbian: "\(reference) je već zabeleženo; izaberite drugu oznaku.",
        polish: "\(reference) już zapisano; wybierz inny identyfikator.")
    case .notOnRecord(let reference):
      LocalizedText(
        english: "\(reference) is not on record.", serbian: "\(reference) nije zabeleženo.",
        polish: "\(reference): brak w zapisie.")
    case .activityOver(let activity):
      LocalizedText(
        english: "The activity \(activity) was held or cancelled before.",
        serbian: "Aktivnost \(activity) je već održana ili otkazana.",
        polish: "Działanie \(activity) już się odbyło albo je odwołano.")
    case .activityNotHeld(let activity):
      LocalizedText(
        english: "The activity \(activity) has not been held.",
        serbian: "Aktivnost \(activity) nije održana.",
        polish: "Działanie \(activity) się nie odbyło.")
    case .reportedAlready(let activity):
      LocalizedText(
        english: "The activity \(activity) was reported on before.",
        serbian: "O aktivnosti \(activity) je već izvešteno.",
        polish: "Sprawozdanie z działania \(activity) już złożono.")
    case .noActivity:
      LocalizedText(
        english: "There is no activity that this could be about.",
        serbian: "Nema aktivnosti na koju bi se ovo odnosilo.",
        polish: "Nie ma działania, którego by to dotyczyło.")
    case .negative(let count):
      LocalizedText(
        english: "A count of \(count) people cannot be; give 0 or more.",
        serbian: "Broj ljudi ne može biti \(count); navedite 0 ili više.",
        polish: "Liczba osób nie może wynosić \(count); podaj 0 lub więcej.")
    case .notLive(let priority):
      LocalizedText(
        english: "The priority \(priority) was merged, split or turned down.",
        serbian: "Prioritet \(priority) je spojen, podeljen ili odbačen.",
        polish: "Priorytet \(priority) połączono, podzielono albo odrzucono.")
    case .inDraft(let priority):
      LocalizedText(
        english: "The priority \(priority) stands in the draft and is not decided on again.",
        serbian: "Prioritet \(priority) je u nacrtu i o njemu se više ne odlučuje.",
        polish: "Priorytet \(priority) jest w projekcie i nie rozstrzyga się o nim ponownie.")
    case .acceptedAlready(let priority):
      LocalizedText(
        english: "The circle accepted the priority \(priority) before.",
        serbian: "Krug je već prihvatio prioritet \(priority).",
        polish: "Krąg już zaakceptował priorytet \(priority).")
    case .noPriority:
      LocalizedText(
        english: "No priority is on the table.", serbian: "Nijedan prioritet nije na stolu.",
        polish: "Nie ma żadnego priorytetu.")
    case .named(let have, let need):
      Self.tooFew(
        have, need, english: "different priorities named", serbian: "različitih navedenih prioriteta",
        polish: "różnych wskazanych priorytetów")
    case .ranking(let missing, let surplus): Self.ranking(missing, surplus)
    case .activities(let kinds):
      LocalizedText(
        english: "Not yet held and reported on: {1}.",
        serbian: "Još nije održano i prikazano u izveštaju: {1}.",
        polish: "Jeszcze nie odbyto i nie opisano: {1}.", filling: [.list(kinds.map { $0.label })])
    case .priorities(let have, let need):
      Self.tooFew(have, need, english: "priorities", serbian: "prioriteta", polish: "priorytetów")
    case .noStrategy, .strategyParts, .votes, .quorum, .notCarried, .strategyNotAdopted, .notAccepted,
      .noneAccepted, .document, .notEntered, .nothingEntered, .untraced, .notAPart:
      strategySentence
    }
  }

  private static func tooFew(
    _ have: Int, _ need: Int, english: String, serbian: String, polish: String
  ) -> LocalizedText {
    LocalizedText(
      english: "Too few \(english): \(have) of \(need), \(need - have) missing.",
      serbian: "Premalo \(serbian): \(have) od \(need), nedostaje \(need - have).",
      polish: "Za mało \(polish): \(have) z \(need), brakuje \(need - have).")
  }

  private static func ranking(
    _ missing: [Identifier<Priority>], _ surplus: [Identifier<Priority>]
  ) -> LocalizedText {
    func names(_ priorities: [Identifier<Priority>]) -> String {
      priorities.isEmpty ? "—" : priorities.map { $0.text }.joined(separator: ", ")
    }
    return LocalizedText(
      english:
        """
        The order must name every live priority once; left out: \(names(missing)), out of place: \
        \(names(surplus)).
        """,
      serbian:
        """
        Redosled mora jednom navesti svaki važeći prioritet; izostavljeno: \(names(missing)), suvišno: \
        \(names(surplus)).
        """,
      polish:
        """
        Kolejność musi raz wymienić każdy aktualny priorytet; pominięto: \(names(missing)), zbędne: \
        \(names(surplus)).
        """
    )
  }

  private var strategySentence: LocalizedText {
    func names(_ priorities: [Identifier<Priority>]) -> String {
      priorities.map { $0.text }.joined(separator: ", ")
    }
    switch self {
    case .noStrategy:
      return LocalizedText(
        english: "No strategy is drafted.", serbian: "Strategija nije sačinjena.",
        polish: "Nie ma projektu strategii.")
    case .strategyParts(let parts):
      return LocalizedText(
        english: "The strategy lacks: {1}.", serbian: "Strategiji nedostaje: {1}.",
        polish: "W strategii brakuje: {1}.", filling: [.list(parts.map { $0.label })])
    case .votes(let votes, let members):
      return LocalizedText(
        english:
          """
          \(votes.inFavour) in favour, \(votes.against) against and \(votes.abstained) abstained cannot \
          come from a circle of \(members).
          """,
        serbian:
          """
          \(votes.inFavour) za, \(votes.against) protiv i \(votes.abstained) uzdržanih ne može biti u \
          krugu od \(members).
          """,
        polish:
          """
          \(votes.inFavour) za, \(votes.against) przeciw i \(votes.abstained) wstrzymujących się nie może \
          pochodzić z kręgu liczącego \(members).
          """
      )
    case .quorum(let cast, let members, let need):
      return LocalizedText(
        english: "\(cast) of \(members) members took part; at least \(need) of them must.",
        serbian: "Učestvovalo je \(cast) od \(members) članova; potrebno je najmanje \(need).",
        polish: "Wzięło udział \(cast) z \(members) członków; potrzeba co najmniej \(need).")
    case .notCarried(let votes, let members, let rule):
      return LocalizedText(
        english: "The strategy is not carried: {1}; needed: {2}.",
        serbian: "Strategija nema potrebne glasove: {1}; treba: {2}.",
        polish: "Strategia nie ma wymaganych głosów: {1}; potrzeba: {2}.",
        filling: [
          VoteTally(votes, members: members)?.label ?? LocalizedText(english: "—"), rule.threshold.label,
        ])
    case .strategyNotAdopted:
      return LocalizedText(
        english: "The circle has not adopted the strategy.", serbian: "Krug nije usvojio strategiju.",
        polish: "Krąg nie przyjął strategii.")
    case .notAccepted(let priority):
      return LocalizedText(
        english: "The circle has not accepted the priority \(priority).",
        serbian: "Krug nije prihvatio prioritet \(priority).",
        polish: "Krąg nie zaakceptował priorytetu \(priority).")
    case .noneAccepted:
      return LocalizedText(
        english: "No accepted priority is waiting to be entered.",
        serbian: "Nijedan prihvaćen prioritet ne čeka na unos.",
        polish: "Żaden zaakceptowany priorytet nie czeka na wpisanie.")
    case .document(let given, let charter):
      return LocalizedText(
        english: "The campaign is for the document \(charter), not for \(given).",
        serbian: "Kampanja je za dokument \(charter), a ne za \(given).",
        polish: "Kampania dotyczy dokumentu \(charter), a nie \(given).")
    case .notEntered(let waiting):
      return LocalizedText(
        english: "Accepted, but not in the draft: \(names(waiting)).",
        serbian: "Prihvaćeno, ali nije u nacrtu: \(names(waiting)).",
        polish: "Zaakceptowano, lecz brak w projekcie: \(names(waiting)).")
    case .nothingEntered:
      return LocalizedText(
        english: "No priority stands in the draft.", serbian: "U nacrtu nema nijednog prioriteta.",
        polish: "W projekcie nie ma żadnego priorytetu.")
    case .untraced(let untraced):
      return LocalizedText(
        english: "No contribution leads to: \(names(untraced)).",
        serbian: "Nijedan doprinos ne vodi do: \(names(untraced)).",
        polish: "Żaden wkład nie prowadzi do: \(names(untraced)).")
    case .notAPart(let named, let entered):
      return LocalizedText(
        english: "\(named) of \(entered) priorities are not a part; name some and not all of those entered.",
        serbian: "\(named) od \(entered) prioriteta nije deo; navedite neke, a ne sve unete.",
        polish: "\(named) z \(entered) priorytetów to nie część; wskaż niektóre, a nie wszystkie wpisane.")
    case .atRest, .notAtRest, .noProblem, .problemNotLongTerm, .recognitions, .recognisedAlready, .members,
      .sectors,
      .planNotApproved, .alreadyMember, .notMember, .circleEmpty, .taken, .notOnRecord, .activityOver,
      .activityNotHeld,
      .reportedAlready, .noActivity, .negative, .notLive, .inDraft, .acceptedAlready, .noPriority, .named,
      .ranking, .activities,
      .priorities:
      return sentence
    }
  }
}
