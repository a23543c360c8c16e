/// Something that lies outside the period of its programme, with its figures.
public enum OutsideProgramme: Hashable, Sendable {
  /// A project begins that many days before the programme.
  case projectBegins(Identifier<Project>, on: Day, daysBefore: Int, programmeFirst: Day)
  /// A project ends that many days after the programme.
  case projectEnds(Identifier<Project>, on: Day, daysAfter: Int, programmeLast: Day)
  /// A project has no end, and the programme has one.
  case projectOpenEnded(Identifier<Project>, programmeLast: Day)
  /// An activity lies that many days before the programme.
  case activityBefore(Identifier<Activity>, of: Identifier<Project>, on: Day, days: Int)
  /// An activity lies that many days after the programme.
  case activityAfter(Identifier<Activity>, of: Identifier<Project>, on: Day, days: Int)
}

extension Programme {
  /// A project with the name under which it is known.
  public typealias NamedProject = (id: Identifier<Project>, project: Project)

  /// What lies outside the period of the programme: projects, and activities that are not dropped.
  ///
  /// Projects that name another programme or none, and cancelled ones, are passed over. In the order of the
  /// projects given; for each the project itself, then its activities in the order in which they were
  /// assigned. Complexity: O(projects + activities).
  public func lyingOutside(_ projects: [NamedProject]) -> [OutsideProgramme] {
    var outside: [OutsideProgramme] = []
    for (id, project) in projects where project.charter.programme == self.id && project.stage != .cancelled {
      let theirs = project.period
      if theirs.first < period.first {
        outside.append(
          .projectBegins(
            id, on: theirs.first, daysBefore: theirs.first.days(until: period.first),
            programmeFirst: period.first))
      }
      if let last = period.last {
        if let end = theirs.last {
          if end > last {
            outside.append(.projectEnds(id, on: end, daysAfter: last.days(until: end), programmeLast: last))
          }
        } else {
          outside.append(.projectOpenEnded(id, programmeLast: last))
        }
      }
      for element in project.activities where !element.value.isDropped {
        let day = element.value.day
        if day < period.first {
          outside.append(.activityBefore(element.key, of: id, on: day, days: day.days(until: period.first)))
        } else if let last = period.last, day > last {
          outside.append(.activityAfter(element.key, of: id, on: day, days: last.days(until: day)))
        }
      }
    }
    return outside
  }
}

extension OutsideProgramme {
  /// One sentence a person can act on.
  public var sentence: LocalizedText {
    switch self {
    case .projectBegins(let project, let day, let days, let first):
      LocalizedText(
        english:
          """
          The project \(project) begins on \(day); the programme begins on \(first) (days too early: \
          \(days)).
          """,
        serbian: "Projekat \(project) počinje \(day); program počinje \(first) (dana pre početka: \(days)).",
        polish:
          "Projekt \(project) zaczyna się \(day); program zaczyna się \(first) (dni za wcześnie: \(days)).")
    case .projectEnds(let project, let day, let days, let last):
      LocalizedText(
        english:
          "The project \(project) ends on \(day); the programme ends on \(last) (days too late: \(days)).",
        serbian:
          "Projekat \(project) se završava \(day); program se završava \(last) (dana posle kraja: \(days)).",
        polish: "Projekt \(project) kończy się \(day); program kończy się \(last) (dni za późno: \(days)).")
    case .projectOpenEnded(let project, let last):
      LocalizedText(
        english: "The project \(project) has no end; the programme ends on \(last).",
        serbian: "Projekat \(project) nema kraj; program se završava \(last).",
        polish: "Projekt \(project) nie ma końca; program kończy się \(last).")
    case .activityBefore(let activity, let project, let day, let days):
      LocalizedText(
        english:
          """
          The activity \(activity) of \(project) on \(day) lies before the programme (days too early: \
          \(days)).
          """,
        serbian:
          "Aktivnost \(activity) projekta \(project), \(day), pada pre programa (dana pre početka: \(days)).",
        polish:
          """
          Działanie \(activity) projektu \(project), \(day), wypada przed programem (dni za wcześnie: \
          \(days)).
          """
      )
    case .activityAfter(let activity, let project, let day, let days):
      LocalizedText(
        english:
          """
          The activity \(activity) of \(project) on \(day) lies after the programme (days too late: \
          \(days)).
          """,
        serbian:
          """
          Aktivnost \(activity) projekta \(project), \(day), pada posle programa (dana posle kraja: \
          \(days)).
          """,
        polish:
          "Działanie \(activity) projektu \(project), \(day), wypada po programie (dni za późno: \(days)).")
    }
  }
}
