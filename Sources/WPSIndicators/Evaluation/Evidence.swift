/// What is read off an observation.
struct Yardstick: Sendable, Hashable {
  /// The measure.
  var measure: Measure
  /// What a share of women is taken of.
  var denominator = Target.Denominator.members
  /// Whether it is held against a floor or a ceiling, which decides whose number either sex's is.
  var sense = Limit.Sense.atLeast
  /// The part of a body whose counts are taken; nil for the whole.
  var part: BodyPart?
  /// The position whose holder is looked at.
  var position: String?
  /// The scale on which the subject is rated.
  var scale: Scale?

  /// What a target measures of a subject; without a target what a measure says by itself.
  init(
    _ target: Target?, or measure: Measure, of part: BodyPart? = nil, on scale: Scale? = nil,
    in subject: Subject? = nil
  ) {
    self.part = part
    self.scale = scale
    position = subject?.position?.id
    self.measure = target?.measure ?? measure
    denominator = target?.denominator ?? .members
    sense = target?.limit?.sense ?? .atLeast
  }

  /// The same figures for another measure of the same subjects.
  func with(_ measure: Measure, of denominator: Target.Denominator) -> Yardstick {
    var other = self
    (other.measure, other.denominator) = (measure, denominator)
    return other
  }
}

/// What one observation says for one measure.
public struct Evidence: Sendable, Hashable {
  /// The observation.
  public let observation: ReportedObservation
  /// What is read off it.
  private(set) var yardstick: Yardstick
  /// The value of the measure: of a level its place on the scale, the least being 0; nil for a
  /// milestone, a position and an order, and where there is nothing to take a share of.
  public private(set) var value: ValueRange?
  /// The counts of a body narrowed together, or of a share, whose part stands as its women and whose
  /// whole as its members; nil for other figures, and for those that contradict each other.
  private let narrowed: NarrowedFigures?

  init(_ observation: ReportedObservation, by yardstick: Yardstick) {
    self.observation = observation
    self.yardstick = yardstick
    let measure = yardstick.measure
    narrowed =
      switch measure.rules.subjects {
      case .body, .list:
        if let part = yardstick.part {
          NarrowedObservation(observation)?[part]
        } else {
          NarrowedFigures(observation)
        }
      case .share: NarrowedFigures(shareOf: observation.figures)
      case .count, .milestone, .level, .position: nil
      }
    value = measure.rules.value(self)
  }

  /// What the source gives, of the part that is meant.
  var given: Figures { observation.figures(of: yardstick.part) }

  /// What it is read for.
  var measure: Measure { yardstick.measure }
  /// What a share of women is taken of.
  var denominator: Target.Denominator { yardstick.denominator }
  /// The scale on which the subject is rated.
  var scale: Scale? { yardstick.scale }

  /// The counts of a body or a list, narrowed together; nil for other subjects.
  public var counts: NarrowedFigures? {
    measure.isOfBodies || measure.form == .order ? narrowed : nil
  }
  /// The part of a share as the women, and its whole as the members; nil for anything but a share.
  var share: NarrowedFigures? { measure.rules.subjects == .share ? narrowed : nil }
  /// How far a milestone is; nil for anything but a milestone.
  public var status: MilestoneStatus? {
    measure.goesByStatus ? observation.figures.status : nil
  }

  /// The value where it is a share or a number; nil for a level, whose place is no number of things.
  var figure: ValueRange? { measure.isOfFigures ? value : nil }
  /// The level of an indicator that is rated; nil for anything else.
  public var level: String? { measure.form == .level ? observation.figures.level : nil }
  /// Who holds the position; nil for anything else.
  public var holder: Holder? {
    measure.form == .holder ? yardstick.position.flatMap { observation.holders[$0] } : nil
  }
  /// The order of a candidate list, whatever is measured of it; nil for other subjects.
  public var order: CandidateOrder? { observation.figures.order }

  /// What is known of a count as the source gives it, narrowed with the others; nil where the measure
  /// is not taken from such counts.
  public subscript(key: Figures.Key) -> Count? {
    switch key {
    // A list has neither seats nor vacancies.
    case .seats: order == nil ? counts?.seats : nil
    case .members: counts?.members
    case .vacant: order == nil ? counts?.vacant : nil
    case .women: counts?.women
    case .men: counts?.men
    case .other: counts?.other
    case .unspecified: counts?.unspecified
    case .part: share?.women
    case .whole: share?.members
    case .value: measure.rules.subjects == .count ? observation.figures.value : nil
    }
  }

  /// The same, but of women and of men the true number: those of unstated sex may be of either.
  func trueCount(_ key: Figures.Key) -> Count? {
    switch key {
    case .women: counts?.trueWomen
    case .men: counts?.trueMen
    case .seats, .members, .vacant, .other, .unspecified, .part, .whole, .value: self[key]
    }
  }

  /// The numerator of a share, or the number: the true number of women, members, the part, the number
  /// counted. For either sex it is the one that has fewer members, under a ceiling the one that has
  /// more, and nil unless both are exact.
  public var part: Count? {
    guard !measure.isOfEitherSex else { return counts?.ofEitherSex(yardstick.sense) }
    return measure.rules.part.flatMap { trueCount($0) }
  }

  /// What a share is taken of: the members, the seats, the whole. Of a number of women it is the
  /// members; nil for other numbers, and for a milestone.
  public var whole: Count? { measure.rules.whole(of: denominator).flatMap { self[$0] } }

  /// What became of the reported percentage; nil where no counts were narrowed.
  var percentUse: NarrowedFigures.PercentUse? { narrowed?.percentUse }

  /// The count that a reported percentage narrowed, if any.
  var derivedCount: Figures.Key? {
    switch percentUse {
    case .narrowedMembers: share == nil ? .members : .whole
    case .narrowedWomen: share == nil ? .women : .part
    case .boundsShare, .ignored, .unused, nil: nil
    }
  }

  /// Whether a count that is not given is known better by the figures of parts, or of a part by those
  /// of the whole and of the other parts, than by its own figures alone.
  func isBoundByParts(_ key: Figures.Key) -> Bool {
    guard !observation.parts.isEmpty, !given[key].isKnown else { return false }
    return NarrowedFigures(given)?[key] != self[key]
  }

  /// The same as a share of the seats where it is one of the members, and the other way round.
  var ofOtherDenominator: Evidence {
    read(for: measure, of: denominator == .members ? .seats : .members)
  }

  /// The same counts for another measure of the same subjects.
  func read(for measure: Measure, of denominator: Target.Denominator) -> Evidence {
    var evidence = self
    evidence.yardstick = yardstick.with(measure, of: denominator)
    evidence.value = measure.rules.value(evidence)
    return evidence
  }
}

extension ReportedObservation {
  /// What it gives of a part of its body; of the whole where that is nil.
  func figures(of part: BodyPart?) -> Figures {
    guard let part else { return figures }
    return parts[part] ?? Figures()
  }

  /// Whether it gives a number, or a status, that is wanted.
  func carriesNumber(for yardstick: Yardstick) -> Bool {
    let measure = yardstick.measure
    if measure.form == .holder { return yardstick.position.map { holders[$0] != nil } ?? false }
    guard let part = yardstick.part else {
      return measure.rules.isGiven(figures)
        || measure.isOfWomen && !parts.isEmpty && partsTellSexes
    }
    if measure.isOfWomen { return carriesNumber(ofWomenIn: part) }
    return parts[part].map { measure.rules.isGiven($0) } ?? false
  }

  /// Whether it gives a number of women or men of any part, or its parts leave nobody.
  private var partsTellSexes: Bool {
    parts.entries.contains { $0.figures.women.isKnown || $0.figures.men.isKnown }
      || NarrowedFigures(self)?.members == .zero
  }

  /// Whether it gives a number of women or men of a part of its body, or the other numbers leave one
  /// alone.
  private func carriesNumber(ofWomenIn part: BodyPart) -> Bool {
    if let given = parts[part], given.women.isKnown || given.men.isKnown { return true }
    return NarrowedObservation(self)?[part]?.trueWomen.exact != nil
  }
}

extension NarrowedFigures {
  /// The number of the sex that is held against a floor, which has fewer members, or against a
  /// ceiling, which has more; nil unless both are known.
  fileprivate func ofEitherSex(_ sense: Limit.Sense) -> Count? {
    guard let women = trueWomen.exact, let men = trueMen.exact else { return nil }
    return (women <= men) == (sense == .atLeast) ? trueWomen : trueMen
  }
}
