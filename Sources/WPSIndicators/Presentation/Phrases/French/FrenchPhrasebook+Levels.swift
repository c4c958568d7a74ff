/// Ratings on a scale, in French.
extension FrenchPhrasebook {
  // MARK: - One rating

  func level(_ name: String) -> String { "niveau \(quoted(Passage(name)).text)" }
  func rated(_ level: Passage) -> Passage { "le niveau atteint était \(quoted(level))" }

  func moved(
    _ direction: Trend.Direction, from level: Passage, _ time: ObservationTime
  ) -> Passage {
    switch direction {
    case .increased: "en hausse depuis \(quoted(level)) (\(asAt(time)))"
    case .decreased: "en baisse depuis \(quoted(level)) (\(asAt(time)))"
    case .unchanged, .unknown: "\(self.direction(direction)) \(since(time))"
    }
  }
  func moved(by levels: Int, from level: Passage, since time: ObservationTime) -> Passage {
    let since: Passage = "depuis \(prose(time).le)"
    guard levels != 0 else { return "\(since), le niveau n’avait pas changé" }
    let way = levels > 0 ? "montée" : "descendue"
    let number = numbers([abs(levels)])(abs(levels))
    let from: Passage = "à partir de \(quoted(level))"
    return "\(since), la note était \(way) \(de(number)) \(noun(abs(levels))), \(from)"
  }
  func levels(_ change: Int) -> String {
    "\(number(abs(change))) \(noun(abs(change))) de \(change > 0 ? "plus" : "moins")"
  }
  private func noun(_ levels: Int) -> String { levels <= 1 ? "niveau" : "niveaux" }
  var justification: String { "Justification" }

  // MARK: - How many stand at each level

  var allTogether: String { "Ensemble" }
  func levels(of scale: Passage, over periods: Int, _ granularity: Period.Granularity) -> Passage {
    let number = numbers([periods])(periods)
    let noun = noun(granularity)
    let isFeminine = granularity == .year
    let plural = noun.hasSuffix("s") ? noun : "\(noun)s"
    return labelled(
      scale, Passage("les \(number) \(isFeminine ? "dernières" : "derniers") \(plural)"))
  }
  func count(_ count: Int, at level: Passage, percent: String?) -> Passage {
    "\(level) \(number(count))\(percent.map { " (\($0))" } ?? "")"
  }
  func distribution(_ levels: Passage, of rated: Int, stale: Int, unrated: Int) -> Passage {
    let apart = [(stale, staleRatings), (unrated, self.unrated)].filter { $0.0 > 0 }
      .map { labelled($0.1, number($0.0)) }
    guard rated > 0 else { return Passage(list(["aucune note"] + apart)) }
    let all = labelled(Passage("sur \(number(rated))"), levels)
    return apart.isEmpty ? all : clauses([all, Passage("en outre, \(list(apart))")])
  }
  var staleRatings: String { "note trop ancienne" }
  var unrated: String { "sans note" }
  var distributionHeading: String { "Par niveau" }

  func headline(_ headline: LevelHeadline) -> Passage {
    guard let first = headline.groups.first else { return "" }
    let number = numbers(
      headline.groups.flatMap { [Optional($0.portion.count), $0.portion.total] })
    let noun = first.name.flatMap(named)
    let level = quoted(headline.level)
    let leftOut = leftOut(headline.groups)
    let negation = first.portion.count == 0 ? "n’" : ""
    let had = "\(negation)\(first.portion.count <= 1 ? "avait" : "avaient")"
    let reached: Passage = "\(part(first.portion, number, noun)) \(had) atteint le niveau \(level)"
    if headline.groups.count == 2, let noun,
      headline.groups[1].name.map({ isOfOthers($0) }) ?? true
    {
      let others = headline.groups[1].portion
      let against = "\(part(others, number, noun)) sur les \(number(others.total)) autres"
      let all: Passage = "sur les \(number(first.portion.total)) \(noun.words)"
      return "\(all), \(reached), contre \(against)\(leftOut)"
    }
    if headline.groups.count == 1 {
      let words = noun?.words ?? "indicateurs"
      let all: Passage = "sur les \(number(first.portion.total)) \(words)"
      return labelled(headline.scale, "\(all), \(reached)\(leftOut)")
    }
    let groups = headline.groups.map { group -> Passage in
      let of = "\(part(group.portion, number, nil)) sur \(number(group.portion.total))"
      return labelled(group.name ?? Passage(otherSubjects), Passage(of))
    }
    let start = labelled(headline.scale, "niveau \(level) atteint par")
    return "\(start) – \(clauses(groups))\(leftOut)"
  }

  private func part(_ portion: LevelPortion, _ number: ProseNumbers, _ noun: FrenchNoun?) -> String
  {
    let isFeminine = noun?.form == .feminine
    guard portion.count > 0 else { return isFeminine ? "aucune" : "aucun" }
    let count = isFeminine ? feminine(portion.count, number) : number(portion.count)
    return count + (portion.percent.map { " (\($0))" } ?? "")
  }

  private func leftOut(_ groups: [LevelHeadline.Group]) -> Passage {
    let count = groups.reduce(0) { $0 + $1.leftOut }
    guard count > 0 else { return "" }
    return " (compte non tenu de \(number(count)) sans note récente)"
  }

  /// The heading of a group as the noun of a sentence, if it begins with one that is known here; its
  /// form is that of one of them.
  private func named(_ name: Passage) -> FrenchNoun? {
    let first = name.text.prefix { $0.isLetter }.lowercased()
    if Self.masculine.contains(first) { return FrenchNoun(.masculine, name.lowercasedFirst) }
    return Self.feminine.contains(first) ? FrenchNoun(.feminine, name.lowercasedFirst) : nil
  }
  private func isOfOthers(_ name: Passage) -> Bool {
    name.text.prefix { $0.isLetter }.lowercased() == "autres"
  }
  private static let masculine: Set<String> = ["articles", "engagements"]
  private static let feminine: Set<String> = [
    "actions", "activités", "clauses", "dispositions", "mesures", "obligations", "promesses",
    "recommandations", "stipulations",
  ]

  func formerly(_ portion: LevelPortion, at level: Passage, in period: Period) -> Passage {
    let number = numbers([portion.count, portion.total])
    let were =
      portion.count == 0
      ? "aucun n’avait"
      : "\(part(portion, number, nil)) \(portion.count == 1 ? "avait" : "avaient")"
    return
      "\(prose(period).en), \(were) atteint le niveau \(quoted(level)), sur \(number(portion.total))"
  }

  // MARK: - Which of them

  func moves(_ moves: LevelMoves, since period: Period) -> Passage {
    let number = numbers([moves.rose.count, moves.fell.count, moves.stayed, moves.firstRated])
    func part(_ count: Int, _ one: String, _ many: String) -> Passage {
      count == 0 ? "aucun n’\(one)" : Passage("\(number(count)) \(count == 1 ? one : many)")
    }
    var parts = [
      part(moves.rose.count, "a progressé", "ont progressé"),
      part(moves.fell.count, "a reculé", "ont reculé"),
      part(moves.stayed, "est resté au même niveau", "sont restés au même niveau"),
    ]
    if moves.firstRated > 0 {
      parts.append(
        part(
          moves.firstRated, "a été noté pour la première fois",
          "ont été notés pour la première fois"))
    }
    let all: Passage = "\(list(Array(parts.dropLast()))) et \(parts[parts.count - 1])"
    return "depuis \(prose(period).le), \(all)"
  }
  func listedElsewhere(_ count: Int) -> String {
    "la liste complète (\(number(count))) se trouve dans les formats JSON et CSV"
  }
  var movedHeading: String { "Ce qui a bougé" }
  var laggingHeading: String { "Les moins avancés" }
  var unratedHeading: String { "Sans note" }
  func more(_ count: Int) -> String { "et \(number(count)) autres" }
}
