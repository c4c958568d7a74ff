/// What an observation of a body tells once all its counts are narrowed together.
///
/// The counts obey seats = members + vacant and members = women + men + other + unspecified.
/// Narrowing takes away from each what the others exclude, until nothing changes; because the two
/// equations share only `members`, every number that remains is then possible. A reported percentage
/// narrows further, as its `ReportedPercent` says.
///
/// `women` and `men` are those whom the source names as such. Each member of unstated sex is a woman
/// or a man as well, so that the true numbers, from which shares and verdicts are taken, may be more:
/// `trueWomen` and `trueMen`.
public struct NarrowedFigures: Sendable, Hashable {
  /// What became of the reported percentage.
  enum PercentUse: Sendable, Hashable {
    /// There is none, or it agrees with exact counts.
    case unused
    /// It narrowed the members.
    case narrowedMembers
    /// It narrowed the women.
    case narrowedWomen
    /// It bounds the share alone.
    case boundsShare(ReportedPercent)
    /// Nothing satisfies it together with the counts, and it is ignored.
    case ignored
  }

  /// The established size.
  public private(set) var seats: Count
  /// The people serving.
  public private(set) var members: Count
  /// The seats nobody holds.
  public private(set) var vacant: Count
  /// The women among the members, as the source counts them.
  public private(set) var women: Count
  /// The men among the members, as the source counts them.
  public private(set) var men: Count
  /// The members recorded as neither women nor men.
  public private(set) var other: Count
  /// The members whose sex is not stated.
  public private(set) var unspecified: Count
  /// What became of the reported percentage.
  private(set) var percentUse = PercentUse.unused

  /// Narrows figures by themselves; nil if they contradict each other.
  public init?(_ figures: Figures) {
    self.init(unnarrowed: figures)
    guard narrow() else { return nil }
    if let percent = figures.reportedPercent { apply(percent) }
  }

  /// The figures as they are given, to be narrowed with others.
  /// - Parameter unknown: which of the counts that are otherwise none are unknown where they are not
  ///   given.
  init(unnarrowed figures: Figures, unknown: [Figures.Key] = []) {
    seats = figures.seats
    members = figures.members
    vacant = figures.vacant
    women = figures.women
    men = figures.men
    other = figures.other
    unspecified = figures.unspecified
    for key in unknown where figures.given(key) == nil { self[key] = .unknown }
  }

  /// One of the counts that a body has; others are unknown, and are not set.
  subscript(key: Figures.Key) -> Count {
    get {
      switch key {
      case .seats: seats
      case .members: members
      case .vacant: vacant
      case .women: women
      case .men: men
      case .other: other
      case .unspecified: unspecified
      case .part, .whole, .value: .unknown
      }
    }
    set {
      switch key {
      case .seats: seats = newValue
      case .members: members = newValue
      case .vacant: vacant = newValue
      case .women: women = newValue
      case .men: men = newValue
      case .other: other = newValue
      case .unspecified: unspecified = newValue
      case .part, .whole, .value: break
      }
    }
  }

  /// Narrows the figures of a share, which has a part and a whole as a body has women and members.
  init?(shareOf figures: Figures) {
    self.init(
      Figures(
        members: figures.whole, women: figures.part, reportedPercent: figures.reportedPercent))
  }

  /// The women among the members, those of unstated sex who may be women included.
  public var trueWomen: Count { trueCount(of: women, beside: men) }

  /// The men among the members, those of unstated sex who may be men included.
  public var trueMen: Count { trueCount(of: men, beside: women) }

  private func trueCount(of sex: Count, beside theOther: Count) -> Count {
    if unspecified == .zero { return sex }
    let room =
      members.max.map { $0 - theOther.min - other.min } ?? Count.boundless
    return Count(unchecked: sex.min, min(Count.saturatingSum(sex.upper, unspecified.upper), room))
  }

  /// The women and the men together.
  var ofEitherSex: Count { women + men + unspecified }

  /// What remains if the body has at least one member; nil if it has none.
  var withMembers: NarrowedFigures? { narrowed(members: Self.atLeastOne) }

  /// What remains if the body has at least one seat; nil if it has none.
  var withSeats: NarrowedFigures? { narrowed(seats: Self.atLeastOne) }

  private static let atLeastOne = Count(unchecked: 1, Count.boundless)

  /// What remains if some counts are known to lie in ranges; nil if they cannot.
  func narrowed(
    seats: Count = .unknown, members: Count = .unknown, women: Count = .unknown
  ) -> NarrowedFigures? {
    guard let seats = self.seats.narrowed(to: seats),
      let members = self.members.narrowed(to: members),
      let women = self.women.narrowed(to: women)
    else { return nil }
    if seats == self.seats, members == self.members, women == self.women { return self }
    var copy = self
    (copy.seats, copy.members, copy.women) = (seats, members, women)
    return copy.narrow() ? copy : nil
  }

  /// Narrows all counts together until nothing changes; false if they contradict each other.
  mutating func narrow() -> Bool {
    while true {
      let before = self
      guard
        let seats = seats.narrowed(to: members + vacant), let filled = seats - vacant,
        let members = members.narrowed(to: filled)?.narrowed(to: ofEitherSex + other),
        let free = seats - members, let vacant = vacant.narrowed(to: free),
        let women = women.narrowed(to: members, less: men + other + unspecified),
        let men = men.narrowed(to: members, less: women + other + unspecified),
        let other = other.narrowed(to: members, less: women + men + unspecified),
        let unspecified = unspecified.narrowed(to: members, less: women + men + other)
      else { return false }
      (self.seats, self.members, self.vacant) = (seats, members, vacant)
      (self.women, self.men) = (women, men)
      (self.other, self.unspecified) = (other, unspecified)
      if self == before { return true }
    }
  }

  /// Uses the reported percentage, which speaks of the women whom the source counts, for what the
  /// counts leave open.
  mutating func apply(_ percent: ReportedPercent) {
    switch (women.exact, members.exact) {
    case (let women?, let members?):
      if !percent.admits(women, of: members) { percentUse = .ignored }
    case (let women?, nil) where women > 0:
      let narrowed = percent.wholes(forPart: women).flatMap { self.narrowed(members: $0) }
      use(narrowed, as: .narrowedMembers)
    case (_, let members?):
      let narrowed = percent.parts(ofWhole: members).flatMap { self.narrowed(women: $0) }
      use(narrowed, as: .narrowedWomen)
    default:
      let byCounts = withMembers?.countedWomenOfMembers
      percentUse =
        byCounts?.isDisjoint(from: percent.shares) == false ? .boundsShare(percent) : .ignored
    }
  }

  /// Leaves the reported percentage out of account.
  mutating func ignorePercent() { percentUse = .ignored }

  private mutating func use(_ narrowed: NarrowedFigures?, as use: PercentUse) {
    guard var narrowed else {
      percentUse = .ignored
      return
    }
    if narrowed != self { narrowed.percentUse = use }
    self = narrowed
  }
}

extension Count {
  /// What is left of this count beside others that, with it, make a whole; nil for a contradiction.
  fileprivate func narrowed(to whole: Count, less others: Count) -> Count? {
    (whole - others).flatMap { narrowed(to: $0) }
  }
}

extension ReportedPercent {
  /// The shares that it stands for.
  var shares: ValueRange {
    ValueRange(sharesAbove, sharesBelow, excludesLower: true, excludesUpper: true)
  }
}
