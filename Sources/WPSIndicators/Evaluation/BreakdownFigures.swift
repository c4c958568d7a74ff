/// What the latest report of a body's parts says of each of them, and of the whole.
struct BreakdownFigures {
  /// A part, or the whole.
  struct Row {
    /// The part; nil for the whole.
    let part: Breakdown.Part?
    /// What the report says of its women.
    let evidence: Evidence
    /// Where it stands with each of its targets by that report.
    let assessments: [Assessment]
  }

  /// How the members are divided.
  let breakdown: Breakdown
  /// The report.
  let observation: ReportedObservation
  /// The parts, then the whole.
  let rows: [Row]

  /// Those of the breakdowns of which any report seen gives something.
  /// - Parameter assessments: where the body stands with each of its targets.
  static func of(_ assessments: [Assessment]) -> [BreakdownFigures] {
    guard let first = assessments.first, let body = first.subject.body,
      !body.breakdowns.isEmpty, assessments.contains(where: { $0.reason == nil })
    else { return [] }
    let seen = Series(of: first.subject, seenIn: first.period).observations
    return body.breakdowns.compactMap { breakdown in
      seen.last { $0.gives(breakdown) }.map { observation in
        BreakdownFigures(
          breakdown: breakdown, observation: observation,
          rows: (breakdown.parts.map(Optional.some) + [nil]).map { part in
            let meant = part.map { BodyPart(breakdown.id, $0.id) }
            return Row(
              part: part,
              evidence: Evidence(observation, by: Yardstick(nil, or: .womenShare, of: meant)),
              assessments: assessments.filter {
                $0.target != nil && $0.part == meant && $0.evidence?.observation == observation
              })
          })
      }
    }
  }
}

extension ReportedObservation {
  /// Whether it gives anything of the parts of a breakdown.
  func gives(_ breakdown: Breakdown) -> Bool {
    parts.entries.contains { $0.part.breakdown == breakdown.id && !$0.figures.givesNothing }
  }

  /// Whether it gives a count of any part of a breakdown.
  func gives(_ key: Figures.Key, of breakdown: Breakdown) -> Bool {
    parts.entries.contains { $0.part.breakdown == breakdown.id && $0.figures.given(key) != nil }
  }
}
