/// Assessments and figures by the identifiers of subjects and targets.
extension Scorecard {
  /// The assessments of a subject, in the order in which it lists its targets; those of the positions
  /// of a body follow its own. Empty where the scorecard does not show it.
  public func assessments(of subject: String) -> [Assessment] {
    assessments.filter { $0.subject.id == subject }
  }

  /// The first assessment of a subject against a target, of the whole body before its parts and
  /// positions; without a target the first of all. Nil where there is none.
  public subscript(subject id: String, target target: String? = nil) -> Assessment? {
    assessments.first { $0.subject.id == id && (target == nil || $0.target?.id == target) }
  }

  /// What each observation of a subject up to the period says for the measure of a target, or of the
  /// first of its assessments, the earliest first: the counts as they narrow each other, and the
  /// share. Other sources' figures are among them. Empty where there is no such assessment.
  public func series(of id: String, target: String? = nil) -> [Evidence] {
    self[subject: id, target: target]?.history() ?? []
  }
}

extension Registry {
  /// What each observation of a subject says for the measure of a target, or of the first of its
  /// targets, the earliest first, whatever the period; empty where there is no such subject.
  public func series(of id: String, target: String? = nil) -> [Evidence] {
    let times = self[subject: id]?.observations.times ?? []
    guard let latest = times.max(by: { $0.date < $1.date }) else { return [] }
    return Scorecard(
      of: self, for: latest.quarter.period, showing: SubjectSelection(subjects: [id])
    )
    .series(of: id, target: target)
  }
}
