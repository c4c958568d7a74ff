/// Says in one language what assessments contain; every format for people words them alike.
struct AssessmentWording {
  let scorecard: Scorecard
  let language: Language
  let phrases: any Phrasebook
  /// The sources listed.
  let sources: [Source]
  /// The numbers under which the sources are listed.
  private let numbers: [String: Int]
  private let setting: Setting
  /// Whether ages name the period that they are reckoned to, because the page speaks of two.
  let namesPeriods: Bool
  /// The identifiers of the indicators that are too many to be shown one by one.
  let manyRated: Set<String>

  /// Where the words stand.
  enum Setting {
    /// A table or a list.
    case table
    /// Running text, where English writes "per cent".
    case prose
    /// A page that shows earlier figures as well; their sources come last, so that the others have
    /// the same numbers as elsewhere.
    case page
    /// A table without a list of sources to number; they are cited by their identifiers.
    case spreadsheet
  }

  /// Whether programs read the words beside their own columns.
  var isForPrograms: Bool { setting == .spreadsheet }

  /// Whether the words stand in running text.
  var isProse: Bool { setting == .prose }

  /// - Parameter sources: the sources listed, where they are not those of the whole scorecard.
  init(
    _ scorecard: Scorecard, in language: Language, for setting: Setting = .table,
    citing sources: [Source]? = nil, namingPeriods namesPeriods: Bool = false
  ) {
    self.scorecard = scorecard
    self.language = language
    phrases = language.phrasebook
    self.setting = setting
    self.namesPeriods = namesPeriods
    manyRated = Self.manyRated(in: scorecard)
    let sources =
      sources ?? scorecard.sources + (setting == .page ? scorecard.seriesSources : [])
    self.sources = sources
    let cited = setting == .spreadsheet ? [] : sources.map { $0.id }
    numbers = Dictionary(firstOf: zip(cited, 1...))
  }

  /// The number under which a source is listed; nil where the file does not have it.
  func number(ofSource id: String) -> Int? { numbers[id] }

  // MARK: - Cells

  /// The name, with its abbreviation in brackets where it does not stand there already.
  ///
  /// A bracket that only says what is counted, such as "(posts)", has no place in running text.
  func name(_ subject: Subject) -> Passage {
    if case .position(let position, let body) = subject { return self.name(of: position, in: body) }
    var name = given(subject.name)
    if isProse {
      for places in [Places.seats, .posts, .members] {
        let bracket = " (\(phrases.noun(places, isOne: false)))"
        if name.text.hasSuffix(bracket) { name = name.dropLast(bracket.count) }
      }
    }
    guard let short = subject.body?.abbreviation,
      !subject.name.text(in: language).contains(short.text(in: language))
    else { return name }
    return remarked(name, given(short))
  }

  /// A text with a remark in brackets; what ends in brackets already takes it into them.
  func remarked(_ text: Passage, _ remark: Passage) -> Passage {
    guard text.text.hasSuffix(")") else { return "\(text) (\(remark))" }
    return "\(phrases.clauses([text.dropLast(1), remark])))"
  }

  /// What the file gives, in the language that is read as far as it gives it so.
  func given(_ text: LocalizedText) -> Passage { Passage(text, in: language) }

  /// The heading of a section; nil where no group has a name, so that there is nothing else to be told
  /// from.
  func heading(_ section: Scorecard.Section) -> Passage? {
    scorecard.sections.contains { $0.group != nil } ? name(section) : nil
  }

  /// The name of a section among others.
  func name(_ section: Scorecard.Section) -> Passage {
    section.group.map { given($0.name) } ?? Passage(phrases.otherSubjects)
  }

  /// Symbol and word.
  func verdict(_ verdict: Verdict) -> String {
    "\(symbol(verdict)) \(phrases.verdict(verdict))"
  }

  /// Symbol and word, with what it must not be repeated without.
  func verdict(_ assessment: Assessment) -> String {
    "\(symbol(assessment.verdict)) \(judgement(assessment))"
  }

  /// The verdict in a word.
  func word(_ assessment: Assessment) -> String {
    assessment.hasNoDeadline ? phrases.open : phrases.verdict(assessment.verdict)
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
  func figures(_ assessment: Assessment) -> Passage {
    holder(assessment) ?? assessment.evidence.map { figures($0, assessment) } ?? ""
  }

  func figures(_ evidence: Evidence, _ assessment: Assessment) -> Passage {
    if let order = evidence.order { return withUnstated(self.order(order, evidence), evidence) }
    switch assessment.measure.figured {
    case .sexes:
      return withUnstated(sexes(evidence, assessment.subject.placesToFill), evidence)
    case .women:
      guard evidence.counts != nil else { return "" }
      return withUnstated(phrases.women(shown(.women, evidence)), evidence)
    case .filled:
      guard evidence.counts != nil else { return "" }
      let (members, seats) = (shown(.members, evidence), shown(.seats, evidence))
      return Passage(phrases.filled(members, of: seats, assessment.subject.placesToFill))
    case .part:
      if let percent = percentAlone(evidence) { return Passage(reported(percent, evidence)) }
      return phrases.part(
        shown(.part, evidence), of: shown(.whole, evidence),
        unit: (assessment.subject.indicator?.unit).map(given))
    case .number: return withUnit(phrases.shown(shown(.value, evidence)), assessment)
    case .status: return Passage(evidence.status.map(phrases.status) ?? "")
    case .level: return level(evidence)
    case .holder: return Passage(evidence.holder.map(phrases.holder) ?? "")
    // What has no order has nothing to show.
    case .order: return ""
    }
  }

  /// Figures with the number of those whose sex the source does not state, if there are any.
  private func withUnstated(_ figures: String, _ evidence: Evidence) -> Passage {
    Passage(phrases.list([figures, unstated(evidence)].compactMap { $0 }.filter { !$0.isEmpty }))
  }

  /// "sex not stated of 10"; nil where the sex of all is stated.
  func unstated(_ evidence: Evidence) -> String? {
    evidence[.unspecified].flatMap { $0 == .zero ? nil : phrases.sexNotStated($0) }
  }

  /// The women of the members or the seats, or the men where the share beside them is theirs.
  private func sexes(_ evidence: Evidence, _ places: Places) -> String {
    guard let counts = evidence.counts else { return "" }
    if let percent = percentAlone(evidence) { return reported(percent, evidence) }
    let (women, men) = (people(.women, evidence), people(.men, evidence))
    let members = shown(.members, evidence)
    if evidence.showsBothSexes, men.count.isKnown {
      return women.count.isKnown
        ? phrases.women(women, men: men) : phrases.men(men, of: members)
    }
    let areMenShown = evidence.shownSex == .men
    if evidence.denominator == .seats {
      let seats = shown(.seats, evidence)
      if !seats.count.isKnown, members.count.isKnown {
        let people =
          areMenShown ? phrases.men(men, of: members) : phrases.women(women, of: members)
        return phrases.withoutNumber(of: places, people)
      }
      return areMenShown ? phrases.men(men, of: seats) : phrases.women(women, of: seats)
    }
    if evidence.measure.isOfEitherSex, men.count.isKnown, !members.count.isKnown {
      return phrases.women(women, men: men)
    }
    guard women.count.isKnown || members.count.isKnown else {
      return counts.men.isKnown ? phrases.men(men, of: members) : ""
    }
    return areMenShown ? phrases.men(men, of: members) : phrases.women(women, of: members)
  }

  func shown(_ key: Figures.Key, _ evidence: Evidence) -> ShownCount {
    ShownCount(
      evidence[key] ?? .unknown, given: evidence.given[key],
      isDerived: evidence.derivedCount == key, isOfParts: evidence.isBoundByParts(key),
      isInProse: isProse)
  }

  /// The women or the men; under a ceiling, which judges those of whom there are more, as far as the
  /// other counts tell.
  func people(_ sex: BriefSex, _ evidence: Evidence) -> ShownCount {
    let key: Figures.Key = sex == .women ? .women : .men
    guard evidence.measure.isOfEitherSex, evidence.yardstick.sense == .atMost else {
      return shown(key, evidence)
    }
    let count = evidence[key] ?? .unknown
    return ShownCount(
      count, given: count, isDerived: evidence.derivedCount == key, isInProse: isProse)
  }

  private func withUnit(_ figures: String, _ assessment: Assessment) -> Passage {
    assessment.subject.indicator?.unit.map { "\(figures) \(given($0))" } ?? Passage(figures)
  }

  /// A published percentage that is all that an observation says of a share.
  func percentAlone(_ evidence: Evidence) -> ReportedPercent? {
    let counts: [Figures.Key]
    switch evidence.measure.figured {
    case .sexes: counts = [.women, .men, .members]
    case .part: counts = [.part, .whole]
    case .women, .filled, .number, .status, .level, .holder, .order: return nil
    }
    let isAlone = counts.allSatisfy { !shown($0, evidence).count.isKnown }
    return isAlone ? evidence.given.reportedPercent : nil
  }

  /// A percentage as the source prints it; with what it leaves to the men where theirs is judged.
  private func reported(_ percent: ReportedPercent, _ evidence: Evidence) -> String {
    let published = spelt(percent: percent.description)
    return evidence.shownSex == .women
      ? phrases.reported(published)
      : phrases.reported(
        men: spelt(percent: percent.complement.description), fromWomen: published)
  }

  /// The value in per cent, or its bounds where they say anything.
  func percent(_ assessment: Assessment) -> String {
    assessment.evidence.map { percent($0, assessment, verdict: assessment.verdict) } ?? ""
  }

  /// A value in per cent, as percentages are shown beside the assessment's thresholds; nothing where
  /// the figures are a percentage themselves, or where nobody says what they are a share of.
  func percent(
    _ evidence: Evidence, _ assessment: Assessment, verdict: Verdict? = nil
  ) -> String {
    assessment.measure.isShare ? share(evidence, assessment, verdict: verdict) : ""
  }

  /// The same of figures that are not those of the assessment.
  func share(_ evidence: Evidence, _ assessment: Assessment, verdict: Verdict? = nil) -> String {
    guard let value = evidence.value, percentAlone(evidence) == nil else { return "" }
    if let exact = value.exact { return percent(exact, assessment) }
    let whole = evidence.measure.rules.whole(of: evidence.denominator)
    guard whole.map({ shown($0, evidence).count.isKnown }) ?? true, let upper = value.upper,
      value.lower > .zero || upper < .one
    else { return "" }
    let (low, high) = (assessment.percent(value.lower), assessment.percent(upper))
    guard low != high else { return spelt(percent: high) }
    // An end that no value attains would look like one, just where it decides the verdict.
    if verdict == .unmet, value.excludesUpper { return phrases.below(spelt(percent: high)) }
    if verdict == .met, value.excludesLower { return phrases.above(spelt(percent: low)) }
    if value.lower == .zero { return phrases.atMost(spelt(percent: high)) }
    return phrases.range(phrases.decimal(low), spelt(percent: high))
  }

  /// A percentage, given with a decimal point, as tables or running text have it.
  func spelt(percent digits: String) -> String {
    let decimal = phrases.decimal(digits)
    return isProse ? phrases.percentInProse(decimal) : phrases.percent(decimal)
  }

  func percent(_ share: Fraction, _ assessment: Assessment) -> String {
    spelt(percent: assessment.percent(share))
  }
}
