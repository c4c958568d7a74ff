/// What the source gives, and what follows from it.
extension ExplainedAssessment {
  func counts() -> [Passage] {
    guard let evidence = assessment.evidence else { return [] }
    let given = evidence.observation.figures
    switch assessment.measure {
    case .womenShare, .eitherSexShare, .women, .occupancy:
      guard let narrowed = evidence.counts else { return [] }
      return rows([
        (.seats, given.seats, narrowed.seats), (.members, given.members, narrowed.members),
        (.vacant, given.vacant, narrowed.vacant), (.women, given.women, narrowed.women),
        (.men, given.men, narrowed.men),
        (.unspecified, given.unspecified, narrowed.unspecified),
      ]) + rules() + percent(given.reportedPercent, evidence)
    case .share:
      return rows([
        (.part, given.part, evidence.part ?? .unknown),
        (.whole, given.whole, evidence.whole ?? .unknown),
      ]) + percent(given.reportedPercent, evidence)
    case .count, .done: return []
    }
  }

  private func rows(_ rows: [(NarrowedCount, given: Count, narrowed: Count)]) -> [Passage] {
    // Nobody is of unspecified sex unless a source says so.
    rows.filter { $0.narrowed.isKnown && !($0.0 == .unspecified && $0.narrowed == .zero) }.map {
      name, given, narrowed in
      let origin = given == narrowed ? phrases.given : phrases.follows
      return Passage(
        phrases.labelled(phrases.count(name), "\(phrases.plain(narrowed)) (\(origin))"))
    }
  }

  private func rules() -> [Passage] {
    [Passage(phrases.clauses([phrases.wholeOfSeats, phrases.wholeOfMembers]))]
  }

  /// What the reported percentage adds to the counts.
  private func percent(_ percent: ReportedPercent?, _ evidence: Evidence) -> [Passage] {
    guard let percent else { return [] }
    let shown = wording.spelt(percent: percent.description)
    let counts = evidence.counts
    switch evidence.percentUse {
    case .narrowedMembers:
      let members = counts?.members ?? evidence.whole ?? .unknown
      return [Passage(phrases.leaves(shown, members, of: counts == nil ? .whole : .members))]
    case .narrowedWomen:
      let women = counts?.women ?? evidence.part ?? .unknown
      return [Passage(phrases.leaves(shown, women, of: counts == nil ? .part : .women))]
    case .boundsShare: return [Passage(phrases.bounds(shown))]
    case .ignored: return [Passage(phrases.ignored(shown))]
    case .unused, nil: return [Passage(phrases.reported(shown))]
    }
  }
}
