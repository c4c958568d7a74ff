/// What is assessed, against what, and with what result.
extension CSVScorecard {
  static func subject(_ wording: AssessmentWording) -> [CSVColumn] {
    let language = wording.language
    let groups = Dictionary(
      firstOf: wording.scorecard.sections.compactMap { $0.group }.map { ($0.id, $0.name) })
    return [
      .exact("period") { $0.period.description },
      .exact("group") { $0.subject.group },
      .text("group_name") { $0.subject.group.flatMap { groups[$0] }?.text(in: language) },
      .exact("subject") { $0.subject.id },
      .exact("subject_kind") { $0.subject.body == nil ? "indicator" : "body" },
      .text("name") { $0.subject.name.text(in: language) },
      .text("abbreviation") { $0.subject.body?.abbreviation?.text(in: language) },
      .text("unit") { $0.subject.indicator?.unit?.text(in: language) },
      .text("note") { $0.subject.note?.text(in: language) },
    ]
  }

  static func target(_ wording: AssessmentWording) -> [CSVColumn] {
    let (language, phrases) = (wording.language, wording.phrases)
    return [
      .exact("target") { $0.target?.id },
      .text("target_name") { $0.target?.name.text(in: language) },
      .exact("measure") { $0.measure.rawValue },
      .exact("basis") { $0.target?.basis.rawValue },
      .text("basis_label") { $0.target.map { phrases.basis($0.basis) } },
      .exact("denominator") { $0.target?.denominator.rawValue },
      .exact("due_by") { $0.target?.dueBy?.description },
    ] + CSVColumn.fraction("required") { $0.required?.value } + [
      .text("required_label", wording.required)
    ]
  }

  static func verdict(_ wording: AssessmentWording) -> [CSVColumn] {
    let phrases = wording.phrases
    return [
      .exact("verdict") { $0.verdict.rawValue },
      .text("verdict_label") { phrases.verdict($0.verdict) },
      .exact("reason") { $0.reason?.rawValue },
      .text("reason_label") { assessment in
        assessment.reason.map { phrases.reason($0, of: assessment.subject) }
      },
      .exact("rating") { $0.rating?.rawValue },
      .text("rating_label", wording.rating),
      .exact("flags") { $0.flags.map { $0.rawValue }.joined(separator: " ") },
      .text("flags_label", wording.flags),
      .number("alternates") { $0.differingAlternates.count },
      .passage("alternates_label") { phrases.clauses(wording.differences($0)) },
    ]
  }
}
