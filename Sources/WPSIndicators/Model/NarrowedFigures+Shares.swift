/// The shares that narrowed counts admit, as exact ranges.
///
/// A share exists only of a body that is not empty, so that each function takes for granted that
/// its denominator is at least 1 and gives nil where that cannot be.
extension NarrowedFigures {
  /// The women's share of the members (the method of SDG indicator 5.5.1, with bounds).
  var womenOfMembers: ValueRange? {
    guard let figures = withMembers else { return nil }
    let byCounts = figures.womenByCounts
    guard case .boundsShare(let percent) = percentUse else { return byCounts }
    return byCounts.intersection(
      ValueRange(
        percent.sharesAbove, percent.sharesBelow, excludesLower: true, excludesUpper: true))
  }

  /// The women's share of the seats.
  var womenOfSeats: ValueRange? {
    withSeats.map { $0.ofSeats($0.women, others: $0.men + $0.unspecified) }
  }

  /// The share of the seats that the sex with fewer members holds.
  var eitherSexOfSeats: ValueRange? {
    guard let figures = withSeats else { return nil }
    let women = figures.ofSeats(figures.women, others: figures.men + figures.unspecified)
    let men = figures.ofSeats(figures.men, others: figures.women + figures.unspecified)
    guard let seats = figures.seats.exact else { return Self.smaller(women, men) }
    let most = [
      figures.women.upper, figures.men.upper, (figures.members.upper - figures.unspecified.min) / 2,
    ].min()
    return ValueRange(Swift.min(women.lower, men.lower), Fraction(most ?? 0, over: seats))
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

  /// The share of the sex that has fewer members.
  var eitherSexOfMembers: ValueRange? {
    guard let figures = withMembers, let women = womenOfMembers else { return nil }
    let men = figures.menOfMembers(womenShare: women)
    if let members = figures.members.exact {
      let most = [
        figures.women.upper, figures.men.upper, (members - figures.unspecified.min) / 2,
      ].min()
      return ValueRange(
        Swift.min(women.lower, men.lower), Fraction(most ?? 0, over: members))
    }
    return Self.smaller(women, men)
  }

  /// The smaller of two shares of a whole whose size is not known: a half at most.
  private static func smaller(_ women: ValueRange, _ men: ValueRange) -> ValueRange {
    let half = Fraction(1, over: 2)
    let lower = Swift.min(women.lower, men.lower)
    let upper = Swift.min(women.upper ?? half, men.upper ?? half, half)
    return ValueRange(
      lower, upper,
      excludesLower: [women, men].allSatisfy { $0.lower > lower || $0.excludesLower },
      excludesUpper: [women, men].contains { $0.upper == upper && $0.excludesUpper })
  }

  /// The members' share of the seats.
  var membersOfSeats: ValueRange? {
    guard let figures = withSeats else { return nil }
    return Self.share(of: figures.members, rest: figures.vacant, whole: figures.seats)
  }

  /// The women's share of the members by the counts alone.
  var womenByCounts: ValueRange {
    Self.share(of: women, rest: men + unspecified, whole: members)
  }

  /// The men's share: by the counts, and by what a reported percentage of women leaves.
  private func menOfMembers(womenShare women: ValueRange) -> ValueRange {
    let byCounts = Self.share(of: men, rest: self.women + unspecified, whole: members)
    guard case .boundsShare = percentUse, let upper = women.upper else { return byCounts }
    let complement = ValueRange(
      unspecified == .zero ? .one - upper : .zero, .one - women.lower,
      excludesLower: unspecified == .zero && women.excludesUpper,
      excludesUpper: women.excludesLower)
    return byCounts.intersection(complement) ?? byCounts
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
