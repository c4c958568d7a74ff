/// Candidate lists, in English.
extension EnglishPhrasebook {
  // MARK: - What is asked

  func asked(_ part: PlacementPart, _ terms: PlacementTerms) -> String {
    let placement = terms.placement
    switch part {
    case .first: return placement.first == .man ? "a man first" : "a woman first"
    case .firstDiffer:
      let number = placement.firstDiffer ?? 0
      return number == 2
        ? "the first two of different sexes"
        : "the first \(cardinal(Int64(number))) not all of one sex"
    case .maxRun:
      let longest = placement.maxRun ?? 0
      return longest == 1
        ? "women and men by turns" : "no more than \(cardinal(Int64(longest))) of one sex in a row"
    case .blocks:
      let block = "in every \(cardinal(Int64(placement.everyBlockOf ?? 0))) places"
      let rest = placement.tail == .nearest ? ", and in proportion in the last ones" : ""
      return "at least \(people(terms)) \(block)\(rest)"
    }
  }

  /// "40% of each sex", "one woman".
  private func people(_ terms: PlacementTerms) -> String {
    guard let limit = terms.limit, !limit.threshold.isShare else {
      return "\(terms.spelt) \(terms.placement.counted == .women ? "women" : "of each sex")"
    }
    let count = limit.threshold.value.roundedDown
    return terms.placement.counted == .women
      ? "\(cardinal(count)) \(people(count, .women))" : "\(cardinal(count)) of each sex"
  }

  func asked(within terms: PlacementTerms) -> String {
    guard let within = terms.placement.within, let spelt = terms.within else { return "" }
    guard within.isShare else {
      return spelt == "1" ? " in first place" : " in the first \(spelt) places"
    }
    let fractions = ["1/2": "half", "1/3": "third", "2/3": "two thirds", "3/4": "three quarters"]
    return " in the upper \(fractions[spelt] ?? spelt) of the list"
  }
  func exempt(upTo size: Int64) -> String {
    "lists of up to \(number(size)) \(noun(.candidates, isOne: size == 1)) exempt"
  }

  // MARK: - The order

  func ofCandidates(_ figures: String, _ count: Int64) -> String {
    "\(figures) \(noun(.candidates, isOne: count == 1))"
  }
  var lettersMean: String {
    labelled("Letters", "W, a woman; M, a man; O, neither; ?, sex not stated")
  }

  // MARK: - Where it breaks a rule

  func offence(_ offence: PlacementOffence, at place: Int) -> String {
    switch offence {
    case .first(let leader, let first):
      let wanted = first == .woman ? "a woman" : "a man"
      return labelled(self.place(place), "\(name(leader)), where \(wanted) must stand first")
    case .firstAlike(let count, let sex):
      let all = count == 2 ? "both" : "all"
      let people = people(2, sex == .woman ? .women : .men)
      return labelled(
        self.place(place), "the first \(cardinal(Int64(count))) are \(all) \(people)")
    case .run(let length, let sex):
      return labelled(
        self.place(place), "\(ordinal(length)) \(sex == .woman ? "woman" : "man") in a row")
    case .block(let block, let most, let sex, let asked):
      let sex: BriefSex = sex == .woman ? .women : .men
      let people =
        most == 0
        ? "no \(self.people(1, sex))"
        : "at most \(cardinal(Int64(most))) \(self.people(Int64(most), sex))"
      return labelled(
        places(block), "\(people), \(cardinal(Int64(asked))) \(asked == 1 ? "is" : "are") required")
    case .blockOfBoth(let block, let asked):
      return labelled(
        places(block), "not enough places for \(cardinal(Int64(asked))) women and as many men")
    }
  }
  func offence(at place: Int, ofSeveralRules: Bool) -> String {
    labelled(
      self.place(place),
      ofSeveralRules
        ? "whatever follows, the rules can no longer all be kept"
        : "whatever follows, the rule can no longer be kept")
  }
  private func place(_ place: Int) -> String { "place \(number(place))" }
  private func places(_ places: ClosedRange<Int>) -> String {
    places.count == 1
      ? place(places.lowerBound)
      : "places \(number(places.lowerBound))–\(number(places.upperBound))"
  }
  private func name(_ candidate: CandidateOrder.Candidate) -> String {
    switch candidate {
    case .woman: "a woman"
    case .man: "a man"
    case .neither: "neither a woman nor a man"
    case .unstated: "sex not stated"
    }
  }
  private func ordinal(_ number: Int) -> String {
    let words = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ]
    if words.indices.contains(number - 1) { return words[number - 1] }
    let ending =
      switch number % 10 {
      case _ where (11...13).contains(number % 100): "th"
      case 1: "st"
      case 2: "nd"
      case 3: "rd"
      default: "th"
      }
    return "\(number)\(ending)"
  }

  func changes(_ count: Int?, to nearest: String?, inProse: Bool) -> String {
    guard let count else { return "no list of this length can comply" }
    let number = inProse ? cardinal(Int64(count)) : self.number(count)
    let words = "\(number) \(count == 1 ? "place" : "places") would have to be filled otherwise"
    return nearest.map { "\(words), for instance \($0)" } ?? words
  }
  var dependsOnUnstated: String { "it depends on those whose sex is not stated" }
  func noOrder(upTo period: Period) -> String {
    "no observation up to \(named(period)) gives the order"
  }
  var orderKept: String { "every rule is kept" }

  // MARK: - Place by place

  func candidate(_ candidate: CandidateOrder.Candidate, at place: Int, run: Int?) -> String {
    let name = name(candidate)
    return labelled(
      self.place(place), run.map { $0 > 1 ? "\(name), \(ordinal($0)) in a row" : name } ?? name)
  }
  func block(_ places: ClosedRange<Int>, women: Int, men: Int, unstated: Int) -> String {
    let people = [
      "\(number(women)) \(people(Int64(women), .women))",
      "\(number(men)) \(people(Int64(men), .men))",
      unstated > 0 ? "sex not stated of \(number(unstated))" : nil,
    ]
    return labelled(self.places(places), list(people.compactMap { $0 }))
  }
  func onlyFirst(_ places: Int, of count: Int) -> String {
    "put to the first \(number(places)) of the \(number(count)) places"
  }
  func unmet(fromPlace place: Int) -> String { "broken at place \(number(place))" }

  // MARK: - Sentences of a brief

  func candidates(
    women: Int64, of count: Int64, percent: String?, order: String, on list: Passage,
    _ opening: Passage
  ) -> Passage {
    let number = numbers([women, count])
    let share = percent.map { " (\($0))" } ?? ""
    let (a, many) =
      percent == nil ? ("recorded as a woman", "recorded as women") : ("a woman", "women")
    let words =
      switch (women, count) {
      case (_, 1): "the only candidate\(share) was \(women == 0 ? "not " : "")\(a)"
      case (0, 2): "neither of the two candidates\(share) was \(a)"
      case (0, _): "none of the \(number(count)) candidates\(share) was \(a)"
      case (count, 2): "both candidates\(share) were women"
      case (count, _): "all \(number(count)) candidates\(share) were women"
      case (1, _): "one of the \(number(count)) candidates\(share) was \(a)"
      default: "\(number(women)) of the \(number(count)) candidates\(share) were \(many)"
      }
    return about(list, opening, "\(words), in the order \(order)")
  }
  func meaning(
    ofOrder target: BriefTarget, asked: String, reasons: [Passage], isMet: Bool
  ) -> Passage {
    let remarks = remarks(target, reasons)
    guard isMet else { return "whereas \(asks(target.target, for: asked))\(remarks)" }
    let asks = asks(target.target) + (target.target.isBinding ? "" : " to have")
    return "which keeps to what \(asks), \(asked)\(remarks)"
  }
  func outcome(
    ofOrder target: BriefTarget, asked: String, reasons: [Passage], isMet: Bool
  ) -> Passage {
    let asks = asks(target.target, for: asked)
    return
      "\(asks)\(remarks(target, reasons)), \(isMet ? "to which the order keeps" : "which the order breaks")"
  }
  /// The names of the targets and the reasons in brackets, after a space.
  private func remarks(_ target: BriefTarget, _ reasons: [Passage]) -> Passage {
    let names = target.names.map { "\($0.name)\($0.source)" as Passage }
    let remarks = names + reasons
    return remarks.isEmpty ? "" : " (\(clauses(remarks)))"
  }

  // MARK: - Many lists

  var listsHeading: String { "Candidate lists" }
  func lists(_ share: ListSummary.Share) -> String {
    let number = numbers([share.lists, share.met, share.unmet, share.undetermined, share.others])
    let counts = [
      (share.met, share.met == 1 ? "complies" : "comply"),
      (share.unmet, share.unmet == 1 ? "does not" : "do not"),
    ].filter { $0.0 > 0 }.map { "\(number($0.0)) \($0.1)" }
    let open = [
      (share.undetermined, "cannot be determined"), (share.others, "has no verdict"),
    ].filter { $0.0 > 0 }.map { count, words in
      let words = count > 1 && words.hasPrefix("has") ? "have no verdict" : words
      return "\(number(count)) \(words)"
    }
    let verdicts = (counts + open).count
    if share.lists == 1, verdicts == 1 {
      let words =
        share.met == 1
        ? "complies" : share.unmet == 1 ? "does not comply" : String(open[0].dropFirst(4))
      return "the only candidate list \(words)"
    }
    if share.unmet == share.lists {
      return "none of the \(number(share.lists)) candidate lists complies"
    }
    let lists = "of the \(number(share.lists)) candidate lists"
    return "\(lists), \(enumerated((counts + open).map { Passage($0) }).text)"
  }
  func candidates(_ share: ListSummary.Share, percent: String?) -> String {
    var clauses = [String]()
    if share.candidates > 0 {
      let percent = percent.map { " (\($0))" } ?? ""
      clauses.append(
        "women are \(number(share.women)) of the \(number(share.candidates)) candidates\(percent)")
    }
    if share.inexact > 0 {
      clauses.append(
        "left out: \(number(share.inexact)) \(share.inexact == 1 ? "list" : "lists") with candidates "
          + "whose sex is not stated")
    }
    return self.clauses(clauses)
  }
  func newLists(_ count: Int) -> String {
    "\(number(count)) candidate lists are reported for the first time; how they stand is told below"
  }
  var byTarget: String { "By target" }
  var byParty: String { "By party" }
  var byConstituency: String { "By constituency" }
  var onlyWithUnmet: String { "only where a list does not comply" }
  var noneGiven: String { "not given" }
  var offendersHeading: String { "Lists that do not comply" }
  var undeterminedHeading: String { "Lists of which it cannot be determined" }
  var partyHeading: String { "Party" }
  var constituencyHeading: String { "Constituency" }
  var womenOfCandidatesHeading: String { "Women of candidates" }
  func offenders(by parties: [(name: Passage, count: Int)], areMore: Bool) -> Passage {
    let number = numbers(parties.map { Optional($0.count) })
    let label =
      areMore ? "the parties with most of those that do not comply" : "those that do not comply"
    return labelled(
      Passage(label), enumerated(parties.map { "\($0.name) (\(number($0.count)))" as Passage }))
  }
}
