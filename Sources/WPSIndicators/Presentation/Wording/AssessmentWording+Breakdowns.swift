/// The parts of a body side by side, for the formats to lay out.
extension AssessmentWording {
  /// A table of the parts of a body.
  struct BreakdownTable {
    /// What it is divided by, when, and who says so.
    let title: Passage
    /// The headings of all columns but the first; that of the verdicts is missing where there are none.
    let headings: [String]
    let rows: [BreakdownRow]
    /// What the mark of a number means; nil where none has it.
    let note: String?
  }

  /// The row of a part, or of the whole.
  struct BreakdownRow {
    let name: Passage
    let women: String
    let members: String
    let share: String
    /// The verdicts, an item each; nil where the table has none.
    let verdicts: [String]?

    /// What stands beside the name, an item for each line.
    var cells: [[String]] { [[women], [members], [share]] + [verdicts].compactMap { $0 } }
  }

  /// A table for each breakdown of which something is given.
  func breakdowns(of assessments: [Assessment]) -> [BreakdownTable] {
    guard let first = assessments.first else { return [] }
    return BreakdownFigures.of(assessments).map { figures in
      let hasVerdicts = figures.rows.contains { !$0.assessments.isEmpty }
      let rows = figures.rows.map { row(of: $0, beside: first, hasVerdicts: hasVerdicts) }
      let follows = rows.contains { [$0.women, $0.members].contains { $0.hasSuffix("*") } }
      return BreakdownTable(
        title: phrases.list([
          given(figures.breakdown.name), dated(figures.observation, in: first),
        ]),
        headings: [phrases.womenHeading, phrases.membersHeading, phrases.womenShareHeading]
          + (hasVerdicts ? [phrases.verdictHeading] : []),
        rows: rows, note: follows ? "* \(phrases.followsFromOthers)" : nil)
    }
  }

  private func row(
    of row: BreakdownFigures.Row, beside first: Assessment, hasVerdicts: Bool
  ) -> BreakdownRow {
    // A percentage beside a verdict on a share must not contradict it.
    let judged = row.assessments.first { $0.measure.isShare } ?? row.assessments.first ?? first
    return BreakdownRow(
      name: row.part.map { given($0.name) } ?? Passage(phrases.wholeBody),
      women: number(.women, row.evidence), members: number(.members, row.evidence),
      share: share(row.evidence, judged),
      verdicts: hasVerdicts ? row.assessments.map { verdict($0) } : nil)
  }

  /// A count, with a mark where it follows from others; nothing where nobody says anything of it.
  private func number(_ key: Figures.Key, _ evidence: Evidence) -> String {
    guard let count = evidence[key] else { return "" }
    if evidence.given.given(key) != nil { return phrases.count(count) }
    guard count.exact != nil || evidence.isBoundByParts(key) else { return "" }
    return "\(phrases.count(count))*"
  }
}
