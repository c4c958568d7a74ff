/// Numbers of observations and the words of quotations that state them.
extension QuotedFigures {
  /// Words at several places, with commas between.
  func spelling(_ places: [Range<Int>]) -> String {
    places.map { spelling($0) }.joined(separator: ", ")
  }

  /// Where a count, or each of its bounds, is stated; nil where it is not.
  /// - Parameter taken: places that state something else.
  func places(
    of count: Count, _ key: Figures.Key, isEstimated: Bool, apartFrom taken: Set<Range<Int>> = []
  ) -> [Range<Int>]? {
    let numbers = numbers.filter { $0.canCount(key) && !taken.contains($0.words) }
    if let exact = count.exact {
      return place(of: exact, key, among: numbers, isEstimated: isEstimated)
        .flatMap { taken.contains($0) ? nil : [$0] }
    }
    let least = numbers.first { number in
      number.readings.contains { number.least($0) == count.min }
    }
    let most = numbers.first { number in
      number.readings.contains { number.most($0) == count.max }
    }
    let needed = [
      count.min > 0 ? least.map { [$0] } : [], count.max != nil ? most.map { [$0] } : [],
    ]
    var places = [Range<Int>]()
    for number in needed {
      guard let number else { return nil }
      places += number.map { $0.words }
    }
    return places.isEmpty ? nil : places
  }

  private func place(
    of exact: Int64, _ key: Figures.Key, among numbers: [QuotedNumber], isEstimated: Bool
  ) -> Range<Int>? {
    let stated = numbers.first { number in
      (number.bound == .exact || number.bound == .about && isEstimated)
        && number.readings.contains { $0.whole == exact }
    }
    if let stated { return stated.words }
    let thing: QuotedNumber.Thing? = key == .women ? .women : key == .men ? .men : nil
    switch exact {
    case 0 where key == .vacant: return noVacancy
    case 0: return thing.flatMap { absent[$0] }
    case 1: return thing.flatMap { single[$0] }
    default: return nil
    }
  }

  /// The words that state a percentage, whatever zeros end its decimals.
  func words(for percent: ReportedPercent) -> String? {
    let value = QuotedNumber.Value(digits: percent.digits, decimals: percent.decimals)
    return numbers.first {
      $0.isStated && $0.thing == .percent && $0.bound == .exact && $0.readings.contains(value)
    }.map { spelling($0.words) }
  }
}

extension QuotedNumber {
  /// Whether what it counts can be what a key counts.
  fileprivate func canCount(_ key: Figures.Key) -> Bool {
    guard isStated else { return false }
    return switch key {
    case .women: thing == .women
    case .men: thing == .men
    case .members: thing == .members
    // A body is established as so many seats, or as so many members.
    case .seats: thing == .seats || thing == .members
    case .vacant: thing == .vacant
    case .other, .unspecified: thing == .others
    // Of the whole they may be anything, yet shares are those of women.
    case .part: thing != .percent && thing != .men
    case .whole, .value: thing != .percent
    }
  }

  /// The least that the true number can be.
  fileprivate func least(_ value: Value) -> Int64? {
    guard let whole = value.whole else { return nil }
    return switch bound {
    case .exact, .atLeast: whole
    case .moreThan: Count.saturatingSum(whole, 1)
    case .atMost, .lessThan, .about: nil
    }
  }

  /// The most that the true number can be.
  fileprivate func most(_ value: Value) -> Int64? {
    guard let whole = value.whole else { return nil }
    return switch bound {
    case .exact, .atMost: whole
    case .lessThan: whole - 1
    case .atLeast, .moreThan, .about: nil
    }
  }
}
