/// The numbers, the status, the level or the order that one source gives of a subject at one time, by their keys.
///
/// ```swift
/// let figures = Figures(members: Count(62), women: Count(1))
/// figures.women.exact         // 1
/// figures.given(.seats)       // nil: the source does not say
/// figures.seats               // unknown: anything from 0 up
/// ```
///
/// Figures are equal where they mean the same: a count that is given as what leaving it out means
/// anyway is no difference.
public struct Figures: Sendable, Hashable {
  /// The keys whose values are counts, as the file spells them.
  public enum Key: String, Sendable, Hashable, CaseIterable {
    /// The established size of a body.
    case seats
    /// The people serving in it.
    case members
    /// The seats nobody holds.
    case vacant
    /// The women among the members.
    case women
    /// The men among the members.
    case men
    /// The members recorded as neither women nor men.
    case other
    /// The members whose sex the source does not state: each may be a woman or a man.
    case unspecified
    /// The part of a share, in the indicator's unit.
    case part
    /// The whole that the part belongs to, in the same unit.
    case whole
    /// A number of things or people, in the indicator's unit.
    case value

    /// What it means that the key is left out.
    public var omitted: Count {
      switch self {
      case .other, .unspecified: .zero
      case .seats, .members, .vacant, .women, .men, .part, .whole, .value: .unknown
      }
    }

    /// The counts that a body has, and each of its parts.
    package static let ofBodies: [Key] = [
      .seats, .members, .vacant, .women, .men, .other, .unspecified,
    ]
    /// The counts that are none where nobody gives them.
    static let remainders: [Key] = [.other, .unspecified]

    fileprivate var bit: UInt16 { 1 << UInt16(Self.position(of: self)) }

    private static func position(of key: Key) -> Int {
      switch key {
      case .seats: 0
      case .members: 1
      case .vacant: 2
      case .women: 3
      case .men: 4
      case .other: 5
      case .unspecified: 6
      case .part: 7
      case .whole: 8
      case .value: 9
      }
    }
  }

  /// What the figures mean.
  private struct Values: Sendable, Hashable {
    var seats = Count.unknown
    var members = Count.unknown
    var vacant = Count.unknown
    var women = Count.unknown
    var men = Count.unknown
    var other = Count.zero
    var unspecified = Count.zero
    var part = Count.unknown
    var whole = Count.unknown
    var value = Count.unknown
    var reportedPercent: ReportedPercent?
    var status: MilestoneStatus?
    var level: String?
    var order: CandidateOrder?
  }

  private var values = Values()
  /// The keys that the source gives, a bit for each.
  private var givenKeys: UInt16 = 0

  /// Figures of which those left out are not given.
  /// - Parameters:
  ///   - seats: the established size of a body.
  ///   - members: the people serving in it.
  ///   - vacant: the seats nobody holds.
  ///   - women: the women among the members.
  ///   - men: the men among the members.
  ///   - other: the members who are neither.
  ///   - unspecified: the members whose sex the source does not state.
  ///   - part: what an indicator counts, out of `whole`.
  ///   - whole: what `part` is a share of.
  ///   - value: the number that an indicator counts.
  ///   - reportedPercent: the women's share of the members, or the part's of the whole, as published.
  ///   - status: how far a milestone is.
  ///   - level: the id of the level at which an indicator is rated.
  ///   - order: the candidates of a list, which give its counts.
  public init(
    seats: Count? = nil, members: Count? = nil, vacant: Count? = nil, women: Count? = nil,
    men: Count? = nil, other: Count? = nil, unspecified: Count? = nil, part: Count? = nil,
    whole: Count? = nil, value: Count? = nil, reportedPercent: ReportedPercent? = nil,
    status: MilestoneStatus? = nil, level: String? = nil, order: CandidateOrder? = nil
  ) {
    values.reportedPercent = reportedPercent
    values.status = status
    values.level = level
    self.order = order
    if let seats { self[.seats] = seats }
    if let members { self[.members] = members }
    if let vacant { self[.vacant] = vacant }
    if let women { self[.women] = women }
    if let men { self[.men] = men }
    if let other { self[.other] = other }
    if let unspecified { self[.unspecified] = unspecified }
    if let part { self[.part] = part }
    if let whole { self[.whole] = whole }
    if let value { self[.value] = value }
  }

  /// What is known of a count; setting it gives it.
  public subscript(key: Key) -> Count {
    get {
      switch key {
      case .seats: values.seats
      case .members: values.members
      case .vacant: values.vacant
      case .women: values.women
      case .men: values.men
      case .other: values.other
      case .unspecified: values.unspecified
      case .part: values.part
      case .whole: values.whole
      case .value: values.value
      }
    }
    set {
      set(newValue, for: key)
      givenKeys |= key.bit
    }
  }

  private mutating func set(_ count: Count, for key: Key) {
    switch key {
    case .seats: values.seats = count
    case .members: values.members = count
    case .vacant: values.vacant = count
    case .women: values.women = count
    case .men: values.men = count
    case .other: values.other = count
    case .unspecified: values.unspecified = count
    case .part: values.part = count
    case .whole: values.whole = count
    case .value: values.value = count
    }
  }

  /// A count, if the source gives it, be it as `{ "atLeast": 0 }`.
  public func given(_ key: Key) -> Count? { givenKeys & key.bit != 0 ? self[key] : nil }

  /// Takes a count away: the source does not give it.
  public mutating func remove(_ key: Key) {
    set(key.omitted, for: key)
    givenKeys &= ~key.bit
  }

  /// The same without the counts that say no more than leaving them out does.
  /// - Parameter kept: the counts that say more, because of what is given elsewhere.
  func telling(keeping kept: [Key] = []) -> Figures {
    var telling = self
    for key in Key.allCases
    where key != .value && self[key] == key.omitted && !kept.contains(key) {
      telling.remove(key)
    }
    return telling
  }

  /// The established size of a body.
  public var seats: Count { values.seats }
  /// The people serving in it.
  public var members: Count { values.members }
  /// The seats nobody holds.
  public var vacant: Count { values.vacant }
  /// The women among the members.
  public var women: Count { values.women }
  /// The men among the members.
  public var men: Count { values.men }
  /// The members recorded as neither women nor men; none where the source does not say.
  public var other: Count { values.other }
  /// The members whose sex the source does not state; none where it does not say.
  public var unspecified: Count { values.unspecified }
  /// The part of a share.
  public var part: Count { values.part }
  /// The whole that the part belongs to.
  public var whole: Count { values.whole }
  /// A number of things or people; nil where the source gives none.
  public var value: Count? { given(.value) }

  /// The women's share of the members, or the part's of the whole, in per cent as published.
  public var reportedPercent: ReportedPercent? {
    get { values.reportedPercent }
    set { values.reportedPercent = newValue }
  }

  /// How far a milestone is.
  public var status: MilestoneStatus? {
    get { values.status }
    set { values.status = newValue }
  }

  /// How far something is: the identifier of a level of its scale.
  public var level: String? {
    get { values.level }
    set { values.level = newValue }
  }

  /// The order of a candidate list, which tells its counts: they are known, and not given.
  public var order: CandidateOrder? {
    get { values.order }
    set {
      values.order = newValue
      guard let order = newValue else { return }
      set(Count(Int64(order.count)), for: .members)
      set(order.count(of: .woman), for: .women)
      set(order.count(of: .man), for: .men)
      set(order.count(of: .neither), for: .other)
      set(order.count(of: .unstated), for: .unspecified)
    }
  }

  /// Whether there is neither a number nor a status, a level or an order.
  public var isEmpty: Bool { self == Figures() && value == nil }

  /// Whether the source gives no key at all, not even one that says no more than leaving it out.
  var givesNothing: Bool {
    givenKeys == 0 && reportedPercent == nil && status == nil && level == nil && order == nil
  }

  /// Whether the two mean the same.
  public static func == (a: Figures, b: Figures) -> Bool { a.values == b.values }

  /// Hashes what the figures mean.
  public func hash(into hasher: inout Hasher) { hasher.combine(values) }
}
