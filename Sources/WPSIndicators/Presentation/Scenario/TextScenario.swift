/// Writes for a terminal what would become of a body if people came and went.
public enum TextScenario {
  /// What each target would say, before and after, with what it would take.
  /// - Parameters:
  ///   - now: the body as it stands.
  ///   - then: the same after a change, or as it stands where only that is asked.
  ///   - appointments: how many of the next appointments to speak of, from 1 to
  ///     ``Scenario/mostAppointments``; nil for none.
  ///   - language: the language of what is said.
  ///   - style: how the text is laid out.
  /// - Throws: a `ScenarioRefusal` where so many appointments cannot be made.
  public static func render(
    from now: Scenario, to then: Scenario, next appointments: Int64? = nil, in language: Language,
    style: TextStyle = TextStyle()
  ) throws(ScenarioRefusal) -> String {
    let cited = now.observation.sources + now.assessments.compactMap { $0.target?.source }
    let sources = now.scorecard.sources(among: cited)
    let wording = AssessmentWording(now.scorecard, in: language, citing: sources)
    let after = AssessmentWording(then.scorecard, in: language, citing: sources)
    let phrases = wording.phrases
    let places = Subject.body(now.body).placesToFill
    let isChanged = then.change != now.change
    var page = TextPage(style)
    let change = phrases.change(then.change, places)
    let title = phrases.labelled(wording.name(.body(now.body)).text, change)
    for line in style.spelt(title).wrapped(to: style.width) { page.line(line, .bold) }
    let observation = wording.dated(now.observation, in: now.assessments[0])
    let start: [Passage] = [
      Passage(phrases.label(now.period)), phrases.setsOut(from: observation),
    ]
    page.paragraph(style.spelt(phrases.clauses(start).text), indent: 0)
    if isChanged { page.line(style.spelt(phrases.supposition)) }
    for (before, afterwards) in zip(now.assessments, then.assessments) {
      page.blank()
      let target =
        before.target == nil ? phrases.verdict(.noTarget) : wording.target(before).text
      for line in style.spelt(target).wrapped(to: style.width) { page.line(line, .bold) }
      var rows = [(isChanged ? phrases.now : phrases.asItStands, wording.outcome(before))]
      if isChanged { rows.append((phrases.then, after.outcome(afterwards))) }
      let width = (rows.map { $0.0.displayWidth }.max() ?? 0) + 4
      for (label, outcome) in rows {
        page.paragraph(style.spelt(outcome), indent: width, lead: "  \(style.spelt(label))")
      }
      guard let id = before.target?.id else { continue }
      let ways = then.ways(toMeet: id).filter { !isFarFetched($0, for: afterwards) }
      if !ways.isEmpty {
        let words = phrases.fewestAppointments(
          ways.map { phrases.way($0, places) }, isAfter: isChanged)
        page.paragraph(style.spelt(words), indent: 2)
      }
      if let appointments, let women = try then.women(amongNext: appointments, toMeet: id) {
        page.paragraph(style.spelt(phrases.ofNext(appointments, women)), indent: 2)
      }
    }
    if !then.leftOut.isEmpty {
      page.blank()
      let names = then.leftOut.map { wording.given($0.shortName ?? $0.name) }
      page.paragraph(style.spelt(phrases.leftOutOfScenario(names).text), indent: 0)
    }
    write(sources, wording, style, to: &page)
    return page.text
  }

  /// Whether nobody would take that way: more seats than there are people, or added to a body that is
  /// not enlarged for it.
  private static func isFarFetched(_ way: ScenarioWay, for assessment: Assessment) -> Bool {
    guard case .adding(let seats, _) = way, let body = assessment.subject.body else { return false }
    return body.kind.isOfFixedSize || seats > assessment.evidence?.whole?.exact ?? 0
  }

  private static func write(
    _ sources: [Source], _ wording: AssessmentWording, _ style: TextStyle, to page: inout TextPage
  ) {
    guard !sources.isEmpty else { return }
    page.blank()
    page.line(style.spelt(wording.phrases.sources), .bold)
    let width = String(sources.count).count + 3
    for (index, source) in sources.enumerated() {
      page.paragraph(
        style.spelt(wording.describe(source).text), indent: width,
        lead: "[\(index + 1)]".paddedLeft(to: width - 1))
    }
  }
}

extension AssessmentWording {
  /// "✗ 32 ÷ 121 ≈ 26.4% < 30% → not met", or the figures where there is no target.
  fileprivate func outcome(_ assessment: Assessment) -> String {
    guard assessment.target != nil else {
      return phrases.list([figures(assessment).text, percent(assessment)].filter { !$0.isEmpty })
    }
    let reasoning = reasoning(assessment).map { "\(symbol(assessment.verdict)) \($0)" }
    return phrases.clauses([reasoning ?? verdict(assessment)] + shortfall(assessment))
  }

  /// "5 more women needed", without the ways to get there.
  private func shortfall(_ assessment: Assessment) -> [String] {
    Array(needs(assessment).prefix(1))
  }
}

extension ScenarioRefusal {
  /// Why nothing can be supposed, in a language: part of a sentence, without a full stop.
  public func words(in language: Language) -> String {
    let body: Body? =
      switch self {
      case .notThere(let body, _), .notCounted(let body), .percentageAlone(let body, _),
        .vacantUnknown(let body):
        body
      case .unknownBody, .tooFew, .tooFewVacant, .outOfRange, .tooMany: nil
      }
    let name = body.map { $0.shortName ?? $0.name }?.text(in: language).printable ?? ""
    return language.phrasebook.refusal(self, name)
  }
}
