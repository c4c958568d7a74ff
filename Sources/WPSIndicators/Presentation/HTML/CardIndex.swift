/// What each card of a page is of: a row of the board, or a subject that has none.
struct CardIndex {
  /// A subject that has no row, and what its card shows.
  struct Other {
    let assessed: AssessedSubject
    let rows: [Assessment]
  }

  /// Which subjects, and which of their positions, have rows.
  private struct RowID: Hashable {
    let subject: String
    let position: String?

    init(_ subject: Subject) {
      self.subject = subject.id
      position = subject.position?.id
    }
  }

  /// The subjects that have no row and are no commitments of the board, section by section.
  let others: [(section: Scorecard.Section, subjects: [Other])]
  private let entries: [String: SectionEntry]
  private let byRow: [RowID: AssessedSubject]
  private let rowed: Set<RowID>
  private let known: Set<String>

  init(_ board: Board, _ wording: AssessmentWording) {
    let scorecard = board.scorecard
    let rows = board.shownRows
    let rowed = Set(rows.map { RowID($0.subject) })
    self.rowed = rowed
    let staged = Set(
      BoardCommitments.Stage.allCases.flatMap { board.commitments[$0] }.map { $0.subject.id })
    let all = scorecard.sections.flatMap { $0.entries }
    entries = Dictionary(firstOf: all.map { ($0.subject.subject.id, $0) })
    byRow = Dictionary(firstOf: all.flatMap { $0.all }.map { (RowID($0.subject), $0) })
    var known = Set(rows.map { $0.subject }.filter { $0.position == nil }.map { $0.id })
    others = scorecard.sections.map { section in
      let unreported = Set(wording.unreported(in: section).map { $0.subject.id })
      let shown = Set(wording.shown(in: section).map { $0.subject.subject.id })
      let subjects = section.entries.compactMap { entry -> Other? in
        let subject = entry.subject.subject
        if staged.contains(subject.id) { known.insert(subject.id) }
        guard !rowed.contains(RowID(subject)), !staged.contains(subject.id),
          shown.contains(subject.id) || unreported.contains(subject.id)
        else { return nil }
        known.insert(subject.id)
        let rows = entry.rows.filter { !rowed.contains(RowID($0.subject)) }
        return Other(
          assessed: entry.subject, rows: rows.isEmpty ? entry.subject.assessments : rows)
      }
      return (section, subjects)
    }
    self.known = known
  }

  /// Whether a subject has a card.
  func contains(_ subject: String) -> Bool { known.contains(subject) }

  /// The subject of a row or of a milestone as it is assessed.
  func assessed(_ subject: Subject) -> AssessedSubject? {
    byRow[RowID(subject)]
  }

  /// What the card of a row shows: what the row does first, then the rest of its subject, and the
  /// positions that have no row of their own.
  func rows(of row: BoardRow) -> [Assessment] {
    guard let own = assessed(row.subject) else { return [row.lead] + row.others }
    let entry = row.subject.position == nil ? entries[row.subject.id] : nil
    let positions = (entry?.positions ?? []).filter { !rowed.contains(RowID($0.subject)) }
    return [row.lead]
      + (own.assessments + positions.flatMap { $0.assessments }).filter { $0.key != row.lead.key }
  }
}
