/// What a brief says of the parts of a body.
extension BriefWriter {
  /// The rows of one target that are told in one sentence: those of all parts of a breakdown, from one
  /// observation. Nil where each has to be told by itself.
  func rowsOfParts(of target: Target, among rows: [Assessment]) -> [Assessment]? {
    guard target.each != nil else { return nil }
    let rows = rows.filter { $0.target?.id == target.id }
    let told: Set<Verdict> = [.met, .unmet, .undetermined, .notApplicable, .noData]
    let isTold = rows.allSatisfy { told.contains($0.verdict) }
    let observations = Set(rows.compactMap { $0.evidence?.observation })
    return isTold && observations.count == 1 && rows.count > 1 ? rows : nil
  }

  /// How the parts stand, and what must be known with their figures.
  func sentences(onParts rows: [Assessment]) -> [Passage] {
    guard let first = rows.first(where: { $0.evidence != nil }), let target = target(of: first),
      let observation = first.evidence?.observation
    else { return [] }
    let opening = phrases.opening(observation.time, lastKnown: lastKnown(observation, first))
    let parts = phrases.parts(
      BriefParts(rows, wording), of: wording.name(first.subject), target, opening)
    let beside = rows.flatMap { row in
      (caveats(row, isAlone: true) + development(row)).map { sentence in
        wording.part(row).map { phrases.labelled($0, sentence) } ?? sentence
      }
    }
    return ["\(parts) \(wording.citation(observation))"] + beside + words(first)
  }
}

extension BriefParts {
  fileprivate init(_ rows: [Assessment], _ wording: AssessmentWording) {
    total = rows.count
    for row in rows {
      guard let name = wording.part(row) else { continue }
      guard let evidence = row.evidence else {
        silent.append(name)
        continue
      }
      let asksForWomen = row.measure == .women && row.limit?.sense == .atLeast
      let hasWayOut = row.requirement.map { $0.gap > 0 } ?? false && wording.obstacle(row) == nil
      let part = Part(
        name: name, women: asksForWomen ? evidence.part?.exact : nil,
        measured: wording.measuredInBrackets(evidence, row),
        short: hasWayOut && row.limit?.sense == .atLeast ? row.requirement?.gap : nil)
      switch row.verdict {
      case .met: meeting.append(part)
      case .unmet: missing.append(part)
      case .notApplicable: exempt.append(name)
      default: undecided.append(part)
      }
    }
  }
}

extension AssessmentWording {
  /// The figures and the per cent, where they stand in brackets already.
  fileprivate func measuredInBrackets(_ evidence: Evidence, _ assessment: Assessment) -> Passage {
    let percent = percent(evidence, assessment, verdict: assessment.verdict)
    return phrases.list(
      [figures(evidence, assessment), Passage(percent)].filter { !$0.isEmpty })
  }
}
