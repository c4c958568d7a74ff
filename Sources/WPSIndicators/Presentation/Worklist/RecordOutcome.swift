/// Says what recording a figure did to its subject's verdicts, or would do.
public struct RecordOutcome {
  private let phrases: any Phrasebook
  let language: Language
  /// Whether nothing is written.
  let isPlanned: Bool
  private let name: (RecordedFigure.MissingCount) -> String

  /// - Parameters:
  ///   - language: the language of what is said.
  ///   - isPlanned: whether nothing is written, and all is said of what would be.
  ///   - name: how a count that the source may also have is given: its key, unless a program has
  ///     words of its own.
  public init(
    in language: Language, isPlanned: Bool,
    naming name: @escaping (RecordedFigure.MissingCount) -> String = { "'\($0.rawValue)'" }
  ) {
    self.language = language
    self.isPlanned = isPlanned
    self.name = name
    phrases = language.phrasebook
  }

  /// "recorded cvjr, 14 September 2016".
  public func recorded(_ subject: String, at time: ObservationTime) -> String {
    let asAt = phrases.asAt(time)
    return isPlanned ? phrases.toBeRecorded(subject, asAt) : phrases.recorded(subject, asAt)
  }

  /// "added the source ipu-2026-12".
  public func recorded(source: String) -> String {
    isPlanned ? phrases.toBeRecorded(source: source) : phrases.recorded(source: source)
  }

  /// "added the target mali-2015-052-1".
  public func added(targets: [String]) -> String {
    phrases.added(targets: targets, isPlanned: isPlanned)
  }

  /// "cnt is now held against mali-2015-052-1".
  public func isHeld(_ body: String, against targets: [String]) -> String {
    phrases.isHeld(body, against: targets, isPlanned: isPlanned)
  }

  /// "indicators.json has all of mali-2015-052-1 already; nothing was written".
  public func hasAlready(_ file: String, law: String) -> String {
    phrases.hasAlready(file, law)
  }

  /// "the reporting period is now 2026-Q4; it was 2026-Q3".
  public func moved(to period: Period, from earlier: Period) -> String {
    isPlanned
      ? phrases.reportingPeriod(period, insteadOf: earlier)
      : phrases.reportingPeriod(period, after: earlier)
  }

  /// "nothing was written", where that is so.
  public var ending: String? { isPlanned ? phrases.nothingWritten : nil }

  /// A line for each target of a subject: what the verdict was, and what it is now; and under it
  /// what a reader of the file would not expect.
  public func verdicts(on figure: RecordedFigure) -> [String] {
    let wording = AssessmentWording(figure.after, in: language)
    return zip(figure.before.assessments, figure.after.assessments).flatMap { before, after in
      let name = after.target.map { ($0.shortName ?? $0.name).text(in: language).printable }
      let heading = phrases.list(
        [
          after.position?.name.text(in: language).printable, name,
          wording.part(after)?.text.printable, phrases.label(after.period),
        ].compactMap { $0 })
      let verdict = phrases.labelled(heading, change(from: before, to: after, wording))
      return [verdict] + remarks(on: figure, after, wording).map { "  \($0)" }
    }
  }

  /// What the verdicts were and are now, with remarks: a line for all targets that fare alike, which
  /// names the first and says how many more there are.
  public func verdictsInShort(on figure: RecordedFigure) -> [String] {
    let wording = AssessmentWording(figure.after, in: language)
    var told = [(change: String, remarks: [String], names: [String])]()
    for (before, after) in zip(figure.before.assessments, figure.after.assessments) {
      let names = [
        after.position?.name.text(in: language).printable,
        after.target.map { ($0.shortName ?? $0.name).text(in: language).printable },
        wording.part(after)?.text.printable,
      ]
      let name = phrases.list(names.compactMap { $0 })
      let change = change(from: before, to: after, wording)
      let remarks = remarks(on: figure, after, wording).map { "  \($0)" }
      if let place = told.firstIndex(where: { $0.change == change && $0.remarks == remarks }) {
        told[place].names.append(name)
      } else {
        told.append((change, remarks, [name]))
      }
    }
    return told.flatMap { told -> [String] in
      let names = told.names.filter { !$0.isEmpty }
      guard let first = names.first else { return [told.change] + told.remarks }
      let heading = names.count > 1 ? "\(first) \(phrases.andMore(names.count - 1))" : first
      return [phrases.labelled(heading, told.change)] + told.remarks
    }
  }

  private func change(
    from before: Assessment, to after: Assessment, _ wording: AssessmentWording
  ) -> String {
    let verdict = wording.word(after)
    let now = listed(after.evidence, after, wording)
    guard before.verdict == after.verdict else {
      let reached = verdict + (now.isEmpty ? "" : " (\(now))")
      return phrases.became(Passage(wording.word(before)), Passage(reached)).text
    }
    let then = listed(before.evidence, before, wording)
    guard then != now, let earlier = before.evidence, let later = after.evidence else {
      return phrases.list([verdict + (now.isEmpty ? "" : " (\(now))"), phrases.asBefore])
    }
    return phrases.labelled(
      after.target == nil ? verdict : phrases.still(verdict),
      phrases.became(wording.measured(earlier, before), wording.measured(later, after)).text
        .printable)
  }

  /// "8 women of 24, 33.3%".
  private func listed(
    _ evidence: Evidence?, _ assessment: Assessment, _ wording: AssessmentWording
  ) -> String {
    guard let evidence else { return "" }
    let figures = [
      wording.figures(evidence, assessment).text,
      wording.percent(evidence, assessment, verdict: assessment.verdict),
    ]
    return phrases.list(figures.filter { !$0.isEmpty }).printable
  }

  private func remarks(
    on figure: RecordedFigure, _ assessment: Assessment, _ wording: AssessmentWording
  ) -> [String] {
    switch figure.use(in: assessment) {
    case .used(let lacking): return lacking.map { [phrases.notGiven($0, name($0))] } ?? []
    case .beside(let evidence, let agrees, let verdict):
      let kept = phrases.keptBeside(
        wording.measured(evidence, assessment).text.printable,
        assessment.target == nil ? nil : phrases.verdict(verdict))
      let sources = agrees.map {
        phrases.sources(agree: $0, onVerdict: !assessment.verdict.isContradicted(by: verdict))
      }
      return [phrases.clauses([kept, sources].compactMap { $0 })]
    case .alternateAlone: return [phrases.alternateAlone]
    case .superseded(let evidence):
      let used = evidence.observation.time
      let figures = listed(evidence, assessment, wording)
      return [
        phrases.labelled(
          phrases.notUsed(for: assessment.period),
          phrases.countsAsLater(used, figures, LaterReason(used, figure.observation.time)))
      ]
    case .numberless:
      return [
        phrases.labelled(phrases.notUsed(for: assessment.period), phrases.noNumberNeeded)
      ]
    case .inWords(let evidence):
      return [
        phrases.shownInWords(
          beside: evidence?.observation.time, isJudged: assessment.target != nil)
      ]
    case .untold: return []
    }
  }
}

extension LaterReason {
  /// Why a time counts as later than another.
  fileprivate init(_ used: ObservationTime, _ recorded: ObservationTime) {
    self =
      if used.asAt == nil, used.firstDay <= recorded.firstDay {
        .lastDay(used.period.granularity)
      } else {
        used.date == recorded.date ? .shorter : .date
      }
  }
}

/// Says what an import of a table of observations did.
public enum ImportOutcome {
  /// "2 observations added; 1 corrected; 85 as in the file; 2 … are not in the table, and stay",
  /// and which those are where something was added to their subjects: of a time that was corrected
  /// in the table the file has the old one still.
  public static func render(
    _ planned: ObservationImport, isDryRun: Bool, in language: Language, listing most: Int? = nil,
    style: TextStyle = TextStyle()
  ) -> String {
    let phrases = language.phrasebook
    let counts = counts(
      lists: planned.addedLists.count, added: planned.added, corrected: planned.corrected,
      unchanged: planned.unchanged, absent: planned.absent.count, isDryRun: isDryRun, phrases)
    let absent = planned.absent.filter { planned.subjectsWithAdditions.contains($0.subject) }
    let unlisted = max(0, absent.count - (most ?? Int.max))
    let listed =
      absent.prefix(most ?? Int.max)
      .map { subject, observation in
        "  "
          + phrases.list([
            subject,
            phrases.asAt(observation.time) + " [\(observation.sources.joined(separator: "]["))]",
          ])
      } + (unlisted > 0 ? ["  " + phrases.moreObservations(unlisted)] : [])
    let made =
      planned.madeIDs.isEmpty
      ? nil
      : phrases.labelled(
        phrases.idsMade(planned.madeIDs.count, isDryRun: isDryRun),
        phrases.list(planned.madeIDs))
    let lines =
      style.spelt(counts).wrapped(to: style.width)
      + (made.map { style.spelt($0).wrapped(to: style.width) } ?? [])
      + listed.map { style.spelt($0) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The numbers of rows, and of the observations that the table's subjects have in the file and
  /// not in the table.
  static func counts(
    lists: Int = 0, added: Int, corrected: Int, unchanged: Int, absent: Int, isDryRun: Bool,
    _ phrases: any Phrasebook
  ) -> String {
    var parts = [String]()
    if lists > 0 { parts.append(phrases.listsAdded(lists, isDryRun: isDryRun)) }
    if lists + added + corrected == 0 {
      parts.append(unchanged == 0 ? phrases.noRows : phrases.nothingToImport)
    }
    if added > 0 { parts.append(phrases.rowsAdded(added, isDryRun: isDryRun)) }
    if corrected > 0 { parts.append(phrases.rowsCorrected(corrected, isDryRun: isDryRun)) }
    if unchanged > 0 { parts.append(phrases.rowsUnchanged(unchanged)) }
    if absent > 0 { parts.append(phrases.observationsAbsent(absent)) }
    return phrases.clauses(parts)
  }
}
