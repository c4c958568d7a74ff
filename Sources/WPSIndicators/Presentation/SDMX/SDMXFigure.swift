/// One of the numbers that an observation gives.
struct SDMXFigure: Hashable {
  /// What is known of it.
  enum Value: Hashable {
    case count(Count)
    case percent(ReportedPercent)
  }

  let indicator: SDMXIndicator
  let sex: SDMXSex
  let value: Value

  /// A count; nil if the source does not give it.
  init?(_ indicator: SDMXIndicator, _ count: Count, of sex: SDMXSex = .notApplicable) {
    guard count.isKnown else { return nil }
    self.init(indicator, sex, .count(count))
  }

  /// A percentage; nil if the source does not give one.
  init?(share percent: ReportedPercent?, of sex: SDMXSex) {
    guard let percent else { return nil }
    self.init(.share, sex, .percent(percent))
  }

  private init(_ indicator: SDMXIndicator, _ sex: SDMXSex, _ value: Value) {
    self.indicator = indicator
    self.sex = sex
    self.value = value
  }

  /// The members whose sex is not given. The file leaves them out where there are none, so that
  /// only of them is it worth a row that nothing is known.
  static func unspecified(_ count: Count) -> SDMXFigure? {
    count == .zero ? nil : SDMXFigure(.members, .unknown, .count(count))
  }
}

extension SDMXFigure {
  /// The digits, a percentage with its decimals as published; nil where only bounds are known.
  var digits: String? {
    switch value {
    case .count(let count): count.exact.map { String($0) }
    case .percent(let percent): percent.description
    }
  }

  /// The number of decimals.
  var decimals: Int {
    switch value {
    case .count: 0
    case .percent(let percent): percent.decimals
    }
  }

  /// What is known of a count that is not known exactly.
  var bounds: Count? {
    if case .count(let count) = value, count.exact == nil { count } else { nil }
  }
}

extension ReportedObservation.Figures {
  /// The numbers that are given, in the order of the file's documentation; nothing is worked out.
  var sdmx: [SDMXFigure] {
    let figures: [SDMXFigure?] =
      switch self {
      case .body(let body):
        [
          SDMXFigure(.seats, body.seats),
          SDMXFigure(.members, body.members, of: .total),
          SDMXFigure(.vacant, body.vacant),
          SDMXFigure(.members, body.women, of: .female),
          SDMXFigure(.members, body.men, of: .male),
          .unspecified(body.unspecified),
          SDMXFigure(share: body.reportedPercent, of: .female),
        ]
      case .share(let share):
        [
          SDMXFigure(.part, share.part),
          SDMXFigure(.whole, share.whole),
          SDMXFigure(share: share.reportedPercent, of: .notApplicable),
        ]
      case .count(let count): [SDMXFigure(.value, count)]
      case .milestone(let status): [SDMXFigure(.done, Count(status == .done ? 1 : 0))]
      }
    return figures.compactMap { $0 }
  }
}
