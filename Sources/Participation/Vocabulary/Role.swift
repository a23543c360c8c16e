/// Who acts: the capacity in which a person or an organisation brings an event, shared by all processes.
///
/// A process says which role may bring which event. One participant may act in several roles, in one process
/// or across many; a role says nothing about the sector, see ``Sector``.
///
/// Source: sources 000–004; the group “roles” of the terminology.
@nonexhaustive
public enum Role: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// Somebody with the rights of a citizen: signs, votes, petitions, proposes.
  case citizen
  /// Somebody who lives in the territory, whatever the citizenship.
  case resident
  /// A citizen in the register of voters, where a count rests on that register.
  case voter
  /// Somebody who uses the service that is spoken of, such as a reader of a library.
  case serviceUser
  /// A person affected by social exclusion, speaking from experience.
  case affectedPerson
  /// A person at risk of social exclusion, speaking from experience.
  case personAtRisk
  /// Speaks for people affected by or at risk of exclusion on a body with sides.
  case affectedPeopleRepresentative
  /// Speaks for organisations on a body with sides.
  case organisationRepresentative
  /// Speaks for self-government or government administration on a body with sides.
  case administrationRepresentative
  /// A member of the active circle of like-minded people of a campaign.
  case circleMember
  /// A member of a coalition, network or alliance.
  case coalitionMember
  /// Speaks in public for a circle or a coalition, within a mandate.
  case spokesperson
  /// Carries the message to an audience that listens to this person.
  case messenger
  /// Starts a petition or an initiative and answers for its text.
  case initiator
  /// Proposes an idea, a project or an amendment.
  case proposer
  /// Applies to a public call.
  case applicant
  /// Keeps a process going: calls, plans, records, reminds.
  case coordinator
  /// Answers for a consultation inside the body that consults.
  case consultationCoordinator
  /// Plans, announces and holds an activity.
  case organiser
  /// Leads a conversation without taking a side in it.
  case facilitator
  /// Keeps the rules of an online space.
  case onlineModerator
  /// Brings the people of a community together for joint action.
  case animator
  /// Writes down what was said and reports it.
  case rapporteur
  /// Gives knowledge of the subject.
  case expert
  /// Accompanies a process and advises those who lead it.
  case adviser
  /// Coordinates the cooperation model in a region together with the consultant.
  case regionalSpecialist
  /// Coordinates the cooperation model in a region together with the specialist.
  case regionalConsultant
  /// Leads a training.
  case trainer
  /// Takes part in a training.
  case trainee
  /// Gives the money of a programme or a project.
  case donor
  /// Carries a project in its own name and answers for it to the donor.
  case projectPromoter
  /// Carries out what a project, a plan or a commitment says.
  case implementer
  /// Carries part of a project beside its promoter.
  case partner
  /// The institution responsible for a measure or a commitment.
  case leadInstitution
  /// An institution that supports the responsible one with a measure or a commitment.
  case partnerInstitution
  /// A member of the group that drafts a document.
  case workingGroupMember
  /// A member of the standing forum of government and civil society over a plan.
  case forumMember
  /// The office or officer that keeps contact for a country with an international programme.
  case contactPoint
  /// The authority that owns the document: drafts it, consults on it, answers.
  case competentBody
  /// Whoever adopts, rejects or signs: an assembly, a council, a minister.
  case decisionMaker
  /// A member of a local or regional assembly.
  case councillor
  /// The head of the executive of a city, municipality or commune.
  case mayor
  /// The administration that keeps the record: registers, dates, publishes.
  case clerk
  /// Scores applications or proposals against criteria that are fixed before.
  case assessor
  /// Checks signatures, and strikes those that do not count.
  case signatureVerifier
  /// Assesses from outside what was promised and done.
  case independentReviewer
  /// Is present and sees, without a voice in the decision.
  case observer
  /// The secretariat of an international programme that receives plans and keeps standings.
  case supportUnit
}

extension Role {
  /// The name of the role, in all four languages.
  public var label: LocalizedText {
    switch self {
    case .citizen:
      LocalizedText(english: "citizen", serbian: "građanin", polish: "obywatel")
    case .resident:
      LocalizedText(english: "resident", serbian: "stanovnik", polish: "mieszkaniec")
    case .voter:
      LocalizedText(english: "voter", serbian: "birač", polish: "wyborca")
    case .serviceUser:
      LocalizedText(english: "service user", serbian: "korisnik usluga", polish: "odbiorca usług")
    case .affectedPerson:
      LocalizedText(
        english: "person affected by social exclusion",
        serbian: "lice pogođeno socijalnom isključenošću",
        polish: "osoba dotknięta wykluczeniem społecznym")
    case .personAtRisk:
      LocalizedText(
        english: "person at risk of social exclusion",
        serbian: "lice u riziku od socijalne isključenosti",
        polish: "osoba zagrożona wykluczeniem społecznym")
    case .affectedPeopleRepresentative:
      LocalizedText(
        english: "representative of affected people",
        serbian: "predstavnik pogođenih lica",
        polish: "przedstawiciel osób dotkniętych wykluczeniem")
    case .organisationRepresentative:
      LocalizedText(
        english: "representative of organisations",
        serbian: "predstavnik organizacija",
        polish: "przedstawiciel organizacji")
    case .administrationRepresentative:
      LocalizedText(
        english: "representative of administration",
        serbian: "predstavnik uprave",
        polish: "przedstawiciel administracji")
    case .circleMember:
      LocalizedText(
        english: "member of the active circle",
        serbian: "član aktivnog kruga",
        polish: "członek aktywnego kręgu")
    case .coalitionMember:
      LocalizedText(english: "member of the coalition", serbian: "član koalicije", polish: "członek koalicji")
    case .spokesperson:
      LocalizedText(english: "spokesperson", serbian: "portparol", polish: "rzecznik")
    case .messenger:
      LocalizedText(english: "messenger", serbian: "prenosilac poruke", polish: "nadawca przekazu")
    case .initiator:
      LocalizedText(english: "initiator", serbian: "inicijator", polish: "inicjator")
    case .proposer:
      LocalizedText(english: "proposer", serbian: "predlagač", polish: "wnioskodawca")
    case .applicant:
      LocalizedText(english: "applicant", serbian: "podnosilac prijave", polish: "zgłaszający")
    case .coordinator:
      LocalizedText(english: "coordinator", serbian: "koordinator", polish: "koordynator")
    case .consultationCoordinator:
      LocalizedText(
        english: "consultation coordinator",
        serbian: "koordinator konsultacija",
        polish: "koordynator konsultacji")
    case .organiser:
      LocalizedText(english: "organiser", serbian: "organizator", polish: "organizator")
    case .facilitator:
      LocalizedText(english: "facilitator", serbian: "moderator", polish: "moderator")
    case .onlineModerator:
      LocalizedText(
        english: "moderator of an online community",
        serbian: "moderator internet zajednice",
        polish: "moderator społeczności internetowej")
    case .animator:
      LocalizedText(english: "animator", serbian: "društveni animator", polish: "animator społeczny")
    case .rapporteur:
      LocalizedText(english: "rapporteur", serbian: "izvestilac", polish: "sprawozdawca")
    case .expert:
      LocalizedText(english: "expert", serbian: "stručnjak", polish: "ekspert")
    case .adviser:
      LocalizedText(english: "adviser", serbian: "savetnik", polish: "doradca")
    case .regionalSpecialist:
      LocalizedText(
        english: "Regional Model Specialist",
        serbian: "regionalni specijalista za Model",
        polish: "Regionalny Specjalista ds. Modelu")
    case .regionalConsultant:
      LocalizedText(
        english: "Regional Model Consultant",
        serbian: "regionalni konsultant za Model",
        polish: "Regionalny Konsultant ds. Modelu")
    case .trainer:
      LocalizedText(english: "trainer", serbian: "trener", polish: "trener")
    case .trainee:
      LocalizedText(english: "trainee", serbian: "učesnik obuke", polish: "uczestnik szkolenia")
    case .donor:
      LocalizedText(english: "donor", serbian: "donator", polish: "darczyńca")
    case .projectPromoter:
      LocalizedText(english: "project promoter", serbian: "nosilac projekta", polish: "projektodawca")
    case .implementer:
      LocalizedText(english: "implementer", serbian: "realizator", polish: "realizator")
    case .partner:
      LocalizedText(english: "project partner", serbian: "projektni partner", polish: "partner projektu")
    case .leadInstitution:
      LocalizedText(english: "lead institution", serbian: "nosilac mere", polish: "instytucja wiodąca")
    case .partnerInstitution:
      LocalizedText(
        english: "partner institution", serbian: "partner u sprovođenju", polish: "instytucja partnerska")
    case .workingGroupMember:
      LocalizedText(
        english: "member of the working group", serbian: "član radne grupe", polish: "członek grupy roboczej")
    case .forumMember:
      LocalizedText(
        english: "member of the multi-stakeholder forum",
        serbian: "član višepartnerskog foruma",
        polish: "członek forum wielostronnego")
    case .contactPoint:
      LocalizedText(
        english: "national contact point",
        serbian: "nacionalna kontakt tačka",
        polish: "krajowy punkt kontaktowy")
    case .competentBody:
      LocalizedText(english: "competent body", serbian: "nadležni organ", polish: "właściwy organ")
    case .decisionMaker:
      LocalizedText(english: "decision-maker", serbian: "donosilac odluka", polish: "decydent")
    case .councillor:
      LocalizedText(english: "councillor", serbian: "odbornik", polish: "radny")
    case .mayor:
      LocalizedText(
        english: "mayor or head of municipality",
        serbian: "gradonačelnik ili predsednik opštine",
        polish: "wójt, burmistrz lub prezydent miasta")
    case .clerk:
      LocalizedText(
        english: "clerk", serbian: "službenik koji vodi evidenciju", polish: "urzędnik prowadzący ewidencję")
    case .assessor:
      LocalizedText(english: "assessor", serbian: "ocenjivač", polish: "oceniający")
    case .signatureVerifier:
      LocalizedText(
        english: "verifier of signatures", serbian: "proveravač potpisa", polish: "weryfikator podpisów")
    case .independentReviewer:
      LocalizedText(
        english: "independent reviewer", serbian: "nezavisni ocenjivač", polish: "niezależny ewaluator")
    case .observer:
      LocalizedText(english: "observer", serbian: "posmatrač", polish: "obserwator")
    case .supportUnit:
      LocalizedText(english: "support unit", serbian: "jedinica za podršku", polish: "jednostka wsparcia")
    }
  }
}

#if !hasFeature(Embedded)
  extension Role: CodingKeyRepresentable {}
#endif
