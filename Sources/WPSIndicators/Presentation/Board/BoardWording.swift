/// Says in one language what a board holds; every format for people words it alike.
struct BoardWording {
  let board: Board
  let wording: AssessmentWording

  var phrases: any Phrasebook { wording.phrases }
  var language: Language { wording.language }
  var period: Period { board.scorecard.period }

  init(_ board: Board, _ wording: AssessmentWording) {
    self.board = board
    self.wording = wording
  }

  // MARK: - Names

  /// The name for a row, never longer than two lines of a narrow column; with the part or the
  /// position where the row is of one.
  /// - Parameter isUnder: whether it stands under its body, which need not be named again.
  func name(_ row: BoardRow, isUnder: Bool = false) -> Passage {
    elided(plainName(row, isUnder: isUnder))
  }

  /// The name for running text, where no heading says what a short one is of.
  func proseName(_ row: BoardRow) -> Passage {
    if row.subject.position != nil { return elided(wording.name(row.subject)) }
    guard let body = row.subject.body, row.lead.part == nil else { return name(row) }
    return elided(wording.given(body.name))
  }

  private func elided(_ name: Passage) -> Passage {
    let text = name.text
    guard text.count > Self.longestName else { return name }
    // A bracket at the end only explains; what is left is known by its beginning and its end.
    if text.hasSuffix(")"), let bracket = text.lastIndex(of: "(") {
      let short = String(text[..<bracket]).trimmingSpaces()
      if !short.isEmpty, short.count <= Self.longestName { return name.shortened(to: short) }
    }
    return name.shortened(to: text.elided(to: Self.longestName, keeping: phrases.wordsThatExclude))
  }

  static let longestName = 58

  private func plainName(_ row: BoardRow, isUnder: Bool) -> Passage {
    if case .position(let position, let body) = row.subject {
      return name(of: position, in: isUnder ? nil : body.shortName ?? body.name)
    }
    let name = wording.given(row.subject.body?.shortName ?? row.subject.name)
    return phrases.list([name, wording.part(row.lead)].compactMap { $0 })
  }

  /// "National Assembly: Chair"; the body stands first, so that nothing that shortens a name takes it
  /// away.
  private func name(of position: Position, in body: LocalizedText?) -> Passage {
    let name = wording.given(position.name)
    return body.map { phrases.labelled(wording.given($0), name) } ?? name
  }

  /// The name in full, where it stands alone.
  func fullName(_ row: BoardRow) -> Passage { wording.name(row.lead) }

  /// The abbreviation where the name does not hold it already; nil without one.
  func abbreviation(_ row: BoardRow) -> Passage? {
    guard let short = row.subject.body?.abbreviation else { return nil }
    let name = plainName(row, isUnder: true).text.lowercased()
    return name.contains(short.text(in: language).lowercased()) ? nil : wording.given(short)
  }

  /// The shortest name that the file gives, for a narrow column.
  func tightName(_ row: BoardRow, isUnder: Bool = false) -> Passage {
    if case .position(let position, let body) = row.subject {
      let holder = body.abbreviation ?? body.shortName ?? body.name
      return elided(name(of: position, in: isUnder ? nil : holder))
    }
    let body = row.subject.body
    guard let short = body?.abbreviation ?? body?.shortName, row.lead.part == nil else {
      return name(row, isUnder: isUnder)
    }
    return wording.given(short)
  }

  /// Whether the heading of its group names the body of a position: "United Nations mission
  /// (MINUSMA)".
  func isNamedByHeading(_ row: BoardRow) -> Bool {
    guard case .position(_, let body) = row.subject, let short = body.abbreviation,
      let group = board.groups.first(where: { $0.group?.id == row.subject.group })
    else { return false }
    return name(group).text.contains(short.text(in: language))
  }

  /// The heading of a group; nil where no group has a name, so that there is nothing else to be told
  /// from.
  func heading(_ group: Board.Group) -> Passage? {
    board.groups.contains { $0.group != nil } ? name(group) : nil
  }

  /// The name of a group among others.
  func name(_ group: Board.Group) -> Passage {
    group.group.map { wording.given($0.name) } ?? Passage(phrases.otherSubjects)
  }

  // MARK: - The verdict

  /// The verdict in a word; of an old figure with its year; with what it must not be repeated without:
  /// that it is due later, what it rests on, that sources disagree.
  func word(_ row: BoardRow) -> String { word(row.lead) }

  private func word(_ lead: Assessment) -> String {
    let standing = Standing(lead)
    if standing == .none {
      return lead.reason.map { phrases.reason($0, of: lead.subject) } ?? phrases.standing(.none)
    }
    let due = lead.yearAhead
    let word = due == nil ? phrases.standing(standing) : phrases.notYet(standing)
    let told = [
      Freshness(lead) == .old ? phrases.standing(word, in: year(lead)) : word,
      due.map(phrases.dueIn),
      lead.evidence?.derivedCount == nil ? nil : phrases.byPublishedPercentage,
    ]
    return wording.judgement(lead, as: phrases.list(told.compactMap { $0 }))
  }

  /// "Also: 40% by law, met": the other targets on women of a row's subject against which it does not
  /// stand as the row says; nil where there is none.
  func others(of row: BoardRow) -> Passage? {
    let others = row.others.filter { Standing($0).rank != row.standing.rank }
    guard !others.isEmpty else { return nil }
    let told = others.map { phrases.list([target($0), Passage(word($0))]) }
    return phrases.labelled(Passage(phrases.alsoHeading), phrases.clauses(told))
  }

  /// The verdict in a word, of several bodies or quarters together; where there is none, that there is
  /// no figure, or that nothing is asked.
  func word(_ standing: Standing, _ reason: InapplicabilityReason?) -> String {
    switch reason {
    case .exempt: phrases.omission(.exempt)
    case .noMembers: phrases.noMembers
    case .ended, .notEstablished, .noWhole, .contradictoryCounts, nil: phrases.standing(standing)
    }
  }

  /// The words for some rows, each once.
  func words(of rows: some Sequence<BoardRow>) -> [String] {
    var seen = Set<String>()
    return rows.map { word($0.standing, $0.lead.reason) }.filter { seen.insert($0).inserted }
  }

  /// The words for some quarters, each once.
  func words(of cells: some Sequence<StripCell>) -> [String] {
    var seen = Set<String>()
    return cells.map { word($0.standing, $0.reason) }.filter { seen.insert($0).inserted }
  }

  private func year(_ assessment: Assessment) -> Int {
    assessment.evidence?.observation.time.date.year ?? assessment.period.year
  }

  /// The sign that stands for a verdict in text.
  func sign(_ standing: Standing) -> String {
    switch standing {
    case .met: "✓"
    case .near: "≈"
    case .unmet: "✗"
    case .undetermined: "?"
    case .none: "–"
    }
  }

  /// "two women per party: unclear for all 3": how the parts of a row stand, and against what; nil
  /// where it has none.
  func parts(of row: BoardRow) -> Passage? {
    let under = row.under.filter { $0.lead.part != nil }
    guard let first = under.first?.lead.target else { return nil }
    // Where nothing is asked of the whole, a part stands for all.
    let parts = (row.lead.part == nil ? [] : [row]) + under
    let isOne = parts.allSatisfy { $0.lead.target?.id == first.id }
    let asked =
      isOne ? wording.given(first.shortName ?? first.name) : Passage(phrases.parts(parts.count))
    let standings = Standing.allCases.flatMap { standing -> [String] in
      let standing = parts.filter { $0.standing == standing }
      return words(of: standing).map { word in
        let alike = standing.filter { self.word($0.standing, $0.lead.reason) == word }
        let years = Set(alike.map { $0.freshness == .old ? year($0.lead) : 0 })
        let isOld = years.count == 1 && alike[0].freshness == .old
        return phrases.standing(
          isOld ? phrases.standing(word, in: year(alike[0].lead)) : word, of: alike.count,
          areAll: alike.count == parts.count)
      }
    }
    return phrases.labelled(asked.capitalizedFirst, Passage(phrases.list(standings)))
  }

  // MARK: - The date

  /// When the figure is of; "never counted" where there is none, "not counted by then" where the file
  /// has one that is later.
  func last(_ row: BoardRow) -> String {
    if let time = row.lead.evidence?.observation.time { return phrases.briefly(time) }
    let isCountedLater = board.later.contains { $0.row.lead.key == row.lead.key }
    return isCountedLater ? phrases.notCountedByThen : phrases.neverCounted
  }

  /// How old the figure is; empty where there is none.
  func age(_ row: BoardRow) -> String {
    guard let age = row.lead.ageInQuarters else { return "" }
    return row.freshness == .old ? phrases.yearsOld(age / 4) : phrases.quartersOld(age)
  }
}

extension String {
  /// The string with its middle left out, so that it has no more than some characters: what is alike
  /// at the beginning is told apart by the end. Words are left out whole where some can be kept.
  /// - Parameter words: what must not be left out, since a name would say the contrary without it; a
  ///   string that would lose one stays as it is.
  func elided(to length: Int, keeping words: Set<String> = []) -> String {
    guard count > length, length > 2 else { return self }
    let all = split { $0 == " " || $0 == "\u{A0}" }
    var (head, tail) = (0, 0)
    var room = length - 1
    // From both ends in turn, the beginning first.
    while head + tail < all.count {
      let isHead = head <= tail
      let word = isHead ? all[head] : all[all.count - 1 - tail]
      guard word.count + 1 <= room else { break }
      room -= word.count + 1
      if isHead { head += 1 } else { tail += 1 }
    }
    if all[head..<(all.count - tail)].contains(where: { words.contains($0.lowercased()) }) {
      return self
    }
    if head > 0, tail > 0 {
      return all.prefix(head).joined(separator: " ") + " … "
        + all.suffix(tail).joined(separator: " ")
    }
    let kept = length - 1
    let end = kept / 2
    return String(prefix(kept - end)).trimmingSpaces() + "…"
      + String(suffix(end)).trimmingSpaces()
  }
}

extension Passage {
  /// The passage as one piece with a shorter text, in the language that it has.
  func shortened(to text: String) -> Passage {
    if pieces.count == 1, case .given(let version) = pieces[0] {
      return Passage(.given(LocalizedText.Version(language: version.language, text: text)))
    }
    return Passage(text)
  }
}
