/// What a brief says of everything, now and since an earlier period, in English.
extension EnglishPhrasebook {
  /// "two of the five assessments", "both assessments", "none of the five assessments".
  func part<Number: BinaryInteger>(
    _ part: Number, of whole: Number, _ noun: String, _ number: ProseNumbers
  ) -> String {
    switch part {
    case 0: "\(whole == 2 ? "neither" : "none") of the \(number(whole)) \(noun)"
    case whole: all(whole, noun, number)
    default: "\(number(part)) of the \(number(whole)) \(noun)"
    }
  }

  /// "both seats", "all five seats".
  func all(_ whole: some BinaryInteger, _ noun: String, _ number: ProseNumbers) -> String {
    whole == 2 ? "both \(noun)" : "all \(number(whole)) \(noun)"
  }

  /// "women were 8 of the 24 members (33.3 per cent) of the bodies".
  func share(
    _ women: BriefWomen, of bodies: String, _ verb: (one: String, many: String),
    _ number: ProseNumbers
  ) -> String {
    let percent = women.percent.map { " (\($0))" } ?? ""
    switch (women.women, women.members) {
    case (_, 0): return "there \(verb.many) no members\(percent) of \(bodies)"
    case (let few, 1):
      return "the only member\(percent) of \(bodies) \(verb.one) \(few == 0 ? "not " : "")a woman"
    case (let few, let all) where few > 1 && few < all:
      return "women \(verb.many) \(part(few, of: all, "members", number))\(percent) of \(bodies)"
    case (let few, let all):
      return "\(part(few, of: all, "members", number))\(percent) of \(bodies) "
        + (few <= 1 ? "\(verb.one) a woman" : "\(verb.many) women")
    }
  }

  // MARK: - What changed

  func changed(since period: Period, _ tally: ChangeTally) -> Passage {
    let since = "since \(prose(period)), "
    let number = numbers([tally.flips, tally.others, tally.stale, tally.unchanged])
    guard !tally.isNothing else {
      let nothing: Passage = "\(since)nothing has changed"
      return switch tally.unchanged {
      case 0: nothing
      case 1: labelled(nothing, "the one assessment is as it was")
      default:
        labelled(nothing, "\(all(tally.unchanged, "assessments", number)) are as they were")
      }
    }
    var clauses = [String]()
    if tally.flips > 0 {
      clauses.append(
        "\(number(tally.flips)) \(tally.flips == 1 ? "verdict has" : "verdicts have") changed")
    }
    if tally.others > 0 {
      clauses.append(
        tally.others == 1
          ? "there has been \(number(1)) other change"
          : "there have been \(number(tally.others)) other changes")
    }
    if tally.stale > 0 {
      clauses.append(
        "\(number(tally.stale)) \(tally.stale == 1 ? "figure has" : "figures have") become stale")
    }
    if tally.unchanged > 0 {
      clauses.append(
        "\(number(tally.unchanged)) \(tally.unchanged == 1 ? "assessment is" : "assessments are") "
          + "unchanged")
    }
    let noFlip = tally.flips == 0 ? "no verdict has changed, but " : ""
    return "\(since)\(noFlip)\(enumerated(clauses))"
  }

  /// "a, b and c".
  private func enumerated(_ clauses: [String]) -> String {
    clauses.count < 2
      ? clauses.joined() : "\(list(Array(clauses.dropLast()))) and \(clauses[clauses.count - 1])"
  }

  func countedThenAndNow(_ now: BriefWomen, before: BriefWomen) -> Passage {
    let number = numbers([now.women, now.members, before.women, before.members, Int64(now.bodies)])
    let bodies =
      now.bodies == 1
      ? "the body counted then and now" : "the \(number(now.bodies)) bodies counted then and now"
    let share = share(now, of: bodies, ("is", "are"), number)
    guard now != before else { return "\(share), as before" }
    guard let percent = before.percent else { return "\(share), compared with no members before" }
    let few = before.women == 0 ? "none" : number(before.women)
    return "\(share), compared with \(few) of \(number(before.members)) (\(percent)) before"
  }

  func newlyCounted(_ bodies: Int, _ names: Passage) -> Passage {
    let number = numbers([bodies])(bodies)
    return labelled(
      Passage("\(number) \(bodies == 1 ? "body is" : "bodies are") newly counted"), names)
  }
  func noLongerCounted(_ bodies: Int, _ names: Passage) -> Passage {
    let number = numbers([bodies])(bodies)
    return labelled(
      Passage("\(number) \(bodies == 1 ? "body is" : "bodies are") no longer counted"), names)
  }

  func verdictWent(
    on subject: Passage, isBody: Bool, _ target: BriefTarget?, from before: String,
    to after: String
  ) -> Passage {
    let subject = isBody ? withArticle(subject) : quoted(subject)
    let against: Passage = target.map { " against \(words($0))" } ?? ""
    return "the verdict on \(subject)\(against) went from “\(before)” to “\(after)”"
  }
  func reportedOf(_ time: ObservationTime, gives figures: Passage) -> Passage {
    "the latest report, of \(day(time)), gives \(figures)"
  }
  func insteadOf(_ figures: Passage, at time: ObservationTime) -> Passage {
    "that of \(day(time)) gave \(figures)"
  }
}
