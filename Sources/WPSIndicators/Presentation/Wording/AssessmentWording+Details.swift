/// The lines below a row: what it would take, where it is heading, and where the figure is from.
extension AssessmentWording {
  /// What it would take, the trend and the pace; then the date, the age and the source.
  func details(_ assessment: Assessment) -> [String] {
    var details = [String]()
    if let reason = assessment.reason {
      details.append(phrases.reason(reason, of: assessment.subject))
    }
    let outlook =
      needs(assessment)
      + [rating(assessment), trend(assessment), pace(assessment)]
      .compactMap(\.self)
    if !outlook.isEmpty { details.append(phrases.clauses(outlook)) }
    if let observation = assessment.evidence?.observation {
      details.append(dating(observation, assessment))
      if !hasNumber(assessment), let quote = quote(observation) { details.append(quote) }
    } else if let unmeasured = assessment.unmeasured {
      let words = quote(unmeasured).map { phrases.labelled(phrases.noNumber, $0) }
      details.append(
        phrases.list([words ?? phrases.noNumber, dated(unmeasured, in: assessment)]))
    }
    return details
  }

  /// The verdict's shade, where the target has bands.
  func rating(_ assessment: Assessment) -> String? {
    guard let target = assessment.target, target.near != nil || target.exceeds != nil else {
      return nil
    }
    return assessment.rating.map(phrases.rating)
  }

  func hasNumber(_ assessment: Assessment) -> Bool {
    !figures(assessment).isEmpty && assessment.evidence?.status == nil
  }

  /// "18 more women needed", and the other routes.
  func needs(_ assessment: Assessment) -> [String] {
    guard let requirement = assessment.requirement, requirement.shortfall > 0 else { return [] }
    let shortfall = requirement.shortfall
    var needs = [String]()
    switch assessment.measure {
    case .womenShare, .women, .eitherSexShare:
      needs.append(
        phrases.needed(women: requirement.womenShort ?? 0, men: requirement.menShort ?? 0))
    case .occupancy: needs.append(phrases.postsToFill(shortfall))
    case .share, .count, .done: needs.append(phrases.moreNeeded(shortfall))
    }
    if let routes = assessment.routes {
      if let vacancies = routes.vacancies { needs.append(phrases.vacantSeats(vacancies)) }
      if let enlargement = routes.enlargement { needs.append(phrases.addedSeats(enlargement)) }
    }
    return needs
  }

  func trend(_ assessment: Assessment) -> String? {
    let trend = assessment.trend
    guard let basis = trend.basis, let observation = trend.observation else {
      let isWatched =
        assessment.evidence != nil && assessment.reason == nil && assessment.measure != .done
      return isWatched ? phrases.trendUnknown : nil
    }
    let arrow = [.increased: "↑ ", .decreased: "↓ "][trend.direction] ?? ""
    switch basis {
    case .reported:
      let direction = arrow + phrases.reported(trend.direction)
      // Where the same report is all there is, the line below dates it.
      if observation == assessment.unmeasured { return direction }
      return phrases.list([direction, dated(observation, in: assessment)])
    case .counts:
      var changes = [String]()
      if assessment.measure.isOfWomen, let women = trend.women, women != 0 {
        changes.append(phrases.change(women: women))
      }
      if let count = trend.count { changes.append(phrases.change(count: count)) }
      if let points = trend.percentagePoints, trend.shareChange != .zero {
        changes.append(phrases.points(phrases.decimal(points)))
      }
      if changes.isEmpty || trend.direction == .unchanged {
        changes = [phrases.direction(trend.direction)] + changes
      }
      return arrow + phrases.list(changes) + " " + phrases.since(observation.time) + " "
        + citation(observation)
    }
  }

  func pace(_ assessment: Assessment) -> String? {
    guard let pace = assessment.pace else { return nil }
    var parts = pace.status.map { [phrases.pace($0)] } ?? []
    // A line whose end is past already foretells nothing.
    if let reaches = pace.reaches, reaches > assessment.period, let baseline = pace.baseline,
      let goal = assessment.target?.atLeast
    {
      let start = "\(phrases.asAt(baseline.time)) \(citation(baseline))"
      parts.append(
        phrases.straightLine(
          from: start, to: threshold(goal, assessment.measure), in: reaches))
    }
    return parts.isEmpty ? nil : phrases.list(parts)
  }

  /// The date of the figure, its age, and where it is from.
  private func dating(_ observation: ReportedObservation, _ assessment: Assessment) -> String {
    var dating = dated(observation, in: assessment)
    if let due = assessment.subject.indicator?.due {
      dating = phrases.list([dating, phrases.due(due)])
    }
    return phrases.clauses([dating, remark(assessment)].compactMap(\.self))
  }

  /// What a reader should know before relying on the figure, in a word each.
  func remark(_ assessment: Assessment) -> String? {
    let flags = assessment.flags.filter { flag in
      // That sources disagree on the verdict says already that they differ.
      phrases.shortFlag(flag) != nil
        && !(flag == .sourcesDiffer && assessment.flags.contains(.sourcesDisagree))
    }
    guard !flags.isEmpty else { return nil }
    let words = phrases.list(flags.compactMap(phrases.shortFlag))
    let hasNotes = flags.contains { $0 == .sourcesDiffer || phrases.flag($0, assessment) != nil }
    return hasNotes ? phrases.seeNotes(words) : words
  }

  /// When something was observed, how long ago, and by whom.
  func dated(_ observation: ReportedObservation, in assessment: Assessment) -> String {
    let period = assessment.period
    var age = phrases.age(observation.age(in: period))
    if observation.isStale(in: period, after: assessment.staleAfterQuarters) {
      age = phrases.list([age, phrases.stale])
    }
    return "\(phrases.asAt(observation.time)) (\(age)) \(citation(observation))"
  }

  /// The numbers of an observation's sources, and the place in them.
  func citation(_ observation: ReportedObservation) -> String {
    let locator = observation.locator.map { " " + $0.text(in: language) } ?? ""
    return citations(observation.sources) + locator
  }

  func citations(_ sources: [String]) -> String {
    sources.map { id in "[\(numbers[id].map(String.init) ?? id)]" }.joined()
  }

  func quote(_ observation: ReportedObservation) -> String? {
    observation.quote.map { phrases.quoted($0.text(in: language)) }
  }
}
