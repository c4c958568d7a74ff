/// Makes the rows of a board, with the quarters before.
struct BoardMaker {
  private let period: Period
  /// How the registry stood in the quarters before the period, the earliest first.
  private let earlier: [Assessor]
  /// How it stands in the later quarters that were asked for.
  private var later = [Quarter: Assessor]()

  /// - Parameter quarters: how many quarters a strip has, the period among them.
  init(_ scorecard: Scorecard, quarters: Int) {
    period = scorecard.period
    let now = scorecard.period.quarter
    earlier = (1..<max(quarters, 1)).reversed().compactMap { age in
      now.advanced(by: -age).map { Assessor(scorecard.registry, period: $0.period) }
    }
  }

  /// The rows of a section, without those of lists where they are too many to be shown.
  func rows(of section: Scorecard.Section) -> [BoardRow] {
    var rows = [BoardRow]()
    // Positions follow their body, and lists all bodies.
    var positions = [String: [BoardRow]]()
    var lists = [String: [BoardRow]]()
    var alone = [BoardRow]()
    let showsLists = section.lists.map { $0.all.lists <= Board.mostLists } ?? true
    for assessed in section.subjects {
      switch assessed.subject {
      case .position(_, let body):
        if let row = row(assessed.assessments) { positions[body.id, default: []].append(row) }
      case .list(let list):
        guard showsLists, let row = row(assessed.assessments) else { continue }
        if let body = list.of { lists[body, default: []].append(row) } else { alone.append(row) }
      case .body, .indicator: break
      }
    }
    for assessed in section.subjects where assessed.subject.body != nil {
      let id = assessed.subject.id
      let under = (positions[id] ?? []) + (lists[id] ?? [])
      if let row = row(ofBody: assessed.assessments, under: under) {
        rows.append(row)
      } else {
        rows += under
      }
      (positions[id], lists[id]) = (nil, nil)
    }
    // What stands for a body that is shown elsewhere, or nowhere, stands alone.
    let left = section.subjects.compactMap { $0.subject.list?.of }.flatMap { id -> [BoardRow] in
      defer { lists[id] = nil }
      return lists[id] ?? []
    }
    return BoardRow.sorted(rows + left + alone)
  }

  /// The row of a body: that of the whole, with its parts under it; where nothing is asked of the
  /// whole, that of the part that is worst.
  private func row(ofBody assessments: [Assessment], under: [BoardRow]) -> BoardRow? {
    var parts = [[Assessment]]()
    var places = [BodyPart: Int]()
    for assessment in assessments {
      guard let part = assessment.part else { continue }
      if let place = places[part] {
        parts[place].append(assessment)
      } else {
        places[part] = parts.count
        parts.append([assessment])
      }
    }
    // The parts are assessed with their body, all at once.
    let past = parts.isEmpty ? nil : self.past(of: parts[0][0].subject)
    let rows = parts.compactMap { row($0, past: past) }
    let whole = row(assessments.filter { $0.part == nil }, under: rows + under, past: past)
    if let whole { return whole }
    guard let first = BoardRow.sorted(rows).first else { return nil }
    return BoardRow(
      lead: first.lead, others: first.others,
      under: rows.filter { $0.lead.key != first.lead.key } + under,
      strip: first.strip)
  }

  /// A row for what is asked of women; nil where nothing is.
  /// - Parameter past: how the subject stood before; nil to find out.
  private func row(
    _ assessments: [Assessment], under: [BoardRow] = [], past: [Past]? = nil
  ) -> BoardRow? {
    guard let lead = BoardRow.lead(of: assessments) else { return nil }
    return BoardRow(
      lead: lead, others: assessments.filter { $0.isOnBoard && $0.key != lead.key }, under: under,
      strip: (past ?? self.past(of: lead.subject)).compactMap { $0[lead.key] } + [StripCell(lead)])
  }

  /// How a subject stood in a quarter, for each of its assessments.
  private typealias Past = [Assessment.Key: StripCell]

  /// How a subject stood in the quarters before the period, the earliest first.
  private func past(of subject: Subject) -> [Past] {
    let observations = subject.datedObservations
    return earlier.map { assessor in
      let series = Series(of: subject, observations, seenIn: assessor.period)
      return Dictionary(
        firstOf: assessor.judgements(of: subject, by: series).map {
          ($0.key, StripCell($0, by: assessor))
        })
    }
  }

  /// The latest figure of a row's subject that is later than the period, held against the row's target
  /// in its own quarter; nil where the file has none.
  mutating func later(_ row: BoardRow, in registry: Registry) -> Assessment? {
    let lead = row.lead
    let all = lead.subject.datedObservations
    let later = all.indices.filter {
      !all.isAlternate(at: $0) && all.time(at: $0).date > period.lastDay
        && all[$0].carriesNumber(for: lead.yardstick)
    }
    guard let latest = Series.sorted(all.chosen(later)).last else { return nil }
    let quarter = latest.time.quarter
    let assessor = self.later[quarter] ?? Assessor(registry, period: quarter.period)
    self.later[quarter] = assessor
    // A registry made in code may have figures of a body that had ended.
    return assessor.assess(lead.subject).assessments
      .first { $0.key == lead.key && $0.evidence != nil }
  }
}

extension BoardRow {
  /// The assessment of one subject that a row shows: what is asked of women, is in force, and is worst;
  /// nil where nothing is asked.
  static func lead(of assessments: [Assessment]) -> Assessment? {
    let held = assessments.filter { $0.isOnBoard }
    let worst = held.map { Standing($0).rank }.min()
    return held.first { Standing($0).rank == worst }
  }
}

extension Assessment {
  /// Whether a board has a row for it: something is asked of women that is in force.
  var isOnBoard: Bool {
    // Of a body that is no more, or has no members, no verdict says that a target is not in force.
    guard let target, target.isInForce(in: period), measure.kind == .representation
    else { return false }
    return reason != .ended && reason != .notEstablished
  }
}
