/// Ratings on a scale, in English.
extension EnglishPhrasebook {
  // MARK: - One rating

  func level(_ name: String) -> String { "level “\(name)”" }
  func rated(_ level: Passage) -> Passage { "it was rated \(level)" }

  func moved(
    _ direction: Trend.Direction, from level: Passage, _ time: ObservationTime
  ) -> Passage {
    switch direction {
    case .increased: "up from \(level) in \(named(time))"
    case .decreased: "down from \(level) in \(named(time))"
    case .unchanged, .unknown: "\(self.direction(direction)) \(since(time))"
    }
  }
  func moved(by levels: Int, from level: Passage, since time: ObservationTime) -> Passage {
    let since: Passage = "since \(day(time))"
    guard levels != 0 else { return "\(since), the rating had not changed" }
    let way = levels > 0 ? "risen" : "fallen"
    let number = numbers([abs(levels)])(abs(levels))
    return "\(since), the rating had \(way) by \(number) \(noun(abs(levels))), from \(level)"
  }
  func levels(_ change: Int) -> String {
    "\(number(abs(change))) \(noun(abs(change))) \(change > 0 ? "up" : "down")"
  }
  private func noun(_ levels: Int) -> String { levels == 1 ? "level" : "levels" }
  var justification: String { "Justification" }

  // MARK: - How many stand at each level

  var allTogether: String { "All together" }
  func levels(of scale: Passage, over periods: Int, _ granularity: Period.Granularity) -> Passage {
    let number = numbers([periods])(periods)
    return "\(scale): the last \(number) \(noun(granularity))s"
  }
  func count(_ count: Int, at level: Passage, percent: String?) -> Passage {
    "\(number(count)) \(level)\(percent.map { " (\($0))" } ?? "")"
  }
  func distribution(_ levels: Passage, of rated: Int, stale: Int, unrated: Int) -> Passage {
    let apart = leftOut(stale: stale, unrated: unrated)
    guard rated > 0 else { return Passage(list(["none rated"] + apart)) }
    let all = labelled(Passage("of \(number(rated))"), levels)
    return apart.isEmpty ? all : clauses([all, Passage("besides, \(list(apart))")])
  }
  private func leftOut(stale: Int, unrated: Int) -> [String] {
    [(stale, staleRatings), (unrated, self.unrated)].filter { $0.0 > 0 }
      .map { "\(number($0.0)) \($0.1)" }
  }
  var staleRatings: String { "rated too long ago" }
  var unrated: String { "not rated" }
  var distributionHeading: String { "By level" }

  func headline(_ headline: LevelHeadline) -> Passage {
    let level = headline.level
    guard let first = headline.groups.first else { return "" }
    let number = numbers(
      headline.groups.flatMap { [Optional($0.portion.count), $0.portion.total] })
    let reached = reached(first.portion, level, number)
    let leftOut = leftOut(headline.groups)
    // Two groups of which the second is what the first is not.
    if headline.groups.count == 2, let name = first.name.flatMap(people),
      headline.groups[1].name.map({ isOfOthers($0) }) ?? true
    {
      let others = headline.groups[1].portion
      let against = "\(part(others, number)) of the \(number(others.total)) others"
      let all: Passage = "of the \(number(first.portion.total)) \(name)"
      return "\(all), \(reached), against \(against)\(leftOut)"
    }
    if headline.groups.count == 1 {
      let name = first.name.flatMap(people) ?? "indicators"
      let all: Passage = "of the \(number(first.portion.total)) \(name)"
      return labelled(headline.scale, "\(all), \(reached)\(leftOut)")
    }
    let groups = headline.groups.map { group -> Passage in
      let part: Passage =
        "\(self.part(group.portion, number)) of \(number(group.portion.total))"
      return group.name.map { labelled($0, part) } ?? labelled(Passage(otherSubjects), part)
    }
    let start = labelled(headline.scale, verb(level, isOne: false).capitalizedFirst)
    return "\(start) – \(clauses(groups))\(leftOut)"
  }

  /// "17 (13.1 per cent) were complete".
  private func reached(
    _ portion: LevelPortion, _ level: Passage, _ number: ProseNumbers
  ) -> Passage {
    "\(part(portion, number)) \(verb(level, isOne: portion.count < 2))"
  }
  private func part(_ portion: LevelPortion, _ number: ProseNumbers) -> String {
    guard portion.count > 0 else { return "none" }
    return number(portion.count) + (portion.percent.map { " (\($0))" } ?? "")
  }
  /// "were complete"; "stood at “Level 4”" where the name is no quality.
  private func verb(_ level: Passage, isOne: Bool) -> Passage {
    let words = level.text.split(separator: " ")
    let last = words.last.map { String($0) } ?? ""
    let isQuality =
      ["complete", "done", "met", "full"].contains(last.lowercased()) || last.hasSuffix("ed")
    guard isQuality else { return "stood at “\(level)”" }
    return "\(isOne ? "was" : "were") \(level)"
  }

  private func leftOut(_ groups: [LevelHeadline.Group]) -> Passage {
    let count = groups.reduce(0) { $0 + $1.leftOut }
    guard count > 0 else { return "" }
    return
      " (\(number(count)) more without a current rating \(count == 1 ? "is" : "are") left out)"
  }

  /// The heading of a group as the noun of a sentence, if it begins with one that is known here.
  private func people(_ name: Passage) -> Passage? {
    let first = name.text.prefix { $0.isLetter }.lowercased()
    return Self.nouns.contains(first) ? name.lowercasedFirst : nil
  }
  private func isOfOthers(_ name: Passage) -> Bool {
    ["other", "others", "remaining"].contains(name.text.prefix { $0.isLetter }.lowercased())
  }
  private static let nouns: Set<String> = [
    "actions", "activities", "articles", "clauses", "commitments", "measures", "obligations",
    "pledges", "promises", "provisions", "recommendations", "stipulations", "undertakings",
  ]

  func formerly(_ portion: LevelPortion, at level: Passage, in period: Period) -> Passage {
    let number = numbers([portion.count, portion.total])
    let verb = verb(level, isOne: portion.count < 2)
    return
      "in \(prose(period)), \(part(portion, number)) of \(number(portion.total)) \(verb)"
  }

  // MARK: - Which of them

  func moves(_ moves: LevelMoves, since period: Period) -> Passage {
    let numbers = numbers([moves.rose.count, moves.fell.count, moves.stayed, moves.firstRated])
    let parts = [
      (moves.rose.count, "moved up"), (moves.fell.count, "moved down"),
      (moves.stayed, "stayed at the same level"),
    ].map { count, verb in "\(count == 0 ? "none" : numbers(count)) \(verb)" }
    let first =
      moves.firstRated > 0
      ? ["\(numbers(moves.firstRated)) \(moves.firstRated == 1 ? "was" : "were") first rated"] : []
    let all = enumerated((parts + first).map { Passage($0) })
    return "since \(prose(period)), \(all)"
  }
  func listedElsewhere(_ count: Int) -> String {
    "all \(number(count)) are listed one by one in the formats JSON and CSV"
  }
  var movedHeading: String { "What moved" }
  var laggingHeading: String { "Least advanced" }
  var unratedHeading: String { "Not rated" }
  func more(_ count: Int) -> String { "and \(number(count)) more" }
}
