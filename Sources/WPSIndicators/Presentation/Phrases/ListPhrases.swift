/// What is said of candidate lists: what a law asks of their order, where one breaks it, and how many
/// lists stand together.
protocol ListPhrases: AnyObject {
  // What is asked.
  /// "no more than two of one sex in a row".
  func asked(_ part: PlacementPart, _ terms: PlacementTerms) -> String
  /// Where it is asked, after a space: "in the upper 2/3 of the list"; nothing for the whole of it.
  func asked(within terms: PlacementTerms) -> String
  /// "lists of up to 2 candidates exempt".
  func exempt(upTo size: Int64) -> String

  // The order.
  /// "2 women of 6 candidates", of "2 women of 6".
  func ofCandidates(_ figures: String, _ count: Int64) -> String
  /// What the letters mean.
  var lettersMean: String { get }

  // Where an order breaks a rule, and what would mend it.
  /// "place 3: third man in a row".
  func offence(_ offence: PlacementOffence, at place: Int) -> String
  /// That nothing that follows a place mends the order, by one rule or by all of them together.
  func offence(at place: Int, ofSeveralRules: Bool) -> String
  /// "2 places would have to change: MMWMWW"; nil where no change suffices.
  func changes(_ count: Int?, to nearest: String?, inProse: Bool) -> String
  /// That it depends on those whose sex is not stated.
  var dependsOnUnstated: String { get }
  func noOrder(upTo period: Period) -> String
  /// That every rule is kept.
  var orderKept: String { get }

  // Place by place.
  /// "1  a man", "3  a man, third in a row".
  func candidate(_ candidate: CandidateOrder.Candidate, at place: Int, run: Int?) -> String
  /// "places 1–5: 2 women, 3 men".
  func block(_ places: ClosedRange<Int>, women: Int, men: Int, unstated: Int) -> String
  /// That the rules are put to so many places only.
  func onlyFirst(_ places: Int, of count: Int) -> String
  /// "unmet from place 3 on"; nil where it can be met.
  func unmet(fromPlace place: Int) -> String

  // Sentences of a brief.
  /// "…: in 2021, two of the six candidates (33.3 per cent) were women, in the order MMWMMW"; without
  /// a percentage, where the sex of some is not stated, that as many were recorded as women.
  func candidates(
    women: Int64, of count: Int64, percent: String?, order: String, on list: Passage,
    _ opening: Passage
  ) -> Passage
  /// "which keeps to what the law requires, … (…)"; broken, "whereas the law requires … (…)".
  func meaning(ofOrder target: BriefTarget, asked: String, reasons: [Passage], isMet: Bool)
    -> Passage
  /// The same with a verb of its own.
  func outcome(ofOrder target: BriefTarget, asked: String, reasons: [Passage], isMet: Bool)
    -> Passage

  // Many lists.
  var listsHeading: String { get }
  /// How many lists keep to all that is asked of them; `kept` where all that can be said do.
  func lists(_ share: ListSummary.Share) -> String
  /// "women are 40 of the 120 candidates (33.3%); 2 lists with candidates … are left out".
  func candidates(_ share: ListSummary.Share, percent: String?) -> String
  /// That so many lists are reported for the first time, whose verdicts stand with them.
  func newLists(_ count: Int) -> String
  var byTarget: String { get }
  var byParty: String { get }
  var byConstituency: String { get }
  /// After a heading: that only those are shown in which a list misses something.
  var onlyWithUnmet: String { get }
  /// The name of what has none.
  var noneGiven: String { get }
  var offendersHeading: String { get }
  var undeterminedHeading: String { get }
  var partyHeading: String { get }
  var constituencyHeading: String { get }
  var womenOfCandidatesHeading: String { get }
  /// Whose lists do not comply, the most first: "those that do not comply: A (three) and B (one)".
  /// - Parameter areMore: whether there are more parties than those.
  func offenders(by parties: [(name: Passage, count: Int)], areMore: Bool) -> Passage
}

/// What a target asks of an order, its numbers spelt.
struct PlacementTerms {
  /// The rules.
  let placement: Placement
  /// What each block must have at least; nil without blocks.
  let limit: Limit?
  /// The same as it is shown.
  let spelt: String
  /// Where the list is cut, as it is shown: a share, or a number.
  let within: String?
  /// Up to which number of candidates nothing is asked; nil where something always is.
  let exemptUpTo: Int64?

  /// The rules that it has.
  var parts: [PlacementPart] { PlacementPart.allCases.filter(placement.asks) }
}

extension Placement {
  /// Whether it has a rule.
  fileprivate func asks(_ part: PlacementPart) -> Bool {
    switch part {
    case .first: first != nil
    case .firstDiffer: firstDiffer != nil
    case .maxRun: maxRun != nil
    case .blocks: everyBlockOf != nil
    }
  }
}

extension ListPhrases {
  /// All that a target asks of an order; of which lists it asks nothing stands with the target.
  func asked(_ terms: PlacementTerms) -> String {
    terms.parts.map { asked($0, terms) }.joined(separator: ", ") + asked(within: terms)
  }
}
