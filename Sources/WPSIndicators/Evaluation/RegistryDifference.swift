/// What an edit changed in the meaning of a registry, and in its verdicts.
public struct RegistryDifference: Sendable, Hashable {
  /// The reporting period, where it moved; nil on the side that has no registry.
  public let reportingPeriod: FieldChange?
  /// What differs at the top level, lists apart.
  public let fields: [FieldChange]
  /// The records that differ, list by list, in the order of the files.
  public let records: [EntryChange]
  /// The lists in whose order scorecards show what is in them, and whose order is another.
  public let reordered: [RecordList]
  /// The scorecard before; nil where there was no registry.
  public let before: Scorecard?
  /// The scorecard after; nil where there is no registry.
  public let after: Scorecard?
  /// The verdicts that are others.
  public let flips: [AssessmentChange]
  /// The assessments that rest on another figure, the verdict being the same.
  public let figureChanges: [AssessmentChange]
  /// The assessments that were not made before.
  public let newAssessments: [Assessment]
  /// The assessments that are no longer made.
  public let lostAssessments: [Assessment]
  /// What was edited in the observations of subjects, by their identifiers.
  private let edits: [String: [ObservationChange]]

  /// Whether nothing differs but, perhaps, formatting.
  public var isEmpty: Bool {
    reportingPeriod == nil && fields.isEmpty && records.isEmpty && reordered.isEmpty
  }

  /// Compares two registries.
  /// - Parameters:
  ///   - before: the registry before; nil if there was none.
  ///   - after: the registry after; nil if there is none.
  ///   - period: the period for whose verdicts to compare; nil for what each reports up to.
  public init(from before: Registry?, to after: Registry?, for period: Period? = nil) {
    // Under a new identifier a record is the same, and so are its assessments.
    let (before, renames) = Self.renaming(before, as: after)
    let periods = [before, after].map { $0?.reportingPeriod.description }
    reportingPeriod =
      periods[0] == periods[1]
      ? nil : FieldChange(key: "reportingPeriod", before: periods[0], after: periods[1])
    fields = FieldChange.changes(from: before?.topEntries ?? [], to: after?.topEntries ?? [])
    var records = [EntryChange]()
    var reordered = [RecordList]()
    for list in RecordList.allCases {
      let old = before.map { ComparedEntry.all(in: list, of: $0) } ?? []
      let new = after.map { ComparedEntry.all(in: list, of: $0) } ?? []
      records += Self.changes(in: list, from: old, to: new, renames.formerIDs(in: list))
      if list.decidesOrder, Self.isReordered(old.map { $0.id }, new.map { $0.id }) {
        reordered.append(list)
      }
    }
    self.records = records
    self.reordered = reordered
    let then = before.map { Scorecard(of: $0, for: period ?? $0.reportingPeriod) }
    let now = after.map { Scorecard(of: $0, for: period ?? $0.reportingPeriod) }
    self.before = then
    self.after = now
    let edits = Dictionary(
      firstOf: records.lazy.filter { $0.list.isOfSubjects }.map { ($0.id, $0.observations) })
    self.edits = edits
    let changes =
      then.flatMap { then in
        now.map { ScorecardComparison($0.assessments, $0.rollUp, with: then).changes }
      } ?? []
    flips = changes.filter { $0.isFlip }
    figureChanges = changes.filter {
      !$0.isFlip && $0.restsOnOtherFigure(by: edits[$0.after.subject.id] ?? [])
    }
    newAssessments = Self.assessments(of: now, notIn: then)
    lostAssessments = Self.assessments(of: then, notIn: now)
  }

  /// The registry before with the identifiers of the one after, where nothing else in a record is
  /// another.
  private static func renaming(
    _ before: Registry?, as after: Registry?
  ) -> (Registry?, EntryRenames) {
    guard let before, let after else { return (before, EntryRenames()) }
    let renames = EntryRenames(from: before, to: after)
    return (renames.isEmpty ? before : before.renaming(renames), renames)
  }

  private static func changes(
    in list: RecordList, from old: [ComparedEntry], to new: [ComparedEntry],
    _ formerIDs: [String: String]
  ) -> [EntryChange] {
    let (before, after) = (byID(old), byID(new))
    return new.compactMap {
      EntryChange(list, from: before[$0.id], to: $0, formerID: formerIDs[$0.id])
    }
      + old.filter { after[$0.id] == nil }.compactMap { EntryChange(list, from: $0, to: nil) }
  }

  private static func byID(_ records: [ComparedEntry]) -> [String: ComparedEntry] {
    Dictionary(firstOf: records.map { ($0.id, $0) })
  }

  private static func isReordered(_ before: [String], _ after: [String]) -> Bool {
    let common = Set(before).intersection(after)
    return before.filter(common.contains) != after.filter(common.contains)
  }

  private static func assessments(
    of scorecard: Scorecard?, notIn other: Scorecard?
  ) -> [Assessment] {
    let known = Set((other?.assessments ?? []).map { $0.key })
    return (scorecard?.assessments ?? []).filter { !known.contains($0.key) }
  }

  /// What became of the figures that an assessment rested on and rests on now; nil if they are the
  /// same.
  public func figureChange(of change: AssessmentChange) -> FigureChange? {
    FigureChange(change, edits[change.after.subject.id] ?? [])
  }
}

extension AssessmentChange {
  /// Whether another figure counts, or the same one says something else for the measure: a note
  /// that was mended is no other figure.
  fileprivate func restsOnOtherFigure(by edits: [ObservationChange]) -> Bool {
    guard let figure = FigureChange(self, edits) else { return false }
    return !figure.isCorrection || figure.before?.time != figure.after?.time
      || before.evidence?.value != after.evidence?.value
      || !causes.allSatisfy { $0 == .newFigure || $0 == .seats }
  }
}

extension Registry {
  /// What the top level says besides its lists and the period, which says when rather than what.
  fileprivate var topEntries: [RecordEntry] {
    FileFormat.registry.entries(self).filter {
      $0.key != "reportingPeriod" && $0.key != "formatVersion"
    }
  }
}

extension RecordList {
  /// Whether scorecards show the list in the order of the file.
  fileprivate var decidesOrder: Bool {
    switch self {
    case .groups, .bodies, .lists, .indicators: true
    case .sources, .scales, .targets: false
    }
  }

  /// Whether what stands in it is held against targets.
  fileprivate var isOfSubjects: Bool { Self.ofSubjects.contains(self) }
}
