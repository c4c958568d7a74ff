/// What a short brief says of changes since an earlier period, or else of what is new, in English.
extension EnglishPhrasebook {
  func turned(up: NamedFew, down: NamedFew, others: NamedFew, ofTargets: Bool) -> Passage {
    let number = numbers([up.count, down.count, others.count])
    var clauses = [Passage]()
    if ofTargets {
      let targets = up.isEmpty ? down.count == 1 ? " target" : " targets" : ""
      clauses = [
        up.isEmpty
          ? ""
          : up.count == 1
            ? "\(number(1)) target has come to be met\(inBrackets(up))"
            : "\(number(up.count)) targets have come to be met\(inBrackets(up))",
        down.isEmpty
          ? ""
          : "\(number(down.count))\(targets) \(down.count == 1 ? "is" : "are") no longer met\(inBrackets(down))",
      ].filter { !$0.isEmpty }
    }
    if !up.isEmpty, !ofTargets {
      clauses.append(
        up.count == 1
          ? "\(number(1)) body has come to meet its target\(inBrackets(up))"
          : "\(number(up.count)) bodies have come to meet their targets\(inBrackets(up))")
    }
    if !down.isEmpty, !ofTargets {
      let bodies = up.isEmpty ? down.count == 1 ? " body" : " bodies" : ""
      clauses.append(
        down.count == 1
          ? "\(number(1))\(bodies) no longer meets its target\(inBrackets(down))"
          : "\(number(down.count))\(bodies) no longer meet their targets\(inBrackets(down))")
    }
    if !others.isEmpty {
      let verdicts = others.count == 1 ? "other verdict has" : "other verdicts have"
      let alone = others.count == 1 ? "verdict has" : "verdicts have"
      clauses.append(
        "\(number(others.count)) \(clauses.isEmpty ? alone : verdicts) changed\(inBrackets(others))"
      )
    }
    return clauses.isEmpty ? noVerdictChanged : enumerated(clauses)
  }

  private func inBrackets(_ few: NamedFew, most: String = "") -> Passage {
    guard !few.names.isEmpty else { return "" }
    let prefix = few.more > 0 ? most.isEmpty ? "among them " : "\(most) " : ""
    return " (\(prefix)\(few.names.joined(separator: "; ")))"
  }

  func shares(of sex: BriefSex, rose: NamedFew, fell: NamedFew, areOthers: Bool) -> Passage {
    let number = numbers([rose.count, fell.count])
    func bodies(_ few: NamedFew, isFirst: Bool) -> Passage {
      let noun = isFirst ? few.count == 1 ? " body" : " bodies" : ""
      let other = areOthers && isFirst ? " other" : ""
      return "in \(number(few.count))\(other)\(noun)\(inBrackets(few, most: "most in"))"
    }
    var clauses = [Passage]()
    if !rose.isEmpty { clauses.append("rose \(bodies(rose, isFirst: true))") }
    if !fell.isEmpty { clauses.append("fell \(bodies(fell, isFirst: rose.isEmpty))") }
    return "the share of \(sex == .men ? "men" : "women") \(enumerated(clauses))"
  }

  func moved(from digits: String, to other: String, of sex: BriefSex?) -> Passage {
    let whose = sex.map { $0 == .men ? "men " : "women " } ?? ""
    return Passage("\(whose)\(decimal(digits)) to \(percentInProse(decimal(other)))")
  }
  func newSeries(in names: NamedFew) -> Passage {
    let number = numbers([names.count])
    let bodies = names.count == 1 ? "one body" : "\(number(names.count)) bodies"
    let figures: Passage = "the figures of \(bodies)\(inBrackets(names))"
    return "a new series having begun, \(figures) are not comparable with earlier ones"
  }
  func newHolders(_ names: NamedFew) -> Passage {
    let number = numbers([names.count])
    return names.count == 1
      ? "one position has changed hands\(inBrackets(names))"
      : "\(number(names.count)) positions have changed hands\(inBrackets(names))"
  }
  func firstHolders(_ names: NamedFew) -> Passage {
    let number = numbers([names.count])
    return names.count == 1
      ? "one position has been reported for the first time\(inBrackets(names))"
      : "\(number(names.count)) positions have been reported for the first time\(inBrackets(names))"
  }
  func nowStanding(_ standing: Standing) -> String { "now \(self.standing(standing))" }
  var nowExempt: String { "now exempt for its size" }
  func noLongerExempt(_ standing: Standing) -> String {
    "no longer exempt for its size: \(self.standing(standing))"
  }

  func since(_ period: Period, _ clause: Passage) -> Passage {
    "since \(prose(period)), \(clause)"
  }
  var nothingChanged: Passage { "nothing has changed for the bodies" }

  func countedFirst(_ names: NamedFew) -> Passage {
    let number = numbers([names.count])
    return names.count == 1
      ? "one body has been counted for the first time\(inBrackets(names))"
      : "\(number(names.count)) bodies have been counted for the first time\(inBrackets(names))"
  }

  func newlyHeld(_ names: NamedFew) -> Passage {
    let number = numbers([names.count])
    let bodies = names.count == 1 ? "one body" : "\(number(names.count)) bodies"
    return "a target has come into force for \(bodies)\(inBrackets(names))"
  }

  func new(_ names: NamedFew, in granularity: Period.Granularity) -> Passage {
    let number = numbers([names.count])
    let period = current(granularity)
    return names.count == 1
      ? "one body has a figure of \(period)\(inBrackets(names))"
      : "\(number(names.count)) bodies have figures of \(period)\(inBrackets(names))"
  }
  func noneNew(
    in granularity: Period.Granularity, newest time: ObservationTime, of name: Passage
  ) -> Passage {
    clauses([
      "no body has a figure of \(current(granularity))",
      "the newest is of \(inMonths(time)) (\(name))",
    ])
  }
}
