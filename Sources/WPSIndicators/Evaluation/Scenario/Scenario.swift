/// What would become of the verdicts on a body if people came and went.
///
/// It is a supposition about one figure, the latest that counts the body's women, and never a figure
/// itself: nothing of it is recorded, and no scorecard shows it.
///
/// ```swift
/// let now = try Scenario(of: "cnt", in: registry, for: registry.reportingPeriod)
/// let then = try now.changing(ScenarioChange(women: 2, men: 1))
/// then.assessments.map { $0.verdict }
/// ```
///
/// It tells of the targets on the whole body that are measured by that figure. Those on its positions
/// and parts, and those that rest on another figure, are `leftOut`.
public struct Scenario: Sendable, Hashable {
  /// The body as the registry has it.
  public let body: Body
  /// The period for which it is assessed.
  public let period: Period
  /// The observation from which it sets out.
  public let observation: ReportedObservation
  /// The counts as they are supposed to be, narrowed together.
  public let counts: NarrowedFigures
  /// What is other than in the observation; nothing in the scenario that one begins with.
  public let change: ScenarioChange
  /// The targets of the body that it says nothing of.
  public let leftOut: [Target]
  /// Where the body would stand.
  let scorecard: Scorecard
  /// The registry with nothing in it but the body, without observations, and what it is held against.
  private let registry: Registry

  /// What the body would be held against: an assessment for each target, always the same ones in the
  /// same order; a single one without a target if there is none.
  public var assessments: [Assessment] { scorecard.assessments }

  /// A body as it stands in a period, from which to suppose.
  /// - Throws: `unknownBody`, `notThere`, `notCounted` or `percentageAlone`.
  public init(
    of id: String, in registry: Registry, for period: Period
  ) throws(ScenarioRefusal) {
    guard let body = registry[body: id] else { throw .unknownBody(id) }
    if let reason = body.inapplicability(in: period) { throw .notThere(body, reason) }
    let assessor = Assessor(registry, period: period)
    guard let evidence = assessor.evidence(of: .body(body), for: .womenShare),
      let counts = evidence.counts
    else { throw .notCounted(body) }
    if case .boundsShare(let percent) = counts.percentUse { throw .percentageAlone(body, percent) }

    var held = body
    held.targets = body.targets.filter { id in
      guard let target = registry[target: id], target.each == nil, target.part == nil else {
        return false
      }
      // Of a figure that is not the one that is changed nobody knows what it would be.
      let used = assessor.evidence(of: .body(body), for: target.measure)?.observation
      return used == evidence.observation
    }
    held.positions = []
    var seen = Set(held.targets)
    leftOut = (body.targets + body.positions.flatMap { $0.targets })
      .filter { seen.insert($0).inserted }.compactMap { registry[target: $0] }
    var whole = registry
    whole.bodies = registry.bodies.map { $0.id == id ? held : $0 }
    scorecard = Scorecard(of: whole, for: period, showing: SubjectSelection(subjects: [id]))
    self.body = body
    self.period = period
    self.counts = counts
    observation = evidence.observation
    change = ScenarioChange()
    held.isSumOfParts = false
    held.partOf = nil
    held.breakdowns = []
    held.observations = []
    let targets = registry.targets.filter { held.targets.contains($0.id) }
    let cited = observation.sources + targets.compactMap { $0.source }
    self.registry = Registry(
      title: registry.title, reportingPeriod: registry.reportingPeriod,
      staleAfterQuarters: registry.staleAfterQuarters, groups: registry.groups,
      sources: registry.sources.filter { cited.contains($0.id) }, targets: targets, bodies: [held])
  }

  /// The same after one more change.
  private init(
    _ scenario: Scenario, _ counts: NarrowedFigures, _ change: ScenarioChange
  ) {
    body = scenario.body
    period = scenario.period
    observation = scenario.observation
    leftOut = scenario.leftOut
    registry = scenario.registry
    self.counts = counts
    self.change = change
    var supposed = scenario.registry
    supposed.bodies[0].observations = [
      ReportedObservation(
        time: observation.time, figures: Figures(counts), sources: observation.sources,
        locator: observation.locator, quote: observation.quote, flag: observation.flag)
    ]
    scorecard = Scorecard(of: supposed, for: period)
  }

  /// The body after some more people came or went, or seats were added or taken away.
  ///
  /// Who comes takes a vacant seat; who goes leaves one.
  /// - Throws: `tooFew`, `tooFewVacant` or `outOfRange` where that is impossible.
  public func changing(_ change: ScenarioChange) throws(ScenarioRefusal) -> Scenario {
    try Scenario(self, counts.changed(by: change, of: body), self.change.followed(by: change))
  }

  /// The body after some of its vacant seats were filled, some of these by women, the others by men.
  /// - Parameters:
  ///   - vacancies: how many are filled, at least 0; nil for all.
  ///   - women: how many of these go to women, from 0 up to all of them.
  /// - Throws: `vacantUnknown` where all are to be filled and nobody knows how many they are;
  ///   `tooFewVacant` or `outOfRange` where it is impossible.
  public func filling(
    vacancies: Int64? = nil, women: Int64
  ) throws(ScenarioRefusal) -> Scenario {
    guard let filled = vacancies ?? counts.vacant.exact else { throw .vacantUnknown(body) }
    guard filled >= 0 else { throw .outOfRange(filled, 0...Count.greatest) }
    guard filled <= counts.vacant.min else {
      throw .tooFewVacant(body, asked: filled, vacant: counts.vacant)
    }
    guard (0...filled).contains(women) else { throw .outOfRange(women, 0...filled) }
    return try changing(ScenarioChange(women: women, men: filled - women))
  }

  /// How many women among the next appointments would meet a target.
  /// - Parameters:
  ///   - appointments: how many people come, from 1 to `mostAppointments`: women, and men for the rest.
  ///   - target: the identifier of one of the targets of `assessments`.
  /// - Returns: nil where it asks for no women or men in the period: a target that is not in force or not
  ///   among those of `assessments`, or one on posts filled.
  /// - Throws: `tooFewVacant` or `outOfRange` where so many cannot come.
  public func women(
    amongNext appointments: Int64, toMeet target: String
  ) throws(ScenarioRefusal) -> WomenAmongAppointments? {
    let range = 1...Self.mostAppointments
    guard range.contains(appointments) else { throw .outOfRange(appointments, range) }
    var met = [Int64]()
    var isOpen = false
    for women in 0...appointments {
      let then = try changing(ScenarioChange(women: women, men: appointments - women))
      guard let assessment = then.scorecard[subject: body.id, target: target],
        assessment.measure.isOfWomen
      else { return nil }
      switch assessment.verdict {
      case .met: met.append(women)
      case .undetermined: isOpen = true
      case .unmet: break
      case .noData, .notDue, .notInForce, .notApplicable, .noTarget: return nil
      }
    }
    // Of bodies of one size those that comply have women from some number to another.
    if let least = met.first, let most = met.last { return .from(least, to: most) }
    return isOpen ? .open : WomenAmongAppointments.none
  }

  /// The greatest number of appointments that can be asked about: every number of women among them is
  /// tried.
  public static let mostAppointments: Int64 = 1000

  /// Whether a target is met.
  func meets(_ target: String) -> Bool {
    scorecard[subject: body.id, target: target]?.verdict == .met
  }
}

/// How many women among so many appointments would meet a target.
public enum WomenAmongAppointments: Sendable, Hashable {
  /// Any number from the first to the second.
  case from(Int64, to: Int64)
  /// No number.
  case none
  /// No number would for certain, since not all counts are known; some may.
  case open
}

/// Who comes and who goes.
public struct ScenarioChange: Sendable, Hashable {
  /// How many women come; of those who go, a number below 0.
  public var women: Int64
  /// How many men come; of those who go, a number below 0.
  public var men: Int64
  /// How many seats are added; of those taken away, a number below 0.
  public var seats: Int64

  /// A change of which what is left out is none.
  public init(women: Int64 = 0, men: Int64 = 0, seats: Int64 = 0) {
    self.women = women
    self.men = men
    self.seats = seats
  }

  /// The two one after the other. No sum of what was carried out is out of bounds.
  fileprivate func followed(by next: ScenarioChange) -> ScenarioChange {
    ScenarioChange(women: women + next.women, men: men + next.men, seats: seats + next.seats)
  }
}

extension NarrowedFigures {
  /// The counts of a body after people came or went.
  fileprivate func changed(
    by change: ScenarioChange, of body: Body
  ) throws(ScenarioRefusal) -> NarrowedFigures {
    let range = -Count.greatest...Count.greatest
    for number in [change.women, change.men, change.seats] where !range.contains(number) {
      throw .outOfRange(number, range)
    }
    for (key, number) in [(Figures.Key.women, change.women), (.men, change.men)] {
      guard self[key].min + number >= 0 else {
        throw .tooFew(key, asked: -number, there: self[key])
      }
    }
    let people = change.women + change.men
    let taken = people - change.seats
    // Seats that are taken away must be known to be vacant.
    guard let vacant = vacant.shifted(by: -taken), change.seats >= 0 || taken <= self.vacant.min
    else { throw .tooFewVacant(body, asked: taken, vacant: self.vacant) }
    guard let seats = seats.shifted(by: change.seats), let members = members.shifted(by: people),
      let women = women.shifted(by: change.women), let men = men.shifted(by: change.men)
    else { throw .tooMany }
    var changed = self
    (changed[.seats], changed[.members], changed[.vacant]) = (seats, members, vacant)
    (changed[.women], changed[.men]) = (women, men)
    changed.ignorePercent()
    guard changed.narrow() else { throw .tooFewVacant(body, asked: taken, vacant: self.vacant) }
    return changed
  }
}

extension Count {
  /// The count after so many more; nil where it would be less than none, or more than a count can be.
  fileprivate func shifted(by number: Int64) -> Count? {
    let most = max.map { $0 + number } ?? Self.boundless
    guard most >= 0, min + number <= Self.greatest, most == Self.boundless || most <= Self.greatest
    else { return nil }
    return Count(unchecked: Swift.max(0, min + number), most)
  }
}

extension Figures {
  /// Counts that are known as if a source gave them.
  fileprivate init(_ counts: NarrowedFigures) {
    self.init()
    for key in Key.ofBodies where counts[key].isKnown || Key.remainders.contains(key) {
      self[key] = counts[key]
    }
  }
}
