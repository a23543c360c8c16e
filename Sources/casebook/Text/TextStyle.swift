import Foundation

/// Whether a page is coloured.
enum TextStyle: Hashable {
  case plain, coloured

  /// What a piece of text is set off as.
  enum Ink: String {
    case heading = "1"
    case good = "32"
    case bad = "31"
    case open = "33"
    case faint = "2"
  }

  /// Coloured on a terminal, unless NO_COLOR is set and not empty, or the terminal is called dumb.
  static var ofStandardOutput: TextStyle {
    let environment = ProcessInfo.processInfo.environment
    let isRefused = !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
    return isatty(STDOUT_FILENO) == 1 && !isRefused ? .coloured : .plain
  }

  /// A text in an ink, or as it is.
  func ink(_ text: String, _ ink: Ink?) -> String {
    guard self == .coloured, let ink, !text.isEmpty else { return text }
    return "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m"
  }
}
