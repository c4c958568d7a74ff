/// The parts of bodies, in English.
extension EnglishPhrasebook {
  func part(_ part: Passage, of body: Passage) -> Passage {
    noun(part).map { "\($0) in \(withArticle(body))" } ?? "\(body) (\(part))"
  }

  func needed(_ needed: String, in part: Passage) -> String {
    noun(part).map { "\(needed) in the \($0.text)" } ?? "\(needed) (\(part.text))"
  }

  func noNumber(for part: Passage) -> String {
    "the source gives no figure for \(named(part).text)"
  }

  func parts(
    _ parts: BriefParts, of body: Passage, _ target: BriefTarget, _ opening: Passage
  ) -> Passage {
    let told = parts.mayBeMet ? parts.missing.count : parts.meeting.count
    let number = numbers([told, parts.total])
    let by = part(told, of: parts.total, "parts", number)
    let meeting = enumerated(
      parts.meeting.map { part -> Passage in
        "\(named(part.name)) (\(part.women.map { Passage(women($0)) } ?? part.measured))"
      })
    let met = target.isCeiling ? "respected" : "met"
    let these: Passage = parts.meeting.isEmpty ? "" : ", \(meeting)"
    let undecided = enumerated(
      parts.undecided.map { part -> Passage in "\(named(part.name)) (\(part.measured))" })
    var clauses: [Passage]
    let whole = withArticle(body)
    if parts.areAllOpen {
      // That none is known to meet it is not that none does.
      let any =
        switch parts.total {
        case 1: "the only part"
        case 2: "either of the two parts"
        default: "any of the \(number(parts.total)) parts"
        }
      let open: Passage =
        "\(opening), whether \(asked(target)) was \(met) cannot be determined for \(any)"
      clauses = [labelled("\(open) of \(whole)", undecided)]
    } else {
      let not = parts.mayBeMet ? "not " : ""
      clauses = ["\(opening), \(asked(target)) was \(not)\(met) by \(by) of \(whole)\(these)"]
      clauses += parts.missing.map(missed)
      if !parts.undecided.isEmpty {
        clauses.append("it cannot be determined for \(undecided)")
      }
    }
    if !parts.exempt.isEmpty {
      clauses.append("it does not apply to \(enumerated(parts.exempt.map(named)))")
    }
    if !parts.silent.isEmpty {
      clauses.append("no figure is given for \(enumerated(parts.silent.map(named)))")
    }
    return self.clauses(clauses)
  }

  /// "the opposition had one woman of the two".
  private func missed(_ part: BriefParts.Part) -> Passage {
    let name = named(part.name)
    guard let women = part.women, let short = part.short else {
      let short = part.short.map { ", \(numbers([$0])($0)) fewer than needed" } ?? ""
      return "\(name) had \(part.measured)\(short)"
    }
    let number = numbers([women, Count.saturatingSum(women, short)])
    guard women > 0 else { return "\(name) had no woman" }
    return
      "\(name) had \(number(women)) \(people(women, .women)) of the \(number(women + short))"
  }

  private func women(_ count: Int64) -> String {
    "\(numbers([count])(count)) \(people(count, .women))"
  }

  /// "the opposition"; a name that is no noun of its own stands as it is.
  private func named(_ part: Passage) -> Passage { noun(part).map { "the \($0)" } ?? part }

  /// A part as running text has it after an article; nil where its noun is not known.
  private func noun(_ part: Passage) -> Passage? {
    let words = part.text.split(separator: " ").map { $0.lowercased() }
    let head = words.prefix { !["at", "for", "from", "in", "of", "on", "with"].contains($0) }.last
    guard let head, let first = words.first, Self.partNouns.contains(head) else { return nil }
    // A proper name keeps its capital: "the Sudan government".
    let isCommon = Self.partNouns.contains(first) || Self.partAdjectives.contains(first)
    let hasOnlyFirst = !part.text.dropFirst().contains { $0.isUppercase }
    return isCommon && hasOnlyFirst ? part.lowercasedFirst : part
  }

  private static let partNouns: Set<String> = [
    "alliance", "bench", "bloc", "caucus", "coalition", "college", "detainees", "faction",
    "government",
    "group", "groups", "independents", "majority", "men", "ministers", "minority", "movement",
    "movements", "opposition", "parties", "party", "region", "regions", "signatories", "women",
  ]

  private static let partAdjectives: Set<String> = [
    "armed", "civil", "former", "incumbent", "independent", "opposition", "other", "political",
    "ruling", "signatory", "transitional", "women’s", "women's",
  ]

  func together(_ count: String, _ parts: Passage, _ sum: String) -> Passage {
    labelled(Passage(count), clauses([parts, "\(sum) together"]))
  }
  func left(_ count: String, of whole: String, _ others: Passage, _ rest: String) -> Passage {
    labelled("\(count), \(whole) in all", clauses([others, "\(rest) left"]))
  }

  var wholeBody: String { "Whole body" }
  var followsFromOthers: String { "follows from the other figures" }
}
