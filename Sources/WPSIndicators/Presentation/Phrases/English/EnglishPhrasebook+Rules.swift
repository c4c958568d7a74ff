/// The law's own arithmetic, in English.
extension EnglishPhrasebook {
  /// What gives a target its force, as the subject of a sentence.
  func giver(_ basis: Target.Basis) -> String {
    switch basis {
    case .law: "the law"
    case .policy: "the policy"
    case .commitment: "the commitment"
    case .benchmark: "the benchmark"
    case .advocacy: "advocacy"
    }
  }

  /// "the law requires"; what does not bind asks to endeavour.
  func asks(_ target: Target) -> String {
    let verb =
      switch target.basis {
      case _ where !target.isBinding: "asks to endeavour"
      case .law: target.isCeiling ? "allows" : "requires"
      case .policy: "sets"
      case .commitment: "promises"
      case .benchmark: "expects"
      case .advocacy: "asks for"
      }
    return "\(giver(target.basis)) \(verb)"
  }
  func asks(_ target: Target, for requirement: String) -> String {
    "\(asks(target)) \(target.isBinding ? "" : "to have ")\(requirement)"
  }

  func asksNothing(_ target: Target, ofSize size: Int64?, _ places: Places) -> String {
    let noun = places == .candidates ? "list" : "body"
    let body = size.map { "a \(noun) of \(people($0, places))" } ?? "so small a \(noun)"
    return "\(giver(target.basis)) asks nothing of \(body)"
  }
  func ofSize(
    _ size: Int64, _ places: Places, _ clause: String, insteadOf threshold: String
  ) -> String {
    "of \(people(size, places)) \(clause), not \(threshold)"
  }
  private func people(_ size: Int64, _ places: Places) -> String {
    "\(number(size)) \(noun(places, isOne: size == 1))"
  }

  func product(_ product: RoundedProduct) -> String {
    let words = "\(product.share) of \(product.whole) is \(product.product)"
    guard let people = product.people else { return words }
    let way =
      switch product.rounding {
      case .up: "up to"
      case .down: "down to"
      case .nearest: "to"
      }
    return product.basis.map { "\(words), which \(giver($0)) rounds \(way) \(people)" }
      ?? "\(words), rounded \(way) \(people)"
  }
  func number(_ number: Int64, of size: Int64) -> String {
    "\(self.number(number)) of \(self.number(size))"
  }

  // MARK: - Sizes

  func sizes(_ sizes: SizeSpan, _ places: Places) -> String {
    guard let last = sizes.last else { return "from \(people(sizes.first, places)) on" }
    if sizes.first == last { return people(last, places) }
    return sizes.first <= 1
      ? "up to \(people(last, places))" : "\(number(sizes.first)) to \(people(last, places))"
  }
  var exempt: String { "exempt" }
  func dependsOnSize(_ sizes: OpenSizes) -> String {
    let cases = [
      sizes.complying.map { "\(number($0.number, of: $0.size)) would do" },
      sizes.failing.map { "\(number($0.number, of: $0.size)) would not" },
      sizes.exemptSize.map { "a body of \(number($0)) would be exempt" },
    ]
    return labelled("it depends on the size", list(cases.compactMap { $0 }))
  }
  func atEverySize(isMet: Bool, _ sense: Limit.Sense) -> String {
    let outcome =
      sense == .atLeast
      ? (isMet ? "enough" : "too few") : (isMet ? "not too many" : "too many")
    return "\(outcome) at every possible size"
  }

  // MARK: - Ceilings

  func tooMany(_ excess: Int64, _ sex: BriefSex?, allowed: Int64, of size: Int64?) -> String {
    let people = sex.map { " \(self.people(excess, $0))" } ?? ""
    let most = size.map { number(allowed, of: $0) } ?? number(allowed)
    return labelled(
      "\(number(excess))\(people) too many",
      "at most \(most) \(allowed == 1 ? "is" : "are") allowed")
  }
  func neededInstead(_ count: Int64, _ sex: BriefSex) -> String {
    "\(number(count)) \(people(count, sex)) needed instead"
  }
  func balance(allowed: String, _ actual: String) -> String {
    "at most \(allowed) allowed, \(actual) there"
  }
  func wholly(_ range: String, above threshold: String) -> String {
    "\(range), so above \(threshold)"
  }
  func wholly(_ range: String, notAbove threshold: String) -> String {
    "\(range), so not above \(threshold)"
  }

  // MARK: - What stands behind the rows

  func bySize(_ rows: [(upTo: Int64, asked: String?)], above: String, _ places: Places) -> String {
    let rows = rows.enumerated().map { index, row in
      let size = index == 0 ? people(row.upTo, places) : number(row.upTo)
      return list(["up to \(size)", row.asked ?? exempt])
    }
    return labelled("By size", clauses(rows + ["above, \(above)"]))
  }
  func rounding(_ rounding: Target.Rounding) -> String {
    switch rounding {
    case .up: "A share is rounded up to whole people"
    case .down: "A share is rounded down to whole people"
    case .nearest: "A share is rounded to the nearest whole number of people, a half upward"
    }
  }
  var notBinding: String { "Does not bind: it asks to endeavour" }
  var scopeLabel: String { "Applies to" }
  var sanctionLabel: String { "Sanction" }
  var wordsLabel: String { "In its words" }
  var arithmeticRule: String {
    "Where a text rounds, goes by the size of a body or sets a ceiling, its own arithmetic is applied "
      + "to every composition that the counts leave open: how many women and how many men there may "
      + "be. Where it decides, the words say how."
  }
}
