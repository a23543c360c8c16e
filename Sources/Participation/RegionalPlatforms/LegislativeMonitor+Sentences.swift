extension LegislativeMonitor.Shortfall: ShortfallReason {
  /// One sentence a person can act on.
  public var sentence: LocalizedText {
    switch self {
    case .windowTaken(let window, let until):
      LocalizedText(
        english: "The window \(window) is on record already (until \(until)); choose another identifier.",
        serbian: "Mogućnost \(window) je već zabeležena (do \(until)); izaberite drugu oznaku.",
        polish: "Możliwość \(window) już zapisano (do \(until)); wybierz inny identyfikator.")
    case .noWindow(let window, let windows):
      LocalizedText(
        english: "No window \(window) is on record (windows: \(windows)).",
        serbian: "Mogućnost \(window) nije zabeležena (ima ih: \(windows)).",
        polish: "Nie zapisano możliwości \(window) (jest ich: \(windows)).")
    case .noWindows:
      LocalizedText(
        english: "No window is on record.",
        serbian: "Nijedna mogućnost nije zabeležena.",
        polish: "Nie zapisano żadnej możliwości.")
    case .backwards(let from, let until):
      LocalizedText(
        english: "The window would end on \(until), before it begins on \(from).",
        serbian: "Završilo bi se \(until), pre početka \(from).",
        polish: "Skończyłoby się \(until), przed początkiem \(from).")
    case .over(let until, let day):
      LocalizedText(
        english: "The window would have ended on \(until), before \(day).",
        serbian: "Završilo bi se \(until), pre \(day).",
        polish: "Skończyłoby się \(until), przed \(day).")
    case .notLonger(let until, let now):
      LocalizedText(
        english: "The window lasts until \(now); \(until) is no later.",
        serbian: "Traje do \(now); \(until) nije kasnije.",
        polish: "Trwa do \(now); \(until) nie jest później.")
    case .notYetOpen(let window, let from):
      LocalizedText(
        english: "The window \(window) opens on \(from).",
        serbian: "Mogućnost \(window) počinje \(from).",
        polish: "Możliwość \(window) zaczyna się \(from).")
    case .closedSince(let window, let until, let daysLate):
      LocalizedText(
        english: "The window \(window) ended on \(until) (days too late: \(daysLate)).",
        serbian: "Mogućnost \(window) se završila \(until) (dana kašnjenja: \(daysLate)).",
        polish: "Możliwość \(window) skończyła się \(until) (dni za późno: \(daysLate)).")
    case .watchingAlready(let platform, let since):
      LocalizedText(
        english: "\(platform) follows the bill since \(since).",
        serbian: "\(platform) prati nacrt od \(since).",
        polish: "\(platform) śledzi projekt od \(since).")
    case .notWatching(let platform):
      LocalizedText(
        english: "\(platform) does not follow the bill.",
        serbian: "\(platform) ne prati nacrt.",
        polish: "\(platform) nie śledzi projektu.")
    case .nobodyWatching:
      LocalizedText(
        english: "No platform follows the bill.",
        serbian: "Nijedna platforma ne prati nacrt.",
        polish: "Żadna platforma nie śledzi projektu.")
    case .decidedAlready(let platform, let window, let decided):
      LocalizedText(
        english: "\(platform) has decided on the window \(window) on \(decided).",
        serbian: "\(platform) je odlučila o mogućnosti \(window) \(decided).",
        polish: "\(platform) rozstrzygnęła o możliwości \(window) \(decided).")
    }
  }

  /// The first day on which time alone would remove it.
  public var firstDay: Day? {
    switch self {
    case .notYetOpen(_, let from): from
    case .windowTaken, .noWindow, .noWindows, .backwards, .over, .notLonger, .closedSince, .watchingAlready,
      .notWatching, .nobodyWatching, .decidedAlready:
      nil
    }
  }
}
