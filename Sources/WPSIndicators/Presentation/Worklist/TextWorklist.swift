/// Writes a worklist as plain text, with the commands that record what is found.
public enum TextWorklist {
  /// The list's text, its lines ended by line feeds.
  /// - Parameters:
  ///   - scorecard: what the list is of.
  ///   - file: the file that the commands must name; nil where they find it themselves.
  public static func render(
    _ scorecard: Scorecard, in language: Language, style: TextStyle = TextStyle(),
    file: String? = nil
  ) -> String {
    // Commands cite sources by their identifiers, and so does the list.
    let wording = AssessmentWording(scorecard, in: language, for: .spreadsheet)
    var writer = WorklistWriter(wording: wording, style: style, file: file)
    writer.write(Worklist(of: scorecard))
    return writer.page.text
  }
}

/// Collects the lines of a worklist.
private struct WorklistWriter {
  let wording: AssessmentWording
  let style: TextStyle
  let file: String?
  var page: TextPage
  private var phrases: any Phrasebook { wording.phrases }

  init(wording: AssessmentWording, style: TextStyle, file: String?) {
    self.wording = wording
    self.style = style
    self.file = file
    page = TextPage(style)
  }

  mutating func write(_ worklist: Worklist) {
    let period = worklist.period
    page.line(style.spelt("\(phrases.worklist(for: period)) (\(phrases.span(of: period)))"), .bold)
    page.rule(style.isASCII ? "=" : "═")
    guard !worklist.sections.isEmpty else {
      paragraph(phrases.nothingToDo, indent: 0)
      return
    }
    let hasMilestones = worklist.sections.flatMap { $0.items }.contains {
      $0.subject.indicator?.kind == .milestone
    }
    let statuses = hasMilestones ? MilestoneStatus.allCases.map { $0.rawValue } : []
    for sentence in phrases.howToRecord(on: period.lastDay.description, statuses) {
      paragraph(sentence, indent: 0)
    }
    for section in worklist.sections { write(section) }
  }

  private mutating func write(_ section: Worklist.Section) {
    page.blank()
    let heading = phrases.heading(section.urgency)
    page.line(style.spelt("\(heading) (\(phrases.number(section.items.count)))"), .bold)
    page.rule(style.isASCII ? "-" : "─")
    guard section.urgency != .awaited else { return writeByCommand(section.items) }
    for item in section.items {
      paragraph(name(item), indent: 2)
      known(item, indent: 4)
      command(item, for: item.subject.id, indent: 4)
    }
  }

  /// Writes each command once, for all the subjects that it serves: most subjects are here in most
  /// quarters.
  private mutating func writeByCommand(_ items: [Worklist.Item]) {
    var served = [(command: [String], items: [Worklist.Item])]()
    for item in items {
      let command = commandLines(item, for: RecordCommandLine.anySubject)
      if let index = served.firstIndex(where: { $0.command == command }) {
        served[index].items.append(item)
      } else {
        served.append((command, [item]))
      }
    }
    for (_, items) in served {
      command(items[0], for: RecordCommandLine.anySubject, indent: 2)
      for item in items {
        paragraph("\(name(item)) (\(item.subject.id))", indent: 4)
        known(item, indent: 6)
      }
    }
  }

  private func name(_ item: Worklist.Item) -> String { wording.given(item.subject.name).text }

  private mutating func known(_ item: Worklist.Item, indent: Int) {
    for text in known(item) + due(item) { paragraph(text, indent: indent) }
  }

  // MARK: - What is known

  /// What a figure, or the lack of one, rests on.
  private struct Basis: Hashable {
    let observation: ReportedObservation?
    let isMeasured: Bool
  }

  /// The latest figures; with the targets that they are held against where these rest on others.
  private func known(_ item: Worklist.Item) -> [String] {
    var bases = [Basis]()
    var sharing = [Basis: [Assessment]]()
    for assessment in item.assessments {
      let evidence = assessment.evidence
      let basis = Basis(
        observation: evidence?.observation ?? assessment.unmeasured, isMeasured: evidence != nil)
      if sharing[basis] == nil { bases.append(basis) }
      sharing[basis, default: []].append(assessment)
    }
    return bases.compactMap { basis in
      guard let assessments = sharing[basis], let first = assessments.first else { return nil }
      let targets = assessments.compactMap { $0.target }.map(name)
      let label = bases.count == 1 ? [phrases.lastFigure] : targets
      return known(first, label: phrases.list(label))
    }
  }

  private func name(_ target: Target) -> String {
    wording.given(target.shortName ?? target.name).text
  }

  /// "last: 1 woman of 62, 14 September 2016 (23 quarters old, stale) [report] para. 2".
  private func known(_ assessment: Assessment, label: String) -> String {
    guard let evidence = assessment.evidence else {
      let lack = lack(assessment)
      return label == phrases.lastFigure ? lack : phrases.labelled(label, lack)
    }
    let figures = wording.figures(evidence, assessment).text
    let dated = wording.dated(evidence.observation, in: assessment).text
    return phrases.labelled(label, phrases.list([figures, dated]))
  }

  /// Why there is no figure.
  private func lack(_ assessment: Assessment) -> String {
    let period = assessment.period
    if let reason = assessment.reason { return phrases.reason(reason, of: assessment.subject) }
    if let said = assessment.unmeasured {
      return phrases.list([wording.noNumber(said), wording.dated(said, in: assessment).text])
    }
    return assessment.history.isEmpty
      ? phrases.noObservation(upTo: period) : phrases.onlyAlternates(upTo: period)
  }

  /// The days that have passed; of a milestone that is open, the day to come or that there is none.
  private func due(_ item: Worklist.Item) -> [String] {
    let passed = item.due.map { due in
      let passed = phrases.duePast(due.date)
      return due.target.map { phrases.labelled(name($0), passed) } ?? passed
    }
    guard passed.isEmpty, item.isOpen else { return passed }
    if let own = item.subject.indicator?.due { return [phrases.due(own)] }
    let days = item.targets.compactMap { target in
      target.dueBy.map { phrases.labelled(name(target), phrases.due($0)) }
    }
    return days.isEmpty ? [phrases.noDueDate] : days
  }

  // MARK: - Lines

  private func commandLines(_ item: Worklist.Item, for subject: String) -> [String] {
    RecordCommandLine(item: item, file: file).lines(for: subject, width: style.width - 4)
  }

  /// Adds a command, which breaks only where a shell goes on reading.
  private mutating func command(_ item: Worklist.Item, for subject: String, indent: Int) {
    for line in commandLines(item, for: subject) {
      page.line(String(repeating: " ", count: indent) + style.spelt(line))
    }
  }

  private mutating func paragraph(_ text: String, indent: Int) {
    page.paragraph(style.spelt(text), indent: indent)
  }
}
