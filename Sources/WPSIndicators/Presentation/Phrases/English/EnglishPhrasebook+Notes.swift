/// What a reader should know before relying on a figure, in English.
extension EnglishPhrasebook {
  func flag(_ flag: AssessmentFlag, _ assessment: Assessment) -> String? {
    let counts = assessment.evidence?.counts
    let seats = counts.flatMap { $0.seats.exact.map(number) } ?? unknownCount
    let members = counts.flatMap { $0.members.exact.map(number) } ?? unknownCount
    return switch flag {
    // The row itself says these in full.
    case .stale, .fragile, .withinOne, .sourcesDiffer: nil
    case .denominatorSensitive:
      "the verdict depends on vacant seats: there are \(members) members and \(seats) seats, and "
        + "as a share of the other number it would be another"
    case .unattainable: "the body is too small for the target ever to be met"
    case .sourcesDisagree: "the sources disagree on whether the target is met"
    case .derivedMembers:
      "the number of members is worked out from the reported percentage: "
        + (counts.map { count($0.members) } ?? unknownCount)
    case .derivedWomen:
      "the number of women is worked out from the reported percentage: "
        + (counts.map { count($0.women) } ?? unknownCount)
    case .derivedWhole:
      "the whole is worked out from the reported percentage: "
        + (assessment.evidence?.whole.map(count) ?? unknownCount)
    case .derivedPart:
      "the part is worked out from the reported percentage: "
        + (assessment.evidence?.part.map(count) ?? unknownCount)
    case .late: "done after it was due"
    case .break: "a new series begins here: not comparable with earlier figures"
    case .estimated: "estimated by the source"
    case .provisional: "provisional"
    case .revised: "revised by the source"
    case .lowReliability: "of low reliability"
    case .differentDefinition: "by a different definition"
    }
  }

  func shortFlag(_ flag: AssessmentFlag) -> String? {
    switch flag {
    case .stale, .withinOne, .late, .unattainable: nil
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
  var noNumber: String { "the source gives no number" }
  func onlyGiven(_ counts: String) -> String {
    "the source gives no number for this, only \(counts)"
  }
}
