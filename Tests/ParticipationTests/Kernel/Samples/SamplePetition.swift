import Participation
import ParticipationTestSupport

/// A petition that is signed by a number of people, handed over and answered.
struct SamplePetition: Lifecycle {
  enum Stage: String, ProcessName {
    case drafting, collecting, submitted, answered, rejected, lapsed, withdrawn

    var label: LocalizedText {
      switch self {
      case .drafting: LocalizedText(english: "drafting", serbian: "izrada", polish: "opracowanie")
      case .collecting: LocalizedText(english: "collecting", serbian: "prikupljanje", polish: "zbieranie")
      case .submitted: LocalizedText(english: "submitted", serbian: "podneta", polish: "złożona")
      case .answered: LocalizedText(english: "answered", serbian: "odgovorena", polish: "rozpatrzona")
      case .rejected: LocalizedText(english: "rejected", serbian: "odbijena", polish: "odrzucona")
      case .lapsed: LocalizedText(english: "lapsed", serbian: "propala", polish: "wygasła")
      case .withdrawn: LocalizedText(english: "withdrawn", serbian: "povučena", polish: "wycofana")
      }
    }
  }

  enum Event: LifecycleEvent {
    case amend(title: String, pages: Int)
    case open
    case sign(signatory: ParticipantIdentifier)
    case suspend(reason: String)
    case resume
    case submit
    case answer(text: LocalizedText, measure: Reference?)
    case reject(ground: Ground)
    case withdraw

    enum Kind: String, ProcessName {
      case amend, open, sign, suspend, resume, submit, answer, reject, withdraw
    }

    enum Ground: String, CaseIterable, Codable { case outOfScope, anonymous }

    var kind: Kind {
      switch self {
      case .amend: .amend
      case .open: .open
      case .sign: .sign
      case .suspend: .suspend
      case .resume: .resume
      case .submit: .submit
      case .answer: .answer
      case .reject: .reject
      case .withdraw: .withdraw
      }
    }
  }

  enum Requirement: String, ProcessName {
    case running, suspended, titled, readable, newSignature, enoughTime, enoughSignatures, deliberated
  }

  enum Part: String, ProcessName { case organiser, supporter, authority, office }

  enum Duty: String, ProcessName { case publish, answer }

  struct Charter: Hashable, Sendable, Codable {
    var threshold: UInt8
    var leastDays: UInt8
  }

  typealias Role = Part

  static let processName = "petition"
  static let initialStage = Stage.drafting
  static let backdating = 2
  static let deliberationDays = 10
  static let answerDays = 30
  static let law = Citation(
    instrument: "Invented Act on Petitions", article: "art. 5", link: nil, confidence: .fromMemory)

  static func cell(_ stage: Stage, _ kind: Event.Kind) -> Cell<Self> {
    switch stage {
    case .drafting:
      switch kind {
      case .amend: .stays(by: .organiser, if: .readable)
      case .open: .to(.collecting, by: .organiser, if: .titled)
      case .withdraw: .to(.withdrawn, by: .organiser)
      case .sign, .suspend, .resume, .submit, .answer, .reject: .impossible
      }
    case .collecting:
      switch kind {
      case .sign: .stays(if: .newSignature)
      case .suspend: .stays(by: .authority)
      case .resume: .stays(by: .authority, if: .suspended)
      case .submit:
        .to(.submitted, when: .enoughSignatures, otherwise: .lapsed, by: .organiser, if: .enoughTime)
      case .withdraw: .to(.withdrawn, by: .organiser)
      case .amend, .open, .answer, .reject: .impossible
      }
    case .submitted:
      switch kind {
      case .suspend: .stays(by: .authority)
      case .resume: .stays(by: .authority, if: .suspended)
      case .answer: .to(.answered, by: .authority, if: .deliberated)
      case .reject: .to(.rejected, by: .authority, .office)
      case .withdraw: .to(.withdrawn, by: .organiser)
      case .amend, .open, .sign, .submit: .impossible
      }
    case .answered, .rejected, .lapsed, .withdrawn:
      switch kind {
      case .amend, .open, .sign, .suspend, .resume, .submit, .answer, .reject, .withdraw: .impossible
      }
    }
  }

  static func standingRequirement(of kind: Event.Kind) -> Requirement? {
    switch kind {
    case .resume: nil
    case .amend, .open, .sign, .suspend, .submit, .answer, .reject, .withdraw: .running
    }
  }

  static func sources(of requirement: Requirement) -> [Event.Kind] {
    switch requirement {
    case .suspended: [.suspend]
    case .titled: [.amend]
    case .enoughSignatures: [.sign]
    case .running, .readable, .newSignature, .enoughTime, .deliberated: []
    }
  }

  static func responsible(for duty: Duty) -> Part? {
    switch duty {
    case .publish: .office
    case .answer: .authority
    }
  }

  let charter: Charter
  private(set) var position: Position<Stage>
  private(set) var title: String?
  private(set) var signatories: Set<ParticipantIdentifier> = []
  private(set) var suspensions = Suspensions()
  private(set) var suspendedBefore = 0
  private(set) var opened: Day?
  private(set) var answer: LocalizedText?
  private(set) var ground: Event.Ground?

  init(charter: Charter, founded day: Day) {
    self.charter = charter
    position = Position(founded: day, in: .drafting)
  }

  mutating func record(_ admission: Admission<Self>) {
    if admission.position.stage != stage {
      suspendedBefore = suspensions.days(on: admission.occasion.happened)
    }
    position = admission.position
    switch admission.event {
    case .amend(let title, _): self.title = title
    case .open: opened = admission.occasion.happened
    case .sign(let signatory): signatories.insert(signatory)
    case .suspend: suspensions.begin(on: admission.occasion.happened)
    case .resume: suspensions.end(on: admission.occasion.happened)
    case .submit, .withdraw: break
    case .answer(let text, _): answer = text
    case .reject(let ground): self.ground = ground
    }
  }

  func obligations(on day: Day) -> [Obligation<Self>] {
    switch stage {
    case .collecting: [Obligation(.publish, since: position.since, due: nil)]
    case .submitted:
      [
        Obligation(
          .answer, about: "petition/p1", since: position.since,
          due: suspensions.moved(
            position.since.adding(days: Self.answerDays), from: suspendedBefore, on: day),
          citation: Self.law)
      ]
    case .drafting, .answered, .rejected, .lapsed, .withdrawn: []
    }
  }
}
