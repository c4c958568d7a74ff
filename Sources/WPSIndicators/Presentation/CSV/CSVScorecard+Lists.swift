/// Positions, and the order of candidate lists.
extension CSVScorecard {
  static func positions(_ wording: AssessmentWording) -> [AssessmentColumn] {
    let language = wording.language
    return [
      .exact("position") { $0.position?.id },
      .text("position_name") { $0.position?.name.text(in: language) },
      .exact("holder") { $0.evidence?.holder?.rawValue },
      .text("holder_label") { $0.evidence?.holder.map(wording.phrases.holder) },
      .exact("held_since") { $0.heldSince.map { $0.asAt?.description ?? $0.period.description } },
    ]
  }

  static func lists(_ wording: AssessmentWording) -> [AssessmentColumn] {
    let language = wording.language
    return [
      .text("party_name") { $0.subject.list?.party?.text(in: language) },
      .text("constituency_name") { $0.subject.list?.constituency?.text(in: language) },
      .exact("order") { $0.evidence?.order?.description },
      .number("place") { $0.placing?.place },
      .text("place_label", wording.offence),
      .number("changes") { $0.placing?.changes },
      .exact("nearest_order") { wording.nearest($0)?.description },
    ]
  }
}
