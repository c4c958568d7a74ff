/// The members and seats of a body, as one source gives them; unknown where it does not.
public struct BodyFigures: Sendable, Hashable {
  /// The established size.
  public var seats: Count
  /// The people serving.
  public var members: Count
  /// The seats nobody holds.
  public var vacant: Count
  /// The women among the members.
  public var women: Count
  /// The men among the members.
  public var men: Count
  /// The members who are neither counted as women nor as men.
  public var unspecified: Count
  /// The women's share of the members as published.
  public var reportedPercent: ReportedPercent?

  /// Figures of which those not given are unknown, and none are of unspecified sex.
  public init(
    seats: Count = .unknown, members: Count = .unknown, vacant: Count = .unknown,
    women: Count = .unknown, men: Count = .unknown, unspecified: Count = .zero,
    reportedPercent: ReportedPercent? = nil
  ) {
    self.seats = seats
    self.members = members
    self.vacant = vacant
    self.women = women
    self.men = men
    self.unspecified = unspecified
    self.reportedPercent = reportedPercent
  }
}

/// A part of a whole, as one source gives it; unknown where it does not.
public struct ShareFigures: Sendable, Hashable {
  /// The part.
  public var part: Count
  /// The whole that the part belongs to.
  public var whole: Count
  /// The part in per cent of the whole, as published.
  public var reportedPercent: ReportedPercent?

  /// Figures of which those not given are unknown.
  public init(
    part: Count = .unknown, whole: Count = .unknown, reportedPercent: ReportedPercent? = nil
  ) {
    self.part = part
    self.whole = whole
    self.reportedPercent = reportedPercent
  }
}
