/// What changed since an earlier period, for what a board shows: a line for each body, then sentences
/// into which the rest is folded.
extension BoardWording {
  /// What changed for one row.
  struct ChangeLine {
    /// What a line begins with: the sign of the new verdict, an arrow, a plus where it is counted for
    /// the first time.
    let mark: String
    /// Whether the verdict is another.
    let isFlip: Bool
    let row: BoardRow
    let name: Passage
    /// What became of it, without its name.
    let text: Passage
  }

  /// "Changes since 2021-Q2".
  func heading(_ changes: BoardChanges) -> String { phrases.changes(since: changes.since) }

  /// A line for each row that changed: what meets its target now, what no longer does, other verdicts,
  /// what a new target is held against, shares that rose and fell by most first, other numbers, then
  /// what is counted for the first time.
  func lines(_ changes: BoardChanges) -> [ChangeLine] {
    let flips = changes.up + changes.down + changes.turned
    let flipped = Set((flips + changes.newlyHeld).map { $0.row.lead.key })
    func isNoFlip(_ entry: BoardChanges.Entry) -> Bool { !flipped.contains(entry.row.lead.key) }
    return flips.map { entry in
      line(
        entry, sign(entry.standing), isFlip: true, phrases.clauses([turn(entry), figures(entry)]))
    }
      + changes.newlyHeld.map { entry in
        line(
          entry, sign(entry.standing), isFlip: true,
          phrases.newlyHeld(entry.standing, figure(entry.assessment)))
      }
      + changes.rose.filter(isNoFlip).map { line($0, "↑", figures($0)) }
      + changes.fell.filter(isNoFlip).map { line($0, "↓", figures($0)) }
      + changes.changedOtherwise.filter(hasOtherFigure).map { line($0, "→", figures($0)) }
      + changes.firstCounted.map { entry in
        let counted = phrases.firstCounted(figure(entry.row.lead), entry.row.standing)
        let isJudged = entry.row.standing != .none || entry.row.lead.reason != .exempt
        return line(
          entry, "+",
          isJudged
            ? counted : phrases.clauses([counted, Passage(standingOrReason(entry.row.lead))]))
      }
  }

  /// Whether a figure is shown otherwise than before.
  private func hasOtherFigure(_ entry: BoardChanges.Entry) -> Bool {
    entry.before.map { figure($0).text != figure(entry.assessment).text } ?? false
  }

  private func line(
    _ entry: BoardChanges.Entry, _ mark: String, isFlip: Bool = false, _ text: Passage
  ) -> ChangeLine {
    ChangeLine(
      mark: mark, isFlip: isFlip, row: entry.row,
      name: isFlip ? nameWithTarget(entry) : proseName(entry.row), text: text)
  }

  /// The name, and of several targets the one that is meant.
  func nameWithTarget(_ entry: BoardChanges.Entry) -> Passage {
    let name = proseName(entry.row)
    return entry.row.others.isEmpty ? name : phrases.list([name, target(entry.assessment)])
  }

  /// The rest: that no verdict changed, what ended, what grew too old, how far commitments have come,
  /// and how much is as it was.
  func sentences(_ changes: BoardChanges) -> [Passage] {
    var sentences = [Passage]()
    if changes.hasNoFlip, !changes.hasNoRows, !board.rows.isEmpty {
      sentences.append(phrases.noVerdictChanged)
    }
    sentences += changes.ended.map { phrases.ended(ended($0)) }
    if !changes.newlyStale.isEmpty {
      sentences.append(
        phrases.newlyStale(few(changes.newlyStale.map { proseName($0.row) })))
    }
    sentences += commitments(changes)
    let details = changes.changedOtherwise.count { !hasOtherFigure($0) }
    if details > 0 { sentences.append(phrases.changedOtherwise(details)) }
    if changes.unchanged > 0 {
      sentences.append(phrases.unchanged(changes.unchanged, isAll: changes.hasNoRows))
    }
    return sentences.map { [$0].inSentences() }
  }

  /// To which stages commitments have come; nothing where none has moved.
  func commitments(_ changes: BoardChanges) -> [Passage] {
    let stages = BoardCommitments.Stage.allCases.compactMap { stage in
      changes.commitments[stage].map { (stage: stage, count: $0.count) }
    }
    return stages.isEmpty ? [] : [phrases.newlyAt(stages)]
  }

  func ended(_ ending: BoardChanges.Ending) -> EndedBodies {
    EndedBodies(
      bodies: few(ending.bodies.map { wording.given($0.shortName ?? $0.name) }, atMost: 3),
      whole: ending.whole.map { wording.given($0.abbreviation ?? $0.shortName ?? $0.name) },
      date: ending.date, commitments: ending.commitments.count)
  }

  /// The first names, and how many there are.
  func few(_ names: [Passage], atMost most: Int = 4) -> NamedFew {
    NamedFew(Array(names.prefix(most)), of: names.count)
  }

  // MARK: - Then and now

  /// "not met → met".
  private func turn(_ entry: BoardChanges.Entry) -> Passage {
    phrases.became(
      Passage(entry.before.map(standingOrReason) ?? phrases.standing(entry.standingBefore)),
      Passage(standingOrReason(entry.assessment)))
  }

  /// The verdict, or why there is none although there is a figure.
  func standingOrReason(_ assessment: Assessment) -> String {
    let standing = Standing(assessment)
    guard standing == .none, let reason = assessment.reason else {
      return phrases.standing(standing)
    }
    if reason == .exempt { return phrases.omission(.exempt) }
    return phrases.reason(reason, of: assessment.subject)
  }

  /// "25.0% (6 of 24) → 20%".
  private func figures(_ entry: BoardChanges.Entry) -> Passage {
    let assessment = entry.assessment
    if let share = entry.share {
      return phrases.became(
        Passage(figure(share.before, of: share.sex, assessment)),
        Passage(figure(share.after, of: share.sex, assessment)))
    }
    let now = figure(assessment)
    guard let before = entry.before.map(figure) else { return now }
    return entry.hasNewSeries
      ? phrases.newSeries(now, notComparableWith: before) : phrases.became(before, now)
  }

  /// The share of one sex, with the counts where they are known.
  private func figure(_ evidence: Evidence, of sex: Figures.Key?, _ lead: Assessment) -> String {
    let share = wording.spelt(percent: digits(evidence, of: sex, lead))
    let judged: BriefSex? = lead.measure.isOfEitherSex || sex == .men ? BriefSex(sex) : nil
    // Of either sex it is the members who are compared, whatever the target asks.
    let places = lead.measure.isOfEitherSex ? Places.members : lead.subject.placesToFill
    let whole = lead.measure.isOfEitherSex ? evidence[.members] : evidence.whole
    guard evidence.compared(as: sex)?.exact != nil,
      let people = evidence[sex == .men ? .men : .women]?.exact, let all = whole?.exact
    else { return judged.map { phrases.share(share, of: $0) } ?? share }
    let few = phrases.number(people)
    let noun = evidence.denominator == .seats ? " \(phrases.noun(places, isOne: all == 1))" : ""
    let counted = phrases.number(all) + noun
    return
      "\(share) (\(judged.map { phrases.few(few, $0, of: counted) } ?? phrases.few(few, of: counted)))"
  }

  /// The share of one sex, exactly known or as it is published, in per cent without its sign.
  func digits(_ evidence: Evidence, of sex: Figures.Key?, _ lead: Assessment) -> String {
    evidence.compared(as: sex)?.exact.map(lead.percent)
      ?? evidence.reportedPercent(of: sex)?.description ?? "?"
  }

  /// The figure that is judged, share and counts; with whoever holds a position. Where either sex may
  /// be judged, another may have been before, and it says whose it is.
  func figure(_ assessment: Assessment) -> Passage {
    let share = share(assessment)
    if assessment.publishedPercent != nil {
      return Passage(judgedPercent(assessment).map { phrases.share(share, of: $0) } ?? share)
    }
    let counts = counts(assessment, namingWomen: assessment.measure.isOfEitherSex)
    // A number of people is not said twice.
    if assessment.measure.form == .number, !counts.isEmpty { return Passage(counts) }
    if counts.isEmpty || share == "?" { return Passage(counts.isEmpty ? share : counts) }
    // What ends in brackets needs no others around it.
    return counts.hasSuffix(")")
      ? phrases.list([Passage(share), Passage(counts)]) : "\(share) (\(counts))"
  }
}
