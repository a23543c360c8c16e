extension FeedbackItem.Shortfall: ShortfallReason {
  /// One sentence a person can act on.
  public var sentence: LocalizedText {
    switch self {
    case .notTheReporter(let who, let reporter):
      LocalizedText(
        english: "Only \(reporter), who reported it, can say this; here it is \(who).",
        serbian: "To može reći samo \(reporter), jer prijava potiče odatle; ovde je \(who).",
        polish: "Może to stwierdzić tylko zgłaszający \(reporter); tu jest \(who).")
    case .unitAlready(let unit, let since):
      LocalizedText(
        english: "\(unit) has had it since \(since); name another unit.",
        serbian: "Predmet je kod \(unit) od \(since); navedite drugu službu.",
        polish: "Sprawę ma \(unit) od \(since); wskaż inną jednostkę.")
    case .intoItself(let item):
      LocalizedText(
        english: "\(item) is this item itself; name another one.",
        serbian: "\(item) je upravo ova prijava; navedite drugu.",
        polish: "\(item) to właśnie to zgłoszenie; wskaż inne.")
    case .joinedAlready(let item, let day):
      LocalizedText(
        english: "The item \(item) was joined to this one on \(day).",
        serbian: "Prijava \(item) je pridružena ovoj \(day).",
        polish: "Zgłoszenie \(item) dołączono do tego \(day).")
    }
  }
}
