/// A figure that an item of a worklist shows, or the lack of one, with what rests on it.
struct WorklistFigure {
  /// What is held against it: at least one, and each of the same observation and part.
  fileprivate(set) var assessments: [Assessment]

  /// One of them, for what they share.
  var first: Assessment { assessments[0] }
  /// The observation, be it one in words alone; nil where there is none.
  var observation: ReportedObservation? { first.evidence?.observation ?? first.unmeasured }
}

extension Worklist.Item {
  /// What a figure, or the lack of one, rests on.
  private struct Basis: Hashable {
    let observation: ReportedObservation?
    let isMeasured: Bool
    let part: BodyPart?
  }

  /// The latest figures, each once, with the targets that are held against it.
  var figures: [WorklistFigure] {
    var figures = [WorklistFigure]()
    var indices = [Basis: Int]()
    for assessment in assessments {
      let figure = WorklistFigure(assessments: [assessment])
      let basis = Basis(
        observation: figure.observation, isMeasured: assessment.evidence != nil,
        part: assessment.part)
      if let index = indices[basis] {
        figures[index].assessments.append(assessment)
      } else {
        indices[basis] = figures.count
        figures.append(figure)
      }
    }
    return figures
  }
}

/// What a worklist says of its items, in one language.
struct WorklistWording {
  private let wording: AssessmentWording
  private var phrases: any Phrasebook { wording.phrases }

  init(_ scorecard: Scorecard, in language: Language) {
    // Commands cite sources by their identifiers, and so does the list.
    wording = AssessmentWording(scorecard, in: language, for: .spreadsheet)
  }

  /// A position is found by the name of its body too.
  func name(_ item: Worklist.Item) -> String {
    let subject = item.subject
    return (subject.position == nil ? wording.given(subject.name) : wording.name(subject)).text
  }

  /// What is known, what is due, and what is to be done about it.
  /// - Parameter figures: those of the item.
  func known(_ item: Worklist.Item, _ figures: [WorklistFigure]) -> [String] {
    figures.map { known($0, isOnly: figures.count == 1) } + due(item) + actions(item)
  }

  // MARK: - What is known

  /// A figure; with the targets that it is held against where others rest on another.
  private func known(_ figure: WorklistFigure, isOnly: Bool) -> String {
    let part = [wording.part(figure.first)?.text].compactMap { $0 }
    let targets = figure.assessments.compactMap { $0.target }.map(name)
    let label = isOnly ? part + [phrases.lastFigure] : targets + part
    return known(figure.first, label: phrases.list(label))
  }

  private func name(_ target: Target) -> String {
    wording.given(target.shortName ?? target.name).text
  }

  /// "last: 1 woman of 62, 14 September 2016 (23 quarters old, stale) [report] para. 2".
  private func known(_ assessment: Assessment, label: String) -> String {
    guard let evidence = assessment.evidence else {
      let lack = lack(assessment)
      return label.hasSuffix(phrases.lastFigure) ? lack : phrases.labelled(label, lack)
    }
    let figures = wording.figures(evidence, assessment).text
    let dated = wording.dated(evidence.observation, in: assessment).text
    return phrases.labelled(label, phrases.list([figures, dated]))
  }

  /// Why there is no figure.
  private func lack(_ assessment: Assessment) -> String {
    let period = assessment.period
    if let reason = wording.reason(assessment) { return reason }
    if let said = assessment.unmeasured {
      return phrases.list([
        wording.noNumber(said, in: assessment), wording.dated(said, in: assessment).text,
      ])
    }
    return assessment.alternatesAlone.isEmpty
      ? phrases.noObservation(upTo: period) : phrases.onlyAlternates(upTo: period)
  }

  /// The days that have passed; of a milestone that is open, the days to come or that there are none.
  private func due(_ item: Worklist.Item) -> [String] {
    func labelled(_ due: Worklist.Due, _ text: String) -> String {
      due.target.map { phrases.labelled(name($0), text) } ?? text
    }
    if !item.due.isEmpty { return item.due.map { labelled($0, phrases.duePast($0.date)) } }
    let later = item.dueLater.map { labelled($0, phrases.due($0.date)) }
    return later.isEmpty && item.isOpen ? [phrases.noDueDate] : later
  }

  /// What a milestone is for and who is to do it, and of any subject what is to be done about it.
  private func actions(_ item: Worklist.Item) -> [String] {
    let own = item.assessments.first.flatMap(wording.assignment)
    return [own?.text].compactMap { $0 } + item.actions.map { wording.action($0).text }
  }
}
