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
    var writer = ScenarioWriter(from: now, to: then, in: language, style)
    writer.writeHead()
    for (before, after) in zip(now.assessments, then.assessments) {
      writer.write(before, after)
      guard let target = before.target?.id else { continue }
      writer.writeWays(before, after, toMeet: target)
      if let appointments { try writer.writeNext(appointments, toMeet: target) }
    }
    writer.writeLeftOut()
    return writer.finished()
  }
}

/// Lays out what would become of a body, piece by piece.
private struct ScenarioWriter {
  private let now: Scenario
  private let then: Scenario
  private let style: TextStyle
  private let sources: [Source]
  private let wording: AssessmentWording
  /// The words for what is supposed.
  private let wordingThen: AssessmentWording
  private let places: Places
  private let isChanged: Bool
  private var page: TextPage

  init(from now: Scenario, to then: Scenario, in language: Language, _ style: TextStyle) {
    (self.now, self.then, self.style) = (now, then, style)
    let cited = now.observation.sources + now.assessments.compactMap { $0.target?.source }
    sources = now.scorecard.sources(among: cited)
    wording = AssessmentWording(now.scorecard, in: language, citing: sources)
    wordingThen = AssessmentWording(then.scorecard, in: language, citing: sources)
    places = now.body.kind.placesToFill
    isChanged = then.change != now.change
    page = TextPage(style)
  }

  private var phrases: any Phrasebook { wording.phrases }

  /// What is supposed of which body, and from which figure on.
  mutating func writeHead() {
    let name = wording.name(.body(now.body)).text
    heading(phrases.labelled(name, phrases.change(then.change, places)))
    let observation = wording.dated(now.observation, in: now.assessments[0])
    let start: [Passage] = [
      Passage(phrases.label(now.period)), phrases.setsOut(from: observation),
    ]
    paragraph(phrases.clauses(start).text, indent: 0)
    if isChanged { page.line(style.spelt(phrases.supposition)) }
  }

  /// A target, and what becomes of it.
  mutating func write(_ before: Assessment, _ after: Assessment) {
    page.blank()
    heading(before.target == nil ? phrases.verdict(.noTarget) : wording.target(before).text)
    var rows = [(isChanged ? phrases.now : phrases.asItStands, wording.outcome(before))]
    if isChanged { rows.append((phrases.then, wordingThen.outcome(after))) }
    let width = (rows.map { $0.0.displayWidth }.max() ?? 0) + 4
    for (label, outcome) in rows { paragraph(outcome, indent: width, lead: "  \(label)") }
  }

  /// What it would take to meet a target that is missed, or that nothing can be said of it.
  mutating func writeWays(_ before: Assessment, _ after: Assessment, toMeet target: String) {
    let moment = ScenarioMoment(after: isChanged ? before.verdict : nil)
    let ways = then.ways(toMeet: target).filter { !$0.isFarFetched(for: after) }
    if !ways.isEmpty {
      let words = phrases.alternatives(ways.map { phrases.way($0, places) })
      paragraph(phrases.labelled(phrases.whatItTakes(moment), words), indent: 2)
    } else if then.areWaysOpen(toMeet: target) {
      paragraph(phrases.labelled(phrases.whatItTakes(moment), phrases.waysAreOpen), indent: 2)
    }
  }

  /// How many women among the next appointments would meet a target, where it asks for any.
  mutating func writeNext(
    _ appointments: Int64, toMeet target: String
  ) throws(ScenarioRefusal) {
    guard let women = try then.women(amongNext: appointments, toMeet: target) else { return }
    paragraph(phrases.ofNext(appointments, women), indent: 2)
  }

  mutating func writeLeftOut() {
    guard !then.leftOut.isEmpty else { return }
    page.blank()
    let names = then.leftOut.map { wording.given($0.shortName ?? $0.name) }
    paragraph(phrases.leftOutOfScenario(names).text, indent: 0)
  }

  /// The text, with its sources at the end.
  mutating func finished() -> String {
    page.end(citing: sources, wording)
    return page.text
  }

  private mutating func heading(_ text: String) {
    for line in style.spelt(text).wrapped(to: style.width) { page.line(line, .bold) }
  }

  private mutating func paragraph(_ text: String, indent: Int, lead: String = "") {
    page.paragraph(style.spelt(text), indent: indent, lead: style.spelt(lead))
  }
}

extension ScenarioWay {
  /// Whether nobody would take it: more seats than there are people, or added to a body that is not
  /// enlarged for it.
  fileprivate func isFarFetched(for assessment: Assessment) -> Bool {
    guard case .adding(let seats, _) = self, let body = assessment.subject.body else {
      return false
    }
    return body.kind.isOfFixedSize || seats > assessment.evidence?.whole?.min ?? 0
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
