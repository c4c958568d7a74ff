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
    /// The threshold.
    public var atLeast: Threshold

    /// Makes a step in code.
    public init(from: Period, atLeast: Threshold) {
      self.from = from
      self.atLeast = atLeast
    }
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
  /// The threshold; nil for a milestone, which is simply done.
  public var atLeast: Threshold?
  /// Interim thresholds, ascending. Before the first of them, `atLeast` holds.
  public var steps: [Step]
  /// Where "approaches" begins, below the threshold; nil where the target has no such band.
  public var near: Threshold?
  /// Where "exceeds" begins, above the threshold; nil where the target has no such band.
  public var exceeds: Threshold?
  /// The first day in force.
  public var from: CalendarDate?
  /// The last day in force.
  public var to: CalendarDate?
  /// The day by which it is to be met.
  public var dueBy: CalendarDate?
  /// What the share is a share of.
  public var denominator: Denominator
  /// The identifier of the source that states it.
  public var source: String?
  /// The place in that source.
  public var locator: LocalizedText?
  /// A remark for readers.
  public var note: LocalizedText?

  /// The threshold in force in a period: the latest step that begins by its last day, else `atLeast`.
  public func threshold(in period: Period) -> Threshold? {
    step(in: period)?.atLeast ?? atLeast
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
    measure: Measure, atLeast: Threshold?, steps: [Step] = [], near: Threshold? = nil,
    exceeds: Threshold? = nil, from: CalendarDate? = nil, to: CalendarDate? = nil,
    dueBy: CalendarDate? = nil, denominator: Denominator = .members, source: String? = nil,
    locator: LocalizedText? = nil, note: LocalizedText? = nil
  ) {
    self.id = id
    self.name = name
    self.shortName = shortName
    self.basis = basis
    self.measure = measure
    self.atLeast = atLeast
    self.steps = steps
    self.near = near
    self.exceeds = exceeds
    self.from = from
    self.to = to
    self.dueBy = dueBy
    self.denominator = denominator
    self.source = source
    self.locator = locator
    self.note = note
  }
}

/// The number that a target requires, with the spelling that the file gives it.
public struct Threshold: Sendable, Hashable {
  /// The exact value: a share from 0 to 1, or a whole number.
  public let value: Fraction
  /// How the file writes it, such as `33.3%`, `1/3` or `2000`.
  public let spelling: String

  /// Stands for a threshold that has not been read.
  static let unread = Threshold(value: .zero, spelling: "")

  private init(value: Fraction, spelling: String) {
    self.value = value
    self.spelling = spelling
  }

  /// Whether it is a share, written as a percentage or a fraction.
  var isShare: Bool {
    spelling.utf8.contains { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "/") }
  }

  /// A whole number of people or things.
  /// - Precondition: the number is between 0 and `Count.greatest`.
  public init(count: Int64) {
    precondition((0...Count.greatest).contains(count), "a threshold out of bounds")
    value = Fraction(count)
    spelling = String(count)
  }

  /// Reads a share such as `30%`, `33.3%` or `1/3`, exactly; nil for anything else, for shares
  /// outside 0–100 per cent, and for more digits than `greatestDenominator` has.
  public init?(share spelling: String) {
    guard let value = Self.percentage(spelling) ?? Self.quotient(spelling), value >= .zero,
      value <= .one
    else { return nil }
    self.value = value
    self.spelling = spelling
  }

  /// The greatest denominator that a share may be written with: four decimals of a per cent.
  public static let greatestDenominator: Int64 = 1_000_000

  private static func percentage(_ spelling: String) -> Fraction? {
    guard spelling.hasSuffix("%") else { return nil }
    let parts = spelling.dropLast().utf8.split(
      separator: Ascii.point, maxSplits: 1, omittingEmptySubsequences: false)
    guard (1...3).contains(parts[0].count), let whole = DecimalDigits.value(of: parts[0]) else {
      return nil
    }
    guard parts.count == 2 else { return Fraction(Int64(whole), over: 100) }
    guard (1...4).contains(parts[1].count), let decimals = DecimalDigits.value(of: parts[1]) else {
      return nil
    }
    var scale: Int64 = 1
    for _ in parts[1] { scale *= 10 }
    return Fraction(Int64(whole) * scale + Int64(decimals), over: 100 * scale)
  }

  private static func quotient(_ spelling: String) -> Fraction? {
    let parts = spelling.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ (1...7).contains($0.count) }),
      let numerator = DecimalDigits.value(of: parts[0]),
      let denominator = DecimalDigits.value(of: parts[1]),
      (1...greatestDenominator).contains(Int64(denominator))
    else { return nil }
    return Fraction(Int64(numerator), over: Int64(denominator))
  }
}
