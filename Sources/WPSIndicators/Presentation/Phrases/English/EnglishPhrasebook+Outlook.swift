/// What it would take, and where it is heading, in English.
extension EnglishPhrasebook {
  // MARK: - What it would take

  func needed(women: Int64, men: Int64, isLeast: Bool) -> String {
    var people = [String]()
    if women > 0 { people.append("\(number(women)) more \(women == 1 ? "woman" : "women")") }
    if men > 0 { people.append("\(number(men)) more \(men == 1 ? "man" : "men")") }
    let all = people.joined(separator: " and ")
    return "\(isLeast ? atLeast(all) : all) needed"
  }
  func toFill(_ count: Int64, _ places: Places) -> String {
    "\(number(count)) more \(noun(places, isOne: count == 1)) to fill"
  }
  func moreNeeded(_ count: Int64) -> String { "\(number(count)) more needed" }
  func addedSeats(_ count: Int64, _ places: Places, for sex: Figures.Key) -> String {
    let seats = noun(places, isOne: count == 1)
    return count == 1
      ? "or 1 added \(seats), for \(sex == .men ? "a man" : "a woman")"
      : "or \(number(count)) added \(seats), all for \(sex == .men ? "men" : "women")"
  }
  func vacantSeats(_ vacancies: Routes.Vacancies, _ places: Places) -> String {
    let isOne = vacancies.vacant == 1
    let seats = noun(places, isOne: isOne)
    let vacant = isOne ? "vacant \(seats)" : "\(number(vacancies.vacant)) vacant \(seats)"
    if !vacancies.isSufficient { return "filling the \(vacant) is not enough" }
    if isOne { return "or the \(vacant), for \(vacancies.women == nil ? "a man" : "a woman")" }
    let taken = vacancies.bySex.enumerated().map { index, taken in
      number(taken.count) + (index == 0 ? " of the \(vacant)" : "")
        + " for \(taken.sex == .men ? "men" : "women")"
    }
    return "or " + taken.joined(separator: " and ")
  }
  func unattainable(
    _ obstacle: Obstacle, possibleAt size: Int64?, ofList isOfList: Bool
  ) -> String {
    let (members, body) = isOfList ? ("candidates", "list") : ("members", "body")
    let reason =
      switch obstacle {
      case .oddNumber: "an odd number of \(members) cannot be half women and half men"
      case .tooFew: "there are too few \(members) for the target ever to be met"
      case .moreThanHalf: "neither sex can be more than half where both must be"
      case .tooManyOfEither(let asked, let size):
        "a \(body) of \(number(size)) cannot have \(number(asked)) of either sex"
      case .tooManyWomen(let asked, let size):
        "a \(body) of \(number(size)) cannot have \(number(asked)) women"
      case .tooFewAllowed(let allowed, let size):
        "of \(number(size)) women and men one sex must have at least \(number((size + 1) / 2)), and at "
          + "most \(number(allowed)) are allowed"
      }
    return reason + (size.map { "; at a size of \(number($0)) that is possible" } ?? "")
  }

  // MARK: - Where it is heading

  var newerInWords: String { "newer report" }
  var alsoInWords: String { "also reported" }
  var trendUnknown: String { "trend unknown" }
  func change(women: Int64) -> String {
    "\(change(count: women)) \(abs(women) == 1 ? "woman" : "women")"
  }
  func change(_ words: String, of sex: BriefSex) -> String {
    "\(words) for \(sex == .men ? "men" : "women")"
  }
  func change(count: Int64) -> String { "\(count < 0 ? "−" : "+")\(number(abs(count)))" }

  func direction(_ direction: Trend.Direction) -> String {
    switch direction {
    case .increased: "increased"
    case .decreased: "decreased"
    case .unchanged: "unchanged"
    case .unknown: trendUnknown
    }
  }

  func reported(_ direction: Trend.Direction) -> String {
    "\(self.direction(direction)), according to the source"
  }

  func pace(_ status: Pace.Status) -> String {
    switch status {
    case .onTrack: "on track"
    case .accelerationNeeded: "acceleration needed"
    case .limitedProgress: "limited progress"
    case .deteriorating: "deteriorating"
    case .overdue: "overdue"
    }
  }
  func straightLine(
    from time: ObservationTime, _ citation: Passage, to goal: String, in period: Period
  ) -> Passage {
    "a straight line from \(named(time)) \(citation) reaches \(goal) in \(named(period))"
  }
}
