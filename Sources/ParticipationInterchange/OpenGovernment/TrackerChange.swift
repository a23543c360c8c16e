public import Participation

/// One change to one field of a published plan, as the history of its file shows it.
public struct TrackerChange: Hashable, Sendable, Serializable {
  /// The plan that was changed.
  public let plan: CanadianPlan
  /// The day of the change.
  public let day: Day
  /// The change it came with, by the name the version control gives it.
  public let commit: String
  /// What its author wrote about it.
  public let subject: String
  /// What was changed.
  public let target: TrackerChangeTarget
  /// What happened to it.
  public let change: TrackerChangeKind
}

/// What a change to a plan is about.
public enum TrackerChangeTarget: Hashable, Sendable, Serializable {
  /// A commitment, milestone or indicator.
  case entry(CommitmentCode)
  /// A reporting period.
  case period(YearMonth)
}

/// What happened to something in a plan.
public enum TrackerChangeKind: Hashable, Sendable, Serializable {
  /// It was added, with a text where it has one.
  case added(text: String?)
  /// One of its fields was changed; a side is `nil` where the field was blank.
  case changed(PlanField, from: String?, to: String?)
}

/// A field of a commitment, milestone or indicator; the raw value is its name in the files of the plans.
public enum PlanField: String, CaseIterable, Hashable, Sendable, Serializable {
  /// The short text in English.
  case textEnglish = "en"
  /// The short text in French.
  case textFrench = "fr"
  /// The full text in English.
  case fullTextEnglish = "full_text.en"
  /// The full text in French.
  case fullTextFrench = "full_text.fr"
  /// The address of the commitment in English.
  case commitmentAddressEnglish = "cmt_url.en"
  /// The address of the commitment in French.
  case commitmentAddressFrench = "cmt_url.fr"
  /// The address of its place in the plan in English.
  case planAddressEnglish = "NAP_url.en"
  /// The address of its place in the plan in French.
  case planAddressFrench = "NAP_url.fr"
  /// The month it is due.
  case dueDate = "due_date"
  /// The deadline in words in English.
  case deadlineEnglish = "deadline.en"
  /// The deadline in words in French.
  case deadlineFrench = "deadline.fr"
  /// The department that leads.
  case lead = "lead_dept"
}

/// What reading a history gave.
public struct TrackerChangeReading: Hashable, Sendable, Serializable {
  /// Every row that could be read whole, in the order of the table.
  public let changes: [TrackerChange]
  /// What is wrong, in the order of the rows.
  public let findings: [TrackerFinding<TrackerChangeProblem>]

  /// How many fields were changed.
  public var changed: Int {
    changes.count {
      switch $0.change {
      case .changed: true
      case .added: false
      }
    }
  }

  /// How many things were added.
  public var added: Int { changes.count - changed }
}

/// What can be wrong with a history.
public enum TrackerChangeProblem: TrackerProblem, Error {
  /// A column is missing; nothing was read.
  case columnMissing(String)
  /// A cell cannot be read; the row is left out.
  case unreadable(String, column: String)
  /// The code is of another level than the row says; the row is left out.
  case misplaced(CommitmentCode, level: String)
  /// Something that was added has an old text; the row is left out.
  case addedWithOldText
  /// Before and after are the same.
  case unchanged
  /// The day is earlier than that of the row before.
  case outOfOrder(Day, after: Day)
  /// The old text is not what the field was last changed to.
  case discontinuous

  /// What is wrong.
  public var words: LocalizedText {
    switch self {
    case .columnMissing(let name):
      LocalizedText(
        english: "the column {1} is missing", serbian: "nedostaje kolona {1}", polish: "brakuje kolumny {1}",
        filling: [.quoted(name)])
    case .unreadable(let text, let column):
      LocalizedText(
        english: "{1} makes no sense in the column {2}", serbian: "{1} nema smisla u koloni {2}",
        polish: "{1} nie ma sensu w kolumnie {2}", filling: [.quoted(text), .quoted(column)])
    case .misplaced(let code, let level):
      LocalizedText(
        english: "the code {1} does not belong to the level {2}", serbian: "oznaka {1} ne pripada nivou {2}",
        polish: "kod {1} nie należy do poziomu {2}", filling: [.quoted(code.text), .quoted(level)])
    case .addedWithOldText:
      LocalizedText(
        english: "what was added has an old text", serbian: "ono što je dodato ima stari tekst",
        polish: "to, co dodano, ma stary tekst")
    case .unchanged:
      LocalizedText(
        english: "before and after are the same", serbian: "pre i posle je isto",
        polish: "przed i po jest to samo")
    case .outOfOrder(let day, let before):
      LocalizedText(
        english: "{1} comes after {2} in the table", serbian: "{1} u tabeli stoji iza {2}",
        polish: "{1} stoi w tabeli po {2}", filling: [.verbatim(day), .verbatim(before)])
    case .discontinuous:
      LocalizedText(
        english: "the old text is not what the field was last changed to",
        serbian: "stari tekst nije onaj na koji je polje poslednji put promenjeno",
        polish: "stary tekst nie jest tym, na który pole ostatnio zmieniono")
    }
  }
}
