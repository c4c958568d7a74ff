/// The milestones that are to close the gaps of subjects.
struct Actions: Sendable, Hashable {
  private var all = [String: [AssessedSubject]]()
  /// The subjects that are shown.
  private let shown: Set<String>
  /// The names of the subjects that milestones are about.
  private var names = [String: LocalizedText]()

  /// The actions on some subjects, whether or not they are shown themselves.
  init(in registry: Registry, on subjects: [AssessedSubject], by assessor: Assessor) {
    let shown = Set(subjects.map { $0.subject.id })
    self.shown = shown
    let meant = Set(registry.indicators.compactMap { $0.about })
    guard !meant.isEmpty else { return }
    for subject in registry.subjects where meant.contains(subject.id) {
      names[subject.id] = subject.name
    }
    for indicator in registry.indicators {
      guard let about = indicator.about, shown.contains(about) else { continue }
      all[about, default: []].append(assessor.assess(.indicator(indicator)))
    }
    for (about, actions) in all { all[about] = Self.sorted(actions) }
  }

  subscript(subject: String) -> [AssessedSubject] { all[subject] ?? [] }

  func shows(_ subject: String) -> Bool { shown.contains(subject) }

  func name(of subject: String) -> LocalizedText? { names[subject] }

  /// The identifiers of the sources that are cited for them, by the order of subjects.
  func citedSources(for subjects: [AssessedSubject]) -> [String] {
    all.isEmpty
      ? []
      : subjects.flatMap { self[$0.subject.id] }.flatMap { $0.assessments }
        .flatMap { $0.citedSources }
  }

  /// What is overdue first, then what is open by its due date, then what is over.
  private static func sorted(_ actions: [AssessedSubject]) -> [AssessedSubject] {
    let ranks = actions.map { Rank($0) }
    return ranks.indices.sorted { a, b in
      ranks[a] < ranks[b] || !(ranks[b] < ranks[a]) && a < b
    }.map { actions[$0] }
  }

  /// Where an action stands among others.
  private struct Rank {
    let urgency: Int
    let due: CalendarDate?

    init(_ action: AssessedSubject) {
      due = action.subject.indicator?.due
      let assessment = action.assessments.first
      let status = assessment?.evidence?.status
      let isOver = status == .done || status == .abandoned
      let isLate = due.map { due in assessment.map { due <= $0.period.lastDay } ?? false } ?? false
      urgency = isOver ? 2 : isLate ? 0 : 1
    }

    static func < (a: Rank, b: Rank) -> Bool {
      guard a.urgency == b.urgency else { return a.urgency < b.urgency }
      guard let first = a.due else { return false }
      return b.due.map { first < $0 } ?? true
    }
  }
}

extension Scorecard {
  /// The milestones that are to close the gap of a subject: what is overdue first, then what is open
  /// by its due date, then what is done or given up.
  public func actions(on subject: String) -> [AssessedSubject] { actions[subject] }

  /// Whether a subject is one of those shown.
  func shows(_ subject: String) -> Bool { actions.shows(subject) }

  /// The name of a subject that a milestone is about, whether or not it is shown.
  func name(ofSubject id: String) -> LocalizedText? { actions.name(of: id) }
}
