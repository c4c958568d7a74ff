/// What a reader should know before relying on a figure, in English.
extension EnglishPhrasebook {
  func flag(_ flag: AssessmentFlag, _ assessment: Assessment) -> String? {
    let counts = assessment.evidence?.counts
    let seats = counts.flatMap { $0.seats.exact.map(number) } ?? unknownCount
    let members = counts.flatMap { $0.members.exact.map(number) } ?? unknownCount
    return switch flag {
    // The row itself says these in full.
    case .stale, .fragile, .withinOne, .sourcesDiffer, .unattainable, .overdue, .lawRounds: nil
    case .denominatorSensitive:
      "the verdict depends on vacant seats: there are \(members) members and \(seats) seats, and "
        + "as a share of the other number it would be another"
    case .predatesTarget: predatesTarget(assessment)
    case .sumOfParts:
      "no figure of its own: the figures of its parts are added, dated by the oldest"
    case .outvoted: "most sources for this date say the contrary"
    case .sourcesDisagree: "the sources disagree on whether the target is met"
    case .derivedMembers:
      worked("the number of members", assessment.evidence?[.members], assessment)
    case .derivedWomen: worked("the number of women", assessment.evidence?[.women], assessment)
    case .derivedWhole: worked("the whole", assessment.evidence?.whole, assessment)
    case .derivedPart: worked("the part", assessment.evidence?.part, assessment)
    case .late: "done after it was due"
    case .break: "a new series begins here: not comparable with earlier figures"
    case .estimated: "estimated by the source"
    case .provisional: "provisional"
    case .revised: "revised by the source"
    case .lowReliability: "of low reliability"
    case .differentDefinition: "by a different definition"
    }
  }

  /// From when the target, or its step, holds that the figure is older than.
  private func predatesTarget(_ assessment: Assessment) -> String {
    let since = assessment.beginningOfRequirement.map { ", in force from \(date($0))" } ?? ""
    return "the figure is older than the target\(since)"
  }

  /// "met according to the published percentage, from which … is worked out: 29".
  private func worked(_ what: String, _ count: Count?, _ assessment: Assessment) -> String {
    let out = "\(what) is worked out"
    let by =
      assessment.verdict == .met
      ? "the target is met according to the published percentage, from which \(out)"
      : "\(out) from the published percentage"
    return labelled(by, count.map(self.count) ?? unknownCount)
  }

  func shortFlag(_ flag: AssessmentFlag) -> String? {
    switch flag {
    case .stale, .withinOne, .late, .unattainable, .lawRounds: nil
    case .overdue: "overdue, outcome not reported"
    case .predatesTarget: "older than the target"
    case .sumOfParts: "sum of its parts"
    case .outvoted: "most sources say the contrary"
    case .denominatorSensitive: "depends on vacant seats"
    case .fragile: "nobody to spare"
    case .sourcesDiffer: "sources differ"
    case .sourcesDisagree: "sources disagree"
    case .derivedMembers, .derivedWomen, .derivedWhole, .derivedPart: "derived"
    case .break: "new series"
    case .estimated: "estimated"
    case .provisional: "provisional"
    case .revised: "revised"
    case .lowReliability: "low reliability"
    case .differentDefinition: "different definition"
    }
  }

  func seeNotes(_ flags: String) -> String { "\(flags) (see the notes)" }
  func differ(_ figures: Passage) -> Passage { labelled("other sources", figures) }
  func differs(_ figures: Passage) -> Passage { labelled("another source", figures) }
  func noObservation(upTo period: Period) -> String { "Nothing in the file up to \(named(period))" }
  var noNumber: String { "the source gives no figure for this" }
  func only(_ counts: String, after noNumber: String) -> String { "\(noNumber), only \(counts)" }
}
