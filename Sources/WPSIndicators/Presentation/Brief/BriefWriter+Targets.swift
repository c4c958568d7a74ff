/// What a figure means for the targets.
extension BriefWriter {
  /// What a figure means for a target.
  struct Meaning {
    /// What can follow the figure after a comma; nil where the data decide nothing.
    let participle: Passage?
    /// The same with a verb of its own.
    let clause: Passage
  }

  /// The target met or missed, and by how much.
  func meaning(_ assessment: Assessment) -> Meaning? {
    guard let target = named(of: assessment), let identified = self.target(of: assessment) else {
      return nil
    }
    let identity = identity(target.target)
    let needed = assessment.requirement?.needed
    switch assessment.verdict {
    case .met:
      let met = phrases.meets(
        target, isFragile: assessment.flags.contains(.fragile),
        isLate: assessment.flags.contains(.late))
      return Meaning(
        participle: "\(met) \(identity)",
        clause: phrases.outcome(identified, isMet: true, needed: nil, sex: nil))
    case .unmet:
      let missed =
        assessment.required == nil ? phrases.misses(target) : shortfall(assessment, target)
      return Meaning(
        participle: "\(missed) \(identity)",
        clause: phrases.outcome(
          identified, isMet: false, needed: needed, sex: shortSex(assessment)))
    case .undetermined:
      return Meaning(participle: nil, clause: phrases.cannotBeDetermined(identified))
    case .notInForce: return Meaning(participle: nil, clause: phrases.wasNotInForce(identified))
    case .noData, .notDue, .notApplicable, .noTarget: return nil
    }
  }

  /// The target with what tells it from others.
  func target(of assessment: Assessment) -> BriefTarget? {
    guard var target = named(of: assessment) else { return nil }
    target.identity = identity(target.target)
    return target
  }

  /// The target by its threshold alone.
  private func named(of assessment: Assessment) -> BriefTarget? {
    assessment.target.map { target in
      BriefTarget(target: target, threshold: assessment.required.map { threshold($0, assessment) })
    }
  }

  private func identity(_ target: Target) -> Passage {
    let name = wording.given(target.shortName ?? target.name)
    let source: Passage = target.source.map { " \(wording.citations([$0]))" } ?? ""
    return "(\(phrases.list([name, Passage(phrases.basis(target.basis))]))\(source))"
  }

  /// The sex of which there are too few, where neither may fall short.
  private func shortSex(_ assessment: Assessment) -> BriefSex? {
    guard assessment.measure == .eitherSexShare, let requirement = assessment.requirement else {
      return nil
    }
    return requirement.womenShort ?? 0 > 0 ? .women : .men
  }

  private func threshold(_ threshold: Threshold, _ assessment: Assessment) -> String {
    assessment.measure.isShare
      ? wording.threshold(threshold, assessment.measure)
      : phrases.cardinal(threshold.value.roundedDown)
  }

  private func shortfall(_ assessment: Assessment, _ target: BriefTarget) -> Passage {
    guard let requirement = assessment.requirement, requirement.shortfall > 0 else {
      return phrases.isBelow(target)
    }
    let counts = assessment.evidence?.counts
    let among = (counts?.women.namedNumbers ?? []) + (wording.whole(assessment)?.namedNumbers ?? [])
    let short: [(Int64?, BriefSex?)] =
      assessment.measure == .eitherSexShare
      ? [(requirement.womenShort, .women), (requirement.menShort, .men)]
      : [(requirement.shortfall, nil)]
    return phrases.list(
      short.compactMap { count, sex in
        count.flatMap {
          $0 > 0
            ? phrases.fallsShort(
              by: $0, of: requirement.needed, target, sex: sex, among: among) : nil
        }
      })
  }
}
