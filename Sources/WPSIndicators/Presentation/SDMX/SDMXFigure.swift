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

extension Figures {
  /// The numbers that are given, in the order of the file's documentation; nothing is worked out.
  /// - Parameter sex: whose share a percentage is.
  func sdmx(percentOf sex: SDMXSex) -> [SDMXFigure] {
    let figures: [SDMXFigure?] = [
      SDMXFigure(.seats, seats),
      SDMXFigure(.members, members, of: .total),
      SDMXFigure(.vacant, vacant),
      SDMXFigure(.members, women, of: .female),
      SDMXFigure(.members, men, of: .male),
      .unspecified(unspecified),
      SDMXFigure(.part, part),
      SDMXFigure(.whole, whole),
      SDMXFigure(share: reportedPercent, of: sex),
      value.flatMap { SDMXFigure(.value, $0) },
      status.flatMap { SDMXFigure(.done, Count($0 == .done ? 1 : 0)) },
    ]
    return figures.compactMap { $0 }
  }
}

extension Subject {
  /// The numbers that an observation of it gives: of a body a percentage is the women's share.
  func sdmxFigures(of observation: ReportedObservation) -> [SDMXFigure] {
    observation.figures.sdmx(percentOf: body == nil ? .notApplicable : .female)
  }
}
