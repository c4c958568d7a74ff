/// What changed since an earlier period, or else what is new.
extension BoardBriefWriter {
  func changes() -> [Item] {
    guard let changes = board.changes else { return newest() }
    return bodies(changes) + rest(changes)
  }

  // MARK: - Since an earlier period

  private func bodies(_ changes: BoardChanges) -> [Item] {
    let (up, down) = (ofBodies(changes.up), ofBodies(changes.down))
    let turned = ofBodies(changes.turned)
    let told = Set((up + down + turned).map { $0.row.lead.key })
    func others(_ entries: [BoardChanges.Entry]) -> [BoardChanges.Entry] {
      ofBodies(entries).filter { !told.contains($0.row.lead.key) }
    }
    let (rose, fell) = (others(changes.rose), others(changes.fell))
    let first = ofBodies(changes.firstCounted)
    func countedFirst(_ naming: Naming) -> Passage {
      phrases.countedFirst(few(first, naming) { "\($0), \(figure($1.row))" })
    }
    var items = [Item]()
    if changes.compared > 0 {
      items += item(.changes, 3, Self.namings) { naming in
        phrases.turned(
          since: changes.since, up: few(up, naming, moved), down: few(down, naming, moved),
          others: few(turned, naming) { "\($0), \(phrases.nowStanding($1.row.standing))" })
      }
    } else if first.isEmpty {
      items += item(.changes, 3, [phrases.since(changes.since, phrases.nothingChanged)])
    } else {
      items += item(.changes, 3, Self.namings) {
        phrases.since(changes.since, countedFirst($0))
      }
    }
    if !rose.isEmpty || !fell.isEmpty {
      items += item(.changes, 5, Self.namings) { naming in
        phrases.shares(
          rose: few(rose, naming, moved), fell: few(fell, naming, moved), areOthers: !told.isEmpty)
      }
    }
    if !first.isEmpty, changes.compared > 0 {
      items += item(.changes, 7, Self.namings, countedFirst)
    }
    return items
  }

  private func rest(_ changes: BoardChanges) -> [Item] {
    let sizes = changes.ended.map { $0.bodies.count + $0.commitments.count }
    let endings = zip(changes.ended, sizes).flatMap { ending, size in
      item(.changes, size == sizes.max() ? 6 : 8, [phrases.ended(wording.ended(ending))])
    }
    let stale = changes.newlyStale.map { name($0.row) }
    return endings
      + item(.changes, 8, wording.commitments(changes))
      + (stale.isEmpty
        ? []
        : item(.changes, 10, naming: [2, 0]) { most in
          phrases.newlyStale(wording.few(stale, atMost: most))
        })
  }

  private func ofBodies(_ entries: [BoardChanges.Entry]) -> [BoardChanges.Entry] {
    entries.filter { $0.row.subject.body != nil }
  }

  /// The first of some bodies, each with what is told of it.
  private func few(
    _ entries: [BoardChanges.Entry], _ naming: Naming,
    _ told: (Passage, BoardChanges.Entry) -> Passage
  ) -> NamedFew {
    NamedFew(
      entries.prefix(naming.most).map { told(name($0.row, naming), $0) }, of: entries.count)
  }

  /// "Truth Commission, 25.0 to 20 per cent [4][1]".
  private func moved(_ name: Passage, _ entry: BoardChanges.Entry) -> Passage {
    guard let share = entry.share else { return name }
    let lead = entry.row.lead
    let numbers = phrases.moved(
      from: wording.digits(share.before, lead), to: wording.digits(share.after, lead))
    let sources = share.after.observation.sources + share.before.observation.sources
    return "\(phrases.list([name, numbers]))\(citations(sources))"
  }

  // MARK: - What is new

  private func newest() -> [Item] {
    let rows = board.rows.filter { $0.subject.body != nil }
    let new = rows.filter { $0.freshness == .new }
    guard new.isEmpty else {
      return item(.changes, 5, Self.namings) { naming in
        phrases.newThisQuarter(
          NamedFew(
            new.prefix(naming.most).map { "\(name($0, naming)), \(figure($0))" },
            of: new.count))
      }
    }
    let newest = rows.filter { $0.freshness.isCurrent }.max { a, b in
      guard let first = a.lead.evidence?.observation.time,
        let second = b.lead.evidence?.observation.time
      else { return false }
      return first.isEarlier(than: second)
    }
    guard let newest, let time = newest.lead.evidence?.observation.time else { return [] }
    return item(
      .changes, 5, [phrases.noneThisQuarter(newest: time, of: name(newest))])
  }

  /// "32 of 121, 26.4 per cent [12]": it stands in brackets itself.
  func figure(_ row: BoardRow) -> Passage {
    "\(told(row.lead))\(citations(row.lead.evidence?.observation.sources ?? []))"
  }

  /// The counts, and the share.
  func told(_ assessment: Assessment) -> Passage {
    let share = wording.share(assessment)
    let counts = assessment.publishedPercent == nil ? wording.counts(assessment) : ""
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
