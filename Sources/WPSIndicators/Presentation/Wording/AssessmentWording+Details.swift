/// The lines below a row: what it would take, where it is heading, and where the figure is from.
extension AssessmentWording {
  /// What it would take, the trend and the pace; then the date, the age and the source.
  func details(_ assessment: Assessment) -> [Passage] {
    var details = [Passage]()
    if let reason = reason(assessment) { details.append(Passage(reason)) }
    let outlook = outlook(assessment)
    if !outlook.isEmpty { details.append(phrases.clauses(outlook)) }
    if let assignment = assignment(assessment) { details.append(assignment) }
    return details + origin(assessment)
  }

  /// The date, the age and the source, and the source's words where it gives no number.
  func origin(_ assessment: Assessment) -> [Passage] {
    if let observation = assessment.evidence?.observation {
      let quote = hasNumber(assessment) ? nil : quote(observation)
      return [dating(observation, assessment), justification(observation), quote]
        .compactMap { $0 } + words(assessment)
    }
    let remark = remark(assessment).map { Passage($0) }
    guard let unmeasured = assessment.unmeasured else { return [remark].compactMap { $0 } }
    return [
      phrases.list([wordsAlone(unmeasured, in: assessment), dated(unmeasured, in: assessment)]),
      remark,
    ].compactMap { $0 } + words(assessment)
  }

  /// What a source has said in words since the figure; nil without such, and where there is no figure,
  /// so that the words stand in its place.
  private func newerWords(_ assessment: Assessment) -> Passage? {
    guard assessment.evidence != nil, let newer = assessment.newerInWords else { return nil }
    return phrases.labelled(
      Passage(phrases.newerInWords),
      phrases.list([said(newer), dated(newer, in: assessment)]))
  }

  /// What sources say in words beside the figure: since then, and else in the period.
  func words(_ assessment: Assessment) -> [Passage] {
    [newerWords(assessment)].compactMap { $0 }
      + assessment.otherWords.map { other in
        phrases.labelled(
          Passage(phrases.alsoInWords),
          phrases.list([said(other), dated(other, in: assessment)]))
      }
  }

  /// The words of an observation: the direction, and the quotation or else the remark.
  func said(_ observation: ReportedObservation) -> Passage {
    let direction = observation.reportedTrend
      .flatMap { Trend.Direction(rawValue: $0.rawValue) }.map { Passage(phrases.direction($0)) }
    let words = quote(observation) ?? observation.note.map(given)
    return phrases.list([direction, words].compactMap { $0 })
  }

  /// How the text's own arithmetic decides, what it would take, the verdict's shade, the trend and the
  /// pace.
  func outlook(_ assessment: Assessment) -> [Passage] {
    ([ownArithmetic(assessment)].compactMap { $0 } + needs(assessment)
      + [rating(assessment)].compactMap { $0 }).map { Passage($0) }
      + [trend(assessment), pace(assessment)].compactMap { $0 }
  }

  /// That a source gives no number, and its words if they are given.
  func wordsAlone(_ observation: ReportedObservation, in assessment: Assessment) -> Passage {
    let noNumber = Passage(noNumber(observation, in: assessment))
    return quote(observation).map { phrases.labelled(noNumber, $0) } ?? noNumber
  }

  /// That a source gives no number for the measure, and what it gives of the same part instead.
  func noNumber(_ observation: ReportedObservation, in assessment: Assessment) -> String {
    if assessment.position != nil { return phrases.noHolder }
    let figures = observation.figures(of: assessment.part)
    let noNumber = part(assessment).map(phrases.noNumber) ?? phrases.noNumber
    let given = [
      (NarrowedCount.seats, figures.seats), (.members, figures.members),
      (.vacant, figures.vacant),
    ].filter { $0.1.isKnown }
    return given.isEmpty
      ? noNumber
      : phrases.only(
        phrases.list(given.map { phrases.labelled(phrases.count($0.0), phrases.count($0.1)) }),
        after: noNumber)
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

  func trend(_ assessment: Assessment) -> Passage? {
    let trend = assessment.trend
    guard let basis = trend.basis, let observation = trend.observation else {
      let isWatched =
        assessment.evidence != nil && assessment.reason == nil && !assessment.measure.goesByStatus
        && assessment.position == nil && assessment.subject.list == nil
      return isWatched ? Passage(phrases.trendUnknown) : nil
    }
    let arrow = [.increased: "↑ ", .decreased: "↓ "][trend.direction] ?? ""
    let sex = trend.sex.flatMap { assessment.measure.isOfEitherSex ? BriefSex($0) : nil }
    func named(_ words: String) -> String { sex.map { phrases.change(words, of: $0) } ?? words }
    switch basis {
    case .reported:
      let direction = Passage(arrow + named(phrases.reported(trend.direction)))
      // Where the same report is all there is, the line below dates it.
      if observation == assessment.unmeasured { return direction }
      return phrases.list([direction, dated(observation, in: assessment)])
    case .counts:
      if let moved = levelTrend(assessment) {
        return "\(arrow)\(moved) \(citation(observation))"
      }
      var changes = [String]()
      if trend.sex != nil, let people = trend.people, people != 0 {
        changes.append(
          trend.sex == .men ? phrases.change(men: people) : phrases.change(women: people))
      }
      if let count = trend.count, count != 0 { changes.append(phrases.change(count: count)) }
      if let points = trend.percentagePoints, trend.shareChange != .zero {
        changes.append(named(phrases.points(phrases.decimal(points))))
      }
      if changes.isEmpty || trend.direction == .unchanged {
        changes = [named(phrases.direction(trend.direction))] + changes
      }
      return
        "\(arrow)\(phrases.list(changes)) \(phrases.since(observation.time)) \(citation(observation))"
    }
  }

  func pace(_ assessment: Assessment) -> Passage? {
    guard let pace = assessment.pace else { return nil }
    var parts = pace.status.map { [Passage(phrases.pace($0))] } ?? []
    // A line whose end is past already foretells nothing.
    if let reaches = pace.reaches, reaches.endsAfter(assessment.period),
      let baseline = pace.baseline,
      let goal = assessment.target?.limit?.threshold
    {
      parts.append(
        phrases.straightLine(
          from: baseline.time, citation(baseline), to: threshold(goal),
          in: reaches))
    }
    return parts.isEmpty ? nil : phrases.list(parts)
  }

  /// The date of the figure, its age, and where it is from.
  func dating(_ observation: ReportedObservation, _ assessment: Assessment) -> Passage {
    var dating = dated(observation, in: assessment)
    if let due = assessment.subject.indicator?.due {
      dating = phrases.list([dating, Passage(phrases.due(due))])
    } else if assessment.hasNoDeadline {
      dating = phrases.list([dating, Passage(phrases.noDueDate)])
    }
    let remark = remark(assessment).map { Passage($0) }
    return phrases.clauses([dating, remark].compactMap { $0 })
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
  func dated(_ observation: ReportedObservation, in assessment: Assessment) -> Passage {
    var remarks = [age(observation, in: assessment)].compactMap { $0 }
    if assessment.isStale(observation) { remarks.append(phrases.stale) }
    let bracket = remarks.isEmpty ? "" : " (\(phrases.list(remarks)))"
    return "\(phrases.asAt(observation.time))\(bracket) \(citation(observation))"
  }

  /// How old an observation is; nil where its date says so already.
  private func age(_ observation: ReportedObservation, in assessment: Assessment) -> String? {
    let (period, time) = (assessment.period, observation.time)
    let age = assessment.age(of: observation)
    let isStale = age > 0 && assessment.isStale(observation)
    // What is of any day of the period is of the period, in whatever quarter of it.
    if !isStale, time.firstDay >= period.firstDay {
      guard namesPeriods else { return phrases.current(period.granularity) }
      return time.asAt == nil || period.granularity == .year ? nil : phrases.age(0, in: period)
    }
    guard age > 0 else {
      let isOfQuarter = time.firstDay >= period.quarter.period.firstDay
      return isOfQuarter && !namesPeriods ? phrases.current(.quarter) : nil
    }
    return namesPeriods ? phrases.age(age, in: period) : phrases.age(age)
  }

  /// The numbers of an observation's sources; the place is in the first of them. In running text it
  /// stands within the brackets: "[1, para. 2][2]", else beside them: "[1] para. 2; [2]".
  func citation(_ observation: ReportedObservation) -> Passage {
    let sources = observation.sources
    guard let place = observation.locator, let first = sources.first else {
      return citations(sources)
    }
    let others = citations(Array(sources.dropFirst()))
    if isProse { return "\(citation(first, at: place))\(others)" }
    let located: Passage = "\(citations([first]))\(locator(place))"
    return others.isEmpty ? located : phrases.clauses([located, others])
  }

  func citations(_ sources: [String]) -> Passage {
    sources.map { Passage(.citation($0, number: number(ofSource: $0))) }.joined(separator: "")
  }

  /// The number of a source, with the place in it within the brackets.
  func citation(_ source: String, at place: LocalizedText) -> Passage {
    Passage(
      .citation(source, number: number(ofSource: source), place: place.version(in: language)))
  }

  /// A place in a source, after a space; nothing where none is given.
  func locator(_ locator: LocalizedText?) -> Passage {
    locator.map { " \(given($0))" } ?? ""
  }

  /// The source's words; marked where they are a translation, or in another language than the page.
  func quote(_ observation: ReportedObservation) -> Passage? { observation.quote.map(quoted) }

  /// Words of a source in quotation marks, with the same marks.
  func quoted(_ quote: LocalizedText) -> Passage {
    let words = phrases.quoted(given(quote))
    guard let shown = quote.version(in: language).language else { return words }
    if shown != quote.languages.first { return "\(words) \(phrases.unofficialTranslation)" }
    guard let mark = phrases.originalLanguage(shown) else { return words }
    return "\(words) \(mark)"
  }
}

extension Assessment {
  /// Whether it is about a milestone that is not done, and no date is set for it.
  var hasNoDeadline: Bool {
    verdict == .notDue && subject.indicator?.due == nil && target?.dueBy == nil
  }

  /// What the verdict holds of alone, where it would be another if vacant seats were counted, or
  /// were not; nil where it would not.
  var onlyBasis: Target.Denominator? {
    flags.contains(.denominatorSensitive) ? target?.denominator : nil
  }

  /// Whether the target would be met if vacant seats were counted, or were not.
  var isMetOnOtherBasis: Bool {
    evidence.map { rule?.verdict(on: $0.ofOtherDenominator) == .met } ?? false
  }
}
