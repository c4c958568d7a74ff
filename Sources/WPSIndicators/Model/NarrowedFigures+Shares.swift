/// The shares that narrowed counts admit, as exact ranges.
///
/// They are of the true numbers of women and men. A share exists only of a body that is not empty, so
/// that each function takes for granted that its denominator is at least 1 and gives nil where that
/// cannot be.
extension NarrowedFigures {
  /// The women's share of the members (the method of SDG indicator 5.5.1, with bounds), from 0 to 1;
  /// nil where there are none.
  public var womenOfMembers: ValueRange? {
    guard let figures = withMembers else { return nil }
    let byCounts = figures.share(of: figures.trueWomen, beside: figures.trueMen)
    guard case .boundsShare(let percent) = percentUse else { return byCounts }
    // Who is of unstated sex may be a woman whom the percentage does not count.
    let bySource =
      unspecified == .zero
      ? percent.shares : ValueRange(percent.sharesAbove, .one, excludesLower: true)
    return byCounts.intersection(bySource)
  }

  /// The men's share of the members, from 0 to 1; nil where there are none.
  public var menOfMembers: ValueRange? {
    guard let figures = withMembers, let women = womenOfMembers else { return nil }
    return figures.menOfMembers(womenShare: women)
  }

  /// The share that the women whom the source counts as such have of the members, by the counts.
  var countedWomenOfMembers: ValueRange {
    Self.share(of: women, rest: men + other + unspecified, whole: members)
  }

  /// The women's share of the seats, from 0 to 1; nil where there are none.
  public var womenOfSeats: ValueRange? {
    withSeats.map { $0.ofSeats($0.trueWomen, others: $0.others(than: $0.trueWomen, $0.trueMen)) }
  }

  /// The members' share of the seats, from 0 to 1: how many are filled; nil where there are none.
  public var membersOfSeats: ValueRange? {
    guard let figures = withSeats else { return nil }
    return Self.share(of: figures.members, rest: figures.vacant, whole: figures.seats)
  }

  // MARK: - The sex that has fewer members

  /// The share of the sex that has fewer members, from 0 to a half; nil where there are none.
  public var eitherSexOfMembers: ValueRange? {
    guard let figures = withMembers, let women = womenOfMembers else { return nil }
    let men = figures.menOfMembers(womenShare: women)
    let fewer = figures.mostOfFewer(
      ofAtLeast: figures.members.min, besides: figures.other.min, notBelow: [women, men])
    guard case .boundsShare = percentUse else { return fewer }
    // A percentage that only bounds the share bounds it from above too.
    return [women, men].reduce(fewer) { range, share in
      range.intersection(
        ValueRange(.zero, share.upper, excludesUpper: share.excludesUpper)) ?? range
    }
  }

  /// The share of the seats that the sex with fewer members holds.
  var eitherSexOfSeats: ValueRange? {
    guard let figures = withSeats else { return nil }
    let (women, men) = (figures.trueWomen, figures.trueMen)
    return figures.mostOfFewer(
      ofAtLeast: figures.seats.min, besides: figures.other.min + figures.vacant.min,
      notBelow: [
        figures.ofSeats(women, others: figures.others(than: women, men)),
        figures.ofSeats(men, others: figures.others(than: men, women)),
      ])
  }

  // MARK: - The sex that has more members

  /// The share of the sex that has more members.
  var moreOfMembers: ValueRange? {
    guard let figures = withMembers, let women = womenOfMembers else { return nil }
    return figures.leastOfMore(
      women, figures.menOfMembers(womenShare: women), by: .members)
  }

  /// The share of the seats that the sex with more members holds.
  var moreOfSeats: ValueRange? {
    guard let figures = withSeats else { return nil }
    let (women, men) = (figures.trueWomen, figures.trueMen)
    return figures.leastOfMore(
      figures.ofSeats(women, others: figures.others(than: women, men)),
      figures.ofSeats(men, others: figures.others(than: men, women)), by: .seats)
  }

  /// From the least share that the sex which has more attains up to the greatest of both.
  private func leastOfMore(
    _ women: ValueRange, _ men: ValueRange, by denominator: Target.Denominator
  ) -> ValueRange {
    let byCounts = Compositions(self, by: denominator).leastOfMore
    // A percentage that bounds one share bounds from below what is more.
    let least = [women, men].reduce(byCounts) { $0.lower < $1.lower ? $1 : $0 }
    let most = men.isBeyond(women) ? men : women
    return ValueRange(
      least.lower, most.upper, excludesLower: least.excludesLower,
      excludesUpper: most.excludesUpper)
  }

  // MARK: - Both sexes

  /// The number of the sex that has fewer members.
  var fewer: ValueRange {
    let both = Swift.min(ofEitherSex.upper, Count.remainder(members.upper, other.min))
    let most =
      [trueWomen.upper, trueMen.upper, both == Count.boundless ? both : both / 2].min() ?? 0
    return ValueRange(Count(unchecked: Swift.min(trueWomen.min, trueMen.min), most))
  }

  /// The number of the sex that has more members.
  var more: ValueRange {
    let both = Swift.max(ofEitherSex.min, members.min - Swift.min(members.min, other.upper))
    let least = [trueWomen.min, trueMen.min, both / 2 + both % 2].max() ?? 0
    return ValueRange(Count(unchecked: least, Swift.max(trueWomen.upper, trueMen.upper)))
  }

  /// From the least of two shares up to the greatest that the sex which has fewer can attain: with as
  /// many of it as there can be, and as few of everybody else.
  /// - Parameters:
  ///   - size: the least that the denominator can be.
  ///   - rest: the least number that it holds beside women and men.
  private func mostOfFewer(
    ofAtLeast size: Int64, besides rest: Int64, notBelow shares: [ValueRange]
  ) -> ValueRange {
    let (women, men) = (trueWomen, trueMen)
    let lower = shares.map { $0.lower }.min() ?? .zero
    let excludesLower = shares.allSatisfy { $0.lower > lower || $0.excludesLower }
    let both = min(ofEitherSex.upper, Count.remainder(members.upper, other.min))
    let most = [women.upper, men.upper, both == Count.boundless ? both : both / 2].min() ?? 0
    if most == Count.boundless {
      // As many women as men, ever more of them: with anybody beside them it is never quite a half.
      return ValueRange(
        lower, Fraction(1, over: 2), excludesLower: excludesLower, excludesUpper: rest > 0)
    }
    let pair = max(max(most, women.min) + max(most, men.min), ofEitherSex.min)
    return ValueRange(
      lower, Fraction(most, over: max(size, pair + rest)), excludesLower: excludesLower)
  }

  /// The men's share: by the counts, and by what a reported percentage of women leaves.
  private func menOfMembers(womenShare women: ValueRange) -> ValueRange {
    let byCounts = share(of: trueMen, beside: trueWomen)
    guard case .boundsShare = percentUse, let upper = women.upper else { return byCounts }
    let complement = ValueRange(
      other == .zero ? .one - upper : .zero, .one - women.lower,
      excludesLower: other == .zero && women.excludesUpper,
      excludesUpper: women.excludesLower)
    return byCounts.intersection(complement) ?? byCounts
  }

  // MARK: - Shares of a part and a rest

  /// The share of the members that one sex has beside the other.
  private func share(of sex: Count, beside theOther: Count) -> ValueRange {
    Self.share(of: sex, rest: others(than: sex, theOther), whole: members)
  }

  /// The members who are not of one sex, where there are as few or as many as can be of it.
  private func others(than sex: Count, _ theOther: Count) -> Count {
    let fewest =
      sex.max.map { max(theOther.min, ofEitherSex.min - $0) } ?? theOther.min
    let most = min(theOther.upper, Count.remainder(ofEitherSex.upper, sex.min))
    return Count(unchecked: fewest, most) + other
  }

  /// The share of the seats that some members hold.
  private func ofSeats(_ part: Count, others: Count) -> ValueRange {
    // Who is not counted sits in a member's seat or leaves it vacant; the most of both together
    // is limited by the members first, and then by the seats.
    let mostOthers = min(others.upper, Count.remainder(members.upper, part.min))
    let fewestOthers = part.max.map { max(others.min, members.min - $0) } ?? others.min
    return Self.share(
      of: part,
      rest: Count(
        unchecked: fewestOthers + vacant.min, Count.saturatingSum(mostOthers, vacant.upper)),
      whole: seats)
  }

  /// The share of a part in a whole that is the part and a rest.
  ///
  /// It is least with the fewest in the part and the most in the rest, as far as the whole allows,
  /// and greatest the other way round.
  private static func share(of part: Count, rest: Count, whole: Count) -> ValueRange {
    let mostRest = min(rest.upper, Count.remainder(whole.upper, part.min))
    let lower =
      part.min == 0 || mostRest == Count.boundless
      ? Fraction.zero : Fraction(part.min, over: part.min + mostRest)
    // With no limit to the rest the share comes near to 0 and never is 0.
    let excludesLower = part.min > 0 && mostRest == Count.boundless
    guard let most = part.max else {
      // With something in the rest the share comes near to 1 and never is 1.
      return ValueRange(
        lower, .one, excludesLower: excludesLower, excludesUpper: rest.min > 0)
    }
    let fewestRest = max(rest.min, whole.min - most)
    let upper = most == 0 ? Fraction.zero : Fraction(most, over: most + fewestRest)
    return ValueRange(lower, upper, excludesLower: excludesLower)
  }
}
