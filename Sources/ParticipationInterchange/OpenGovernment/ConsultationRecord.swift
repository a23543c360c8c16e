public import Participation

/// A column of the Canadian register of consultations; the raw value is its name there.
public enum ConsultationField: String, CaseIterable, Hashable, Sendable, Serializable, CodingKeyRepresentable
{
  /// The key of the record.
  case registrationNumber = "registration_number"
  /// Whether the record may be published: Y or N.
  case publishable
  /// Departments that take part, by their codes.
  case partnerDepartments = "partner_departments"
  /// Subjects, by their codes.
  case subjects
  /// The title in English.
  case titleEnglish = "title_en"
  /// The title in French.
  case titleFrench = "title_fr"
  /// What it is about, in English.
  case descriptionEnglish = "description_en"
  /// What it is about, in French.
  case descriptionFrench = "description_fr"
  /// Whom it is meant for, by codes.
  case audience = "target_participants_and_audience"
  /// The first day.
  case startDate = "start_date"
  /// The last day.
  case endDate = "end_date"
  /// The status: P, O, CA, CN, CR or NF.
  case status
  /// The address of its page in English.
  case profilePageEnglish = "profile_page_en"
  /// The address of its page in French.
  case profilePageFrench = "profile_page_fr"
  /// Whether its report is available: Y or N.
  case reportAvailable = "report_available_online"
  /// The address of its report in English.
  case reportEnglish = "report_link_en"
  /// The address of its report in French.
  case reportFrench = "report_link_fr"
  /// Whether it is of high profile: Y or N.
  case highProfile = "high_profile"
  /// Why it is of high profile, by codes.
  case rationale

  /// Whether the field holds a list of codes between commas.
  public var isList: Bool {
    switch self {
    case .partnerDepartments, .subjects, .audience, .rationale: true
    case .registrationNumber, .publishable, .titleEnglish, .titleFrench, .descriptionEnglish,
      .descriptionFrench, .startDate, .endDate, .status, .profilePageEnglish, .profilePageFrench,
      .reportAvailable, .reportEnglish, .reportFrench, .highProfile:
      false
    }
  }
}

/// The status of a consultation in the Canadian register.
///
/// What is closed is split by what becomes of the input.
public enum ConsultationStatus: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// It will be held.
  case planned = "P"
  /// It takes input.
  case open = "O"
  /// It is closed, and the input is being analysed.
  case closedAnalysing = "CA"
  /// It is closed, and no report is expected.
  case closedWithoutReport = "CN"
  /// It is closed, and its report is available.
  case closedReported = "CR"
  /// It will not be held.
  case notGoingForward = "NF"

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .planned: LocalizedText(english: "planned", serbian: "planirano", polish: "planowane")
    case .open: LocalizedText(english: "open", serbian: "otvoreno", polish: "otwarte")
    case .closedAnalysing:
      LocalizedText(
        english: "closed, analysing input", serbian: "zatvoreno, obrađuju se predlozi",
        polish: "zamknięte, trwa analiza uwag")
    case .closedWithoutReport:
      LocalizedText(
        english: "closed, no report expected", serbian: "zatvoreno, izveštaj se ne očekuje",
        polish: "zamknięte, bez sprawozdania")
    case .closedReported:
      LocalizedText(
        english: "closed, report available", serbian: "zatvoreno, izveštaj je dostupan",
        polish: "zamknięte, sprawozdanie dostępne")
    case .notGoingForward:
      LocalizedText(english: "not going forward", serbian: "neće se održati", polish: "nie odbędzie się")
    }
  }
}

/// A record of the Canadian register of consultations; cells are kept as they are written.
public struct ConsultationRecord: Hashable, Sendable, Serializable {
  private var cells: [ConsultationField: String] = [:]

  /// A record with some of its cells; the others are blank.
  public init(_ cells: [ConsultationField: String] = [:]) {
    for (field, text) in cells { self[field] = text }
  }

  /// A row of a table whose columns have the names of the fields; other columns are passed over.
  public init(_ row: TableRow) {
    for field in ConsultationField.allCases { self[field] = row[field.rawValue] ?? "" }
  }

  /// The cell of a field, as it is written; blank where there is nothing.
  public subscript(field: ConsultationField) -> String {
    get { cells[field] ?? "" }
    set { cells[field] = newValue.isEmpty ? nil : newValue }
  }

  /// The codes of a field that holds a list, without white space around them and without blank ones.
  public func codes(in field: ConsultationField) -> [String] {
    self[field].split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// The status; `nil` where the cell is none.
  public var status: ConsultationStatus? { ConsultationStatus(rawValue: self[.status].trimmed) }

  /// Reads an object of the cells by the names of their columns.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode([ConsultationField: String].self))
  }

  /// Writes an object of the cells that are not blank.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(cells)
  }
}
