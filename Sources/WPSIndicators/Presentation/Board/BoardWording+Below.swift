/// What stands below the rows of a board.
extension BoardWording {
  /// - Parameter setting: where the words stand. Figures of later periods are cited as well.
  init(_ board: Board, in language: Language, for setting: AssessmentWording.Setting) {
    let scorecard = board.scorecard
    // They have sources that nothing else cites.
    var known = Set(scorecard.sources.map { $0.id })
    let later = board.later.flatMap { $0.assessment.evidence?.observation.sources ?? [] }
      .filter { known.insert($0).inserted }
    self.init(
      board,
      AssessmentWording(
        scorecard, in: language, for: setting,
        citing: scorecard.sources + scorecard.sources(among: later)))
  }

  /// "together 38 of 149 (25.5%), 8 short": the women of a group, and who is missing; nil where fewer
  /// than two bodies are added up. Where the group has more bodies with a target, it says of how many
  /// the sum is.
  func together(_ group: Board.Group) -> String? {
    let sum = group.sum
    let bodies = Set(group.rows.filter { $0.lead.part == nil }.compactMap { $0.subject.body?.id })
      .union(sum.counted.map { $0.body.id })
    guard sum.counted.count > 1, let share = sum.share else { return nil }
    // Where the rule is on seats, the share here must not pass for theirs.
    let noun = sum.isHeldToSeats ? " \(phrases.noun(.members, isOne: sum.members == 1))" : ""
    let few = phrases.few(phrases.number(sum.women), of: phrases.number(sum.members) + noun)
    let percent = wording.spelt(percent: share.percentOfParts)
    return phrases.together(
      "\(few) (\(percent))",
      of: bodies.count > sum.counted.count ? (sum.counted.count, bodies.count) : nil,
      women: sum.shortWithinReach, men: sum.menShort, isLeast: sum.isShortOfMore)
  }

  /// An item of a list below the rows.
  struct Other {
    /// Its name, which a page links to the card of the subject.
    let name: Passage
    /// What stands in brackets after it.
    var detail: Passage?
    /// The subject; nil where it stands for several.
    let subject: String?
    /// How many it stands for.
    var count = 1

    var text: Passage { detail.map { "\(name) (\($0))" } ?? name }
  }

  /// The bodies that had ended, did not exist yet, or have no target on women, and other figures, each
  /// kind after its heading; what there is none of is left out.
  func others() -> [(heading: String, items: [Other])] {
    [
      (phrases.endedHeading, ended()),
      (
        phrases.notEstablishedHeading,
        board.notEstablished.map { Other(name: wording.given($0.name), subject: $0.id) }
      ),
      (phrases.positionsAloneHeading, board.withPositionsAlone.map(withFigure)),
      (phrases.withoutTargetHeading, board.withoutTarget.map(withFigure)),
      (phrases.otherFiguresHeading, board.otherFigures.map(withFigure)),
    ].filter { !$0.items.isEmpty }
  }

  /// The indicators that are held to a level, each by itself.
  func ratings() -> [Other] { board.ratings.map(withFigure) }

  /// The bodies that had ended, with the day; more than three of one group and day are counted.
  private func ended() -> [Other] {
    var items = [Other]()
    var seen = Set<String>()
    for body in board.ended where seen.insert(body.id).inserted {
      let alike = board.ended.filter { $0.group == body.group && $0.ended == body.ended }
      let date = body.ended.map { Passage(phrases.date($0)) }
      guard alike.count > 3, let section = section(of: body) else {
        items.append(Other(name: wording.given(body.name), detail: date, subject: body.id))
        continue
      }
      for other in alike { seen.insert(other.id) }
      let name = phrases.bodies(alike.count, of: wording.name(section))
      items.append(Other(name: name, detail: date, subject: nil, count: alike.count))
    }
    return items
  }

  private func section(of body: Body) -> Scorecard.Section? {
    board.scorecard.sections.first { $0.group != nil && $0.group?.id == body.group }
  }

  /// A subject with its last figure and when that is of.
  private func withFigure(_ assessment: Assessment) -> Other {
    Other(
      name: wording.given(assessment.subject.body?.shortName ?? assessment.subject.name),
      detail: stands(assessment), subject: assessment.subject.id)
  }

  /// "4 of 7 posts filled, 57.1%, Sept 2016, not met": where a subject stands that has no row.
  func stands(_ assessment: Assessment, withVerdict hasVerdict: Bool = true) -> Passage {
    guard let observation = assessment.evidence?.observation else {
      return Passage(
        assessment.reason.map { phrases.reason($0, of: assessment.subject) }
          ?? phrases.noCount)
    }
    let share = share(of: assessment)
    let figures = wording.figures(assessment)
    let time = Passage(phrases.briefly(observation.time))
    let verdict =
      !hasVerdict || assessment.verdict == .noTarget
      ? nil : Passage(wording.judgement(assessment))
    let told = share.isEmpty ? [figures] : [figures, Passage(share)]
    let mark = wording.mark(observation).map { Passage($0) }
    return phrases.list(told.filter { !$0.isEmpty } + [mark, time, verdict].compactMap { $0 })
  }

  private func share(of assessment: Assessment) -> String {
    assessment.publishedPercent == nil ? wording.percent(assessment) : ""
  }

  // MARK: - Commitments

  /// "1 overdue, 8 open, 4 in progress, 13 done"; nil where the file lists none.
  func commitments() -> Passage? {
    guard !board.commitments.isEmpty else { return nil }
    return phrases.list(
      stages().map { Passage(phrases.stage($0.stage, $0.milestones.count)) })
  }

  /// The stages that occur, what is overdue first.
  func stages() -> [(stage: BoardCommitments.Stage, milestones: [Assessment])] {
    BoardCommitments.Stage.allCases.map { ($0, board.commitments[$0]) }
      .filter { !$0.1.isEmpty }
  }

  /// A milestone that is overdue, with the day, and who is to do it.
  /// - Parameter length: the most characters of its name.
  func overdue(_ milestone: Assessment, within length: Int = .max) -> Passage {
    let due = Passage(due(milestone))
    let who = wording.assignment(milestone)
    let name = wording.name(milestone.subject)
    return phrases.labelled(
      name.shortened(to: name.text.elided(to: length)),
      phrases.clauses([due, who].compactMap { $0 }))
  }

  /// When an overdue milestone was due, and what has been said of it since.
  func due(_ milestone: Assessment) -> String {
    let evidence = milestone.isMissed ? milestone.evidence : nil
    return phrases.overdue(
      since: milestone.subject.indicator?.due ?? milestone.target?.dueBy,
      reported: evidence.flatMap { evidence in
        evidence.status.map { ($0, evidence.observation.time) }
      })
  }

  // MARK: - Ages, words, later figures

  /// How old the figures of the rows are.
  /// - Parameter saysUncounted: whether it is said how many have none, as the headline has it.
  func ages(saysUncounted: Bool = true) -> String {
    let quarters = board.rows.map { $0.lead.staleAfterQuarters }.max() ?? 4
    return phrases.ages(
      board.tally, staleAfter: quarters, in: period.granularity, saysUncounted: saysUncounted)
  }

  /// What a source says in words, whose it is and of when.
  func words(_ words: Board.Words) -> Passage {
    let subject = words.assessment.subject
    let time = phrases.briefly(words.observation.time)
    return phrases.labelled(
      phrases.list([
        wording.given(subject.body?.shortName ?? subject.name), Passage(time),
      ]), wording.said(words.observation))
  }

  /// Whose words they are of, and when.
  func wordsBriefly(_ words: Board.Words) -> Passage {
    let body = words.assessment.subject.body
    let name = body?.abbreviation ?? body?.shortName ?? words.assessment.subject.name
    return "\(wording.given(name)) (\(phrases.briefly(words.observation.time)))"
  }

  /// A later figure, and what it comes to, under its name or the short one.
  func later(_ figure: Board.LaterFigure, isTight: Bool = false) -> Passage {
    let assessment = figure.assessment
    let counts = counts(assessment)
    let share = share(assessment)
    let time = (assessment.evidence?.observation.time).map(phrases.briefly) ?? ""
    let isShareAlone = counts.isEmpty || assessment.publishedPercent != nil
    let told = isShareAlone ? share : share == "?" ? counts : "\(counts) (\(share))"
    // By then the target may be no more in force, and the figure stands alone.
    let standing = Standing(assessment)
    let row = figure.row
    let name =
      isTight ? tightName(row) : row.subject.position != nil ? proseName(row) : name(row)
    return phrases.list(
      [
        "\(name) \(told)",
        standing == .none ? nil : Passage(phrases.standing(standing)), Passage(time),
      ].compactMap { $0 })
  }
}
