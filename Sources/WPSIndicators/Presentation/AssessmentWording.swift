/// Says in one language what assessments contain; every format for people words them alike.
struct AssessmentWording {
  let scorecard: Scorecard
  let language: Language
  let phrases: any Phrasebook
  /// The numbers under which the sources are listed.
  let numbers: [String: Int]

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
}
