/// The milestones of a scorecard, by how far they are; each once, by the first thing it is held
/// against, or the first for which it is overdue.
public struct BoardCommitments: Sendable, Hashable {
  /// How far a milestone is.
  public enum Stage: String, Sendable, Hashable, CaseIterable {
    /// The due date has come, and no report says that it was done.
    case overdue
    /// Planned, or nothing has been reported of it.
    case open
    /// In progress.
    case inProgress
    /// Done.
    case done
    /// Given up.
    case abandoned
    /// What asked for it is no longer in force.
    case lapsed
  }

  /// The milestones at each stage, in the order of the file.
  private var stages = [Stage: [Assessment]]()

  /// The milestones at a stage, in the order of the file.
  public subscript(stage: Stage) -> [Assessment] { stages[stage] ?? [] }

  /// Whether there are none.
  public var isEmpty: Bool { stages.isEmpty }

  init(_ scorecard: Scorecard) {
    for section in scorecard.sections {
      for assessed in section.subjects where assessed.subject.indicator?.kind == .milestone {
        let assessments = assessed.assessments
        guard let stage = Self.stage(assessments), let first = assessments.first else { continue }
        stages[stage, default: []].append(
          stage == .overdue ? assessments.first { $0.isOverdue } ?? first : first)
      }
    }
  }

  /// How far a milestone is by all that it is held against; nil where nothing asks for it yet.
  static func stage(_ assessments: [Assessment]) -> Stage? {
    guard let first = assessments.first else { return nil }
    switch first.evidence?.status {
    case .done: return .done
    case .abandoned: return .abandoned
    case .planned, .inProgress, nil: break
    }
    if assessments.contains(where: { $0.isOverdue }) { return .overdue }
    if assessments.allSatisfy({ $0.verdict == .notInForce }) {
      // What nobody has asked for yet is no commitment.
      let isToCome = first.target?.from.map { first.period.lastDay < $0 } ?? false
      return isToCome ? nil : .lapsed
    }
    return first.evidence?.status == .inProgress ? .inProgress : .open
  }
}

extension Assessment {
  /// Whether a milestone was to be done by then, and no report says that it was.
  fileprivate var isOverdue: Bool { flags.contains(.overdue) || verdict == .unmet }
}
