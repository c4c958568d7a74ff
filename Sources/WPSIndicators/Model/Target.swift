/// A requirement, such as 30 per cent women; a *quota* where its basis is law.
public struct Target: Sendable, Hashable {
  /// What gives a target its force.
  public enum Basis: String, Sendable, Hashable, CaseIterable {
    /// A binding legal text: the target is a quota.
    case law
    /// An organization's or government's adopted policy.
    case policy
    /// A promise made by those who are to meet it.
    case commitment
    /// A yardstick set by somebody else, such as the Security Council.
    case benchmark
    /// A demand, such as civil society's.
    case advocacy
  }

  /// What a share of women is a share of.
  public enum Denominator: String, Sendable, Hashable, CaseIterable {
    /// The people serving now.
    case members
    /// The established size, with the seats that are vacant.
    case seats
  }

  /// An interim threshold.
  public struct Step: Sendable, Hashable {
    /// The period from whose first day on it holds.
    public var from: Period
    /// The threshold, of the same sense as the target's own.
    public var limit: Limit

    /// Makes a step in code.
    public init(from: Period, limit: Limit) {
      self.from = from
      self.limit = limit
    }
  }

  /// How the law turns a share into people.
  public enum Rounding: String, Sendable, Hashable, CaseIterable {
    /// To the whole number above: the least that reaches the share.
    case up
    /// To the whole number below: the most that does not pass the share.
    case down
    /// To the nearest whole number; a half counts up.
    case nearest
  }

  /// Another rule for the sizes above the row before it up to its own.
  public struct SizeRow: Sendable, Hashable {
    /// The greatest size, of the target's denominator, for which it holds; 1 or more.
    public var upTo: Int64
    /// What holds there: a number of people, or in a share target a share; of the same sense as the
    /// target's own. Nil where such small bodies are exempt.
    public var limit: Limit?

    /// Makes a row in code; without a limit its sizes are exempt.
    public init(upTo: Int64, limit: Limit?) {
      self.upTo = upTo
      self.limit = limit
    }

    /// Whether nothing is asked of bodies of its sizes.
    public var isExempt: Bool { limit == nil }
  }

  /// The identifier, unique among targets.
  public var id: String
  /// The full name.
  public var name: LocalizedText
  /// A name for narrow tables.
  public var shortName: LocalizedText?
  /// What gives it its force.
  public var basis: Basis
  /// What is measured.
  public var measure: Measure
  /// The threshold, and whether it is the least or the most: for a level the word on its scale, for
  /// `placement` what each block has; nil for a milestone, which is simply done, for a position, and
  /// for an order without blocks.
  public var limit: Limit?
  /// How a share becomes people; nil for the exact comparison, which asks for the least whole number
  /// that reaches the share, or allows the greatest that does not pass it.
  public var rounding: Rounding?
  /// What is asked of the order of a candidate list; nothing but for the measure `placement`.
  public var placement: Placement
  /// Other rules for small bodies, ascending. Above the last, the target's own threshold holds.
  public var bySize: [SizeRow]
  /// Interim thresholds, ascending. Before the first of them, `limit` holds.
  public var steps: [Step]
  /// Where "approaches" begins, below the least; nil where the target has no such band.
  public var near: Threshold?
  /// Where "exceeds" begins, above the least; nil where the target has no such band.
  public var exceeds: Threshold?
  /// The first day in force.
  public var from: CalendarDate?
  /// The last day in force.
  public var to: CalendarDate?
  /// The day by which it is to be met.
  public var dueBy: CalendarDate?
  /// What the share is a share of, and by which size `bySize` goes.
  public var denominator: Denominator
  /// The part of the body to which alone it applies; nil for the whole body.
  public var part: BodyPart?
  /// The breakdown to each of whose parts it applies by itself; nil for the whole body.
  public var each: String?
  /// Whether its text requires it; false where it only asks to endeavour.
  public var isBinding: Bool
  /// The identifier of the source that states it.
  public var source: String?
  /// The place in that source.
  public var locator: LocalizedText?
  /// The words that state it, short, in the language of the source.
  public var quote: LocalizedText?
  /// To whom it applies.
  public var scope: LocalizedText?
  /// What follows where it is not met.
  public var sanction: LocalizedText?
  /// A remark for readers.
  public var note: LocalizedText?

  /// The breakdown that a body must have for the target to be held against it; nil for the whole body.
  var breakdown: String? { each ?? part?.breakdown }

  /// The threshold in force in a period, whatever the size: the latest step that begins by its last
  /// day, else `limit`.
  public func limit(in period: Period) -> Limit? {
    step(in: period)?.limit ?? limit
  }

  /// The interim threshold in force in a period; nil before the first.
  func step(in period: Period) -> Step? { steps.last { $0.from.firstDay <= period.lastDay } }

  /// Whether the target is in force at any time of a period.
  public func isInForce(in period: Period) -> Bool {
    period.lastDay >= from ?? period.lastDay && period.firstDay <= to ?? period.firstDay
  }

  /// Makes a target in code; what is left out the target does not have.
  public init(
    id: String, name: LocalizedText, shortName: LocalizedText? = nil, basis: Basis,
    measure: Measure, limit: Limit?, rounding: Rounding? = nil, bySize: [SizeRow] = [],
    placement: Placement = Placement(),
    steps: [Step] = [], near: Threshold? = nil, exceeds: Threshold? = nil,
    from: CalendarDate? = nil, to: CalendarDate? = nil, dueBy: CalendarDate? = nil,
    denominator: Denominator = .members, part: BodyPart? = nil, each: String? = nil,
    isBinding: Bool = true, source: String? = nil, locator: LocalizedText? = nil,
    quote: LocalizedText? = nil, scope: LocalizedText? = nil, sanction: LocalizedText? = nil,
    note: LocalizedText? = nil
  ) {
    self.id = id
    self.name = name
    self.shortName = shortName
    self.basis = basis
    self.measure = measure
    self.limit = limit
    self.rounding = rounding
    self.bySize = bySize
    self.placement = placement
    self.steps = steps
    self.near = near
    self.exceeds = exceeds
    self.from = from
    self.to = to
    self.dueBy = dueBy
    self.denominator = denominator
    self.part = part
    self.each = each
    self.isBinding = isBinding
    self.source = source
    self.locator = locator
    self.quote = quote
    self.scope = scope
    self.sanction = sanction
    self.note = note
  }
}
