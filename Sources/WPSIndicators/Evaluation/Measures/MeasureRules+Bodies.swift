/// The measures of bodies.
extension MeasureRules {
  /// The women's share of a body.
  static let womenShare = MeasureRules(
    kind: .representation, subjects: .body, form: .share, figured: .sexes, part: .women,
    whole: .members,
    canBeOfSeats: true,
    counts: [.women, .members], hasRoutes: true, hasPace: true, isGiven: givesSexes,
    value: { evidence in
      evidence.counts.flatMap {
        evidence.denominator == .seats ? $0.womenOfSeats : $0.womenOfMembers
      }
    })

  /// The share of the sex that has fewer members, or under a ceiling of the one that has more.
  static let eitherSexShare = MeasureRules(
    kind: .representation, subjects: .body, form: .share, figured: .sexes, part: .women,
    whole: .members,
    canBeOfSeats: true,
    isOfEitherSex: true, counts: [.women, .men, .members], hasRoutes: true,
    toldBy: .womenShare, isGiven: givesSexes,
    value: { evidence in
      evidence.counts.flatMap {
        switch (evidence.yardstick.sense, evidence.denominator) {
        case (.atLeast, .members): $0.eitherSexOfMembers
        case (.atLeast, .seats): $0.eitherSexOfSeats
        case (.atMost, .members): $0.moreOfMembers
        case (.atMost, .seats): $0.moreOfSeats
        }
      }
    })

  /// The number of women in a body.
  static let women = MeasureRules(
    kind: .representation, subjects: .body, form: .number, figured: .women, part: .women,
    whole: .members,
    counts: [.women],
    toldBy: .womenShare, isGiven: givesSexes,
    value: { evidence in
      evidence.counts.flatMap { $0.withMembers == nil ? nil : ValueRange($0.trueWomen) }
    })

  /// The number of the sex that has fewer members, or under a ceiling of the one that has more.
  static let eitherSex = MeasureRules(
    kind: .representation, subjects: .body, form: .number, figured: .sexes, part: .women,
    whole: .members, isOfEitherSex: true, counts: [.women, .men],
    toldBy: .womenShare, isGiven: givesSexes,
    value: { evidence in
      evidence.counts.flatMap { counts in
        counts.withMembers == nil
          ? nil : evidence.yardstick.sense == .atLeast ? counts.fewer : counts.more
      }
    })

  /// The members' share of the seats.
  static let occupancy = MeasureRules(
    kind: .figures, subjects: .body, form: .share, figured: .filled, part: .members, whole: .seats,
    counts: [.seats, .members],
    hasPace: true,
    isGiven: { $0.vacant.isKnown || $0.seats.isKnown && $0.members.isKnown },
    value: { $0.counts?.membersOfSeats })

  /// Whether figures tell anything of women and men.
  private static let givesSexes: @Sendable (Figures) -> Bool = { figures in
    // No members at all, whether said so or left over by the vacant seats, means no women either.
    figures.women.isKnown || figures.men.isKnown || figures.reportedPercent != nil
      || NarrowedFigures(figures)?.members == .zero
  }
}
