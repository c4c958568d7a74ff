/// What an observation of a body tells once all its counts are narrowed together.
///
/// The counts obey seats = members + vacant and members = women + men + unspecified. Narrowing
/// takes away from each what the others exclude, until nothing changes; because the two equations
/// share only `members`, every number that remains is then possible. A reported percentage narrows
/// further, as its `ReportedPercent` says.
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
  /// The women among the members.
  public private(set) var women: Count
  /// The men among the members.
  public private(set) var men: Count
  /// The members who are neither counted as women nor as men.
  public private(set) var unspecified: Count
  /// What became of the reported percentage.
  private(set) var percentUse = PercentUse.unused

  /// Narrows the figures of an observation; nil if they contradict each other.
  public init?(_ figures: Figures) {
    seats = figures.seats
    members = figures.members
    vacant = figures.vacant
    women = figures.women
    men = figures.men
    unspecified = figures.unspecified
    guard narrow() else { return nil }
    if let percent = figures.reportedPercent { apply(percent) }
  }

  /// Narrows the figures of a share, which has a part and a whole as a body has women and members.
  init?(shareOf figures: Figures) {
    self.init(
      Figures(
        members: figures.whole, women: figures.part, reportedPercent: figures.reportedPercent))
  }

  /// What remains if the body has at least one member; nil if it has none.
  var withMembers: NarrowedFigures? { narrowed(members: Self.atLeastOne) }

  /// What remains if the body has at least one seat; nil if it has none.
  var withSeats: NarrowedFigures? { narrowed(seats: Self.atLeastOne) }

  private static let atLeastOne = Count(unchecked: 1, Count.boundless)

  /// What remains if some counts are known to lie in ranges; nil if they cannot.
  private func narrowed(
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
  private mutating func narrow() -> Bool {
    while true {
      let people = women + men + unspecified
      guard
        let seats = seats.narrowed(to: members + vacant),
        let filled = seats - vacant,
        let members = members.narrowed(to: filled)?.narrowed(to: people),
        let free = seats - members,
        let vacant = vacant.narrowed(to: free),
        let notWomen = members - (men + unspecified), let women = women.narrowed(to: notWomen),
        let notMen = members - (women + unspecified), let men = men.narrowed(to: notMen),
        let others = members - (women + men), let unspecified = unspecified.narrowed(to: others)
      else { return false }
      if seats == self.seats, members == self.members, vacant == self.vacant,
        women == self.women, men == self.men, unspecified == self.unspecified
      {
        return true
      }
      (self.seats, self.members, self.vacant) = (seats, members, vacant)
      (self.women, self.men, self.unspecified) = (women, men, unspecified)
    }
  }

  /// Uses the reported percentage for what the counts leave open.
  private mutating func apply(_ percent: ReportedPercent) {
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
      let bySource = ValueRange(
        percent.sharesAbove, percent.sharesBelow, excludesLower: true, excludesUpper: true)
      let byCounts = withMembers?.womenByCounts
      percentUse =
        byCounts?.isDisjoint(from: bySource) == false ? .boundsShare(percent) : .ignored
    }
  }

  private mutating func use(_ narrowed: NarrowedFigures?, as use: PercentUse) {
    guard var narrowed else {
      percentUse = .ignored
      return
    }
    if narrowed != self { narrowed.percentUse = use }
    self = narrowed
  }
}
