/// The lines below a row: what it would take, where it is heading, and where the figure is from.
extension AssessmentWording {
  /// What it would take, the trend and the pace; then the date, the age and the source.
  func details(_ assessment: Assessment) -> [String] {
    var details = [String]()
    if let reason = assessment.reason, let body = assessment.subject.body {
      details.append(phrases.reason(reason, of: body))
    }
    let outlook = needs(assessment) + [trend(assessment), pace(assessment)].compactMap(\.self)
    if !outlook.isEmpty { details.append(outlook.joined(separator: "; ")) }
    if let observation = assessment.evidence?.observation {
      details.append(dating(observation, assessment))
      if !hasNumber(assessment), let quote = quote(observation) { details.append(quote) }
    } else if let unmeasured = assessment.unmeasured {
      let words = quote(unmeasured).map { ": \($0)" } ?? ""
      details.append(
        "\(phrases.noNumber)\(words), \(phrases.asAt(unmeasured.time)) \(citation(unmeasured))")
    } else if assessment.reason == nil {
      details.append(phrases.noObservation(upTo: assessment.period))
    }
    return details
  }

  private func hasNumber(_ assessment: Assessment) -> Bool {
    !figures(assessment).isEmpty && assessment.evidence?.status == nil
  }

  /// "18 more women needed", and the other routes.
  private func needs(_ assessment: Assessment) -> [String] {
    guard let requirement = assessment.requirement, requirement.shortfall > 0 else { return [] }
    let shortfall = requirement.shortfall
    var needs = [String]()
    switch assessment.measure {
    case .womenShare, .women: needs.append(phrases.womenNeeded(shortfall))
    case .eitherSexShare:
      let counts = assessment.evidence?.counts
      let menAreFewer = (counts?.men.exact ?? 0) < (counts?.women.exact ?? 0)
      needs.append(menAreFewer ? phrases.menNeeded(shortfall) : phrases.womenNeeded(shortfall))
    case .occupancy: needs.append(phrases.postsToFill(shortfall))
    case .share, .count, .done: needs.append(phrases.moreNeeded(shortfall))
    }
    if let routes = assessment.routes {
      if let vacancies = routes.vacancies { needs.append(phrases.vacantSeats(vacancies)) }
      if let enlargement = routes.enlargement { needs.append(phrases.addedSeats(enlargement)) }
    }
    return needs
  }

  private func trend(_ assessment: Assessment) -> String? {
    let trend = assessment.trend
    guard let basis = trend.basis, let observation = trend.observation else {
      let isWatched = assessment.evidence != nil && assessment.measure != .done
      return isWatched ? phrases.trendUnknown : nil
    }
    let arrow = [.increased: "↑ ", .decreased: "↓ "][trend.direction] ?? ""
    switch basis {
    case .reported:
      return arrow + phrases.direction(trend.direction) + ", " + phrases.accordingToSource + " "
        + citation(observation)
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
      return arrow + changes.joined(separator: ", ") + " " + phrases.since(observation.time) + " "
        + citation(observation)
    }
  }

  private func pace(_ assessment: Assessment) -> String? {
    guard let pace = assessment.pace else { return nil }
    let parts = [pace.status.map(phrases.pace), pace.reaches.map(phrases.reached)]
      .compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// The date of the figure, its age, and where it is from.
  private func dating(_ observation: Observation, _ assessment: Assessment) -> String {
    var dating = phrases.asAt(observation.time)
    if let age = assessment.ageInQuarters {
      let stale = assessment.flags.contains(.stale) ? ", \(phrases.stale)" : ""
      dating += " (\(phrases.age(age))\(stale))"
    }
    if let due = assessment.subject.indicator?.due { dating += ", \(phrases.due(due))" }
    dating += " " + citation(observation)
    let flags = assessment.flags.compactMap { flag in
      // That sources disagree on the verdict says already that they differ.
      flag == .sourcesDiffer && assessment.flags.contains(.sourcesDisagree)
        ? nil : phrases.shortFlag(flag)
    }
    return flags.isEmpty ? dating : dating + "; " + phrases.seeNotes(flags.joined(separator: ", "))
  }

  /// The numbers of an observation's sources, and the place in them.
  func citation(_ observation: Observation) -> String {
    let locator = observation.locator.map { " " + $0.text(in: language) } ?? ""
    return citations(observation.sources) + locator
  }

  func citations(_ sources: [String]) -> String {
    sources.map { id in "[\(numbers[id].map(String.init) ?? id)]" }.joined()
  }

  func quote(_ observation: Observation) -> String? {
    observation.quote.map { phrases.quoted($0.text(in: language)) }
  }
}
