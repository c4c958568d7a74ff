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
