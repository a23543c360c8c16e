/// Lines of at most 80 columns.
struct Page {
  /// The greatest width.
  static let width = 80

  private let style: TextStyle
  private var lines: [String] = []

  /// An empty page.
  init(style: TextStyle) { self.style = style }

  /// The page as text.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// Adds a heading, with an empty line before it.
  mutating func heading(_ text: String) {
    if !lines.isEmpty { lines.append("") }
    add(text, ink: .heading)
  }

  /// Adds an empty line.
  mutating func gap() { lines.append("") }

  /// Adds a paragraph: `first` stands before its first line, `rest` before every further one.
  mutating func add(
    _ text: String, first: String = "", rest: String? = nil, mark: TextStyle.Ink? = nil,
    ink: TextStyle.Ink? = nil
  ) {
    let first = Plain.line(first)
    let rest = Plain.line(rest ?? String(repeating: " ", count: Width.of(first)))
    let pieces = Self.wrapped(
      Plain.line(text), first: Self.width - Width.of(first), rest: Self.width - Width.of(rest))
    for (place, piece) in pieces.enumerated() {
      let before = place == 0 ? style.ink(first, mark) : rest
      lines.append(Self.withoutTrailingSpaces(before + style.ink(piece, ink)))
    }
  }

  /// Adds rows of a label and a text, the texts in one column.
  mutating func rows(_ rows: [(label: String, text: String)], indent: Int = 2) {
    let widest = min(rows.map { Width.of($0.label) }.max() ?? 0, Self.width * 3 / 5)
    for row in rows {
      add(row.text, first: Self.padded(row.label, to: widest, indent: indent) + "  ")
    }
  }

  /// A text with spaces before and after it.
  static func padded(_ text: String, to width: Int, indent: Int = 0) -> String {
    String(repeating: " ", count: indent) + text
      + String(repeating: " ", count: max(0, width - Width.of(text)))
  }

  private static func withoutTrailingSpaces(_ line: String) -> String {
    var line = line[...]
    while line.last == " " { line = line.dropLast() }
    return String(line)
  }

  /// The lines of a text; words that are too long for a line are broken.
  static func wrapped(_ text: String, first: Int, rest: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    func room() -> Int { max(1, lines.isEmpty ? first : rest) }
    for word in text.split(separator: " ") {
      let wide = Width.of(word)
      if used > 0, used + 1 + wide > room() {
        lines.append(line)
        (line, used) = ("", 0)
      }
      if used > 0 {
        line += " "
        used += 1
      }
      for character in word {
        let one = Width.of(character)
        if used > 0, used + one > room() {
          lines.append(line)
          (line, used) = ("", 0)
        }
        line.append(character)
        used += one
      }
    }
    return lines + [line]
  }
}
