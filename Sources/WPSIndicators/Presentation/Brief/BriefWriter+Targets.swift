/// What the figure of a subject means for its targets.
extension BriefWriter {
  /// What a figure means for a target.
  struct Meaning: Equatable {
    /// What can follow the figure after a comma; nil where the data decide nothing.
    let participle: Passage?
    /// The same with a verb of its own.
    let clause: Passage
  }

  /// What a figure means for each target; those of which the same words would be said but for their
  /// names are named together.
  func meanings(_ rows: [Assessment]) -> [Meaning] {
    var joined = [(row: Assessment, target: BriefTarget, unnamed: Meaning)]()
    for row in rows {
      guard let target = target(of: row) else { continue }
      var anonymous = target
      anonymous.names = []
      guard let unnamed = meaning(row, of: anonymous) else { continue }
      let alike = joined.firstIndex {
        $0.unnamed == unnamed && ($0.target.isAlike(target) || row.reason == .exempt)
      }
      if let alike {
        joined[alike].target.names += target.names
      } else {
        joined.append((row, target, unnamed))
      }
    }
    let first = joined.first
    return joined.compactMap { row, target, _ in
      // How many it takes for the same share has just been said.
      let isSaid =
        first.map { $0.row.target != row.target && $0.row.needs(asManyAs: row) } ?? false
      return meaning(row, of: target, sayingNeeded: !isSaid)
    }
  }

  /// The target met or missed, and by how much.
  private func meaning(
    _ assessment: Assessment, of target: BriefTarget, sayingNeeded: Bool = true
  ) -> Meaning? {
    if let meaning = meaningOfOrderOrHolder(assessment, of: target) { return meaning }
    switch assessment.verdict {
    case .met:
      return Meaning(
        participle: phrases.meets(
          target, isFragile: assessment.flags.contains(.fragile),
          isLate: assessment.flags.contains(.late)),
        clause: phrases.outcome(target, isMet: true, asked: nil, sex: nil))
    case .unmet:
      let missed =
        assessment.required == nil ? phrases.misses(target) : shortfall(assessment, target)
      return Meaning(
        participle: missed,
        clause: phrases.outcome(
          target, isMet: false, asked: sayingNeeded ? asked(assessment) : nil,
          sex: sexConcerned(assessment)))
    case .undetermined where assessment.isOverdueByItself:
      return Meaning(participle: nil, clause: Passage(phrases.shortFlag(.overdue) ?? ""))
    case .undetermined:
      return Meaning(participle: nil, clause: phrases.cannotBeDetermined(target))
    case .notInForce:
      return Meaning(
        participle: nil,
        clause: phrases.wasNotInForce(
          target, isOver: target.target.to.map { $0 < assessment.period.firstDay } ?? false))
    case .notApplicable where assessment.reason == .exempt:
      return Meaning(
        participle: nil,
        clause: phrases.asksNothing(
          target, ofSize: wording.size(assessment), wording.places(assessment)))
    case .noData, .notDue, .notApplicable, .noTarget: return nil
    }
  }

  /// The target with what tells it from others.
  func target(of assessment: Assessment) -> BriefTarget? {
    assessment.target.map { target in
      // How many a block must have is no threshold of the list.
      let limit = assessment.placing == nil ? assessment.limit : nil
      return BriefTarget(
        target: target, limit: limit,
        threshold: (limit?.threshold).map { threshold($0, of: assessment) },
        names: [
          BriefTarget.Name(
            name: wording.given(target.shortName ?? target.name),
            source: target.source.map { " \(wording.citations([$0]))" } ?? "")
        ])
    }
  }

  /// How many it takes, or are allowed, where the target does not say so itself and where it can be.
  private func asked(_ assessment: Assessment) -> Int64? {
    assessment.required?.isShare ?? false && wording.obstacle(assessment) == nil
      ? assessment.requirement?.asked : nil
  }

  /// The sex of which there are too few, where neither may fall short; under a ceiling that of which
  /// there are too many.
  private func sexConcerned(_ assessment: Assessment) -> BriefSex? {
    guard assessment.measure.isOfEitherSex, let requirement = assessment.requirement else {
      return nil
    }
    let areWomenShort = requirement.womenShort ?? 0 > 0
    return areWomenShort == (requirement.sense == .atLeast) ? .women : .men
  }

  private func threshold(_ threshold: Threshold, of assessment: Assessment) -> String {
    if threshold.isLevel { return phrases.level(wording.threshold(threshold, of: assessment)) }
    return threshold.isShare
      ? wording.threshold(threshold) : phrases.cardinal(threshold.value.roundedDown)
  }

  private func shortfall(_ assessment: Assessment, _ target: BriefTarget) -> Passage {
    guard let requirement = assessment.requirement, requirement.gap > 0,
      wording.obstacle(assessment) == nil
    else { return phrases.isBeyond(target) }
    if let excess = requirement.excess {
      let sex = sexConcerned(assessment) ?? (assessment.measure.isOfWomen ? .women : nil)
      return phrases.exceeds(by: excess, allowed: requirement.asked, target, sex: sex)
    }
    let sexes: [(count: Int64?, sex: BriefSex?)] =
      assessment.measure.isOfEitherSex
      ? [(requirement.womenShort, .women), (requirement.menShort, .men)]
      : [(requirement.gap, nil)]
    let short = sexes.filter { $0.count ?? 0 > 0 }
    var unnamed = target
    unnamed.names = []
    return phrases.list(
      short.enumerated().map { index, missing in
        phrases.fallsShort(
          by: missing.count ?? 0, of: requirement.asked,
          index == short.count - 1 ? target : unnamed, sex: missing.sex)
      })
  }
}

extension BriefTarget {
  /// Whether sentences name both with the same words, so that one can stand for both.
  func isAlike(_ other: BriefTarget) -> Bool {
    threshold == other.threshold && limit?.sense == other.limit?.sense
      && target.measure == other.target.measure && target.basis == other.target.basis
      && target.isBinding == other.target.isBinding
      && target.denominator == other.target.denominator
  }
}

extension Assessment {
  /// Whether another asks for the same share of the same people, and so for as many.
  fileprivate func needs(asManyAs other: Assessment) -> Bool {
    required != nil && required == other.required && verdict == .unmet && requirement != nil
      && requirement?.asked == other.requirement?.asked
      && requirement?.gap == other.requirement?.gap
  }
}
