/// A chart in words: what it tells, and what stands at its marks.
struct ChartWording {
  let assessment: Assessment
  let wording: AssessmentWording
  let figures: [ChartFigure]
  private var phrases: any Phrasebook { wording.phrases }

  init(_ assessment: Assessment, _ wording: AssessmentWording) {
    self.assessment = assessment
    self.wording = wording
    figures = assessment.chartFigures()
  }

  // MARK: - Above the plot

  /// The finding: the title.
  var finding: String {
    let finding = ChartFinding(figures, assessment)
    let sentence = sentence(finding)
    switch finding {
    case .noFigure, .noValue, .inexactSince, .newSeries, .oneFigure: return sentence
    case .never, .always, .change, .metOnce, .met:
      let told = areMen ? phrases.ofMen(sentence) : sentence
      // "Only once" need not be true of earlier figures, which cannot be compared.
      return ChartSeries(figures).isNew ? phrases.inNewSeries(told) : told
    }
  }

  private func sentence(_ finding: ChartFinding) -> String {
    let isShare = assessment.measure.isShare
    switch finding {
    case .noFigure: return phrases.noFigure(upTo: assessment.period)
    case .noValue: return phrases.noValue(isShare: isShare)
    case .oneFigure(let only): return phrases.oneFigure(told(only), in: moment(only))
    case .inexactSince(let last):
      return phrases.inexact(isShare: isShare, since: told(last), in: moment(last))
    case .never(let least, let greatest, let span):
      let isOne = value(least) == value(greatest)
      return phrases.never(
        goal, isOne ? one(least) : told(least), isOne ? nil : told(greatest), years(span))
    case .always(let span): return phrases.always(goal, years(span))
    case .change(let first, let last, let end):
      let (earlier, later) = times(first, last)
      let (before, after) = (told(first), told(last))
      return before == after
        ? phrases.same(after, in: later, as: earlier, end)
        : phrases.change(from: before, in: earlier, to: after, in: later, end)
    case .newSeries(let first): return phrases.newSeries(told(first), in: moment(first))
    case .metOnce(let from, let to, let missed):
      let (start, end) = (phrases.moment(from), phrases.moment(to))
      return missed.map { phrases.metOnce(goal, from: start, notIn: phrases.moment($0)) }
        ?? phrases.metOnce(goal, from: start, to: start == end ? nil : end)
    case .met(let times, let span): return phrases.met(goal, times: times, years(span))
    }
  }

  /// The threshold in force, where it alone decides.
  private var goal: ChartGoal {
    let isPlain = assessment.rule?.isExact ?? false
    let limit = assessment.limit
    return ChartGoal(
      threshold: isPlain ? limit.map { wording.threshold($0.threshold) } : nil,
      sense: limit?.sense ?? .atLeast)
  }

  private func years(_ span: ChartSpan) -> ChartYears {
    ChartYears(from: span.from.date.year, to: span.to.date.year, end: span.end)
  }

  private func moment(_ evidence: Evidence) -> String { phrases.moment(evidence.observation.time) }

  /// The years of two figures, or where they are of one year what tells them apart.
  private func times(_ first: Evidence, _ last: Evidence) -> (String, String) {
    let (a, b) = (first.observation.time, last.observation.time)
    if a.date.year != b.date.year { return ("\(a.date.year)", "\(b.date.year)") }
    return (phrases.moment(a), phrases.moment(b))
  }

  /// Whom or what the chart is of, and what is measured.
  var subtitle: String {
    phrases.labelled(wording.name(assessment).text.shortened(to: 160), measure)
  }

  private var measure: String {
    guard assessment.measure == .eitherSexShare, let sex = onlySex else {
      return wording.measure(assessment)
    }
    let denominator = assessment.target?.denominator ?? .members
    let sense = assessment.target?.limit?.sense ?? .atLeast
    let places = assessment.subject.placesToFill
    return sex == .women
      ? phrases.measure(.womenShare, of: denominator, sense, places)
      : phrases.shareOfMen(of: denominator, sense)
  }

  /// The sex whose figures are judged, if they are all of one.
  private var onlySex: BriefSex? {
    let own = figures.filter { !$0.isAlternate && $0.value.value != nil }
    guard let sex = own.last?.evidence.shownSex,
      own.allSatisfy({ $0.evidence.shownSex == sex && !$0.evidence.showsBothSexes })
    else { return nil }
    return sex
  }

  /// Whether the figures are of women at one time and of men at another.
  private var isOfBothSexes: Bool { assessment.measure.isOfEitherSex && onlySex == nil }

  /// The value that all figures have.
  private func one(_ evidence: Evidence) -> String {
    let value = value(evidence)
    return isOfBothSexes ? phrases.ofOneSex(value) : value
  }

  /// The value in the title, with whose it is where the figures are not all of one sex.
  private func told(_ evidence: Evidence) -> String {
    let value = value(evidence)
    guard isOfBothSexes, !evidence.showsBothSexes else { return value }
    return assessment.measure.isShare
      ? phrases.share(value, of: evidence.shownSex) : phrases.people(value, evidence.shownSex)
  }

  private var areMen: Bool { assessment.measure.isOfEitherSex && onlySex == .men }

  // MARK: - At the marks

  /// The value as it is shown; of a figure without one its bounds, or its counts.
  func value(_ evidence: Evidence) -> String {
    switch evidence.drawn {
    case .at(.zero) where assessment.measure.isShare: return wording.spelt(percent: "0")
    case .at(let value):
      return assessment.measure.isShare
        ? wording.percent(value, assessment) : phrases.number(value.roundedDown)
    case .published(let percent): return wording.spelt(percent: percent.description)
    case .between, .unknown, .nothing:
      let percent = wording.percent(evidence, assessment, verdict: nil)
      return percent.isEmpty ? wording.figures(evidence, assessment).text : percent
    }
  }

  /// The counts beside the value: "6 of 28"; nothing where they would say it again.
  func detail(_ evidence: Evidence) -> String? {
    let measure = assessment.measure
    if measure.isShare {
      if wording.percentAlone(evidence) != nil { return phrases.percentageOnly }
      if let part = evidence.part?.exact, let whole = evidence.whole?.exact,
        evidence.derivedCount == nil, evidence.shownSex == .women, wording.unstated(evidence) == nil
      {
        return phrases.number(part, of: whole)
      }
      if evidence.drawn == .at(.zero), assessment.measure.isOfWomen,
        evidence.whole?.exact == nil
      {
        return phrases.nobody(evidence.shownSex)
      }
    } else if !measure.isOfEitherSex {
      return assessment.subject.indicator?.unit.map { wording.given($0).text.shortened(to: 60) }
    }
    let figures = wording.figures(evidence, assessment).text
    return figures == value(evidence) ? nil : figures
  }

  /// "34.4%, 11 of 32".
  func label(_ evidence: Evidence) -> String {
    phrases.list([value(evidence), detail(evidence)].compactMap { $0 })
  }

  /// What the line of the target is, where it begins.
  func goalLabels(_ goal: ChartMarks.Goal, _ line: GoalLine) -> [String] {
    guard let target = assessment.target else { return [] }
    let threshold = threshold(goal, line)
    let name = wording.given(target.shortName ?? target.name).text
    let short = phrases.goal(threshold, target, name: nil)
    return target.basis == .law ? [short] : [phrases.goal(threshold, target, name: name), short]
  }

  /// The threshold of a part of the line.
  func threshold(_ goal: ChartMarks.Goal, _ line: GoalLine) -> String {
    if case .people(let size) = line, let target = assessment.target,
      let asked = Rule(target, goal.limit).asked(at: size)
    {
      return phrases.number(asked, of: size)
    }
    return wording.threshold(goal.limit.threshold)
  }

  /// The words of an axis' line.
  func axis(_ value: Fraction, isTop: Bool) -> String {
    guard assessment.measure.isShare else { return phrases.number(value.roundedDown) }
    let digits = (value * Fraction(100)).roundedDown
    return isTop ? phrases.percent("\(digits)") : phrases.number(digits)
  }

  // MARK: - Below the plot

  /// The source of the latest figure, how many there are, and what the chart is part of.
  var source: String {
    let scorecard = wording.scorecard
    let ids = figures.flatMap { $0.evidence.observation.sources }
    let last = figures.last { !$0.isAlternate } ?? figures.last
    let title = last?.evidence.observation.sources.first
      .flatMap { scorecard.source($0) }
      .map { wording.given($0.title).text.shortened(to: 140).withoutStop }
    let publisher = scorecard.publisher.map { wording.given($0).text.shortened(to: 80) }
    let registry = phrases.list([
      publisher ?? "WPSIndicators", wording.given(scorecard.title).text.shortened(to: 100),
      phrases.label(scorecard.period),
    ])
    let sources = ids.isEmpty ? "" : phrases.chartSource(last: title, count: Set(ids).count) + " "
    // A title that was cut short ends with its dots.
    return "\(sources)\(registry).".replacing("….", with: "…")
  }

  /// All that is drawn, for those who do not see it.
  var description: String {
    let series = figures.isEmpty ? "" : wording.inWords(figures.map { $0.evidence }, assessment)
    return [subtitle, series, source].filter { !$0.isEmpty }
      .map { $0.withoutStop + "." }.joined(separator: " ")
  }
}

extension String {
  fileprivate var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
