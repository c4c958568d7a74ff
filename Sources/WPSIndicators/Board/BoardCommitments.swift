/// The milestones of a scorecard, by how far they are; each once, by the first thing it is held
/// against.
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
        guard let first = assessed.assessments.first else { continue }
        stages[Self.stage(assessed.assessments, first), default: []].append(first)
      }
    }
  }

  private static func stage(_ assessments: [Assessment], _ first: Assessment) -> Stage {
    switch first.evidence?.status {
    case .done: return .done
    case .abandoned: return .abandoned
    case .planned, .inProgress, nil: break
    }
    let isOverdue = assessments.contains {
      $0.flags.contains(.overdue) || $0.verdict == .unmet
    }
    if isOverdue { return .overdue }
    if assessments.allSatisfy({ $0.verdict == .notInForce }) { return .lapsed }
    return first.evidence?.status == .inProgress ? .inProgress : .open
  }
}
