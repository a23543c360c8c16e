extension PublicCall {
  /// What can be missing in a public call, with its figures.
  public enum Shortfall: Hashable, Sendable {
    /// There are as many criteria as there can be.
    case criteriaFull(Int)
    /// No criterion has the name.
    case noCriterion(Identifier<CallCriterion>)
    /// There is no criterion.
    case noCriteria
    /// The days for applications are over on the day of the publication.
    case periodOver(last: Day, published: Day)
    /// The new last day is not later than the present one.
    case notLater(Day, last: Day)
    /// There is no last day.
    case noLastDay
    /// The name is taken by an application that came on a day.
    case applicationTaken(Identifier<CallApplication>, received: Day)
    /// No application has the name.
    case noApplication(Identifier<CallApplication>)
    /// There is no application for it.
    case noApplications
    /// The application was taken back on a day.
    case applicationWithdrawn(Identifier<CallApplication>, on: Day)
    /// The application was excluded on a day.
    case applicationExcluded(Identifier<CallApplication>, CallInadmissibility, on: Day)
    /// The application takes part.
    case notExcluded(Identifier<CallApplication>)
    /// The points are out of range.
    case pointsOutOfRange(Int, most: Int, criterion: Identifier<CallCriterion>)
    /// The assessor scored the application under this criterion on a day.
    case scoredAlready(ParticipantIdentifier, points: Int, on: Day)
    /// There are as many assessors as there can be.
    case assessorsFull(Int)
    /// Points are missing, the first of them under a criterion for an application.
    case pointsMissing(
      marks: Int, application: Identifier<CallApplication>, criterion: Identifier<CallCriterion>)
    /// An application has two lots.
    case lotTwice(Identifier<CallApplication>)
    /// Applications are tied for the last places, and no lots are drawn.
    case lotsMissing([Identifier<CallApplication>])
    /// The name is taken by a complaint made on a day.
    case complaintTaken(Identifier<CallComplaint>, filed: Day)
    /// No complaint has the name.
    case noComplaint(Identifier<CallComplaint>)
    /// There is no complaint for it.
    case noComplaints
    /// The complaint was answered on a day.
    case complaintAnswered(Identifier<CallComplaint>, on: Day)
    /// The complaint is not right, or not answered.
    case complaintNotUpheld(Identifier<CallComplaint>)
    /// The complaint led to new scores on a day.
    case complaintRemedied(Identifier<CallComplaint>, on: Day)
    /// The application was not selected.
    case notSelected(Identifier<CallApplication>)
    /// What became of the application is on record.
    case outcomeKnown(Identifier<CallApplication>, on: Day)
  }

  /// What is missing for a requirement, or `nil` where it is met.
  public func shortfall(of requirement: Requirement, for event: Event?, on day: Day) -> Shortfall? {
    switch requirement {
    case .criterionFits:
      guard case .criterionSet(let criterion)? = event, criteria.count >= Self.mostCriteria else {
        return nil
      }
      return criteria.contains { $0.id == criterion.id } ? nil : .criteriaFull(criteria.count)
    case .criterionStands:
      guard case .criterionDropped(let criterion)? = event else {
        return criteria.isEmpty ? .noCriteria : nil
      }
      return criteria.contains { $0.id == criterion } ? nil : .noCriterion(criterion)
    case .criteriaSet: return criteria.isEmpty ? .noCriteria : nil
    case .periodAhead:
      guard case .published(let period)? = event, let last = period.last, last < day else { return nil }
      return .periodOver(last: last, published: day)
    case .later:
      guard let last = period?.last else { return .noLastDay }
      guard case .deadlineExtended(let until, _)? = event else { return nil }
      return until > last ? nil : .notLater(until, last: last)
    case .applicationNew:
      guard let name = event?.application else { return nil }
      return applications[name].map { .applicationTaken(name, received: $0.received) }
    case .applicationStands, .applicationAdmitted, .applicationOut:
      return shortfall(ofApplication: requirement, event)
    case .pointsFit:
      guard case .scored(_, let name, let points)? = event else { return nil }
      guard let criterion = criteria.first(where: { $0.id == name }) else { return .noCriterion(name) }
      return points >= 0 && points <= criterion.maximumPoints
        ? nil : .pointsOutOfRange(points, most: criterion.maximumPoints, criterion: name)
    case .assessorNew:
      guard case .scored(let name, let criterion, _)? = event, let application = applications[name] else {
        return nil
      }
      let marks = application.marks.filter { $0.criterion == criterion }.count
      return marks < Self.mostAssessors ? nil : .assessorsFull(marks)
    case .everythingScored: return missingPoints
    case .lotsFit:
      guard case .lotsDrawn(let order)? = event else { return nil }
      return misfit(ofLots: order)
    case .tiesBroken:
      let tie = undrawnTie
      return tie.isEmpty ? nil : .lotsMissing(tie)
    case .complaintNew, .complaintOpen, .complaintUpheld: return shortfall(ofComplaint: requirement, event)
    case .selectedOpen:
      guard let name = event?.application else {
        return selection?.selected.isEmpty == false ? nil : .noApplications
      }
      guard let application = applications[name] else { return .noApplication(name) }
      guard selection?[name]?.isSelected == true else { return .notSelected(name) }
      switch application.outcome {
      case .finished(let day)?, .givenUp(let day, _)?: return .outcomeKnown(name, on: day)
      case nil: return nil
      }
    }
  }

  /// What is missing, where it matters who acts: the assessor.
  public func shortfall(
    of requirement: Requirement, for event: Event, at occasion: Occasion<Role>
  ) -> Shortfall? {
    if requirement == .assessorNew, case .scored(let name, let criterion, _) = event,
      let earlier = applications[name]?.marks.first(where: {
        $0.criterion == criterion && $0.assessor == occasion.who
      })
    {
      return .scoredAlready(occasion.who, points: earlier.points, on: earlier.day)
    }
    return shortfall(of: requirement, for: event, on: occasion.happened)
  }

  private func shortfall(ofApplication requirement: Requirement, _ event: Event?) -> Shortfall? {
    let mayBeExcluded = requirement != .applicationAdmitted
    guard let name = event?.application else {
      let isThere = applications.contains { element in
        switch element.value.standing {
        case .admitted: requirement != .applicationOut
        case .inadmissible: mayBeExcluded
        case .withdrawn: false
        }
      }
      return isThere ? nil : .noApplications
    }
    switch applications[name]?.standing {
    case nil: return .noApplication(name)
    case .withdrawn(let day)?: return .applicationWithdrawn(name, on: day)
    case .inadmissible(let code, let day)?:
      return mayBeExcluded ? nil : .applicationExcluded(name, code, on: day)
    case .admitted?: return requirement == .applicationOut ? .notExcluded(name) : nil
    }
  }

  private var missingPoints: Shortfall? {
    var marks = 0
    var first: (application: Identifier<CallApplication>, criterion: Identifier<CallCriterion>)?
    for element in applications where element.value.isAdmitted {
      for criterion in criteria {
        let given = element.value.marks.filter { $0.criterion == criterion.id }.count
        if given >= charter.assessorsNeeded { continue }
        marks += charter.assessorsNeeded - given
        first = first ?? (element.key, criterion.id)
      }
    }
    return first.map { .pointsMissing(marks: marks, application: $0.application, criterion: $0.criterion) }
  }

  private func misfit(ofLots order: [Identifier<CallApplication>]) -> Shortfall? {
    var known: Set<Identifier<CallApplication>> = []
    for name in order {
      guard let application = applications[name] else { return .noApplication(name) }
      switch application.standing {
      case .admitted: break
      case .inadmissible(let code, let day): return .applicationExcluded(name, code, on: day)
      case .withdrawn(let day): return .applicationWithdrawn(name, on: day)
      }
      guard known.insert(name).inserted else { return .lotTwice(name) }
    }
    return order.isEmpty ? .noApplications : nil
  }

  private func shortfall(ofComplaint requirement: Requirement, _ event: Event?) -> Shortfall? {
    if case .complaintFiled(let name, let application, _)? = event {
      if let earlier = complaints[name] { return .complaintTaken(name, filed: earlier.filed) }
      return applications.contains(application) ? nil : .noApplication(application)
    }
    guard let name = event?.complaint else {
      let isThere = complaints.contains { element in
        switch element.value.answer {
        case nil: requirement == .complaintOpen
        case let answer?:
          requirement == .complaintUpheld && answer.isUpheld && element.value.reopened == nil
        }
      }
      return isThere || requirement == .complaintNew ? nil : .noComplaints
    }
    guard let complaint = complaints[name] else { return .noComplaint(name) }
    if requirement == .complaintOpen { return complaint.answer.map { .complaintAnswered(name, on: $0.day) } }
    guard complaint.answer?.isUpheld == true else { return .complaintNotUpheld(name) }
    return complaint.reopened.map { .complaintRemedied(name, on: $0) }
  }
}

extension PublicCall.Event {
  var complaint: Identifier<CallComplaint>? {
    switch self {
    case .complaintFiled(let complaint, _, _), .complaintUpheld(let complaint, _),
      .complaintDismissed(let complaint, _), .scoringReopened(let complaint):
      complaint
    case .criterionSet, .criterionDropped, .published, .opened, .applicationReceived, .applicationWithdrawn,
      .applicationExcluded, .applicationReadmitted, .deadlineExtended, .closed, .scored, .scoresAnnulled,
      .scoringCompleted, .lotsDrawn, .selectionMade, .announced, .finalised, .finished, .givenUp, .concluded,
      .cancelled:
      nil
    }
  }
}
