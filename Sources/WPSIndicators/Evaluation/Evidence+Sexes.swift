/// Whose figure is judged where the measure is of either sex.
extension Evidence {
  /// The sex that is judged, `.women` or `.men`: for a measure of women the women; for either sex the
  /// one that has fewer members, under a ceiling the one that has more; nil where that is open.
  var judgedSex: Figures.Key? {
    guard measure.isOfEitherSex, let counts else { return .women }
    switch yardstick.sense {
    case .atLeast:
      if counts.men.isLess(than: counts.women) { return .men }
    case .atMost:
      // Those of unstated sex may be of the one that has fewer, and make it the one that has more.
      let (women, men) = (counts.trueWomen, counts.trueMen)
      if men.isLess(than: women) || women.exact.map({ $0 == men.exact }) ?? false { return .women }
      if women.isLess(than: men) { return .men }
    }
    // A percentage alone says of which there are fewer.
    guard !counts.women.isKnown, !counts.men.isKnown,
      let percent = given.reportedPercent
    else { return nil }
    let areWomenMore = percent.digits > percent.complement.digits
    return areWomenMore == (yardstick.sense == .atLeast) ? .men : .women
  }

  /// The sex whose figures are compared with those of other observations: the one that is judged, or
  /// the women where that is open; nil where no people are measured.
  var comparedSex: Figures.Key? { measure.isOfWomen ? judgedSex ?? .women : nil }

  /// The value that is compared with those of other observations: for either sex it is the number of
  /// one sex, or its share of the members; it falls alike with the women and with the men, and would
  /// not tell which.
  func compared(as sex: Figures.Key?) -> ValueRange? {
    guard measure.isOfEitherSex, value != nil else { return value }
    let areMen = sex == .men
    guard measure.isShare else {
      return counts.map { ValueRange(areMen ? $0.trueMen : $0.trueWomen) }
    }
    return areMen ? counts?.menOfMembers : counts?.womenOfMembers
  }

  /// The percentage that the source publishes, or what it leaves to the men; nil where it may leave
  /// something to others.
  func reportedPercent(of sex: Figures.Key?) -> ReportedPercent? {
    guard sex == .men else { return given.reportedPercent }
    let areTwo = counts.map { $0.other == .zero && $0.unspecified == .zero } ?? false
    return areTwo ? given.reportedPercent?.complement : nil
  }

  /// What a sentence gives as a share beside the counts, if it is not the value: that of the women, or
  /// of the men where it is their number.
  var told: Evidence? {
    measure.rules.toldBy.map { women in
      read(for: judgedSex == .men ? .eitherSexShare : women, of: denominator)
    }
  }
}

extension Count {
  /// Whether it is less, whatever the two are.
  fileprivate func isLess(than other: Count) -> Bool { max.map { $0 < other.min } ?? false }
}
