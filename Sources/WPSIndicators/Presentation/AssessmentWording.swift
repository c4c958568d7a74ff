/// Says in one language what assessments contain; every format for people words them alike.
struct AssessmentWording {
  let scorecard: Scorecard
  let language: Language
  let phrases: any Phrasebook
  /// The numbers under which the sources are listed.
  private let numbers: [String: Int]

  init(_ scorecard: Scorecard, in language: Language) {
    self.scorecard = scorecard
    self.language = language
    phrases = language.phrasebook
    numbers = Dictionary(
      zip(scorecard.sources.map(\.id), 1...), uniquingKeysWith: { first, _ in first })
  }

  // MARK: - Cells

  /// The name, with its abbreviation in brackets where it does not stand there already.
  func name(_ subject: Subject) -> String {
    let name = subject.name.text(in: language)
    guard let short = subject.body?.abbreviation?.text(in: language), !name.contains(short) else {
      return name
    }
    return "\(name) (\(short))"
  }

  /// Symbol and word.
  func verdict(_ assessment: Assessment) -> String {
    "\(symbol(assessment.verdict)) \(phrases.verdict(assessment.verdict))"
  }

  func symbol(_ verdict: Verdict) -> String {
    switch verdict {
    case .met: "✓"
    case .unmet: "✗"
    case .undetermined: "?"
    case .noData, .notDue, .notInForce, .notApplicable, .noTarget: "–"
    }
  }

  func colour(_ verdict: Verdict) -> TextStyle.Colour? {
    switch verdict {
    case .met: .green
    case .unmet: .red
    case .undetermined: .yellow
    case .noData, .notDue, .notInForce, .notApplicable, .noTarget: .dim
    }
  }

  /// The counts that the measure rests on.
  func figures(_ assessment: Assessment) -> String {
    assessment.evidence.map { figures($0, assessment) } ?? ""
  }

  func figures(_ evidence: Evidence, _ assessment: Assessment) -> String {
    if let counts = evidence.counts {
      let (women, members) = (counts.women, counts.members)
      switch assessment.measure {
      case .occupancy: return phrases.filled(members, of: counts.seats)
      case .women: return phrases.women(women)
      case .eitherSexShare where counts.men.isKnown && !members.isKnown:
        return phrases.women(women, men: counts.men)
      case .womenShare where assessment.target?.denominator == .seats:
        return phrases.women(women, of: counts.seats)
      case .womenShare, .eitherSexShare, .share, .count, .done:
        guard women.isKnown || members.isKnown else { return reportedPercent(evidence) }
        return phrases.women(women, of: members)
      }
    }
    if let part = evidence.part, let whole = evidence.whole {
      guard part.isKnown || whole.isKnown else { return reportedPercent(evidence) }
      return phrases.part(part, of: whole)
    }
    if let status = evidence.status { return phrases.status(status) }
    if case .count(let count) = evidence.observation.figures { return phrases.count(count) }
    return ""
  }

  /// The percentage as the source prints it, which is all that it says.
  private func reportedPercent(_ evidence: Evidence) -> String {
    let percent: ReportedPercent?
    switch evidence.observation.figures {
    case .body(let figures): percent = figures.reportedPercent
    case .share(let figures): percent = figures.reportedPercent
    case .count, .milestone: percent = nil
    }
    return percent.map {
      phrases.reported(phrases.percent(phrases.decimal($0.description)))
    } ?? ""
  }

  /// The value in per cent, or its bounds where they say anything.
  func percent(_ assessment: Assessment) -> String {
    guard assessment.measure.isShare, let value = assessment.evidence?.value else { return "" }
    if let percent = assessment.percent { return phrases.percent(phrases.decimal(percent)) }
    guard let upper = value.upper, value.lower > .zero || upper < .one else { return "" }
    let (low, high) = (assessment.percent(value.lower), assessment.percent(upper))
    return phrases.range(phrases.decimal(low), phrases.percent(phrases.decimal(high)))
  }

  /// The threshold and the target's name.
  func target(_ assessment: Assessment) -> String {
    guard let target = assessment.target else { return "" }
    let name = (target.shortName ?? target.name).text(in: language)
    let basis = phrases.basis(target.basis)
    let source = target.source.map { " " + citations([$0]) } ?? ""
    guard let required = assessment.required else { return "\(name) (\(basis))\(source)" }
    return phrases.required(threshold(required, assessment.measure), of: target)
      + ": \(name) (\(basis))\(source)"
  }

  private func threshold(_ threshold: Threshold, _ measure: Measure) -> String {
    guard measure.isShare else { return phrases.number(threshold.value.roundedDown) }
    guard threshold.spelling.hasSuffix("%") else { return threshold.spelling }
    return phrases.percent(phrases.decimal(String(threshold.spelling.dropLast())))
  }

  // MARK: - Details

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

  private func citations(_ sources: [String]) -> String {
    sources.map { id in "[\(numbers[id].map(String.init) ?? id)]" }.joined()
  }

  private func quote(_ observation: Observation) -> String? {
    observation.quote.map { phrases.quoted($0.text(in: language)) }
  }

  // MARK: - Notes

  /// What readers should know about a subject, and why.
  struct Note {
    let subject: String
    let texts: [String]
  }

  /// The notes on all subjects that have any, in the order of the rows.
  func notes() -> [Note] {
    var notes = [Note]()
    var index = 0
    let assessments = scorecard.assessments
    while index < assessments.count {
      let subject = assessments[index].subject
      let rows = assessments[index...].prefix { $0.subject.id == subject.id }
      index += rows.count
      var texts = [String]()
      for text in rows.flatMap({ remarks($0) }) where !texts.contains(text) { texts.append(text) }
      if let note = subject.note { texts.append(note.text(in: language)) }
      if !texts.isEmpty { notes.append(Note(subject: name(subject), texts: texts)) }
    }
    return notes
  }

  private func remarks(_ assessment: Assessment) -> [String] {
    var notes = assessment.flags.compactMap { phrases.flag($0, assessment) }
    notes += assessment.differingAlternates.map { alternate in
      let words = figures(alternate, assessment)
      let shown = words.isEmpty ? quote(alternate.observation) ?? phrases.noNumber : words
      return phrases.differs("\(shown) \(citation(alternate.observation))")
    }
    if let note = assessment.evidence?.observation.note { notes.append(note.text(in: language)) }
    return notes
  }

  // MARK: - Targets, roll-up and sources

  /// The targets that subjects are held against, each once, with basis, source and note.
  func targets() -> [String] {
    var seen = Set<String>()
    return scorecard.assessments.compactMap(\.target).filter { seen.insert($0.id).inserted }
      .map { target in
        let locator = target.locator.map { " " + $0.text(in: language) } ?? ""
        let source = target.source.map { " \(citations([$0]))\(locator)" } ?? ""
        let short = target.shortName.map { "\($0.text(in: language)): " } ?? ""
        let text =
          "\(short)\(target.name.text(in: language)) (\(phrases.basis(target.basis)))\(source)"
        return target.note.map { "\(text). \($0.text(in: language))" } ?? text
      }
  }

  /// The met rate, the representation of women, and what was left out of either.
  func rollUp(_ rollUp: RollUp) -> [String] {
    var lines = [String]()
    let met = rollUp.verdicts[.met] ?? 0
    let decided = met + (rollUp.verdicts[.unmet] ?? 0)
    let others = Verdict.allCases.filter { $0 != .met && $0 != .unmet }.compactMap { verdict in
      rollUp.verdicts[verdict].map { (verdict, $0) }
    }
    var verdicts =
      rollUp.metRate.map {
        phrases.metRate(met: met, of: decided, percent: percent($0))
      } ?? phrases.nothingDecided
    if !others.isEmpty { verdicts += "; " + phrases.leftOut(others) }
    lines.append(verdicts)
    guard !rollUp.bodiesCounted.isEmpty || !rollUp.bodiesLeftOut.isEmpty else { return lines }
    lines.append(
      phrases.representation(
        women: rollUp.women, members: rollUp.members, percent: rollUp.share.map(percent),
        bodies: rollUp.bodiesCounted.count, stale: rollUp.staleBodies.count))
    if !rollUp.bodiesLeftOut.isEmpty {
      let list = rollUp.bodiesLeftOut.map {
        "\(shortName($0.body)) (\(phrases.omission($0.reason)))"
      }
      lines.append(phrases.bodiesLeftOut(list.joined(separator: "; ")))
    }
    return lines
  }

  private func shortName(_ body: Body) -> String {
    (body.abbreviation ?? body.name).text(in: language)
  }

  private func percent(_ share: Fraction) -> String {
    phrases.percent(phrases.decimal(share.percent(decimals: 1)))
  }

  /// A source as a list of sources names it.
  func describe(_ source: Source) -> String {
    let title = source.title.text(in: language)
    let symbol = source.symbol.flatMap { title.contains($0) ? nil : $0 }
    return [
      title, symbol, source.publisher,
      source.date.map(phrases.date), source.url,
    ].compactMap(\.self).joined(separator: ". ")
  }
}
