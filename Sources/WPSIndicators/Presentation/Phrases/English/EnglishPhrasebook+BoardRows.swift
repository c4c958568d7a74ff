/// The rows of the board in English.
extension EnglishPhrasebook {
  func held(by holder: Holder) -> String {
    switch holder {
    case .woman, .man, .other: "held by \(self.holder(holder))"
    case .vacant, .unspecified: self.holder(holder)
    }
  }

  func tightly(_ holder: Holder) -> String {
    switch holder {
    case .woman: "woman"
    case .man: "man"
    case .other: "other"
    case .vacant: "vacant"
    case .unspecified: "?"
    }
  }

  // MARK: - Verdicts and targets

  func standing(_ standing: Standing) -> String {
    switch standing {
    case .met: "met"
    case .near: "not met, close"
    case .unmet: "not met"
    case .undetermined: "unclear"
    case .none: "no figure"
    }
  }
  func notYet(_ standing: Standing) -> String {
    standing == .near ? "not yet met, close" : "not yet met"
  }
  func dueIn(_ year: Int) -> String { "due \(year)" }
  var byPublishedPercentage: String { "according to the published percentage" }
  func standing(_ word: String, in year: Int) -> String { "\(word) (\(year))" }
  func standing(_ word: String, of count: Int, areAll: Bool) -> String {
    guard areAll else { return "\(word) for \(number(count))" }
    return count == 1 ? word : count == 2 ? "\(word) for both" : "\(word) for all \(number(count))"
  }
  func asked(_ threshold: String, ofEitherSex: Bool, of places: Places?) -> String {
    let sex = ofEitherSex ? "\(threshold) of either sex" : threshold
    return places.map { "\(sex)\(ofEitherSex ? " among" : " of") the \(noun($0))" } ?? sex
  }
  func asked(women number: Int64) -> String {
    "\(self.number(number)) \(number == 1 ? "woman" : "women")"
  }
  var dependsOnSize: String { "by its size, which is unknown" }
  var tightDependsOnSize: String { "size" }
  var alsoHeading: String { "Also" }
  var askedByNoLaw: String { "no binding law" }
  var cautioned: String { "read with caution" }
  func byLaw(_ threshold: String) -> String { "\(threshold) by law" }
  func byYear(_ year: Int) -> String { "by \(year)" }
  func atLast(_ threshold: String, by time: String?) -> String {
    "\(threshold) \(time ?? "in the end")"
  }

  // MARK: - Figures

  func few(_ part: String, of whole: String) -> String { "\(part) of \(whole)" }
  func few(_ part: String, _ sex: BriefSex, of whole: String) -> String {
    "\(people(part, sex)) of \(whole)"
  }
  func people(_ number: String, _ sex: BriefSex) -> String {
    let (one, many) = sex == .men ? ("man", "men") : ("woman", "women")
    return "\(number) \(number == "1" ? one : many)"
  }
  var menMark: String { " men" }
  func share(_ percent: String, of sex: BriefSex) -> String {
    "\(percent) \(sex == .men ? "men" : "women")"
  }
  func menBesideWomen(_ percent: String) -> String { "men (women \(percent))" }
  var percentageOnly: String { "no head count" }
  func workedOut(_ figures: String) -> String { "\(figures), total worked out" }
  func anotherSource(_ figures: String) -> String { "another source: \(figures)" }

  // MARK: - What it would take, and where it is heading

  func need(_ need: Need) -> String {
    switch need {
    case .none: ""
    case .nobodyToSpare: "nobody to spare"
    case .more(let women, 0): "\(number(women)) more \(women == 1 ? "woman" : "women")"
    case .more(0, let men): "\(number(men)) more \(men == 1 ? "man" : "men")"
    case .more(let women, let men): "\(number(women)) more women, \(number(men)) more men"
    case .instead(.men, 1): "1 man in place of a woman"
    case .instead(.men, let count): "\(number(count)) men in place of women"
    case .instead(_, 1): "1 woman in place of a man"
    case .instead(_, let count): "\(number(count)) women in place of men"
    case .moreOf(let count): "\(number(count)) more"
    case .fewerOf(let count): "\(number(count)) fewer"
    case .points(let missing, let decimals): "\(points(missing, decimals)) points short"
    case .oneWoman: "at least 1 woman"
    case .metIfMembers(let most): "met if at most \(number(most)) members"
    case .metIfWomen(let least):
      "met if at least \(number(least)) \(least == 1 ? "woman" : "women")"
    case .unattainable(let size?): "not possible of this size, but of \(number(size))"
    case .unattainable(nil): "not possible of this size"
    case .aWoman: "a woman in the position"
    case .changes(let count, let place):
      "\(number(Int64(count))) \(count == 1 ? "change" : "changes"), from place \(place)"
    }
  }
  func tightNeed(_ need: Need) -> String {
    switch need {
    case .none: ""
    case .nobodyToSpare: "0 spare"
    case .more(let women, 0): "\(number(women)) more"
    case .more(0, let men): "\(number(men)) \(men == 1 ? "man" : "men")"
    case .more(let women, let men): "\(number(women))+\(number(men))"
    case .instead(_, let count): "\(number(count)) swap"
    case .moreOf(let count): "\(number(count)) more"
    case .fewerOf(let count): "\(number(count)) less"
    case .points(let missing, let decimals): "\(points(missing, decimals)) points"
    case .oneWoman: "1+ more"
    case .metIfMembers(let most): "if ≤\(number(most))"
    case .metIfWomen(let least): "if ≥\(number(least))"
    case .unattainable: "impossible"
    case .aWoman: "a woman"
    case .changes(let count, _): "\(number(Int64(count))) to move"
    }
  }

  func moved(points: String, since year: Int) -> String {
    "\(pointsAway(points)) since \(year)"
  }
  func moved(by count: Int64, since year: Int) -> String { "\(number(count)) since \(year)" }
  func unmoved(since year: Int) -> String { "as in \(year)" }
  func said(_ direction: Trend.Direction) -> String {
    switch direction {
    case .increased: "said to have risen"
    case .decreased: "said to have fallen"
    case .unchanged: "said to be the same"
    case .unknown: ""
    }
  }
}

extension Fraction {
  fileprivate var isWhole: Bool { roundedDown == roundedUp }
}

extension Phrasebook {
  /// How many points are missing, with the decimals of what is published, and at least so many that
  /// they do not look like none.
  func points(_ missing: Fraction, _ decimals: Int) -> String {
    var places = (missing * Fraction(100)).isWhole ? 0 : min(decimals, 1)
    while missing != .zero,
      missing.percent(decimals: places) == Fraction.zero.percent(decimals: places)
    {
      places += 1
    }
    return decimal(missing.percent(decimals: places))
  }
}
