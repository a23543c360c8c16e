/// The monitoring of one bill or draft: where it stands, and when platforms can join.
///
/// A bill may skip stages, and agreements, consultation and opinions come in any order. Whether one was
/// skipped
/// against the rules is not judged here.
///
/// Source: 001 (bieżący monitoring prac legislacyjnych); the stages are those of the rules of procedure of
/// the
/// Council of Ministers of Poland, read in part.
public struct LegislativeMonitor: Lifecycle {
  /// The stages of the monitoring of a bill.
  public enum Stage: String, ProcessName {
    /// The bill is announced.
    case announced
    /// It is being drafted.
    case drafting
    /// It is being agreed between ministers.
    case agreements
    /// It is under public consultation.
    case publicConsultation
    /// Bodies give their opinions on it.
    case opinions
    /// It is before a committee of the government.
    case committee
    /// It is before the council of ministers.
    case councilOfMinisters
    /// It is before parliament.
    case parliament
    /// Parliament has adopted it.
    case adopted
    /// It is published.
    case published
    /// Parliament has rejected it.
    case rejected
    /// It was withdrawn.
    case withdrawn
  }

  /// The name of the process on the wire.
  public static var processName: String { "legislativeMonitor" }
  /// A bill is followed from its announcement.
  public static var initialStage: Stage { .announced }

  /// What was fixed when the bill began to be followed.
  public let charter: MonitorCharter
  /// Where the bill stands.
  public private(set) var position: Position<Stage>
  /// The platforms that follow the bill, with the day since when.
  public private(set) var watching: [Reference: Day] = [:]
  /// The windows, in the order in which they became known.
  public private(set) var windows = Roll<Identifier<JoiningWindow>, JoiningWindow>()
  /// How often the bill was sent back to drafting.
  public private(set) var returns = 0

  /// A monitoring on its first day.
  public init(charter: MonitorCharter, founded day: Day) {
    self.charter = charter
    position = Position(founded: day, in: Self.initialStage)
    for platform in charter.platforms { watching[platform] = day }
  }

  /// Takes down the facts of an admitted event.
  public mutating func record(_ admission: Admission<LegislativeMonitor>) {
    let day = admission.occasion.happened
    position = admission.position
    switch admission.event {
    case .draftingBegan, .agreementsBegan, .consultationOpened, .opinionsInvited, .committeeReferred,
      .councilReferred, .parliamentReferred, .adopted, .published, .rejected, .withdrawn, .checked:
      break
    case .returned: returns += 1
    case .windowOpened(let window, let kind, let from, let until):
      windows.add(JoiningWindow(kind: kind, from: from, until: until, known: day), as: window)
    case .windowExtended(let window, let until): windows.update(window) { $0.until = until }
    case .watchBegan(let platform): watching[platform] = day
    case .watchEnded(let platform): watching[platform] = nil
    case .joined(let platform, let window):
      windows.update(window) { $0.decisions.add(.init(day: day, isJoined: true), as: platform) }
    case .declined(let platform, let window, _):
      windows.update(window) { $0.decisions.add(.init(day: day, isJoined: false), as: platform) }
    }
  }
}

extension LegislativeMonitor {
  /// The windows that platforms have not decided on, on a day: by window in the order in which they became
  /// known, then by platform; those that are over among them.
  ///
  /// Complexity: O(windows × platforms).
  public func alerts(on day: Day) -> [JoiningAlert] {
    let platforms = watching.keys.sorted()
    return windows.flatMap { element in
      let window = element.value
      let standing: JoiningAlert.Standing =
        if day < window.from {
          .opens(inDays: day.days(until: window.from))
        } else if day <= window.until {
          .open(daysLeft: day.days(until: window.until))
        } else {
          .missed(daysAgo: window.until.days(until: day))
        }
      return platforms.filter { !window.decisions.contains($0) }.map {
        JoiningAlert(platform: $0, window: element.key, kind: window.kind, standing: standing)
      }
    }
  }
}
