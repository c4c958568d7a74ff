/// Writes a scorecard as a small table for people who work in a spreadsheet: a row for each
/// assessment, in few columns, with headings and words in their language.
///
/// Whole numbers of women and members, the women's per cent and the age are plain numbers; where a
/// figure is something else, is known within bounds alone, or was worked out from a percentage, the
/// cell has its words. The byte order
/// mark, the lines and the apostrophes are those of `CSVScorecard`.
package enum ShortCSVScorecard {
  /// Writes the table in pieces.
  /// - Parameter language: the language of headings, names and words.
  static func write(
    _ scorecard: Scorecard, in language: Language, to take: @escaping ([UInt8]) -> Void
  ) {
    let columns = columns(of: scorecard, in: language)
    var csv = CSVWriter(handingOnTo: take)
    csv.row(columns.map { .text($0.name) })
    for assessment in scorecard.assessments {
      csv.row(columns.map { $0.cell(assessment) })
    }
    csv.finish()
  }

  private static func columns(of scorecard: Scorecard, in language: Language) -> [AssessmentColumn]
  {
    let wording = AssessmentWording(scorecard, in: language, for: .spreadsheet)
    return subject(wording) + target(wording) + figures(wording) + origin(wording)
  }

  private static func subject(_ wording: AssessmentWording) -> [AssessmentColumn] {
    let (language, phrases) = (wording.language, wording.phrases)
    let groups = Dictionary(
      firstOf: wording.scorecard.sections.compactMap { $0.group }.map { ($0.id, $0.name) })
    return [
      .text(phrases.groupHeading) { $0.subject.group.flatMap { groups[$0] }?.text(in: language) },
      .text(phrases.subjectHeading) { wording.holderName($0.subject) },
      .passage(phrases.partHeading, wording.label),
    ]
  }

  private static func target(_ wording: AssessmentWording) -> [AssessmentColumn] {
    let (language, phrases) = (wording.language, wording.phrases)
    return [
      .text(phrases.targetHeading) { assessment in
        assessment.target.map { ($0.shortName ?? $0.name).text(in: language) }
      },
      .text(phrases.basisHeading) { $0.target.map { phrases.basis($0.basis) } },
      .text(phrases.askedHeading, wording.required),
      // The table has no other place that says what period it is of.
      .text(phrases.verdictHeading(in: wording.scorecard.period)) { assessment in
        let age = assessment.flags.contains(.stale) ? phrases.stale : nil
        let verdict = [wording.judgement(assessment), age, wording.reason(assessment)]
        let remarks = [
          wording.ownArithmetic(assessment),
          (assessment.evidence?.observation.flag).flatMap { phrases.shortFlag(AssessmentFlag($0)) },
        ]
        return phrases.clauses((verdict + remarks).compactMap { $0 })
      },
    ]
  }

  private static func figures(_ wording: AssessmentWording) -> [AssessmentColumn] {
    let phrases = wording.phrases
    return [
      count(phrases.womenHeading, .women, wording),
      count(phrases.membersHeading, .members, wording),
      AssessmentColumn(name: phrases.percentOrFigureHeading) { assessment in
        if let percent = wording.plainPercent(assessment) { return .exact(percent) }
        let figure = wording.figureBesideCounts(assessment)
        return figure.isEmpty ? .empty : .text(figure.printable)
      },
      .text(phrases.needsHeading) { assessment in
        let needs = wording.needs(assessment)
        return needs.isEmpty ? nil : phrases.clauses(needs)
      },
    ]
  }

  private static func count(
    _ heading: String, _ key: Figures.Key, _ wording: AssessmentWording
  ) -> AssessmentColumn {
    AssessmentColumn(name: heading) { assessment in
      guard let evidence = assessment.evidence, evidence.counts != nil else { return .empty }
      let shown = wording.shown(key, evidence)
      guard shown.count.isKnown else { return .empty }
      guard !shown.isDerived, let exact = shown.count.exact else {
        return .text(wording.phrases.shown(shown))
      }
      return .exact(String(exact))
    }
  }

  private static func origin(_ wording: AssessmentWording) -> [AssessmentColumn] {
    let (language, phrases) = (wording.language, wording.phrases)
    let titles = Dictionary(
      firstOf: wording.scorecard.sources.map { ($0.id, $0.title.text(in: language)) })
    return [
      // As spreadsheets of every country read dates.
      .exact(phrases.dateHeading) { assessment in
        assessment.evidence.map {
          $0.observation.time.asAt?.description ?? $0.observation.time.period.description
        }
      },
      .number(phrases.ageHeading) { $0.ageInQuarters },
      .text(phrases.sourceHeading) { assessment in
        assessment.evidence.map { evidence in
          let locator = evidence.observation.locator?.text(in: language)
          return phrases.clauses(
            evidence.observation.sources.map { titles[$0] ?? $0 } + [locator].compactMap { $0 })
        }
      },
    ]
  }
}

extension AssessmentWording {
  /// The body, list or indicator; of a position the body that it is in.
  fileprivate func holderName(_ subject: Subject) -> String {
    if case .position(_, let body) = subject { return name(.body(body)).text }
    return name(subject).text
  }

  /// The women's share of the members in per cent, as a plain number; nil for any other figure, which
  /// would be taken for one.
  fileprivate func plainPercent(_ assessment: Assessment) -> String? {
    guard let evidence = assessment.evidence, evidence.isOfWomenAmongMembers else { return nil }
    return percentAlone(evidence)?.description ?? assessment.percent
  }

  /// A figure in words. Of women among members it is the share alone, since the counts have their own
  /// columns.
  fileprivate func figureBesideCounts(_ assessment: Assessment) -> String {
    let percent = percent(assessment)
    if let evidence = assessment.evidence, evidence.isOfWomenAmongMembers { return percent }
    let figures = figures(assessment)
    return phrases.list([figures.text, percent].filter { !$0.isEmpty })
  }
}

extension Evidence {
  /// Whether what is judged is how many of the members are women, or what share.
  fileprivate var isOfWomenAmongMembers: Bool {
    switch measure.figured {
    case .women: true
    case .sexes: shownSex == .women && denominator == .members
    case .part, .filled, .number, .status, .level, .holder, .order: false
    }
  }
}
