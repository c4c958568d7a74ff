/// What changed for the bodies of a board, in English.
extension EnglishPhrasebook {
  func firstCounted(_ figure: Passage, _ standing: Standing) -> Passage {
    let count: Passage = list(["first count", figure])
    // Of what nothing is asked there is a figure and no verdict.
    return standing == .none ? count : clauses([count, Passage(self.standing(standing))])
  }
  func newlyHeld(_ standing: Standing, _ figure: Passage) -> Passage {
    clauses([list(["target now in force", Passage(self.standing(standing))]), figure])
  }
  func newSeries(_ now: Passage, notComparableWith before: Passage) -> Passage {
    clauses(["now \(now), a new series", "\(before) before, not comparable"])
  }
  func changedOtherwise(_ count: Int) -> Passage {
    let number = numbers([count])
    return "for \(count == 1 ? "one body" : "\(number(count)) bodies") only details changed"
  }
  var noVerdictChanged: Passage { "no verdict has changed" }

  func newlyStale(_ names: NamedFew) -> Passage {
    let number = numbers([names.count])
    let told =
      names.count == 1
      ? "one figure is now out of date" : "\(number(names.count)) figures are now out of date"
    return names.names.isEmpty ? Passage(told) : labelled(Passage(told), named(names))
  }

  func ended(_ ending: EndedBodies) -> Passage {
    let count = ending.bodies.count
    let number = numbers([count, ending.commitments])
    let on = ending.date.map { " on \(date($0))" } ?? ""
    let commitments =
      ending.commitments == 0
      ? ""
      : "\(number(ending.commitments)) \(ending.commitments == 1 ? "commitment" : "commitments")"
    guard let whole = ending.whole else {
      let bodies: Passage =
        ending.bodies.more > 0
        ? "\(number(count)) bodies" : enumerated(ending.bodies.names.map(withArticleIfLong))
      let them = count == 1 ? "it" : "them"
      return "\(bodies) ended\(on)\(commitments.isEmpty ? "" : ", and with \(them) \(commitments)")"
    }
    let others = "\(number(count - 1)) other \(count == 2 ? "body" : "bodies")"
    let all = commitments.isEmpty ? others : "\(others) and \(commitments)"
    return "\(withArticleIfLong(whole)) ended\(on), and with it \(all)"
  }

  /// An abbreviation takes no article.
  private func withArticleIfLong(_ name: Passage) -> Passage {
    name.text.contains(" ") ? withArticle(name) : name
  }

  /// "a, b and two more".
  func named(_ names: NamedFew) -> Passage {
    let more = names.more > 0 ? [Passage("\(numbers([names.more])(names.more)) more")] : []
    return enumerated(names.names + more)
  }

  func newlyAt(_ stages: [(stage: BoardCommitments.Stage, count: Int)]) -> Passage {
    let number = numbers(stages.map { Optional($0.count) })
    let told = stages.map { stage, count -> Passage in
      "\(number(count)) newly \(stageWord(stage))"
    }
    return labelled("commitments", enumerated(told))
  }

  func stageWord(_ stage: BoardCommitments.Stage) -> String {
    switch stage {
    case .overdue: "overdue"
    case .open: "open"
    case .inProgress: "in progress"
    case .done: "done"
    case .abandoned: "given up"
    case .lapsed: "lapsed"
    }
  }

  func unchanged(_ count: Int, isAll: Bool) -> Passage {
    let number = numbers([count])
    if isAll {
      return count == 1
        ? "nothing has changed for the one row shown"
        : "nothing has changed for any of the \(number(count)) rows shown"
    }
    return count == 1
      ? "one other is as it was" : "\(number(count)) others are as they were"
  }

  var boardHeading: String { "Where the bodies stand" }
  var verdictColumn: String { "Target and verdict" }
}
