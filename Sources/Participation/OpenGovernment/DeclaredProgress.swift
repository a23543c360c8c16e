/// How far the implementer says that a commitment or a milestone has been carried out.
///
/// It is the first of three axes and says nothing of the other two: what an independent reviewer found
/// (``AssessedCompletion``), and whether it was in time (``Timeliness``).
///
/// Source: template of the self-assessment, field 12; 8.2 of the trackers' rules (NS < LP < SP < C).
public enum DeclaredProgress: String, CaseIterable, Hashable, Sendable, Serializable, Labelled {
  /// Nothing has been done.
  case notStarted
  /// A smaller part has been done.
  case limited
  /// The larger part has been done.
  case substantial
  /// All has been done.
  case completed

  /// The name in every language.
  public var label: LocalizedText {
    switch self {
    case .notStarted: LocalizedText(english: "not started", serbian: "nije započeto", polish: "nierozpoczęte")
    case .limited:
      LocalizedText(
        english: "limited", serbian: "sprovedeno u manjoj meri", polish: "zrealizowane w ograniczonym stopniu"
      )
    case .substantial:
      LocalizedText(
        english: "substantial", serbian: "sprovedeno u znatnoj meri",
        polish: "zrealizowane w znacznym stopniu")
    case .completed:
      LocalizedText(
        english: "completed", serbian: "u potpunosti sprovedeno", polish: "w pełni zrealizowane")
    }
  }

  private var order: Int {
    switch self {
    case .notStarted: 0
    case .limited: 1
    case .substantial: 2
    case .completed: 3
    }
  }
}

extension DeclaredProgress: Comparable {
  /// By how much has been done.
  public static func < (left: Self, right: Self) -> Bool { left.order < right.order }
}
