/// The people behind a figure: so many women, or men, of so many.
struct CountedPeople {
  /// Whose number it is.
  let sex: BriefSex
  /// How many they are.
  let people: ShownCount
  /// Of how many.
  let whole: ShownCount
  /// What the whole are where they are not the members: seats, posts.
  let places: Places?
}

/// What stands beside the share of a row.
enum BoardCounts {
  /// Nothing: there is no figure, or who holds a position says all.
  case none
  /// A percentage is all that is published: that of the women, given where the share is the men's.
  case percentageOnly(ofWomen: ReportedPercent?)
  /// The people.
  case people(CountedPeople)
}

/// The figures of a row.
extension BoardWording {
  // MARK: - The figure

  /// The share in per cent, or what is shown in its place: always the figure that is judged.
  func share(_ row: BoardRow) -> String { share(row.lead) }

  func share(_ lead: Assessment) -> String {
    guard let evidence = lead.evidence else { return "–" }
    switch lead.measure.form {
    case .holder: return evidence.holder.map(phrases.held) ?? "–"
    case .share, .order: break
    case .number, .status, .level: return evidence.part?.exact.map(phrases.number) ?? "?"
    }
    if let percent = lead.publishedPercent { return wording.spelt(percent: percent.description) }
    if lead.measure.form == .order {
      return evidence.counts?.share.map { wording.percent($0, lead) } ?? "?"
    }
    // Nobody is none of however many.
    if evidence.value?.exact == .zero { return wording.spelt(percent: "0") }
    let percent = wording.percent(lead)
    return percent.isEmpty ? "?" : percent
  }

  /// What stands beside the share of an assessment, in whatever words.
  func counted(_ lead: Assessment) -> BoardCounts {
    guard let evidence = lead.evidence else { return .none }
    if let percent = lead.publishedPercent {
      let ofWomen = evidence.given.reportedPercent
      return .percentageOnly(ofWomen: ofWomen == percent ? nil : ofWomen)
    }
    return people(of: evidence, lead).map { .people($0) } ?? .none
  }

  private func people(of evidence: Evidence, _ lead: Assessment) -> CountedPeople? {
    guard evidence.holder == nil, evidence.counts != nil else { return nil }
    let sex = evidence.shownSex
    let isOfSeats = evidence.denominator == .seats
    return CountedPeople(
      sex: sex, people: wording.shown(sex == .men ? .men : .women, evidence),
      whole: wording.shown(isOfSeats ? .seats : .members, evidence),
      places: isOfSeats ? lead.subject.placesToFill : nil)
  }

  /// The counts beside the share; with what another source says for the same date.
  func counts(_ row: BoardRow) -> String { counts(row.lead) }

  /// - Parameter namingWomen: whether women are named as men are, since either may be counted.
  func counts(_ lead: Assessment, namingWomen: Bool = false) -> String {
    let own: String
    switch counted(lead) {
    case .none: own = ""
    case .percentageOnly(nil): own = phrases.percentageOnly
    case .percentageOnly(let women?):
      own = phrases.list([
        phrases.menBesideWomen(wording.spelt(percent: women.description)), phrases.percentageOnly,
      ])
    case .people: own = lead.evidence.map { counts(of: $0, lead, namingWomen: namingWomen) } ?? ""
    }
    let others = lead.differingAlternates.map { counts(of: $0, lead, namingWomen: namingWomen) }
      .filter { !$0.isEmpty }.map(phrases.anotherSource)
    return phrases.list([own].filter { !$0.isEmpty } + others)
  }

  /// Whose published percentage is judged; nil where it can be the women's alone.
  func judgedPercent(_ lead: Assessment) -> BriefSex? {
    guard lead.measure.isOfEitherSex, case .percentageOnly(let women) = counted(lead) else {
      return nil
    }
    return women == nil ? .women : .men
  }

  private func counts(
    of evidence: Evidence, _ lead: Assessment, namingWomen: Bool
  ) -> String {
    if evidence.holder != nil { return "" }
    guard let counted = people(of: evidence, lead), let people = counted.people.count.exact,
      let whole = counted.whole.count.exact
    else { return wording.figures(evidence, lead).text }
    let few = phrases.number(people)
    let noun = counted.places.map { " \(phrases.noun($0, isOne: whole == 1))" } ?? ""
    let all = phrases.number(whole) + noun
    let figures =
      counted.sex == .men || namingWomen
      ? phrases.few(few, counted.sex, of: all) : phrases.few(few, of: all)
    return evidence.derivedCount == nil ? figures : phrases.workedOut(figures)
  }

  /// The share and the counts in one cell. A number of women is not said twice.
  func figure(_ row: BoardRow) -> String {
    if row.freshness == .none { return phrases.standing(.none) }
    let (share, counts) = (share(row), counts(row))
    if row.lead.measure.form == .number, !counts.isEmpty { return counts }
    return phrases.list([share, counts].filter { !$0.isEmpty })
  }

  /// How the text's own arithmetic comes to a verdict that the share contradicts; nil where it does
  /// not.
  func arithmetic(_ row: BoardRow) -> String? {
    row.isRoundedByRule ? wording.ownArithmetic(row.lead) : nil
  }

  // MARK: - Target, need, direction

  /// What is asked, and by what: "30% by law", "30%, civilian staff, UN strategy, by 2028".
  func target(_ row: BoardRow) -> Passage { target(row.lead) }

  func target(_ lead: Assessment) -> Passage {
    guard let target = lead.target else { return "" }
    let bound =
      lead.isAskedBySize ? phrases.dependsOnSize : lead.askedLimit.map { asked($0, lead) }
    let named =
      lead.isAskedByLaw && !lead.isAskedBySize
      ? bound.map { Passage(phrases.byLaw($0)) }
      : phrases.list(
        [bound.map { Passage($0) }, wording.given(target.shortName ?? target.name)]
          .compactMap { $0 })
    // The verdict says already when it is due.
    let year = lead.yearAhead == nil ? target.dueBy.map { phrases.byYear($0.year) } : nil
    let last = lead.lastLimit.map { phrases.atLast(asked($0, lead), by: year) } ?? year
    return phrases.list(
      [named ?? wording.given(target.shortName ?? target.name), last.map { Passage($0) }]
        .compactMap { $0 })
  }

  /// "30%", "at most 70% of either sex", "30% of the seats".
  private func asked(_ limit: Limit, _ lead: Assessment) -> String {
    let threshold = threshold(limit, lead)
    let bound = limit.sense == .atMost ? phrases.atMost(threshold) : threshold
    let isOfSeats = lead.target?.denominator == .seats && lead.subject.list == nil
    return phrases.asked(
      bound, ofEitherSex: lead.measure.isOfEitherSex,
      of: isOfSeats ? lead.subject.placesToFill : nil)
  }

  /// "30%", "4 women": a threshold with what it counts.
  func threshold(_ limit: Limit, _ lead: Assessment) -> String {
    let isNumberOfWomen =
      !limit.threshold.isShare && (lead.measure == .women || lead.measure == .womenShare)
    return isNumberOfWomen
      ? phrases.asked(women: limit.threshold.value.roundedDown) : wording.threshold(limit.threshold)
  }

  func need(_ row: BoardRow) -> String { phrases.need(row.need) }
  func tightNeed(_ row: BoardRow) -> String { phrases.tightNeed(row.need) }

  /// The arrow of the direction in which the figure shown moved, and in words by how much; nil where
  /// it is not known.
  func trend(_ row: BoardRow) -> (arrow: String, words: String)? {
    let trend = row.lead.trend
    guard row.lead.hasTrendOfJudged, let basis = trend.basis, let earlier = trend.observation
    else { return nil }
    let arrow = arrow(trend.direction)
    switch basis {
    case .reported:
      let said = phrases.said(trend.direction)
      // What was said long ago is no news of the quarter.
      return row.lead.isStale(earlier)
        ? ("", phrases.list([said, phrases.briefly(earlier.time)])) : (arrow, said)
    case .counts:
      let year = earlier.time.date.year
      guard trend.direction != .unchanged else { return (arrow, phrases.unmoved(since: year)) }
      if let points = trend.percentagePoints {
        let digits = points.hasPrefix("-") ? String(points.dropFirst()) : points
        return (arrow, phrases.moved(points: phrases.decimal(digits), since: year))
      }
      return trend.people.map { (arrow, phrases.moved(by: abs($0), since: year)) }
    }
  }

  func arrow(_ direction: Trend.Direction) -> String {
    switch direction {
    case .increased: "↑"
    case .decreased: "↓"
    case .unchanged: "→"
    case .unknown: ""
    }
  }
}

extension BoardRow {
  /// Whether the target is met by one source and not by another.
  var isContested: Bool {
    lead.flags.contains(.sourcesDisagree) || lead.flags.contains(.outvoted)
  }

  /// Whether the figure cannot be told without a caution: it is provisional, estimated, unreliable or
  /// of another definition, or begins a new series.
  var hasCaution: Bool {
    [.provisional, .estimated, .lowReliability, .differentDefinition, .break]
      .contains { lead.flags.contains($0) }
  }

  /// Whether the share looks as if the verdict were another, because the text has its own arithmetic.
  var isRoundedByRule: Bool { lead.flags.contains(.lawRounds) }
}

extension Assessment {
  /// Whether a binding law asks for it.
  var isAskedByLaw: Bool { target?.basis == .law && target?.isBinding ?? false }

  /// Whether more or less is asked by the size of the body, which is not known.
  var isAskedBySize: Bool {
    rule.map { $0.limits(of: evidence?.whole ?? .unknown).count > 1 } ?? false
  }

  /// What is asked of a body of its size, or of any that it may have; the target's own where these
  /// differ.
  var askedLimit: Limit? {
    guard let rule, let sizes = evidence?.whole, sizes.exact == nil else { return limit }
    let limits = rule.limits(of: sizes)
    return limits.count == 1 ? limits.first ?? nil : limit
  }

  /// What the target asks in the end, where a step asks for something else before; nil otherwise.
  var lastLimit: Limit? {
    guard let target, let last = target.limit, let step = target.step(in: period),
      step.limit.threshold != last.threshold
    else { return nil }
    return last
  }
}

extension NarrowedFigures {
  /// The women's share, where it is known exactly.
  fileprivate var share: Fraction? {
    guard let women = trueWomen.exact, let members = members.exact, members > 0 else { return nil }
    return Fraction(women, over: members)
  }
}
