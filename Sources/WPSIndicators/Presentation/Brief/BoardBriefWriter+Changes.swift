/// What changed since an earlier period, or else what is new.
extension BoardBriefWriter {
  func changes() -> [Item] {
    guard let changes = board.changes else { return newest() }
    let bodies = bodies(changes)
    return bodies + rest(changes, isFirst: bodies.isEmpty)
  }

  // MARK: - Since an earlier period

  private func bodies(_ changes: BoardChanges) -> [Item] {
    // What meets one of several targets now, or no longer does, need not do so with all.
    let areMixed = (changes.up + changes.down).contains { $0.isOfBody && !$0.row.others.isEmpty }
    let (up, down) =
      areMixed
      ? (changes.up.filter { $0.isOfBody }, changes.down.filter { $0.isOfBody })
      : (ofBodies(changes.up), ofBodies(changes.down))
    let turned = ofBodies(changes.turned)
    let told = keys(up + down + turned)
    func others(_ entries: [BoardChanges.Entry]) -> [BoardChanges.Entry] {
      ofBodies(entries).filter { !told.contains($0.row.lead.key) }
    }
    let first = ofBodies(changes.firstCounted)
    var items = [Item]()
    /// The first says since when it is.
    func tell(_ rank: Int, _ told: (Naming) -> Passage) {
      let isFirst = items.isEmpty
      items += item(.changes, isFirst ? 3 : rank, Self.namings) {
        isFirst ? phrases.since(changes.since, told($0)) : told($0)
      }
    }
    if !told.isEmpty || changes.hasNoFlip && changes.compared > 0 {
      tell(3) { naming in
        phrases.turned(
          up: few(up, naming, isMixed: areMixed, moved),
          down: few(down, naming, isMixed: areMixed, moved),
          others: few(turned, naming) {
            moved(phrases.list([$0, Passage(now($1))]), $1)
          }, ofTargets: areMixed)
      }
    }
    for sex in [BriefSex.women, .men] {
      let (rose, fell) = (
        others(changes.rose).filter { $0.sex == sex }, others(changes.fell).filter { $0.sex == sex }
      )
      guard !rose.isEmpty || !fell.isEmpty else { continue }
      tell(5) { naming in
        phrases.shares(
          of: sex, rose: few(rose, naming) { moved($0, $1, of: nil) },
          fell: few(fell, naming) { moved($0, $1, of: nil) }, areOthers: !told.isEmpty)
      }
    }
    tellOffices(changes, tell)
    if !first.isEmpty {
      tell(7) { naming in
        phrases.countedFirst(few(first, naming) { "\($0), \(figure($1.row))" })
      }
    }
    let broken = others(changes.newSeries)
    if !broken.isEmpty {
      tell(7) { naming in phrases.newSeries(in: few(broken, naming) { name, _ in name }) }
    }
    let held = ofBodies(changes.newlyHeld)
    if !held.isEmpty {
      tell(7) { naming in
        phrases.newlyHeld(
          few(held, naming) { "\($0), \(phrases.nowStanding($1.standing))" })
      }
    }
    if items.isEmpty, ofBodies(changes.newlyStale).isEmpty {
      let others = ofBodies(changes.changedOtherwise).count
      let hasBodies = board.rows.contains { $0.subject.body != nil }
      if others > 0 || hasBodies || changes.hasNoRows {
        tell(3) { _ in others > 0 ? phrases.changedOtherwise(others) : phrases.nothingChanged }
      }
    }
    return items
  }

  /// How it stands now; of what is exempt now, or was, that it is.
  private func now(_ entry: BoardChanges.Entry) -> String {
    if entry.assessment.reason == .exempt { return phrases.nowExempt }
    return entry.before?.reason == .exempt
      ? phrases.noLongerExempt(entry.standing) : phrases.nowStanding(entry.standing)
  }

  /// Which positions another holds, and of which a holder is known now.
  private func tellOffices(_ changes: BoardChanges, _ tell: (Int, (Naming) -> Passage) -> Void) {
    func holder(_ name: Passage, _ entry: BoardChanges.Entry) -> Passage {
      phrases.list([name, Passage(wording.share(entry.assessment))])
    }
    let changed = changes.newHolders
    if !changed.isEmpty {
      tell(5) { naming in phrases.newHolders(few(changed, naming, holder)) }
    }
    let first = changes.firstCounted.filter { $0.row.subject.position != nil }
    if !first.isEmpty {
      tell(7) { naming in phrases.firstHolders(few(first, naming, holder)) }
    }
  }

  private func keys(_ entries: [BoardChanges.Entry]) -> Set<Assessment.Key> {
    Set(entries.filter { $0.isOfBody }.map { $0.row.lead.key })
  }

  /// - Parameter isFirst: whether nothing has said yet since when it is.
  private func rest(_ changes: BoardChanges, isFirst: Bool) -> [Item] {
    let sizes = changes.ended.map { $0.bodies.count + $0.commitments.count }
    let endings = zip(changes.ended, sizes).flatMap { ending, size in
      item(.changes, size == sizes.max() ? 6 : 8, [phrases.ended(wording.ended(ending))])
    }
    func dated(_ clause: Passage) -> Passage {
      isFirst ? phrases.since(changes.since, clause) : clause
    }
    let stale = changes.newlyStale.map { name($0.row) }
    return endings
      + item(.changes, 8, wording.commitments(changes).map(dated))
      + (stale.isEmpty
        ? []
        : item(.changes, 10, naming: [2, 0]) { most in
          dated(phrases.newlyStale(wording.few(stale, atMost: most)))
        })
  }

  /// Those of bodies, each body once.
  private func ofBodies(_ entries: [BoardChanges.Entry]) -> [BoardChanges.Entry] {
    var seen = Set<Assessment.Key>()
    return entries.filter {
      $0.isOfBody && seen.insert($0.row.lead.key).inserted
    }
  }

  /// The first of some bodies, each with what is told of it.
  /// - Parameter isMixed: whether targets are told apart, however little room there is.
  private func few(
    _ entries: [BoardChanges.Entry], _ naming: Naming, isMixed: Bool = false,
    _ told: (Passage, BoardChanges.Entry) -> Passage
  ) -> NamedFew {
    NamedFew(
      entries.prefix(naming.most).map { told(name($0, naming, isMixed: isMixed), $0) },
      of: entries.count)
  }

  /// The name; of several targets the one that is meant, where there is room.
  private func name(_ entry: BoardChanges.Entry, _ naming: Naming, isMixed: Bool) -> Passage {
    if entry.standing != entry.standingBefore, isMixed || !naming.isShort {
      return wording.nameWithTarget(entry)
    }
    return name(entry.row, naming)
  }

  private func moved(_ name: Passage, _ entry: BoardChanges.Entry) -> Passage {
    moved(name, entry, of: entry.sex)
  }

  /// "Truth Commission, 25.0 to 20 per cent [4][1]".
  /// - Parameter sex: whose share it is; nil where the sentence says so.
  private func moved(
    _ name: Passage, _ entry: BoardChanges.Entry, of sex: BriefSex?
  ) -> Passage {
    guard let share = entry.share else {
      return entry.hasNewSeries ? phrases.list([name, Passage(phrases.newSeries)]) : name
    }
    let lead = entry.assessment
    let numbers = phrases.moved(
      from: wording.digits(share.before, of: share.sex, lead),
      to: wording.digits(share.after, of: share.sex, lead),
      of: lead.measure.isOfEitherSex ? sex : nil)
    let sources = share.after.observation.sources + share.before.observation.sources
    return "\(phrases.list([name, numbers]))\(citations(sources))"
  }

  // MARK: - What is new

  private func newest() -> [Item] {
    let rows = board.rows.filter { $0.subject.body != nil }
    let granularity = wording.period.granularity
    let new = rows.filter { row in
      (row.lead.evidence?.observation.time.date).map { wording.period.firstDay <= $0 } ?? false
    }
    guard new.isEmpty else {
      return item(.changes, 5, Self.namings) { naming in
        phrases.new(
          NamedFew(
            new.prefix(naming.most).map { "\(name($0, naming)), \(figure($0))" },
            of: new.count),
          in: granularity)
      }
    }
    let newest = rows.filter { $0.freshness.isCurrent }
      .latest { $0.lead.evidence?.observation.time }
    return newest.map {
      item(
        .changes, 5, [phrases.noneNew(in: granularity, newest: $0.time, of: name($0.element))])
    } ?? []
  }

  /// "32 of 121, 26.4 per cent [12]": it stands in brackets itself.
  func figure(_ row: BoardRow) -> Passage {
    "\(told(row.lead))\(citations(row.lead.evidence?.observation.sources ?? []))"
  }

  /// The counts, and the share.
  func told(_ assessment: Assessment) -> Passage {
    let percent = wording.share(assessment)
    let areMen = wording.judgedPercent(assessment) == .men
    let share = areMen ? phrases.share(percent, of: .men) : percent
    let counts = assessment.publishedPercent == nil ? wording.counts(assessment) : ""
    // A number of people is not said twice.
    if assessment.measure.form == .number, !counts.isEmpty { return Passage(counts) }
    let told = [counts, share == "?" && !counts.isEmpty ? "" : share]
    return Passage(phrases.list(told.filter { !$0.isEmpty }))
  }

  /// Sources after a figure, each once; nothing where there are many.
  func citations(_ sources: [String]) -> Passage {
    var seen = Set<String>()
    let once = sources.filter { seen.insert($0).inserted }
    return once.isEmpty || once.count > Self.mostCited
      ? "" : " \(wording.wording.citations(once))"
  }
}

extension BoardChanges.Entry {
  /// Whose share is compared.
  fileprivate var sex: BriefSex { BriefSex(share?.sex) }
  fileprivate var isOfBody: Bool { row.subject.body != nil }
}
