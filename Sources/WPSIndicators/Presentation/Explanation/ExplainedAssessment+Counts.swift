/// What the source gives, and what follows from it.
extension ExplainedAssessment {
  func counts() -> [Passage] {
    guard let evidence = assessment.evidence else { return [] }
    let rows: [Passage]
    switch assessment.subject.kind {
    case .body:
      guard evidence.counts != nil else { return [] }
      rows =
        self.rows(
          NarrowedCount.ofBodies, evidence) + rules() + sums(evidence) + trueNumbers(evidence)
    case .share: rows = self.rows([(.part, .part), (.whole, .whole)], evidence)
    case .position, .list, .count, .milestone, .level: return []
    }
    return rows + percent(evidence.given.reportedPercent, evidence)
  }

  private func rows(
    _ counts: [(name: NarrowedCount, key: Figures.Key)], _ evidence: Evidence
  ) -> [Passage] {
    counts.compactMap { name, key in
      let narrowed = evidence[key] ?? .unknown
      // Nobody is of unstated sex, or neither a woman nor a man, unless a source says so.
      guard narrowed.isKnown, key.omitted == .unknown || narrowed != .zero else { return nil }
      let isGiven = evidence.given[key] == narrowed
      let origin = isGiven ? phrases.given : phrases.follows
      return Passage(
        phrases.labelled(phrases.count(name), "\(phrases.plain(narrowed)) (\(origin))"))
    }
  }

  /// What follows from the parts for the whole, or from the whole and the other parts for a part.
  private func sums(_ evidence: Evidence) -> [Passage] {
    let observation = evidence.observation
    guard let body = assessment.subject.body, let narrowed = NarrowedObservation(observation)
    else { return [] }
    let breakdowns = body.breakdowns.filter { breakdown in
      assessment.part.map { $0.breakdown == breakdown.id } ?? observation.gives(breakdown)
    }
    return breakdowns.flatMap { breakdown in
      NarrowedCount.ofBodies.compactMap { name, key -> Passage? in
        guard evidence.isBoundByParts(key), let count = evidence[key],
          count.max != nil || observation.gives(key, of: breakdown)
        else { return nil }
        let others = breakdown.parts.filter { $0.id != assessment.part?.part }
        let told = others.compactMap { part in
          narrowed[BodyPart(breakdown.id, part.id)].flatMap { counts -> Passage? in
            guard counts[key].isKnown else { return nil }
            return "\(wording.given(part.name)) \(phrases.plain(counts[key]))"
          }
        }
        guard !told.isEmpty else { return nil }
        let list = phrases.list(told)
        return assessment.part == nil
          ? phrases.together(phrases.count(name), list, phrases.plain(count))
          : phrases.left(
            phrases.count(name), of: phrases.plain(narrowed.whole[key]), list, phrases.plain(count))
      }
    }
  }

  /// Whom the verdict counts, where the source does not state the sex of all.
  private func trueNumbers(_ evidence: Evidence) -> [Passage] {
    guard evidence[.unspecified] != .zero, let women = evidence.trueCount(.women),
      let men = evidence.trueCount(.men)
    else { return [] }
    return [Passage(phrases.trueNumbers(women: women, men: men))]
  }

  private func rules() -> [Passage] {
    [Passage(phrases.clauses([phrases.wholeOfSeats, phrases.wholeOfMembers]))]
  }

  /// What the reported percentage adds to the counts.
  private func percent(_ percent: ReportedPercent?, _ evidence: Evidence) -> [Passage] {
    guard let percent else { return [] }
    let shown = wording.spelt(percent: percent.description)
    let isOfBody = evidence.counts != nil
    switch evidence.percentUse {
    case .narrowedMembers:
      let members = evidence[isOfBody ? .members : .whole] ?? .unknown
      return [Passage(phrases.leaves(shown, members, of: isOfBody ? .members : .whole))]
    case .narrowedWomen:
      let women = evidence[isOfBody ? .women : .part] ?? .unknown
      return [Passage(phrases.leaves(shown, women, of: isOfBody ? .women : .part))]
    case .boundsShare: return [Passage(phrases.bounds(shown))]
    case .ignored: return [Passage(phrases.ignored(shown))]
    case .unused, nil: return [Passage(phrases.reported(shown))]
    }
  }
}

extension NarrowedCount {
  /// The counts of a body, and of its parts, with their keys.
  fileprivate static let ofBodies: [(name: NarrowedCount, key: Figures.Key)] = [
    (.seats, .seats), (.members, .members), (.vacant, .vacant), (.women, .women), (.men, .men),
    (.other, .other), (.unspecified, .unspecified),
  ]
}
