/// The first screen: where women stand, body by body, against the rule; what is missing, how it went
/// and how old it is.
///
/// All formats for people render it, so that they say the same. It holds values alone; the words for
/// them are the formats'.
public struct Board: Sendable, Hashable {
  /// The rows under one heading.
  public struct Group: Sendable, Hashable {
    /// The group; nil for what has none.
    public let group: SubjectGroup?
    /// The rows: current figures first, then old ones, then none; in each what is missed by most, then
    /// what is open, then what is met.
    public let rows: [BoardRow]
    /// The women of its bodies that can be added up.
    public let sum: WomenSum
    /// Its candidate lists, where they are too many for rows; nil otherwise.
    public let lists: ListSummary?
  }

  /// A figure that the file holds of a later time than the period.
  public struct LaterFigure: Sendable, Hashable {
    /// The row of the board whose subject it is of.
    public let row: BoardRow
    /// What it comes to in its own quarter, against the target of the row.
    public let assessment: Assessment
  }

  /// Words of a source that carry no number, and are newer than the figure or stand in its place.
  public struct Words: Sendable, Hashable {
    /// The assessment that they stand beside.
    public let assessment: Assessment
    /// What is said.
    public let observation: ReportedObservation
  }

  /// More lists than this in a group are summed up.
  static let mostLists = 8
  /// More rows than this in a group are cut, to two fewer.
  private static let mostRows = 14

  /// Those of a group's rows for which there is room.
  static func withinRoom<Row>(_ rows: [Row]) -> ArraySlice<Row> {
    rows.prefix(rows.count > mostRows ? mostRows - 2 : rows.count)
  }

  /// The scorecard that it is the first screen of.
  public let scorecard: Scorecard
  /// The groups that have rows or lists, in the order of the file.
  public let groups: [Group]
  /// How many bodies meet their target, now and by older figures.
  public let tally: BoardTally
  /// The bodies that had ended before the period, in the order of the file.
  public let ended: [Body]
  /// The bodies that did not exist yet.
  public let notEstablished: [Body]
  /// The living bodies with no target on women in force: what is known of each.
  public let withoutTarget: [Assessment]
  /// Those that have one on who holds a position alone, which has a row: what is known of each.
  public let withPositionsAlone: [Assessment]
  /// Other figures, with a target or without: posts filled, shares, numbers.
  public let otherFigures: [Assessment]
  /// The milestones, by how far they are.
  public let commitments: BoardCommitments
  /// The indicators that are held to a level, where those rated on a scale are too few to speak of how
  /// they are spread over it.
  public let ratings: [Assessment]
  /// What is said in words alone, later than the figure or without one, the newest first.
  public let words: [Words]
  /// Figures of a later time than the period, in the order of the rows.
  public let later: [LaterFigure]

  /// All rows, in order, each followed by the positions and lists under it; parts are told with their
  /// body.
  public var shownRows: [BoardRow] { Self.shown(rows) }

  private static func shown(_ rows: [BoardRow]) -> [BoardRow] {
    rows.flatMap { [$0] + $0.under.filter { $0.lead.part == nil } }
  }

  /// All rows, in order; what is folded under them is not among them.
  public var rows: [BoardRow] { groups.flatMap { $0.rows } }

  init(_ scorecard: Scorecard, quarters: Int) {
    self.scorecard = scorecard
    var maker = BoardMaker(scorecard, quarters: quarters)
    groups = scorecard.sections.compactMap { section in
      let rows = maker.rows(of: section)
      let lists = section.lists.flatMap { $0.all.lists > Self.mostLists ? $0 : nil }
      return rows.isEmpty && lists == nil
        ? nil : Group(group: section.group, rows: rows, sum: section.sum, lists: lists)
    }
    let rows = groups.flatMap { $0.rows }
    let bodies = scorecard.sections.flatMap { $0.subjects }.filter { $0.subject.body != nil }
    func lifeless(_ reason: InapplicabilityReason) -> [Body] {
      bodies.compactMap {
        $0.subject.body?.inapplicability(in: scorecard.period) == reason
          ? $0.subject.body : nil
      }
    }
    ended = lifeless(.ended)
    notEstablished = lifeless(.notEstablished)
    otherFigures = scorecard.assessments.filter {
      $0.measure.kind == .figures && $0.verdict != .notApplicable
    }
    let told = Set(otherFigures.compactMap { $0.subject.body?.id })
    let hosts = Set(rows.compactMap { $0.subject.position == nil ? nil : $0.subject.host?.id })
    let rowless = bodies.compactMap { assessed -> Assessment? in
      guard assessed.subject.body?.inapplicability(in: scorecard.period) == nil,
        !assessed.assessments.contains(where: { $0.isOnBoard })
      else { return nil }
      // Of what is held against other targets alone, the other figures tell, unless there are none.
      return assessed.assessments.first { $0.measure.kind == .representation }
        ?? (told.contains(assessed.subject.id) ? nil : assessed.assessments.first)
    }
    withoutTarget = rowless.filter { !hosts.contains($0.subject.id) }
    withPositionsAlone = rowless.filter { hosts.contains($0.subject.id) }
    commitments = BoardCommitments(scorecard)
    words = Self.words(in: scorecard)
    ratings = Self.ratings(in: scorecard)
    later = Self.shown(rows).compactMap { row in
      maker.later(row, in: scorecard.registry).map { LaterFigure(row: row, assessment: $0) }
    }
    tally = BoardTally(rows, later: later)
  }

  private static func ratings(in scorecard: Scorecard) -> [Assessment] {
    let spread = Set(scorecard.rollUp.levels.filter { $0.isSpread }.map { $0.scale.id })
    return scorecard.assessments.filter { assessment in
      assessment.target != nil && (assessment.scale.map { !spread.contains($0.id) } ?? false)
    }
  }

  /// The words beside each subject, once.
  private static func words(in scorecard: Scorecard) -> [Words] {
    var seen = Set<String>()
    let words = scorecard.assessments.compactMap { assessment -> Words? in
      let observation =
        assessment.newerInWords
        ?? (assessment.evidence == nil
          ? assessment.unmeasured : nil)
      guard let observation, observation.hasWords,
        seen.insert("\(assessment.subject.id)/\(assessment.position?.id ?? "")").inserted
      else { return nil }
      return Words(assessment: assessment, observation: observation)
    }
    let dates = words.map { $0.observation.time.date }
    return words.indices.sorted { (dates[$1], $0) < (dates[$0], $1) }.map { words[$0] }
  }
}

extension Scorecard {
  /// The first screen.
  /// - Parameter quarters: how many quarters the strips have, the period's among them: 1 or more.
  public func board(quarters: Int = 24) -> Board { Board(self, quarters: quarters) }
}
