/// Many candidate lists together.
extension AssessmentWording {
  /// How many lists comply, and the women among the candidates; nothing where there are none.
  func lists(_ summary: ListSummary?) -> [Passage] {
    guard let all = summary?.all else { return [] }
    let candidates = phrases.candidates(all, percent: all.womenShare.map(percent))
    return [phrases.lists(all), candidates].filter { !$0.isEmpty }.map { Passage($0) }
  }

  /// A table of lists that have something in common.
  struct ListTable {
    let title: String
    /// The headings of the columns: names, then how many come to each of `verdicts`, then one more.
    let headings: [String]
    let rows: [[Passage]]

    /// The verdicts that are counted.
    static let verdicts = [Verdict.met, .unmet, .undetermined]
  }

  /// Lists by target, by party and by constituency.
  func tables(_ summary: ListSummary) -> [ListTable] {
    [
      targets(summary), groups(phrases.byParty, phrases.partyHeading, summary.parties),
      groups(phrases.byConstituency, phrases.constituencyHeading, summary.constituencies),
    ].compactMap { $0 }
  }

  private var verdictHeadings: [String] {
    ListTable.verdicts.map { phrases.verdict($0).capitalizedFirst }
  }

  private func targets(_ summary: ListSummary) -> ListTable? {
    guard !summary.targets.isEmpty else { return nil }
    let rows = summary.targets.map { held -> [Passage] in
      let counts = ListTable.verdicts.map { held.verdicts[$0] ?? 0 }
      let others = held.verdicts.values.reduce(0, +) - counts.reduce(0, +)
      return [given(held.target.shortName ?? held.target.name)]
        + (counts + [others]).map { Passage(phrases.number($0)) }
    }
    return ListTable(
      title: phrases.byTarget,
      headings: [phrases.targetHeading] + verdictHeadings + [phrases.otherVerdictsHeading],
      rows: rows)
  }

  /// Of a great many, only those in which a list breaks something.
  private func groups(
    _ title: String, _ heading: String, _ groups: [ListSummary.Group]
  ) -> ListTable? {
    guard !groups.isEmpty else { return nil }
    let isCut = groups.count > 20
    let shown = isCut ? groups.filter { $0.share.unmet > 0 } : groups
    guard !shown.isEmpty else { return nil }
    let rows = shown.map { group -> [Passage] in
      let share = group.share
      let counts = [share.met, share.unmet, share.undetermined].map {
        Passage(phrases.number($0))
      }
      return [group.name.map(given) ?? Passage(phrases.noneGiven)] + counts + [women(share)]
    }
    return ListTable(
      title: isCut ? phrases.list([title, phrases.onlyWithUnmet]) : title,
      headings: [heading] + verdictHeadings + [phrases.womenOfCandidatesHeading], rows: rows)
  }

  private func women(_ share: ListSummary.Share) -> Passage {
    guard let fraction = share.womenShare else { return "–" }
    let percent = phrases.percent(phrases.decimal(fraction.percentOfParts))
    return "\(phrases.number(share.women, of: share.candidates)) (\(percent))"
  }

  /// What is unmet and what is open, a line for each list: its order, what is asked, and why.
  func lines(_ summary: ListSummary) -> [(heading: String, verdict: Verdict, lines: [Passage])] {
    [
      (phrases.offendersHeading, Verdict.unmet, lines(summary.offenders)),
      (phrases.undeterminedHeading, Verdict.undetermined, lines(summary.undetermined)),
    ].filter { !$0.2.isEmpty }
  }

  private func lines(_ assessments: [Assessment]) -> [Passage] {
    var lists = [[Assessment]]()
    for assessment in assessments {
      if lists.last?.first?.subject.id == assessment.subject.id {
        lists[lists.count - 1].append(assessment)
      } else {
        lists.append([assessment])
      }
    }
    return lists.compactMap(line)
  }

  /// "Union, Town 2, MMWMMMW: Article 3 (place 6: third man in a row); Article 2 (71.4%; …) [6]".
  private func line(_ assessments: [Assessment]) -> Passage? {
    guard let first = assessments.first, let evidence = first.evidence else { return nil }
    let order = evidence.order.map { Passage(letters($0)) }
    let targets = assessments.compactMap { assessment -> Passage? in
      guard let target = assessment.target else { return nil }
      let percent = [percent(assessment)].filter { !$0.isEmpty }
      let why = (percent + needs(assessment)).map { Passage($0) }
      let name = given(target.shortName ?? target.name)
      return why.isEmpty ? name : remarked(name, phrases.clauses(why))
    }
    let named = phrases.list([name(first.subject), order].compactMap { $0 })
    return "\(phrases.labelled(named, phrases.clauses(targets))) \(citation(evidence.observation))"
  }
}

extension Scorecard.Section {
  /// Whether the order of a list is shown.
  var hasOrders: Bool { assessments.contains { $0.evidence?.order != nil } }

  /// Whether its lists are too many to be told one by one.
  var hasManyLists: Bool {
    subjects.count { $0.subject.list != nil } > Board.mostLists
  }

  /// Its lists where they are too many to be told one by one, and one is reported; else nil.
  var summedLists: ListSummary? {
    hasManyLists && subjects.contains { $0.subject.list != nil && !$0.isUnreported } ? lists : nil
  }
}

extension AssessmentWording {
  /// What is shown by itself: not lists that are many, nor what is rated with many others.
  func shown(in section: Scorecard.Section) -> [SectionEntry] {
    let leavesLists = section.hasManyLists
    return section.entries.filter {
      !$0.isUnreported && !(leavesLists && $0.isList) && isShownAlone($0.subject.subject)
    }
  }

  /// What is named for nothing having been reported of it; lists only where they are few, since how
  /// many have no verdict is told.
  func unreported(in section: Scorecard.Section) -> [AssessedSubject] {
    let entries = section.entries.filter {
      $0.isUnreported && isShownAlone($0.subject.subject)
    }
    let leavesLists = entries.count { $0.isList } > Board.mostLists
    return entries.filter { !(leavesLists && $0.isList) }.flatMap { $0.all }
  }
}
